/** Who speaks at a verb of saying: a court, a party or nobody that can be told. */
import { COURT, isA, isOfAny, isUnexplained, type Term } from './terms.ts';

export type Voice = 'article' | 'court' | 'party';

/** Classes of those who speak for a side, or for themselves. */
export const PARTY = new Set(['party-noun', 'government-noun', 'agency', 'organisation', 'person', 'president', 'document-noun']);

/** Whose words stand at a verb of saying; null where nothing tells. `lastSpeaker`: who spoke before, for a pronoun. */
export function speakerOf(terms: readonly Term[], at: number, lastSpeaker: Voice | null): Voice | null {
  const behind = speakerBehind(terms, at, lastSpeaker);
  if (behind) return behind;
  if (isOneOfMany(terms, at)) return 'party';
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    const voice = isAppointer(terms, i) ? null : voiceOf(terms[i], lastSpeaker);
    if (voice) return voice;
    if (isAnybody(terms, i)) return 'party';
    if (terms[i]?.text === ';' || isA(terms[i], 'contrast-word')) break;
  }
  if (isSomebody(terms, at)) return 'party';
  for (let i = at + 1; i < terms.length && i - at < 6; i++) {
    const voice = voiceOf(terms[i], lastSpeaker);
    if (voice) return voice;
  }
  return isA(terms[at], 'argue-verb') ? 'party' : lastSpeaker;
}

/** ", said the judge on Friday": in languages whose verbs of saying stand before who speaks, behind a comma or a quotation. */
function speakerBehind(terms: readonly Term[], at: number, lastSpeaker: Voice | null): Voice | null {
  if (!isA(terms[at], 'verb-first') || terms[at - 1]?.kind !== 'mark') return null;
  for (let i = at + 1; i < terms.length && i - at < 6; i++) {
    if (terms[i]?.kind === 'mark') return null;
    if (isA(terms[i], 'another-word') && terms[i + 1]?.kind === 'mark') return 'party';
    const voice = voiceOf(terms[i], lastSpeaker);
    if (voice) return voice;
  }
  return null;
}

/** "My cousin says", "Whitlow said": a person whom neither the record nor the lexicon knows. */
function isSomebody(terms: readonly Term[], at: number): boolean {
  let before = at - 1;
  while (isA(terms[before], 'adverb', 'also-word')) before--;
  const name = terms[before];
  if (name?.kind !== 'word' || name.senses.length > 0) return false;
  const isNoun = isA(terms[at], 'verb-first') && isA(terms[before - 1], 'determiner');
  return name.capital || isNoun || isA(terms[before - 1], 'possessive', 'own-word');
}

/** "A speaker said", "a television guest last week said": whoever it is, nobody told of before. */
function isOneOfMany(terms: readonly Term[], at: number): boolean {
  let noun = at - 1;
  while (isA(terms[noun], 'relative', 'weekday', 'on-word')) noun--;
  let first = noun;
  while (noun - first < TITLE && (isUnexplained(terms[first]) || (first < noun && isOfDay(terms[first])))) first--;
  return first < noun && isA(terms[first], 'indefinite') && !isA(terms[at], 'call-verb', 'call-word');
}

/** "A Feb. 25 item", "an 8 May post". */
const isOfDay = (term: Term | undefined): boolean => isA(term, 'month') || term?.kind === 'number' || term?.text === '.';

/** The most words that say who speaks: "a late-night television guest". */
const TITLE = 4;

/** "A man in the second row said", "someone claims". */
const isAnybody = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'other-human') && !isA(terms[at - 1], 'definite') && !isA(terms[at - 2], 'definite');

/** "Edwards, an Obama appointee, wrote": the judge speaks, not the president who is only named as the appointer. */
function isAppointer(terms: readonly Term[], at: number): boolean {
  return isA(terms[at], 'president') && [at - 2, at - 1, at + 1, at + 2].some((i) => isA(terms[i], 'appoint-verb'));
}

function voiceOf(term: Term | undefined, lastSpeaker: Voice | null): Voice | null {
  if (term === undefined || term.senses.length === 0) return null;
  if (isA(term, 'witness-noun')) return 'article';
  if (isOfAny(term, COURT)) return 'court';
  if (isOfAny(term, PARTY)) return 'party';
  if (isA(term, 'pronoun')) return lastSpeaker ?? (isA(term, 'she-word') ? 'court' : 'party');
  return null;
}
