/** Judging claims that are not about rulings: the agreement, the disclosure, requests, suits, people, statutes. Pure. */

import { type Claim, idOf, isWorded } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { strangerIn } from '../../../language/strangers.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import { valuesOf } from '../../../record/index.ts';
import { mayConflict, mayMatch } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import { agreesWithOne, byLikeness, compare } from '../../compare/compare.ts';
import { decide } from '../../compare/decide.ts';
import { isSpellingOfOne } from '../../compare/names.ts';
import { isFramed } from '../../guard/unsaid/framed.ts';
import type { Context } from '../../meant/context.ts';
import { isAboutParty, isOfLitigation, isOfSuitTold } from '../../meant/parties-meant.ts';
import { suitsByArticle } from '../../meant/pinned-by-article.ts';
import { factsMeant, isPinned } from '../../meant/subjects-meant.ts';
import { isToldOf } from '../../meant/told.ts';
import type { Judgement } from '../../report/judgement.ts';
import { judgeStatus } from '../timeline/judge-status.ts';
import { judgeUndone } from '../timeline/judge-undone.ts';
import { judgeAppellant } from './judge-appellants.ts';
import { judgeAccession, judgeHolder, judgeLeader } from './judge-holders.ts';
import { judgeMeasure } from './judge-measures.ts';
import { isSomeOfDisclosed, judgeOpenNumber } from './judge-numbers.ts';
import { judgeDeparture, judgeOffice } from './judge-offices.ts';
import { judgePartyOfRuling } from './judge-party-of-ruling.ts';
import { isAboutSuit, judgeSuit } from './judge-suits.ts';

/** Kinds whose claims are compared with every subject that could be meant. */
const DIRECT = new Set([
  'court',
  'date',
  'count',
  'share',
  'plaintiffs',
  'counsel',
  'lead',
  'sort',
  'signers',
  'parties',
  'administration',
  'data',
  'pages',
  'docket',
  'basis',
  'author',
  'panel',
]);

/** Judgements on the claims of a sentence that are not about rulings. */
export function judgeOthers(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  return claims.flatMap((claim) => judge(sentence, claim, claims, context));
}

function judge(sentence: Sentence, claim: Claim, claims: readonly Claim[], context: Context): Judgement[] {
  const { index } = context;
  if (claim.kind === 'statement') return stated(sentence, claim, claims, context);
  const faults = asViolations(claim, index);
  if (faults) return faults;
  if (claim.kind === 'plaintiffs' && claim.topic === 'any') return judgePartyOfRuling(sentence, claim, claims, context);
  if (claim.kind === 'side' && claim.topic === 'appeal') return judgeAppellant(claim, index);
  if (claim.kind === 'signers') return decide(asStranger(claim, index), index.about('mou', 'signers'));
  if (claim.topic === 'holder' || claim.topic === 'incumbent') return judgeHolder(sentence, claim, context);
  if (claim.topic === 'leads') return judgeLeader(sentence, claim, context);
  if (claim.topic === 'accession') return judgeAccession(claim, context);
  if (claim.kind === 'office') return judgeOffice(sentence, claim, context);
  if (claim.topic === 'departure') return judgeDeparture(sentence, claim, context);
  if (claim.kind === 'gender' && claim.topic === 'ruling') return judgeWriter(claim, claims, context);
  if (claim.kind === 'gender' && claim.topic === 'told' && context.focus.tellsOfPeople) return [];
  if (claim.kind === 'gender') return decide(claim, index.about(claim.subject ?? context.focus.judge ?? '', 'gender'));
  if (claim.kind === 'appointer' && claim.topic === 'any') return decide(claim, index.about(context.focus.judge ?? '', 'appointer'));
  if (isAboutPerson(claim) || claim.topic === 'statute') return decide(claim, ofUnit(claim, index.about(claim.subject ?? '', claim.kind)));
  if (isAboutSuit(claim)) return judgeSuit(sentence, claim, claims, context);
  if (claim.topic === 'status') return judgeStatus(sentence, claim, claims, context);
  if (claim.topic === 'undone') return judgeUndone(sentence, claim, context);
  if (claim.topic === 'measure') return judgeMeasure(sentence, claim, claims, index);
  if (claim.kind === 'author' && claim.topic === 'ruling') return judgeAuthorOfIt(sentence, claim, context);
  if (claim.topic === 'ruling' || claim.topic === 'reviewed' || claim.topic === 'elsewhere' || !DIRECT.has(claim.kind)) return [];
  if (claim.kind === 'date' && claim.topic === 'motion' && !sentence.has('relief-noun', 'plaintiff-side', 'organisation')) return [];
  const open = judgeOpenNumber(sentence, claim, context);
  if (open) return open;
  if (isOfDisclosed(sentence, claim, index) || isOfUnsettledRequest(claim, index) || isOfRequestBeside(sentence, claim, index)) return [];
  if (isPartOfList(claim, index) || isPartInError(sentence, claim, index) || isSomeOfDisclosed(sentence, claim, index)) return [];
  if (
    claim.kind === 'sort'
      ? !isOfSuitTold(claim, sentence, context)
      : isAboutParty(claim) && !isOfLitigation(claim, claims, sentence, context)
  )
    return [];
  if (claim.kind === 'count' && claim.topic === 'suit' && !isOfSuitNamed(sentence, index))
    return decide({ ...claim, soft: true }, factsMeant(claim, claims, sentence, context));
  const facts = byLikeness(claim, factsMeant(claim, claims, sentence, context));
  if (claim.kind === 'share' && claim.topic === 'disclosure')
    return decideShare(
      claim,
      facts.filter((f) => index.subject(f.subject)?.type === 'disclosure'),
      sentence,
      context,
    );
  if (
    (isFramed(claim, sentence) || (claim.outright && context.focus.onMatter && !context.focus.turned)) &&
    isPinned(claim, claims, sentence, context)
  )
    return decide(claim, facts);
  return decideFor(claim, facts, suitsByArticle(claim, sentence, context), index);
}

