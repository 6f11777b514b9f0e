/** Gender: a pronoun that can only be the judge's, named in the sentence or just before it. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Others who could be meant by "he" or "she". */
const OTHERS = ['person', 'president', 'organisation', 'leader-office'] as const;
/** What a judge has: "his opinion", "her vote". */
const HAD = ['ruling-noun', 'page-noun', 'judge-thing'] as const;
/** What only a judge has. */
const JUDGES_OWN = ['ruling-noun', 'relief-noun'] as const;

/** Pronouns as claims about the one judge named, or, without `subject`, about the judge the sentence before names. */
export function gendersIn(sentence: Sentence): Claim[] {
  if (sentence.has(...OTHERS)) return [];
  const names = [...new Set(sentence.at('judge-name').map((at) => valueIn(sentence.terms[at], 'judge-name') ?? ''))];
  const [name] = names;
  if (names.length > 1) return [];
  if (name === undefined && sentence.has('page-noun')) return ofMeasured(sentence);
  return sentence.at('she-word', 'he-word').flatMap((at): Claim[] => {
    const isMeant = name === undefined ? isJudgeBefore(sentence, at) : isOfNamed(sentence, at);
    const gender = isA(sentence.terms[at], 'she-word') ? 'female' : 'male';
    return isMeant
      ? [{ kind: 'gender', topic: 'any', value: ids(gender), from: at, to: at + 1, ...(name !== undefined && { subject: name }) }]
      : [];
  });
}

/** "In her 35-page opinion", "his opinion, 94 pages long": under the topic "ruling", of who wrote the ruling of that length. */
function ofMeasured(s: Sentence): Claim[] {
  return s.at('she-word', 'he-word').flatMap((at): Claim[] => {
    const noun = s.terms.findIndex((t, i) => i > at && i < at + 5 && isA(t, 'ruling-noun'));
    const isOwn =
      isA(s.terms[at], 'possessive') &&
      noun > 0 &&
      !isA(s.terms[at - 1], 'affirm-verb', 'reverse-verb', 'review-word') &&
      s.terms.slice(at + 1, noun).every((t) => t.kind === 'number' || isA(t, 'page-noun', 'number') || t.senses.length === 0);
    const gender = isA(s.terms[at], 'she-word') ? 'female' : 'male';
    return isOwn ? [{ kind: 'gender', topic: 'ruling', value: ids(gender), from: at, to: at + 1 }] : [];
  });
}

/** "Friedrich said in his ruling", "Friedrich explained the denial himself", "In his order Friday, Judge Friedrich wrote". */
function isOfNamed(s: Sentence, at: number): boolean {
  const first = s.at('judge-name')[0] ?? 0;
  const had = s.terms[at + 1]?.kind === 'number' && isA(s.terms[at + 2], 'page-noun') ? at + 2 : at + 1;
  const hasIt = isA(s.terms[had], ...HAD);
  if (at < first) return hasIt && opensWith(s, at) && s.at('she-word', 'he-word').length === 1;
  if (isA(s.terms[at + 1], ...JUDGES_OWN) && s.at('judge-name').length === 1) return true;
  const isOneself = /^(?:him|her)self$/.test(s.terms[at]?.text ?? '');
  return (hasIt || isOneself) && s.clauses[at] === s.clauses[first] && !s.has('counsel-word');
}

const opensWith = (s: Sentence, at: number): boolean => at === 0 || (at === 1 && isA(s.terms[0], 'in-word'));

/** "He found that", "In his opinion, the judge": the sentence opens with the judge just spoken of. */
function isJudgeBefore(s: Sentence, at: number): boolean {
  if (!opensWith(s, at) || s.has('counsel-word')) return false;
  if (isA(s.terms[at + 1], ...HAD)) return true;
  const verb = isA(s.terms[at + 1], 'auxiliary') || s.terms[at + 1]?.text.endsWith('ly') === true ? at + 2 : at + 1;
  return (
    isA(s.terms[at], 'pronoun') && isA(s.terms[verb], 'find-verb', 'court-verb', 'grant-verb', 'deny-verb', 'block-verb', 'issue-verb')
  );
}
