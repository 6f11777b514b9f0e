/**
 * A tree of words that finds phrases in tokens with one look-up a token. It holds thousands of phrases and a text meets
 * few of them, so each node keeps what is planted below it unread until a text comes that far.
 *
 * A phrase may hold alternatives: "block(|s|ed|ing)" and "(the |)ruling" stand for each spelling.
 */
import { lower } from './fold.ts';
import { tokenize } from './tokens.ts';

/** The rest of a phrase: words that are read already, then text that is not. */
interface Unread<T> {
  readonly words: readonly string[];
  readonly rest: string;
  readonly value: T;
}

const NO_WORDS: readonly string[] = [];
const PLAIN = /^[a-z]+$/;

export class PhraseTree<T> {
  /** Values of the phrases that end here, each once. */
  readonly values: T[] = [];
  private unread: Unread<T>[] = [];
  private next: Map<string, PhraseTree<T>> | null = null;

  /** Adds a phrase with its value. */
  plant(phrase: string, value: T): void {
    this.unread.push({ words: NO_WORDS, rest: phrase, value });
  }

  /** What follows a word, or undefined where no phrase goes on with it. */
  after(word: string): PhraseTree<T> | undefined {
    if (this.unread.length > 0) this.grow();
    return this.next?.get(word);
  }

  private grow(): void {
    const { unread } = this;
    this.unread = [];
    for (const { words, rest, value } of unread) {
      const [word, ...others] = words;
      if (word === undefined) this.read(rest, value);
      else this.branch(word, others, rest, value);
    }
  }

  /** Plants the spellings of a phrase below their first words. */
  private read(phrase: string, value: T): void {
    const space = phrase.indexOf(' ');
    const open = phrase.indexOf('(');
    if (open >= 0 && (space < 0 || open < space)) {
      for (const spelled of choicesAt(phrase, open)) this.read(spelled, value);
      return;
    }
    const chunk = space < 0 ? phrase : phrase.slice(0, space);
    const rest = space < 0 ? '' : phrase.slice(space + 1);
    if (PLAIN.test(chunk)) {
      this.branch(chunk, NO_WORDS, rest, value);
      return;
    }
    const [word, ...others] = tokenize(lower(chunk)).map((token) => token.text);
    if (word !== undefined) this.branch(word, others, rest, value);
    else if (rest !== '') this.read(rest, value);
  }

  private branch(word: string, words: readonly string[], rest: string, value: T): void {
    this.next ??= new Map();
    let child = this.next.get(word);
    if (!child) this.next.set(word, (child = new PhraseTree()));
    if (words.length > 0 || rest.trim() !== '') child.unread.push({ words, rest, value });
    else if (!child.values.includes(value)) child.values.push(value);
  }
}

/** A phrase with each choice of the parenthesis that opens at `open`. */
function choicesAt(phrase: string, open: number): string[] {
  const close = phrase.indexOf(')', open);
  if (close < 0) throw new Error(`lexicon: no closing parenthesis in "${phrase}"`);
  const [before, after] = [phrase.slice(0, open), phrase.slice(close + 1)];
  return phrase
    .slice(open + 1, close)
    .split('|')
    .map((choice) => before + choice + after);
}
