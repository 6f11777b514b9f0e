/** Quotations: words in quotation marks, as the sentence has them. Whether the court said them is for the record. */
import type { Sentence } from '../language/sentence.ts';
import { type Claim, ids } from './claim.ts';

const FEWEST_WORDS = 3;

/** Quotations of some length; the value is the quoted words as printed. */
export function quotationsIn(sentence: Sentence): Claim[] {
  const claims: Claim[] = [];
  const { quoted } = sentence.voices;
  for (let at = 0; at < sentence.terms.length; at++) {
    if (!quoted[at] || quoted[at - 1]) continue;
    const to = endOfQuote(sentence, at);
    const inner = { from: sentence.terms[at]?.text === '"' ? at + 1 : at, to: sentence.terms[to - 1]?.text === '"' ? to - 1 : to };
    if (inner.to - inner.from >= FEWEST_WORDS) {
      const start = (sentence.terms[inner.from]?.start ?? 0) - sentence.start;
      const end = (sentence.terms[inner.to - 1]?.end ?? 0) - sentence.start;
      claims.push({ kind: 'quotation', topic: 'any', value: ids(sentence.text.slice(start, end)), from: inner.from, to: inner.to });
    }
    at = to;
  }
  return claims;
}

function endOfQuote({ terms, voices }: Sentence, at: number): number {
  let to = at + 1;
  while (to < terms.length && voices.quoted[to]) {
    if (terms[to]?.text === '"') return to + 1;
    to++;
  }
  return to;
}