/** Members of the groups sue over other things with others: the lead plaintiff, and the agencies or "the suit", say that it is this one. */
function isOfSuitNamed(sentence: Sentence, index: Context['index']): boolean {
  const leads = index
    .ofType('suit')
    .flatMap((suit) => index.about(suit, 'lead'))
    .flatMap(valuesOf);
  const isLed = sentence.at('organisation').some((at) => leads.includes(valueIn(sentence.terms[at], 'organisation') ?? ''));
  const isTheSuit = sentence.at('suit-noun').some((at) => isA(sentence.terms[at - 1], 'definite'));
  return isLed && (isTheSuit || sentence.has('tax-agency', 'sharing-noun', 'agreement-noun'));
}

/** A share worked out from two numbers is rounded freely: only one that is far from the right one is wrong. */
function decideShare(claim: Claim, facts: readonly Fact[], { terms }: Sentence, { focus }: Context): Judgement[] {
  const { value } = claim;
  const isFar = ({ value: right }: Fact): boolean =>
    value.type === 'amount' &&
    typeof right === 'object' &&
    'least' in right &&
    (value.amount.least > 2 * right.most || value.amount.most * 2 < right.least);
  const isSure = facts.every(isFar) && (focus.tellsOfDisclosed || !isA(terms[0], 'that-word', 'it-word'));
  return decide(isSure ? claim : { ...claim, soft: true }, facts);
}

/** Held against the suits that the article tells of, where another suit's day does not make it right. */
function decideFor(claim: Claim, facts: readonly Fact[], suits: readonly string[], index: Context['index']): Judgement[] {
  const isTold = ({ subject }: Fact): boolean => suits.includes(index.subject(subject)?.case ?? '');
  const told = decide({ ...claim, ...(suits.length === 0 && { soft: true }) }, [
    ...facts.filter(isTold),
    ...facts.filter((f) => !isTold(f)),
  ]);
  return told.filter((j) => j.verdict !== 'conflicts' || isTold(j.fact));
}

/** The gender of who wrote the one ruling that has the length told. */
function judgeWriter(claim: Claim, claims: readonly Claim[], { index, meant }: Context): Judgement[] {
  const lengths = claims.filter((c) => c.kind === 'pages' && c.topic === 'ruling');
  const rulings = meant.known.filter((r) => lengths.some((c) => agreesWithOne(c, index.about(r.id, 'pages'))));
  const [only] = rulings;
  const writers = only ? index.about(only.id, 'author').flatMap(valuesOf) : [];
  const writer = writers[0] ?? (only?.judges.length === 1 ? only.judges[0] : undefined);
  return rulings.length === 1 && writer !== undefined ? decide(claim, index.about(writer, 'gender')) : [];
}

/** "It was written by": who wrote what was just told of. */
export const isWriterOfIt = ({ terms }: Sentence): boolean =>
  isA(terms[0], 'it-word') && isA(terms[1], 'be-word') && isA(terms[2], 'author-verb');

/** "It was written by X", right behind a sentence about one ruling: the judge who made it, or who wrote for the panel. */
function judgeAuthorOfIt(sentence: Sentence, claim: Claim, { index, focus, goesOn }: Context): Judgement[] {
  const { ruling } = focus;
  if (!goesOn || !ruling || !isWriterOfIt(sentence) || claim.from > 4) return [];
  const authors = index.about(ruling.id, 'author');
  return decide(claim, authors.length > 0 ? authors : index.about(ruling.id, 'judge'));
}

/** Disclosures of the number of the violations found are those violations: never a wrong number of disclosures. */
function asViolations(claim: Claim, index: Context['index']): Judgement[] | null {
  if (claim.kind !== 'count' || claim.topic !== 'disclosure' || claim.value.type !== 'amount') return null;
  const counted: Claim = { ...claim, topic: 'violations', value: { ...claim.value, unit: 'violations' } };
  const judgements = decide(
    { ...counted, soft: true },
    index.ofType('violations').flatMap((id) => index.about(id, 'count')),
  );
  return judgements.length > 0 ? judgements : null;
}

