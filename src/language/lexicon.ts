/**
 * A lexicon is data: for each class of words the phrases that belong to it, in one language. Compiled, it is a tree of
 * words that finds the longest phrase at any token with one look-up a token. All words of a language live there.
 *
 * Class names are shared by all languages. "class=value" gives the phrases a value ("month=11": ["november", "nov"]).
 * A phrase may hold alternatives: "block(|s|ed|ing)" and "(the |)ruling" stand for each spelling.
 */
import { lower } from './fold.ts';
import type { Abbreviations } from './sentences.ts';
import { tokenize } from './tokens.ts';

export interface LexiconData {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly abbreviations: Readonly<Record<keyof Abbreviations, readonly string[]>>;
}

/** One meaning of a phrase: its class and, for some classes, a value. */
export interface Sense {
  readonly name: string;
  readonly value: string;
}

interface Branch {
  senses: Sense[];
  next: Map<string, Branch> | null;
}

export interface Lexicon {
  readonly root: Branch;
  readonly abbreviations: Abbreviations;
}

/** Further phrases that the record brings: names of people and organisations. */
export interface NamedPhrases {
  readonly name: string;
  readonly value: string;
  readonly phrases: readonly string[];
}

const branch = (): Branch => ({ senses: [], next: null });

/** Builds the tree. Costs some milliseconds, once. */
export function compileLexicon(data: LexiconData, names: readonly NamedPhrases[] = []): Lexicon {
  const root = branch();
  for (const [key, phrases] of Object.entries(data.classes)) {
    const [name = '', value = ''] = key.split('=');
    for (const phrase of phrases) for (const spelled of spellings(phrase)) addPhrase(root, spelled, { name, value });
  }
  inherit(root, root, []);
  for (const { name, value, phrases } of names) for (const phrase of phrases) addPhrase(root, phrase, { name, value });
  const { always, sometimes, openers } = data.abbreviations;
  return { root, abbreviations: { always: new Set(always), sometimes: new Set(sometimes), openers: new Set(openers) } };
}

/** All spellings of a phrase with alternatives in parentheses. */
export function spellings(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  if (close < 0) throw new Error(`lexicon: no closing parenthesis in "${phrase}"`);
  const before = phrase.slice(0, open);
  const after = spellings(phrase.slice(close + 1));
  return phrase.slice(open + 1, close).split('|').flatMap((choice) => after.map((rest) => before + choice + rest));
}

/** Classes that a longer phrase takes over from the words in it: "immigrant taxpayers" is still about tax and immigration. */
const INHERITED = new Set(['tax-noun', 'tax-agency', 'immigration-topic', 'immigration-agency', 'data-noun', 'people-noun', 'sharing-noun']);

function inherit(root: Branch, at: Branch, words: readonly string[]): void {
  if (words.length > 1 && at.senses.length > 0) {
    for (let from = 0; from < words.length; from++) {
      let inner: Branch | undefined = root;
      for (let to = from; to < words.length && inner && to - from + 1 < words.length; to++) {
        inner = inner.next?.get(words[to] ?? '');
        for (const sense of inner?.senses ?? []) if (INHERITED.has(sense.name) && !at.senses.some((s) => s.name === sense.name)) at.senses.push(sense);
      }
    }
  }
  for (const [word, child] of at.next ?? []) inherit(root, child, [...words, word]);
}

function addPhrase(root: Branch, phrase: string, sense: Sense): void {
  let at = root;
  for (const token of tokenize(lower(phrase))) {
    at.next ??= new Map();
    let child = at.next.get(token.text);
    if (!child) at.next.set(token.text, (child = branch()));
    at = child;
  }
  if (at !== root && !at.senses.some((s) => s.name === sense.name && s.value === sense.value)) at.senses.push(sense);
}
