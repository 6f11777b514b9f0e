/**
 * The gate: whether an article is about the litigation, so that its sentences are compared with the record at all. Most articles
 * give enough signs to weigh; short ones are known by their day, by one sign that nothing else has, or by who leads the tax agency.
 */
import type { Published } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { RecordIndex } from '../../record/index.ts';
import { isBriefly } from './brief.ts';
import { isOnLeadership } from './leadership.ts';
import { comesToMatter } from './on-matter.ts';
import { isTimely } from './timely.ts';
import { isOnTopic } from './topic.ts';

/** `published`: the day that all of it is of; null where that is not known, or where the posts of a page have days of their own. */
export const isAboutLitigation = (sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean =>
  isOnTopic(sentences, index) ||
  isTimely(sentences, published, index) ||
  isBriefly(sentences, index) ||
  isOnLeadership(sentences, published, index);

/** A text of no more sentences has no room for another matter. */
const FEW = 5;

/** The place of the sentence from which sentences of one date are about the litigation, in a text of so many: the first of a timely short one. */
export const startOfMatter = (sentences: readonly Sentence[], published: Published, index: RecordIndex, length: number): number =>
  length <= FEW && isTimely(sentences, published, index) ? 0 : comesToMatter(sentences);
