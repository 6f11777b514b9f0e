/**
 * A sentence that would be right with a value of the record in the place of one that the record has nowhere: "Judge X issued a 94-page
 * opinion on Nov. 27". What else it says tells what it is about, and that is read as in any sentence that is right. Pure.
 */

import { type Claim, isWorded } from '../../claims/claim.ts';
import { readsElsewhere } from '../../claims/court-elsewhere.ts';
import { numbersIn } from '../../claims/read-claims.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA, isUnexplained } from '../../language/terms.ts';
import type { Token } from '../../language/tokens.ts';
import { mayConflict } from '../../record/permission.ts';
import type { FactKind } from '../../record/schema.ts';
import { ASIDE_OF_DAYS, ASIDE_OF_JUDGES, ASIDE_OF_VALUES } from '../about/aside-words.ts';
import { OF_TAXES } from '../about/foreign-bench.ts';
import { isHeldBack } from '../guard/elsewhere/said-here.ts';
import { mayBlame } from '../guard/may-blame.ts';
import { isRightElsewhere } from '../guard/values/right-elsewhere.ts';
import { judgeSentence } from '../judge/judge-sentence.ts';
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
  const judgeAgain = (strange: StrangeValue, at: Place, tokens: readonly Token[]): Again => {
    const again = sentence.withTokens(tokens, lexicon);
    const judgements = counts(strange, claims, again, at) ? judgeSentence(again, claimsIn(again), context) : [];
    return { sentence: again, at, judgements };
  };
  const open = strangeValues(sentence, claims, context.index, lexicon).filter(
    (v) => !isJudged(v, found) && isOwnVoice(v, sentence) && !isAside(v, sentence),
  );
  return open.flatMap((strange) => {
    const at = placeOf(strange, sentence);
    const isEnough = (j: Judgement): boolean => isAlone && !readsElsewhere(claims) && tellsAlone(j, strange, sentence, context);
    const right = strange.instead.flatMap((tokens) => rightOf(strange, found, judgeAgain(strange, at, tokens), isEnough));
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
  return sentence.has(...(value.kinds.includes('date') ? BESIDE_DAY : ASIDE_OF_VALUES));
};

/** Words that may give a day to something else. */
const BESIDE_DAY = [...ASIDE_OF_DAYS, 'report-noun'] as const;

interface Again {
  readonly sentence: Sentence;
  /** Where the value put in stands. */
  readonly at: Place;
  readonly judgements: readonly Judgement[];
}

const isJudged = ({ from, to }: StrangeValue, found: readonly Judgement[]): boolean =>
  found.some(({ claim }) => claim.kind !== 'statement' && claim.from < to && claim.to > from);

const isOwnVoice = ({ from }: StrangeValue, { voices }: Sentence): boolean => voices.quoted[from] !== true && voices.of[from] !== 'party';

interface Right extends Judgement {
  /** How much else in the sentence is right of the same thing. */
  readonly weight: number;
}

/** Whether a claim of the sentence read again has words that stand where those of the value stood. */
const covers = ({ from, to }: Claim, { terms }: Sentence, value: Place): boolean =>
  terms.slice(from, to).some((t) => t.start >= value.start && t.start < value.end);

/** Where the words of a value stand in the text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const placeOf = ({ from, to }: StrangeValue, { terms, start }: Sentence): Place => ({
  start: terms[from]?.start ?? start,
  end: terms[to - 1]?.end ?? start,
});

/** Most numbers count nothing that the record does, whichever is put in their place: of them nothing else need be read. */
const counts = ({ kinds, from }: StrangeValue, claims: readonly Claim[], again: Sentence, at: Place): boolean =>
  !kinds.includes('count') ||
  claims.some((claim) => isWorded(claim) && claim.from <= from && claim.to > from) ||
  numbersIn(again).some((claim) => covers(claim, again, at));

/** Judgements that the value put in is right, of something of which something else in the sentence is right too. */
function rightOf(
  strange: StrangeValue,
  found: readonly Judgement[],
  { sentence, at, judgements }: Again,
  isEnough: (j: Judgement) => boolean,
): Right[] {
  // A judge put in the place of another may be no woman: what the article calls the one named is not at issue.
  const isOfTitle = ({ claim }: Judgement): boolean => claim.kind === 'gender' && strange.kinds.includes('judge');
  if (judgements.some((j) => j.verdict === 'conflicts' && !isOfTitle(j))) return [];
  const isHere = ({ claim }: Judgement): boolean => covers(claim, sentence, at);
  const wasRight = (j: Judgement): boolean => found.some((f) => f.fact === j.fact && f.verdict === 'matches');
  return judgements
    .filter((j) => j.verdict === 'matches' && isOfKind(j, strange, sentence) && isHere(j) && mayConflict(j.fact) && !wasRight(j))
    .map((j) => ({ ...j, weight: judgements.filter((other) => (!isHere(other) || wasRight(other)) && tellsOfSame(other, j)).length }))
    .filter((right) => right.weight > 0 || isEnough(right));
}

/** A value of that kind, or a wording of such a value: "the handover was on Aug. 7"; not "the handover of the prizes". */
const isOfKind = ({ claim, fact }: Judgement, { kinds }: StrangeValue, { terms }: Sentence): boolean =>
  kinds.includes(claim.kind) ||
  (claim.kind === 'statement' &&
    kinds.includes(fact.kind) &&
    !terms.slice(claim.from, claim.to).some((t) => isUnexplained(t) && !t.capital && t.text.length > SHORT));

const SHORT = 4;

/** Whether a value tells by itself, in the place of one that nothing else has: a month or a year dates too much, and courts hear much. */
const tellsAlone = ({ claim, fact }: Judgement, { value }: StrangeValue, sentence: Sentence, { index }: Context): boolean => {
  const type = index.subject(fact.subject)?.type;
  return (
    SURE.has(fact.kind) &&
    (value.type !== 'date' || value.date.d !== undefined) &&
    (claim.kind !== 'statement' || type !== 'hearing') &&
    (type !== 'agreement' || isTheAgreement(sentence)) &&
    (type !== 'filing' || sentence.has(...OF_TAXES, ...OF_SUITS))
  );
};

/** What tells of a suit; somebody "sued" over anything. */
const OF_SUITS = ['suit-noun', 'plaintiff-side', 'plaintiff-word', 'party-to-suit'] as const;

/** "Signed an agreement on migration with Panama": one of many, unless it is of taxes. */
const isTheAgreement = ({ terms, at, has }: Sentence): boolean =>
  has(...OF_TAXES) || !at('agreement-noun').some((i) => isA(terms[i - 1], 'indefinite'));

const SURE: ReadonlySet<FactKind> = new Set(['date', 'judge', 'author', 'court']);

/** Kinds that only say who or where, and are right of much else. */
const ONLY_WHO: ReadonlySet<FactKind> = new Set(['judge', 'court', 'gender', 'appointer', 'author', 'office', 'date']);

const tellsOfSame = (other: Judgement, j: Judgement): boolean =>
  other.verdict === 'matches' &&
  !ONLY_WHO.has(other.fact.kind) &&
  !(j.claim.kind === 'court' && other.claim.kind === 'plaintiffs') &&
  (other.fact.subject === j.fact.subject || (j.ruling !== undefined && other.ruling === j.ruling));