/** "4,594 of the 47,289 addresses", "the request led to 47,000 addresses": what was disclosed, where nothing is said of a request or that came of it. */
function isOfDisclosed(sentence: Sentence, claim: Claim, index: Context['index']): boolean {
  if (claim.kind !== 'count' || claim.topic !== 'request') return false;
  if (sentence.has('request-verb', 'request-noun') && !sentence.at('yield-verb').some((at) => at < claim.from)) return false;
  return index.ofType('disclosure').some((id) => agreesWithOne(claim, index.about(id, 'count')));
}

/** "Sent two files back, 7.6 million names and 7.3 million": numbers of requests that the record holds from one source only. */
function isOfUnsettledRequest(claim: Claim, index: Context['index']): boolean {
  if (claim.kind !== 'count' || claim.topic !== 'disclosure' || claim.value.type !== 'amount' || claim.outright) return false;
  if (!Number.isFinite(claim.value.amount.most)) return false;
  const counts = index.ofType('request').flatMap((id) => index.about(id, 'count'));
  return counts.some((fact) => !mayConflict(fact) && compare(claim, fact) === 'agrees');
}

/** "A third, naming 1.28 million, led to the release of 47,000 addresses": what was asked for, beside what was disclosed. */
function isOfRequestBeside(sentence: Sentence, claim: Claim, index: Context['index']): boolean {
  if (claim.kind !== 'count' || claim.topic !== 'disclosure' || claim.value.type !== 'amount') return false;
  const countsOf = (type: 'request' | 'disclosure'): Fact[] => index.ofType(type).flatMap((id) => index.about(id, 'count'));
  const others = sentence.amounts.filter((amount) => amount.from !== claim.from);
  const isDisclosed = others.some((amount) =>
    agreesWithOne({ ...claim, value: { ...claim.value, amount } as Claim['value'] }, countsOf('disclosure')),
  );
  return isDisclosed && agreesWithOne(claim, countsOf('request'));
}

/** "Sent a list of 40,000 names": fewer than were disclosed in the end, so no request of the record as a whole. */
function isPartOfList({ kind, topic, value }: Claim, index: Context['index']): boolean {
  if (kind !== 'count' || topic !== 'request' || value.type !== 'amount') return false;
  const disclosed = index.ofType('disclosure').flatMap((id) => index.about(id, 'count').flatMap((f) => mostOf(f) ?? []));
  return disclosed.some((most) => value.amount.most < most && 2 * value.amount.most > most);
}

/** "Improperly shared the addresses of about 2,350 people": the part of what was disclosed that should not have been. */
const isPartInError = ({ has }: Sentence, { kind, topic, value }: Claim, index: Context['index']): boolean =>
  kind === 'count' &&
  topic === 'disclosure' &&
  value.type === 'amount' &&
  has('error-noun') &&
  index.ofType('disclosure').some((id) => index.about(id, 'count').some((f) => value.amount.most < (mostOf(f) ?? 0)));

const mostOf = ({ value }: Fact): number | undefined => (typeof value === 'object' && 'most' in value ? value.most : undefined);

/** Facts that count what an amount counts: a law's years are not held against its dollars. */
const ofUnit = ({ value }: Claim, facts: readonly Fact[]): readonly Fact[] =>
  value.type === 'amount' ? facts.filter((f) => typeof f.value === 'object' && 'unit' in f.value && f.value.unit === value.unit) : facts;

/** A signer whom the record does not know is a stranger, unless the name is a misspelling of a known one. */
function asStranger(claim: Claim, index: Context['index']): Claim {
  const stranger = strangerIn(idOf(claim.value));
  if (stranger === null) return claim;
  const misspelt = isSpellingOfOne(stranger, index.ofType('person'), index);
  return { ...claim, value: { type: 'ids', ids: ['unknown'] }, ...(misspelt && { soft: true }) };
}

const isAboutPerson = ({ kind, subject }: Claim): boolean =>
  (kind === 'appointer' || kind === 'departure' || kind === 'law' || kind === 'side') && subject !== undefined && subject !== '';

/** A proposition in its known words; one that the sentence denies as well is not confirmed. */
function stated(sentence: Sentence, claim: Claim, claims: readonly Claim[], context: Context): Judgement[] {
  const fact = context.index.fact(claim.subject ?? '');
  if (isWorded(claim) || claims.some((c) => c.topic === 'contrary' && c.subject === claim.subject)) return [];
  if (fact && claim.topic === 'told' && !isToldOf(fact, sentence, claims, context)) return [];
  return fact && mayMatch(fact) ? [{ claim, fact, verdict: 'matches' }] : [];
}
