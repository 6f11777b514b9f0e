/** The scores of the accuracy instrument on small articles and a stand-in engine, where every number is known beforehand. */
import { expect, test } from 'vitest';
import { falseAlarms, scoreClean, scoreResolution, scoreTopic } from '../../accuracy/clean.ts';
import type { CleanArticle, LabelledArticle } from '../../accuracy/corpus.ts';
import { FactIndex, scoreLabelled } from '../../accuracy/labelled.ts';
import { scoreMetamorphic } from '../../accuracy/metamorphic.ts';
import { answerSwaps, scoreSwaps } from '../../accuracy/swap-score.ts';
import { swapsOf } from '../../accuracy/swaps/generate.ts';
import { marker } from './marker.ts';

const clean: CleanArticle = {
  id: 'one',
  style: 'wire',
  lang: 'en',
  published: '2025-11-22',
  title: 'A ruling',
  rulings: ['ctr.ruling'],
  paragraphs: ['On Nov. 21, 2025 Judge Colleen Kollar-Kotelly issued a 94-page opinion.'],
};
const labelled: LabelledArticle = {
  id: 'two',
  lang: 'en',
  published: '2025-11-22',
  title: 'A ruling',
  topic: 'ruling',
  sentences: [
    { text: 'The 25-page opinion came on Friday.', verdict: 'conflicts', wrong: '25-page', fact: 'ctr.ruling.length' },
    { text: 'She blocked the sharing.', verdict: 'matches', facts: ['ctr.ruling.form'] },
    { text: 'Some were glad.', verdict: 'none' },
    { text: 'It was loose.', verdict: 'any' },
  ],
};
const facts = new FactIndex({ version: 'test', asOf: '2026-09-25', changes: [], subjects: [], facts: [], sources: [], documents: [] });
const mark = (words: string, verdict: 'conflicts' | 'matches' | 'superseded', fact = 'ctr.ruling.length') => ({ words, verdict, fact });

test('a clean article with a conflict is accused', () => {
  const score = scoreClean([clean, { ...clean, id: 'other', paragraphs: ['Nothing.'] }], marker([mark('94-page', 'conflicts')]));
  expect(score).toMatchObject({ articles: 2, falseConflicts: 1, accused: ['one'] });
  expect(falseAlarms(1, 2)).toMatchObject({ per100: 50 });
});

test('the right words blamed are found, a match confirmed, the citation right', () => {
  const score = scoreLabelled(
    [labelled],
    marker([mark('25-page', 'conflicts'), mark('She blocked', 'matches', 'ctr.ruling.outcome')]),
    facts,
  );
  expect(score.sentences).toBe(3);
  expect(score.verdicts.conflicts['all']).toMatchObject({ found: 1, missed: 0, false: 0 });
  expect(score.verdicts.matches['all']).toMatchObject({ found: 1, missed: 0, false: 0 });
  expect(score.citations).toMatchObject({ right: 2, of: 2 });
  expect(score.errors).toEqual([]);
});

test('the wrong words blamed are misplaced, a conflict without cause is false', () => {
  const score = scoreLabelled([labelled], marker([mark('on Friday', 'conflicts'), mark('Some were', 'conflicts')]), facts);
  expect(score.verdicts.conflicts['all']).toMatchObject({ found: 0, missed: 1, misplaced: 1, false: 1, precision: 0.5 });
  expect(score.accused).toEqual(['two']);
  expect(score.errors).toHaveLength(3);
});

test('topic and ruling', () => {
  const check = marker([], { rulings: ['cedc.pi'] });
  expect(scoreTopic([clean, { ...clean, id: 'off', topic: false }], [], check)).toMatchObject({
    found: 1,
    false: 1,
    precision: 0.5,
    recall: 1,
  });
  expect(scoreResolution([clean], check)).toMatchObject({ right: 0, of: 1 });
  expect(scoreResolution([{ ...clean, rulings: ['cedc.pi'] }], check)).toMatchObject({ right: 1, of: 1 });
});

test('a swap is found only where the swapped words are blamed', () => {
  const swaps = swapsOf(clean).filter(({ kind }) => kind === 'judge');
  expect(swaps).toHaveLength(1);
  const now = swaps[0]?.now ?? '';
  expect(scoreSwaps(answerSwaps(swaps, marker([mark(now, 'conflicts')])))).toMatchObject({
    found: 1,
    of: 1,
    kinds: { judge: { recall: 1 } },
  });
  expect(scoreSwaps(answerSwaps(swaps, marker([mark('94-page', 'conflicts')])))).toMatchObject({
    found: 0,
    of: 1,
    misplaced: 1,
    kinds: { judge: { recall: 0 } },
  });
});

test('an engine blind to who speaks fails every wrapping', () => {
  const swaps = swapsOf(clean).filter(({ kind }) => kind === 'pages');
  const check = marker(swaps.map(({ now }) => mark(`${now}-page`, 'conflicts')));
  const { byName } = scoreMetamorphic([clean], answerSwaps(swaps, check), check, () => 'ctr.ruling');
  expect(byName['critics claimed']).toEqual({ held: 0, of: swaps.length });
  expect(byName['no-break hyphens']).toEqual({ held: 1, of: 1 + swaps.length });
});

test('a fact of a ruling cited before its day is an error', () => {
  const { byName } = scoreMetamorphic([clean], [], marker([mark('94-page', 'matches')]), () => 'ctr.ruling');
  expect(byName['published before the ruling']).toEqual({ held: 0, of: 1 });
});

test('a kind with few swaps does not set the lowest recall', () => {
  const paragraphs = [
    'Judge Colleen Kollar-Kotelly issued a 94-page opinion.',
    ...Array.from({ length: 5 }, () => 'The 94-page opinion came.'),
  ];
  const swaps = swapsOf({ ...clean, paragraphs });
  const { kinds, lowest } = scoreSwaps(answerSwaps(swaps, marker([])));
  expect(kinds['judge']).toMatchObject({ of: 1, recall: 0 });
  expect(kinds['pages']?.of).toBeGreaterThanOrEqual(10);
  expect(lowest).toBe(0);
  expect(
    scoreSwaps(
      answerSwaps(
        swaps.filter(({ kind }) => kind === 'judge'),
        marker([]),
      ),
    ).lowest,
  ).toBeNull();
});
