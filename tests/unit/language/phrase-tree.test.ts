/** The tree of phrases: what is planted is found word by word, in every spelling. */
import { describe, expect, test } from 'vitest';
import { PhraseTree } from '../../../src/language/phrase-tree.ts';
import { tokenize } from '../../../src/language/tokens.ts';

/** The values at the end of a text, or null where no phrase goes that far. */
function valuesAt(tree: PhraseTree<string>, text: string): readonly string[] | null {
  let node: PhraseTree<string> | undefined = tree;
  for (const token of tokenize(text)) node = node?.after(token.text);
  return node ? node.values : null;
}

function planted(...phrases: string[]): PhraseTree<string> {
  const tree = new PhraseTree<string>();
  for (const phrase of phrases) tree.plant(phrase, phrase);
  return tree;
}

describe('spellings', () => {
  test.each([
    { phrase: 'ruling', found: ['ruling', 'Ruling'], missing: ['rulings'] },
    { phrase: 'ruling(|s)', found: ['ruling', 'rulings'], missing: ['ruler'] },
    {
      phrase: '(from the (start|beginning)|(at |)first) on',
      found: ['from the start on', 'from the beginning on', 'at first on', 'first on'],
      missing: ['start on', 'from the first on', 'beginning'],
    },
    { phrase: '(the |)ruling', found: ['the ruling', 'ruling'], missing: ['a ruling'] },
    {
      phrase: 'den(y|ies|ied) (a|the) (motion|request)',
      found: ['deny a motion', 'denied the request'],
      missing: ['denied motion', 'denying a motion'],
    },
    { phrase: 'D.C. Circuit', found: ['D.C. Circuit', 'DC Circuit'], missing: ['D.C. District'] },
    { phrase: 'Dabney L. Friedrich', found: ['Dabney L. Friedrich'], missing: ['Dabney Friedrich'] },
    { phrase: "judge's order", found: ["judge's order", 'judge\u2019s order'], missing: ['judge order'] },
    { phrase: 'data-sharing', found: ['data-sharing', 'data sharing'], missing: ['datasharing'] },
    { phrase: 'AFL-CIO', found: ['AFL-CIO', 'afl cio'], missing: ['AFL'] },
    { phrase: '6103[i][2]', found: ['6103(i)(2)'], missing: ['6103', '6103(i)(1)', '6103i2'] },
    { phrase: '26 u.s.c. § 6103', found: ['26 U.S.C. § 6103'], missing: ['26 U.S.C. 6103'] },
  ])('of $phrase', ({ phrase, found, missing }) => {
    const tree = planted(phrase);
    for (const text of found) expect(valuesAt(tree, text)).toEqual([phrase]);
    for (const text of missing) expect(valuesAt(tree, text) ?? []).toEqual([]);
  });
});

test('a phrase that goes on from another leaves it whole', () => {
  const tree = planted('court', 'court of appeals');
  expect(valuesAt(tree, 'court')).toEqual(['court']);
  expect(valuesAt(tree, 'court of')).toEqual([]);
  expect(valuesAt(tree, 'court of appeals')).toEqual(['court of appeals']);
  expect(valuesAt(tree, 'court of appeals panel')).toBeNull();
});

test('two values of one phrase are both kept, each once', () => {
  const tree = new PhraseTree<string>();
  for (const value of ['one', 'two', 'one']) tree.plant('may', value);
  expect(valuesAt(tree, 'may')).toEqual(['one', 'two']);
});

test('what is planted after a text was read is found too', () => {
  const tree = planted('court of appeals');
  expect(valuesAt(tree, 'court of appeals')).toEqual(['court of appeals']);
  tree.plant('court of law', 'later');
  expect(valuesAt(tree, 'court of law')).toEqual(['later']);
});

test('alternatives need a closing parenthesis', () => {
  expect(() => planted('ruling(|s')).toThrow('no closing parenthesis in "ruling(|s"');
});
