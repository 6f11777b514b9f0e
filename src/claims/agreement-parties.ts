/** The parties of the agreement: between which agencies it is. */
import type { Sentence } from '../language/sentence.ts';
import { isA, type Term, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** "Between the IRS and ICE", "Treasury and DHS are the parties to": the agencies an agreement or exchange joins. */
export function agreementPartiesIn(sentence: Sentence): Claim[] {
  return [...joinedIn(sentence), ...calledPartiesIn(sentence), ...signedByIn(sentence)];
}

/** "A memorandum signed by DOGE and Homeland Security": agencies that sign are its parties. */
function signedByIn({ terms, at, has }: Sentence): Claim[] {
  if (!has('agreement-noun') || has('negation', 'refusal-word')) return [];
  return at('signer-word').flatMap((verb): Claim[] => {
    const first = terms[verb]?.text.endsWith('by') ? verb + 1 : isA(terms[verb + 1], 'agent-word') ? verb + 2 : subjectBehind(terms, verb);
    if (first < 0) return [];
    let to = first;
    while (isA(terms[to], 'agency', 'determiner', 'conjunction', 'comma') && !isA(terms[to], 'person', 'leader-office')) to++;
    const agencies = terms.slice(first, to).flatMap((t) => valueIn(t, 'agency') ?? []);
    return agencies.length === 0 ? [] : [{ kind: 'parties', topic: 'agreement', value: ids(...agencies), from: first, to }];
  });
}

/** "The memorandum that signed DOGE and Homeland Security": where a verb may stand before its subject, the agencies right behind one without an object. */
function subjectBehind(terms: readonly Term[], verb: number): number {
  const isOfIt = isA(terms[verb], 'clitic-signed') || (isA(terms[verb - 1], 'relative-pronoun') && isA(terms[verb - 2], 'agreement-noun'));
  return isOfIt && isA(terms[verb], 'verb-first') ? verb + 1 : -1;
}

/** "X and Y are the parties to the memorandum". */
function calledPartiesIn({ terms, at }: Sentence): Claim[] {
  return at('parties-word').flatMap((word): Claim[] => {
    if (!terms.slice(word + 1, word + 8).some((t) => isA(t, 'agreement-noun'))) return [];
    let from = word;
    while (from > 0 && isA(terms[from - 1], 'agency', 'determiner', 'conjunction', 'comma')) from--;
    const agencies = terms.slice(from, word).flatMap((t) => valueIn(t, 'agency') ?? []);
    return agencies.length < 2 ? [] : [{ kind: 'parties', topic: 'agreement', value: ids(...agencies), from, to: word }];
  });
}

function joinedIn(sentence: Sentence): Claim[] {
  return sentence.at('between-word').flatMap((at): Claim[] => {
    if (!joinsThePractice(sentence, at)) return [];
    const agencies: number[] = [];
    for (let i = at + 1; i < Math.min(sentence.terms.length, at + 14); i++) {
      if (isA(sentence.terms[i], 'agency')) agencies.push(i);
      else if (!isA(sentence.terms[i], 'determiner', 'conjunction', 'person', 'leader-office') && agencies.length >= 2) break;
    }
    const last = agencies[agencies.length - 1];
    if (agencies.length < 2 || last === undefined) return [];
    return [
      {
        kind: 'parties',
        topic: 'agreement',
        value: ids(...agencies.map((i) => valueIn(sentence.terms[i], 'agency') ?? '')),
        from: at,
        to: last + 1,
      },
    ];
  });
}

function joinsThePractice(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (isA(s.terms[i], 'agreement-noun', 'practice-noun', 'sharing-noun')) return true;
    if (isA(s.terms[i], 'suit-noun', 'hearing-noun')) return false;
  }
  return false;
}
