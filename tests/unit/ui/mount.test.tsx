// @vitest-environment happy-dom
/** The extension's pages speak the language that their reader chose, from the first moment on, and change it at once. */
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/messages/settings.ts';
import { wordsIn } from '../../../src/platform/all-words.ts';
import { takeWords } from '../../../src/platform/messages.ts';
import { mount } from '../../../src/ui/mount.tsx';
import { t } from '../../../src/ui/text.ts';
import { announced, answer, asked, forgetAll } from './fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

const inLanguage = (language: Settings['language']): Settings => ({ ...DEFAULT_SETTINGS, language });
const shown = () => [document.documentElement.lang, document.title, document.querySelector('#app')?.textContent];
const open = () =>
  mount(
    () => t('options_title'),
    () => <p>{t('card_close')}</p>,
  );
const ENGLISH = ['en-US', 'Options', 'Close'];
const SPANISH = ['es-419', 'Opciones', 'Cerrar'];

beforeEach(() => {
  forgetAll();
  takeWords({});
  document.title = '';
  document.body.innerHTML = '<div id="app"></div>';
});

test('in the browser’s language where none was chosen', async () => {
  answer('settings/get', inLanguage('auto'));
  open();
  await vi.waitFor(() => expect(shown()).toEqual(ENGLISH));
});

test('in the browser’s language where the settings cannot be had', async () => {
  open();
  await vi.waitFor(() => expect(shown()).toEqual(ENGLISH));
});

test('in the chosen language, never in another before', async () => {
  answer('settings/get', inLanguage('es'));
  answer('settings/words', wordsIn('es'));
  const texts = new Set<string | undefined>();
  new MutationObserver(() => texts.add(shown()[2] ?? undefined)).observe(document.body, { childList: true, subtree: true });
  open();
  await vi.waitFor(() => expect(shown()).toEqual(SPANISH));
  expect(asked.map(({ kind }) => kind)).toEqual(['settings/get', 'settings/words']);
  expect([...texts].filter((text) => text === ENGLISH[2])).toEqual([]);
});

test('changed in the options, the page changes where it is', async () => {
  answer('settings/get', inLanguage('auto'));
  open();
  answer('settings/get', inLanguage('es'));
  answer('settings/words', wordsIn('es'));
  announced('settings/changed', inLanguage('es'));
  await vi.waitFor(() => expect(shown()).toEqual(SPANISH));
  answer('settings/get', inLanguage('auto'));
  announced('settings/changed', inLanguage('auto'));
  await vi.waitFor(() => expect(shown()).toEqual(ENGLISH));
});
