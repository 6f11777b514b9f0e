/** Contrasts: a wording of a statement with other words in the place of its own says the contrary. */
import { describe, expect, it, test } from 'vitest';
import contrasts from '../../../assets/lexicon/en/contrasts.json' with { type: 'json' };
import contrastsEs from '../../../assets/lexicon/es/contrasts.json' with { type: 'json' };
import { contrastedIn } from '../../../src/language/contrasts.ts';
import { metIn } from '../../../src/language/met-phrases.ts';
import { indexPhrases } from '../../../src/language/phrases.ts';
import { ENGLISH, SPANISH } from '../../../src/language/shipped.ts';
import { statedIn } from '../../../src/language/stated.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import type { ContrastWording, Wordings } from '../../../src/language/wordings.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';

const wordings: Wordings = {
  '@long': ['permanent', 'for good'],
  stay: [{ all: [['the stay'], ['is temporary', 'lasts for now'], ['she said', 'the judge said']], none: [['?', 'in another case']] }],
  'but stay': [{ right: ['temporary', 'for now'], wrong: ['@long'] }],
  finding: [
    { all: [['found', 'wrote'], ['the sharing'], ['implausible']], none: [['judge roe']] },
    { all: [['hardly credible']], told: true },
  ],
  cover: [{ all: [['the file'], ['cover(s|ed)', 'reach(es|ed)'], ['her order']] }],
  'but cover': [{ right: ['covers', 'covered'], wrong: ['spares', 'spared'], alone: true }],
  'but finding': [{ right: ['judge doe found'], wrong: ['judge roe (found|wrote)'], whose: true }],
};
const index = indexPhrases(wordings);

/** The words blamed and the phrases around them, of each contrary in a sentence. */
function foundIn(sentence: string): [string, string[]][] {
  const tokens = tokenize(sentence);
  const words = ({ from, to }: { from: number; to: number }): string => sentence.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const stated = new Set(statedIn(metIn(tokens, index)).map(({ fact }) => fact));
  return contrastedIn(tokens, metIn(tokens, index), stated, index).map(({ wrong, phrases }) => [words(wrong), phrases.map(words)]);
}

describe('a contrast', () => {
  test.each<[string, string, string[]]>([
    ['The stay is permanent, she said.', 'permanent', ['The stay', 'is permanent', 'she said']],
    ['The judge said the stay lasts for good.', 'for good', ['the stay', 'lasts for good', 'The judge said']],
    ['She said the stay is permanent.', 'permanent', ['the stay', 'is permanent', 'She said']],
    ['Her order spares the file.', 'spares', ['the file', 'spares', 'Her order']],
    ['The file was spared by her order.', 'spared', ['The file', 'spared', 'her order']],
  ])('%s', (sentence, wrong, phrases) => {
    expect(foundIn(sentence)).toEqual([[wrong, phrases]]);
  });

  test.each<[string, string, boolean]>([
    ['of which nothing else is worded so', 'Her order spares the file.', true],
    ['of who found something', 'Judge Roe found the claim about the sharing implausible.', true],
    ['of what may be said of several rulings', 'The stay is permanent, she said.', false],
  ])('%s tells whether what it is about need be named', (_, sentence, alone) => {
    const tokens = tokenize(sentence);
    expect(contrastedIn(tokens, metIn(tokens, index), new Set(), index).map((each) => each.alone)).toEqual([alone]);
  });

  test.each<[string, string]>([
    ['Judge Roe found the claim about the sharing implausible.', 'Judge Roe found'],
    ['The sharing seemed implausible, Judge Roe wrote.', 'Judge Roe wrote'],
  ])('of who found something is wrong whatever else the wording holds: %s', (sentence, wrong) => {
    expect(foundIn(sentence).map(([words]) => words)).toEqual([wrong]);
  });

  test.each([
    ['says who found it in words that the sentences before explain', 'Judge Roe found it hardly credible.'],
    ['tells of nothing else that was found', 'Judge Roe found the door.'],
    ['states the fact in its own words as well', 'The stay is temporary, she said, and no permanent one.'],
    ['lacks a phrase of the wording', 'The stay is permanent.'],
    ['does not stand where the own words would', 'Her permanent seat: the stay, she said, is long.'],
    ['holds a phrase that takes the wording back', 'In another case the stay is permanent, she said.'],
  ])('says nothing where the sentence %s', (_, sentence) => {
    expect(foundIn(sentence)).toEqual([]);
  });
});

describe.each([
  ['English', contrasts, ENGLISH],
  ['Spanish', contrastsEs, SPANISH],
])('the %s contrasts that ship', (_, shipped, { wordings: known }) => {
  const record = shippedRecord();
  const worded = Object.entries(shipped as Record<string, readonly (ContrastWording | string)[]>).filter(([key]) => !key.startsWith('@'));
  const ways = worded.flatMap(([key, all]) =>
    all.flatMap((way) => (typeof way === 'string' ? [] : [{ facts: key.split(' ').slice(1), ...way }])),
  );
  const own = (fact: string): string => JSON.stringify(known[fact] ?? []).toLowerCase();

  it('are of facts that may conflict and are worded', () => {
    const ids = new Set(record.facts.map((fact) => fact.id));
    const facts = ways.flatMap((way) => way.facts);
    expect(facts.filter((id) => !ids.has(id) || own(id) === '[]')).toEqual([]);
  });

  it('never name their own words as wrong', () => {
    expect(ways.filter(({ right, wrong }) => right.some((words) => wrong.includes(words)))).toEqual([]);
  });
});
