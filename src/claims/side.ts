/** On whose side somebody appears: for the plaintiffs or for the government, or with which group. */
import type { Sentence } from '../language/sentence.ts';
import { isA, isNumberSign, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** What may stand between a lawyer's name and the group's. */
const BETWEEN = ['comma', 'determiner', 'lawyer-noun', 'counsel-word', 'by-word', 'of-word', 'with-word', 'head-verb'] as const;
/** What may stand between "argued" and "for the government". */
const ARGUED = ['determiner', 'suit-noun', 'appeal-noun', 'docket-word', 'date-before', 'month', 'weekday', 'court', 'in-word'] as const;
const REACH = 9;

/** "Nandan Joshi of Public Citizen", "Jacob Christensen argued for the government": lawyers named in full. */
export function sidesIn(sentence: Sentence): Claim[] {
  if (!sentence.has('person') || sentence.has('refusal-word', 'former-word')) return [];
  return sentence.at('person').flatMap((at): Claim[] => {
    const { text } = sentence.terms[at] ?? { text: '' };
    if (!text.includes(' ')) return [];
    const [side, to] = groupOf(sentence, at) ?? benchOf(sentence, at) ?? [];
    if (side === undefined || to === undefined || isDenied(sentence, to)) return [];
    const subject = valueIn(sentence.terms[at], 'person');
    return subject === undefined
      ? []
      : [{ kind: 'side', topic: 'any', subject, value: ids(side), from: Math.min(at, to), to: Math.max(at, to) + 1 }];
  });
}

/** "Is not a lawyer for the government"; not "argued for the plaintiffs that the IRS may not share", nor a docket's "No." */
function isDenied({ terms, at }: Sentence, side: number): boolean {
  const isArgued = isA(terms[side + 1], 'that-word');
  return at('negation').some((i) => !isNumberSign(terms, i) && !(isArgued && i > side + 1));
}

type Found = readonly [side: string, at: number];

/** "X of Public Citizen", "X, a lawyer with Public Citizen", "Nina Olson, who leads the Center", "Public Citizen attorney X", "a lawyer from Public Citizen, X". */
function groupOf(s: Sentence, at: number): Found | null {
  for (const step of [1, -1]) {
    let i = at + step;
    while (isA(s.terms[i], ...BETWEEN) || /^(?:\(|who)$/.test(s.terms[i]?.text ?? '')) i += step;
    const group = valueIn(s.terms[i], 'organisation');
    if (step === 1 && isA(s.terms[i + 1], 'lawyer-noun')) continue;
    const linked = s.terms.slice(Math.min(i, at) + 1, Math.max(i, at));
    if (step === 1 && isCompany(linked)) continue;
    if (group !== undefined && (linked.some((t) => isLink(t.text, step)) || isLawyerFrom(s, i, step))) return [group, i];
  }
  return null;
}

/** "X, with Public Citizen, represents", "X, with lawyers from Public Citizen": who stands beside X, and not whose lawyer X is. */
const isCompany = ([first, second]: Sentence['terms']): boolean => first?.text === ',' && isA(second, 'with-word');

/** After the name "of" or "a lawyer at" leads to the group; before it, "lawyer" or "lawyer from" leads back. */
const isLink = (text: string, step: number): boolean =>
  step === 1 ? /^(?:of|with|leads|heads|runs)$|(?: with| from| at| of)$/.test(text) : /^(?:lawyer|attorney|counsel)/.test(text);

/** "A lawyer from Public Citizen, X": the link stands before the group. */
function isLawyerFrom({ terms }: Sentence, group: number, step: number): boolean {
  const before = terms[isA(terms[group - 1], 'determiner') ? group - 2 : group - 1];
  return step === -1 && terms[group + 1]?.text === ',' && /^(?:lawyer|attorney) (?:with|from|at)$/.test(before?.text ?? '');
}

/** "X argued the appeal for the government", "X, a lawyer for the plaintiffs", "arguing for the groups was X". */
function benchOf(s: Sentence, at: number): Found | null {
  return benchAfter(s, at) ?? benchBefore(s, at);
}

function benchAfter(s: Sentence, at: number): Found | null {
  let i = at + 1;
  while (isA(s.terms[i], 'comma', 'determiner', 'relative-pronoun', 'be-word')) i++;
  if (isA(s.terms[i], 'appear-for')) return sideAt(s, i + 1);
  if (!isA(s.terms[i], 'appear-verb')) return null;
  for (i++; i < at + REACH && (isA(s.terms[i], ...ARGUED) || s.terms[i]?.kind === 'number' || s.terms[i]?.text === '.'); i++)
    if (isA(s.terms[i], 'for-word')) break;
  return isA(s.terms[i], 'for-word', 'appear-for') ? sideAt(s, i + 1) : null;
}

function benchBefore(s: Sentence, at: number): Found | null {
  const i = at - 1;
  if (isA(s.terms[i], 'lawyer-noun')) return sideAt(s, i - 1);
  if (!isA(s.terms[i], 'be-word')) return null;
  const lead = s.at('appear-for', 'appear-verb').find((word) => word < i && i - word < 7);
  if (lead === undefined) return null;
  if (isA(s.terms[lead], 'appear-for')) return sideAt(s, lead + 1);
  return isA(s.terms[lead + 1], 'for-word', 'appear-for') ? sideAt(s, lead + 2) : null;
}

/** "The government", "the four immigrant groups": whose side the words say. */
function sideAt(s: Sentence, from: number): Found | null {
  const found = sideFrom(s, from);
  return found !== null && isWholeName(s, found[1]) ? found : null;
}

/** Nothing goes on from the name of the side: "for the government to be bound", "for the groups' records", "for the government shutdown". */
function isWholeName({ terms }: Sentence, side: number): boolean {
  const next = terms[side + 1];
  if (next?.kind !== 'word') return next?.text !== "'s" && next?.text !== "'";
  if (OF_CAREER.test(`${next.text} ${terms[side + 2]?.text ?? ''}`) || isA(next, 'to-word', 'of-word')) return false;
  return next.senses.length > 0 || /^(?:against|at)$/.test(next.text);
}

/** What tells of earlier work: "represented the government as a young lawyer", "until 2012", "in a class action before he came". */
const OF_CAREER = /^(?:as|until|for) |^in (?:an?|other|another)$|^before (?:he|she|they|joining|becoming)$/;

function sideFrom(s: Sentence, from: number): Found | null {
  for (let i = from; i < from + 4; i++) {
    if (isA(s.terms[i], 'government-side')) return ['government', i];
    if (isA(s.terms[i], 'plaintiff-side')) return ['plaintiffs', i];
    if (!isA(s.terms[i], 'determiner', 'number', 'immigration-topic', 'people-noun')) return null;
  }
  return null;
}
