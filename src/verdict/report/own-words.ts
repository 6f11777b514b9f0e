/** Judgements by the words of their own sentence: an answer is judged with those of its question, which are no part of it. Pure. */
import { spanOf } from '../../claims/claim.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Judgement } from './judgement.ts';

/** The judgements that call some of the sentence's own words right or wrong, cut to those words. */
export const onOwnWords = (judgements: readonly Judgement[], sentence: Sentence): Judgement[] =>
  judgements.flatMap((judgement) => {
    const { start, end } = judgement.span ?? spanOf(judgement.claim, sentence);
    if (start >= sentence.start && end > start) return [judgement];
    return end > sentence.start && end > start ? [{ ...judgement, span: { start: sentence.start, end } }] : [];
  });
