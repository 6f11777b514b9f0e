/** The toolbar button of a tab: the number of conflicts, and the same in words. */
import { browser } from '../../src/platform/browser.ts';
import { t, tCount } from '../../src/ui/text.ts';

const BADGE = { background: '#6f4400', text: '#ffffff' };

/** Shows the number of conflicts (nothing for none); undefined for a tab without a report. A closed tab is no error. */
export async function showCount(tab: number, conflicts: number | undefined): Promise<void> {
  const title = conflicts === undefined ? t('name') : tCount('reader_toolbar', conflicts);
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId: tab, text: conflicts ? String(conflicts) : '' }),
    action.setTitle({ tabId: tab, title }),
    action.setBadgeBackgroundColor({ tabId: tab, color: BADGE.background }),
    action.setBadgeTextColor?.({ tabId: tab, color: BADGE.text }),
  ]).catch(() => undefined);
}
