/** Timing by own loop: arms are visited in turn, so that a slow moment of the machine hits all of them, and medians are compared. */
import { performance } from 'node:perf_hooks';

export interface Arm {
  readonly name: string;
  readonly run: () => number;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds a run. The quickest tells what the work costs when nothing else runs. */
  readonly best: number;
  readonly median: number;
  readonly p95: number;
}

/** Kept outside the loops so that no arm's result is thrown away unseen. */
let sink = 0;

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds of one run. */
export function timeOnce(run: () => number): number {
  const start = performance.now();
  sink += run();
  return performance.now() - start;
}

/** Times every arm `rounds` times after `warmUps` unmeasured rounds, in an order that turns round each time. */
export function timeArms(arms: readonly Arm[], rounds: number, warmUps: number): Timing[] {
  const times = new Map(arms.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const { name, run } of round % 2 === 0 ? arms : arms.toReversed()) {
      const time = timeOnce(run);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return [...times].map(([name, taken]) => ({ name, best: quantile(taken, 0), median: quantile(taken, 0.5), p95: quantile(taken, 0.95) }));
}

/** What the runs returned in all; printing it keeps the work alive. */
export const work = (): number => sink;
