/** Reads sentences in the tests' own words with the shipped lexicon and record, and tells what was read in short. */
import { check } from '../../src/check.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { rangeOf } from '../../src/language/calendar.ts';
import type { DateMention, Published } from '../../src/language/dates.ts';
import { compileLexicon } from '../../src/language/lexicon.ts';
import { indexPhrases } from '../../src/language/phrases.ts';
import { readSentence, type Sentence } from '../../src/language/sentence.ts';
import { paragraphsOf, sentencesOf } from '../../src/language/sentences.ts';
import { ENGLISH } from '../../src/language/shipped.ts';
import { indexRecord } from '../../src/record/index.ts';
import type { FactKind } from '../../src/record/schema.ts';
import { shippedRecord } from '../../src/record/shipped.ts';

export const record = shippedRecord();
export const index = indexRecord(record);
export const lexicon = compileLexicon(ENGLISH.lexicon, index.names);
export const wordings = indexPhrases(ENGLISH.wordings);

const publishedOn = (iso: string | undefined): Published => (iso === undefined ? null : rangeOf(iso));

/** One sentence of an article's text. */
export function read(text: string, published?: string): Sentence {
  return readSentence(text, { start: 0, end: text.length }, 0, null, { lexicon, published: publishedOn(published) });
}

/** An article's title. */
export function readTitle(title: string): Sentence {
  return readSentence(title, { start: 0, end: title.length }, -1, null, { lexicon, published: null });
}

/** Every sentence of a text, each going on from the one before it in its paragraph. */
export function readText(text: string, published?: string): Sentence[] {
  const setting = { lexicon, published: publishedOn(published) };
  return paragraphsOf(text).flatMap((paragraph, number) => {
    let before: Sentence | null = null;
    return sentencesOf(text, paragraph, lexicon.abbreviations).map((span) => (before = readSentence(text, span, number, before, setting)));
  });
}

/** Claims of one kind that a sentence makes. */
export function claimsOf(kind: FactKind, text: string, published?: string): Claim[] {
  return readClaims(read(text, published), wordings).filter((claim) => claim.kind === kind);
}

/** Values of the claims of one kind, in the order in which they were read: "kollar-kotelly", "2025-11-21", "42695". */
export function valuesIn(kind: FactKind, text: string, published?: string): string[] {
  return claimsOf(kind, text, published).map(shortOf);
}

/** The same with what each is about: "ruling: 2025-11-21"; "~" before what may agree and never conflict. */
export function topicsIn(kind: FactKind, text: string, published?: string): string[] {
  return claimsOf(kind, text, published).map((claim) => `${claim.soft ? '~' : ''}${claim.topic}: ${shortOf(claim)}`);
}

/** A claim's value in short. */
export function shortOf({ value }: Claim): string {
  if (value.type === 'ids') return value.ids.join(' ');
  return value.type === 'date' ? dateOf(value.date) : `${value.amount.value} ${value.unit}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The parts that a date states: "2025-11-21", "11-21", "2025", "weekday 5", or "relative". */
export function dateOf({ y, m, d, weekday, relative }: DateMention): string {
  const parts = [...(y === undefined ? [] : [String(y)]), ...[m, d].flatMap((part) => (part === undefined ? [] : [two(part)]))];
  if (parts.length > 0) return parts.join('-');
  return weekday === undefined ? (relative ? 'relative' : '') : `weekday ${weekday}`;
}

const TITLE = 'Courts weigh IRS data sharing with ICE';
const OPENING = 'Lawsuits over taxpayer records held by the Internal Revenue Service and sought by ICE are before the courts.';

interface Around {
  /** What the article says before, in a paragraph of its own. */
  readonly before?: string;
  readonly published?: string;
}

/** Findings on the sentences of the last paragraph of an article on the topic: "ctr.ruling.length: matches (94-page)". */
export function findingsOn(text: string, { before = '', published }: Around = {}): string[] {
  const article = [OPENING, ...(before === '' ? [] : [before]), text].join('\n\n');
  const { statements } = check({ title: TITLE, text: article, lang: 'en', ...(published !== undefined && { published }) }, { record });
  const last = article.length - text.length;
  return statements
    .filter((statement) => statement.in !== 'title' && statement.start >= last)
    .flatMap(({ findings }) => findings.map(({ fact, verdict, said }) => `${fact}: ${verdict} (${said})`));
}

/** The conflicts among them. */
export const conflictsOn = (text: string, around: Around = {}): string[] =>
  findingsOn(text, around).filter((f) => f.includes(': conflicts'));

/** The facts that what was right when published is superseded by. */
export const supersededBy = (text: string, around: Around = {}): string[] =>
  findingsOn(text, around)
    .filter((f) => f.includes(': superseded'))
    .map(factOf);

/** "ctr.ruling.length" of "ctr.ruling.length: conflicts (42-page)". */
export const factOf = (finding: string): string => finding.slice(0, finding.indexOf(':'));
