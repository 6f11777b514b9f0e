/** The style of the marks in a page. The browser's own way in: the page's script cannot see it nor take it away. */
import marks from '../../src/page/marks.css?inline';
import { browser } from '../../src/platform/browser.ts';
import type { Sender } from './router.ts';

/**
 * Chromium hands the style of a highlight on to all within an element, and is three times as fast with that on a long page
 * as with rules for each of them. Firefox knows the element's own rules alone.
 */
const IS_INHERITED = import.meta.env.BROWSER !== 'firefox';

/** The rules for the elements that these selectors mean, and for all within them: as a plain list, which browsers take in fastest. */
export function rulesWithin(within: readonly string[], style: string = marks, isInherited: boolean = IS_INHERITED): string {
  const places = isInherited ? within : within.flatMap((selector) => [selector, `${selector} *`]);
  return style.replace(/::highlight\([^)]*\)/g, (mark) => places.map((place) => place + mark).join());
}

/** Brings it into the page that asks. A page that is gone is no error. */
export async function styleMarks(tab: number, { documentId }: Sender, within: readonly string[]): Promise<void> {
  const target = documentId === undefined ? { tabId: tab } : { tabId: tab, documentIds: [documentId] };
  await browser.scripting.insertCSS({ target, css: rulesWithin(within) }).catch(() => undefined);
}
