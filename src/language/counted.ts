/** What a number counts: disclosures that a court is said to have found unlawful (each is a violation), the parts of a whole, what stands before it. */
import type { Amount } from './numbers.ts';
import { hasValue, type Sentence } from './sentence.ts';
import { namesStranger } from './strangers.ts';
import { isA, isUnknownName, valueIn } from './terms.ts';

/** What makes of it a party's count, or another. */
const OPEN = [
  'negation',
  'refusal-word',
  'modal',
  'if-word',
  'argue-verb',
  'claim-noun',
  'plaintiff-side',
  'another-word',
  'likely-word',
  'incomplete-word',
  'error-noun',
] as const;
/** What may stand between the disclosures and what is said of them: "of addresses to ICE were". */
const BETWEEN = ['of-word', 'data', 'data-noun', 'to-word', 'tax-agency', 'immigration-agency', 'determiner', 'auxiliary'] as const;
/** Fewer are no number of the record's. */
const LEAST = 1000;

/** "The judge found 2,350 disclosures of addresses unlawful", "according to the judge, 2,350 disclosures were unlawful". */
export function isFoundUnlawful(s: Sentence, { from, to, least }: Amount): boolean {
  if (least < LEAST || !isA(s.terms[to], 'counted-disclosure') || s.has(...OPEN)) return false;
  if ([from - 1, from - 2].some((i) => isA(s.terms[i], 'of-word')) || s.amounts.some((a) => a.percent)) return false;
  if (!s.has('judge-noun', 'judge-name', 'court-noun')) return false;
  let behind = to + 1;
  while (isA(s.terms[behind], ...BETWEEN)) behind++;
  const before = isA(s.terms[from - 1], 'determiner') ? from - 2 : from - 1;
  return isA(s.terms[behind], 'unlawful-word') || isA(s.terms[before], 'unlawful-word');
}

/** "The number of violations at 42,695", "puts the tally of breaches at 42,695": what is counted stands before. */
export const isNumberOf = (s: Sentence, from: number, counted: string): boolean =>
  s
    .at('number-noun')
    .some((i) => i < from && from - i < 9 && isA(s.terms[i + 1], 'of-word') && s.terms.slice(i + 2, i + 5).some((t) => isA(t, counted)));

/** "Of the 47,289 disclosures, 42,695 ...": a part, whose own count is another. */
export function isPart(s: Sentence, { from, value }: Amount): boolean {
  return s.amounts.some(
    (whole) => whole.from < from && whole.from <= 3 && whole.value > value && s.terms.slice(0, whole.from).some((t) => isA(t, 'of-word')),
  );
}

/** "Sent letters to 52,417 addresses", "released 21,345 people from detention", "38,422 addresses from state files", "the agency for health gave ICE data": a number of others. */
export const isOfOthers = (s: Sentence, amount: Amount): boolean =>
  isOfRecipients(s, amount) || isFromOthers(s, amount) || isOfOtherGiver(s) || isOfOtherYears(s, amount);

/** "Mailed notices to 46,912 addresses": where something else was sent. */
const isOfRecipients = ({ terms, at }: Sentence, { from, to }: Amount): boolean =>
  isA(terms[from - 1], 'to-word') &&
  isA(terms[to], 'people-noun') &&
  at('share-verb').some((verb) => verb < from - 1 && !terms.slice(verb, from).some((t) => isA(t, 'data', 'data-noun')));

/** "Obtained 38,422 addresses from state motor vehicle files": no tax agency stands behind "from". */
const isFromOthers = ({ terms, at }: Sentence, { to }: Amount): boolean =>
  at('from-word').some(
    (i) =>
      i > to &&
      i - to < 4 &&
      !terms.slice(i + 1, i + 5).some((t) => isA(t, 'tax-agency', 'immigration-agency', 'data', 'it-word', 'request-noun', 'list-noun')),
  );

/** "A court in Minnesota counted", "The Social Security Administration gave ICE the addresses": no tax agency is in the sentence, but another is. */
const isOfOtherGiver = (s: Sentence): boolean =>
  !s.has('tax-agency') &&
  (s.has('other-agency') ||
    hasValue(s, 'place', 'other') ||
    isOfCourtElsewhere(s) ||
    isOfNameUnknown(s) ||
    s.at('agency').some((i) => OTHERS.has(valueIn(s.terms[i], 'agency') ?? '')));

/** "A court in Minnesota": a name that nothing explains, and no judge of the record. */
const isOfCourtElsewhere = (s: Sentence): boolean => s.has('court-noun', 'judge-noun') && !s.has('judge-name') && namesStranger(s);

/** "LexisNexis gave ICE access": a name that nothing explains, right before the verb of giving or getting. */
const isOfNameUnknown = ({ at, terms }: Sentence): boolean =>
  at('share-verb', 'obtain-verb').some((verb) => isUnknownName(terms[verb - 1]));

/** The year of the first request; what was done before is another's. */
const FIRST_YEAR = 2025;

/** "In 2022 the IRS posted data of 112,000 taxpayers", "20,000 times a year": of other years, or of every year. */
function isOfOtherYears({ dates, terms }: Sentence, { to }: Amount): boolean {
  const years = dates.flatMap(({ y }) => y ?? []);
  if (years.length > 0 && years.every((y) => y < FIRST_YEAR)) return true;
  return terms
    .slice(to, to + NEAR)
    .some((t, i, near) => isA(t, 'indefinite') && valueIn(near[i + 1], 'unit') === 'years' && !isA(near[i + 2], 'ago-word'));
}

/** How far behind the number its year may stand. */
const NEAR = 7;

const OTHERS: ReadonlySet<string> = new Set(['ssa', 'cms', 'doge', 'fbi', 'doj', 'cbp', 'uscis']);

/** Requests of others, for records or for time: nothing of the exchange stands in the sentence. */
export const isRequestOfOthers = (s: Sentence): boolean =>
  !s.has('immigration-agency', 'tax-agency', 'data-noun', 'sharing-noun', 'agreement-noun', 'ruling-noun', 'judge-noun', 'it-word');
