/** The judged words within a statement. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedWords } from '../../../src/ui/pieces/marked-words.ts';
import type { Verdict } from '../../../src/verdict/report/report.ts';
import { finding, statement } from './samples.ts';

const TEXT = 'The judge wrote 94 pages, the judge said.';
const on = (verdict: Verdict, said: string) => finding(verdict, `fact.${said.length}`, said, 'The record says so.');

test.each([
  ['one finding', [on('conflicts', '94 pages')], ['The judge wrote ', '[94 pages]', ', the judge said.']],
  [
    'two findings',
    [on('conflicts', '94 pages'), on('matches', 'The judge')],
    ['[The judge]', ' wrote ', '[94 pages]', ', the judge said.'],
  ],
  [
    'the same words twice',
    [on('conflicts', '94 pages'), on('matches', '94 pages')],
    ['The judge wrote ', '[94 pages]', ', the judge said.'],
  ],
  ['nothing', [], [TEXT]],
])('%s', (_, findings, pieces) => {
  const marked = markedWords(statement('conflicts', 100, TEXT, findings));
  expect(marked.pieces.map(({ text, said }) => (said ? `[${text}]` : text))).toEqual(pieces);
  expect(marked.apart).toEqual([]);
});

test('words that overlap marked ones are told apart, and the verdict of the statement goes first', () => {
  const marked = markedWords(statement('conflicts', 0, TEXT, [on('matches', 'judge wrote 94'), on('conflicts', '94 pages')]));
  expect(marked.pieces.filter(({ said }) => said)).toEqual([{ text: '94 pages', said: 'conflicts' }]);
  expect(marked.apart.map(({ said }) => said)).toEqual(['judge wrote 94']);
});

test('wrong offsets do not mark wrong words', () => {
  const [placed] = statement('conflicts', 0, TEXT, [on('conflicts', '94 pages')]).findings;
  const moved = { ...statement('conflicts', 0, TEXT, []), findings: placed ? [{ ...placed, start: 3, end: 11 }] : [] };
  expect(markedWords(moved).pieces.find(({ said }) => said)?.text).toBe('94 pages');
});

test('words that are not in the statement are told apart', () => {
  const strange = { ...on('conflicts', '25 pages'), start: 4, end: 12 };
  const marked = markedWords({ ...statement('conflicts', 0, TEXT, []), findings: [strange] });
  expect(marked.apart).toEqual([strange]);
});

test('the pieces are always the exact words', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(12), fc.constantFrom<Verdict>('conflicts', 'matches', 'superseded'));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 5 }), fc.nat(1000), (text, spans, start) => {
      const findings = spans.map(([from, length, verdict]) => {
        const said = text.slice(from, from + length);
        return { ...finding(verdict, 'fact', said, 'So.'), start: start + from, end: start + from + said.length };
      });
      const { pieces, apart } = markedWords({ ...statement('conflicts', start, text, []), findings });
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.filter(({ said }) => said).length + apart.length).toBeLessThanOrEqual(findings.length);
    }),
  );
});
