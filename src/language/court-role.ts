/** What part a court has in its clause: it acts, something lies before it or was made by it, or it is asked for something. Pure. */
import type { Sentence } from './sentence.ts';
import { isA, isUnexplained, type Term } from './terms.ts';

/** `acts`: it does what courts do; `agent`: something was done by it; `venue`: a thing went, lies or was made there; `asked`: somebody turns to it; `people`: somebody is from there. */
export interface CourtRole {
  readonly part: 'acts' | 'agent' | 'venue' | 'asked' | 'people';
  /** The first term of the words for the court: "a panel of the", "a federal judge in". */
  readonly from: number;
}

/** What can stand before a court's name within the words for it. */
const NAMING = ['determiner', 'judge-noun', 'senior-noun', 'court-noun', 'appeals-noun', 'panel-word', 'number'] as const;
/** What a court decides or makes. */
export const COURT_ACTS = [
  'court-verb',
  'block-verb',
  'deny-verb',
  'allow-verb',
  'grant-verb',
  'affirm-verb',
  'reverse-verb',
  'issue-verb',
  'keep-verb',
] as const;
/** What a court does with what is before it. */
const ACTS = [...COURT_ACTS, 'hear-verb', 'hear-word', 'win-verb'] as const;
/** What opens a clause before its subject. */
const OPENING = [
  'conjunction',
  'contrast-word',
  'subordinator',
  'when-word',
  'that-word',
  'since-word',
  'month',
  'weekday',
  'number',
  'now-word',
  'time-noun',
] as const;
/** Somebody: "lawyers in the Ninth Circuit", "taxpayers in Texas" are no court. */
const PEOPLE = ['other-human', 'plaintiff-side', 'tax-noun', 'people-noun', 'immigration-topic', 'counsel-word', 'judge-name'] as const;

/** The part of the court that stands between two places; null where it is only spoken of. */
export function courtRole(s: Sentence, name: { readonly from: number; readonly to: number }): CourtRole | null {
  const { terms } = s;
  const from = openingOf(s, name.from);
  const lead = terms[from - 1];
  if (isA(lead, 'seek-verb', 'say-verb')) return { part: 'asked', from };
  if (lead?.text === 'by') return { part: 'agent', from };
  if (isLead(lead)) return { part: isA(terms[from - 2], ...PEOPLE) ? 'people' : 'venue', from };
  const opens = lead === undefined || lead.kind !== 'word' || isA(lead, ...OPENING) || (isUnexplained(lead) && !lead.capital && !lead.past);
  return opens && acts(s, name.to) ? { part: 'acts', from } : null;
}

/** Where the words for the court begin. */
function openingOf({ terms }: Sentence, name: number): number {
  let at = name;
  const isOf = (i: number): boolean =>
    isA(terms[i], 'of-word', 'in-word') && isA(terms[i - 1], 'judge-noun', 'court-noun', 'appeals-noun', 'panel-word');
  const isAdjective = (i: number): boolean =>
    isUnexplained(terms[i]) && !terms[i]?.capital && isA(terms[i + 1], 'judge-noun', 'court-noun', 'appeals-noun');
  while (at > 0 && (isA(terms[at - 1], ...NAMING) || isOf(at - 1) || isAdjective(at - 1)) && terms[at - 1]?.kind !== 'number') at--;
  return at;
}

const isLead = (term: Term | undefined): boolean => /(?:^| )(?:in|at|from|before|to|with)(?: the)?$/.test(term?.text ?? '');

/** Whether an act of a court stands close behind, or what it now has: "has the case". */
function acts({ terms }: Sentence, to: number): boolean {
  const next = terms.slice(to, to + REACH);
  const end = next.findIndex((t) => t.kind === 'mark' && t.text !== ',' && t.text !== "'");
  const near = end < 0 ? next : next.slice(0, end);
  return near.some((t, i) => isA(t, ...ACTS) || (isA(t, 'auxiliary') && isA(near[i + 1], 'definite', 'possessive')));
}

const REACH = 5;

/** "A Texas judge", "a federal court in Seattle": whether a place is told as where a court sits. */
export const isPlaceOfCourt = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at + 1], ...BENCH) || (isA(terms[at - 1], 'in-word') && isA(terms[at - 2], ...BENCH));

const BENCH = ['judge-noun', 'court-noun'] as const;
