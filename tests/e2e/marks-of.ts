/** What the page's own script can see of the marks: the words under each highlight. */
import type { Page } from '@playwright/test';

export type Marked = Readonly<Record<string, readonly string[]>>;

/** By highlight name: the words of its ranges; text that the page took out keeps its ranges, but shows nothing. */
export function marksOf(page: Page): Promise<Marked> {
  return page.evaluate(() => {
    const words = (range: AbstractRange) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
    const shown = (highlight: Highlight) => [...highlight].filter(({ startContainer }) => startContainer.isConnected);
    return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, shown(highlight).map(words)]));
  });
}

/** How many of the page's own ticks half a second has: a machine that is slow for us is as slow for the page's clock. */
export const TICKS_IN_HALF_A_SECOND = 10;

/** From now on, how many ticks pass until the words of each highlight are these again; far too many when they never are. */
export function ticksUntil(page: Page, marks: Marked): Promise<number> {
  return page.evaluate(
    ({ wanted, most }) =>
      new Promise<number>((tell) => {
        const words = (range: AbstractRange) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
        const shown = (highlight: Highlight) => [...highlight].filter(({ startContainer }) => startContainer.isConnected);
        const now = () => JSON.stringify([...CSS.highlights].map(([name, ranges]) => [name, shown(ranges).map(words)]).toSorted());
        let ticks = 0;
        const timer = setInterval(() => {
          ticks += 1;
          if (now() !== wanted && ticks < most) return;
          clearInterval(timer);
          tell(ticks);
        }, 50);
      }),
    { wanted: JSON.stringify(Object.entries(marks).toSorted()), most: 10 * TICKS_IN_HALF_A_SECOND },
  );
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
