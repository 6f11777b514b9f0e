/** Tokens become terms: the longest known phrase at each place with its classes, or a bare word. One pass. */
import type { Lexicon, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Term {
  readonly senses: readonly Sense[];
  /** Folded, lower case words, joined by one space. */
  readonly text: string;
  readonly kind: Token['kind'];
  readonly capital: boolean;
  readonly joined: boolean;
  /** A word that nothing else explains, with the ending of a verb in the past. */
  readonly past: boolean;
  /** A word that tells of no matter in particular, as in "each", "together": nothing is known of another case by it. */
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
}

/** Names count only with a capital: "Long" is a commissioner, "long" is not. */
const PROPER = new Set(['person', 'judge-name', 'organisation']);
const isProper = ({ name }: Sense): boolean => PROPER.has(name);

/** Words of this class are no less unexplained by it. */
const isPlain = ({ name }: Sense): boolean => name === 'plain-word';

/** Terms of a sentence's tokens, in order, covering every token once. */
export function termsOf(tokens: readonly Token[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { senses, length } = lexicon.longestAt(tokens, at);
    terms.push(termFrom(tokens, at, length, monthOr(senses, isDated(tokens, at, length)), lexicon.spelling.pastEndings));
    at += length;
  }
  return terms;
}

const isMonth = ({ name }: Sense): boolean => name === 'month' || name === 'doubtful-month';

const monthOr = (senses: readonly Sense[], dated: boolean): readonly Sense[] =>
  dated && senses.some(isMonth) ? senses.filter(isMonth) : senses;

/** "May 7": a capitalised month before a number is that month and nothing else. */
function isDated(tokens: readonly Token[], at: number, length: number): boolean {
  return length === 1 && tokens[at]?.capital === true && tokens[at + 1]?.kind === 'number';
}

function termFrom(tokens: readonly Token[], at: number, length: number, senses: readonly Sense[], pastEndings: readonly string[]): Term {
  const first = tokens[at];
  const last = tokens[at + length - 1];
  if (!first || !last) throw new RangeError('no token there');
  const plain = senses.some(isPlain);
  const told = plain ? senses.filter((s) => !isPlain(s)) : senses;
  const known = first.capital || !told.some(isProper) ? told : told.filter((s) => !isProper(s));
  const text =
    length === 1
      ? first.text
      : tokens
          .slice(at, at + length)
          .map((t) => t.text)
          .join(' ');
  return {
    senses: known,
    text,
    kind: first.kind,
    capital: first.capital,
    joined: first.joined,
    past: known.length === 0 && first.kind === 'word' && pastEndings.some((ending) => text.endsWith(ending)),
    plain,
    start: first.start,
    end: last.end,
  };
}

/** Whether a term belongs to a class (or to one of several). */
export function isA(term: Term | undefined, ...names: readonly string[]): boolean {
  if (term === undefined || term.senses.length === 0) return false;
  for (let i = 0; i < term.senses.length; i++) {
    const name = term.senses[i]?.name;
    for (let j = 0; j < names.length; j++) if (names[j] === name) return true;
  }
  return false;
}

/** "No. 26-5006": the sign of a docket's number denies nothing. */
export const isNumberSign = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'docket-word') && terms[at + 1]?.text === '.' && terms[at + 2]?.kind === 'number';

/** "No. 25-457", "No; the order": a number's sign or an answer, which a mark sets off and which denies nothing of what it stands with. */
export const isSetOffNo = (terms: readonly Term[], at: number): boolean => isA(terms[at], 'docket-word') && terms[at + 1]?.kind === 'mark';

/** The year that a number can be: 1900 to 2099. */
export const yearOf = (term: Term | undefined): number | undefined =>
  term?.kind === 'number' && /^(?:19|20)\d\d$/.test(term.text) ? Number(term.text) : undefined;

/** The terms from a place up to the next mark. */
export function untilMark(terms: readonly Term[], from: number): readonly Term[] {
  const end = terms.findIndex((t, i) => i >= from && t.kind === 'mark');
  return terms.slice(from, end < 0 ? undefined : end);
}

/** A word of no class: neither the lexicon nor the record explains it. */
export const isUnexplained = (term: Term | undefined): boolean => term?.kind === 'word' && term.senses.length === 0;

/** An unexplained word that is not such as stands in any text: it may tell of another matter. */
export const isOdd = (term: Term | undefined): boolean => isUnexplained(term) && term?.plain === false;

/** Such a word with a capital, as in the name of somebody or something unknown. */
export const isUnknownName = (term: Term | undefined): boolean => isUnexplained(term) && term?.capital === true;

/** Whether a term belongs to a class of a set: quicker than `isA` for many classes. */
export function isOfAny(term: Term | undefined, names: ReadonlySet<string>): boolean {
  if (term === undefined) return false;
  for (let i = 0; i < term.senses.length; i++) if (names.has(term.senses[i]?.name ?? '')) return true;
  return false;
}

/** The value a term has in a class, or undefined. */
export function valueIn(term: Term | undefined, name: string): string | undefined {
  if (term === undefined) return undefined;
  for (let i = 0; i < term.senses.length; i++) if (term.senses[i]?.name === name) return term.senses[i]?.value;
  return undefined;
}

/**
 * Forms of verbs that say by themselves that nothing was done, where a language has them: an infinitive, a subjunctive, a future;
 * English tells by the words around.
 */
export const isUnrealised = (term: Term | undefined): boolean => isA(term, 'unrealised');

/** Forms of verbs that are an act of their own wherever they stand, where a language has them. */
export const isFiniteVerb = (term: Term | undefined): boolean => isA(term, 'finite');

/**
 * How far a reach of so many terms goes from a place, backwards where `step` is -1, not counting articles and prepositions of a
 * language that says with several words what English says with one ("la decisión de la jueza X").
 */
export function reachFrom(terms: readonly Term[], at: number, reach: number, step: 1 | -1): number {
  let i = at;
  for (let left = reach; left > 0 && i + step >= 0 && i + step < terms.length; ) {
    i += step;
    if (!isA(terms[i], 'light-word')) left--;
  }
  return i;
}

/** Classes of the terms that name a court: who sits in it, and what it hands down. */
export const COURT_NAMES: readonly string[] = [
  'judge-noun',
  'judge-name',
  'court-noun',
  'appeals-noun',
  'court',
  'ruling-noun',
  'relief-noun',
];

/** Classes of the terms that stand for a court, with the ranks of judges ("senior judge", "circuit judge"). */
export const COURT: ReadonlySet<string> = new Set([...COURT_NAMES, 'senior-noun']);

/** "X v. Y": whether the term is the first party of a caption. */
export const opensCaption = (terms: readonly Term[], at: number): boolean => /^vs?$/.test(terms[at + 1]?.text ?? '');

/** "Three other groups", "the four organizations": whether a number, and not "one", stands right before a term or an adjective of it. */
export const isCounted = (terms: readonly Term[], at: number): boolean =>
  [at - 1, at - 2].some((i) => isA(terms[i], 'number') && terms[i]?.text !== 'one');

/** "Another suit", "the other case"; not "three other groups" and not "the other plaintiffs". */
export const isAnotherOne = (terms: readonly Term[], at: number): boolean => !isCounted(terms, at) && !isA(terms[at + 1], 'plaintiff-word');
