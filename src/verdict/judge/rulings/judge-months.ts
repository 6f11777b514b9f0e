/**
 * Months and seasons of an order that stopped the sharing: wrong where the judge who made it is named, or was named right before, and no
 * other order of that judge fell in them. A bare month dates many things; only one that stands with the act itself is weighed. Pure.
 */
import { type Claim, idOf } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { namesStranger } from '../../../language/strangers.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import type { Ruling } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import { ASIDE } from '../../about/aside-words.ts';
import type { Context } from '../../meant/context.ts';
import { isSettled } from '../../meant/readings.ts';
import { judgeToldBefore } from '../../meant/readings-meant.ts';
import { compareWithRuling } from '../../meant/ruling-facts.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Words that may bring in another order, or turn what the sentence says. */
const BESIDE_ORDER = [
  ...ASIDE,
  'other-agency',
  'another-word',
  'former-word',
  'negation',
  'refusal-word',
  'modal',
  'pending-word',
  'motion-noun',
  'person',
  'appeals-noun',
] as const;

/** What the orders of the record are about. */
const MATTER = ['sharing-noun', 'share-verb', 'practice-noun', 'tax-noun', 'agreement-noun'] as const;

/** Conflicts of a month in which the judge made no such order. */
export function judgeMonths(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  const { index } = context;
  const ofRulings = claims.filter((c) => c.topic === 'ruling');
  const dates = ofRulings.filter((c) => c.kind === 'date');
  const [act, second] = ofRulings.filter((c) => c.kind === 'outcome');
  const date = dates.find(isBareMonth);
  if (!act || second || !date || idOf(act.value) !== 'blocked' || sentence.dates.length > dates.length) return [];
  if (!dates.every((d) => d === date || (d.from - date.to <= 1 && d.from >= date.to))) return [];
  if (sentence.has(...BESIDE_ORDER) || namesStranger(sentence) || !isOfAct(sentence, date, act)) return [];
  const orders = ordersOf(sentence, ofRulings, context);
  const made = orders.filter((r) => compareWithRuling(act, r, index).result === 'agrees');
  const gaveNone = (r: Ruling): boolean => sentence.has('relief-noun') && isSettled(r, index) && !made.includes(r);
  const isMiss = (r: Ruling): boolean => compareWithRuling(date, r, index).result === 'disagrees';
  const [ruling, other] = made;
  if (!ruling || other || !orders.every((r) => isMiss(r) || gaveNone(r))) return [];
  const fact = index.about(ruling.id, 'date').find(mayConflict);
  return fact ? [{ claim: date, fact, verdict: 'conflicts', ruling: ruling.id }] : [];
}

/** A month or a season, without a day. */
const isBareMonth = ({ value, soft }: Claim): boolean =>
  soft !== true &&
  value.type === 'date' &&
  value.date.d === undefined &&
  value.date.weekday === undefined &&
  (value.date.m !== undefined || value.date.days !== undefined);

/** Orders that had been made by the one judge named here, told right before and meant by "she", or sitting in the place named. */
function ordersOf(sentence: Sentence, claims: readonly Claim[], context: Context): readonly Ruling[] {
  const { meant } = context;
  const by = (judge: string): readonly Ruling[] => meant.known.filter((r) => r.judges.length === 1 && r.judges[0] === judge);
  const named = new Set(sentence.at('judge-name').map((i) => valueIn(sentence.terms[i], 'judge-name') ?? ''));
  const [judge] = named;
  if (judge !== undefined) return named.size === 1 && sentence.has(...MATTER) ? by(judge) : [];
  const told = judgeToldBefore(sentence, context);
  if (told !== null) return sentence.has('relief-noun', ...MATTER) ? by(told) : [];
  const [court, other] = claims.filter((c) => c.kind === 'court');
  const place = court && !other ? /^place:(\w+d)$/.exec(idOf(court.value))?.[1] : undefined;
  return place !== undefined && sentence.has(...MATTER) && sentence.has('tax-agency')
    ? meant.known.filter((r) => r.judges.length === 1 && r.court === place)
    : [];
}

/** Whether the month stands where it can only be that of the act. */
function isOfAct(sentence: Sentence, date: Claim, act: Claim): boolean {
  return (
    date.telling !== true ||
    opensWhen(sentence, date) ||
    opensSentence(sentence, date, act) ||
    isOwned(sentence, date) ||
    isOfRelief(sentence, date) ||
    endsIt(sentence, date)
  );
}

/** "In early October, when Judge X halted". */
const opensWhen = ({ terms }: Sentence, { to }: Claim): boolean => terms[to]?.text === ',' && isA(terms[to + 1], 'when-word');

/** "In August, Judge X blocked": nothing but the judge stands between the month and the verb. */
function opensSentence({ terms }: Sentence, { from, to }: Claim, act: Claim): boolean {
  const between = terms.slice(to, act.from).filter((t) => t.kind !== 'mark');
  return (
    from <= 2 &&
    act.from > to &&
    between.every((t) => isA(t, 'judge-name', 'judge-noun', 'place', 'in-word', 'determiner', 'senior-noun', 'she-word', 'he-word'))
  );
}

/** "Judge X's August order". */
const isOwned = ({ terms }: Sentence, { from, to }: Claim): boolean =>
  terms[from - 1]?.text === "'s" && isA(terms[from - 2], 'judge-name') && isA(terms[to], 'ruling-noun', 'relief-noun');

/** "Issued her block in February": right behind what was issued. */
const isOfRelief = ({ terms }: Sentence, { from }: Claim): boolean =>
  isA(terms[from - 1], 'in-word') &&
  isA(terms[from - 2], 'relief-noun') &&
  isA(terms[from - 3], 'possessive', 'determiner') &&
  isA(terms[from - 4], 'issue-verb', 'grant-verb');

/** "Stopped the policy last spring": a season that closes the sentence without a preposition goes with its verb. */
const endsIt = ({ terms }: Sentence, { from, to, value }: Claim): boolean =>
  value.type === 'date' &&
  value.date.relative === true &&
  value.date.m === undefined &&
  terms.slice(to).every((t) => t.kind === 'mark') &&
  isA(terms[from - 1], 'practice-noun', 'sharing-noun');
