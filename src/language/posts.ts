/** Posts: a name and the office that stands with it, in the few shapes that tie them to each other and to nobody else. */

import { isVerb } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { strangerId } from './strangers.ts';
import { isA, isUnknownName, valueIn } from './terms.ts';

export interface Post {
  /** Id of a person, or "unknown:<name>". */
  readonly holder: string;
  readonly office: string;
  readonly at: number;
  readonly officeAt: number;
  /** The terms that link the two. */
  readonly between: readonly number[];
  /** The first term behind both, past a closing comma. */
  readonly behind: number;
}

/** Every name with an office that can only be its own. */
export function postsIn(s: Sentence): Post[] {
  return [
    ...s.at('person').flatMap((at) => [...titleBefore(s, at), ...nameInCommas(s, at), ...officeBehind(s, at), ...signedAs(s, at)]),
    ...s.at('leader-office').flatMap((at) => [...inverted(s, at), ...passedOn(s, at)]),
  ].filter((post) => !s.voices.quoted[post.at] && !isFormer(s, post) && !isUnderling(s, post.officeAt));
}

const LINKS = [
  'determiner',
  'auxiliary',
  'relative-pronoun',
  'serve-verb',
  'present-word',
  'hold-link',
  'accede-verb',
  'confirm-verb',
  'comma',
  'tax-agency',
] as const;
const LINKING_WORDS = new Set(["'s", 'irs', 'agency', 'already', 'also', 'as', 'now', 'then', 'both', 'of', 'on', 'only', 'its', 'in']);

/** "Treasury Secretary X". */
function titleBefore(s: Sentence, at: number): Post[] {
  return isA(s.terms[at - 1], 'leader-office') && !opensList(s, at - 2) ? [postOf(s, at, at - 1, [])] : [];
}

/** "Its acting commissioner, X, is retiring". */
function nameInCommas(s: Sentence, at: number): Post[] {
  const [opening, closing, next] = [s.terms[at - 1], s.terms[at + 1], s.terms[at + 2]];
  const isOffice = opening?.text === ',' && isA(s.terms[at - 2], 'leader-office') && isA(s.terms[at - 3], 'definite', 'possessive');
  const isAlone = closing?.text === ',' && !isA(next, 'conjunction', 'person', 'agency', 'organisation', 'leader-office', 'comma');
  return isOffice && isAlone && !opensList(s, at - 4) ? [postOf(s, at, at - 2, [])] : [];
}

/** "X, the acting commissioner,", "X, who has been running the IRS as acting commissioner", "X took over on Friday as acting commissioner". */
function officeBehind(s: Sentence, at: number): Post[] {
  const offices: number[] = [];
  for (let i = at + 1; i < Math.min(s.terms.length, at + 14); i++) {
    if (isA(s.terms[i], 'leader-office')) offices.push(i);
    else if (offices.length > 0 ? !isA(s.terms[i], 'determiner', 'conjunction') : !isLink(s, i)) break;
  }
  const last = offices.at(-1);
  if (last === undefined || isOfNext(s, last) || opensList(s, at - 1) || s.terms[at + 1]?.text === "'s") return [];
  return isClosed(s, at, last) ? offices.map((office) => postOf(s, at, office, range(at + 1, office))) : [];
}

/** "X signed the memorandum as Treasury secretary and Y as Homeland Security secretary": in what office each signed. */
function signedAs(s: Sentence, at: number): Post[] {
  if (!s.has('in-office-of') || !s.has('signer-word')) return [];
  let as = isA(s.terms[at + 1], 'signer-word') ? at + 2 : at + 1;
  while (as > at + 1 && isA(s.terms[as], 'determiner', 'agreement-noun')) as++;
  const office = isA(s.terms[as + 1], 'determiner') ? as + 2 : as + 1;
  const isOffice = isA(s.terms[as], 'in-office-of') && isA(s.terms[office], 'leader-office');
  return isOffice && !isOfNext(s, office) ? [postOf(s, at, office, range(at + 1, office))] : [];
}

/** "Stepping in as acting commissioner is Treasury Secretary X", "his stand-in as acting chief was X". */
function inverted(s: Sentence, office: number): Post[] {
  const be = pastAgency(s, office) + 1;
  if (!/^(?:is|was)$/.test(s.terms[be]?.text ?? '')) return [];
  let at = be + 1;
  while (isA(s.terms[at], 'determiner', 'leader-office', 'title-word')) at++;
  const known = valueIn(s.terms[at], 'person');
  const end = known ? at + 1 : nameEnd(s, at);
  if ((!known && end - at < 2) || isA(s.terms[end], 'leader-office') || s.terms[end]?.text === "'s") return [];
  const name = s.terms.slice(at, end).map((t) => t.text);
  const made = postOf(s, at, office, range(office + 1, at));
  return [known ? made : { ...made, holder: strangerId(name.join(' ')) }];
}

