/** Judging what a sentence says of rulings: find a reading that agrees, or else the one it is wrong about. Pure. */
import type { Claim } from '../claims/claim.ts';
import { civil } from '../language/calendar.ts';
import { isVerb } from '../language/clauses.ts';
import type { Published } from '../language/dates.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import type { RecordIndex, Ruling } from '../record/index.ts';
import type { FactKind } from '../record/schema.ts';
import { isBlameable } from './blame.ts';
import { type Focus, pointsBackAt } from './focus.ts';
import type { Judgement } from './judgement.ts';
import { isOfSeveral, type Mention, mentionsByClause } from './mention.ts';
import { isMinor, isPointedTo, type Reading, readAs } from './readings.ts';
import type { Compared } from './ruling-facts.ts';
import type { RulingsMeant } from './rulings-meant.ts';

export interface Context {
  readonly index: RecordIndex;
  readonly meant: RulingsMeant;
  /** Rulings that the sentences just before spoke of. */
  readonly recent: ReadonlySet<string>;
  /** The sentence before spoke of a ruling and of no other thing, so "it" is that ruling. */
  readonly goesOn: boolean;
  readonly focus: Focus;
  readonly published: Published;
}

/** Judgements on all claims of a sentence about rulings. */
export function judgeRulings(sentence: Sentence, whole: Mention, context: Context): Judgement[] {
  if (isOfSeveral(sentence, whole)) return mentionsByClause(sentence, whole).flatMap((part) => judgeMention(sentence, part, context));
  const together = judgeMention(sentence, whole, context);
  if (together.every((j) => j.verdict === 'matches') && together.length > 0) return together;
  const parts = mentionsByClause(sentence, whole);
  if (parts.length < 2) return together;
  const known = (part: Judgement): Judgement => together.find((j) => j.claim === part.claim && j.verdict === part.verdict) ?? part;
  return parts.flatMap((part) => judgeMention(sentence, part, context)).map(known);
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
  const readings = inFocus ? [inFocus] : ofSuitNamed(sentence, readingsOf(mention, context));
  const agreeing = readings.filter((r) => r.disagreed.length === 0);
  if (agreeing.length > 0) return confirm(agreeing, mention, context);
  const late = readings.filter((r) => r.disagreed.every((c) => !c.fact && c.claim.kind === 'date'));
  const isLate = !readings.some((r) => r.compared.some((c) => c.claim.kind === 'date' && c.fact && c.result !== 'open'));
  if (late.length > 0 && isLate) return confirm(late, mention, context);
  const written = mention.claims.some((c) => c.kind === 'author') && context.meant.discussed.length > 0;
  const goesOn = context.goesOn && context.recent.size > 0 && sentence.at('it-word').some((i) => i < 2);
  return (inFocus || written || goesOn || isAnchored(sentence, mention, readings)) && !hasLooseDate(sentence, mention)
    ? accuse(inFocus ? { ...mention, definite: true } : mention, readings, context)
    : [];
}

/** "The Centro decision": a ruling of the suit whose name stands before it. */
function ofSuitNamed({ terms, at }: Sentence, readings: Reading[]): Reading[] {
  const suit = at('suit-name')
    .filter((i) => isA(terms[i + 1], 'ruling-noun'))
    .map((i) => valueIn(terms[i], 'suit-name'))[0];
  const own = readings.filter((r) => r.ruling.case === suit);
  return own.length > 0 ? own : readings;
}

/** Where the sentence only points back, the one ruling just spoken of, unless another one fits what it tells exactly. */
function readingInFocus(sentence: Sentence, mention: Mention, { index, meant, focus, goesOn }: Context): Reading | null {
  if (!focus.ruling || mention.another || !isAllOfFocus(sentence, mention, focus.ruling, goesOn)) return null;
  const reading = readAs(mention, focus.ruling, index);
  const others = meant.discussed.filter((r) => r !== focus.ruling).map((ruling) => readAs(mention, ruling, index));
  return others.some((r) => r.disagreed.length === 0 && r.agreed.some((c) => c.claim.kind === 'date' || TELLING.has(c.claim.kind)))
    ? null
    : reading;
}

