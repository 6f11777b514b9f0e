/**
 * A tree of words that finds phrases in tokens with one look-up a token. It holds thousands of phrases and a text meets
 * few of them, so each node keeps what is planted below it unread until a text comes that far.
 *
 * A phrase may hold alternatives: "block(|s|ed|ing)" and "(the |)ruling" stand for each spelling. Parentheses that belong to the
 * text are written as square brackets: "6103[i][2]".
 */
import { lower } from './fold.ts';
import { PLAIN_SPELLING, type Spelling } from './spelling.ts';
import { tokenize } from './tokens.ts';

const PLAIN = /^[a-z]+$/;
/** An initial, whose dot tokens drop before a name. */
const INITIAL = /^[a-z]\.$/i;
/** Stands before a word of an unread phrase that is a token already ("'s"). */
const TOKEN = '\0';
const NONE: readonly never[] = [];

/** What is left of a phrase that goes on from a node, and its value. */
interface Unread<T> {
  readonly phrase: string;
  readonly value: T;
  next: Unread<T> | null;
}

export class PhraseTree<T> {
  private ending: T[] | null = null;
  private next: Map<string, PhraseTree<T>> | null = null;
  /** The first and the last of the phrases that go on from here and were not read yet. */
  private unread: Unread<T> | null = null;
  private lastUnread: Unread<T> | null = null;

  constructor(private readonly openings = openingsIn()) {}

  /** Values of the phrases that end here, each once. */
  get values(): readonly T[] {
    return this.ending ?? NONE;
  }

  /** Adds a phrase with its value: the first words of its spellings at once, the rest when a text comes that far. */
  plant(phrase: string, value: T): void {
    const end = endOfFirst(phrase);
    const first = phrase.slice(0, end);
    const rest = phrase.slice(end + 1);
    for (const { word, more } of this.openings.of(first)) {
      if (word !== '') this.branch(word, more === '' ? rest : more + rest, value);
      else if (rest !== '') this.plant(rest, value);
    }
  }

  /** What follows a word, or undefined where no phrase goes on with it. */
  after(word: string): PhraseTree<T> | undefined {
    if (this.unread) this.grow();
    return this.next?.get(word);
  }

  private grow(): void {
    let each = this.unread;
    this.unread = this.lastUnread = null;
    for (; each; each = each.next) this.plant(each.phrase, each.value);
  }

  private branch(word: string, rest: string, value: T): void {
    this.next ??= new Map();
    let child = this.next.get(word);
    if (!child) this.next.set(word, (child = new PhraseTree(this.openings)));
    if (rest !== '' && rest.trimStart() !== '') child.keep(rest, value);
    else if (!child.ending) child.ending = [value];
    else if (!child.ending.includes(value)) child.ending.push(value);
  }

  private keep(phrase: string, value: T): void {
    const unread = { phrase, value, next: null };
    if (this.lastUnread) this.lastUnread.next = unread;
    else this.unread = unread;
    this.lastUnread = unread;
  }
}

/** How a phrase may open: with a word and what else belongs to it before the phrase goes on; with none where its first word can be left out. */
interface Opening {
  readonly word: string;
  readonly more: string;
}

const NO_WORD: Opening = { word: '', more: '' };

const known = new WeakMap<Spelling, Openings>();

/** The openings of the phrases of a language. */
export function openingsIn(spelling: Spelling = PLAIN_SPELLING): Openings {
  let openings = known.get(spelling);
  if (!openings) known.set(spelling, (openings = new Openings(spelling)));
  return openings;
}

/** The words that phrases open with in all their spellings, each read once for all phrases that open so. */
class Openings {
  private readonly known = new Map<string, readonly Opening[]>();

  constructor(private readonly spelling: Spelling) {}

  of(first: string): readonly Opening[] {
    let openings = this.known.get(first);
    if (!openings) this.known.set(first, (openings = this.read(first, [])));
    return openings;
  }

  /** Adds the openings of some words to those found. */
  private read(written: string, found: Opening[]): Opening[] {
    const space = written.indexOf(' ');
    const open = written.indexOf('(');
    if (open >= 0 && (space < 0 || open < space) && !written.startsWith(TOKEN)) {
      for (const spelled of choicesAt(written, open)) this.read(spelled, found);
      return found;
    }
    const first = space < 0 ? written : written.slice(0, space);
    const rest = space < 0 ? '' : `${written.slice(space + 1)} `;
    if (PLAIN.test(first)) found.push({ word: first, more: rest });
    else this.readTokens(first, rest, found);
    return found;
  }

  private readTokens(first: string, rest: string, found: Opening[]): void {
    const [word, ...others] = this.wordsIn(first);
    if (word !== undefined) found.push({ word, more: others.map((other) => `${TOKEN}${other} `).join('') + rest });
    else if (rest !== '') this.read(rest, found);
    else found.push(NO_WORD);
  }

  private wordsIn(first: string): string[] {
    if (first.startsWith(TOKEN)) return [first.slice(TOKEN.length)];
    const { accents } = this.spelling;
    if (INITIAL.test(first)) return [lower(first.slice(0, 1), accents)];
    return tokenize(lower(inText(first), accents), 0, undefined, this.spelling).map((token) => token.text);
  }
}

/** Where the first word of a phrase ends, with the choices among its spellings, which may hold spaces. */
function endOfFirst(phrase: string): number {
  const space = phrase.indexOf(' ');
  if (space < 0) return phrase.length;
  const open = phrase.indexOf('(');
  if (open < 0 || open > space || phrase.startsWith(TOKEN)) return space;
  let depth = 0;
  for (let at = open; at < phrase.length; at++) {
    const c = phrase[at];
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === ' ' && depth === 0) return at;
  }
  return phrase.length;
}

const inText = (chunk: string): string => chunk.replaceAll('[', '(').replaceAll(']', ')');

/** A phrase with each choice of the parenthesis that opens at `open`; a choice may hold parentheses of its own. */
function choicesAt(phrase: string, open: number): string[] {
  const bars = [open];
  let depth = 0;
  for (let at = open; at < phrase.length; at++) {
    const c = phrase[at];
    if (c === '(') depth++;
    else if (c === '|' && depth === 1) bars.push(at);
    else if (c === ')' && --depth === 0) {
      const [before, after] = [phrase.slice(0, open), phrase.slice(at + 1)];
      return bars.map((bar, i) => before + phrase.slice(bar + 1, bars[i + 1] ?? at) + after);
    }
  }
  throw new Error(`lexicon: no closing parenthesis in "${phrase}"`);
}
