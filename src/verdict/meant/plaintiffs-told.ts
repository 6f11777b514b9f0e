/** Whether a sentence leaves those who sued in mind, so that "they" in the next one can be them. Pure. */
import type { Sentence } from '../../language/sentence.ts';
import { valueIn } from '../../language/terms.ts';
import { type RecordIndex, valuesOf } from '../../record/index.ts';

/** What plaintiffs do, beside the groups that do it: "four organizations sued", "the groups came up short". */
const SUING = ['sue-verb', 'suit-noun', 'motion-noun', 'plaintiff-word', 'lose-verb', 'win-verb'] as const;

/** What brings others in, or turns what is said. */
const OPEN = ['brief-noun', 'support-word', 'negation'] as const;

/** "Four organizations sued", "they asked Judge X for a stay", "they are the Center for Taxpayer Rights, Main Street Alliance and two unions". */
export function tellsOfPlaintiffs(
  before: Sentence | undefined,
  byParty: readonly string[],
  suits: readonly string[],
  index: RecordIndex,
): boolean {
  if (before === undefined || before.has(...OPEN)) return false;
  if (before.has('plaintiff-side', 'organisation') && before.has(...SUING)) return true;
  if (listsParties(before, byParty, index)) return true;
  return new Set(suits).size === 1 && before.events.some(({ kind, isVerb }) => isVerb && kind === 'motion');
}

/** Several names, each a plaintiff of the one suit that they name. */
function listsParties({ terms, at }: Sentence, suits: readonly string[], index: RecordIndex): boolean {
  const names = at('organisation');
  const [suit] = suits;
  if (suit === undefined || suits.length > 1 || names.length < 2) return false;
  const plaintiffs = index.about(suit, 'plaintiffs').flatMap(valuesOf);
  return names.every((i) => plaintiffs.includes(valueIn(terms[i], 'organisation') ?? ''));
}
