/**
 * A mention: the claims that one part of a sentence makes about one ruling. A sentence with several clauses may speak
 * of several rulings, so its claims are first tried together and then clause by clause.
 */
import type { Claim } from '../../claims/claim.ts';
import { isVerb } from '../../language/clauses.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';

export interface Mention {
  readonly claims: readonly Claim[];
  /** Points back to the ruling the article speaks of: "the ruling", "she", "the judge". */
  readonly definite: boolean;
  /** Says outright that another ruling or judge is meant. */
  readonly another: boolean;
  /** The sentence names both agencies and what passed between them, so no other matter can be meant. */
  readonly ofMatter: boolean;
}

const ABOUT_RULINGS = new Set([
  'outcome',
  'relief',
  'judge',
  'author',
  'court',
  'date',
  'pages',
  'vote',
  'bound',
  'appointer',
  'docket',
  'ground',
]);

/** What only says which ruling is meant: a statement that is true of one, a party to one suit, the judge whose ruling was reviewed. */
export const isTie = ({ kind, topic }: Claim): boolean =>
  (kind === 'statement' && topic === 'any') || kind === 'plaintiffs' || topic === 'reviewed';

/** Claims of the sentence about rulings, as one mention. */
export function wholeMention(sentence: Sentence, claims: readonly Claim[]): Mention | null {
  const about = claims.filter((c) => isAboutRuling(c));
  return about.length > 0 ? mention(sentence, [...about, ...claims.filter(isTie)]) : null;
}

/** What the sentences that speak of a ruling say of it. */
export function mentionsIn(claims: ReadonlyMap<Sentence, readonly Claim[]>): Map<Sentence, Mention> {
  const mentions = new Map<Sentence, Mention>();
  for (const [sentence, said] of claims) {
    const whole = wholeMention(sentence, said);
    if (whole) mentions.set(sentence, whole);
  }
  return mentions;
}

const isAboutRuling = (c: Claim): boolean =>
  ((c.topic === 'ruling' || c.kind === 'docket') && ABOUT_RULINGS.has(c.kind) && c.subject === undefined) ||
  (c.topic === 'violations' && !c.soft);

/** Whether the claims name two judges, two days or two courts in different clauses: two rulings, to be read apart. */
export function isOfSeveral(sentence: Sentence, { claims }: Mention): boolean {
  return ['judge', 'date', 'court', 'pages'].some((kind) => {
    const places = claims.filter((c) => c.kind === kind && !isTie(c)).map((c) => sentence.clauses[c.anchor ?? c.from]);
    return new Set(places).size > 1;
  });
}

/** The same claims by clause; a "who" clause takes the judge before it along. */
export function mentionsByClause(sentence: Sentence, whole: Mention): Mention[] {
  const byClause = new Map<number, Claim[]>();
  for (const claim of whole.claims) {
    const clause = clauseOf(sentence, claim.anchor ?? claim.from);
    byClause.set(clause, [...(byClause.get(clause) ?? []), claim]);
  }
  return [...byClause].map(([clause, claims]) => mention(sentence, [...antecedent(sentence, clause, whole.claims), ...claims]));
}

/** The clause of a term; one that goes on with a verb ("but denied a preliminary injunction") belongs to the clause before it. */
function clauseOf(sentence: Sentence, at: number): number {
  const { terms, clauses } = sentence;
  const clause = clauses[at] ?? 0;
  const first = clauses.indexOf(clause);
  const goesOn =
    first > 0 &&
    isA(terms[first], 'conjunction', 'contrast-word') &&
    isA(terms[first + 1], 'deny-verb', 'grant-verb', 'block-verb', 'court-verb');
  return goesOn || isAttribution(sentence, first) ? clauseOf(sentence, first - 1) : clause;
}

/** ", Kollar-Kotelly wrote." at the end: who says what stands before. */
function isAttribution({ terms }: Sentence, first: number): boolean {
  const rest = terms.slice(first).filter((t) => t.kind !== 'mark');
  const last = rest[rest.length - 1];
  return first > 0 && rest.length <= 3 && isA(last, 'say-verb', 'find-verb') && rest.some((t) => isA(t, 'judge-name'));
}

