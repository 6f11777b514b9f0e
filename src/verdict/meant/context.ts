/** What surrounds a sentence while it is judged: the record, what the article is about, what the sentences before leave in mind. */
import type { Published } from '../../language/dates.ts';
import type { RecordIndex } from '../../record/index.ts';
import type { Focus } from './focus.ts';
import type { RulingsMeant } from './rulings-meant.ts';

export interface Context {
  readonly index: RecordIndex;
  readonly meant: RulingsMeant;
  /** Rulings that the sentences just before spoke of. */
  readonly recent: ReadonlySet<string>;
  /** The sentence before spoke of a ruling and of no other thing, so "it" is that ruling. */
  readonly goesOn: boolean;
  readonly focus: Focus;
  /** Whether the article has come to the litigation by now, and has not just turned aside from it. */
  readonly onMatter: boolean;
  /** Id of the one law that the sentence just before tells of. */
  readonly lawTold: string | null;
  readonly published: Published;
  /** Whether the article tells of a day after the last that the record tells of. */
  readonly later: boolean;
}
