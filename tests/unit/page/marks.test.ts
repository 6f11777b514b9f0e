// @vitest-environment happy-dom
/** From a report's offsets to places in the page, and whether they still hold. */
import { beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '../../../src/article/read-page.ts';
import { areInPlace, placeStatements } from '../../../src/page/marks.ts';
import type { Report, Statement } from '../../../src/verdict/report/report.ts';
import { keptPage } from '../store/samples.ts';

function FakeStaticRange(this: object, init: object): void {
  Object.assign(this, init);
}

const WORDS = 'A judge blocked the sharing of tax addresses last week in Washington.';
const PAGE = `<article><h1>Court halts the sharing of addresses</h1><p>${WORDS.replace('blocked', '<b>blo</b>cked')} Nobody was surprised by that at all.</p></article>`;

beforeEach(() => {
  vi.stubGlobal('StaticRange', FakeStaticRange);
  document.body.innerHTML = PAGE;
});

function reportOn(text: string, statements: readonly Pick<Statement, 'text' | 'in'>[]): Report {
  const full = statements.map(({ text: words, in: part }): Statement => {
    const start = part ? 0 : text.indexOf(words);
    const finding = {
      fact: 'f',
      verdict: 'conflicts' as const,
      start: start + 2,
      end: start + 7,
      said: words.slice(2, 7),
      record: 'r',
      sources: [],
    };
    return { text: words, start, end: start + words.length, verdict: 'conflicts', findings: [finding], ...(part && { in: part }) };
  });
  return { ...keptPage({ page: 'x' }).checked.report, statements: full };
}

const covered = (ranges: readonly StaticRange[]) =>
  ranges.map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)).join('');

test('places sentence and words over the text nodes', () => {
  const reading = readPage(document);
  const [mark] = placeStatements(reading, reportOn(reading.article.text, [{ text: WORDS }]));
  expect(covered(mark?.sentence ?? [])).toBe(WORDS);
  expect(covered(mark?.words ?? [])).toBe('judge');
});

test('places a headline in the headline', () => {
  const reading = readPage(document);
  const title = reading.article.title ?? '';
  const [mark] = placeStatements(reading, reportOn(reading.article.text, [{ text: title, in: 'title' }]));
  expect(covered(mark?.sentence ?? [])).toBe('Court halts the sharing of addresses');
  expect(mark?.sentence[0]?.startContainer.parentElement?.tagName).toBe('H1');
});

test('knows when the page took the text away or put another there', () => {
  const reading = readPage(document);
  const marks = placeStatements(reading, reportOn(reading.article.text, [{ text: WORDS }]));
  expect(areInPlace(marks)).toBe(true);
  const node = marks[0]?.sentence[1]?.startContainer as Text;
  const { data } = node;
  node.data = 'xyz';
  expect(areInPlace(marks)).toBe(false);
  node.data = data;
  expect(areInPlace(marks)).toBe(true);
  document.body.innerHTML = PAGE;
  expect(areInPlace(marks)).toBe(false);
});
