/** Defendants: whom a suit was brought against. */
import { listedFrom } from '../language/listed-names.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Agencies and officials named straight after "sued" or "a suit against", or called defendants. */
export function defendantsIn(sentence: Sentence): Claim[] {
  return [...suedIn(sentence), ...calledIn(sentence)];
}

/** "The defendants are A and B", "named as defendants are A and B", "A is among the defendants". */
function calledIn(sentence: Sentence): Claim[] {
  if (sentence.has('negation', 'refusal-word', 'another-word', 'modal', 'if-word', 'records-word')) return [];
  return sentence.at('defendant-word').flatMap((at): Claim[] => {
    const first = isA(sentence.terms[at + 1], 'be-word', 'include-verb') ? at + 2 : apposedTo(sentence, at);
    const after = first === null ? { names: [], to: at } : listedFrom(sentence, first);
    if (first !== null && after.names.length > 0)
      return [{ kind: 'defendants', topic: 'suit', value: ids(...after.names), from: first, to: after.to }];
    const before = namesBefore(sentence, at);
    return before.length === 0
      ? []
      : [{ kind: 'defendants', topic: 'suit', value: ids(...before.map(({ name }) => name)), from: before[0]?.at ?? at, to: at + 1 }];
  });
}

/** "The defendants, A and B, have until", "the defendants, among them A,": where names between commas begin. */
function apposedTo(s: Sentence, word: number): number | null {
  if (!isA(s.terms[word - 1], 'definite') || s.terms[word + 1]?.text !== ',') return null;
  let first = word + 2;
  while (/^(?:among|them|including|chiefly|notably)$/.test(s.terms[first]?.text ?? '')) first++;
  return s.terms[listedFrom(s, first).to]?.text === ',' ? first : null;
}

/** The agencies and officials before "is a defendant", "are among the defendants", "as a defendant". */
function namesBefore(s: Sentence, word: number): { name: string; at: number }[] {
  let i = word - 1;
  while (
    isA(s.terms[i], 'determiner') ||
    /^(?:among|lead|named|as|one|of|joined|only|sole|lone|main|principal|also|both)$/.test(s.terms[i]?.text ?? '')
  )
    i--;
  if (!isA(s.terms[i], 'be-word') && s.terms[word - 1]?.text !== 'as' && s.terms[word - 2]?.text !== 'as') return [];
  const names: { name: string; at: number }[] = [];
  for (let at = isA(s.terms[i], 'be-word') ? i - 1 : i; at >= 0; at--) {
    const name = valueIn(s.terms[at], 'agency') ?? valueIn(s.terms[at], 'person');
    if (name !== undefined) names.unshift({ name, at });
    else if (!isA(s.terms[at], 'determiner', 'conjunction', 'comma', 'leader-office')) break;
  }
  return names;
}

function suedIn(sentence: Sentence): Claim[] {
  return sentence.at('sue-verb', 'suit-noun').flatMap((at): Claim[] => {
    const first = startOfList(sentence, at);
    if (first === null) return [];
    const { names, to } = listedFrom(sentence, first);
    const another = sentence.has('another-word', 'records-word');
    return names.length === 0
      ? []
      : [{ kind: 'defendants', topic: 'suit', value: ids(...names), from: first, to, ...(another && { soft: true }) }];
  });
}

/** Where the list of those sued can begin; a suit that is only supposed has none. */
function startOfList(s: Sentence, at: number): number | null {
  if (s.terms.slice(Math.max(0, at - 3), at).some((t) => isA(t, 'negation', 'modal', 'to-word', 'if-word'))) return null;
  if (isA(s.terms[at], 'sue-verb')) return isA(s.terms[at - 1], 'auxiliary') ? null : at + 1;
  return s.terms[at + 1]?.text === 'against' ? at + 2 : null;
}
