/** Declarants: who swore a declaration. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Persons said to admit something in a sworn declaration, or to have sworn or filed it. */
export function declarantsIn(sentence: Sentence): Claim[] {
  const sworn = sentence
    .at('declaration-noun')
    .filter((i) => /declaration|affidavit|sworn/.test(sentence.terms[i]?.text ?? '') || isA(sentence.terms[i], 'sworn-word'));
  if (sworn.length === 0) return [];
  return sentence.at('person').flatMap((at): Claim[] => {
    const person = valueIn(sentence.terms[at], 'person') ?? '';
    return swears(sentence, at) ||
      isSworn(sentence, at) ||
      sworn.some((i) => isA(sentence.terms[at - 1], 'by-word') && at - i < 4 && at > i)
      ? [{ kind: 'author', topic: 'declaration', value: ids(person), from: at, to: at + 1 }]
      : [];
  });
}

/** "It declared under oath X": in languages whose verbs may stand before their subject, an oath right before the name, or an office and the name. */
function isSworn({ terms, has }: Sentence, at: number): boolean {
  let oath = at - 1;
  while (isA(terms[oath], 'determiner', 'definite', 'of-word', 'tax-agency', 'leader-office', 'title-word', 'former-word')) oath--;
  const verb = isA(terms[oath], 'sworn-word') ? oath - 1 : -1;
  return (
    isA(terms[verb], 'admit-verb', 'find-verb', 'sign-verb') &&
    isA(terms[verb], 'verb-first') &&
    !has('negation', 'another-word', 'if-word')
  );
}

/** How far behind a name the words that say who it is may go on. */
const APPOSED = 10;

/** "X acknowledged", "X, the chief risk officer of the agency, acknowledged". */
function swears(s: Sentence, at: number): boolean {
  if (at === 0 && s.terms[1]?.text === ',' && s.at('person').length === 1) {
    const closing = s.terms.findIndex((t, i) => i > 1 && i <= APPOSED && t.text === ',');
    if (closing > 0 && isA(s.terms[closing + 1], 'admit-verb', 'signer-word', 'file-verb')) return !s.has('negation', 'relative-pronoun');
  }
  if (s.terms[at + 1]?.text === ',' && s.at('person').some((other) => other < at)) return false;
  for (let i = at + 1; i < Math.min(s.terms.length, at + 6); i++) {
    if (isA(s.terms[i], 'admit-verb', 'file-verb')) return s.clauses[i] === s.clauses[at];
    if (isA(s.terms[i], 'auxiliary', 'modal', 'negation', 'say-verb')) return false;
  }
  return false;
}
