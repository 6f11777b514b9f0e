/** Coreference that news needs: "she", "the ruling" mean the ruling just spoken of, not always the article's main one. Pure. */
import type { Sentence } from '../../language/sentence.ts';
import { valueIn } from '../../language/terms.ts';
import { type RecordIndex, valuesOf } from '../../record/index.ts';
import type { Reading } from './readings.ts';
import type { RulingsMeant } from './rulings-meant.ts';

/** How many sentences a ruling stays in mind. */
const REACH = 2;

/** For each sentence the ids of the rulings that the sentences before it spoke of. */
export function recentRulings(
  sentences: readonly Sentence[],
  strong: ReadonlyMap<Sentence, readonly Reading[]>,
  { known, discussed }: RulingsMeant,
  index: RecordIndex,
): Map<Sentence, ReadonlySet<string>> {
  const spoken = sentences.map((s) => {
    const readings = strong.get(s) ?? [];
    const named = casesNamed(s, index);
    const ofCase = known.filter((r) => named.has(r.case)).map((r) => r.id);
    const likely = readings.filter((r) => discussed.includes(r.ruling));
    return [...ofCase, ...(likely.length > 0 ? likely : readings).map((r) => r.ruling.id)];
  });
  return new Map(sentences.map((s, i) => [s, new Set(spoken.slice(Math.max(0, i - REACH), i).flat())]));
}

/** Suits that a sentence names by one of their plaintiffs. */
function casesNamed(sentence: Sentence, index: RecordIndex): Set<string> {
  const organisations = sentence.at('organisation').map((at) => valueIn(sentence.terms[at], 'organisation'));
  if (organisations.length === 0) return new Set();
  return new Set(
    index
      .ofType('suit')
      .filter((suit) => index.about(suit, 'plaintiffs').some((f) => valuesOf(f).some((id) => organisations.includes(id)))),
  );
}

/** Documents other than a ruling that "it" can mean. */
const OTHERS = ['agreement-noun', 'report-noun', 'declaration-noun', 'suit-noun', 'motion-noun', 'brief-noun'] as const;

/** Sentences whose "it" can only be a ruling: the one before speaks of a ruling and of no other thing. */
export function continuesRuling(sentences: readonly Sentence[]): Set<Sentence> {
  return new Set(
    sentences.filter((_, i) => {
      const before = sentences[i - 1];
      return (
        before !== undefined &&
        before.paragraph >= 0 &&
        before.events.some((e) => e.kind === 'ruling') &&
        !before.has(...OTHERS) &&
        !before.terms.some((t) => t.text === 'it')
      );
    }),
  );
}
