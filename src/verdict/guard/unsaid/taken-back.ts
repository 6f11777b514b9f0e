/** Conflicts that the sentence's own words take back: a value denied, one of two things set side by side, an order made elsewhere. Pure. */
import { type Claim, isWorded } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, type Term, valueIn } from '../../../language/terms.ts';
import { valuesOf } from '../../../record/index.ts';
import type { Fact, FactKind } from '../../../record/schema.ts';
import { agreesWithOne } from '../../compare/compare.ts';
import type { Context } from '../../meant/context.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isNumberPresupposed, isPresupposed } from './presupposed.ts';

/** Whether a conflict is over something that the sentence denies, or tells of a thing that it does not name. */
export const isTakenBack = (j: Judgement, sentence: Sentence, claims: readonly Claim[]): boolean =>
  isRightBeside(j, claims) ||
  isDenied(j, sentence) ||
  isOfNoneOfThem(j, sentence) ||
  isOfQuotedSentence(j, sentence) ||
  isOfOneOfTwo(j, sentence) ||
  isOfOrderThere(j, sentence) ||
  isOfOneAmong(j, sentence) ||
  isOneMore(j, sentence) ||
  isOnceAgain(j, sentence) ||
  isDayOfSaying(j, sentence, claims) ||
  isOfThatMotion(j, sentence);

/** "The panel was unanimous; a 2-1 split had been expected", "95 percent were complete, under 5 were not": the right value is told as well. */
const isRightBeside = ({ claim, fact }: Judgement, claims: readonly Claim[]): boolean =>
  (claim.kind === 'vote' || claim.kind === 'share') && claims.some((c) => c !== claim && c.kind === claim.kind && agreesWithOne(c, [fact]));

/** Kinds whose value a denial leaves false: "the judge did not find 47,289 violations". */
const VALUES: ReadonlySet<FactKind> = new Set([
  'administration',
  'count',
  'pages',
  'date',
  'vote',
  'docket',
  'share',
  'plaintiffs',
  'court',
  'relief',
  'parties',
]);

/** "The IRS did not hand over 1.28 million", "the D.C. Circuit does not review her": the value stands behind a denial, in its clause, or is what does not act. */
function isDenied({ claim }: Judgement, sentence: Sentence): boolean {
  const { at, terms, clauses } = sentence;
  const { kind, from, to } = claim;
  if ((kind === 'judge' || kind === 'panel') && terms.slice(Math.max(0, from - NEAR), from).some(isPlainDenial)) return true;
  if (!VALUES.has(kind) || isWorded(claim)) return false;
  if (kind === 'court' && isPlainDenial(terms[to])) return true;
  return at('negation', 'refusal-word', 'not-yet').some(
    (no) =>
      no < from &&
      clauses[no] === clauses[from] &&
      (isA(terms[no], 'refusal-word', 'not-yet') || !isA(terms[no], 'deny-verb', 'rather-word')) &&
      terms[no + 1]?.text !== '.' &&
      !isPresupposed(claim, sentence, no) &&
      !isNumberPresupposed(claim, terms) &&
      !isEnded(terms.slice(no, from), terms[no - 1]),
  );
}

/**
 * "More than 1.2 million people had no address disclosed": the denial stands between the number and what was done, which nothing else done
 * parts from it. That ICE gave no address of its own denies no disclosure.
 */
const isOfNoneOfThem = ({ claim: { kind, topic, to } }: Judgement, { at, terms, clauses }: Sentence): boolean => {
  if (kind !== 'count' || topic === 'violations') return false;
  const verb = at('share-verb', 'obtain-verb').find((i) => i > to);
  if (verb === undefined || clauses[verb] !== clauses[to]) return false;
  const isOfIce = (i: number): boolean => isA(terms[i - 1], 'immigration-agency') && isA(terms[verb], 'share-verb');
  return terms.slice(to, verb).some((t, i) => (isPlainDenial(t) || isA(t, 'nobody-word')) && !isOfIce(to + i));
};

/** "'The judge refused it' is true of March": a sentence that is spoken of. */
const isOfQuotedSentence = ({ claim }: Judgement, { terms, voices, at }: Sentence): boolean =>
  voices.quoted[claim.from] === true &&
  at('truth-word').some((i) => {
    const be = isA(terms[i - 1], 'be-word') ? i - 1 : i - 2;
    return i > claim.to && isA(terms[be], 'be-word') && terms[be - 1]?.text === '"';
  });

/** "Not", "does not"; a court that "declined" acted. */
const isPlainDenial = (term: Term | undefined): boolean =>
  isA(term, 'negation') && (isA(term, 'refusal-word') || !isA(term, 'deny-verb', 'rather-word'));

/** How far before a judge's name its denial may stand: "does not review Judge X". */
const NEAR = 4;

