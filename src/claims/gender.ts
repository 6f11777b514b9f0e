/** Gender: a pronoun that can only be the judge's, named in the sentence or just before it. */
import { isVerb } from '../language/clauses.ts';
import { actsAfterName, actsAsJudge, isHuman, JUDGES_ACTS, namesAppointer, speaksOfOneself } from '../language/judges-pronouns.ts';
import type { Sentence } from '../language/sentence.ts';
import { namesStranger } from '../language/strangers.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids, type Topic } from './claim.ts';

/** Others who could be meant by "he" or "she". */
const OTHERS = ['person', 'leader-office'] as const;
/** What a judge has: "his opinion", "her vote". */
const HAD = ['ruling-noun', 'page-noun', 'judge-thing'] as const;
/** What only a judge has. */
const JUDGES_OWN = ['ruling-noun', 'relief-noun'] as const;
/** What a sentence may tell of someone besides the judge. */
const SOMEONE_ELSE = ['counsel-word', 'other-human', 'appeals-noun', 'another-word', 'senior-noun'] as const;

/** Titles, and pronouns as claims about the one judge named, or, without `subject`, about the judge the sentence before names. */
export function gendersIn(sentence: Sentence): Claim[] {
  return [...titledIn(sentence), ...pronounsIn(sentence)];
}

/** "The judge X" in languages where the noun or its article has a gender. */
function titledIn(s: Sentence): Claim[] {
  return s.at('judge-name').flatMap((at): Claim[] => {
    const title = isA(s.terms[at - 1], 'judge-noun', 'senior-noun') ? at - 1 : apposedAt(s, at);
    // Words in quotation marks may be somebody's mistake that the sentence is about.
    if (title < 0 || s.voices.quoted[title]) return [];
    const gender = valueIn(s.terms[title], 'noun-gender') ?? valueIn(s.terms[title - 1], 'article-gender');
    if (gender === undefined) return [];
    return [
      {
        kind: 'gender',
        topic: 'any',
        value: ids(gender),
        subject: valueIn(s.terms[at], 'judge-name') ?? '',
        from: title,
        to: Math.max(title + 1, at),
      },
    ];
  });
}

/** "X, the judge in charge of the case, wrote": the title of the name that opens the sentence, between commas; -1 where there is none. */
function apposedAt(s: Sentence, at: number): number {
  const title = 3;
  const isTitle = at === 0 && isA(s.terms[1], 'comma') && isA(s.terms[2], 'article-gender') && isA(s.terms[title], 'judge-noun');
  const next = s.terms[title + 1];
  const closes = s.terms.slice(title + 1, title + 10).some((t) => isA(t, 'comma'));
  return isTitle && closes && !isA(next, 'judge-name') && next?.capital !== true ? title : -1;
}

function pronounsIn(sentence: Sentence): Claim[] {
  if (!sentence.has('she-word', 'he-word') || namesOthers(sentence)) return [];
  const names = [...new Set(sentence.at('judge-name').map((at) => valueIn(sentence.terms[at], 'judge-name') ?? ''))];
  if (names.length === 0 && sentence.has('page-noun') && !isOfTheJudge(sentence)) return ofMeasured(sentence);
  return sentence.at('she-word', 'he-word').flatMap((at): Claim[] => {
    if (sentence.has('organisation') && !isA(sentence.terms[at + 1], ...JUDGES_OWN) && !lendsOwn(sentence, at)) return [];
    const name = names.length > 1 ? lenderAt(sentence, at) : names[0];
    if (names.length > 1 && name === undefined) return [];
    const isMeant = name === undefined ? isJudgeBefore(sentence, at) : names.length > 1 || isOfNamed(sentence, at);
    const isToldOf = !isMeant && name !== undefined && (actsAfterName(sentence, at) || speaksOfOneself(sentence, at));
    if (!isMeant && !isToldOf) return [];
    return [{ ...genderAt(sentence, at, isToldOf ? 'told' : 'any'), ...(name !== undefined && { subject: name }) }];
  });
}

/** Somebody besides the judge, whom a pronoun could mean; a president who only named the judge is none. */
const namesOthers = (s: Sentence): boolean => s.has(...OTHERS) || s.at('president').some((at) => !namesAppointer(s, at));

/** Under the topic "told", only where nobody was spoken of just before. */
const genderAt = (s: Sentence, at: number, topic: Topic): Claim => ({
  kind: 'gender',
  topic,
  value: ids(isA(s.terms[at], 'she-word') ? 'female' : 'male'),
  from: at,
  to: at + 1,
});

