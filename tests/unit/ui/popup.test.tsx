// @vitest-environment happy-dom
/** The popup: what it shows of a report, and what its controls ask for. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { litigation } from '../../../src/record/litigation.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { PopupApp } from '../../../src/ui/popup/PopupApp.tsx';
import { ReportView } from '../../../src/ui/popup/ReportView.tsx';
import type { Statement } from '../../../src/verdict/report/report.ts';
import { answer, asked, forgetAll, refuse } from './fake-browser.ts';
import { checkedPage, reportView, STATEMENTS, stateView } from './samples.ts';
import { control, doing, find, show, texts } from './stage.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

beforeEach(() => answer('settings/get', DEFAULT_SETTINGS));
afterEach(forgetAll);

const popup = () => show(<PopupApp tab={7} />);

describe('a report', () => {
  beforeEach(() => {
    answer('tab/view', reportView());
    answer('record/course', litigation(shippedRecord(), 'en'));
  });

  test('lists every statement with its verdict and exact words, conflicts first', async () => {
    const root = await popup();
    const items = [...root.querySelectorAll('li[data-verdict]')];
    expect(items.map((item) => [item.getAttribute('data-verdict'), find(item, '[data-statement]').textContent])).toEqual([
      ['conflicts', STATEMENTS[1]?.text],
      ['conflicts', STATEMENTS[3]?.text],
      ['superseded', STATEMENTS[2]?.text],
      ['matches', STATEMENTS[0]?.text],
    ]);
    expect(asked[0]).toEqual({ kind: 'tab/view', payload: { tab: 7 } });
  });

  test('shows the first statements of a long report at the first paint and all of them after it', async () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ ...STATEMENTS[0], start: n * 100 }) as Statement);
    const root = document.createElement('div');
    render(<ReportView checked={checkedPage({ statements: many })} corrections={[]} onShow={() => {}} />, root);
    expect(root.querySelectorAll('li[data-verdict]')).toHaveLength(8);
    const mixed = many.map((statement, n) => (n < 3 ? { ...statement, verdict: 'conflicts' as const } : statement));
    const other = document.createElement('div');
    render(<ReportView checked={checkedPage({ statements: mixed })} corrections={[]} onShow={() => {}} />, other);
    expect(['conflicts', 'matches'].map((verdict) => other.querySelectorAll(`li[data-verdict="${verdict}"]`).length)).toEqual([3, 5]);
    answer('tab/view', reportView(checkedPage({ statements: many })));
    expect((await popup()).querySelectorAll('li[data-verdict]')).toHaveLength(40);
  });

  test('marks the judged words; what else was compared keeps its own tone', async () => {
    const root = await popup();
    const [first] = root.querySelectorAll('li[data-verdict]');
    const marks = [...(first?.querySelectorAll('[data-statement] mark') ?? [])];
    expect(marks.map((mark) => [mark.textContent, mark.getAttribute('data-tone'), mark.hasAttribute('data-said')])).toEqual([
      ['Judge Kollar-Kotelly', 'matches', false],
      ['25-page', 'conflicts', true],
    ]);
  });

  test('puts the article beside the record, with the source and the way to the fact', async () => {
    const item = find(await popup(), 'li[data-verdict]');
    expect(texts(item, '.finding dd')[0]).toBe('25-page');
    expect(texts(item, '.finding dd')[1]).toBe('The opinion runs to 94 pages.About the ruling of Nov. 21, 2025 (Kollar-Kotelly)');
    expect(find(item, '.source').textContent).toBe('Memorandum opinion · November 21, 2025 · as reported by NBC News');
    expect(find<HTMLAnchorElement>(item, '.source a').getAttribute('href')).toBe('https://news.example/opinion');
    expect(control(item, 'See this in the court record').getAttribute('href')).toBe(
      '/record.html?published=2025-11-24#fact-ctr.ruling.length',
    );
  });

  test('counts in words', async () => {
    const root = await popup();
    expect(texts(root, '[data-counts] li')).toEqual([
      '2 statements conflict with the record',
      '1 statement was right when published',
      '1 statement matches the record',
    ]);
    expect(find(root, '[data-not-compared]').textContent).toMatch(/^16 other sentences were not compared\. That is normal:/);
    expect(find(root, '.popup-grade').textContent).toMatch(/^4 marks are not a grade\./);
  });

  test('from the counts to their statements, and from the top to the settings, it is one press', async () => {
    const root = await popup();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-counts] a, .popup-head a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#on-this-page', '#group-conflicts', '#group-superseded', '#group-matches']);
    for (const link of links) expect(root.querySelector(link ?? '')).not.toBeNull();
  });

  test('a headline is told whole where it is cut short', async () => {
    expect(find(await popup(), '.popup-article').title).toBe('ACLU stops the IRS');
  });

  test('tells the dates in words', async () => {
    expect(find(await popup(), '.popup-head .small').textContent).toBe('Published November 24, 2025. Record as of September 25, 2026.');
  });

  test('a press on a statement shows it on the page, by its place in the report', async () => {
    answer('tab/jump', true);
    const root = await popup();
    await doing(() => find(root, 'li[data-verdict="superseded"] button').click());
    expect(asked.at(-1)).toEqual({ kind: 'tab/jump', payload: { tab: 7, statement: 2 } });
    expect(find(root, '[role=status]').textContent).toBe('Shown on the page.');
  });

  test('says when the page no longer has the sentence', async () => {
    answer('tab/jump', false);
    const root = await popup();
    await doing(() => find(root, 'li[data-verdict] button').click());
    expect(find(root, '[role=status]').textContent).toBe('That sentence is no longer on the page.');
  });

  test('draws the ruling on its timeline', async () => {
    const root = await popup();
    await vi.waitFor(() => expect(root.querySelector('svg.timeline')).not.toBeNull());
    expect(root.querySelectorAll('svg.timeline .mark-ring')).toHaveLength(1);
    expect(find(root, 'svg.timeline .timeline-here').textContent).toBe('The article');
  });

  test('names the other rulings too, those that a statement gets wrong among them', async () => {
    const other = { id: 'cedc.pi', name: 'the injunction of Talwani', date: '2026-02-05' };
    const { glossary } = checkedPage();
    answer('tab/view', reportView(checkedPage({}, { glossary: { ...glossary, rulings: [...glossary.rulings, other] } })));
    const root = await popup();
    expect(texts(root, '.ruling-name')).toEqual([
      'the ruling of Nov. 21, 2025 (Kollar-Kotelly)',
      'the injunction of Talwani · February 5, 2026',
    ]);
    await vi.waitFor(() => expect(root.querySelectorAll('svg.timeline .mark-ring')).toHaveLength(2));
  });

  test('there is no state beside a report', async () => {
    expect((await popup()).querySelector('[data-state]')).toBeNull();
  });
});

test('a verdict that a newer record changed is told, for this article only', async () => {
  const change = {
    id: 'c1',
    at: 0,
    page: 'page-1',
    title: '',
    statement: 'It is on appeal.',
    was: 'matches',
    now: 'superseded',
    records: ['1', '2'],
  } as const;
  answer('tab/view', reportView());
  answer('corrections/list', [change, { ...change, id: 'c2', page: 'another', statement: 'Elsewhere.' }]);
  const notice = find(await popup(), '[data-corrections]');
  expect(notice.textContent).toContain('A newer record changed 1 verdict you were shown here');
  expect(notice.textContent).toContain('It is on appeal.Was: Matches the court record. Now: Was right when published.');
  expect(notice.textContent).not.toContain('Elsewhere.');
});

test('a correction request is copied from a conflict, and from nothing else', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  answer('tab/view', reportView());
  const root = await popup();
  await doing(() => control(find(root, 'li[data-verdict="conflicts"]'), 'Copy correction').click());
  expect(copied.join()).toContain('The opinion runs to 94 pages.');
  expect(copied.join()).not.toContain('Judge Colleen Kollar-Kotelly made');
  expect(texts(root, 'li:not([data-verdict="conflicts"]) button.quiet')).toEqual([]);
  vi.unstubAllGlobals();
});

test('a report newer than the record says so and is shown', async () => {
  answer('tab/view', reportView(checkedPage({}, { newerThanRecord: true })));
  const root = await popup();
  expect(find(root, '[data-state="newer-than-record"]').textContent).toContain('published after September 25, 2026');
  expect(root.querySelectorAll('[data-verdict]')).toHaveLength(4);
});

test('a report without statements says that none could be compared', async () => {
  answer(
    'tab/view',
    reportView(checkedPage({ statements: [], published: null, counts: { conflicts: 0, matches: 0, superseded: 0, sentences: 12 } })),
  );
  const root = await popup();
  expect(find(root, '[data-counts]').textContent).toContain('No statement could be compared');
  expect(find(root, '[data-not-compared]').textContent).toMatch(/^12 sentences were read and not compared\. .*no publication date/);
  expect(root.querySelector('.popup-grade')).toBeNull();
});

describe('settings at hand', () => {
  beforeEach(() => {
    answer('tab/view', reportView());
    answer('settings/set', { ...DEFAULT_SETTINGS, quiet: true });
    answer('site/set', DEFAULT_SETTINGS);
  });

  test('quiet mode', async () => {
    const root = await popup();
    await doing(() => control(root, 'Quiet mode').click());
    expect(asked.find(({ kind }) => kind === 'settings/set')?.payload).toEqual({ quiet: true });
    expect((control(root, 'Quiet mode') as HTMLInputElement).checked).toBe(true);
  });

  test('this site off', async () => {
    const root = await popup();
    await doing(() => control(root, 'On for news.example').click());
    expect(asked.find(({ kind }) => kind === 'site/set')?.payload).toEqual({ host: 'news.example', on: false });
  });

  test.each([
    ['settings/set', 'Quiet mode', false],
    ['site/set', 'On for news.example', true],
  ] as const)('what could not be set is said, and the switch goes back (%s)', async (kind, name, on) => {
    refuse(kind, 'failed');
    const root = await popup();
    await doing(() => control(root, name).click());
    expect(find(root, '[role="status"].notice').textContent).toBe('That did not work. Please try again.');
    expect((control(root, name) as HTMLInputElement).checked).toBe(on);
  });

  test('a page without a host has no switch for its site', async () => {
    answer('tab/view', stateView('no-access', { host: null }));
    expect(texts(await popup(), '.popup-settings .switch-words > span:first-child')).toEqual(['Quiet mode']);
  });
});
