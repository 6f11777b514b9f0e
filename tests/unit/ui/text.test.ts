/** The extension's words: each is asked of the browser once, and what is filled in is taken as it is. */
import { expect, test, vi } from 'vitest';
import { t } from '../../../src/ui/text.ts';
import { browser } from './fake-browser.ts';

test('a word is asked of the browser once, however often it is said', () => {
  const ask = vi.spyOn(browser.i18n, 'getMessage');
  const said = ['March', 'May', 'May'].map((month) => t('card_as_of', month));
  expect(said).toEqual(['Record as of March', 'Record as of May', 'Record as of May']);
  expect(ask.mock.calls.map(([key]) => key)).toEqual(['card_as_of']);
});

test('all of a note is filled in, and words with a dollar sign stay as they are', () => {
  const words = ['$2 said', 'two', 'three', 'four', '$1,000', 'six', 'seven'];
  const note = t('history_note_text', ...words);
  expect(words.filter((word) => !note.includes(word))).toEqual([]);
  expect(note).not.toContain('two said');
});
