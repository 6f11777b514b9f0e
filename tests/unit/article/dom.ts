/** Pages for the tests of reading. */
import { JSDOM } from 'jsdom';

const parser = new new JSDOM().window.DOMParser();

/** A document with the given body; `head` goes before it. */
export function pageOf(body: string, head = ''): Document {
  return parser.parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
}

/** Sentences long enough to be prose, different for each number. */
export function prose(number: number): string {
  return `The court said on day ${number} that the agency may not share what it holds about taxpayers.`;
}
