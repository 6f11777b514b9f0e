/** Judging what a sentence says of rulings: find a reading that agrees, or else the one it is wrong about. Pure. */
import { type Claim, idOf } from '../../../claims/claim.ts';
import { isVerb } from '../../../language/clauses.ts';
import { compareDay } from '../../../language/compare-day.ts';
import type { DateMention } from '../../../language/dates.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { namesStranger } from '../../../language/strangers.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import type { FactKind } from '../../../record/schema.ts';
import { accuse } from '../../guard/values/accuse.ts';
import type { Context } from '../../meant/context.ts';
import { isOfSeveral, isTie, type Mention, mentionsByClause } from '../../meant/mention.ts';
import { type Reading, readAs } from '../../meant/readings.ts';
import { ofJudgeTold, ofPartyNamed, ofSuitNamed, readingInFocus, readingsOf, withoutSilent } from '../../meant/readings-meant.ts';
import { ofReading } from '../../meant/ruling-facts.ts';
import { rankOf } from '../../meant/rulings-meant.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Judgements on all claims of a sentence about rulings. */
export function judgeRulings(sentence: Sentence, whole: Mention, context: Context): Judgement[] {
  if (isOfSeveral(sentence, whole)) return mentionsByClause(sentence, whole).flatMap((part) => judgeMention(sentence, part, context));
  const together = judgeMention(sentence, whole, context);
  if (together.every((j) => j.verdict === 'matches') && together.length > 0) return together;
  const parts = mentionsByClause(sentence, whole);
  if (parts.length < 2) return together;
  const known = (part: Judgement): Judgement => together.find((j) => j.claim === part.claim && j.verdict === part.verdict) ?? part;
  const apart = parts.flatMap((part) => judgeMention(sentence, part, context)).map(known);
  const isRightApart = ({ claim }: Judgement): boolean => apart.some((j) => j.claim === claim);
  const kept = together.filter((j) => j.verdict === 'conflicts' && !isRightApart(j) && isToldThroughout(sentence, whole, j, context));
  return [...apart, ...kept];
}

/** At which the clauses of a sentence are taken to tell of one ruling. */
const THROUGHOUT = 4.5;

/** What can only be said of the ruling of which the statement around it is true. */
const WITHIN: ReadonlySet<FactKind> = new Set(['pages', 'judge', 'court']);

/** Whether clauses beside that of the wrong words agree with the ruling, and nothing else in the sentence is wrong of it. */
function isToldThroughout(sentence: Sentence, whole: Mention, { claim, ruling }: Judgement, { index, meant }: Context): boolean {
  const clauseOf = (c: Claim): number | undefined => sentence.clauses[c.anchor ?? c.from];
  const meantRuling = meant.known.find((r) => r.id === ruling);
  if (!meantRuling) return false;
  const { agreed, disagreed, strength } = readAs(whole, meantRuling, index);
  if (disagreed.length !== 1) return false;
  const isWithin = ({ kind, from, to }: Claim): boolean =>
    kind === 'statement' && WITHIN.has(claim.kind) && from <= claim.from && claim.to <= to;
  return agreed.some((c) => isWithin(c.claim) || (strength >= THROUGHOUT && clauseOf(c.claim) !== clauseOf(claim)));
}

/** Judgements on rulings that the sentence names by judge and day: nothing else in it can be meant. */
export function judgeNamed(mentions: readonly Mention[], context: Context): Judgement[] {
  return mentions.flatMap((mention) => {
    const readings = readingsOf(mention, context);
    const agreeing = readings.filter((r) => r.disagreed.length === 0);
    if (agreeing.length > 0) return confirm(agreeing, mention, context);
    return readings.some((r) => r.strength > 0) ? accuse(mention, readings, context) : [];
  });
}

function judgeMention(sentence: Sentence, mention: Mention, context: Context): Judgement[] {
  const inFocus = readingInFocus(sentence, mention, context);
  const readings = inFocus
    ? [inFocus]
    : withoutSilent(ofJudgeTold(sentence, ofPartyNamed(ofSuitNamed(sentence, readingsOf(mention, context))), context));
  const agreeing = readings.filter((r) => r.disagreed.length === 0);
  if (agreeing.length > 0) return confirm(agreeing, mention, context);
  const late = readings.filter((r) => r.disagreed.every((c) => !c.fact && c.claim.kind === 'date'));
  const isLate = !readings.some((r) => r.compared.some((c) => c.claim.kind === 'date' && c.fact && c.result !== 'open'));
  if (late.length > 0 && isLate) return confirm(late, mention, context);
  if (isOfOneOfTwo(sentence, mention)) return [];
  const written = mention.claims.some((c) => c.kind === 'author') && context.meant.discussed.length > 0;
  const goesOn = context.goesOn && context.recent.size > 0 && sentence.at('it-word').some((i) => i < 2);
  if (
    !(inFocus || written || goesOn || isAnchored(sentence, mention, readings, context) || isOfDayTold(sentence, mention, context)) ||
    hasLooseDate(sentence, mention, context)
  )
    return [];
  const accused = accuse(inFocus ? { ...mention, definite: true } : mention, readings, context);
  if (accused.every((j) => j.claim.kind === 'relief') && (bindsAsAnother(mention, context) || isReliefOfOther(sentence, accused, context)))
    return [];
  return accused.every((j) => j.claim.kind === 'outcome') && fitsAnother(sentence, mention, context) ? [] : accused;
}

