/** Whom the words of an appointment are said of: the judge they stand beside, past what is said of the judge in between. */
import { isVerb } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { isA, isUnexplained, isUnknownName, type Term, valueIn } from './terms.ts';

/** How far before the president's name the judge's may stand. */
const REACH = 5;
/** What stands between a name and words in apposition: "X, a judge appointed by", "X, who was named by". */
const APPOSED = [
  'determiner',
  'relative-pronoun',
  'be-word',
  'auxiliary',
  'appoint-verb',
  'agent-word',
  'judge-noun',
  'senior-noun',
] as const;
/** What makes a name the object of what others did: "those who joined X", "affirmed by X", "with X sat". */
const GOVERNING = [
  'with-word',
  'join-verb',
  'concur-verb',
  'affirm-verb',
  'reverse-verb',
  'review-word',
  'agent-word',
  'relative-pronoun',
] as const;
const TITLES = ['judge-noun', 'senior-noun', 'determiner'] as const;

/** With several names, only the one right beside the words: "Edwards, a Carter appointee", not "Edwards and two Obama appointees". */
export function nameAppointed(s: Sentence, at: number): string | null {
  const next = nameBehind(s, at);
  if (next !== undefined) return next;
  let steps = 0;
  for (let i = at - 1; i >= 0 && steps < REACH; i--, steps++) {
    if (s.terms[i]?.text === ';' || isA(s.terms[i], 'conjunction') || isCount(s.terms[i])) return null;
    if (isA(s.terms[i], 'judge-name')) return isGoverned(s, i) && !isApposed(s, i, at) ? null : (valueIn(s.terms[i], 'judge-name') ?? null);
    i = openingOfAside(s, i);
  }
  return null;
}

/** "Obama appointees X and Y", "two Obama appointees, X and Y"; not "joined by two Obama appointees, X wrote". */
function nameBehind({ terms }: Sentence, at: number): string | undefined {
  if (!isA(terms[at + 1], 'appoint-verb')) return undefined;
  const first = isA(terms[at + 2], ...TITLES) || terms[at + 2]?.text === ',' ? at + 3 : at + 2;
  const isList = isCount(terms[at - 1]) && isA(terms[first + 1], 'conjunction') && isA(terms[first + 2], 'judge-name', ...TITLES);
  return terms[at + 2]?.text !== ',' || isList ? valueIn(terms[first], 'judge-name') : undefined;
}

/** "X, who joined Y, is": a comma before the verb goes back to the one that opens the aside; any other term stays. */
function openingOfAside({ terms }: Sentence, close: number): number {
  if (terms[close]?.text !== ',' || !isA(terms[close + 1], 'auxiliary', 'be-word', 'appoint-verb')) return close;
  const open = terms.findLastIndex((t, i) => i < close && t.text === ',');
  if (terms.slice(open, close).some((t) => t.text === ';')) return close;
  return open > 0 && !isA(terms[open + 1], 'judge-name', 'conjunction') && !terms[open + 1]?.capital ? open : close;
}

/** Whether the one judge whom the sentence names is not the one whom the words are about: "the two who joined X are", "X, joined by two". */
export function isOfOthers(s: Sentence, at: number): boolean {
  return s
    .at('judge-name')
    .every(
      (name) =>
        isOfStranger(s, name, at) ||
        (!isApposed(s, name, at) && (isGoverned(s, name) || isWithinAside(s, name, at) || isOfSome(s, name, at))),
    );
}

/** "X's successor was named by P", "X had clerks who were named by P", "X took over from Judge Z, a P appointee": of somebody told of in between. */
function isOfStranger({ terms }: Sentence, name: number, at: number): boolean {
  if (name > at) return false;
  const isOwners = terms[name + 1]?.text === "'s" && isA(terms[name + 2], 'other-human');
  const between = terms.slice(name + 1, at);
  const behindWho = between.some(
    (t, i) =>
      i > 0 &&
      isA(t, 'relative-pronoun') &&
      (isA(between[i - 1], 'other-human') || isUnexplained(between[i - 1]) || isNameUnknown(between, i - 1)),
  );
  return (
    isOwners || behindWho || between.some((t, i) => t.text === ',' && isUnknownName(between[i - 1]) && !isA(between[i + 1], 'judge-name'))
  );
}

