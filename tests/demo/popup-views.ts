/** Every view that the popup can have of a tab, made from one report. */
import type { CheckedPage, StateReason, TabState, TabView } from '../../src/messages/protocol.ts';

const FACTS = { tab: 1, host: 'news.example', siteOn: true, incognito: false };

const state = (name: TabState, reason?: StateReason, more: object = {}) =>
  ({ ...FACTS, kind: 'state', state: name, ...(reason && { reason }), ...more }) as TabView;

const report = (checked: CheckedPage, more: object = {}) => ({ ...FACTS, kind: 'report', checked, ...more }) as TabView;

function newer(checked: CheckedPage): CheckedPage {
  return { ...checked, newerThanRecord: true, report: { ...checked.report, published: '2026-10-02' } };
}

function withNothing(checked: CheckedPage): CheckedPage {
  const { report: full } = checked;
  return { ...checked, report: { ...full, statements: [], counts: { ...full.counts, conflicts: 0, matches: 0, superseded: 0 } } };
}

/** By the name of its picture. */
export const POPUP_VIEWS: Readonly<Record<string, (checked: CheckedPage) => TabView>> = {
  report: (checked) => report(checked),
  newer: (checked) => report(newer(checked)),
  private: (checked) => report(checked, { incognito: true }),
  nothing: (checked) => report(withNothing(checked)),
  'off-topic': () => state('off-topic'),
  'not-checked': () => state('not-checked'),
  'only-on-click': () => state('not-checked', 'only-on-click'),
  'site-off': () => state('not-checked', 'site-off', { siteOn: false }),
  'no-article': () => state('not-checked', 'no-article'),
  'no-access': () => state('no-access', undefined, { host: null }),
  'browser-page': () => state('no-access', 'browser-page', { host: null }),
  pdf: () => state('no-access', 'pdf'),
  checking: () => state('checking'),
  error: () => state('error'),
  'other-language': () => state('other-language', undefined, { lang: 'es' }),
};

/** Runs in the popup before its own scripts: answers what is asked about its tab. */
export function answerWith(replies: Readonly<Record<string, unknown>>): void {
  const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage: (message: unknown) => Promise<unknown> } }>;
  for (const runtime of new Set([chrome?.runtime, browser?.runtime])) {
    const send = runtime?.sendMessage.bind(runtime);
    if (!runtime || !send) continue;
    runtime.sendMessage = (message) => {
      const kind = (message as { ofRecord: string }).ofRecord;
      return kind in replies ? Promise.resolve({ ok: true, value: replies[kind] }) : send(message);
    };
  }
}
