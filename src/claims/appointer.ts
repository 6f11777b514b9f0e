/** Appointers: facts about a judge, named or meant. */
import { fellowsAppointed, isOfOthers, nameAppointed } from '../language/appointed.ts';
import { seatedBy } from '../language/seated.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, isUnknownName, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Presidents, and those of a time before the law in dispute, who only ever stand for whom they appointed. */
const PRESIDENTS = ['president', 'earlier-president'] as const;

/**
 * "Appointed by Clinton", "an Obama appointee", "Trump-appointed": about the judge it stands with, or, under the topic
 * "any", about the judge that the sentence before names.
 */
export function appointersIn(sentence: Sentence): Claim[] {
  return sentence.at(...PRESIDENTS).flatMap((at): Claim[] => {
    const value = ids(valueIn(sentence.terms[at], 'president') ?? valueIn(sentence.terms[at], 'earlier-president') ?? '');
    return subjectsOf(sentence, at).map((subject) => appointer(sentence, at, subject, value));
  });
}

function appointer(sentence: Sentence, at: number, subject: string, value: Claim['value']): Claim {
  const isPronoun = subject === '' && !isTheJudge(sentence) && (!sentence.has('judge-noun') || sentence.has('she-word', 'he-word'));
  return {
    kind: 'appointer',
    topic: isPronoun ? 'any' : 'ruling',
    value,
    from: at,
    to: at + 1,
    ...(subject && { subject }),
    ...(subject === '' && !isTheJudge(sentence) && !sentence.has('she-word') && !namesPronoun(sentence, at) && { soft: true }),
  };
}

/** Ids of the judges whom the president at a place is said to have named; '' for one meant without a name. */
function subjectsOf(s: Sentence, at: number): readonly string[] {
  const link = appointmentAt(s, at);
  if (link === null) return isDenied(s, at) || isOneOfTwo(s, at) ? [] : [seatedBy(s, at)?.judge ?? []].flat();
  const judge = judgeFor(s, at);
  const fellows = fellowsAppointed(s, at);
  return judge === null ? fellows : [...new Set([judge, ...fellows])];
}

/** "A judge Bill Clinton picked": any judge, in an article that may be about another. */
function isSomeoneElse(s: Sentence, at: number): boolean {
  return isA(s.terms[at - 1], 'judge-noun') && isA(s.terms[at - 2], 'determiner') && !isA(s.terms[at - 2], 'definite');
}

/** "Appointed by Trump, not by President Obama", "is not a Trump appointee". */
const isDenied = (s: Sentence, at: number): boolean =>
  s.terms.slice(Math.max(0, at - 3), at).some((t) => isA(t, 'negation')) ||
  (s.terms.slice(at + 1, at + 3).some((t) => isA(t, 'negation', 'refusal-word')) && s.at('appoint-verb').some((i) => i > at));

/** "Judge Roe is a Biden nominee": a judge of another case. */
const namesUnknownJudge = ({ at, terms }: Sentence): boolean => at('judge-noun').some((i) => isUnknownName(terms[i + 1]));

/** "The judge", "she, a Clinton appointee": the ruling's own judge, not just any, nor one whose name the record does not hold. */
function isTheJudge({ at, terms }: Sentence): boolean {
  return at('judge-noun').some((i) => (isA(terms[i - 1], 'definite') || isA(terms[i - 2], 'definite')) && !isUnknownName(terms[i + 1]));
}

/** "Named by Obama and Carter": which of the judges is whose is not said. */
const isOneOfTwo = ({ terms }: Sentence, at: number): boolean =>
  [-1, 1].some((step) => isA(terms[at + step], 'conjunction') && isA(terms[at + 2 * step], ...PRESIDENTS));

function appointmentAt(s: Sentence, at: number): number | null {
  if (isSomeoneElse(s, at) || isDenied(s, at) || isOneOfTwo(s, at)) return null;
  if (isInBrackets(s, at)) return at - 1;
  const by = [at - 1, at - 2].find((i) => isA(s.terms[i], 'agent-word'));
  if (
    by !== undefined &&
    s.at('appoint-verb').some((i) => i < by && (isA(s.terms[by - 1], 'judge-name') || (by - i < 7 && s.clauses[i] === s.clauses[by])))
  )
    return by;
  const behindPost = isA(s.terms[at - 1], 'determiner') ? at - 2 : at - 1;
  if (isA(s.terms[behindPost], 'to-post') && isA(s.terms[behindPost - 1], 'their-post')) return behindPost - 1;
  for (const i of [at + 1, at - 1, at - 2, at + 2])
    if (isA(s.terms[i], 'appoint-verb') && !(i > at + 1 && s.terms[at + 1]?.text === ',')) return i;
  return null;
}

