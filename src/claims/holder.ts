/** Holders: who is said to hold or to have held an office, and when they came into it, in words that leave no other reading. */
import type { DateMention } from '../language/dates.ts';
import { type Post, postsIn } from '../language/posts.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Words by which a sentence may tell of what was not so, or not yet. */
const OPEN = ['if-word', 'modal', 'rather-word', 'falsity-word', 'error-noun', 'hearsay', 'not-yet-word'] as const;

/** Persons said to hold an office, and the days on which they are said to have come into one. */
export function holdersIn(sentence: Sentence): Claim[] {
  if (sentence.has(...OPEN) || isOfOtherAgency(sentence)) return [];
  if (!sentence.has('leader-office')) return leadersIn(sentence);
  return postsIn(sentence).flatMap((post): Claim[] => {
    if (isDenied(sentence, post) || isToCome(sentence, post)) return [];
    const accession = accessionOf(sentence, post);
    return accession ? [accession, holder(sentence, post)] : [holder(sentence, post)];
  });
}

/** "The IRS is run by X", "the agency, now headed by X,": who leads it when the article appears. */
function leadersIn(s: Sentence): Claim[] {
  return s.at('led-verb').flatMap((verb): Claim[] => {
    const by = s.terms.findIndex((t, i) => i > verb && i < verb + 6 && isA(t, 'agent-word'));
    const person = by < 0 ? undefined : valueIn(s.terms[by + 1], 'person');
    let from = verb - 1;
    while (isA(s.terms[from], 'present-word', 'comma', 'now-word')) from--;
    const isNow = s.terms.slice(from + 1, verb).some((t) => isA(t, 'present-word', 'now-word'));
    if (person === undefined || !isNow || !isA(s.terms[from], 'tax-agency') || s.dates.length > 0) return [];
    return [{ kind: 'office', topic: 'incumbent', subject: person, value: ids(HEAD), from: verb, to: by + 2 }];
  });
}

/** The office of whoever leads the tax agency, under whatever title. */
const HEAD = 'irs-commissioner';

/** "X is no longer the commissioner", "at no time was X commissioner". */
const isDenied = ({ terms }: Sentence, { at, officeAt }: Post): boolean =>
  terms.slice(Math.max(0, Math.min(at, officeAt) - 6), Math.max(at, officeAt) + 2).some((t) => isA(t, 'negation', 'refusal-word'));

/** "Until X is confirmed, an acting commissioner is in charge". */
const isToCome = ({ terms }: Sentence, { at, officeAt, between }: Post): boolean =>
  isA(terms[Math.min(at, officeAt) - 1], 'until-word') && between.some((i) => isA(terms[i], 'be-word') && !isA(terms[i], 'past-be'));

/** "The Social Security commissioner": an office of the same name elsewhere. */
const isOfOtherAgency = (s: Sentence): boolean =>
  s.at('agency').some((at) => s.terms[at]?.senses.some(({ value }) => value === 'ssa' || value === 'cbp'));

function holder(s: Sentence, post: Post): Claim {
  const anchor = eventBeside(s, post);
  return {
    kind: 'office',
    topic: isHeldNow(s, post) ? 'incumbent' : 'holder',
    subject: post.holder,
    value: ids(post.office),
    from: Math.min(post.at, post.officeAt),
    to: Math.max(post.at, post.officeAt) + 1,
    ...(anchor !== undefined && { anchor }),
  };
}

/** "Is", "still doubles as", "takes over as" between the name and the office; "X, the commissioner, is stepping down". */
function isHeldNow(s: Sentence, { between, behind }: Post): boolean {
  const isLeaving = isA(s.terms[behind], 'present-word') && isA(s.terms[behind + 1], 'resign-verb', 'leave-verb', 'exit-word');
  const hasHeld = between.some((i) => s.terms[i]?.text === 'has' && /^(?:been|held|also)$/.test(s.terms[i + 1]?.text ?? ''));
  const present = isLeaving || hasHeld || between.some((i) => isA(s.terms[i], 'present-word'));
  return present && !between.some((i) => /^(?:was|were|had)$/.test(s.terms[i]?.text ?? '')) && s.dates.every((d) => isOfToday(s, d));
}

/** "On Friday", "this week", "since October": no other day than that of the article. */
const isOfToday = (s: Sentence, { from, weekdayOnly, relative }: DateMention): boolean =>
  weekdayOnly === true || (relative && isA(s.terms[from], 'weekday')) || s.terms[from - 1]?.text === 'since';

/** "When the memorandum was signed, X was acting commissioner": the act that says when. */
function eventBeside(s: Sentence, { officeAt, at, between }: Post): number | undefined {
  if (!between.some((i) => s.terms[i]?.text === 'was')) return undefined;
  const when = s.terms.findIndex((t) => t.text === 'when');
  const isOther =
    when < Math.min(at, officeAt) ? (i: number): boolean => i > when && i < Math.min(at, officeAt) : (i: number): boolean => i > when;
  return when < 0 ? undefined : s.events.find((e) => e.isVerb && isOther(e.at) && (e.kind === 'agreement' || e.kind === 'disclosure'))?.at;
}

/** "Took over as acting commissioner on Friday", "has run the agency as acting commissioner since February", "confirmed in June". */
function accessionOf(s: Sentence, post: Post): Claim | null {
  const [date, ...others] = s.dates;
  if (!date || others.length > 0) return null;
  const reach = [...post.between, post.officeAt, post.at];
  const first = Math.min(...reach);
  const last = Math.max(...reach);
  const comes = post.between.some((i) => isA(s.terms[i], 'accede-verb', 'confirm-verb', 'pass-to'));
  const holdsSince = s.terms[date.from - 1]?.text === 'since' && isHeldNow(s, post);
  const isBehind = date.from <= last + 4 && (s.clauses[date.from] === s.clauses[last] || date.from <= last + 2);
  const isNear = date.from >= first - 3 && (isBehind || date.from <= endOfOffice(s, last) + 2);
  const opens = date.from <= 2 && s.terms[date.to]?.text === ',' && first <= date.to + 2;
  const isBound = date.from > last ? noMark(s, last + 1, date.from) : comes ? noMark(s, date.to, first) : opens;
  if (!isNear || !isBound || (!comes && !holdsSince)) return null;
  return {
    kind: 'date',
    topic: 'accession',
    subject: `${post.holder} ${post.office}`,
    value: { type: 'date', date },
    from: holdsSince ? date.from : Math.min(first, date.from),
    to: holdsSince ? date.to : Math.max(last + 1, date.to),
  };
}

/** Past the agency behind an office: "acting commissioner of the IRS". */
function endOfOffice({ terms }: Sentence, office: number): number {
  if (!isA(terms[office + 1], 'of-word')) return office;
  const agency = isA(terms[office + 2], 'determiner') ? office + 3 : office + 2;
  return isA(terms[agency], 'tax-agency') ? agency : office;
}

/** Nothing but words, so that no other clause comes between. */
const noMark = ({ terms }: Sentence, from: number, to: number): boolean =>
  terms.slice(from, to).every((t) => t.kind !== 'mark' || t.text === ',');
