/** Docket numbers: "No. 25-cv-457", "case 26-5006". */
import type { Sentence } from '../language/sentence.ts';
import { type Claim, ids } from './claim.ts';

const DOCKET = /^(?:\d{1,2}:)?\d{2}-(?:cv-?)?\d{3,5}$/;

/** Docket numbers in the sentence, without the office prefix and leading zeros ("25-cv-457", "26-5006"). */
export function docketsIn(sentence: Sentence): Claim[] {
  return sentence.terms.flatMap((term, at): Claim[] =>
    term.kind === 'number' && DOCKET.test(term.text) ? [{ kind: 'docket', topic: 'suit', value: ids(plainDocket(term.text)), from: at, to: at + 1 }] : [],
  );
}

/** One spelling for a docket number. */
export function plainDocket(docket: string): string {
  return docket.toLowerCase().replace(/^\d{1,2}:/, '').replace(/-(cv-?)?0*/, (_, civil: string | undefined) => (civil ? '-cv-' : '-'));
}
