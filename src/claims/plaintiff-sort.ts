/** What sort of plaintiffs brought a suit (organizations, states, cities), and which of them gives it its name. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** What makes a sentence say of no suit, or of several, who brought it. */
const OPEN = ['negation', 'refusal-word', 'modal', 'if-word', 'brief-noun', 'support-word', 'comparison-word'] as const;
/** What may stand between "by" or "are" and the sort: "a group of twelve state". */
const BEFORE_SORT = ['determiner', 'several-of', 'number', 'of-word', 'plaintiff-side', 'place', 'immigration-topic'] as const;

/** "The plaintiffs are four cities", "a suit brought by two attorneys general". */
export function sortsIn(sentence: Sentence): Claim[] {
  if (!sentence.has('party-sort') || sentence.has(...OPEN)) return [];
  return [...invertedSorts(sentence), ...straightSorts(sentence), ...sortsBehind(sentence)];
}

/** "Twenty states are the plaintiffs", "individual taxpayers brought the case": the sort opens the sentence. */
function invertedSorts(sentence: Sentence): Claim[] {
  const at = sortFrom(sentence, 0);
  const sort = at === null ? undefined : valueIn(sentence.terms[at], 'party-sort');
  if (at === null || sort === undefined || !(arePlaintiffs(sentence, at + 1) || broughtSuit(sentence, at + 1))) return [];
  return [{ kind: 'sort', topic: 'suit', value: ids(sort), from: 0, to: at + 1 }];
}

/** "The suit brought it four cities", "brought it four cities": in languages whose verbs take a pronoun for the object and may stand before their subject. */
function sortsBehind(sentence: Sentence): Claim[] {
  const { terms } = sentence;
  const verb = isA(terms[0], 'definite') && isA(terms[1], 'suit-noun') ? 2 : 0;
  const at = isA(terms[verb], 'brought-it') ? sortFrom(sentence, verb + 1) : null;
  const sort = at === null ? undefined : valueIn(terms[at], 'party-sort');
  const first = terms.findIndex((t, i) => i > verb && isA(t, 'party-sort'));
  if (at === null || sort === undefined || isA(terms[first + 1], 'of-word') || sentence.has('another-word', 'other-case')) return [];
  return [{ kind: 'sort', topic: 'suit', value: ids(sort), from: verb + 1, to: at + 1, ...(verb === 0 && { pointing: true }) }];
}

function arePlaintiffs({ terms }: Sentence, verb: number): boolean {
  const noun = terms[verb + 1]?.text === 'the' ? verb + 2 : verb + 1;
  return /^(?:are|were)$/.test(terms[verb]?.text ?? '') && isA(terms[noun], 'plaintiff-word');
}

/** "Brought the case", not "brought a case". */
const broughtSuit = ({ terms }: Sentence, verb: number): boolean =>
  /^(?:brought|filed|launched)$/.test(terms[verb]?.text ?? '') && isA(terms[verb + 1], 'definite') && isA(terms[verb + 2], 'suit-noun');

function straightSorts(sentence: Sentence): Claim[] {
  return sentence.at('plaintiff-word', 'by-word').flatMap((word): Claim[] => {
    const start = isA(sentence.terms[word], 'by-word') ? afterFiling(sentence, word) : afterPlaintiffs(sentence, word);
    const at = start === null ? null : sortFrom(sentence, start);
    const sort = at === null ? undefined : valueIn(sentence.terms[at], 'party-sort');
    return at === null || start === null || sort === undefined
      ? []
      : [{ kind: 'sort', topic: 'suit', value: ids(sort), from: start, to: at + 1 }];
  });
}

/** "The plaintiffs are": where the sort can begin. */
function afterPlaintiffs({ terms }: Sentence, word: number): number | null {
  const isSubject = /^(?:co )?plaintiffs$/.test(terms[word]?.text ?? '') && isA(terms[word - 1], 'definite');
  return isSubject && /^(?:are|were)$/.test(terms[word + 1]?.text ?? '') ? word + 2 : null;
}

/** "A suit brought by", "sued by": where the sort can begin. */
function afterFiling({ terms, clauses, events }: Sentence, by: number): number | null {
  if (terms[by]?.text !== 'by') return null;
  return events.some((e) => e.kind === 'filing' && e.at < by && by - e.at < 4 && clauses[e.at] === clauses[by]) ? by + 1 : null;
}