/** Everything told stands in the clause that points back; no other ruling has the date ("her November order"), and "it" can be no other thing. */
function isAllOfFocus(sentence: Sentence, { claims }: Mention, { court }: Ruling, goesOn: boolean): boolean {
  const at = pointsBackAt(sentence);
  if (sentence.has('appeals-noun', 'panel-word') && !court.startsWith('ca')) return false;
  if (at === null || (isA(sentence.terms[at], 'it-word') && !isA(sentence.terms[at], 'possessive') && !goesOn)) return false;
  const isNoun = (place: number): boolean => sentence.events.some((e) => e.at === place && !e.isVerb);
  return claims.every(
    (c) =>
      sentence.clauses[c.from] === sentence.clauses[at] &&
      !(c.kind === 'date' && c.anchor !== undefined && c.anchor !== at && isNoun(c.anchor)),
  );
}

/** Claims that tell one ruling from all others where the record holds them. */
const TELLING: ReadonlySet<FactKind> = new Set(['pages', 'docket']);

/** "Judge A wrote the 94-page opinion": a length that is a ruling's of another suit is not A's, though the record holds none for A's. */
function withoutBorrowed(readings: readonly Reading[]): Reading[] {
  const isOwned = (claim: Claim, ruling: Ruling): boolean =>
    readings.some((r) => r.ruling.case !== ruling.case && r.agreed.some((c) => c.claim === claim));
  return readings.map((r) => {
    const borrowed = r.compared.filter((c) => c.result === 'open' && TELLING.has(c.claim.kind) && isOwned(c.claim, r.ruling));
    return borrowed.length === 0 ? r : { ...r, disagreed: [...r.disagreed, ...borrowed] };
  });
}

/** "At 25 pages, Friedrich's opinion": of one suit's rulings, not the one whose length nobody knows, unless its day or its relief is told. */
function withoutUnmeasured(readings: readonly Reading[]): Reading[] {
  const isTold = (r: Reading): boolean => r.agreed.some(({ claim }) => claim.kind === 'date' || claim.kind === 'relief');
  const isOnlyLonger = (r: Reading): boolean =>
    r.disagreed.length === 1 && r.disagreed[0]?.claim.kind === 'pages' && r.disagreed[0].fact !== undefined;
  const measured = readings.filter(isOnlyLonger);
  return readings.filter(
    (r) =>
      isTold(r) ||
      !r.compared.some((c) => c.claim.kind === 'pages' && c.result === 'open') ||
      !measured.some((m) => m.ruling.case === r.ruling.case),
  );
}

/** Rulings the mention can mean: those the article speaks of and those the words themselves point to. */
function readingsOf(mention: Mention, { index, meant, recent }: Context): Reading[] {
  const read = withoutUnmeasured(withoutBorrowed(meant.known.map((ruling) => readAs(mention, ruling, index))));
  const major = read.filter((r) => !isMinor(r, index));
  const all = read.filter((r) => major.includes(r) || !sameJudge(r, major));
  if (meant.discussed.length === 0) return all;
  const discussed = mention.another ? [] : all.filter((r) => meant.discussed.includes(r.ruling));
  return all.filter(
    (r) =>
      meant.discussed.includes(r.ruling) ||
      recent.has(r.ruling.id) ||
      isPointedTo(r, mention.definite && !mention.another, discussed) ||
      mention.another,
  );
}

/** Whether a greater ruling of the same judge is known, so that the judge's name means that one. */
function sameJudge({ ruling }: Reading, major: readonly Reading[]): boolean {
  return major.some((m) => m.ruling.judges.some((j) => ruling.judges.includes(j)));
}

function confirm(readings: readonly Reading[], { definite }: Mention, { meant }: Context): Judgement[] {
  const best = [...readings].sort((a, b) => b.strength - a.strength || place(meant, a.ruling) - place(meant, b.ruling))[0];
  if (!best || best.agreed.every(({ claim }) => isTrivial(claim.kind, best, definite))) return [];
  return best.agreed.flatMap((c) => toJudgement(c, 'matches', best.ruling));
}

const place = (meant: RulingsMeant, ruling: Ruling): number => {
  const at = meant.discussed.indexOf(ruling);
  return at < 0 ? 99 : at;
};

/** A court alone, with nothing that it did, confirms nothing, unless it is said where the ruling came from. */
function isTrivial(kind: string, reading: Reading, definite: boolean): boolean {
  return (kind === 'court' && reading.agreed.length === 1 && !definite) || (kind === 'judge' && reading.compared.length === 1);
}

function toJudgement({ claim, fact }: Compared, verdict: 'matches' | 'conflicts', ruling: Ruling): Judgement[] {
  return fact ? [{ claim, fact, verdict, ruling: ruling.id }] : [];
}