/** "Not 42,695 but 47,289", "the judge, not the panel, ruled on": the denial ends before the value. */
const isEnded = (between: Sentence['terms'], before: Sentence['terms'][number] | undefined): boolean =>
  between.some((t) => isA(t, 'contrast-word', 'only-word')) || (isA(before, 'comma') && between.some((t) => isA(t, 'comma')));

/** "In the one she granted an injunction; in the other", "one of the orders was": which of two is which only the sentence before may tell. */
const isOfOneOfTwo = ({ ruling, fact, claim }: Judgement, { terms, at }: Sentence): boolean =>
  (ruling !== undefined || OF_CASES.test(fact.subject)) &&
  (at('one-of-two').some((i) => !isA(terms[i + 1], 'that-word', 'relative-pronoun')) ||
    at('one-of').some((i) => i < claim.from && terms.slice(i + 1, i + 4).some((t) => isA(t, 'ruling-noun', 'relief-noun', 'suit-noun'))));

/** Subjects that belong to one of the suits. */
const OF_CASES = /^(?:ctr|centro|cedc)\./;

/** "The order there", "a judge there": made in the place told of before. */
const isOfOrderThere = ({ ruling, fact }: Judgement, { terms, at }: Sentence): boolean =>
  (ruling !== undefined || OF_CASES.test(fact.subject)) && at('there-word').some((i) => isA(terms[i - 1], ...MADE_THERE));

const MADE_THERE = ['ruling-noun', 'relief-noun', 'judge-noun', 'court-noun'] as const;

/** "Has also sued with X over", "X filed a declaration as well": what somebody did besides. */
const isOneMore = ({ claim: { kind } }: Judgement, { at, terms }: Sentence): boolean =>
  (kind === 'author' && at('also-word').length > 0) ||
  (kind === 'plaintiffs' && at('also-word').some((i) => isA(terms[i + 1], 'sue-verb', 'file-verb')));

/** "Who last month denied X, has again ruled", "shared them again on": a day of the time before, or of this one. */
const isOnceAgain = ({ claim: { kind, topic, from } }: Judgement, { at, clauses }: Sentence): boolean =>
  kind === 'date' && at('again-word').some((again) => topic === 'ruling' || clauses[again] === clauses[from]);

/** "'Judge bars IRS,' said one front page on Saturday": what the court did stands in the quotation, and the day outside it. */
const isDayOfSaying = ({ claim }: Judgement, { voices }: Sentence, claims: readonly Claim[]): boolean => {
  const acts = claims.filter((c) => c.kind === 'outcome' || c.kind === 'relief');
  return (
    claim.kind === 'date' && voices.quoted[claim.from] !== true && acts.length > 0 && acts.every((c) => voices.quoted[c.from] === true)
  );
};

/** "That motion was denied": which motion, only the sentence before may tell. */
const isOfThatMotion = ({ claim: { kind } }: Judgement, { at, terms }: Sentence): boolean =>
  kind === 'outcome' && at('motion-noun').some((i) => isA(terms[i - 1], 'that-word'));

/** "One was granted and two were denied": requests that are only counted. */
const isOfOneAmong = ({ claim: { kind, from } }: Judgement, { terms, clauses }: Sentence): boolean =>
  kind === 'outcome' &&
  terms
    .slice(Math.max(0, from - REACH), from)
    .some(
      (t, i, near) =>
        clauses[from - near.length + i] === clauses[from] &&
        (t.kind === 'number' || isA(t, 'number')) &&
        isA(near[i + 1], 'be-word', 'kind-word'),
    );

/** How far before the verb the number may stand: "one kind of them was granted". */
const REACH = 5;

/** "They are represented by X", "the defendants include Y": so it is in another suit, and none has been named or told of. */
export function isOfAnotherSuit({ claim, fact }: Judgement, sentence: Sentence, { index, focus, meant }: Context): boolean {
  const suit = index.subject(fact.subject)?.case;
  if (suit === undefined || focus.suitsBefore.has(suit) || suitsNamed(sentence, index, { parties: ['plaintiffs'] }).length > 0)
    return false;
  if (meant.discussed.length > 0 && meant.discussed.every((ruling) => ruling.case === suit)) return false;
  const kind = fact.kind === 'counsel' ? 'counsel' : claim.kind;
  return OF_PARTIES.has(kind) && index.ofType('suit').some((id) => id !== suit && hasOwn(claim, sentence, index.about(id, kind)));
}

const OF_PARTIES: ReadonlySet<FactKind> = new Set(['counsel', 'defendants']);

/** Whether the claim is right by these facts, or names one of those in them. */
const hasOwn = (claim: Claim, { at, terms }: Sentence, facts: readonly Fact[]): boolean =>
  agreesWithOne(claim, facts) ||
  at('organisation').some(
    (i) => i >= claim.from && i < claim.to && facts.flatMap(valuesOf).includes(valueIn(terms[i], 'organisation') ?? ''),
  );
