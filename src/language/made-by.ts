/** A president whose government is said to have made the agreement: "the government of Biden signed the pact", "struck by X's Treasury". */
import { agreementBefore, isNotSo, NOT_SO, OF_THE_ONE } from './agreement-made.ts';
import { governmentOf, isPeriod } from './made-under.ts';
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** Whether the government or the people of the president named at a place are said to have made the agreement. */
export const isMadeBy = (s: Sentence, at: number): boolean => isByGovernment(s, at) || isByPeople(s, at) || isByCabinet(s, at);

/** "The government of Biden signed the pact", "the pact of the Biden government": in languages that put the president behind. */
function isByGovernment(s: Sentence, at: number): boolean {
  const government = governmentOf(s, at);
  if (government === undefined || isPeriod(s, government)) return false;
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
  const noun = agreementBefore(s, verb);
  if (noun === undefined) return false;
  const sides = s.terms.slice(noun, verb);
  return ['tax-agency', 'immigration-agency'].every((side) => sides.some((t) => isA(t, side, 'between-both')));
}

/** "The deal, struck by President X's Treasury and Homeland Security chiefs,": whose people made the agreement. */
function isByPeople(s: Sentence, at: number): boolean {
  if (s.has(...NOT_SO) || !isA(s.terms[at - 1], 'by-word') || !isA(s.terms[at - 2], 'sign-verb') || s.terms[at + 1]?.text !== "'s")
    return false;
  const noun = s.terms.findLastIndex((t, i) => i < at - 2 && at - i < 6 && isA(t, 'agreement-noun'));
  const isOffice = isA(s.terms[at + 2], 'agency', 'tax-agency', 'immigration-agency', 'leader-office', 'title-word');
  return noun >= 0 && isOffice && isA(s.terms[noun - 1], ...OF_THE_ONE);
}

/** How far behind a verb its subject may stand: "signed it in their day the secretaries of X". */
const REACH = 5;

/** "The agreement was signed by the secretaries of X", "signed it the members of the cabinet of X". */
function isByCabinet(s: Sentence, at: number): boolean {
  if (!isA(s.terms[at - 1], 'cabinet-of') || isNotSo(s, at)) return false;
  const verb = s.at('signer-word').findLast((i) => i < at - 1 && at - i <= REACH + 1);
  if (verb === undefined || s.terms.slice(verb + 1, at - 1).some((t) => isA(t, 'person', 'agency', 'agreement-noun'))) return false;
  return isA(s.terms[verb], 'clitic-signed') || s.at('agreement-noun').some((i) => i < verb);
}
