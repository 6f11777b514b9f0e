/** How somebody left office: resigned, or dismissed by others. */
import type { Sentence } from '../language/sentence.ts';
import { isA, type Term, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** The one person whom the sentence says others removed from office. */
export function departuresIn(sentence: Sentence): Claim[] {
  if (sentence.has('negation', 'refusal-word', 'if-word', 'modal', 'rather-word')) return [];
  const people = [...new Set(sentence.at('person').map((at) => valueIn(sentence.terms[at], 'person') ?? ''))];
  return [
    ...firingsIn(sentence),
    ...exitsIn(sentence),
    ...sentence.at('dismiss-verb').flatMap((at): Claim[] => {
      const person = people.length === 1 ? people[0] : personTold(sentence, at);
      if (person === undefined || isOfPapers(sentence, at)) return [];
      const isPassive = isA(sentence.terms[at - 1], 'be-word');
      const isObject =
        isNamed(sentence, objectAt(sentence, at)) || sentence.terms.slice(Math.max(0, at - 6), at).some((t) => t.text === 'whom');
      return isPassive || isObject ? [dismissed(person, isPassive ? at - 1 : at, at + 1, isUnderPressure(sentence, at))] : [];
    }),
  ];
}

const dismissed = (subject: string, from: number, to: number, soft = false): Claim => ({
  kind: 'departure',
  topic: 'any',
  value: ids('dismissed'),
  subject,
  from,
  to,
  ...(soft && { soft }),
});

/** A person, and not somebody of that person's: "fired X's deputy". */
const isNamed = ({ terms }: Sentence, at: number): boolean => isA(terms[at], 'person') && terms[at + 1]?.text !== "'s";

/** "Forced out": of one who was made to resign as well as of one who was dismissed. */
const isUnderPressure = ({ terms }: Sentence, at: number): boolean => terms[at]?.text.endsWith(' out') === true;

/** "The complaint against X was dismissed": said of a person only where the name opens a clause, or stands right behind. */
const isOfPapers = ({ terms }: Sentence, at: number): boolean =>
  terms[at]?.text === 'dismissed' &&
  !(isA(terms[at - 2], 'person') && opensClause(terms[at - 3])) &&
  !isA(terms[at + 1], 'person', 'leader-office');

const opensClause = (before: Term | undefined): boolean =>
  before === undefined || before.kind === 'mark' || isA(before, 'conjunction', 'subordinator', 'that-word', 'leader-office');

/** "X's departure in February was a dismissal": what the exit is said to have been. */
function exitsIn({ terms, at }: Sentence): Claim[] {
  return at('dismissal-noun').flatMap((noun): Claim[] => {
    if (!isA(terms[noun - 1], 'determiner') || !isA(terms[noun - 2], 'be-word')) return [];
    const exit = terms.findLastIndex((t, i) => i < noun - 2 && isA(t, 'exit-noun'));
    const of = isA(terms[exit + 1], 'of-word') ? exit + 2 : exit - 2;
    const person = exit > 0 && (of > exit || terms[exit - 1]?.text === "'s") ? valueIn(terms[of], 'person') : undefined;
    return person === undefined ? [] : [dismissed(person, noun - 1, noun + 1)];
  });
}

/** "The firing of the acting commissioner X", "X's firing". */
function firingsIn(s: Sentence): Claim[] {
  return s.at('dismissal-noun').flatMap((at): Claim[] => {
    const behind = isA(s.terms[at + 1], 'of-word') ? objectAt(s, at + 1) : -1;
    const owner = s.terms[at - 1]?.text === "'s" ? at - 2 : -1;
    const place = isA(s.terms[behind], 'person') && s.terms[behind + 1]?.text !== "'s" ? behind : owner;
    const person = valueIn(s.terms[place], 'person');
    const isOfThing = owner === place && isA(s.terms[at + 1], 'of-word');
    return person === undefined || isOfThing ? [] : [dismissed(person, at, at + 1)];
  });
}

/** "Sacked the acting commissioner X": the name behind the office. */
function objectAt({ terms }: Sentence, verb: number): number {
  let at = verb + 1;
  while (isA(terms[at], 'determiner', 'leader-office')) at++;
  return at;
}

/** "Before X came Y, whom the White House fired", "after X came Y, who was fired": of several, the one whom the clause is about. */
function personTold({ terms, clauses }: Sentence, at: number): string | undefined {
  const who = terms.findLastIndex((t, i) => i < at && isA(t, 'relative-pronoun'));
  if (who < 2 || terms[who - 1]?.text !== ',' || clauses[who] !== clauses[at]) return undefined;
  return terms.slice(who, at).some((t) => isA(t, 'person', 'comma')) ? undefined : valueIn(terms[who - 2], 'person');
}
