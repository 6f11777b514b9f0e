/** How many swapped values the engine finds: the sentence must conflict, and the blamed words must overlap the swapped ones. */

import type { Checker } from './engine.ts';
import { blames, judged } from './labelled.ts';
import { SWAP_KINDS, type Swap } from './swaps/swap.ts';
import { ratio } from './tally.ts';

export interface Recall {
  readonly found: number;
  readonly of: number;
  readonly recall: number | null;
}

export interface SwapScore extends Recall {
  readonly kinds: Record<string, Recall>;
  /** The lowest recall of any kind with enough swaps to say something. */
  readonly lowest: number | null;
  /** Sentences that conflict, but over other words than the swapped ones. */
  readonly misplaced: number;
  /** Sentences with a wrong value that are marked as matching. */
  readonly confirmed: number;
  readonly errors: readonly string[];
}

export interface Answer {
  readonly swap: Swap;
  readonly found: boolean;
  readonly verdict: string;
}

const ENOUGH = 10;

/** Checks every swap once. */
export function answerSwaps(swaps: readonly Swap[], check: Checker): Answer[] {
  return swaps.map((swap) => {
    const { verdict, findings } = judged(swap.at, check(swap.article));
    return { swap, verdict, found: swap.wrong.some((wrong) => blames(findings, wrong)) };
  });
}

function recallOf(answers: readonly Answer[]): Recall {
  const found = answers.filter((answer) => answer.found).length;
  return { found, of: answers.length, recall: ratio(found, answers.length) };
}

export function scoreSwaps(answers: readonly Answer[]): SwapScore {
  const present = SWAP_KINDS.filter((kind) => answers.some(({ swap }) => swap.kind === kind));
  const kinds = Object.fromEntries(present.map((kind) => [kind, recallOf(answers.filter(({ swap }) => swap.kind === kind))]));
  const recalls = Object.values(kinds).flatMap(({ recall, of }) => (recall !== null && of >= ENOUGH ? [recall] : []));
  const missed = answers.filter(({ found }) => !found);
  return {
    ...recallOf(answers),
    kinds,
    lowest: recalls.length === 0 ? null : Math.min(...recalls),
    misplaced: missed.filter(({ verdict }) => verdict === 'conflicts').length,
    confirmed: missed.filter(({ verdict }) => verdict === 'matches').length,
    errors: missed.map(({ swap, verdict }) => `${swap.id} ${swap.kind} «${swap.was}» -> «${swap.now}» got ${verdict}: ${swap.sentence}`),
  };
}
