/** Lists of agencies and officials: "the IRS, the Treasury Department and Scott Bessent". */
import type { Sentence } from './sentence.ts';
import { isA, valueIn } from './terms.ts';

/** The ids named in an unbroken list from term `first` on, and one past its last name. */
export function listedFrom({ terms }: Sentence, first: number): { names: string[]; to: number } {
  const names: string[] = [];
  let to = first;
  for (let i = first; i < terms.length; i++) {
    const name = valueIn(terms[i], 'agency') ?? valueIn(terms[i], 'person');
    if (name !== undefined) {
      names.push(name);
      to = i + 1;
    } else if (!isA(terms[i], 'determiner', 'conjunction', 'comma', 'leader-office')) break;
  }
  return { names, to };
}
