/** What the benchmark bundles into one file, as the background's bundle holds it: the engine, the record, and a bare pass over the tokens. */
import type { Article } from '../../src/article/article.ts';
import { check } from '../../src/check.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { shippedRecord } from '../../src/record/shipped.ts';

/** A check with the shipped record; the number of statements, so that no work can be optimised away. */
export function checkShipped(article: Article): number {
  return check(article, { record: shippedRecord() }).statements.length;
}

export const passOverTokens = (text: string): number => tokenize(text).length;
