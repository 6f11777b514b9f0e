/** The legal basis that the agreement is said to rest on. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const EXCEPTION = ['(', 'i', ')', '(', '2', ')'];

/** Statutes said to be what the agreement rests on. */
export function basesIn(sentence: Sentence): Claim[] {
  return sentence.at('basis-verb').flatMap((verb): Claim[] => {
    if (
      sentence.has('draft-word') ||
      !isOfAgreement(sentence, verb) ||
      (sentence.terms[verb]?.text.startsWith('cit') && !sentence.has('basis-noun'))
    )
      return [];
    const bases = sentence.terms.slice(verb + 1, verb + 10).flatMap((term, i) => {
      const basis = valueIn(term, 'basis') ?? exceptionAt(sentence, verb + 1 + i);
      return basis ? [{ basis, at: verb + 1 + i }] : [];
    });
    const [first] = bases;
    if (!first || bases.some(({ basis }) => basis !== first.basis)) return [];
    return [{ kind: 'basis', topic: 'agreement', value: ids(first.basis), from: first.at, to: first.at + 1 }];
  });
}

/** "Section 6103(i)(2)": the section alone says too little. */
function exceptionAt({ terms }: Sentence, at: number): string | undefined {
  return isA(terms[at], 'law-word') && EXCEPTION.every((text, i) => terms[at + 1 + i]?.text === text) ? '26-usc-6103-i-2' : undefined;
}

/** The agreement is the verb's subject; a party, a court or a suit is not. */
function isOfAgreement(s: Sentence, verb: number): boolean {
  const before = s.terms.slice(0, verb).filter((_, i) => s.clauses[i] === s.clauses[verb]);
  return before.some((t) => isA(t, 'agreement-noun', 'paper-noun')) && !before.some((t) => isA(t, ...OF_OTHERS));
}

/** Who and what else cites a law: "the suit over the agreement relies on". */
const OF_OTHERS = ['party-noun', 'judge-noun', 'judge-name', 'court-noun', 'ruling-noun', 'suit-noun', 'negation', 'modal'] as const;
