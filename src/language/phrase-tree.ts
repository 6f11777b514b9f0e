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

export class PhraseTree<T> {
  private ending: T[] | null = null;
  private next: Map<string, PhraseTree<T>> | null = null;
  /** What is left of the phrases that go on from here, with their values: two lists in step. */
  private unread: { readonly phrases: string[]; readonly values: T[] } | null = null;

  constructor(private readonly spelling: Spelling = PLAIN_SPELLING) {}

  /** Values of the phrases that end here, each once. */
  get values(): readonly T[] {
    return this.ending ?? NONE;
  }

  private keep(phrase: string, value: T): void {
    this.unread ??= { phrases: [], values: [] };
    this.unread.phrases.push(phrase);
    this.unread.values.push(value);
  }

  /** Adds a phrase with its value: the first words of its spellings at once, the rest when a text comes that far. */
  plant(phrase: string, value: T): void {
    const space = phrase.indexOf(' ');
    const open = phrase.indexOf('(');
    if (open >= 0 && (space < 0 || open < space) && !phrase.startsWith(TOKEN)) {
      for (const spelled of choicesAt(phrase, open)) this.plant(spelled, value);
      return;
    }
    const chunk = space < 0 ? phrase : phrase.slice(0, space);
    const rest = space < 0 ? '' : phrase.slice(space + 1);
    if (PLAIN.test(chunk)) this.branch(chunk, rest, value);
    else if (chunk.startsWith(TOKEN)) this.branch(chunk.slice(1), rest, value);
    else this.readTokens(chunk, rest, value);
  }

  /** What follows a word, or undefined where no phrase goes on with it. */
  after(word: string): PhraseTree<T> | undefined {
    if (this.unread) this.grow(this.unread);
    return this.next?.get(word);
  }

  private grow({ phrases, values }: { readonly phrases: readonly string[]; readonly values: readonly T[] }): void {
    this.unread = null;
    for (let i = 0; i < phrases.length; i++) this.plant(phrases[i] ?? '', values[i] as T);
  }

  private readTokens(chunk: string, rest: string, value: T): void {
    const { accents } = this.spelling;
    const [word, ...others] = INITIAL.test(chunk)
      ? [lower(chunk.slice(0, 1), accents)]
      : tokenize(lower(inText(chunk), accents), 0, undefined, this.spelling).map((token) => token.text);
    if (word !== undefined) this.branch(word, others.map((other) => `${TOKEN}${other} `).join('') + rest, value);
    else if (rest !== '') this.plant(rest, value);
  }

  private branch(word: string, rest: string, value: T): void {
    this.next ??= new Map();
    let child = this.next.get(word);
    if (!child) this.next.set(word, (child = new PhraseTree(this.spelling)));
    if (rest.trim() !== '') child.keep(rest, value);
    else if (!child.ending) child.ending = [value];
    else if (!child.ending.includes(value)) child.ending.push(value);
  }
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
