/**
 * A sentence that would be right with a value of the record in the place of one that the record has nowhere: "Judge X issued a 94-page
 * opinion on Nov. 27". What else it says tells what it is about, and that is read as in any sentence that is right. Pure.
 */

import { type Claim, isWorded } from '../../claims/claim.ts';
import { readsElsewhere } from '../../claims/court-elsewhere.ts';
import { numbersIn } from '../../claims/read-claims.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/tokens.ts';
import { mayConflict } from '../../record/permission.ts';
import type { FactKind } from '../../record/schema.ts';
import { isRightElsewhere } from '../guard/right-elsewhere.ts';
import { isHeldBack } from '../guard/said-here.ts';
import { judgeSentence, mayBlame } from '../judge/judge-sentence.ts';
import { ASIDE, ASIDE_OF_JUDGES } from '../judge/rulings/judge-strangers.ts';
import type { Context } from '../meant/context.ts';
import type { Judgement } from '../report/judgement.ts';
import { type StrangeValue, strangeValues } from './recorded-values.ts';
import type { Rereading } from './rereading.ts';

/** Conflicts of values with which nothing is right, and with the record's in their place something is. */
export function judgeAsRecorded(
  sentence: Sentence,
  claims: readonly Claim[],
  found: readonly Judgement[],
  context: Context,
  { lexicon, claimsIn }: Rereading,
): Judgement[] {
  const { focus } = context;
  const isAlone = focus.onMatter && !focus.turned && focus.alone;
  const judgeAgain = (strange: StrangeValue, tokens: readonly Token[]): Again => {
    const again = sentence.withTokens(tokens, lexicon);
    return { sentence: again, judgements: counts(strange, claims, again) ? judgeSentence(again, claimsIn(again), context) : [] };
  };
  const open = strangeValues(sentence, claims, context.index, lexicon).filter(
    (v) => !isJudged(v, found) && isOwnVoice(v, sentence) && !isAside(v, sentence),
  );
  return open.flatMap((strange) => {
    const right = strange.instead.flatMap((tokens) =>
      rightOf(strange, found, judgeAgain(strange, tokens), isAlone && !readsElsewhere(claims)),
    );
    const [best] = right.sort((a, b) => b.weight - a.weight);
    if (!best) return [];
    const { kind, topic } = best.claim;
    const claim: Claim = { kind, topic, value: strange.value, from: strange.from, to: strange.to };
    const judgement: Judgement = {
      claim,
      fact: best.fact,
      verdict: 'conflicts',
      ...(best.ruling !== undefined && { ruling: best.ruling }),
    };
    const isSure = mayBlame(judgement, sentence, claims, context) && !isRightElsewhere(claim, best.fact, sentence, context);
    return isSure ? [judgement] : [];
  });
}

/** Words that may bring in another case; what is denied of something else in the sentence takes back no judge. */
const isAside = (value: StrangeValue, sentence: Sentence): boolean => {
  if (value.kinds.includes('judge')) return sentence.has(...ASIDE_OF_JUDGES) || isHeldBack(sentence, value);
  return sentence.has(...(value.kinds.includes('date') ? ASIDE_OF_DAYS : ASIDE));
};

/** Of those words the ones that may give a day to something else. */
const ASIDE_OF_DAYS = ['other-case', 'comparison-word', 'former-word', 'if-word', 'records-word', 'report-noun', 'amended-word'] as const;

interface Again {
  readonly sentence: Sentence;
  readonly judgements: readonly Judgement[];
}

const isJudged = ({ from, to }: StrangeValue, found: readonly Judgement[]): boolean =>
  found.some(({ claim }) => claim.kind !== 'statement' && claim.from < to && claim.to > from);

const isOwnVoice = ({ from }: StrangeValue, { voices }: Sentence): boolean => voices.quoted[from] !== true && voices.of[from] !== 'party';

interface Right extends Judgement {
  /** How much else in the sentence is right of the same thing. */
  readonly weight: number;
}

/** Whether words of a claim stand where a term of the sentence begins. */
function covers({ from, to }: Claim, { terms, start }: Sentence, at: number): boolean {
  const place = terms[at]?.start ?? start;
  return terms.slice(from, to).some((t) => t.start === place);
}

/** Most numbers count nothing that the record does, whichever is put in their place: of them nothing else need be read. */
const counts = ({ kinds, from }: StrangeValue, claims: readonly Claim[], again: Sentence): boolean =>
  !kinds.includes('count') ||
  claims.some((claim) => isWorded(claim) && claim.from <= from && claim.to > from) ||
  numbersIn(again).some((claim) => covers(claim, again, from));

/** Judgements that the value put in is right, of something of which something else in the sentence is right too. */
function rightOf({ kinds, from }: StrangeValue, found: readonly Judgement[], { sentence, judgements }: Again, isAlone: boolean): Right[] {
  if (judgements.some((j) => j.verdict === 'conflicts')) return [];
  const isHere = ({ claim }: Judgement): boolean => covers(claim, sentence, from);
  return judgements
    .filter((j) => j.verdict === 'matches' && kinds.includes(j.claim.kind) && isHere(j) && mayConflict(j.fact))
    .filter((j) => !found.some((f) => f.fact === j.fact && f.verdict === 'matches'))
    .map((j) => ({ ...j, weight: judgements.filter((other) => !isHere(other) && tellsOfSame(other, j)).length }))
    .filter(({ weight, fact, claim }) => weight > 0 || (isAlone && SURE.has(fact.kind) && hasDay(claim)));
}

/** Kinds of values that tell by themselves, where they are put in the place of one that nothing else has. */
const SURE: ReadonlySet<FactKind> = new Set(['date', 'judge', 'author', 'court']);

/** A month or a year alone dates too much. */
const hasDay = ({ value }: Claim): boolean => value.type !== 'date' || value.date.d !== undefined;

/** Kinds that only say who or where, and are right of much else. */
const ONLY_WHO: ReadonlySet<FactKind> = new Set(['judge', 'court', 'gender', 'appointer', 'author', 'office', 'date']);

const tellsOfSame = (other: Judgement, j: Judgement): boolean =>
  other.verdict === 'matches' &&
  !ONLY_WHO.has(other.fact.kind) &&
  !(j.claim.kind === 'court' && other.claim.kind === 'plaintiffs') &&
  (other.fact.subject === j.fact.subject || (j.ruling !== undefined && other.ruling === j.ruling));
