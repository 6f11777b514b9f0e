/**
 * A judge of the record told of another's ruling: "the stay that Judge Friedrich ordered on Nov. 21". That judge has cases of which the record
 * knows nothing, so it takes more than a name that does not fit: all else in the sentence is right of one other judge's, by what no other
 * case shares, and nothing in it is right of the one named. Pure.
 */
import { type Claim, idOf, ids, isOfJudge } from '../../claims/claim.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentence.ts';
import { strangersAt } from '../../language/strangers.ts';
import { isA, isOdd, valueIn } from '../../language/terms.ts';
import type { RecordIndex } from '../../record/index.ts';
import { mayConflict } from '../../record/permission.ts';
import { recordedIn } from '../../record/recorded.ts';
import type { Fact } from '../../record/schema.ts';
import { ASIDE_OF_JUDGES } from '../about/aside-words.ts';
import { OF_SHARING, OF_TAXES } from '../about/foreign-bench.ts';
import { compare } from '../compare/compare.ts';
import { isHeldBack, isNoAct } from '../guard/elsewhere/said-here.ts';
import { mayBlame } from '../guard/may-blame.ts';
import { isRightElsewhere } from '../guard/values/right-elsewhere.ts';
import { judgeSentence } from '../judge/judge-sentence.ts';
import { acts } from '../judge/rulings/judge-strangers.ts';
import type { Context } from '../meant/context.ts';
import { rulingReviewed } from '../meant/ruling-facts.ts';
import type { Judgement } from '../report/judgement.ts';
import { tokensWith } from './recorded-values.ts';
import type { Rereading } from './rereading.ts';

/** Words of more than one ruling, or of one that only points to another. */
const BESIDE_RULING = [
  ...ASIDE_OF_JUDGES,
  'also-word',
  'quote-verb',
  'beside-lead',
  'set-apart',
  'rival-matter',
  'other-human',
  'hearsay',
  'again-word',
] as const;

/** The conflict of the one judge whom a sentence names, where all else in it is another's. */
export function judgeCrossed(
  sentence: Sentence,
  claims: readonly Claim[],
  found: readonly Judgement[],
  context: Context,
  reading: Rereading,
): Judgement[] {
  const { index } = context;
  const claim = deciderIn(sentence, claims);
  if (!claim || found.some((j) => j.verdict !== 'matches')) return [];
  const named = idOf(claim.value);
  if (found.some((j) => !ONLY_WHO.has(j.fact.kind) && isOf(named, j, index)) || tellsDayOf(named, sentence, index)) return [];
  const [right, other] = recordedIn(index).judges.flatMap((judge) => rightOf(judge, claim, sentence, context, reading));
  if (!right || other) return [];
  const judgement: Judgement = { ...right, claim, verdict: 'conflicts' };
  return mayBlame(judgement, sentence, claims, context) && !isRightElsewhere(claim, right.fact, sentence, context) ? [judgement] : [];
}

/** The one judge named, who is said to have ruled, in the sentence's own words and in no others' company. */
function deciderIn(sentence: Sentence, claims: readonly Claim[]): Claim | undefined {
  const [at, second] = sentence.at('judge-name');
  if (at === undefined || second !== undefined || sentence.has(...BESIDE_RULING) || namesOthers(sentence, at)) return undefined;
  const claim: Claim = claims.find((c) => c.from === at && isOfJudge(c)) ?? {
    kind: 'judge',
    topic: 'ruling',
    value: ids(valueIn(sentence.terms[at], 'judge-name') ?? ''),
    from: at,
    to: at + 1,
  };
  const isOwn = sentence.voices.quoted[at] !== true && sentence.voices.of[at] !== 'party';
  const isPlain = claim.soft !== true && claim.telling !== true && claim.topic !== 'reviewed';
  const odd = sentence.terms.filter((t) => isOdd(t) && t.text.length > SHORT).length;
  return isOwn &&
    isPlain &&
    odd <= MOST_ODD &&
    acts(sentence, claim) &&
    !isA(sentence.terms[claim.to], 'negation') &&
    !isNoAct(sentence, claim) &&
    !isHeldBack(sentence, claim)
    ? claim
    : undefined;
}

