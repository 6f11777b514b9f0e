/** Which elements are blocks of text of their own, and which are read as part of the text around them. */

const NAMES =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
  'header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul';
const BLOCKS = new Set(NAMES.split(' '));

/** Whether a block of text begins and ends with the element. */
export function isBlock(element: Element): boolean {
  const name = element.localName;
  if (BLOCKS.has(name)) return true;
  return (name.includes('-') || name === 'button') && !sitsInText(element);
}

/** Elements without a meaning of their own are read as part of a sentence only when they stand between words. */
function sitsInText(element: Element): boolean {
  for (const side of [element.previousSibling, element.nextSibling]) {
    if (side?.nodeType === 3 && (side as Text).data.trim() !== '') return true;
  }
  return false;
}
