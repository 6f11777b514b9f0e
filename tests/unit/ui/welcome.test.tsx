// @vitest-environment happy-dom
/** The welcome page: three panels, the choice of sites, and a sample judged by the real check. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { wordsIn } from '../../../src/platform/all-words.ts';
import { takeWords } from '../../../src/platform/messages.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { WelcomePage } from '../../../src/ui/welcome/WelcomePage.tsx';
import { answer, asked, forgetAll } from './fake-browser.ts';
import { doing, find, show, texts } from './stage.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

const welcome = () => show(<WelcomePage record={shippedRecord()} />);

beforeEach(() => {
  answer('settings/get', DEFAULT_SETTINGS);
  answer('settings/set', { ...DEFAULT_SETTINGS, where: 'click' });
});
afterEach(() => {
  forgetAll();
  takeWords({});
});

test('three panels', async () => {
  expect(texts(await welcome(), '.panel > .soft:first-child')).toEqual(['1 of 3', '2 of 3', '3 of 3']);
});

test('the choice of sites is written at once', async () => {
  const root = await welcome();
  await doing(() => find<HTMLInputElement>(root, 'input[value=click]').click());
  expect(asked.at(-1)).toEqual({ kind: 'settings/set', payload: { where: 'click' } });
});

test('the sample has one conflict, about the number of pages, and at least one match', async () => {
  const root = await welcome();
  expect(texts(root, '.sample [data-tone="conflicts"]')).toEqual(['Her opinion runs to 25 pages. (Conflicts with the court record)']);
  expect(root.querySelectorAll('.sample [data-tone="matches"]').length).toBeGreaterThan(0);
});

test('in the sample, as in the page, the wrong words alone have the line of a conflict', async () => {
  expect(texts(await welcome(), '.sample .sample-said')).toEqual(['25 pages']);
});

test('a marked sentence of the sample tells the record', async () => {
  const root = await welcome();
  await doing(() => find(root, '.sample [data-tone="conflicts"]').click());
  expect(find(root, '#sample-chosen [data-said]').textContent).toContain('25');
  expect(find(root, '#sample-chosen').textContent).toContain('94 pages');
});

test('in Spanish the sample is in Spanish, and is judged alike', async () => {
  takeWords(wordsIn('es'));
  const root = await welcome();
  expect(texts(root, '.sample [data-tone="conflicts"]')).toEqual(['Su opinión tiene 25 páginas. (Contradice el registro judicial)']);
  expect(root.querySelectorAll('.sample [data-tone="matches"]').length).toBeGreaterThan(0);
  await doing(() => find(root, '.sample [data-tone="conflicts"]').click());
  expect(find(root, '#sample-chosen').textContent).toContain('94 páginas');
});
