/** Sentences that point back to another matter just told of: "There the plaintiffs are ranchers", "That order was won by a union". Pure. */
import type { Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';
import { namesTaxes } from '../../about/foreign-bench.ts';
import type { Context } from '../../meant/context.ts';

/** Whether the sentence opens by pointing back, the one before is of no word of this matter, and neither is this one. */
export const isPointedElsewhere = (sentence: Sentence, { focus }: Context): boolean =>
  !focus.onMatter && (pointsToPlace(sentence) || pointsToThing(sentence)) && !sentence.has(...OWN) && !namesTaxes(sentence);

/** What names this litigation. */
const OWN = ['judge-name', 'suit-name', 'party-to-suit', 'tell-tale', 'law-word', 'violation-noun'] as const;

/** "There the judge ruled", not "there is", "there was". */
const pointsToPlace = ({ terms }: Sentence): boolean => isA(terms[0], 'there-word') && !isA(terms[1], 'be-word', 'auxiliary', 'modal');

/** "That order", "in that case", "the same judge", "esa orden". */
const pointsToThing = ({ terms }: Sentence): boolean =>
  [0, 1].some((i) => isA(terms[i], 'demonstrative', 'same-word') && terms.slice(i + 1, i + 1 + REACH).some((t) => isA(t, ...THINGS)));

/** How far behind "that" the thing may stand: "that first preliminary injunction". */
const REACH = 3;
const THINGS = ['ruling-noun', 'relief-noun', 'suit-noun', 'judge-noun', 'court-noun', 'dispute-noun'] as const;
