/** PDF files: the browser shows them in a viewer of its own, and their text is not in the page. */

export function isPdf({ contentType }: Document): boolean {
  return contentType === 'application/pdf';
}
