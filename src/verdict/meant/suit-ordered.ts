/**
 * Whether a suit that a sentence sets in time against the agreement is one of the record's: who brings one brings others, over other
 * things and against others. Pure.
 */

import type { Precedence } from '../../language/precedence.ts';
import type { Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA, isUnexplained, type Term, valueIn } from '../../language/terms.ts';
import type { Context } from './context.ts';
import { pointsToSuit } from './suits-meant.ts';
import { suitsOfName } from './suits-named.ts';

/** What makes of it another suit, another paper of this one, or part of one. */
const ANOTHER = [
  'again-word',
  'amended-word',
  'another-word',
  'other-case',
  'other-agency',
  'rival-matter',
  'records-word',
  'released-paper',
  'motion-noun',
  'brief-noun',
  'appeal-noun',
  'appeal-verb',
  'intervene-verb',
  'join-verb',
  'support-word',
  'over-word',
  'comparison-word',
] as const;

/** "Counsel filed its lawsuit shortly after the agreement was signed", "the groups sued following its signing": of the suit named or told of. */
export function isSuitOfRecord(stated: Precedence, sentence: Sentence, context: Context): boolean {
  const { told, toldIn, other, otherIn, at } = stated;
  if (told.main.kind !== 'filing' || other.kind !== 'agreement') return false;
  if (sentence.has(...ANOTHER) || namesStranger(sentence) || !tellsOfTheAgreement(sentence, otherIn)) return false;
  if (!isFiled(sentence, told.main.at, toldIn) || isAgainstOneSide(sentence)) return false;
  if (!isAgainstKnown(sentence.terms, told.main.at + 1, at)) return false;
  return isByCounsel(sentence, told.main.at, context) || isToldSuit(sentence, context);
}

/** "Sued", "filed its lawsuit", "brought suit": not "pursued its lawsuit", "filed evidence in it", "brought it back". */
function isFiled({ terms, events }: Sentence, thing: number, [from, to]: readonly [number, number]): boolean {
  const verbs = events.filter((e) => e.isVerb && e.kind === 'filing' && e.at >= from && e.at < to);
  const at = (verbs.find((e) => e.at === thing) ?? verbs.findLast((e) => e.at < thing) ?? verbs[0])?.at;
  // Where no verb files, another one may say what was done in the suit.
  if (at === undefined || isA(terms[at], 'sue-verb'))
    return !terms.slice(from, to).some((t) => isA(t, 'file-verb') && !isA(t, 'handle-verb'));
  if (isA(terms[at], ...ALREADY_FILED)) return false;
  if (isA(terms[at - 1], 'be-word')) return true;
  const isWhose = isA(terms[at + 1], 'determiner', 'possessive');
  if (isWhose && isA(terms[at], 'take-verb')) return false;
  return isA(terms[isWhose ? at + 2 : at + 1], 'suit-noun');
}

/** "Pursued", "launched a new phase of", "led": what is done in a suit there is. */
const ALREADY_FILED = ['seek-verb', 'launch-verb', 'led-verb'] as const;

/** "The lawsuit against ICE": of which side of the exchange became a party later. */
const isAgainstOneSide = ({ terms, has }: Sentence): boolean =>
  has('only-word') || (terms.some((t) => isA(t, 'immigration-agency')) && !has('tax-agency', 'government-side', 'each-one'));

/** "The agreement", "the April pact": with nothing before it that tells of another sort. */
function tellsOfTheAgreement({ terms }: Sentence, [from, to]: readonly [number, number]): boolean {
  const noun = terms.findIndex((t, i) => i >= from && i < to && isA(t, 'agreement-noun'));
  let lead = noun - 1;
  while (isA(terms[lead], ...OF_AGREEMENT) && !isA(terms[lead], 'definite')) lead--;
  return noun >= from && lead >= from && isA(terms[lead], 'definite');
}

const OF_AGREEMENT = ['sharing-noun', 'data-noun', 'tax-noun', 'tax-agency', 'immigration-agency', 'month'] as const;

/** Those whom the suits of the record are against, and those for whom they are brought. */
const KNOWN = ['each-one', 'tax-agency', 'immigration-agency', 'government-side', 'plaintiff-side', 'immigration-topic'] as const;

/** "Against both departments, for immigrant rights groups": nothing that is sued but what the record's suits are against. */
const isAgainstKnown = (terms: readonly Term[], from: number, to: number): boolean =>
  terms.slice(from, to).every((t, i) => {
    if (!isUnexplained(t)) return true;
    const next = isA(terms[from + i + 1], 'determiner') ? terms[from + i + 2] : terms[from + i + 1];
    return isA(next, ...KNOWN) || isA(terms[from + i - 1], 'each-one');
  });

/** "X, which sued for immigrant rights groups", "X filed its lawsuit": who brings suits for others, and for whom, or which. */
function isByCounsel({ terms, has, at }: Sentence, verb: number, { index }: Context): boolean {
  const names = at('organisation').filter((i) => i < verb);
  const isOfSuit = (i: number): boolean =>
    suitsOfName(valueIn(terms[i], 'organisation') ?? '', index).some((id) => !id.startsWith('other.'));
  const isTheirs = terms.some((t, i) => isA(t, 'suit-noun') && isA(terms[i - 1], 'definite'));
  return names.length > 0 && names.every(isOfSuit) && has('plaintiff-side', 'suit-noun') && (isTheirs || has('immigration-topic'));
}

/** "The groups", "their lawsuit": of the one suit that the article names. */
const isToldSuit = (sentence: Sentence, { focus }: Context): boolean =>
  focus.onlySuit !== null && focus.onlySuit === focus.toldSuit && focus.alone && !focus.turned && pointsToSuit(sentence);
