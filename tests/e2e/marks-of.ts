/** What the page's own script can see of the marks: the words under each highlight. */
import type { Page } from '@playwright/test';

export type Marked = Readonly<Record<string, readonly string[]>>;

/** By highlight name: the words of its ranges. */
export function marksOf(page: Page): Promise<Marked> {
  return page.evaluate(() => {
    const words = (range: AbstractRange) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
    return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(words)]));
  });
}

/** Counts every change of the page's DOM from now on; a child added under html is ours and counted apart. */
export async function countChanges(page: Page): Promise<() => Promise<{ page: number; ours: number }>> {
  await page.evaluate(() => {
    const counts = { page: 0, ours: 0 };
    Object.assign(globalThis, { changes: counts });
    new MutationObserver((records) => {
      for (const { target, type } of records) {
        if (type === 'childList' && target === document.documentElement) counts.ours++;
        else if (!(target instanceof Element && target.parentElement === document.documentElement && target.hasAttribute('popover')))
          counts.page++;
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { changes: { page: number; ours: number } }).changes);
}
