/**
 * Long work in steps. The work says where it may rest; whoever drives it decides whether it does: not at all on the
 * command line, every few milliseconds in a page that its reader is scrolling.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work without a rest. */
export function inOneGo<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
