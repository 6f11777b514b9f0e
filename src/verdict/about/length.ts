/** How long a text is on its matter, for the gates that only short texts pass. Pure. */
import { anyHas, type Sentence } from '../../language/sentence.ts';

/** Who, what and where the litigation is told of with; a sentence with none of it is about something else or adds nothing. */
const RELATED = [
  'tax-agency',
  'tax-noun',
  'immigration-agency',
  'immigration-topic',
  'agreement-noun',
  'judge-name',
  'judge-noun',
  'court',
  'court-noun',
  'appeals-noun',
  'ruling-noun',
  'relief-noun',
  'suit-noun',
  'data-noun',
  'sharing-noun',
  'share-verb',
  'statute',
  'law-word',
  'agency',
  'person',
  'organisation',
  'leader-office',
  'party-to-suit',
  'other-case',
  'tell-tale',
] as const;

export const isRelated = (s: Sentence): boolean => s.has(...RELATED);

/** A sentence on something else, as a page adds to a short text, makes it no longer; more do. */
const BESIDES = 1;

/** Whether a text has no more sentences than so many on its matter, and hardly any other. */
export const isShort = (sentences: readonly Sentence[], length: number): boolean =>
  sentences.length <= length + BESIDES && relatedIn(sentences).length <= length;

/** The sentences of a text that can be about the litigation. */
export const relatedIn = (sentences: readonly Sentence[]): readonly Sentence[] => sentences.filter(isRelated);

/** Something that only other matters of the same agencies, courts and judges have. */
export const isRival = (sentences: readonly Sentence[]): boolean => anyHas(sentences, 'rival-matter', 'other-case', 'records-word');
