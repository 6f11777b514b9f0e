/**
 * A question and its short answer as one statement: "How many addresses did ICE get? About 47,000, in August." says that ICE did get
 * about 47,000 addresses, in August. Only an answer without a verb of its own is read so; its words keep their places.
 */
import { isVerb } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { isA, type Term } from './terms.ts';
import type { Token } from './tokens.ts';

/** A longer answer says more than what was asked. */
const LONGEST = 18;

/** The answer with the words of the question that it answers; as it stands where it answers none. */
export function asAnswer(answer: Sentence, question: Sentence | null, lexicon: Lexicon): Sentence {
  if (!question || question.paragraph !== answer.paragraph || question.terms[question.terms.length - 1]?.text !== '?') return answer;
  if (answer.terms.length > LONGEST || answer.terms.some((t) => isVerb(t) || t.text === '?') || question.has('negation', 'if-word'))
    return answer;
  if (answer.has('so-far-not')) return notYet(answer, question, lexicon);
  if (answer.has('negation', 'contrast-word', 'if-word', 'hearsay')) return answer;
  const tokens = stated(question, answer);
  return tokens ? answer.withTokens(tokens, lexicon) : answer;
}

/** The words of the statement, in order; none where the question is of another kind. */
function stated(question: Sentence, answer: Sentence): readonly Token[] | null {
  const { terms } = question;
  const asked = terms.slice(0, -1);
  const start = isA(terms[0], 'entry-mark') ? 1 : 0;
  const before = (part: readonly Term[]): readonly Token[] => placed(question, part, answer.start - 1);
  const words = withoutStop(answer.tokens);
  const behind = (part: readonly Term[]): readonly Token[] => placed(question, part, words[words.length - 1]?.end ?? answer.end);
  if (isA(terms[start], 'ask-long') && isA(terms[start + 1], 'be-word'))
    return [...before([...asked.slice(start + 2), ...asked.slice(start + 1, start + 2)]), ...answer.tokens];
  if (isA(terms[start], 'ask-when') && isA(terms[start + 1], 'did-word')) return [...before(inOrder(asked, start + 1)), ...answer.tokens];
  const verb = asked.findIndex((t, i) => i > start && (isVerb(t) || isA(t, 'auxiliary')));
  if (verb < 0) return null;
  if (isA(terms[start], 'ask-many')) return counted(asked.slice(start + 1, verb), verb, question, answer);
  if (!isA(terms[start], 'ask-who') && !(isA(terms[start], 'ask-which') && verb > start + 1)) return null;
  return isA(terms[verb], 'did-word') ? null : [...words, ...behind(asked.slice(verb))];
}

/** "Did she rule" told as "she did rule": what asks stands behind the words up to the verb. */
function inOrder(asked: readonly Term[], did: number): readonly Term[] {
  const rest = asked.slice(did + 1);
  const verb = rest.findIndex((t) => isVerb(t) || t.senses.some(({ name }) => name.endsWith('-verb')));
  return verb < 0 ? [] : [...rest.slice(0, verb), ...asked.slice(did, did + 1), ...rest.slice(verb)];
}

/** "How many addresses did ICE get?": who got them, the number, and what is counted. */
function counted(things: readonly Term[], did: number, question: Sentence, answer: Sentence): readonly Token[] | null {
  if (!isA(question.terms[did], 'did-word')) return null;
  const number = answer.terms.findLastIndex((t) => t.kind === 'number' || isA(t, 'number', 'scale'));
  const last = answer.tokens.findIndex((t) => t.end === answer.terms[number]?.end);
  const next = answer.terms[number + 1];
  if (last < 0 || answer.dates.length > 1) return null;
  const noun = next === undefined || next.kind === 'mark' ? placed(question, things, answer.tokens[last]?.end ?? 0) : [];
  const opening = placed(question, inOrder(question.terms.slice(0, -1), did), answer.start - 1);
  return opening.length > 0 ? [...opening, ...answer.tokens.slice(0, last + 1), ...noun, ...answer.tokens.slice(last + 1)] : null;
}

/** "Has the government appealed? Not yet." */
function notYet(answer: Sentence, question: Sentence, lexicon: Lexicon): Sentence {
  const asked = question.terms.slice(0, -1);
  const verb = asked.findIndex((t, i) => i > 1 && isVerb(t));
  if (answer.terms.length > 3 || !isA(asked[0], 'have-word') || verb < 0) return answer;
  const place = (part: readonly Term[]): readonly Token[] => placed(question, part, answer.start - 1);
  const not = withoutStop(answer.tokens).map((t) => ({ ...t, capital: false }));
  const end = answer.tokens[answer.tokens.length - 1]?.end ?? answer.end;
  return answer.withTokens(
    [...place(asked.slice(1, verb)), ...place(asked.slice(0, 1)), ...not, ...placed(question, asked.slice(verb), end)],
    lexicon,
  );
}

const withoutStop = (tokens: readonly Token[]): readonly Token[] =>
  tokens[tokens.length - 1]?.text === '.' ? tokens.slice(0, -1) : tokens;

/** The tokens of some terms, all at one place in the text: they are no words of the answer, nor joined to its first. */
const placed = ({ tokens }: Sentence, part: readonly Term[], at: number): readonly Token[] =>
  part.flatMap(({ start, end }) => tokens.filter((t) => t.start >= start && t.end <= end)).map((t) => ({ ...t, start: at, end: at }));
