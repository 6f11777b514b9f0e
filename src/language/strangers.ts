/** Names that neither the record nor the lexicon knows: somebody or something else may be spoken of. */
import { isForeign } from './courts.ts';
import type { Sentence } from './sentence.ts';
import { isUnknownName, valueIn } from './terms.ts';

/** Places of capitalised words that nothing explains; the first word of a sentence tells nothing. */
export const strangersAt = ({ terms }: Sentence): readonly number[] =>
  terms.flatMap((t, i) => (i > 0 && isUnknownName(t) && terms[i - 1]?.kind === 'word' ? [i] : []));

/** Whether such a word stands before a place; anywhere, unless one is given. */
export const namesStranger = (sentence: Sentence, before = sentence.terms.length): boolean => strangersAt(sentence).some((i) => i < before);

/** Whether a sentence names a court in which none of the suits is. */
export const namesForeignCourt = ({ terms, at }: Sentence): boolean => at('court').some((i) => isForeign(valueIn(terms[i], 'court') ?? ''));

/** Before the name of somebody whom the record does not know, where an id is expected. */
const STRANGER = 'unknown:';

export const strangerId = (name: string): string => `${STRANGER}${name}`;

/** The name in the id of a stranger; null for an id of the record. */
export const strangerIn = (id: string): string | null => (id.startsWith(STRANGER) ? id.slice(STRANGER.length) : null);