/** Whether the sentence surely speaks of a ruling in this litigation. */
function isAnchored(sentence: Sentence, mention: Mention, readings: readonly Reading[]): boolean {
  const best = Math.max(0, ...readings.map((r) => r.strength));
  const matter = sentence.has('tax-agency', 'agreement-noun', 'tax-noun', 'sharing-noun', 'practice-noun', 'immigration-agency');
  if (mention.another) return best >= 3 && matter;
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

/** "Received on Aug. 7": the verb right before says what the date is of. */
function isDatedByVerb(sentence: Sentence, at: number): boolean {
  return isVerb(sentence.terms[at - 2]) || isVerb(sentence.terms[at - 1]);
}

/** A date beside the mention that was bound to nothing may date another ruling. */
function hasLooseDate(sentence: Sentence, { claims }: Mention): boolean {
  const dates = claims.filter((c) => c.kind === 'date');
  if (dates.length === 0) return false;
  const clauses = new Set(claims.map((c) => sentence.clauses[c.from]));
  return sentence.dates.some(
    (d) =>
      clauses.has(sentence.clauses[d.from]) &&
      d.d !== undefined &&
      !isDatedByVerb(sentence, d.from) &&
      !dates.some((c) => c.from === d.from) &&
      !sentence.events.some((e) => e.kind !== 'ruling' && Math.abs(e.at - d.from) < 4),
  );
}

/** Readings this close to the best may each be the one that was meant. */
const MARGIN = 0.8;

/** The best readings say which words are wrong; a tie blames the words of each. */
function accuse(mention: Mention, readings: readonly Reading[], context: Context): Judgement[] {
  const { meant } = context;
  const bonus = (r: Reading): number =>
    meant.discussed.includes(r.ruling) && !mention.another ? 1 + Math.max(0, 1.5 - 0.5 * place(meant, r.ruling)) : 0;
  const total = (r: Reading): number => r.strength + bonus(r);
  const inReach = withinReach(readings);
  const speaking = inReach.some((r) => r.strength > 0) ? inReach.filter((r) => r.strength > 0) : inReach;
  const top = Math.max(...speaking.map(total));
  const best = speaking.filter((r) => total(r) > top - MARGIN).sort((a, b) => total(b) - total(a));
  if (best[0] && isOfAnotherTime(best[0])) return [];
  const judgements = best.flatMap((reading) =>
    reading.disagreed.flatMap((c) => (isBlameable(c, mention, reading, context) ? toJudgement(c, 'conflicts', reading.ruling) : [])),
  );
  const everyReadingSettled = readings.every((r) => r.disagreed.length > 0);
  return everyReadingSettled && !isList(mention, best) ? unique(judgements) : [];
}

/** "On Friday she sided with the groups": where a ruling of that day did just so, no other day's is meant. */
function withinReach(readings: readonly Reading[]): readonly Reading[] {
  const fits = readings.some((r) => r.agreed.some((c) => c.claim.kind === 'date') && r.agreed.some((c) => c.claim.kind === 'outcome'));
  return fits ? readings.filter((r) => r.disagreed.every((c) => c.fact || c.claim.kind !== 'date')) : readings;
}

/** Another month and another outcome than the ruling's: more likely another order of the same judge than two errors. */
function isOfAnotherTime({ ruling, disagreed }: Reading): boolean {
  const isOtherMonth = ({ claim: { value } }: Compared): boolean =>
    value.type === 'date' && value.date.m !== undefined && value.date.m !== civil(ruling.days.first).m;
  return disagreed.some((c) => c.claim.kind === 'outcome') && disagreed.some(isOtherMonth);
}

/** Two judges, days or courts in one clause: a list of rulings, whose parts cannot be told apart. Judges of one panel are none. */
function isList({ claims }: Mention, readings: readonly Reading[]): boolean {
  const several = (...kinds: string[]): boolean => new Set(claims.filter((c) => kinds.includes(c.kind)).map((c) => c.from)).size > 1;
  return several('date') || several('court') || (several('judge', 'author') && !readings.every(isOfItsPanel));
}

const isOfItsPanel = ({ ruling, compared }: Reading): boolean =>
  compared.every(
    ({ claim: { kind, value } }) =>
      (kind !== 'judge' && kind !== 'author') || (value.type === 'ids' && ruling.judges.includes(value.ids[0] ?? '')),
  );

function unique(judgements: readonly Judgement[]): Judgement[] {
  const seen = new Set<string>();
  return judgements.filter((j) => {
    const key = `${j.claim.from} ${j.claim.to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