/** "In her 35-page opinion", "his opinion, 94 pages long": under the topic "ruling", of who wrote the ruling of that length. */
function ofMeasured(s: Sentence): Claim[] {
  return s.at('she-word', 'he-word').flatMap((at): Claim[] => {
    const noun = s.terms.findIndex((t, i) => i > at && i < at + 5 && isA(t, 'ruling-noun'));
    const isOwn =
      isA(s.terms[at], 'possessive') &&
      noun > 0 &&
      !isA(s.terms[at - 1], 'affirm-verb', 'reverse-verb', 'review-word') &&
      s.terms.slice(at + 1, noun).every((t) => t.kind === 'number' || isA(t, 'page-noun', 'number') || t.senses.length === 0);
    return isOwn ? [genderAt(s, at, 'ruling')] : [];
  });
}

/** "Srinivasan, the chief judge, lent her vote to Edwards's opinion": the judge that opens the sentence lends what is her own. */
function lenderAt(s: Sentence, at: number): string | undefined {
  if (!lendsOwn(s, at)) return undefined;
  const names = s.at('judge-name').filter((i) => i < at);
  const [first] = names;
  return names.length === 1 && first !== undefined && first < 3 && s.clauses[first] === s.clauses[at]
    ? valueIn(s.terms[first], 'judge-name')
    : undefined;
}

/** "Put his name to", "cast her vote". */
const lendsOwn = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], 'sign-verb') || (isA(s.terms[at - 1], 'lend-verb') && isA(s.terms[at + 1], 'lent-thing'));

/** "Friedrich said in his ruling", "Friedrich explained the denial himself", "In his order Friday, Judge Friedrich wrote". */
function isOfNamed(s: Sentence, at: number): boolean {
  const first = s.at('judge-name')[0] ?? 0;
  const had = s.terms[at + 1]?.kind === 'number' && isA(s.terms[at + 2], 'page-noun') ? at + 2 : at + 1;
  const hasIt = isA(s.terms[had], ...HAD);
  if (at < first) return hasIt && opensWith(s, at) && s.at('she-word', 'he-word').length === 1 && !namesStranger(s, first);
  if (isA(s.terms[at + 1], ...JUDGES_OWN) && s.at('judge-name').length === 1) return true;
  const isOthers = s.terms.slice(first + 1, at).some((_, i) => isHuman(s, first + 1 + i));
  const isOneself = /^(?:him|her)self$/.test(s.terms[at]?.text ?? '');
  return ((hasIt && !isOthers) || isOneself || lendsOwn(s, at)) && s.clauses[at] === s.clauses[first] && !s.has('counsel-word');
}

const opensWith = (s: Sentence, at: number): boolean => at === 0 || (at === 1 && isA(s.terms[0], 'in-word', 'opening-word'));

/** "He found that", "In his opinion, the judge": the sentence goes on with the judge just spoken of. */
function isJudgeBefore(s: Sentence, at: number): boolean {
  if (s.has('counsel-word')) return false;
  if (actsAsJudge(s, at) || speaksOfOneself(s, at)) return !namesStranger(s);
  if (!opensWith(s, at)) return !s.has(...SOMEONE_ELSE) && !namesStranger(s) && goesOnWithJudge(s, at);
  if (isA(s.terms[at + 1], ...HAD)) return true;
  if (isA(s.terms[at + 1], 'relief-noun')) return !isA(s.terms[at + 2], 'motion-noun', 'request-noun', 'hearing-noun');
  return isA(s.terms[at], 'pronoun') && isA(s.terms[verbBehind(s, at)], ...JUDGES_ACTS);
}

const verbBehind = (s: Sentence, at: number): number => {
  const next = s.terms[at + 1];
  return isA(next, 'auxiliary') || next?.text === 'also' || next?.text.endsWith('ly') === true ? at + 2 : at + 1;
};

/** Further on: "for now, he saw no reason to", "only then comes his ruling", "the release, in his words," and "the judge wrote in his opinion". */
function goesOnWithJudge(s: Sentence, at: number): boolean {
  const next = s.terms[at + 1];
  if (isA(s.terms[at], 'possessive')) {
    if (isA(next, 'ruling-noun') && (!s.has('judge-noun') || isOfTheJudge(s))) return true;
    return isA(s.terms[at - 1], 'in-word') && isA(next, 'judge-thing') && isSetOff(s, at);
  }
  const opened = at < 6 && s.terms[at - 1]?.text === ',' && !s.terms.slice(0, at).some(isVerb);
  return opened && isA(s.terms[at], 'pronoun') && isA(s.terms[verbBehind(s, at)], ...JUDGES_ACTS, 'bench-act');
}

/** ", in his words,". */
const isSetOff = (s: Sentence, at: number): boolean => s.terms[at - 2]?.text === ',' && s.terms[at + 2]?.text === ',';

/** "The judge wrote in his opinion": one judge, and no other. */
function isOfTheJudge(s: Sentence): boolean {
  const [judge, ...others] = s.at('judge-noun');
  return judge !== undefined && others.length === 0 && isA(s.terms[judge - 1], 'definite') && !isA(s.terms[judge - 1], 'possessive');
}
