/** Questions, suppositions, hearsay and labels: sentences that assert nothing of what they say. */
import { isA, type Term } from './terms.ts';

/** Questions, suppositions and sentences that call a claim false or a rumour assert nothing. */
export function isUnasserted(terms: readonly Term[], quoted: readonly boolean[]): boolean {
  const last = terms.findLast((t) => t.kind !== 'mark' || t.text === '?');
  if (last?.text === '?' && !quoted[terms.indexOf(last)]) return true;
  if (terms.some((t, i) => t.text === '?' && !quoted[i])) return true;
  // A live blog's post opens with its time.
  const [opening, next] = terms.filter((t) => t.kind === 'word' && !/^[ap]m$/.test(t.text));
  const first = isA(opening, 'conjunction') ? next : opening;
  const labelled = isLabelled(terms);
  const inverted = isA(first, 'inversion') && terms.some((t) => isA(t, 'modal'));
  return (
    labelled ||
    inverted ||
    isNotSaid(terms, quoted) ||
    isAsked(terms) ||
    isListed(terms) ||
    isToldNotTo(terms) ||
    isHearsay(terms) ||
    isA(first, 'supposition') ||
    terms.some((t, i) => isA(t, 'supposition') && /^[|:—]$/.test(terms[i - 1]?.text ?? '')) ||
    terms.some((t, i) => isA(t, 'falsity-word') && !quoted[i] && !isOfExchange(terms, i))
  );
}

/** "The IRS mistakenly shared", "had wrongly given": how the tax agency gave data away, not what others got wrong. */
function isOfExchange(terms: readonly Term[], at: number): boolean {
  const before = isA(terms[at - 1], 'auxiliary') ? at - 2 : at - 1;
  return isA(terms[before], 'tax-agency') && isA(terms[at + 1], 'share-verb');
}

/** "Claim:", "First myth:", "Claim No. 2:": what follows is told to be tested. */
function isLabelled(terms: readonly Term[]): boolean {
  const colon = terms.findIndex((t) => t.text === ':');
  return colon > 0 && colon <= LABEL_REACH && terms.slice(0, colon).some((t) => isA(t, 'claim-label'));
}

/** How long a label may be. */
const LABEL_REACH = 6;

/** "The filing does not say that", "nobody has said that", "readers should not conclude that": nobody says what follows. */
function isNotSaid(terms: readonly Term[], quoted: readonly boolean[]): boolean {
  return terms.some((t, i) => {
    if (!isA(t, 'negation', 'modal') || quoted[i]) return false;
    const verb = isA(terms[i + 1], 'auxiliary', 'negation') ? i + 2 : i + 1;
    return isA(terms[verb], 'state-word', 'gather-word') && isA(terms[verb + 1], 'that-word');
  });
}

/** "A reader asks whether", "listeners wonder if": a question told. */
const isAsked = (terms: readonly Term[]): boolean => terms.some((t) => isA(t, 'ask-whether'));

/** "Do not write that", "don't call her": advice on what not to say. */
const isToldNotTo = (terms: readonly Term[]): boolean =>
  isA(terms[0], 'refusal-word', 'negation') && isA(terms[1], 'state-word', 'call-word', 'hearsay-verb');

/** "A third is that ...", "Two: that ...": one of a list that another sentence says what to think of. */
function isListed(terms: readonly Term[]): boolean {
  const words = terms.filter((t) => t.kind !== 'mark').slice(0, 5);
  const be = words.findIndex((t, i) => isA(t, 'be-word') && isA(words[i + 1], 'that-word'));
  if (be > 0 && words.slice(0, be).every((t) => isA(t, 'determiner', 'another-word', 'ordinal'))) return true;
  const colon = terms.findIndex((t) => t.text === ':');
  return colon > 0 && colon <= LIST_REACH && isA(terms[colon + 1], 'that-word');
}

/** How long the number of a list's item may be: "Two:", "The second:". */
const LIST_REACH = 3;

/** How far behind an article or a post the verb stands that tells what it said. */
const HEARSAY_REACH = 10;

/** "Several sites reported that", "a viral post blames", ", a mistake,": what others had it, told because it may be wrong. */
function isHearsay(terms: readonly Term[]): boolean {
  const isCalledWrong = terms.some(
    (t, i) => isA(t, 'error-noun') && /^an?$/.test(terms[i - 1]?.text ?? '') && terms[i - 2]?.kind === 'mark',
  );
  const isToldWrong = (t: Term, i: number): boolean => isA(t, 'error-noun') && isA(terms[i + 1], 'hearsay-verb') && !isOfExchange(terms, i);
  if (isCalledWrong || hasNumberWrong(terms) || terms.some((t, i) => isA(t, 'hearsay') || isToldWrong(t, i))) return true;
  if (terms.some((t, i) => isA(t, 'hearsay-noun') && (isA(terms[i + 1], 'that-word') || isBehindQuote(terms, i)))) return true;
  return terms.some((t, i) => isA(t, 'hearsay-noun') && terms.slice(i + 1, i + HEARSAY_REACH).some((next) => isA(next, 'hearsay-verb')));
}

/** ", read a headline", ", wrote one blog": right behind what is quoted stands where that was to be read. */
const isBehindQuote = (terms: readonly Term[], at: number): boolean => {
  const quote = terms.findLastIndex((t, i) => i < at && t.text === '"');
  return quote > 0 && at - quote <= QUOTE_REACH && terms.slice(quote + 1, at).every((t) => t.kind === 'word');
};

/** How far behind a quotation: "read the first headline". */
const QUOTE_REACH = 4;

/** "Some outlets have 43,695", "we wrote 43,695": a number as somebody printed it. */
const hasNumberWrong = (terms: readonly Term[]): boolean =>
  terms.some(
    (t, i) => isA(t, 'hearsay-noun', 'we-word') && isA(terms[i + 1], 'auxiliary', 'hearsay-verb') && terms[i + 2]?.kind === 'number',
  );
