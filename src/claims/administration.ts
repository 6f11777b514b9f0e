/**
 * Whose administration: "the Biden administration's agreement". Any administration that is said to act in this matter
 * is a claim; one that is only a period, a contrast or an appointer is not.
 */
import { isMadeBy } from '../language/made-by.ts';
import { isMadeUnder } from '../language/made-under.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, isUnknownName, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const MATTER = [
  'tax-agency',
  'immigration-agency',
  'agreement-noun',
  'practice-noun',
  'sharing-noun',
  'ruling-noun',
  'relief-noun',
  'judge-noun',
  'court-noun',
  'appeals-noun',
  'appeal-noun',
  'policy-noun',
  'suit-noun',
  'tax-noun',
  'immigration-topic',
  'data-noun',
];

/** Administrations said to act in the matter. */
export function administrationsIn(sentence: Sentence): Claim[] {
  return sentence.at('president').flatMap((at): Claim[] => {
    const made = isMadeUnder(sentence, at) || isMadeBy(sentence, at);
    if (!made && (!actsInTheMatter(sentence, at) || isPeriodOnly(sentence, at))) return [];
    const president = valueIn(sentence.terms[at], 'president') ?? '';
    const to = isA(sentence.terms[at + 1], 'administration-noun') ? at + 2 : at + 1;
    return [
      {
        kind: 'administration',
        topic: 'agreement',
        value: ids(president),
        from: at,
        to,
        ...(president === 'trump' && !sentence.has('agreement-noun', 'practice-noun') && { soft: true }),
      },
    ];
  });
}

/** "X administration", "X's deal", "President X's": the government, not the person elsewhere. */
function actsInTheMatter(s: Sentence, at: number): boolean {
  const next = s.terms[at + 1];
  const afterPossessive = next?.text === "'s" ? s.terms[at + 2] : undefined;
  const isGovernment =
    isA(next, 'administration-noun') ||
    isA(afterPossessive, 'agreement-noun', 'policy-noun', 'practice-noun', 'administration-noun', 'immigration-topic');
  return isGovernment && s.has(...MATTER) && !isA(s.terms[at - 1], 'by-word') && !isAppointment(s, at) && !isWithOthers(s, at);
}

/** "Which reached an agreement with Mexico": with somebody else. */
const isWithOthers = (s: Sentence, at: number): boolean =>
  s.at('agreement-noun').some((i) => {
    const other = isA(s.terms[i + 2], 'determiner') ? s.terms[i + 3] : s.terms[i + 2];
    return i > at && isA(s.terms[i + 1], 'with-word') && isUnknownName(other);
  });

function isAppointment(s: Sentence, at: number): boolean {
  for (let i = at - 3; i <= at + 3; i++) if (isA(s.terms[i], 'appoint-verb')) return true;
  return false;
}

/** "Under Biden", "unlike the Biden administration", "Biden-era", "had", "came to the bench during the Biden presidency": another time, or a contrast. */
function isPeriodOnly(s: Sentence, at: number): boolean {
  if (s.has('judge-name', 'judge-noun') && [at - 1, at - 2].some((i) => isA(s.terms[i], 'period-word'))) return true;
  for (let i = Math.max(0, at - 4); i < Math.min(s.terms.length, at + 6); i++) {
    if (i !== at && isA(s.terms[i], 'era-word', 'negation', 'none-word', 'no-part') && !(i > at && isA(s.terms[i], 'under'))) return true;
  }
  return s.has('former-word') && s.at('former-word').some((i) => Math.abs(i - at) < 6);
}
