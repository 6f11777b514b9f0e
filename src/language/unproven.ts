/** What somebody failed to prove: nobody has found it. */
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** "Failed to show, she said, that it violated the law", "had not proved that it broke the law": whether the term at `verb` is only what nobody proved. */
export const isUnproven = ({ terms, at }: Sentence, verb: number): boolean =>
  at('show-verb').some(
    (i) => i < verb && (isA(terms[i - 1], 'negation') || (isA(terms[i - 1], 'to-word') && isA(terms[i - 2], 'lose-verb'))),
  );
