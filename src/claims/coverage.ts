/** Coverage: whether the confidentiality law is said to cover addresses at all. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** What narrows the sentence to one requirement, one paragraph or one kind of request of the law. */
const NARROWING = ['if-word', 'modal', 'rather-word', 'order-word', 'seek-verb'] as const;

/** "Addresses are not covered by section 6103", "fall outside the tax code's protection". */
export function coverageIn(sentence: Sentence): Claim[] {
  const { terms, has, at } = sentence;
  const law = at('law-word', 'ground').find((i) => isA(terms[i], 'law-word') || valueIn(terms[i], 'ground') === '6103');
  if (
    law === undefined ||
    has(...NARROWING) ||
    terms[law + 1]?.text === '(' ||
    at('data').some((i) => valueIn(terms[i], 'data') !== 'address')
  )
    return [];
  const address = at('data')[0];
  if (address === undefined) return [];
  return at('cover-verb', 'outside-word').flatMap((verb): Claim[] => {
    const outside = isA(terms[verb], 'outside-word');
    const isNegated = terms.slice(Math.max(0, verb - 2), verb).some((t) => isA(t, 'negation'));
    if (outside === isNegated) return [];
    return [
      {
        kind: 'law',
        topic: 'any',
        subject: 'law.6103',
        value: ids('address-not-covered'),
        from: isNegated ? verb - 1 : verb,
        to: verb + 1,
      },
    ];
  });
}