/** "Four Massachusetts cities", "a group of state attorneys general": the last noun says the sort. */
function sortFrom({ terms }: Sentence, from: number): number | null {
  let i = from;
  while (
    isA(terms[i], ...BEFORE_SORT) ||
    terms[i]?.kind === 'number' ||
    /^(?:several|dozen|state|individual|private|local|handful|a)$/.test(terms[i]?.text ?? '')
  ) {
    if (isA(terms[i], 'party-sort') && !isA(terms[i + 1], 'of-word', 'party-sort')) return isOneOfSeveral(terms, i) ? null : i;
    i++;
  }
  if (terms[i + 1]?.text === "'") return null;
  return isA(terms[i], 'party-sort') && !isOneOfSeveral(terms, i) ? i : null;
}

/** "Organizations and individuals": a sort beside another, of which either may be told. */
function isOneOfSeveral(terms: Sentence['terms'], at: number): boolean {
  const isListed =
    (isA(terms[at + 1], 'conjunction') && isA(terms[at + 2], 'party-sort')) ||
    (isA(terms[at + 1], 'comma') && isA(terms[at + 2], 'party-sort'));
  return isListed && LOOSE.has(valueIn(terms[at], 'party-sort') ?? '');
}

/** Sorts of which a list may name one beside another and be right of either: "individuals and organizations". */
const LOOSE: ReadonlySet<string> = new Set(['organisations', 'individuals']);

/** "X, the lead plaintiff", "lead plaintiff X", "the lead plaintiff in the case before Judge J is X", where J (the claim's subject) says which. */
export function leadsIn(sentence: Sentence): Claim[] {
  const { terms, at, has } = sentence;
  if (!has('lead-plaintiff') || has('negation', 'refusal-word', 'another-word', 'records-word')) return [];
  return at('lead-plaintiff').flatMap((word): Claim[] => {
    const before = terms[/^(?:the|its|their)$/.test(terms[word - 1]?.text ?? '') ? word - 2 : word - 1];
    if (/^an?$/.test(terms[word - 1]?.text ?? '') || /^(?:are|were)$/.test(terms[word + 1]?.text ?? '')) return [];
    if (/^(?:alongside|with|besides?|joining|behind|beyond|for|to|of|against)(?: the)?$/.test(before?.text ?? '')) return [];
    const beside = nameAfter(sentence, word) ?? nameBefore(sentence, word);
    const name = beside ?? nameBehindSuit(sentence, word);
    const lead = name === null ? undefined : valueIn(terms[name], 'organisation');
    if (name === null || lead === undefined) return [];
    const [from, to] = [Math.min(name, word), Math.max(name, word) + 1];
    const bench = beside === null ? at('judge-name').find((i) => i > from && i < to) : undefined;
    const subject = bench === undefined ? undefined : valueIn(terms[bench], 'judge-name');
    return [{ kind: 'lead', topic: 'suit', value: ids(lead), from, to, ...(subject !== undefined && { subject }) }];
  });
}

/** What may stand between "the lead plaintiff" and "is": "in the IRS case before Judge J". */
const SUIT_MEANT = ['in-word', 'definite', 'tax-agency', 'tax-noun', 'suit-noun', 'venue-word', 'judge-noun', 'judge-name'] as const;
/** What ties a suit told by its judge to the sharing of tax data: a judge has many. */
const TIED = ['tax-agency', 'tax-noun', 'agreement-noun'] as const;

/** "The lead plaintiff in the IRS case before Judge J is X". */
function nameBehindSuit({ terms, has }: Sentence, word: number): number | null {
  let be = word + 1;
  while (isA(terms[be], ...SUIT_MEANT)) be++;
  const meant = terms.slice(word + 1, be);
  if (!/^(?:is|was)$/.test(terms[be]?.text ?? '') || !meant.some((t) => isA(t, 'suit-noun', 'judge-name'))) return null;
  if (meant.some((t) => isA(t, 'judge-name')) && !has(...TIED)) return null;
  const name = isA(terms[be + 1], 'determiner') ? be + 2 : be + 1;
  const next = terms[name + 1];
  return isA(terms[name], 'organisation') && (next === undefined || (next.kind === 'mark' && !next.text.startsWith("'"))) ? name : null;
}

function nameAfter({ terms }: Sentence, word: number): number | null {
  let i = word + 1;
  while (isA(terms[i], 'comma', 'determiner', 'be-word')) i++;
  return isA(terms[i], 'organisation') && i - word < 4 ? i : null;
}

function nameBefore({ terms }: Sentence, word: number): number | null {
  let i = word - 1;
  while (isA(terms[i], 'comma', 'determiner', 'be-word')) i--;
  return isA(terms[i], 'organisation') && !isA(terms[i - 1], 'conjunction') && word - i > 1 ? i : null;
}
