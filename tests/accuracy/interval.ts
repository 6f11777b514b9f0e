/** An exact bound for a share seen in a sample, for saying how often false marks could still happen when few or none were seen. */

/** Probability of at most `events` events in `trials` trials that each have chance `p`. */
function atMost(events: number, trials: number, p: number): number {
  let term = (1 - p) ** trials;
  let sum = term;
  for (let k = 1; k <= events; k++) {
    term *= ((trials - k + 1) / k) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

/**
 * The Clopper-Pearson upper bound, one-sided: with the given confidence the true share is not above it.
 * No trials say nothing: the bound is 1.
 */
export function upperBound(events: number, trials: number, confidence = 0.95): number {
  if (trials === 0 || events >= trials) return 1;
  let low = events / trials;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atMost(events, trials, middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}
