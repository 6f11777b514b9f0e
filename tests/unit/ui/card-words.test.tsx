// @vitest-environment happy-dom
/** The words that come over from the background are all that badges and card need, and say the same. */
import { afterEach, expect, test, vi } from 'vitest';
import { takeWords, wordsOf } from '../../../src/platform/messages.ts';
import { CARD_WORDS } from '../../../src/ui/card/card-words.ts';
import { Layer } from '../../../src/ui/card/layer.ts';
import { t } from '../../../src/ui/text.ts';
import { browser } from './fake-browser.ts';
import { STATEMENTS } from './samples.ts';
import { control, doing, show } from './stage.tsx';

const nothing = () => {};
const UNHEARD = { onPoint: nothing, onLeave: nothing, onUse: nothing, onClose: nothing, onOpenRecord: nothing, onDraft: nothing };
/** What the card says for each statement, before and after each of its actions, wherever these succeed and fail. */
async function said(): Promise<string[]> {
  const all: string[] = [];
  for (const [index, statement] of STATEMENTS.entries())
    for (const works of [true, false]) {
      const place = { at: { x: 0, y: 0 }, open: true, onPoint: nothing, onLeave: nothing, onFocus: nothing, onPress: nothing };
      const badge = { ...place, index, label: t('badge_conflict', '1', '2', 'words') };
      const does = async () => works;
      const about = {
        index,
        statement,
        subjects: { 'ctr.ruling.length': 'The ruling' },
        asOf: '2026-09-25',
        lang: 'en',
        tongue: 'en',
        boxRef: null,
      };
      const card = { ...about, ...UNHEARD, copy: does, keepNote: does };
      const layer = new Layer(nothing);
      const root = await show(null);
      root.append(layer.element);
      await doing(() => layer.draw([badge], card));
      for (const words of ['', ...(statement.verdict === 'conflicts' ? ['Copy correction'] : []), 'This looks wrong', 'Keep note']) {
        if (words !== '') await doing(() => control(root, words).click());
        all.push(root.innerHTML);
      }
      layer.draw([], undefined);
    }
  return all;
}

afterEach(() => {
  takeWords({});
  vi.restoreAllMocks();
});

test('nothing is asked of the browser once they are there, and every word is as it was', async () => {
  const asked = await said();
  takeWords(wordsOf(CARD_WORDS));
  const ask = vi.spyOn(browser.i18n, 'getMessage');
  const given = await said();
  expect(given.map(withoutIds)).toEqual(asked.map(withoutIds));
  expect(ask.mock.calls.map(([key]) => key)).toEqual([]);
});

test('a word that was not given is asked of the browser', () => {
  takeWords({ card_close: 'Shut' });
  expect([t('card_close'), t('card_as_of', 'today')]).toEqual(['Shut', 'Record as of today']);
});

/** Ids of labels are numbered on and on. */
const withoutIds = (html: string) => html.replace(/(id|for)="[^"]*"/g, '');