/** The judge that a clause opening with "who", "whose" or "when she" speaks of. */
function antecedent(sentence: Sentence, clause: number, claims: readonly Claim[]): Claim[] {
  const first = sentence.clauses.indexOf(clause);
  const [only, other] = claims.filter((c) => c.kind === 'judge' && c.to <= first);
  if (only && !other && isA(sentence.terms[first], 'when-word') && isA(sentence.terms[first + 1], 'she-word', 'he-word')) return [only];
  if (!isA(sentence.terms[first], 'relative-pronoun') || sentence.terms[first]?.text === 'which') return [];
  const judge = claims.filter((c) => c.kind === 'judge' && c.to <= first).pop();
  return judge && first - judge.to <= 2 ? [judge] : [];
}

function mention(sentence: Sentence, claims: readonly Claim[]): Mention {
  const clauses = new Set(claims.flatMap((c) => withMain(sentence, sentence.clauses[c.anchor ?? c.from])));
  const inClauses = (i: number): boolean => clauses.has(sentence.clauses[i]) || isAntecedent(sentence, i, clauses);
  return {
    claims,
    definite: isDefinite(sentence, inClauses),
    ofMatter: isOfMatter(sentence),
    another: sentence.at('another-word').some((i) => inClauses(i) && isOtherRuling(sentence, i)) || isThere(sentence, inClauses),
  };
}

/** "In a 94-page opinion she wrote": what opens the sentence without a verb belongs to the clause behind it. */
function withMain({ terms, clauses }: Sentence, clause: number | undefined): (number | undefined)[] {
  const end = clauses.findIndex((c) => c !== clause);
  const isOpening = clause === 0 && end > 0 && isA(terms[0], 'in-word') && !terms.slice(0, end).some(isVerb);
  const first = clauses.indexOf(clause ?? 0);
  if (first > 0 && isFound(terms, first)) return [clause, clauses[first - 1]];
  return isOpening ? [clause, clauses[end]] : [clause];
}

/** "The judge found that the policy is": where "that" opens a clause of its own, what is found belongs to the verb before it. */
const isFound = (terms: Sentence['terms'], at: number): boolean =>
  isA(terms[at], 'that-word') && isA(terms[at], 'relative-pronoun') && isA(terms[at - 1], 'find-verb');

/** Whether a sentence names both agencies and the sharing between them. */
export const isOfMatter = (sentence: Sentence): boolean =>
  sentence.has('tax-agency') &&
  sentence.has('immigration-agency', 'immigration-topic') &&
  sentence.has('sharing-noun', 'agreement-noun', 'share-verb', 'data', 'data-noun', 'tax-noun');

/** "The injunction, which came down on Monday": what the relative clause is about. */
function isAntecedent({ terms, clauses }: Sentence, at: number, of: ReadonlySet<number | undefined>): boolean {
  const next = terms[at + 1]?.text === ',' ? at + 2 : at + 1;
  return /^(?:which|who|whom|whose)$/.test(terms[next]?.text ?? '') && of.has(clauses[next]);
}

/** "The order there", "the judges there": of the court or suit just spoken of, which need not be the article's. */
const isThere = ({ terms }: Sentence, inClauses: (i: number) => boolean): boolean =>
  terms.some(
    (t, i) =>
      t.text === 'there' &&
      inClauses(i) &&
      isA(terms[i - 1], 'judge-noun', 'court-noun', 'ruling-noun', 'relief-noun', 'suit-noun', 'panel-word'),
  );

/** "Another judge", "a separate case", "an earlier ruling": not the one the article is about. */
function isOtherRuling(s: Sentence, at: number): boolean {
  return [at + 1, at + 2].some((i) =>
    isA(
      s.terms[i],
      'judge-noun',
      'court-noun',
      'ruling-noun',
      'relief-noun',
      'suit-noun',
      'panel-word',
      'judge-name',
      'appeals-noun',
      'place',
    ),
  );
}

/** "The ruling", "her 94-page ruling", "the court's order". */
function isDetermined(s: Sentence, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    if (isA(s.terms[i], 'definite') || s.terms[i]?.text === "'s") return true;
    if (isA(s.terms[i], 'determiner', 'auxiliary', 'by-word', 'in-word', 'of-word', 'to-word') || s.terms[i]?.text === ',') return false;
  }
  return false;
}

function isDefinite(s: Sentence, inClauses: (i: number) => boolean): boolean {
  const nouns = s
    .at('ruling-noun', 'relief-noun', 'judge-noun', 'court-noun', 'panel-word', 'appeals-noun')
    .some((i) => inClauses(i) && isDetermined(s, i));
  return nouns || s.at('she-word', 'he-word').some(inClauses);
}
