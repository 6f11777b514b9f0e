/** The one law that the sentence just before tells of, so that "the maximum fine" is the fine of that law. Pure. */
import type { Claim } from '../claims/claim.ts';
import type { Sentence } from '../language/sentence.ts';
import { valueIn } from '../language/terms.ts';
import type { RecordIndex } from '../record/index.ts';

/** For each sentence the law told of right before it; a sentence that only goes on with that law hands it on. */
export function lawsTold(
  sentences: readonly Sentence[],
  claims: ReadonlyMap<Sentence, readonly Claim[]>,
  index: RecordIndex,
): Map<Sentence, string> {
  const told = new Map<Sentence, string>();
  const laws = sentences.map((s) => new Set(lawsIn(s, claims.get(s) ?? [], index)));
  let goesOn: string | undefined;
  sentences.forEach((sentence, i) => {
    const nearest = laws.slice(Math.max(0, i - REACH), i).findLast((named) => named.size > 0);
    const law = nearest ? (nearest.size === 1 ? [...nearest][0] : undefined) : goesOn;
    if (law !== undefined) told.set(sentence, law);
    goesOn = claims.get(sentence)?.some((c) => c.topic === 'value-told') ? law : undefined;
  });
  return told;
}

/** How many sentences a law stays in mind. */
const REACH = 2;

/** Laws that a sentence names or of which it states something. */
function lawsIn({ terms, at }: Sentence, claims: readonly Claim[], index: RecordIndex): string[] {
  const named = at('statute').map((i) => valueIn(terms[i], 'statute') ?? '');
  const stated = claims.filter((c) => c.topic !== 'value-told').map(({ subject = '' }) => index.fact(subject)?.subject ?? subject);
  return [...named, ...stated].filter((id) => index.subject(id)?.type === 'statute');
}