/** What was done alone, in words that fit another ruling of a suit named here or just before: told of that one, perhaps. */
function fitsAnother(sentence: Sentence, mention: Mention, { index, meant, recent }: Context): boolean {
  const named = suitsNamed(sentence, index);
  return meant.known.some((ruling) => {
    if (!named.includes(ruling.case) && !recent.has(ruling.id)) return false;
    const { disagreed, agreed } = readAs(mention, ruling, index);
    return disagreed.length === 0 && agreed.some(({ claim }) => claim.kind === 'outcome');
  });
}

/** "The injunction binds the IRS": whom it binds is right of another ruling that gave such relief. */
const bindsAsAnother = (mention: Mention, { index, meant }: Context): boolean =>
  meant.known.some((ruling) => {
    const { disagreed, agreed } = readAs(mention, ruling, index);
    return disagreed.length === 0 && agreed.some(({ claim }) => claim.kind === 'bound');
  });

/** "The appeal from X's injunction is pending": relief that another judge gave, or that is only appealed. */
const isReliefOfOther = (sentence: Sentence, accused: readonly Judgement[], { meant }: Context): boolean =>
  accused.some(({ ruling, claim }) => {
    const judges = meant.known.find((r) => r.id === ruling)?.judges ?? [];
    const isOther = (at: number): boolean => !judges.includes(valueIn(sentence.terms[at], 'judge-name') ?? '');
    return sentence.at('judge-name').some(isOther) || sentence.at('appeal-noun').some((at) => at < claim.from);
  });

function confirm(readings: readonly Reading[], { definite }: Mention, { meant }: Context): Judgement[] {
  const best = [...readings].sort((a, b) => b.strength - a.strength || rankOf(meant, a.ruling) - rankOf(meant, b.ruling))[0];
  if (!best || best.agreed.every(({ claim }) => isTrivial(claim, best, definite))) return [];
  return best.agreed.flatMap((c) => (isTie(c.claim) ? [] : ofReading(c, 'matches', best.ruling)));
}

/**
 * A court alone, with nothing that it did, confirms nothing, unless it is said where the ruling came from; nor does "the appeals court",
 * which has ruled more than once.
 */
function isTrivial({ kind, value }: Claim, reading: Reading, definite: boolean): boolean {
  if (kind === 'court') return reading.agreed.length === 1 && (!definite || idOf(value) === 'appeals');
  return kind === 'judge' && reading.compared.length === 1;
}

/** "X's order of November, and Y's order covers ICE": two judges are named, and the words are told of neither by name. */
function isOfOneOfTwo({ terms, at }: Sentence, { claims }: Mention): boolean {
  const names = new Set(at('judge-name').map((i) => valueIn(terms[i], 'judge-name')));
  return names.size > 1 && claims.every((c) => c.kind === 'bound' || c.kind === 'outcome' || c.kind === 'relief' || c.telling === true);
}

/** Whether the sentence surely speaks of a ruling in this litigation. */
function isAnchored(sentence: Sentence, mention: Mention, readings: readonly Reading[], { focus }: Context): boolean {
  const best = Math.max(0, ...readings.map((r) => r.strength));
  const matter = sentence.has('tax-agency', 'agreement-noun', 'tax-noun', 'sharing-noun', 'practice-noun', 'immigration-agency');
  // In an article that tells of no other case, "the third case" is another of these suits.
  const isAmongThem = matter || sentence.at('another-word').some((i) => isA(sentence.terms[i - 1], 'definite'));
  if (mention.another)
    return (best >= 3 && matter) || (best >= LEAST_APART && isAmongThem && focus.alone && focus.straight && !namesStranger(sentence));
  const sharing =
    sentence.has('tax-agency') &&
    sentence.has('sharing-noun', 'agreement-noun', 'immigration-agency', 'relief-noun') &&
    !sentence.has('other-agency');
  const isOfSuit =
    sentence.has('organisation') ||
    (sentence.has('plaintiff-side') && sentence.has('tax-noun', 'tax-agency') && sentence.has('immigration-topic', 'immigration-agency'));
  const party = isOfSuit && mention.claims.some((c) => c.kind === 'relief' || c.kind === 'outcome');
  return best >= 2 || party || mention.definite || (matter && best >= 1) || sharing;
}

/** As much as the name of a court and what it did weigh. */
const LEAST_APART = 2.7;

/** "Received on Aug. 7": the verb right before says what the date is of. */
function isDatedByVerb(sentence: Sentence, at: number): boolean {
  return isVerb(sentence.terms[at - 2]) || isVerb(sentence.terms[at - 1]);
}

/** "The entry for Nov. 21 shows an opinion of 94 pages": a length beside the day of the one ruling told of. */
function isOfDayTold({ dates }: Sentence, mention: Mention, context: Context): boolean {
  const days = dates.filter(({ d }) => d !== undefined);
  return days.length > 0 && days.every((date) => isLengthThen(mention, date, context));
}

function isLengthThen({ claims }: Mention, date: DateMention, { meant }: Context): boolean {
  const [told, other] = meant.discussed;
  return told !== undefined && other === undefined && claims.every((c) => c.kind === 'pages') && compareDay(told.days, date) === 'agrees';
}

/** A date beside the mention that was bound to nothing may date another ruling. */
function hasLooseDate(sentence: Sentence, mention: Mention, context: Context): boolean {
  const { claims } = mention;
  const dates = claims.filter((c) => c.kind === 'date');
  if (dates.length === 0) return false;
  const clauses = new Set(claims.map((c) => sentence.clauses[c.from]));
  return sentence.dates.some(
    (d) =>
      clauses.has(sentence.clauses[d.from]) &&
      d.d !== undefined &&
      !isLengthThen(mention, d, context) &&
      !isDatedByVerb(sentence, d.from) &&
      !dates.some((c) => c.from === d.from) &&
      !sentence.events.some((e) => e.kind !== 'ruling' && Math.abs(e.at - d.from) < 4),
  );
}
