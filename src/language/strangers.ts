/** Names that neither the record nor the lexicon knows: somebody or something else may be spoken of. */
import type { Sentence } from './sentence.ts';

/** Whether a capitalised word before a place (the whole sentence unless given) names a stranger; the first word of a sentence tells nothing. */
export const namesStranger = ({ terms }: Sentence, before = terms.length): boolean =>
  terms.some((t, i) => i > 0 && i < before && t.kind === 'word' && t.capital && t.senses.length === 0 && terms[i - 1]?.kind === 'word');
