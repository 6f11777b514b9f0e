// @vitest-environment happy-dom
/** The popup without a report: what it says, and what it offers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { PopupApp } from '../../../src/ui/popup/PopupApp.tsx';
import { announced, answer, asked, forgetAll, refuse } from './fake-browser.ts';
import { reportView, stateView } from './samples.ts';
import { control, doing, find, show, texts } from './stage.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

beforeEach(() => answer('settings/get', DEFAULT_SETTINGS));
afterEach(forgetAll);

const popup = () => show(<PopupApp tab={7} />);
const kinds = () => asked.map(({ kind }) => kind);

test('a page that the browser does not open to a check is said to be one', async () => {
  answer('tab/view', stateView('not-checked'));
  refuse('tab/check', 'no-access');
  const root = await popup();
  await doing(() => find(root, 'button.primary').click());
  expect(find(root, '[data-state]').getAttribute('data-state')).toBe('no-access');
  expect(kinds().filter((kind) => kind === 'tab/view')).toHaveLength(1);
});

describe('without a report', () => {
  test.each([
    ['off-topic', {}, 'Not about this litigation', 'Check it anyway'],
    ['not-checked', {}, 'This page has not been checked', 'Check this page'],
    ['not-checked', { reason: 'only-on-click' }, 'Of Record compares a page only when you ask it to.', 'Check this page'],
    ['not-checked', { reason: 'site-off', siteOn: false }, 'You turned Of Record off for this site.', 'Turn on for this site'],
    ['not-checked', { reason: 'no-article' }, 'No article text was found on this page.', 'Check this page'],
    ['no-access', {}, 'This page cannot be read', null],
    ['no-access', { reason: 'browser-page', host: null }, 'PDF files cannot be read by extensions', null],
    ['checking', {}, 'Checking this page', null],
    ['error', {}, 'The check did not finish', 'Try again'],
    ['other-language', { lang: 'es' }, 'The article seems to be in Spanish.', null],
  ] as const)('%s %o', async (state, more, words, action) => {
    answer('tab/view', stateView(state, more));
    const root = await popup();
    const told = find(root, '[data-state]');
    expect(told.getAttribute('data-state')).toBe(state);
    expect(told.textContent).toContain(words);
    expect(texts(told, 'button')).toEqual(action === null ? [] : [action]);
  });

  test('an error of the background is an error state', async () => {
    expect(find(await popup(), '[data-state]').getAttribute('data-state')).toBe('error');
  });

  test('"check this page" asks for it and shows what comes back', async () => {
    answer('tab/view', stateView('not-checked'));
    answer('tab/check', reportView());
    const root = await popup();
    await doing(() => control(root, 'Check this page').click());
    expect(asked.find(({ kind }) => kind === 'tab/check')?.payload).toEqual({ tab: 7 });
    expect(root.querySelectorAll('[data-verdict]')).toHaveLength(4);
  });

  test('asks again while the page is being checked', async () => {
    let round = 0;
    answer('tab/view', () => (round++ === 0 ? stateView('checking') : reportView()));
    const root = await popup();
    expect(find(root, '[data-state]').getAttribute('aria-busy')).toBe('true');
    await vi.waitFor(() => expect(root.querySelectorAll('[data-verdict]')).toHaveLength(4), 2000);
  });

  test('asks again when its tab changes, not when another does', async () => {
    answer('tab/view', stateView('off-topic'));
    await popup();
    const before = kinds().filter((kind) => kind === 'tab/view').length;
    await doing(() => announced('tab/changed', { tab: 8 }));
    expect(kinds().filter((kind) => kind === 'tab/view')).toHaveLength(before);
    await doing(() => announced('tab/changed', { tab: 7 }));
    expect(kinds().filter((kind) => kind === 'tab/view')).toHaveLength(before + 1);
  });
});
