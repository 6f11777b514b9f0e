/** What the popup shows for a tab: its report, or why there is none. Asked of the tab itself each time, so nothing goes stale. */
import type { PageState, TabState, TabView } from '../../src/messages/protocol.ts';
import type { Settings } from '../../src/messages/settings.ts';
import { browser, type Tabs } from '../../src/platform/browser.ts';
import type { Database } from '../../src/store/database.ts';
import { whyNotChecked } from './inject.ts';
import { AnswerError } from './router.ts';
import { hostOf, isOn } from './sites.ts';
import { inTongue, settingsSpoken } from './speech.ts';
import { askTab } from './tell.ts';

type Shown<V = TabView> = V extends TabView ? Omit<V, 'tab' | 'host' | 'siteOn' | 'incognito'> : never;

/** The view of a tab. A tab that is gone is an error. */
export async function viewTab(database: Database, tab: number): Promise<TabView> {
  const [settings, about, state] = await Promise.all([settingsSpoken(database), tabOrError(tab), askTab(tab, 'in-tab/state', {})]);
  const host = hostOf(about.url);
  const facts = { tab, host, siteOn: isOn(host, settings), incognito: about.incognito };
  const shown = state ? shownFor(state, facts.siteOn) : await silentTab(tab, facts.siteOn, settings);
  return { ...facts, ...shown } as TabView;
}

/** The number of the active tab in the window last used. */
export async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new AnswerError('not-found', 'no active tab');
  return tab.id;
}

async function tabOrError(tab: number): Promise<Tabs.Tab> {
  try {
    return await browser.tabs.get(tab);
  } catch {
    throw new AnswerError('not-found', `no tab ${tab}`);
  }
}

async function silentTab(tab: number, siteOn: boolean, settings: Settings): Promise<Shown> {
  const why = await whyNotChecked(tab);
  if (why.state === 'off-topic') return shownFor({ state: 'off-topic', page: null }, siteOn);
  if (why.state !== 'not-checked') return { kind: 'state', ...why };
  return { kind: 'state', state: 'not-checked', ...notLooked(siteOn, settings) };
}

function notLooked(siteOn: boolean, { where }: Settings): { reason?: 'site-off' | 'only-on-click' } {
  if (!siteOn) return { reason: 'site-off' };
  return where === 'click' ? { reason: 'only-on-click' } : {};
}

function shownFor({ state, checked }: PageState, siteOn: boolean): Shown {
  if (!siteOn) return { kind: 'state', state: 'not-checked', reason: 'site-off' };
  if (state === 'pdf') return { kind: 'state', state: 'no-access', reason: 'pdf' };
  if (state === 'no-article') return { kind: 'state', state: 'not-checked', reason: 'no-article' };
  if (state === 'not-asked') return { kind: 'state', state: 'not-checked', reason: 'only-on-click' };
  if (state !== 'checked') return { kind: 'state', state };
  if (!checked) return { kind: 'state', state: 'not-checked' };
  const { topic, lang, statements } = checked.report;
  const unread = topic && lang !== 'en' && statements.length === 0;
  return unread ? { kind: 'state', state: 'other-language' satisfies TabState, lang } : { kind: 'report', checked: inTongue(checked) };
}
