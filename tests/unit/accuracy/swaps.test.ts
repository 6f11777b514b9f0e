/** The generator of swaps: the label is where the swapped words are, and no swap turns one truth into another. */
import { expect, test } from 'vitest';
import { type CleanArticle, readAccurate } from '../../accuracy/corpus.ts';
import { isFreeDay } from '../../accuracy/swaps/events.ts';
import { generateSwaps, swapsOf } from '../../accuracy/swaps/generate.ts';
import { splitSentences, statesPlainly } from '../../accuracy/swaps/sentences.ts';

const article = (sentence: string, more: Partial<CleanArticle> = {}): CleanArticle => ({
  id: 'made',
  style: 'wire',
  lang: 'en',
  published: '2025-11-22',
  title: 'A ruling',
  rulings: ['ctr.ruling'],
  paragraphs: ['An opening.', sentence],
  ...more,
});
const kindsOf = (sentence: string, more?: Partial<CleanArticle>) => new Set(swapsOf(article(sentence, more)).map(({ kind }) => kind));

test.each([
  ['Judge Colleen Kollar-Kotelly ruled.', 'judge'],
  ['The judge issued a 94-page opinion.', 'pages'],
  ['The court ruled on Nov. 21, 2025.', 'day'],
  ['The agreement was signed in April 2025.', 'year'],
  ['A federal judge ruled on Friday for the plaintiffs.', 'weekday'],
  ['The IRS gave ICE the addresses of 47,289 people.', 'asked for shared'],
  ['She found some 42,695 violations of tax law.', 'count'],
  ['Judge Friedrich denied a preliminary injunction.', 'outcome'],
  ['The court issued a preliminary injunction.', 'relief'],
  ['The judge is a Clinton appointee.', 'appointer'],
  ['Scott Bessent and Kristi Noem signed it.', 'signer'],
  ['The D.C. Circuit affirmed, 3-0.', 'vote'],
  ['The appeal is No. 25-5181.', 'docket'],
  ['The Center for Taxpayer Rights sued.', 'plaintiff'],
  ['Democracy Forward represents them.', 'counsel'],
  ['It is a win for the Trump administration.', 'administration'],
  ['Talwani blocked the sharing.', 'judge of another ruling'],
])('%s yields a swap of %s', (sentence, kind) => {
  expect([...kindsOf(sentence)]).toContain(kind);
});

test.each([
  ['what somebody else says', 'Critics claimed that the 94-page opinion was rushed.'],
  ['a question', 'Was the opinion 94 pages?'],
  ['words in quotation marks', 'The judge wrote: "The 94-page opinion speaks for itself."'],
  ['a page count of no certain opinion', 'The opinion has 42 pages.'],
  ['a day on which two things happened', 'The order of Sept. 9 stands.'],
  ['an open bound', 'The order was issued before Nov. 21, 2025.'],
  ['a number below the real one', 'The file has more than 47,000 addresses.'],
])('nothing is swapped in %s', (_, sentence) => {
  expect(swapsOf(article(sentence))).toEqual([]);
});

test('a weekday is swapped only with a publication date near the ruling', () => {
  const sentence = 'A federal judge ruled on Friday for the plaintiffs.';
  expect(kindsOf(sentence, { published: null }).has('weekday')).toBe(false);
  expect(kindsOf(sentence, { published: '2026-03-01' }).has('weekday')).toBe(false);
});

test('a free day has no event on it or beside it', () => {
  expect(isFreeDay(11, 21, 2025)).toBe(false);
  expect(isFreeDay(11, 22, 2025)).toBe(false);
  expect(isFreeDay(11, 12, 2025)).toBe(true);
  expect(isFreeDay(2, 30, 2026)).toBe(false);
});

test('sentences end where they end', () => {
  const text = 'The U.S. District Judge ruled Nov. 21. She sits in D.C. It said "no." The I.R.S. They left.';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The U.S. District Judge ruled Nov. 21.',
    'She sits in D.C.',
    'It said "no."',
    'The I.R.S.',
    'They left.',
  ]);
});

test('plain statements only', () => {
  expect(statesPlainly('The judge blocked it.')).toBe(true);
  expect(statesPlainly('The judge may block it.')).toBe(false);
});

const corpus = readAccurate();
const swaps = generateSwaps(corpus);

test('the corpus yields at least a thousand swaps', () => {
  expect(swaps.length).toBeGreaterThanOrEqual(1000);
});

test('every label covers the swapped words, and only they changed', () => {
  const texts = new Map(corpus.map(({ id, paragraphs }) => [id, paragraphs.join('\n\n')]));
  const wrong = swaps.filter(({ article: { text, id = '' }, wrong: [label], was, now }) => {
    if (label === undefined) return true;
    const restored = text.slice(0, label.start) + was + text.slice(label.end);
    return text.slice(label.start, label.end) !== now || restored !== texts.get(id.split('/')[0] ?? '');
  });
  expect(wrong).toEqual([]);
});

test('the same corpus yields the same swaps', () => {
  expect(generateSwaps(corpus.slice(0, 20))).toEqual(generateSwaps(corpus.slice(0, 20)));
});
