/**
 * Contraries and values: what a sentence states in words that the record's proposition denies ("The memorandum is drafted for
 * civil removal"), and values that it gives in ordered wordings ("ICE must confirm by Feb. 10").
 */

import { contrastedIn } from '../language/contrasts.ts';
import type { Met } from '../language/met-phrases.ts';
import type { PhraseIndex, Place } from '../language/phrases.ts';
import type { Sentence } from '../language/sentence.ts';
import { type Worded, wordedIn } from '../language/sequences.ts';
import { Slots } from '../language/slots.ts';
import { isA, isNumberSign, type Term } from '../language/terms.ts';
import { isUnproven } from '../language/unproven.ts';
import { isOfSide } from '../language/voice.ts';
import { type Claim, ids } from './claim.ts';

/** What turns a contrary round, or makes of it a comparison or a rumour, wherever it stands. */
const TURNED = [
  'negation',
  'refusal-word',
  'inability',
  'if-word',
  'supposition',
  'falsity-word',
  'hearsay',
  'comparison-word',
  'rather-word',
  'error-noun',
  'deny-verb',
  'not-yet',
] as const;
/** What makes of it an argument or a worry, in the clause where it stands. */
const SUPPOSED = ['argue-verb', 'claim-noun', 'concern-word', 'if-word'] as const;
/** Who asks for something. */
const ASKING = ['plaintiff-side', 'organisation', 'person', 'pronoun', 'she-word', 'he-word', 'it-word', 'agency'] as const;

/** Contraries of the record's propositions, and values of its facts, that the article or a court asserts. */
export function contrariesIn(sentence: Sentence, met: Met, wordings: PhraseIndex, stated: ReadonlySet<string>): Claim[] {
  const slots = new Slots(sentence);
  const worded = [...wordedIn(sentence.tokens, met, slots.read), ...contrastedIn(sentence.tokens, met, stated, wordings)];
  const claims = worded.flatMap((each) => claimOf(each, sentence, slots) ?? []);
  return claims.filter((claim, at) => claims.findIndex((c) => c.subject === claim.subject && c.topic === claim.topic) === at);
}

/** The claim of a wording; null where something takes it back, or a party says it. */
function claimOf({ fact, phrases, wrong, slot, afterLaw, alone }: Worded, sentence: Sentence, slots: Slots): Claim | null {
  const { tokens, terms, voices } = sentence;
  const isWithin = (at: number, { from, to }: Place): boolean =>
    (terms[at]?.end ?? 0) > (tokens[from]?.start ?? 0) && (terms[at]?.start ?? 0) < (tokens[to - 1]?.end ?? 0);
  const judged = terms.flatMap((_, at) => (isWithin(at, wrong) ? [at] : []));
  const [from = 0] = judged;
  const isBefore = (at: number, place: Place): boolean =>
    isA(terms[at], 'negation') && (terms[at]?.start ?? 0) < (tokens[place.from]?.start ?? 0);
  const isOutside = (at: number): boolean => !phrases.some((place) => isWithin(at, place) && !isBefore(at, place));
  const isSupposed = (at: number): boolean =>
    sentence.clauses[at] === sentence.clauses[from] &&
    (isA(terms[at], ...SUPPOSED) ||
      (isA(terms[at], 'modal') && slot === null) ||
      (at < from && (isWish(terms, at) || isMotion(terms, at))));
  const isDoubtful = terms.some(
    (t, at) => isOutside(at) && ((isA(t, ...TURNED) && !isNumberSign(terms, at)) || isOfSide(terms, at) || isSupposed(at)),
  );
  const value = slot ? slots.valueOf(slot) : ids(CONTRARY);
  const isTold = terms.some((_, at) => !isOutside(at) && isOwnTelling(terms, at));
  if (
    isDoubtful ||
    !value ||
    isUnproven(sentence, from) ||
    isWhere(terms, from) ||
    (!isTold && judged.some((at) => voices.of[at] === 'party'))
  )
    return null;
  const topic = slot ? (afterLaw ? 'value-told' : 'value') : 'contrary';
  return {
    kind: 'statement',
    topic,
    subject: fact,
    value,
    from,
    to: from + judged.length,
    ...(alone && { alone }),
    ...(afterLaw && { afterLaw }),
  };
}

/** "Told DHS of it", "the script could tell": a verb of telling that is part of the wording puts words in nobody's mouth. */
const isOwnTelling = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'notify-verb') || (isA(terms[at], 'say-verb') && isA(terms[at - 1], 'modal'));

/** "Lawyers who work in two cities": where somebody is, not who sues. */
const isWhere = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'party-sort') &&
  isA(terms[at - 1], 'number') &&
  isA(terms[at - 2], 'in-word', 'from-word') &&
  !isA(terms[at - 3], 'suit-noun');

/** "The groups want a stay", not "ICE's request": what stands before is wished for, and what stands behind says nothing of it. */
const isWish = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'seek-verb') && !(isA(terms[at], 'request-noun') && !isA(terms[at - 1], ...ASKING));

/** "Is weighing a motion to make the injunction permanent": what it asks for. */
const isMotion = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'motion-noun') && /^(?:to|for)$/.test(terms[at + 1]?.text ?? '');

/** The value by which a statement of the record is denied: the only one in its `contrast`. */
const CONTRARY = 'contrary';
