/**
 * Whose administration: "the Biden administration's agreement". Any administration that is said to act in this matter
 * is a claim; one that is only a period, a contrast or an appointer is not.
 */
import type { Sentence } from '../language/sentence.ts';
import { isA, isUnknownName, type Term, valueIn } from '../language/terms.ts';
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
    const made =
      isMadeUnder(sentence, at) ||
      isOfEra(sentence, at) ||
      isOrigin(sentence, at) ||
      isMaker(sentence, at) ||
      isMadeBy(sentence, at) ||
      isLeftBy(sentence, at) ||
      isSignedByCabinet(sentence, at);
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

/** "The agreement was forged during the Biden years": the period in which it is said to have been made. */
function isMadeUnder(s: Sentence, at: number): boolean {
  const start = isA(s.terms[at - 1], 'determiner') ? at - 2 : at - 1;
  if (!isA(s.terms[start], 'period-word') || !isA(s.terms[at + 1], 'period-noun')) return false;
  return (
    s.events.some((e) => e.kind === 'agreement' && e.isVerb && e.at < at && s.clauses[e.at] === s.clauses[at]) &&
    !s.has('negation', 'former-word', 'another-word')
  );
}

/** "A holdover from the Biden administration", "signed under President Biden": where the agreement is said to come from. */
function isOrigin(s: Sentence, at: number): boolean {
  if (isSignedUnder(s, at) || isMadeInDays(s, at)) return true;
  if (!s.has('agreement-noun') || s.has('negation', 'refusal-word', 'data-noun', 'contrast-word', 'no-part')) return false;
  const before = s.terms.slice(Math.max(0, at - 5), at);
  return before.some((t) => isA(t, 'origin-word')) && s.terms.slice(0, at).some((t) => isA(t, 'agreement-noun'));
}

/** What may stand between the agreement and the words that say where it comes from: "between the IRS and ICE", a comma. */
const OF_AGREEMENT = [
  'between-word',
  'between-both',
  'with-word',
  'of-word',
  'tax-agency',
  'immigration-agency',
  'determiner',
  'conjunction',
  'comma',
  'auxiliary',
] as const;

/** "It dates from the days of X, although it was used only this year": what stands in another clause behind takes nothing back. */
const isOpen = (s: Sentence, at: number): boolean => s.at(...NOT_SO).some((i) => i < at || s.clauses[i] === s.clauses[at]);

/** "The agreement dates from the days of X", "the memorandum, left by the government of X,": where those words are terms of their own. */
function isLeftBy(s: Sentence, at: number): boolean {
  if (!isA(s.terms[at - 1], 'made-of', 'left-by') || isOpen(s, at)) return false;
  let noun = at - 2;
  while (isA(s.terms[noun], ...OF_AGREEMENT) && !isA(s.terms[noun], 'agreement-noun')) noun--;
  return isA(s.terms[noun], 'agreement-noun') && isA(s.terms[noun - 1], 'definite');
}

/** How far behind a verb its subject may stand: "signed it in their day the secretaries of X". */
const REACH = 5;

/** "The agreement was signed by the secretaries of X", "signed it the members of the cabinet of X". */
function isSignedByCabinet(s: Sentence, at: number): boolean {
  if (!isA(s.terms[at - 1], 'cabinet-of') || isOpen(s, at)) return false;
  const verb = s.at('signer-word').findLast((i) => i < at - 1 && at - i <= REACH + 1);
  if (verb === undefined || s.terms.slice(verb + 1, at - 1).some((t) => isA(t, 'person', 'agency', 'agreement-noun'))) return false;
  return isA(s.terms[verb], 'clitic-signed') || s.at('agreement-noun').some((i) => i < verb);
}

/** What makes of "the agreement signed under President X" one that is not so, or another one. */
const NOT_SO = ['negation', 'refusal-word', 'modal', 'if-word', 'another-word', 'former-word', 'comparison-word', 'contrast-word'] as const;

/** "Made under": one term, of an agreement as of a power. */
const isMadeIn = (t: Term): boolean => isA(t, 'basis-verb') && t.text.endsWith('under');

/** "The memorandum, signed under President X, lets", "the deal was signed by secretaries serving under President X": of this agreement. */
function isSignedUnder(s: Sentence, at: number): boolean {
  if (s.has(...NOT_SO)) return false;
  const under = s.terms.slice(Math.max(0, at - 3), at).findLastIndex((t) => isA(t, 'under') || isMadeIn(t));
  const start = Math.max(0, at - 3) + under;
  if (under < 0 || !s.terms.slice(start + 1, at).every((t) => isA(t, 'determiner'))) return false;
  const from = s.terms.findLastIndex((t, i) => i <= start && start - i < 9 && (isA(t, 'sign-verb') || isMadeIn(t)));
  const noun = s.terms.findLastIndex((t, i) => i < from && from - i < 5 && isA(t, 'agreement-noun'));
  const between = s.terms.slice(noun + 1, from);
  return (
    noun >= 0 && between.every((t) => isA(t, 'comma', 'auxiliary')) && isA(s.terms[noun - 1], 'definite', 'sharing-noun', 'tax-agency')
  );
}