const isNameUnknown = (terms: readonly Term[], at: number): boolean => terms[at]?.text === ',' && isUnknownName(terms[at - 1]);

/** "X, a Carter appointee", "X, who was named by Carter". */
function isApposed({ terms }: Sentence, name: number, at: number): boolean {
  const mark = terms[name + 1];
  const between = terms.slice(name + 2, at);
  if (name > at || mark?.kind !== 'mark' || isStop(mark) || between.some((t) => isA(t, 'join-verb', 'concur-verb') || isCount(t)))
    return false;
  const isPlain = (t: Term): boolean => isA(t, ...APPOSED) || (t.senses.length === 0 && !isVerb(t));
  return between.every(isPlain) || (isA(between[0], 'relative-pronoun') && between.some((t) => isA(t, 'appoint-verb')));
}

/** "Joined by Obama appointees", behind the name and before the comma that closes the aside. */
const isWithinAside = ({ terms }: Sentence, name: number, at: number): boolean =>
  name < at && terms[name + 1]?.text === ',' && !terms.slice(name + 2, at).some((t) => t.text === ',');

/** "X was joined by two Obama appointees", "X and two appointees of Obama". */
const isOfSome = ({ terms }: Sentence, name: number, at: number): boolean => terms.slice(name + 1, at).some(isCount);

function isGoverned({ terms }: Sentence, name: number): boolean {
  let before = name - 1;
  while (isA(terms[before], ...TITLES)) before--;
  return isA(terms[before], ...GOVERNING) && !isA(terms[before], 'appoint-verb');
}

const isCount = (t: Term | undefined): boolean =>
  t !== undefined && (t.kind === 'number' || t.senses.some(({ name }) => name === 'number'));
const isStop = ({ text }: Term): boolean => text === ';' || text === '.' || text === "'s";

/** Further judges of whom the same words are told: "X, like Y a P appointee", "X, Y and Z were all appointed by P", "X and his two colleagues were both". */
export const fellowsAppointed = (s: Sentence, at: number): readonly string[] => [...likened(s, at), ...listedTogether(s, at)];

/** "X, like Y a P appointee": what is said of Y is said of X. */
function likened({ terms }: Sentence, at: number): readonly string[] {
  let like = at - 1;
  while (isA(terms[like], 'judge-name', 'comma', ...TITLES) && at - like <= REACH) like--;
  const name = terms[like - 1]?.text === ',' && isA(terms[like], 'like-word') ? terms[like - 2] : undefined;
  const judge = valueIn(name, 'judge-name');
  return judge === undefined || !isA(terms[at + 1], 'appoint-verb') ? [] : [judge];
}

/** What may follow the names of a list whose last member has none: "X and his two colleagues". */
const COMPANY = ['possessive', 'number', 'each-one', 'of-word', 'other-human', 'colleague-noun'] as const;

/** "X, Y and Z were all appointed by P", "X and his two colleagues were all appointed by P": every name of the list that opens the sentence. */
function listedTogether({ terms, has }: Sentence, at: number): readonly string[] {
  const verb = terms.findIndex((t) => isA(t, 'be-word', 'appoint-verb'));
  if (verb < 0 || verb > at || has('negation') || !isA(terms[verb], 'be-word')) return [];
  const behind = terms.slice(verb + 1, at);
  const isOfAll = behind.some((t) => isA(t, 'each-one')) && behind.every((t) => isA(t, 'each-one', 'appoint-verb', ...APPOSED));
  const list = terms.slice(0, verb);
  const isList = list.every((t) => isA(t, 'judge-name', 'conjunction', 'comma', ...TITLES, ...COMPANY));
  return isOfAll && isList && isA(list[0], 'judge-name', ...TITLES) ? list.flatMap((t) => valueIn(t, 'judge-name') ?? []) : [];
}
