/** Offices: who held which post. "IRS Commissioner Danny Werfel said" places him in office when the article appeared. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Persons said to hold an office; the value is the office. A "former" holder is no claim. */
export function officesIn(sentence: Sentence): Claim[] {
  return sentence.at('person').flatMap((at): Claim[] => {
    const person = valueIn(sentence.terms[at], 'person') ?? '';
    const office = officeAt(sentence, at);
    if (office === null || sentence.has('resign-verb')) return [];
    const value = valueIn(sentence.terms[office], 'leader-office') ?? '';
    const from = Math.min(office, at);
    return [{ kind: 'office', topic: 'any', subject: person, value: ids(value), from, to: Math.max(office, at) + 1 }];
  });
}

/** The office beside the name: "Commissioner X", "X, the acting commissioner", "X is the commissioner". */
function officeAt(s: Sentence, at: number): number | null {
  if (isA(s.terms[at - 1], 'leader-office')) return isFormer(s, at - 1) ? null : at - 1;
  const after = [at + 2, at + 3, at + 4].find((i) => isA(s.terms[i], 'leader-office') && s.terms.slice(at + 1, i).every((t) => t.text === ',' || isA(t, 'determiner', 'auxiliary') || t.text === 'irs' || t.text === "'s"));
  if (after === undefined || isFormer(s, after)) return null;
  return after;
}

function isFormer(s: Sentence, office: number): boolean {
  for (let i = office - 1; i >= Math.max(0, office - 3); i--) if (isA(s.terms[i], 'former-word', 'become-verb')) return true;
  return false;
}
