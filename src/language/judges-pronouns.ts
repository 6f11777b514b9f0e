/** Pronouns that are the judge's because of what they do: "an order that he issued", "the judge said he was not persuaded". */
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** What only a court does. */
export const JUDGES_ACTS = ['find-verb', 'court-verb', 'grant-verb', 'deny-verb', 'block-verb', 'issue-verb'] as const;
/** What a judge does in the words of everybody. */
const ANYBODYS_ACTS = ['bench-act', 'judge-mood'] as const;
/** Of whom a pronoun further on may tell. */
const HUMANS = ['person', 'leader-office', 'counsel-word', 'lawyer-noun', 'other-human', 'another-word'] as const;
/** What a court rules on, and what it makes. */
const OF_COURT = ['ruling-noun', 'relief-noun', 'motion-noun'] as const;

/** "A Trump appointee", "picked by President Clinton": who named a judge, not one whom "he" could mean. */
export const namesAppointer = ({ terms }: Sentence, at: number): boolean =>
  terms.slice(Math.max(0, at - 3), at + 4).some((t) => isA(t, 'appoint-verb'));

/** Whether a term tells of a human being; a "taxpayer address" is none, and the author of an opinion is its judge. */
export const isHuman = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], ...HUMANS) && !isA(terms[at], 'author-verb') && !(isA(terms[at], 'tax-noun') && isA(terms[at + 1], 'data-noun'));

const tellsOfHumans = (s: Sentence, from: number, to: number): boolean => s.terms.slice(from, to).some((_, i) => isHuman(s, from + i));

/** The verb that a pronoun is the subject of, past "had", "could not" and adverbs. */
function verbBehind({ terms }: Sentence, at: number): number {
  let i = at + 1;
  while (i < at + 4 && (isA(terms[i], 'auxiliary', 'modal') || terms[i]?.text === 'not' || terms[i]?.text.endsWith('ly') === true)) i++;
  return i;
}

/** "Having denied an injunction, he ordered", "the sharing, he wrote, was": the judge just spoken of, with nobody else before. */
export function actsAsJudge(s: Sentence, at: number): boolean {
  if (!isA(s.terms[at], 'pronoun') || tellsOfHumans(s, 0, at) || s.has('counsel-word')) return false;
  const isOpening = at < 2;
  return isA(s.terms[verbBehind(s, at)], ...JUDGES_ACTS, ...(isOpening ? ANYBODYS_ACTS : []));
}

/** "The judge wrote that he saw", "Friedrich said he was not persuaded": what the judge says of what the judge thinks. */
export function speaksOfOneself(s: Sentence, at: number): boolean {
  const say = isA(s.terms[at - 1], 'that-word') ? at - 2 : at - 1;
  const [speaker] = s.at('judge-name', 'judge-noun').filter((i) => i < 4);
  const isSpeaker = speaker !== undefined && !isA(s.terms[0], 'subordinator', 'if-word') && s.terms[say - 1] !== undefined;
  if (!isSpeaker || !isA(s.terms[say], 'say-verb') || !isJudge(s, say - 1) || tellsOfHumans(s, 0, at)) return false;
  if (isA(s.terms[at], 'possessive')) return isA(s.terms[at + 1], 'ruling-noun', 'judge-thing');
  return isA(s.terms[verbBehind(s, at)], ...JUDGES_ACTS, ...ANYBODYS_ACTS);
}

/** The judge right before: the name, or "the judge". */
const isJudge = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'judge-name') || (isA(terms[at], 'judge-noun') && isA(terms[at - 1], 'definite'));

/** "Talwani enjoined ICE in an order that he issued", "Friedrich was asked for more, and he answered with a ruling": behind the name. */
export function actsAfterName(s: Sentence, at: number): boolean {
  const [name, other] = s.at('judge-name');
  if (name === undefined || other !== undefined || name > at || !isA(s.terms[at], 'pronoun')) return false;
  if (s.at('subordinator', 'if-word').some((i) => i < name) || tellsOfHumans(s, 0, at)) return false;
  const made = isA(s.terms[at - 1], 'that-word') ? at - 2 : -1;
  if (isA(s.terms[made], 'ruling-noun', 'relief-noun')) return isA(s.terms[verbBehind(s, at)], 'issue-verb', 'grant-verb', 'sign-verb');
  const isGoingOn = isA(s.terms[at - 1], 'conjunction') && s.clauses[at] !== s.clauses[name];
  const verb = verbBehind(s, at);
  if (!isGoingOn || !isA(s.terms[verb], 'deny-verb', 'grant-verb', 'block-verb', 'issue-verb', 'answer-verb')) return false;
  return s.terms.slice(verb + 1, verb + 8).some((t) => isA(t, ...OF_COURT));
}
