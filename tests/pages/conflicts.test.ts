/** Every page of the corpus through the engine: the conflicts are the words marked wrong, and nothing else. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readPage } from '../../src/article/read-page.ts';
import { check } from '../../src/check.ts';
import { shippedRecord } from '../../src/record/shipped.ts';
import type { Statement } from '../../src/verdict/report/report.ts';
import { corpusPages } from './corpus.ts';

interface Accusation {
  readonly start: number;
  readonly end: number;
  readonly told: string;
  /** The headline's words are never among those marked wrong. */
  readonly inText: boolean;
}

const record = shippedRecord();
const checked = corpusPages()
  .filter(({ expected }) => !expected.browserOnly)
  .map(({ name, html, expected }) => {
    const { article } = readPage(new JSDOM(html).window.document);
    return { name, expected, article, report: check(article, { record }) };
  });

function accusationsOf(statements: readonly Statement[]): Accusation[] {
  return statements.flatMap(({ text, findings, in: place }) =>
    findings
      .filter(({ verdict }) => verdict === 'conflicts')
      .map(({ start, end, said, fact }) => ({ start, end, told: `"${said}" (${fact}) in "${text}"`, inText: place === undefined })),
  );
}

/** Every place where the article has these words. */
function placesOf({ text }: Article, words: string): { start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

describe.each(checked)('$name', ({ expected, article, report }) => {
  const accusations = accusationsOf(report.statements);
  const hits = (words: string) =>
    accusations.filter(
      ({ start, end, inText }) => inText && placesOf(article, words).some((place) => place.start < end && start < place.end),
    );

  test('has no conflict but on the words marked wrong', () => {
    const known = new Set(expected.wrong.flatMap(hits));
    expect(accusations.filter((one) => !known.has(one)).map(({ told }) => told)).toEqual([]);
  });

  test('has a conflict on all words marked wrong but those listed as missed', () => {
    const missed = expected.wrong.filter((words) => hits(words).length === 0);
    const listed = expected.missed?.map(({ words }) => words) ?? [];
    expect(missed.filter((words) => !listed.includes(words))).toEqual([]);
  });

  test('is about the litigation where it has an article', () => {
    expect(article.text === '' ? expected.noArticle : report.topic).toBe(true);
  });
});

test('what the engine still misses is listed with its reason, and is little', () => {
  const missed = checked.flatMap(({ name, expected }) => (expected.missed ?? []).map((one) => ({ name, expected, ...one })));
  console.log(`${missed.length} known misses: ${missed.map(({ name, words, why }) => `${name}, "${words}": ${why}`).join('; ')}`);
  expect(missed.filter(({ words, why, expected }) => why.length < 10 || !expected.wrong.includes(words))).toEqual([]);
  expect(missed.length).toBeLessThanOrEqual(3);
});
