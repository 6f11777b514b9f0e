// @vitest-environment happy-dom
/** The extension's pages speak the language that their reader chose, from the first moment on, and change it at once. */
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/messages/settings.ts';
import { keepLanguage, keptLanguage } from '../../../src/platform/kept-language.ts';
import { takeWords } from '../../../src/platform/messages.ts';
import { mount } from '../../../src/ui/mount.tsx';
import { t } from '../../../src/ui/text.ts';
import { announced, answer, forgetAll } from './fake-browser.ts';

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
  localStorage.clear();
  document.title = '';
  document.body.innerHTML = '<div id="app"></div>';
});

test('in the browser’s language at once', () => {
  open();
  expect(shown()).toEqual(ENGLISH);
});

test('in the chosen language from the first moment', async () => {
  keepLanguage('es');
  answer('settings/get', inLanguage('es'));
  open();
  expect(shown()[2]).toBe('');
  await vi.waitFor(() => expect(shown()).toEqual(SPANISH));
});

test('changed in the options, the page changes where it is, and remembers', async () => {
  answer('settings/get', inLanguage('auto'));
  open();
  answer('settings/get', inLanguage('es'));
  announced('settings/changed', inLanguage('es'));
  await vi.waitFor(() => expect(shown()).toEqual(SPANISH));
  expect(keptLanguage()).toBe('es');
  answer('settings/get', inLanguage('auto'));
  announced('settings/changed', inLanguage('auto'));
  await vi.waitFor(() => expect(shown()).toEqual(ENGLISH));
  expect(keptLanguage()).toBe('auto');
});

test('what was kept gives way to the settings', async () => {
  keepLanguage('es');
  answer('settings/get', inLanguage('en'));
  open();
  await vi.waitFor(() => expect(shown()).toEqual(ENGLISH));
});
