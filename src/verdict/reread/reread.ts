/**
 * A second reading of a sentence, for what the first leaves open: what it would say with a value of the record in the place of its own, and
 * of what a day is told by the mark beside it. Only conflicts come of it. Pure.
 */
import type { Claim } from '../../claims/claim.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Context } from '../meant/context.ts';
import type { Judgement } from '../report/judgement.ts';
import { judgeAsRecorded } from './judge-as-recorded.ts';
import { judgeCrossed } from './judge-crossed.ts';
import { judgeDays } from './judge-days.ts';
import type { Rereading } from './rereading.ts';

/** The conflicts that a second reading finds in a sentence of the text in which the first found none. */
export function reread(
  sentence: Sentence,
  claims: readonly Claim[],
  found: readonly Judgement[],
  context: Context,
  rereading: Rereading,
): Judgement[] {
  if (sentence.heading || !context.onMatter || found.some((j) => j.verdict === 'conflicts')) return [];
  const put = [judgeAsRecorded, judgeCrossed].flatMap((judge) => judge(sentence, claims, found, context, rereading));
  return put.length > 0 || !holdsDays(rereading) ? put : judgeDays(sentence, claims, context);
}

const holdsDays = ({ kinds }: Rereading): boolean => kinds?.judged.includes('date:any') ?? true;
