/** The bench: the judges who heard an argument, as a list of names. */
import type { Sentence } from '../language/sentence.ts';
import { isA, type Term, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** "Judges A, B and C heard the appeal": those named together; a name that the record does not hold is "unknown:<name>". */
export function benchesIn(sentence: Sentence): Claim[] {
  const { terms } = sentence;
  return terms.flatMap((term, at): Claim[] => {
    if (term.text !== 'judges' || !term.capital) return [];
    const { names, to } = namesFrom(terms, at + 1);
    const heard = terms.slice(to, to + 3).some((t) => /^(?:heard|hear|sat)/.test(t.text));
    return names.length < 2 || !heard ? [] : [{ kind: 'panel', topic: 'hearing', value: ids(...names), from: at + 1, to }];
  });
}

function namesFrom(terms: readonly Term[], first: number): { names: string[]; to: number } {
  const names: string[] = [];
  let to = first;
  for (let i = first; i < terms.length; i++) {
    const term = terms[i];
    const name = valueIn(term, 'judge-name') ?? (term?.capital && term.senses.length === 0 ? `unknown:${term.text}` : undefined);
    if (name === undefined && !isA(term, 'comma', 'conjunction')) break;
    if (name !== undefined) names.push(name);
    if (name !== undefined) to = i + 1;
  }
  return { names, to };
}
