/** Defendants: whom a suit was brought against. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Agencies and officials named straight after "sued" or "a suit against". */
export function defendantsIn(sentence: Sentence): Claim[] {
  return sentence.at('sue-verb', 'suit-noun').flatMap((at): Claim[] => {
    const first = startOfList(sentence, at);
    if (first === null) return [];
    const { names, to } = namesFrom(sentence, first);
    const another = sentence.has('another-word', 'records-word');
    return names.length === 0
      ? []
      : [{ kind: 'defendants', topic: 'suit', value: ids(...names), from: first, to, ...(another && { soft: true }) }];
  });
}

/** Where the list of those sued can begin; a suit that is only supposed has none. */
function startOfList(s: Sentence, at: number): number | null {
  if (s.terms.slice(Math.max(0, at - 3), at).some((t) => isA(t, 'negation', 'modal', 'to-word', 'if-word'))) return null;
  if (isA(s.terms[at], 'sue-verb')) return isA(s.terms[at - 1], 'auxiliary') ? null : at + 1;
  return s.terms[at + 1]?.text === 'against' ? at + 2 : null;
}

/** An unbroken list: "the IRS, the Treasury Department and Scott Bessent". */
function namesFrom(s: Sentence, first: number): { names: string[]; to: number } {
  const names: string[] = [];
  let to = first;
  for (let i = first; i < s.terms.length; i++) {
    const name = valueIn(s.terms[i], 'agency') ?? valueIn(s.terms[i], 'person');
    if (name !== undefined) {
      names.push(name);
      to = i + 1;
    } else if (!isA(s.terms[i], 'determiner', 'conjunction', 'comma', 'leader-office')) break;
  }
  return { names, to };
}
