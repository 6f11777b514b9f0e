/** "The D.C. Circuit reversed": a court of appeals reverses in many a case, so which one is meant must be told by more than the court. Pure. */
import { idOf } from '../../../claims/claim.ts';
import { compareDay } from '../../../language/compare-day.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, isUnexplained } from '../../../language/terms.ts';
import type { Context } from '../../meant/context.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Whether nothing says what was reversed, neither the suit or its matter nor, in an article that has told of no other, the day of the ruling. */
export function isReversedUntold({ claim, ruling, fact }: Judgement, sentence: Sentence, { index, focus }: Context): boolean {
  const { dates, terms } = sentence;
  const verb = sentence.at('reverse-now').find((at) => isAlone(sentence, at));
  const of = index.ruling(ruling ?? fact.subject);
  if (verb === undefined || !of || (claim.kind === 'outcome' && idOf(claim.value) !== 'reversed')) return false;
  if (suitsNamed(sentence, index, { byJudge: false }).includes(of.case)) return false;
  if (sentence.has('tax-agency') && sentence.has('immigration-agency')) return false;
  const isThen = dates.some((date) => date.m !== undefined && compareDay(of.days, date) === 'agrees');
  const isHere = focus.onMatter && !focus.turned && focus.straight && focus.alone;
  return claim.kind !== 'outcome' || !isThen || !isHere || terms.some((t) => isUnexplained(t) && t.text.length > LONG);
}

/** Longer words that nothing explains tell of things from elsewhere. */
const LONG = 4;

/** Whether no order is named that was reversed, before the verb or behind it. */
const isAlone = ({ terms }: Sentence, at: number): boolean =>
  !isA(terms[at - 1], 'be-word') && !terms.slice(at + 1, at + 1 + REACH).some((t) => isA(t, ...ORDERS));

const REACH = 6;
const ORDERS = [
  'ruling-noun',
  'relief-noun',
  'lower-ruling',
  'denial-noun',
  'block-verb',
  'judge-name',
  'judge-noun',
  'court-noun',
] as const;
