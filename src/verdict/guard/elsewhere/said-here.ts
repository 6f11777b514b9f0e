/**
 * A judge whom the record does not know may sit in any case. In an article that tells of no other, what a sentence says of that judge is
 * said of this litigation, unless something in the sentence or beside it is of another matter. Pure.
 */

import { type Claim, isOfStranger, isOfUnknown } from '../../../claims/claim.ts';
import { isAppealsCourt } from '../../../language/courts.ts';
import { namesAppointer } from '../../../language/judges-pronouns.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { namesForeignCourt } from '../../../language/strangers.ts';
import { isA, isCounted, isOdd, isSetOffNo, isUnknownName, valueIn } from '../../../language/terms.ts';
import { OF_SHARING, OF_TAXES } from '../../about/foreign-bench.ts';
import type { Context } from '../../meant/context.ts';
import { wholeMention } from '../../meant/mention.ts';
import { type Reading, readAs } from '../../meant/readings.ts';
import { rulingReviewed } from '../../meant/ruling-facts.ts';

/** Whether what a sentence says of a judge of no suit can only be said of this litigation. */
export function isSaidHere(claim: Claim, sentence: Sentence, claims: readonly Claim[], context: Context): boolean {
  if (claim.soft || isNoAct(sentence, claim) || tellsOfAnother(sentence, claim, claims) || isHeldBack(sentence, claim)) return false;
  const { terms } = sentence;
  const odd = terms.filter((t, i) => isOdd(t) && !(i >= claim.from && i < claim.to)).length;
  const best = fittingBest(sentence, claims, context);
  if (best === undefined) return false;
  const isOfUnknownBench = best?.ruling.judges.length === 0;
  if (best && !isOfUnknownBench && isUnique(best)) return odd <= 2;
  const { alone, turned, staysOnMatter } = context.focus;
  if (turned || isOfUnknownBench) return false;
  if (best && isTied(best) && (alone || odd === 0)) return odd <= 1;
  if (!alone || odd > 0 || maySitHigher(sentence, claim, context)) return false;
  const isSure = sentence.has(...OF_TAXES, ...OF_SHARING);
  if (sentence.at('another-word').some((i) => !isCounted(terms, i))) return isSure && staysOnMatter;
  return isSure || staysOnMatter;
}

/** Another case, agency, place, name or president who acts. */
const tellsOfAnother = (sentence: Sentence, { from, to }: Claim, claims: readonly Claim[]): boolean => {
  const { terms, at, has } = sentence;
  return (
    has(
      'judge-name',
      'other-agency',
      'other-case',
      'rival-matter',
      'other-thing',
      'set-apart',
      'comparison-word',
      'records-word',
      'first-assigned',
      'if-word',
      'support-word',
    ) ||
    terms.some((t, i) => i > 0 && isUnknownName(t) && !t.plain && (i < from || i >= to)) ||
    at('place').some((i) => /^(?:other|elsewhere)$/.test(valueIn(terms[i], 'place') ?? '')) ||
    namesForeignCourt(sentence) ||
    at('president').some((i) => !namesAppointer(sentence, i) && !isA(terms[i + 1], 'administration-noun')) ||
    claims.some((c) => isOfStranger(c) && c.from !== from)
  );
};

/** "It was not Judge X", "Judge X has no part in it": nothing that the judge did. What was told to others may be denied. */
export const isHeldBack = (sentence: Sentence, { from, to }: Pick<Claim, 'from' | 'to'>): boolean => {
  const { terms, clauses } = sentence;
  return terms.some(
    (t, i) =>
      clauses[i] === clauses[from] &&
      isA(t, 'negation', 'nobody-word', 'modal') &&
      (!isA(t, 'deny-verb') || (i === to && isA(t, 'inability'))) &&
      !deniesOther(sentence, i, from) &&
      (i < to + NEAR || isA(terms[i - 1], 'auxiliary', 'be-word')),
  );
};

/** "No. 25-457", "told ICE not to touch it", "'is not mentioned,' wrote X": a denial of no act of whoever is named there. */
const deniesOther = ({ terms, voices }: Sentence, at: number, name: number): boolean =>
  isSetOffNo(terms, at) ||
  (isA(terms[at + 1], 'to-word') && !isA(terms[at - 1], 'auxiliary', 'be-word') && at > name) ||
  (voices.quoted[at] === true && voices.quoted[name] !== true);

const NEAR = 3;

/** "She quoted Judge X", "she followed Judge X", "Judge X sits on that court", "Judge X agreed with it": somebody else's words or act, or nobody's. */
export function isNoAct({ terms }: Sentence, { from, to }: Claim): boolean {
  if (isA(terms[to], 'be-word', 'sit-word') && isA(terms[to + 1], 'on-word', 'in-word', 'of-word')) return true;
  if (isA(terms[to], 'concur-verb') || terms[to]?.text.startsWith('ask')) return true;
  let before = from - 1;
  while (isA(terms[before], 'judge-noun', 'senior-noun', 'determiner', 'comma')) before--;
  const verb = terms[before];
  // Who says or writes may stand behind such a verb.
  if (isA(verb, 'verb-first')) return false;
  return isA(verb, 'quote-verb', 'say-verb', 'hearsay-verb') || verb?.past === true;
}

/** Of the rulings of which all but the judge is right the likeliest; null where nothing else is said of one, undefined where none fits. */
function fittingBest(sentence: Sentence, claims: readonly Claim[], { meant, index }: Context): Reading | null | undefined {
  const mention = wholeMention(
    sentence,
    claims.filter((c) => !isOfUnknown(c)),
  );
  if (!mention) return null;
  const fitting = meant.known.map((ruling) => readAs(mention, ruling, index)).filter((r) => r.disagreed.length === 0);
  return fitting.sort((a, b) => b.strength - a.strength)[0];
}

/** What no other case shares: a length, a number, a docket, who sued; or a day beside what was done that day. */
const isUnique = ({ agreed, strength }: Reading): boolean => strength >= WHOLE || agreed.some(({ claim }) => OF_ITS_OWN.has(claim.kind));

const WHOLE = 4.5;

const OF_ITS_OWN: ReadonlySet<string> = new Set(['pages', 'count', 'docket', 'plaintiffs']);

/** A proposition or a day: more than an injunction of some agency, as others have been given. */
const isTied = ({ agreed }: Reading): boolean =>
  agreed.some(({ claim: { kind, value } }) => kind === 'statement' || (value.type === 'date' && value.date.d !== undefined));

/** Whether the judge may be one of a panel that the record does not hold: while an appeal is heard, a judge says, asks or writes something. */
export const maySitHigher = ({ terms, has }: Sentence, { to }: Claim, { index, focus, published }: Context): boolean =>
  !focus.ruling?.judges.length &&
  (has('panel-word', 'appeals-noun', 'author-verb', 'concur-verb') || isA(terms[to], 'say-verb', 'request-verb')) &&
  index.rulings.some(
    ({ id, court, judges }) =>
      isAppealsCourt(court) && judges.length === 0 && (!published || (rulingReviewed(id, index)?.days.last ?? 0) < published.last),
  );