/** "The post of acting commissioner went to X", "the job of acting chief passed to Treasury Secretary X": the office first, and who got it. */
function passedOn(s: Sentence, office: number): Post[] {
  let first = office - 1;
  while (isA(s.terms[first], 'determiner', 'of-word', 'post-noun')) first--;
  let verb = pastAgency(s, office) + 1;
  const isPost = s.terms.slice(first + 1, office).some((t) => isA(t, 'post-noun'));
  if (!isPost || !isA(s.terms[verb], 'pass-to')) return [];
  const passed = verb;
  while (isA(s.terms[verb + 1], 'to-word', 'leader-office', 'title-word', 'in-word', 'month')) verb++;
  return isA(s.terms[verb + 1], 'person') ? [postOf(s, verb + 1, office, range(first + 1, passed + 1))] : [];
}

/** The last term of an office with its agency: "acting commissioner of the IRS". */
function pastAgency({ terms }: Sentence, office: number): number {
  if (!isA(terms[office + 1], 'of-word')) return office;
  const agency = isA(terms[office + 2], 'determiner') ? office + 3 : office + 2;
  return isA(terms[agency], 'tax-agency') ? agency : office;
}

function nameEnd({ terms }: Sentence, from: number): number {
  let to = from;
  while (isUnknownName(terms[to])) to++;
  return to;
}

function postOf(s: Sentence, at: number, officeAt: number, between: readonly number[]): Post {
  const end = Math.max(at, officeAt) + 1;
  const comma = s.terms.findIndex((t, i) => i >= end && i < end + ASIDE && t.text === ',');
  return {
    holder: valueIn(s.terms[at], 'person') ?? '',
    office: valueIn(s.terms[officeAt], 'leader-office') ?? '',
    at,
    officeAt,
    between,
    behind: comma < 0 ? end : comma + 1,
  };
}

const isLink = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], ...LINKS) || LINKING_WORDS.has(s.terms[at]?.text ?? '') || s.dates.some((d) => at >= d.from && at < d.to);

/** "X, acting commissioner Y": the title of the name behind it; "the commissioner's deputy", "the commissioner nominee" of somebody else. */
function isOfNext({ terms }: Sentence, office: number): boolean {
  const next = terms[office + 1];
  return next?.text === "'s" || isA(next, 'person', 'appoint-verb', 'not-yet-word', 'title-word') || isUnknownName(next);
}

/** How far behind the office the comma that closes it may stand: "the commissioner for mere days this week,". */
const ASIDE = 7;

/** "X, the commissioner, and ICE": a list, where an office between commas may be another member of it. */
function isClosed({ terms }: Sentence, at: number, office: number): boolean {
  if (terms[at + 1]?.text !== ',' || isA(terms[at + 2], 'relative-pronoun')) return true;
  const aside = terms.slice(office + 1, office + ASIDE).findIndex((t) => t.kind === 'mark');
  const end = aside < 0 ? terms.length : office + 1 + aside;
  if (terms.slice(office + 1, end).some((t) => isVerb(t) || isA(t, 'conjunction', 'person'))) return false;
  const close = terms[end];
  if (close === undefined || close.text === '.') return true;
  const next = terms[end + 1];
  return (
    close.text === ',' && !isA(next, 'conjunction', 'person', 'agency', 'organisation', 'leader-office', 'comma') && !isUnknownName(next)
  );
}

/** "Noem, X, the commissioner,": a list before the name. */
const opensList = ({ terms }: Sentence, before: number): boolean =>
  isA(terms[before], 'comma', 'conjunction') && isA(terms[before - 1], 'person', 'agency', 'organisation', 'leader-office', 'judge-name');

/** "Former commissioner X", "X, then the commissioner"; not "X then took over". */
function isFormer({ terms }: Sentence, { at, officeAt }: Post): boolean {
  const first = Math.max(0, Math.min(at, officeAt) - 3);
  return terms
    .slice(first, Math.max(at, officeAt) + 1)
    .some((t, i) => isA(t, 'former-word', 'time-shift') && !isA(terms[first + i + 1], 'accede-verb'));
}

/** "Deputy commissioner", "a candidate for commissioner". */
const isUnderling = ({ terms }: Sentence, office: number): boolean => isA(terms[office - 1], 'rank-word');

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
