/** Whether a sentence turns to another suit, so that what follows may be about that one. Pure. */
import { hasValue, type Sentence } from '../../language/sentence.ts';
import { isA, isAnotherOne } from '../../language/terms.ts';

/** Words with which a sentence may turn to another suit than the one it names. */
const TURNING = ['records-word', 'other-case'] as const;

/** Whether the sentence before may have turned to another suit, or gone on with one: "unions sued over layoffs", "in a separate case". */
export function turnsAway(before: Sentence | undefined, suits: readonly string[], turned: boolean): boolean {
  if (!before) return false;
  if (
    before.has(...TURNING) ||
    (before.has('also-word') && before.has('sue-verb')) ||
    (before.has(...OF_COURTS) &&
      before.at('another-word').some((i) => isAnotherOne(before.terms, i) && !isA(before.terms[i - 1], 'join-word')))
  )
    return true;
  if (suits.length > 0) return false;
  if (turned && before.has(...GOING_ON)) return true;
  if (isA(before.terms[0], 'it-word')) return false;
  if (hasValue(before, 'place', 'other')) return true;
  return before.has('sue-verb', 'suit-noun') && !before.has(...OF_SHARING) && !tellsOfTheSuit(before);
}

/** What a sentence tells of that turns to another suit: "in other news, the city plants trees" turns to none. */
const OF_COURTS = [
  'suit-noun',
  'sue-verb',
  'judge-noun',
  'judge-name',
  'court-noun',
  'court',
  'appeals-noun',
  'ruling-noun',
  'relief-noun',
  'appeal-noun',
  'organisation',
  'plaintiff-side',
  'agency',
  'challenge-noun',
] as const;
/** What goes on with a suit. */
const GOING_ON = ['suit-noun', 'plaintiff-side', 'plaintiff-word', 'organisation'] as const;
/** What only the litigation of the record is about. */
const OF_SHARING = ['agreement-noun', 'sharing-noun', 'share-verb', 'immigration-agency', 'judge-name'] as const;

/** "The suit", "the four groups": one that the article has told of before. */
const tellsOfTheSuit = ({ terms, at }: Sentence): boolean =>
  at('suit-noun', 'plaintiff-side').some((i) => isA(terms[i - 1], 'definite') || isA(terms[i - 2], 'definite'));
