/** Leaders: who runs the tax agency when the article appears, told by a verb and no title. What came later can only overtake it. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** The office of whoever leads the tax agency, under whatever title. */
const HEAD = 'irs-commissioner';

/** Words by which nothing is said of who leads it now. */
const UNSAID = ['if-word', 'falsity-word', 'hearsay', 'modal'] as const;

/** "X, a former congressman, now runs the agency", "the agency is headed for now by X". */
export function leadersNowIn(sentence: Sentence): Claim[] {
  if (sentence.has(...UNSAID) || !sentence.has('person')) return [];
  return [
    ...sentence.at('lead-verb').flatMap((at) => leadingAt(sentence, at)),
    ...sentence.at('led-verb').flatMap((at) => ledAt(sentence, at)),
  ];
}

const claimed = (person: string, from: number, to: number): Claim => ({
  kind: 'office',
  topic: 'leads',
  subject: person,
  value: ids(HEAD),
  from,
  to,
});

/** The name before "runs the agency", past what stands between commas behind it. */
function leadingAt(s: Sentence, verb: number): Claim[] {
  const agency = [verb + 1, verb + 2].find((i) => isAgency(s, i));
  if (agency === undefined) return [];
  let at = verb - 1;
  while (isA(s.terms[at], 'now-word', 'present-word', 'be-word', 'relative-pronoun') && !isA(s.terms[at], 'person')) at--;
  if (isA(s.terms[at], 'comma')) at = isA(s.terms[at - 1], 'person') ? at - 1 : openingOf(s, at) - 1;
  const person = valueIn(s.terms[at], 'person');
  return person === undefined || s.voices.quoted[at] ? [] : [claimed(person, at, agency + 1)];
}

/** The comma that opens what the comma at a place closes. */
const openingOf = ({ terms }: Sentence, closing: number): number => terms.findLastIndex((t, i) => i < closing && isA(t, 'comma'));

/** The name behind "is run by", past its titles. */
function ledAt(s: Sentence, verb: number): Claim[] {
  const by = s.terms.findIndex((t, i) => i > verb && i < verb + REACH && isA(t, 'agent-word'));
  const at = s.terms.findIndex((t, i) => i > by && i < by + REACH && isA(t, 'person'));
  let from = verb - 1;
  while (isA(s.terms[from], 'present-word', 'be-word', 'auxiliary', 'now-word', 'today-word', 'comma')) from--;
  const isNow = s.terms.slice(from + 1, verb).some((t) => isA(t, 'present-word', 'now-word', 'auxiliary'));
  const wasSo = s.terms.slice(from + 1, verb).some((t) => isA(t, 'past-be'));
  const person = valueIn(s.terms[at], 'person');
  return by < 0 || person === undefined || !isNow || wasSo || !isAgency(s, from) || s.voices.quoted[at]
    ? []
    : [claimed(person, from, at + 1)];
}

/** How far a name may stand behind its verb or its titles. */
const REACH = 6;

const isAgency = ({ terms }: Sentence, at: number): boolean => isA(terms[at], 'tax-agency', 'agency-word');
