/** What a fact may be used for: the record's confidence decides, never the engine. Pure. */
import type { Fact } from './schema.ts';

const CONFIRMED: ReadonlySet<Fact['confidence']> = new Set(['P', 'PQ', 'S2']);

/**
 * Whether a sentence may be said to conflict with the fact: it is confirmed, no contradiction between sources is open on it (unless
 * `near` holds every other value that a source gives), and some value could contradict it at all (an empty `contrast` says that none could).
 */
export function mayConflict(fact: Fact): boolean {
  const isOpen = fact.contested !== undefined && fact.near === undefined;
  return CONFIRMED.has(fact.confidence) && !isOpen && fact.contrast?.length !== 0;
}

/** Whether a sentence may be confirmed by the fact. An unverified fact only keeps the engine silent. */
export function mayMatch(fact: Fact): boolean {
  return fact.confidence !== 'U';
}
