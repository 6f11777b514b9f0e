/** Whether the article as a whole says which suit a sentence means that names none. Pure. */
import type { Claim, Topic } from '../claims/claim.ts';
import type { Sentence } from '../language/sentence.ts';
import { valueIn } from '../language/terms.ts';
import type { Subject } from '../record/schema.ts';
import type { Context } from './context.ts';
import { suitsNamed } from './suits-named.ts';

/** Topics of which a suit has one that news speaks of, with the type of its subject. */
const ONE_OF_SUIT: Partial<Record<Topic, Subject['type']>> = {
  filing: 'filing',
  appeal: 'filing',
  motion: 'motion',
  hearing: 'hearing',
  declaration: 'declaration',
};

/** "The declaration was filed on Feb. 8" in an article on the rulings of one suit alone, with a day to be wrong about. */
export function isPinnedByArticle({ kind, topic, value }: Claim, sentence: Sentence, { index, meant }: Context): boolean {
  const type = ONE_OF_SUIT[topic];
  if (type === undefined || kind !== 'date' || value.type !== 'date' || value.date.d === undefined) return false;
  const isElsewhere = sentence.at('court').some((i) => /^ca\d/.test(valueIn(sentence.terms[i], 'court') ?? ''));
  if (isElsewhere || sentence.has('another-word', 'records-word')) return false;
  const suits = [...new Set(meant.discussed.map((ruling) => ruling.case))];
  const [only] = suits;
  return (
    suits.length === 1 &&
    suitsNamed(sentence, index).every((suit) => suit === only) &&
    index.ofType(type).some((id) => index.subject(id)?.case === only)
  );
}
