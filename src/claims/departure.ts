/** How somebody left office: resigned, or dismissed by others. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** The one person whom the sentence says others removed from office. */
export function departuresIn(sentence: Sentence): Claim[] {
  if (sentence.has('negation', 'refusal-word', 'if-word', 'modal', 'rather-word')) return [];
  const people = [...new Set(sentence.at('person').map((at) => valueIn(sentence.terms[at], 'person') ?? ''))];
  const [person] = people;
  if (people.length !== 1 || person === undefined) return [];
  return sentence.at('dismiss-verb').flatMap((at): Claim[] => {
    const isPassive = isA(sentence.terms[at - 1], 'be-word');
    const isObject = isA(sentence.terms[at + 1], 'person') || sentence.terms.slice(Math.max(0, at - 6), at).some((t) => t.text === 'whom');
    return isPassive || isObject
      ? [{ kind: 'departure', topic: 'any', value: ids('dismissed'), subject: person, from: isPassive ? at - 1 : at, to: at + 1 }]
      : [];
  });
}