/** What leads to the president in whose days it was, past "the presidency of". */
const OF_DAYS = ['determiner', 'of-word', 'administration-noun', 'government-of'] as const;
/** What a clause may hold that tells of nothing but the making of the agreement: when it was made, what it is about. */
const OF_MAKING = [
  ...OF_AGREEMENT,
  ...OF_DAYS,
  'agreement-noun',
  'sign-verb',
  'under',
  'president',
  'period-noun',
  'be-word',
  'it-word',
  'that-word',
  'clitic',
  'sharing-noun',
  'data-noun',
  'tax-noun',
  'request-noun',
  'on-word',
  'for-word',
  'month',
] as const;

/** "The memorandum between X and Y was reached under President P", "under P, X and Y signed the memorandum": nothing else in the clause. */
function isMadeInDays(s: Sentence, at: number): boolean {
  if (s.has(...NOT_SO)) return false;
  let link = at - 1;
  while (isA(s.terms[link], ...OF_DAYS)) link--;
  if (!isA(s.terms[link], 'under')) return false;
  const clause = s.terms.filter((_, i) => s.clauses[i] === s.clauses[at]);
  const isTheirs = clause.some((t) => isA(t, 'tax-agency')) && clause.some((t) => isA(t, 'immigration-agency'));
  const isIt = clause.some((t, i) => isA(t, 'agreement-noun') && isA(clause[i - 1], 'definite', 'sharing-noun', 'tax-agency'));
  const isOther = clause.some((t) => isA(t, 'agency') && !isA(t, 'tax-agency', 'immigration-agency'));
  const isOnly = clause.every((t) => isA(t, ...OF_MAKING) || t.kind !== 'word');
  return isIt && isTheirs && !isOther && isOnly && clause.some((t) => isA(t, 'sign-verb'));
}

/** "The deal, struck by President X's Treasury and Homeland Security chiefs,": whose people made the agreement. */
function isMadeBy(s: Sentence, at: number): boolean {
  if (s.has(...NOT_SO) || !isA(s.terms[at - 1], 'by-word') || !isA(s.terms[at - 2], 'sign-verb') || s.terms[at + 1]?.text !== "'s")
    return false;
  const noun = s.terms.findLastIndex((t, i) => i < at - 2 && at - i < 6 && isA(t, 'agreement-noun'));
  const isOffice = isA(s.terms[at + 2], 'agency', 'tax-agency', 'immigration-agency', 'leader-office', 'title-word');
  return noun >= 0 && isOffice && isA(s.terms[noun - 1], 'definite', 'sharing-noun', 'tax-agency');
}

/** "The government of Biden signed the pact", "the pact of the Biden government": in languages that put the president behind. */
function isMaker(s: Sentence, at: number): boolean {
  const government = isA(s.terms[at - 1], 'of-word') ? at - 2 : at - 1;
  if (!isA(s.terms[government], 'government-of') || s.has('negation', 'refusal-word', 'if-word', 'modal')) return false;
  const period = isA(s.terms[government - 1], 'determiner') ? government - 2 : government - 1;
  const isMade = s.events.some((e) => e.kind === 'agreement' && e.isVerb && e.at < at && s.clauses[e.at] === s.clauses[at]);
  if (isA(s.terms[period], 'period-word')) return isMade;
  if (isSignedBy(s, government)) return true;
  const acts = s.events.some((e) => e.kind === 'agreement' && e.isVerb && e.at > at && e.at - at < 5 && s.clauses[e.at] === s.clauses[at]);
  return (
    (acts && s.has('tax-agency', 'immigration-agency')) ||
    (isA(s.terms[government - 1], 'of-word') && isA(s.terms[government - 2], 'agreement-noun'))
  );
}

/** "The pact between the IRS and ICE, signed by the government of Biden", and with the verb first, as Spanish has it: of the one agreement that joins them. */
function isSignedBy(s: Sentence, government: number): boolean {
  const lead = isA(s.terms[government - 1], 'determiner') ? government - 2 : government - 1;
  const verb = isA(s.terms[lead], 'agent-word') ? lead - 1 : lead;
  if (!isA(s.terms[verb], verb === lead ? 'clitic-signed' : 'sign-verb') || s.has(...NOT_SO)) return false;
  let noun = verb - 1;
  while (isA(s.terms[noun], ...OF_AGREEMENT) && !isA(s.terms[noun], 'agreement-noun')) noun--;
  const sides = s.terms.slice(noun, verb);
  const isOfThem = ['tax-agency', 'immigration-agency'].every((side) => sides.some((t) => isA(t, side, 'between-both')));
  return isOfThem && isA(s.terms[noun], 'agreement-noun') && isA(s.terms[noun - 1], 'definite');
}

/** "The Obama-era agreement": the agreement itself is placed in another presidency. */
function isOfEra(s: Sentence, at: number): boolean {
  return s.terms[at + 1]?.text === 'era' && isA(s.terms[at + 2], 'agreement-noun');
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
