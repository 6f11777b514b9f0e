/** The wordings of statements: which facts a sentence says in words, and that near misses say none of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import wordings from '../../../assets/lexicon/en/statements.json' with { type: 'json' };
import { readRecordFiles } from '../../../src/cli/record.ts';
import { metIn } from '../../../src/language/met-phrases.ts';
import { indexPhrases } from '../../../src/language/phrases.ts';
import { LANGUAGES } from '../../../src/language/shipped.ts';
import { statedIn } from '../../../src/language/stated.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import type { Wordings } from '../../../src/language/wordings.ts';
import { RecordFile } from '../../../src/record/schema.ts';

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const linesOf = (name: string): string[] =>
  readFileSync(fileAt(`./statements/${name}`), 'utf8')
    .trim()
    .split('\n');

const index = indexPhrases(wordings as Wordings);
const factsIn = (sentence: string): string[] => statedIn(metIn(tokenize(sentence), index)).map(({ fact }) => fact);

const files = Object.values(readRecordFiles(fileAt('../../../assets/record/')).files);
const facts = files.flatMap((file) => v.parse(RecordFile, file).facts);
const propositions = facts.filter(({ kind, confidence }) => (kind === 'statement' || kind === 'ground') && confidence !== 'U');
const textOf = (example: string | { text: string }): string => (typeof example === 'string' ? example : example.text);

const STATED = linesOf('stated.txt').map((line) => {
  const [ids = '', sentence = ''] = line.split(' | ');
  return { ids: ids.split(', '), sentence };
});
const UNSTATED = linesOf('unstated.txt');

describe('what a sentence states', () => {
  it('is tried on enough sentences', () => {
    expect(STATED.length).toBeGreaterThanOrEqual(900);
    expect(UNSTATED.length).toBeGreaterThanOrEqual(380);
  });

  test.each(STATED)('$ids: $sentence', ({ ids, sentence }) => {
    expect(factsIn(sentence)).toEqual(expect.arrayContaining(ids));
  });

  test.each(UNSTATED)('nothing without an article around it: %s', (sentence) => {
    expect(statedIn(metIn(tokenize(sentence), index)).filter(({ told }) => !told)).toEqual([]);
  });
});

describe('the wordings and the record', () => {
  const worded = Object.keys(wordings).filter((key) => !key.startsWith('@'));

  it('word only facts that the record holds and that may be shown', () => {
    const known = new Set(facts.filter(({ confidence }) => confidence !== 'U').map(({ id }) => id));
    expect(worded.filter((id) => !known.has(id))).toEqual([]);
  });

  it('word every proposition of the record', () => {
    expect(propositions.map(({ id }) => id).filter((id) => !worded.includes(id))).toEqual([]);
  });

  it("find every proposition in the record's own examples of it", () => {
    const missed = propositions.flatMap(({ id, examples }) => examples.matches.map(textOf).filter((text) => !factsIn(text).includes(id)));
    expect(missed).toEqual([]);
  });

  it('find no proposition in the examples that must stay silent about it', () => {
    const found = propositions.flatMap(({ id, examples }) => examples.silent.map(textOf).filter((text) => factsIn(text).includes(id)));
    expect(found).toEqual([]);
  });

  it('try every proposition with a sentence of its own', () => {
    const tried = new Set(STATED.flatMap(({ ids }) => ids));
    expect(propositions.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('named lists of phrases', () => {
  it('stand for their phrases, also within other lists', () => {
    const small = indexPhrases({
      '@judge': ['judge', '@name'],
      '@name': ['friedrich'],
      fact: [{ all: [['@judge'], ['ruled']], none: [['@name']] }],
    });
    expect(statedIn(metIn(tokenize('The judge ruled.'), small))).toEqual([{ fact: 'fact', told: false, from: 1, to: 3 }]);
    expect(statedIn(metIn(tokenize('Judge Friedrich ruled.'), small))).toEqual([]);
  });

  it('must exist', () => {
    expect(() => indexPhrases({ fact: [{ all: [['@judges']] }] })).toThrow('no list of phrases is called "@judges"');
  });

  test.each(Object.entries(LANGUAGES))(
    'all exist that a wording names, though some are read only when a text comes so far: %s',
    (_, data) => {
      const named = JSON.stringify(Object.values(data.wordings)).match(/(?<=")!?@[^"]+/g) ?? [];
      const missing = named.map((name) => name.replace('!', '')).filter((name) => data.wordings[name] === undefined);
      expect({ named: named.length > 100, missing }).toEqual({ named: true, missing: [] });
    },
  );
});
