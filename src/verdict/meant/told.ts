/** Whether the article tells of the ruling or suit of which a short sentence says something: "It has two parts". Pure. */
import type { Claim } from '../../claims/claim.ts';
import { isVerb } from '../../language/clauses.ts';
import type { Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA, isCounted } from '../../language/terms.ts';
import type { Ruling } from '../../record/index.ts';
import type { Fact } from '../../record/schema.ts';
import type { Context } from './context.ts';
import { compareWithRuling } from './ruling-facts.ts';
import { suitsNamed } from './suits-named.ts';

/** A law, the agreement, a report go by their own names; a ruling and a suit must be the one that the sentences around, or its own judge or court, tell of. */
export function isToldOf({ subject }: Fact, sentence: Sentence, claims: readonly Claim[], context: Context): boolean {
  const { index } = context;
  const suit = index.subject(subject)?.case;
  if (suit === undefined) return true;
  if (turnsToAnother(sentence) || namesStranger(sentence)) return false;
  const named = suitsNamed(sentence, index);
  const ruling = index.ruling(subject);
  const byParty = suitsNamed(sentence, index, { byJudge: false, parties: ['plaintiffs'] });
  if (ruling && byParty.length > 0)
    return byParty.every((id) => id === suit) && named.every((id) => id === suit) && context.meant.known.includes(ruling);
  if (ruling && pointsToAnother(ruling, sentence, context)) return false;
  if (ruling) return isRulingTold(ruling, named, claims, context) || (named.length === 0 && isInFocus(ruling, sentence, claims, context));
  if (byParty.length > 0) return byParty.every((id) => id === suit);
  return named.every((id) => id === suit) && (suitTold(context) === suit || isSuitInMind(suit, context));
}

/** "Another judge", "a separate suit", not "its earlier policy" or "two other suits". */
const turnsToAnother = ({ has, at, terms }: Sentence): boolean =>
  has('other-case', 'records-word') ||
  at('another-word').some((i) => !isCounted(terms, i) && terms.slice(i + 1, i + 3).some((t) => isA(t, ...OF_ANOTHER)));

const OF_ANOTHER = [
  'judge-noun',
  'court-noun',
  'ruling-noun',
  'relief-noun',
  'suit-noun',
  'appeals-noun',
  'place',
  'matters-noun',
] as const;

/**
 * Whether the article tells of the ruling and of none in another suit than the one named, or than this: the same in any order. A judge or a court
 * in the sentence ("a court in Massachusetts") leaves only the suits in which one was made there.
 */
function isRulingTold(ruling: Ruling, named: readonly string[], claims: readonly Claim[], { meant, index }: Context): boolean {
  if (named.some((id) => id !== ruling.case)) return false;
  const makers = MAKERS.map((kind) => claims.filter((c) => c.kind === kind && c.topic === 'ruling')).filter((told) => told.length > 0);
  const isMadeThere = (r: Ruling): boolean =>
    makers.every((told) => told.some((c) => compareWithRuling(c, r, index).result !== 'disagrees'));
  const suits = new Set(meant.known.filter(isMadeThere).map((r) => r.case));
  const discussed = meant.discussed.filter(
    (r) => (suits.size === 0 || suits.has(r.case)) && (named.length === 0 || named.includes(r.case)),
  );
  return discussed.includes(ruling) && discussed.every((r) => r.case === ruling.case);
}

/** "The order was issued by": the one that the sentence before put in focus, though this one names a judge of another suit. */
const pointsToAnother = (ruling: Ruling, { terms }: Sentence, { focus }: Context): boolean =>
  focus.ruling !== null &&
  focus.ruling.case !== ruling.case &&
  isA(terms[0], 'definite') &&
  isA(terms[1], 'ruling-noun', 'relief-noun') &&
  (isVerb(terms[2]) || isA(terms[2], 'clitic', 'be-word'));

/** "The three judges agreed": of several rulings told of, the one in focus, where this sentence names no judge, court, place or day, which could be another's. */
const isInFocus = (ruling: Ruling, { has, dates }: Sentence, claims: readonly Claim[], { focus, meant, index }: Context): boolean =>
  focus.ruling?.case === ruling.case &&
  !focus.turned &&
  meant.discussed.includes(ruling) &&
  dates.length === 0 &&
  !has('judge-name', 'court', 'place', 'also-word', 'comparison-word', 'former-word', 'time-shift') &&
  claims.every((c) => c.topic !== 'ruling' || compareWithRuling(c, ruling, index).result !== 'disagrees');

/** Kinds of claims that say who made a ruling. */
const MAKERS = ['judge', 'court'] as const;

/** Whether the suit is the one that the sentences just before tell of, and they go on with it. */
const isSuitInMind = (suit: string, { focus }: Context): boolean => focus.suit === suit && !focus.turned && focus.onMatter;

/** The one suit that the whole article tells of. */
function suitTold({ focus, meant }: Context): string | undefined {
  const suits = new Set(meant.discussed.map((r) => r.case));
  return focus.onlySuit ?? (suits.size === 1 ? [...suits][0] : undefined);
}
