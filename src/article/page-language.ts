/** The language of an article: what the page declares, unless its words plainly say otherwise. */
import type { Language } from './article.ts';
import { TOPIC_WORDS } from './lexicon.ts';
import { wordsIn } from './words.ts';

const WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', new Set(TOPIC_WORDS.en.common)],
  ['es', new Set(TOPIC_WORDS.es.common)],
];
/** Words looked at, how many must be frequent ones, and by how much the winner must lead. */
const VOTE = { words: 600, least: 8, lead: 3 };

/** Primary language subtag in lower case ("en", "es", "fr"), or null when neither the page nor its words tell. */
export function findLanguage(declared: readonly (string | null)[], text: string): string | null {
  const stated = declared.map(primarySubtag).find((tag) => tag !== null) ?? null;
  return vote(text) ?? stated;
}

/** The language of the article when it is one that is read here. */
export function knownLanguage(tag: string | null): Language | undefined {
  return tag === 'en' || tag === 'es' ? tag : undefined;
}

function primarySubtag(tag: string | null): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/.exec(tag?.trim().toLowerCase() ?? '')?.[0] ?? null;
}

function vote(text: string): Language | null {
  const words = wordsIn(text.slice(0, VOTE.words * 8));
  const [first, second] = WORDS.map(([language, common]) => ({
    language,
    votes: words.filter((word) => common.has(word)).length,
  })).toSorted((a, b) => b.votes - a.votes);
  if (!first || !second || first.votes < VOTE.least || first.votes < VOTE.lead * second.votes) return null;
  return first.votes * 8 >= words.length ? first.language : null;
}