/** The judge's id; '' when the ruling's judge is meant without a name; null when several could be meant. */
function judgeFor(s: Sentence, at: number): string | null {
  const beside = s.at('judge-name').filter((i) => !s.terms.slice(Math.min(i, at), Math.max(i, at)).some((t) => t.text === ';'));
  const names = [...new Set(beside.map((i) => valueIn(s.terms[i], 'judge-name') ?? ''))];
  if (isInBrackets(s, at)) return valueIn(s.terms[at - 2], 'judge-name') ?? null;
  if (names.length === 1 && isToldOfOne(s, at)) return names[0] ?? null;
  if (s.has('judge-name') && (names.length === 0 || isSomeJudge(s, at))) return null;
  const before = isPronounAppointed(s, at) ? s.at('judge-name').findLast((i) => i < at) : undefined;
  if (before !== undefined) return valueIn(s.terms[before], 'judge-name') ?? null;
  if (isOfPronoun(s, at)) return null;
  if (names.length === 1 && !severalJudges(s) && !isOfSeveralPresidents(s)) return isOfOthers(s, at) ? null : (names[0] ?? null);
  if (names.length === 0)
    return !severalJudges(s) && !namesUnknownJudge(s) && (s.has('judge-noun', 'she-word', 'he-word') || namesPronoun(s, at)) ? '' : null;
  return nameAppointed(s, at);
}

/** "President Reagan put him on the court", "owes her post to him", where the pronoun may be in the words of the verb alone. */
const namesPronoun = (s: Sentence, at: number): boolean =>
  (isA(s.terms[at + 1], 'appoint-verb') && / (?:him|her) /.test(s.terms[at + 1]?.text ?? '')) ||
  (at === 1 && isA(s.terms[0], 'be-word') && isA(s.terms[2], 'who-appointed')) ||
  [at - 3, at - 2, at - 1, at + 1].some((i) => isA(s.terms[i], 'their-post') && opensWithJudge(s, i));

/** "Edwards (Carter)": who appointed a judge, in brackets behind the name. */
const isInBrackets = ({ terms }: Sentence, at: number): boolean =>
  terms[at - 1]?.text === '(' && isA(terms[at - 2], 'judge-name') && terms[at + 1]?.text === ')';

/** "That a judge picked by X should have found it lawful surprised those who know Y": the one judge of whom that is told. */
const isToldOfOne = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[0], 'that-word') &&
  isA(terms[1], 'indefinite') &&
  isA(terms[2], 'judge-noun') &&
  at < 6 &&
  isA(terms[at + 1], 'modal') &&
  isA(terms[at + 2], 'auxiliary');

/** "Owes her post to", "the judge owes her post to": nobody else stands before the verb. */
const opensWithJudge = ({ terms }: Sentence, verb: number): boolean =>
  terms.slice(0, verb).every((t) => isA(t, 'determiner', 'to-word', 'judge-noun', 'senior-noun', 'judge-name'));

/** "Since President Reagan appointed him": the judge named last before. */
const isPronounAppointed = (s: Sentence, at: number): boolean =>
  isA(s.terms[at + 1], 'appoint-verb') && isA(s.terms[at + 2], 'she-word', 'he-word');

/** "She is a Clinton appointee, Friedrich a Trump appointee": of whoever the pronoun means, not of the judge named behind. */
const isOfPronoun = (s: Sentence, at: number): boolean =>
  s.has('judge-name') &&
  s.at('she-word', 'he-word').some((i) => i < at && s.clauses[i] === s.clauses[at]) &&
  s.at('judge-name').every((i) => i > at);

/** "An opinion by a judge appointed by Obama": some other judge, unless the words stand in apposition to a name. */
function isSomeJudge(s: Sentence, at: number): boolean {
  return s
    .at('judge-noun')
    .some((i) => i < at && at - i < 5 && isA(s.terms[i - 1], 'indefinite') && s.terms[i - 2] !== undefined && s.terms[i - 2]?.text !== ',');
}

/** "Two were named by Obama and one, Edwards, by Carter": which of them is whose must stand beside the name. */
const isOfSeveralPresidents = (s: Sentence): boolean => new Set(s.at('president').map((i) => valueIn(s.terms[i], 'president'))).size > 1;

const severalJudges = (s: Sentence): boolean =>
  s.has('appeals-noun') || s.at('panel-word').some((i) => s.terms[i]?.text.endsWith('bench') === false) || s.has('several-judges');
