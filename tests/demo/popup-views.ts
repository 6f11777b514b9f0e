/** Every view that the popup can have of a tab, made from one report. */
import type { CheckedPage, StateReason, TabState, TabView } from '../../src/messages/protocol.ts';

const FACTS = { tab: 1, host: 'news.example', siteOn: true, incognito: false };

const state = (name: TabState, reason?: StateReason, more: object = {}) =>
  ({ ...FACTS, kind: 'state', state: name, ...(reason && { reason }), ...more }) as TabView;

/** By the name of its picture. */
export function popupViews(checked: CheckedPage): Readonly<Record<string, TabView>> {
  const { report } = checked;
  const none = { ...report, statements: [], counts: { ...report.counts, conflicts: 0, matches: 0, superseded: 0 } };
  return {
    report: { ...FACTS, kind: 'report', checked },
    newer: { ...FACTS, kind: 'report', checked: { ...checked, newerThanRecord: true, report: { ...report, published: '2026-10-02' } } },
    private: { ...FACTS, incognito: true, kind: 'report', checked },
    nothing: { ...FACTS, kind: 'report', checked: { ...checked, report: none } },
    'off-topic': state('off-topic'),
    'not-checked': state('not-checked'),
    'only-on-click': state('not-checked', 'only-on-click'),
    'site-off': state('not-checked', 'site-off', { siteOn: false }),
    'no-article': state('not-checked', 'no-article'),
    'no-access': state('no-access', undefined, { host: null }),
    'browser-page': state('no-access', 'browser-page', { host: null }),
    pdf: state('no-access', 'pdf'),
    checking: state('checking'),
    error: state('error'),
    'other-language': state('other-language', undefined, { lang: 'es' }),
  };
}
