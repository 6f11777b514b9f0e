/** How many sued: a small number of groups, or those named together with the others. */
import type { Amount } from './numbers.ts';
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** How many plaintiffs, and the terms that tell it. */
export interface PlaintiffsCounted {
  readonly amount: Amount;
  /** Index of the first term, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Only some of those who sued may be counted. */
  readonly soft?: true;
}

/** "Four organizations sued": a small number of groups in a sentence about a suit. */
export function plaintiffsCounted(s: Sentence, amount: Amount): PlaintiffsCounted | null {
  if (amount.value > 20 || !s.events.some((e) => e.kind === 'filing')) return null;
  const all = plaintiffsInAll(s, amount);
  if (all) return all;
  for (let i = amount.to; i < amount.to + 4; i++) {
    if (isA(s.terms[i], 'plaintiff-side')) return { amount, from: amount.from, to: i + 1, soft: true };
  }
  return null;
}

/** "Filed by X and five other organizations", "X, Y and two other groups sued": those named and the others together. */
function plaintiffsInAll(s: Sentence, amount: Amount): PlaintiffsCounted | null {
  const isOthers = isA(s.terms[amount.to], 'another-word') && isA(s.terms[amount.to + 1], 'plaintiff-side');
  if (!isOthers || !isA(s.terms[amount.from - 1], 'join-word') || s.has('support-word', 'brief-noun', 'negation')) return null;
  let first = amount.from - 2;
  while (isA(s.terms[first], 'organisation') || (s.terms[first]?.text === ',' && isA(s.terms[first - 1], 'organisation'))) first--;
  const named = s.at('organisation').filter((i) => i > first && i < amount.from).length;
  const past = amount.to + 2;
  if (isA(s.terms[first], 'determiner')) first--;
  const isSuing = s.events.some(
    (e) => e.isVerb && e.kind === 'filing' && (e.at === past || (e.at < first && isA(s.terms[first], 'agent-word'))),
  );
  if (named === 0 || !isSuing) return null;
  const value = amount.value + named;
  return { amount: { ...amount, least: value, most: value, value }, from: amount.from, to: past };
}
