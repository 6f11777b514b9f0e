/**
 * A lexicon is data: for each class of words the phrases that belong to it, in one language. Compiled, it is a tree of
 * words that finds the longest phrase at any token. All words of a language live there.
 *
 * Class names are shared by all languages. "class=value" gives the phrases a value ("month=11": ["november", "nov"]).
 */
import { openingsIn, PhraseTree } from './phrase-tree.ts';
import type { Abbreviations } from './sentences.ts';
import { PLAIN_SPELLING, type Spelling } from './spelling.ts';
import { type Token, tokenize } from './tokens.ts';

export interface LexiconData {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly abbreviations: Readonly<Record<keyof Abbreviations, readonly string[]>>;
  readonly spelling?: Spelling;
}

/** One meaning of a phrase: its class and, for some classes, a value. */
export interface Sense {
  readonly name: string;
  readonly value: string;
}

/** Further phrases that the record brings: names of people and organisations. */
export interface NamedPhrases {
  readonly name: string;
  readonly value: string;
  readonly phrases: readonly string[];
}

/** A phrase found among tokens: its senses and the number of tokens it covers. */
interface Found {
  readonly senses: readonly Sense[];
  readonly length: number;
}

/** Classes that a longer phrase takes over from the words in it: "immigrant taxpayers" is still about tax and immigration. */
const INHERITED = new Set([
  'tax-noun',
  'tax-agency',
  'immigration-topic',
  'immigration-agency',
  'data-noun',
  'people-noun',
  'sharing-noun',
]);

const NOTHING: Found = { senses: [], length: 1 };

/** The words of a language and the names of a record. */
export class Lexicon {
  readonly abbreviations: Abbreviations;
  readonly spelling: Spelling;
  private readonly tree: PhraseTree<Sense>;
  private readonly named = new Set<Sense>();
  /** What was found at each node before. */
  private readonly known = new Map<PhraseTree<Sense>, Found>();

  constructor(
    private readonly data: LexiconData,
    private readonly names: readonly NamedPhrases[],
  ) {
    const { classes, abbreviations, spelling = PLAIN_SPELLING } = data;
    this.spelling = spelling;
    this.tree = new PhraseTree(openingsIn(spelling));
    for (const [key, phrases] of Object.entries(classes)) this.plant(senseOf(key), phrases);
    for (const { name, value, phrases } of names) this.named.add(this.plant({ name, value }, phrases));
    const { always, sometimes, openers } = abbreviations;
    this.abbreviations = { always: new Set(always), sometimes: new Set(sometimes), openers: new Set(openers) };
  }

  private plant(sense: Sense, phrases: readonly string[]): Sense {
    for (const phrase of phrases) this.tree.plant(phrase, sense);
    return sense;
  }

  /** The words of the first phrase that has a value in a class: of the language, or a name of the record; none where there is no such phrase. */
  wordsFor(name: string, value: string): readonly Token[] {
    const phrase = this.data.classes[`${name}=${value}`]?.[0] ?? this.names.find((n) => n.name === name && n.value === value)?.phrases[0];
    return phrase === undefined ? [] : tokenize(phrase, 0, undefined, this.spelling);
  }

  /** The longest phrase that begins at a token; one token without senses where there is none. */
  longestAt(tokens: readonly Token[], at: number): Found {
    let node: PhraseTree<Sense> | undefined = this.tree;
    let longest: PhraseTree<Sense> | undefined;
    let length = 1;
    for (let i = at; i < tokens.length; i++) {
      node = node.after(tokens[i]?.text ?? '');
      if (!node) break;
      if (node.values.length === 0) continue;
      longest = node;
      length = i - at + 1;
    }
    if (!longest) return NOTHING;
    let found = this.known.get(longest);
    if (!found) this.known.set(longest, (found = { senses: this.sensesOf(longest, tokens, at, length), length }));
    return found;
  }

  /** The senses of a phrase and those it takes over. The names of the record take over none. */
  private sensesOf({ values }: PhraseTree<Sense>, tokens: readonly Token[], at: number, length: number): readonly Sense[] {
    if (length === 1 || values.every((sense) => this.named.has(sense))) return values;
    const senses = values.filter((sense) => !this.named.has(sense));
    for (let from = 0; from < length; from++) {
      let inner: PhraseTree<Sense> | undefined = this.tree;
      for (let to = from; to < length && to - from + 1 < length; to++) {
        inner = inner.after(tokens[at + to]?.text ?? '');
        if (!inner) break;
        for (const sense of inner.values) if (INHERITED.has(sense.name) && !senses.some((s) => s.name === sense.name)) senses.push(sense);
      }
    }
    return [...senses, ...values.filter((sense) => this.named.has(sense))];
  }
}

/** The sense that a key such as "month=11" stands for. */
function senseOf(key: string): Sense {
  const [name = '', value = ''] = key.split('=');
  return { name, value };
}

/** Compiles a lexicon. Costs about a millisecond; the rest is done as texts need it. */
export function compileLexicon(data: LexiconData, names: readonly NamedPhrases[] = []): Lexicon {
  return new Lexicon(data, names);
}
