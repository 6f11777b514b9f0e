/** Coverage: whether the confidentiality law is said to cover addresses at all. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** What narrows the sentence to one requirement, one paragraph or one kind of request of the law. */
const NARROWING = ['if-word', 'modal', 'refusal-modal', 'rather-word', 'order-word', 'seek-verb'] as const;

/** "Addresses are not covered by section 6103", "fall outside the tax code's protection". */
export function coverageIn(sentence: Sentence): Claim[] {
  const law = lawIn(sentence);
  const kinds = sentence.at('data').map((i) => valueIn(sentence.terms[i], 'data'));
  if (law === undefined || kinds.length === 0 || kinds.some((kind) => kind !== 'address')) return [];
  return sentence.at('cover-verb', 'outside-word').flatMap((verb): Claim[] => {
    const isNegated = sentence.terms.slice(Math.max(0, verb - 2), verb).some((t) => isA(t, 'negation', 'refusal-word'));
    if (isA(sentence.terms[verb], 'outside-word') === isNegated) return [];
    const from = isNegated ? verb - 1 : verb;
    if (isHadFromElsewhere(sentence, verb)) return [];
    return [{ kind: 'law', topic: 'any', subject: 'law.6103', value: ids('address-not-covered'), from, to: verb + 1 }];
  });
}

/** The confidentiality law as a whole, with nothing in its clause that narrows it. */
function lawIn({ terms, clauses, at }: Sentence): number | undefined {
  const law = at('law-word', 'ground').find((i) => isA(terms[i], 'law-word') || valueIn(terms[i], 'ground') === '6103');
  if (law === undefined || terms[law + 1]?.text === '(') return undefined;
  return at(...NARROWING).some((i) => clauses[i] === clauses[law]) ? undefined : law;
}

/** "Does not cover addresses given to the post office", "addresses held by a landlord": only those that come from somewhere. */
const isHadFromElsewhere = ({ terms, at }: Sentence, verb: number): boolean =>
  at('data').some(
    (i) =>
      (i > verb && isA(terms[i + 1], 'share-verb', 'obtain-verb', 'hold-word')) ||
      (i < verb && isA(terms[i + 1], 'that-word', 'relative-pronoun')) ||
      (i + 1 < verb && isA(terms[i + 2], 'by-word')),
  );
