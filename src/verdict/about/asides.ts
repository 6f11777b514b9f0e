/**
 * Sentences on which an article is aside: it has just told of a court elsewhere ("a Maryland judge entered a final judgment"), and
 * what follows names nothing of the litigation, so that it may go on about that court. Pure.
 */
import type { Sentence } from '../../language/sentence.ts';
import { isA, valueIn } from '../../language/terms.ts';

/** Who and what only the litigation has. */
const OWN = ['judge-name', 'organisation', 'party-to-suit', 'suit-name'] as const;
const BENCH = ['judge-noun', 'court-noun', 'appeals-noun'] as const;

/**
 * The sentences behind one about a court elsewhere in the same paragraph, up to the next that names what is the litigation's own; none
 * before the article has named that, since a court that it gives a wrong place is no other.
 */
export function asidesIn(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const asides = new Set<Sentence>();
  let begun = false;
  let paragraph = Number.NaN;
  for (const s of sentences) {
    if (s.paragraph !== paragraph || isOwn(s)) paragraph = Number.NaN;
    else asides.add(s);
    if (begun && isElsewhere(s)) paragraph = s.paragraph;
    begun ||= s.paragraph >= 0 && isOwn(s);
  }
  return asides;
}

const isOwn = (s: Sentence): boolean => s.has(...OWN) || (s.has('tax-agency') && s.has('immigration-agency'));

/** A court or a judge not told of before, with the name of a place where none of the suits was, or another matter named as such. */
const isElsewhere = (s: Sentence): boolean =>
  s.paragraph >= 0 &&
  !isOwn(s) &&
  s.at(...BENCH).some((i) => [i - 1, i - 2, i - 3].some((at) => isA(s.terms[at], 'indefinite', 'another-word'))) &&
  (s.has('other-case') || s.at('place').some((i) => valueIn(s.terms[i], 'place') === 'other' && !isOfParty(s, i)));

/** "Two Illinois groups": where those who sue are from. */
export const isOfParty = ({ terms }: Sentence, at: number): boolean => terms.slice(at + 1, at + 4).some((t) => isA(t, 'plaintiff-side'));
