/** Whose suit it is: an organisation that is said to have brought the suit of one judge or of one court ("X, which brought the case before Judge J"). */
import type { Sentence } from '../language/sentence.ts';
import { isA, isCounted, type Term, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** What lets a name stand beside a suit that is not its own, wherever it stands. */
const OPEN = [
  'negation',
  'refusal-word',
  'if-word',
  'other-case',
  'comparison-word',
  'brief-noun',
  'support-word',
  'no-part',
  'records-word',
  'hearsay',
  'supposition',
  'falsity-word',
] as const;

/** How far from the name the suit may stand. */
const REACH = 14;

/** A suit told by its judge or by the place of its court: its terms, first and one past the last, and who or what tells it. */
interface Pinned {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Organisations said to have brought the suit that a judge or a place tells from the others. */
export function partiesOfSuitIn(sentence: Sentence): Claim[] {
  const { terms, at, has } = sentence;
  if (!has('organisation') || has(...OPEN) || at('another-word').some((i) => !isCounted(terms, i))) return [];
  const suits = pinnedIn(sentence);
  return at('organisation').flatMap((name): Claim[] => {
    const party = valueIn(terms[name], 'organisation');
    const suit = suits.find((s) => isBroughtBy(sentence, s, name) || isPartyTo(sentence, name, s));
    if (party === undefined || !suit) return [];
    return [{ kind: 'plaintiffs', topic: 'any', value: ids(party), subject: suit.by, from: name, to: name + 1 }];
  });
}

/** Suits told by a judge or a place, in every grammar. */
function pinnedIn({ terms, at, has }: Sentence): Pinned[] {
  const judges = at('judge-name').flatMap((judge): Pinned[] => {
    const by = valueIn(terms[judge], 'judge-name') ?? '';
    const range = ownedBy(terms, judge) ?? heardBy(terms, judge) ?? deniedBy(terms, judge) ?? ruledBy(terms, has, judge);
    return range ? [{ ...range, by }] : [];
  });
  const places = at('place').flatMap((place): Pinned[] =>
    valueIn(terms[place], 'place') === 'ma' && isA(terms[place + 1], 'suit-noun') ? [{ from: place, to: place + 2, by: BOSTON }] : [],
  );
  return [...judges, ...places];
}

/** The one court there in which a suit was brought. */
const BOSTON = 'mad';

type Range = Pick<Pinned, 'from' | 'to'>;

const titled = (terms: readonly Term[], judge: number): number => (isA(terms[judge - 1], 'judge-noun') ? judge - 1 : judge);

/** "The J case", "Judge J's case"; "appealed Judge J's ruling", which only the losing side does. */
function ownedBy(terms: readonly Term[], judge: number): Range | null {
  const noun = terms[judge + 1]?.text === "'s" ? judge + 2 : judge + 1;
  if (isA(terms[noun], 'suit-noun')) return { from: titled(terms, judge), to: noun + 1 };
  const verb = titled(terms, judge) - 1;
  const isAppealed = isA(terms[noun], 'ruling-noun') && noun > judge + 1 && isA(terms[verb], 'appeal-verb');
  return isAppealed ? { from: verb, to: noun + 1 } : null;
}

/** "The case before Judge J", "won before Judge J". */
function heardBy(terms: readonly Term[], judge: number): Range | null {
  const before = titled(terms, judge) - 1;
  if (!isA(terms[before], 'venue-word')) return null;
  const isTold =
    isA(terms[before - 1], 'suit-noun', 'plaintiff-word', 'win-verb', 'lose-verb', 'sue-verb') && !isA(terms[before - 2], 'indefinite');
  return isTold ? { from: before - 1, to: judge + 1 } : null;
}

/** "Whose challenge Judge J had turned aside", "the challenge that Judge J turned down". */
function deniedBy(terms: readonly Term[], judge: number): Range | null {
  let first = titled(terms, judge) - 1;
  if (isA(terms[first], 'that-word', 'relative-pronoun')) first--;
  if (!isA(terms[first], 'suit-noun', 'motion-noun') || !isA(terms[first - 1], 'relative-pronoun', 'definite')) return null;
  const verb = isA(terms[judge + 1], 'auxiliary') ? judge + 2 : judge + 1;
  return isA(terms[verb], 'deny-verb') ? { from: first, to: verb + 1 } : null;
}

/** "Judge J ruled in a suit over the tax data brought by": the judge's clause tells of taxes. */
function ruledBy(terms: readonly Term[], has: Sentence['has'], judge: number): Range | null {
  if (!isA(terms[judge + 1], 'court-verb') || !isA(terms[judge + 2], 'in-word') || !has('tax-agency', 'tax-noun')) return null;
  const noun = terms.findIndex((t, i) => i > judge + 2 && i < judge + 6 && isA(t, 'suit-noun'));
  return noun < 0 ? null : { from: judge, to: noun + 1 };
}

/** What may stand between the suit and the "by" of who brought it. */
const OF_FILING = [
  'auxiliary',
  'be-word',
  'file-verb',
  'by-word',
  'determiner',
  'organisation',
  'comma',
  'conjunction',
  'month',
  'in-word',
];

/** "The Massachusetts suit was brought by X", "the challenge that Judge J turned down had been filed by X". */
function isBroughtBy({ terms }: Sentence, { to }: Pinned, at: number): boolean {
  const between = terms.slice(to, at);
  if (at < to || at - to > REACH || !between.every((t) => isA(t, ...OF_FILING))) return false;
  return between.some((t, i) => isA(t, 'file-verb') && isA(between[i + 1], 'by-word'));
}

/** What may stand between who sued and the suit, and what of it says that they did. */
const OF_PARTY = [
  'comma',
  'determiner',
  'relative-pronoun',
  'that-word',
  'auxiliary',
  'be-word',
  'one-of',
  'among-word',
  'number',
  'plaintiff-side',
  'plaintiff-word',
  'file-verb',
  'sue-verb',
  'behind-word',
  'in-word',
  'of-word',
  'organisation',
  'possessive',
  'party-noun',
  'conjunction',
  'also-word',
];
const SAYS_SO = ['plaintiff-word', 'plaintiff-side', 'file-verb', 'sue-verb', 'behind-word'] as const;
/** What is said of the suit itself says it as well: "X had appealed Judge J's ruling", "X, whose challenge Judge J denied". */
const IN_ITSELF = ['appeal-verb', 'motion-noun', 'suit-noun', 'win-verb', 'lose-verb'] as const;

/** "X, one of the groups behind the Massachusetts suit", "X and its co-plaintiffs in the J case", "X, whose challenge Judge J turned aside". */
function isPartyTo({ terms }: Sentence, at: number, { from, to }: Pinned): boolean {
  const between = terms.slice(at + 1, from);
  if (from <= at || from - at > REACH || !between.every((t, i) => isA(t, ...OF_PARTY) && isOfOne(between, i))) return false;
  if (terms.slice(at + 1, to).some((t, i) => isA(t, ...SAYS_SO) && (i < between.length || isA(t, 'plaintiff-word')))) return true;
  const isOwn = isA(between[between.length - 1], 'relative-pronoun') || isA(terms[from], 'appeal-verb');
  return isOwn && terms.slice(from, to).some((t) => isA(t, ...IN_ITSELF));
}

/** "X and its allies", "X and Y", not "X and the plaintiffs in the other suit". */
const isOfOne = (between: readonly Term[], i: number): boolean =>
  !isA(between[i], 'conjunction') || isA(between[i + 1], 'possessive', 'organisation') || isA(between[i + 2], 'organisation');
