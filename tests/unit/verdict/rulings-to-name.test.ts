/** A ruling that a statement gets wrong is named, also where the article is about another. */
import { expect, test } from 'vitest';
import { rulingsToName } from '../../../src/verdict/report/rulings-to-name.ts';
import { record } from '../engine-fixture.ts';
import { finding, REPORT, statement } from '../ui/samples.ts';

const report = (verdict: 'conflicts' | 'matches' | 'superseded', fact: string) => ({
  ...REPORT,
  statements: [statement(verdict, 0, 'It ran to 25 pages.', [finding(verdict, fact, '25 pages', 'It runs to more.')])],
});

test('the article’s own rulings come first, in their order', () => {
  const about = { ...report('conflicts', 'ctr.ruling.length'), rulings: ['cedc.pi', 'ctr.ruling'] };
  expect(rulingsToName(about, record)).toEqual(['cedc.pi', 'ctr.ruling']);
});

test.each(['conflicts', 'superseded'] as const)('a ruling of which a statement %s is named too', (verdict) => {
  expect(rulingsToName(report(verdict, 'centro.decided.date'), record)).toEqual(['ctr.ruling', 'centro.decided']);
});

test('what matches adds no ruling, and only rulings are named', () => {
  expect(rulingsToName(report('matches', 'centro.decided.date'), record)).toEqual(['ctr.ruling']);
  expect(rulingsToName(report('conflicts', 'ctr.plaintiffs'), record)).toEqual(['ctr.ruling']);
});
