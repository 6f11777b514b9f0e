// @vitest-environment happy-dom
/** The options: what each control writes, and what is shown of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/messages/settings.ts';
import { NEWS_SITES } from '../../../src/platform/news-sites.ts';
import { OptionsPage } from '../../../src/ui/options/OptionsPage.tsx';
import { announced, answer, asked, forgetAll, permissions } from './fake-browser.ts';
import { control, doing, find, show, texts, typeInto } from './stage.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

let kept: Settings = DEFAULT_SETTINGS;
const written = () => asked.filter(({ kind }) => /\/(set|reset)$/.test(kind));
const options = () => show(<OptionsPage />);
const radio = (root: ParentNode, value: Settings['where']) => find<HTMLInputElement>(root, `input[type=radio][value=${value}]`);

beforeEach(() => {
  kept = { ...DEFAULT_SETTINGS, sitesOff: ['quiet.example'] };
  answer('settings/get', () => kept);
  answer('settings/set', (change) => {
    kept = { ...kept, ...change };
    return kept;
  });
  answer('settings/reset', DEFAULT_SETTINGS);
  answer('site/set', DEFAULT_SETTINGS);
});
afterEach(forgetAll);

test.each([
  ['Conflicts', { marks: { conflicts: false, matches: true, superseded: true } }],
  ['Matches', { marks: { conflicts: true, matches: false, superseded: true } }],
  ['Was right when published', { marks: { conflicts: true, matches: true, superseded: false } }],
  ['Quiet mode', { quiet: true }],
])('"%s" writes %o', async (label, change) => {
  const root = await options();
  await doing(() => control(root, label).click());
  expect(written()).toEqual([{ kind: 'settings/set', payload: change }]);
  expect(find(root, '[role=status]').textContent).toBe('Saved.');
});

test('the sites of the list are told by name, in order', async () => {
  const root = await options();
  const hosts = texts(root, '.hosts li');
  expect(hosts).toHaveLength(NEWS_SITES.length);
  expect(hosts).toEqual(hosts.toSorted());
  expect(find(root, 'summary').textContent).toContain(String(NEWS_SITES.length));
});

describe('where it looks', () => {
  test("every site, with the browser's permission", async () => {
    const root = await options();
    await doing(() => radio(root, 'everywhere').click());
    expect(permissions.requested).toEqual([{ origins: ['<all_urls>'] }]);
    expect(written()).toEqual([{ kind: 'settings/set', payload: { where: 'everywhere' } }]);
    expect(radio(root, 'everywhere').checked).toBe(true);
  });

  test('a refused permission changes nothing', async () => {
    permissions.given = false;
    const root = await options();
    await doing(() => radio(root, 'everywhere').click());
    expect(written()).toEqual([]);
    expect(find(root, '[role=status]').textContent).toBe('The browser was not given permission, so nothing changed.');
    expect(radio(root, 'listed').checked).toBe(true);
    expect(radio(root, 'everywhere').checked).toBe(false);
  });

  test('only when asked: the permission for every site is given back', async () => {
    const root = await options();
    await doing(() => radio(root, 'click').click());
    expect(written()).toEqual([{ kind: 'settings/set', payload: { where: 'click' } }]);
    expect(permissions.removed).toEqual([{ origins: ['<all_urls>'] }]);
  });
});

test.each([
  ['0', { retentionDays: 0 }],
  ['30', { retentionDays: 30 }],
  ['36500', { retentionDays: 36_500 }],
])('keeping articles for %s days', async (days, change) => {
  const root = await options();
  await doing(() => typeInto(find<HTMLSelectElement>(root, '#retention'), days, 'change'));
  expect(written()).toEqual([{ kind: 'settings/set', payload: change }]);
});

test('the choices of keeping are in words', async () => {
  expect(texts(await options(), '#retention option')).toEqual(['Do not keep them', '30 days', 'Until I delete them']);
});

test('language', async () => {
  const root = await options();
  await doing(() => typeInto(find<HTMLSelectElement>(root, '#language'), 'en', 'change'));
  expect(written()).toEqual([{ kind: 'settings/set', payload: { language: 'en' } }]);
});

test('a site that is off can be turned on again', async () => {
  const root = await options();
  expect(texts(root, '[data-host] .host')).toEqual(['quiet.example']);
  await doing(() => control(root, 'Turn quiet.example on again').click());
  expect(written()).toEqual([{ kind: 'site/set', payload: { host: 'quiet.example', on: true } }]);
  expect(root.textContent).toContain('No site is turned off.');
});

test('start over', async () => {
  const root = await options();
  await doing(() => control(root, 'Reset options').click());
  expect(written()).toEqual([{ kind: 'settings/reset', payload: {} }]);
  expect(root.querySelectorAll('[data-host]')).toHaveLength(0);
});

test('a change made elsewhere is shown', async () => {
  const root = await options();
  await doing(() => announced('settings/changed', { ...kept, quiet: true }));
  expect((control(root, 'Quiet mode') as HTMLInputElement).checked).toBe(true);
});

test('when the background does not answer the page says so', async () => {
  forgetAll();
  expect((await options()).textContent).toContain('That did not work. Please try again.');
});
