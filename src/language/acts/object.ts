/** What a court's act is done to: the first thing named behind it, in languages that put the object right behind the verb. */
import type { Sentence } from '../sentence.ts';
import { isA, isUnrealised } from '../terms.ts';

/** What the litigation is about by itself. */
const MATTER = ['agreement-noun', 'practice-noun', 'sharing-noun', 'disclosure-noun', 'relief-noun', 'lower-ruling', 'share-verb'] as const;
const AGENCIES = ['tax-agency', 'immigration-agency', 'government-noun'] as const;
/** What an agency is kept from or left to do. */
const DOING = ['share-verb', 'use-verb', 'obtain-verb', 'sharing-noun', 'disclosure-noun'] as const;
/** Words that stand between a verb and its object and are none. */
const BETWEEN = [
  'light-word',
  'determiner',
  'possessive',
  'to-word',
  'that-word',
  'clitic',
  'comma',
  'also-word',
  'adverb',
  'weekday',
  'month',
  'relative',
  'on-word',
] as const;
const REACH = 12;

/** Whether an act between two terms is done to the sharing, the agreement or an agency's part in them; of a passive the subject tells. */
export function isOfMatter(s: Sentence, from: number, to: number): boolean {
  const { terms } = s;
  if (terms.slice(from, to).some((t) => isA(t, 'relief-noun', 'lower-ruling'))) return true;
  if (isA(terms[from - 1], 'be-word')) return terms.slice(Math.max(0, from - 8), from).some((t) => isA(t, ...MATTER, 'motion-noun'));
  const first = objectBehind(s, isUnrealised(terms[to - 1]) || to > from + 1 ? to : from + 1);
  if (first < 0) return false;
  if (isA(terms[first], ...MATTER)) return true;
  return isA(terms[first], ...AGENCIES) && terms.slice(first + 1, first + 7).some((t) => isA(t, ...DOING));
}

/** The first term from a place on that can be an object, or -1. */
function objectBehind({ terms, dates }: Sentence, from: number): number {
  for (let i = from; i < Math.min(terms.length, from + REACH); i++) {
    const isOfDate = dates.some((d) => i >= d.from && i < d.to);
    if (!isOfDate && !isA(terms[i], ...BETWEEN) && !(isUnrealised(terms[i]) && isA(terms[i], 'block-verb'))) return i;
  }
  return -1;
}