/** Somebody unknown, or another judge or court by no name: "it was the Massachusetts judge who stayed it". */
const namesOthers = (sentence: Sentence, name: number): boolean =>
  strangersAt(sentence).length > 0 ||
  sentence.at('judge-noun', 'court-noun', 'appeals-noun', 'panel-word', 'court').some((i) => i !== name - 1);

const SHORT = 4;
const MOST_ODD = 1;

/** Kinds that only say who or where. */
const ONLY_WHO: ReadonlySet<string> = new Set(['judge', 'court', 'gender', 'appointer', 'author', 'office', 'panel']);

/** Whether what is judged belongs to a suit that the judge has, or reviewed. */
function isOf(judge: string, { fact, ruling }: Judgement, index: RecordIndex): boolean {
  const suit = index.subject(ruling ?? fact.subject)?.case ?? fact.subject;
  return index.rulings.some((r) => r.case === suit && r.judges.includes(judge));
}

/** A day or a month of something in a suit of that judge, which the sentence may be about. */
function tellsDayOf(judge: string, { dates }: Sentence, { rulings, record, subject }: RecordIndex): boolean {
  const suits = rulings.filter((r) => r.judges.includes(judge)).map((r) => r.case);
  const own = record.facts.filter((f) => f.kind === 'date' && suits.includes(subject(f.subject)?.case ?? f.subject));
  const agrees = (date: DateMention, fact: Fact): boolean =>
    compare({ kind: 'date', topic: 'ruling', value: { type: 'date', date }, from: date.from, to: date.to }, fact) === 'agrees';
  return dates.some((date) => own.some((fact) => agrees(date, fact)));
}

/** How much the things of a ruling tell that are right beside its judge: what no other ruling shares tells enough by itself. */
const SURE = 2;
const TELLS: Readonly<Record<string, number>> = {
  pages: SURE,
  docket: SURE,
  count: SURE,
  statement: SURE,
  plaintiffs: SURE,
  outcome: 1,
  relief: 1,
  bound: 1,
  vote: 1,
};
/** What tells enough together, where the sentence speaks of taxes or of sharing. */
const ENOUGH = 3;

/** The judgement on another judge's name in the place of the one named, where enough else is right of what that judge did. */
function rightOf(judge: string, claim: Claim, sentence: Sentence, context: Context, { lexicon, claimsIn }: Rereading): Judgement[] {
  const { index } = context;
  if (judge === idOf(claim.value)) return [];
  return tokensWith(sentence, claim.from, claim.to, lexicon.wordsFor('judge-name', judge)).flatMap((tokens) => {
    const again = sentence.withTokens(tokens, lexicon);
    const judgements = judgeSentence(again, claimsIn(again), context);
    if (judgements.some((j) => j.verdict === 'conflicts')) return [];
    const isHere = (j: Judgement): boolean => j.claim.from === claim.from && isOfJudge(j.claim);
    const others = judgements.filter((j) => !isHere(j));
    return judgements
      .filter((j) => j.verdict === 'matches' && isHere(j) && mayConflict(j.fact) && !hasPart(idOf(claim.value), j, index))
      .filter((j) => isTold(weightsBeside(j, others), sentence))
      .slice(0, 1);
  });
}

/** Whether the judge sat on that ruling, or made the one that it reviewed. */
const hasPart = (judge: string, { ruling, fact }: Judgement, index: RecordIndex): boolean =>
  [index.ruling(ruling ?? fact.subject), rulingReviewed(ruling ?? '', index)].some((r) => r?.judges.includes(judge) === true);

const isTold = (weights: readonly number[], { has }: Sentence): boolean =>
  weights.includes(SURE) || (weights.reduce((sum, weight) => sum + weight, 0) >= ENOUGH && has(...OF_TAXES, ...OF_SHARING));

/** What else is right of the same ruling, each kind once. */
function weightsBeside({ ruling, fact }: Judgement, others: readonly Judgement[]): readonly number[] {
  const same = others.filter((j) => j.verdict === 'matches' && (j.ruling === (ruling ?? fact.subject) || j.fact.subject === fact.subject));
  return [...new Map(same.map((j) => [j.fact.kind, weightOf(j)])).values()];
}

const weightOf = ({ claim, fact }: Judgement): number => {
  if (claim.value.type !== 'date') return TELLS[fact.kind] ?? 0;
  return claim.value.date.d === undefined || claim.value.date.m === undefined ? 1 : SURE;
};
