/**
 * A government before this one, said to have made the agreement: "drawn up by the previous administration", "signed under
 * President X's predecessor", "it predates President X's return".
 */
import type { Sentence } from '../language/sentence.ts';
import { isA, isUnexplained, type Term, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Those before, told without a name: the terms, first and one past the last. */
interface Former {
  readonly president: string;
  readonly from: number;
  readonly to: number;
}

/** Claims that the agreement was made by, or in the days of, those who governed before. */
export function formerGovernmentsIn(sentence: Sentence): Claim[] {
  const made = formersIn(sentence).filter(
    (f) => !isUnsure(sentence, f) && (isOrigin(sentence, f) || isMadeBy(sentence, f) || makes(sentence, f)),
  );
  return [...made, ...earlierIn(sentence)].map(({ president, from, to }) => ({
    kind: 'administration',
    topic: 'agreement',
    value: ids(president),
    from,
    to,
  }));
}

/** "The previous administration", "the outgoing Democratic administration", "President X's predecessor", "X returned, under his predecessor". */
function formersIn({ terms, at, has }: Sentence): Former[] {
  return at('president-before').flatMap((i): Former[] => {
    const president = valueIn(terms[i], 'president-before') ?? '';
    const noun = isUnexplained(terms[i + 1]) && !isGovernment(terms[i + 1]) ? i + 2 : i + 1;
    if (isGovernment(terms[noun])) return [{ president, from: isA(terms[i - 1], 'determiner') ? i - 1 : i, to: noun + 1 }];
    if (!isA(terms[i], 'other-human') || !has('president')) return [];
    if (isA(terms[i - 1], 'he-word', 'possessive')) return (at('president')[0] ?? i) < i ? [{ president, from: i - 1, to: i + 1 }] : [];
    return terms[i - 1]?.text === "'s" && valueIn(terms[i - 2], 'president') === CURRENT
      ? [{ president, from: titled(terms, i - 2), to: i + 1 }]
      : [];
  });
}

/** The president under whom the agreement was made. */
const CURRENT = 'trump';

const isGovernment = (term: Term | undefined): boolean => isA(term, 'administration-noun') && isA(term, 'period-noun');

/** Where a name begins, with "Mr." or "President" before it. */
function titled(terms: readonly Term[], name: number): number {
  let from = name;
  while (isA(terms[from - 1], 'title-word') || (terms[from - 1]?.text === '.' && isA(terms[from - 2], 'title-word'))) from--;
  return from;
}

/** What makes of it one that is not so, or another agreement. */
const NOT_SO = [
  'refusal-word',
  'modal',
  'if-word',
  'comparison-word',
  'contrast-word',
  'no-part',
  'falsity-word',
  'other-agency',
  'none-word',
] as const;

const isUnsure = (s: Sentence, { from, to }: Former): boolean =>
  s.has(...NOT_SO) || isDenied(s, to) || s.at('another-word', 'former-word').some((i) => i < from || i >= to);

/** "Which it is not"; not "and was never made public", which denies another thing. */
const isDenied = ({ at, terms }: Sentence, to: number): boolean =>
  at('negation').some((no) => no < to || !terms.slice(to, no).some((t) => isA(t, 'conjunction')));

/** "The agreement with the software makers". */
const isWithOthers = (terms: readonly Term[], noun: number): boolean =>
  isA(terms[noun + 1], 'with-word', 'condition-word') &&
  !terms.slice(noun + 2, noun + 4).some((t) => isA(t, 'tax-agency', 'immigration-agency', 'agency'));

/** "The memorandum", "the framework that she examined": of the article's one, not any. */
const isTheAgreement = ({ terms }: Sentence, noun: number): boolean =>
  isA(terms[noun], 'agreement-noun', 'agreement-like') &&
  !isWithOthers(terms, noun) &&
  [noun - 1, noun - 2].some((i) => isA(terms[i], 'definite') || (isA(terms[i], 'tax-agency', 'sharing-noun') && i === noun - 1));

/** The agreement that stands before a place, with nothing between but what is said of it. */
function agreementBefore(s: Sentence, place: number): number | undefined {
  const noun = s.at('agreement-noun', 'agreement-like').findLast((i) => i < place);
  if (noun === undefined || !isTheAgreement(s, noun)) return undefined;
  return s.terms.slice(noun + 1, place).every((t) => isA(t, ...PASSED)) || isExamined(s, noun, place) ? noun : undefined;
}

const PASSED = [
  'comma',
  'auxiliary',
  'be-word',
  'relative-pronoun',
  'that-word',
  'determiner',
  'it-word',
  'between-word',
  'tax-agency',
  'immigration-agency',
  'conjunction',
  'tax-noun',
] as const;

/** "The framework she examined had been". */
const isExamined = ({ terms }: Sentence, noun: number, place: number): boolean =>
  isA(terms[noun + 1], 'she-word', 'he-word', 'judge-name') &&
  place - noun < REACH &&
  terms.slice(noun + 3, place).every((t) => isA(t, ...PASSED));

const REACH = 7;

/** "The memorandum, a holdover from", "the arrangement dates from". */
function isOrigin(s: Sentence, { from }: Former): boolean {
  const word = from - 1;
  return isA(s.terms[word], 'origin-word') && agreementBefore(s, word) !== undefined;
}

/** "Negotiated under", "drawn up by", "concluded in the waning days of": the agreement stands before the verb. */
function isMadeBy(s: Sentence, { from, to }: Former): boolean {
  const { terms } = s;
  let lead = from - 1;
  if (isA(terms[lead], 'unit')) while (isUnexplained(terms[lead]) || isA(terms[lead], 'unit', 'determiner', 'last-word', 'nth')) lead--;
  if (isMakingBy(terms[lead])) return isMadeThen(s, lead, to);
  const verb = lead - 1;
  if (!isA(terms[lead], 'under', 'by-word', 'period-word', 'in-word') || !isA(terms[verb], ...MAKING)) return false;
  return isMadeThen(s, verb, to);
}

/** "The memorandum was negotiated", "negotiated under them, the memorandum": the agreement stands before the verb, or behind one that opens the sentence. */
const isMadeThen = (s: Sentence, verb: number, to: number): boolean =>
  verb === 0
    ? isA(s.terms[to], 'comma') && [to + 2, to + 3].some((noun) => isTheAgreement(s, noun))
    : agreementBefore(s, verb) !== undefined;

const MAKING = ['sign-verb', 'drafting-word', 'basis-verb'] as const;

/** "Signed by", "made under": one term. */
const isMakingBy = (t: Term | undefined): boolean => isA(t, ...MAKING) && / (?:by|under)$/.test(t?.text ?? '');

/** "The previous administration negotiated the memorandum", "X's predecessor, whose Treasury signed it": the agreement stands behind. */
function makes(s: Sentence, { to }: Former): boolean {
  const { terms } = s;
  const verb = terms.findIndex((t, i) => i >= to && i < to + 4 && isA(t, 'sign-verb', 'drafting-word'));
  if (verb < 0 || isA(terms[verb - 1], 'be-word', 'to-word')) return false;
  const between = terms.slice(to, verb);
  const isOwn =
    between.every((t) => isA(t, 'auxiliary')) ||
    (terms[to]?.text === 'whose' && between.every((t) => isA(t, 'relative-pronoun', 'tax-agency', 'agency', 'leader-office')));
  const noun = [verb + 1, verb + 2, verb + 3].find((i) => isA(terms[i], 'agreement-noun'));
  return isOwn && noun !== undefined && isTheAgreement(s, noun);
}

/** "The agreement predates President X's second term", "struck the pact before X returned to office". */
function earlierIn(s: Sentence): Former[] {
  if (s.has(...NOT_SO) || s.at('another-word').some((i) => !isA(s.terms[i], 'ordinal'))) return [];
  return s.at('predate-verb').flatMap((i): Former[] => {
    const name = s.at('president').find((p) => p > i && titled(s.terms, p) === i + 1);
    const isOfTerm =
      name !== undefined &&
      !isDenied(s, name) &&
      s.terms[name + 1]?.text === "'s" &&
      s.terms.slice(name + 2, name + 5).some((t) => isA(t, 'period-noun', 'administration-noun'));
    if (!isOfTerm || agreementBefore(s, i) === undefined || valueIn(s.terms[name], 'president') !== CURRENT) return [];
    return [{ president: valueIn(s.terms[i], 'predate-verb') ?? '', from: i, to: name + 1 }];
  });
}
