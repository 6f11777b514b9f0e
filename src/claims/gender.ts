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
  return sentence.at('she-word', 'he-word').flatMap((at): Claim[] => {
    const isMeant = name === undefined ? isJudgeBefore(sentence, at) : isOfNamed(sentence, at);
    const gender = isA(sentence.terms[at], 'she-word') ? 'female' : 'male';
    return isMeant
      ? [{ kind: 'gender', topic: 'any', value: ids(gender), from: at, to: at + 1, ...(name !== undefined && { subject: name }) }]
      : [];
  });
}

/** "Friedrich said in his ruling", "Friedrich explained the denial himself", "In his order Friday, Judge Friedrich wrote". */
function isOfNamed(s: Sentence, at: number): boolean {
  const first = s.at('judge-name')[0] ?? 0;
  const hasIt = isA(s.terms[at + 1], ...HAD);
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
