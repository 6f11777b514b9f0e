/** The one law that the sentence just before tells of, so that "the maximum fine" is the fine of that law. Pure. */
import type { Claim } from '../../claims/claim.ts';
import type { Sentence } from '../../language/sentence.ts';
import { valueIn } from '../../language/terms.ts';
import type { RecordIndex } from '../../record/index.ts';

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
    goesOn = claims.get(sentence)?.some((c) => c.afterLaw) ? law : undefined;
  });
  return told;
}

/** A law stays in mind for the next sentence only: the one behind may go on with another. */
const REACH = 1;

/** Laws that a sentence names or of which it states something. */
function lawsIn({ terms, at }: Sentence, claims: readonly Claim[], index: RecordIndex): string[] {
  const named = at('statute').map((i) => valueIn(terms[i], 'statute') ?? '');
  const stated = claims.filter((c) => !c.afterLaw).map(({ subject = '' }) => index.fact(subject)?.subject ?? subject);
  return [...named, ...paragraphsIn(terms, at('law-word', 'tell-tale')), ...stated].filter((id) => index.subject(id)?.type === 'statute');
}

/** "Section 6103(i)(2)": paragraphs of the law that the record holds apart. */
const paragraphsIn = (terms: Sentence['terms'], places: readonly number[]): string[] =>
  places.flatMap((i) => {
    const written = terms.slice(i, i + REST).map((t) => t.text);
    const found = PARAGRAPH.exec(written.join('').replaceAll(' ', ''));
    return found ? [`law.6103-i-${found[1]}`] : [];
  });

const PARAGRAPH = /6103\(i\)\(([12])\)/;
/** Terms that a paragraph may be written in. */
const REST = 8;
