/** Page counts: "a 94-page opinion", "ran to 94 pages". */
import type { Amount } from '../language/numbers.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import type { Claim, Topic } from './claim.ts';

/** What a sentence can open with that has pages and is no ruling. */
const DOCUMENTS = ['agreement-noun', 'report-noun', 'declaration-noun', 'brief-filing', 'brief-noun', 'suit-noun'] as const;

/** Page counts, each about the document it stands with; a ruling where none is named. */
export function pagesIn(sentence: Sentence): Claim[] {
  return sentence.amounts.flatMap((amount) => {
    const isPlace = /^(?:on|at)$/.test(sentence.terms[amount.from - 1]?.text ?? '') && !isOpening(sentence, amount);
    const isElliptic = sentence.terms[amount.to + 1]?.text === 'one';
    if (!isA(sentence.terms[amount.to], 'page-noun') || isPlace || isElliptic || isPartOfIt(sentence, amount)) return [];
    const topic = documentOf(sentence, amount.from, amount.to + 1);
    return topic
      ? [{ kind: 'pages', topic, value: { type: 'amount', amount, unit: 'pages' }, from: amount.from, to: amount.to + 1 } as const]
      : [];
  });
}

/** "25 pages of the opinion", "the first 25 pages", "devoted 25 pages to the merits", "her analysis takes up 25 pages": not how long the whole is. */
function isPartOfIt({ terms, at, clauses }: Sentence, { from, to }: Amount): boolean {
  const isPointedAt = isA(terms[from - 1], 'definite', 'possessive') || terms[from - 1]?.text === "'s";
  const whole = isA(terms[to + 1], 'of-word') && !isPointedAt ? terms.slice(to + 2, to + 5) : [];
  const isOfWhole = isA(whole[0], 'definite', 'possessive') && whole.some((t) => isA(t, 'ruling-noun')) && terms[from - 1]?.text !== 'all';
  const isSpent = isA(terms[to + 1], 'to-word') && isA(terms[to + 2], 'determiner', 'possessive');
  const isOfPart = at('part-noun').some((i) => i < from && clauses[i] === clauses[from]);
  const isOfOther = isA(terms[to + 1], 'of-word') && terms.slice(to + 2, to + 5).some((t) => isA(t, 'other-pages'));
  return isOfOther || isOfWhole || isSpent || isOfPart || isA(terms[from - 1], 'ordinal', 'another-word');
}

/** "The memorandum by Judge X", "the memorandum opinion": no agreement. */
const isOfJudge = ({ terms }: Sentence, noun: number): boolean =>
  isA(terms[noun + 1], 'by-word') && terms.slice(noun + 2, noun + 5).some((t) => isA(t, 'judge-noun', 'judge-name'));

/** "At 94 pages, the opinion", "her opinion, at 94 pages, faults": how long, not where. */
const isOpening = ({ terms }: Sentence, { from, to }: Amount): boolean =>
  terms[to + 1]?.text === ',' && (from === 1 || (terms[from - 2]?.text === ',' && isA(terms[from - 3], 'ruling-noun')));

function documentOf(s: Sentence, from: number, to: number): Topic | null {
  if (isOfThing(s, to)) return null;
  for (const i of [...span(to, to + 3), ...span(from - 1, from - 9)]) {
    if (isA(s.terms[i], 'ruling-noun', 'relief-noun', 'court-verb')) return 'ruling';
    if (isA(s.terms[i], 'agreement-noun')) return isOfJudge(s, i) ? 'ruling' : 'agreement';
    if (isA(s.terms[i], 'report-noun')) return 'report';
    if (isA(s.terms[i], 'declaration-noun', 'brief-noun', 'suit-noun', 'other-thing', 'other-order', 'motion-noun')) return null;
  }
  const opening = s.terms.slice(0, Math.min(4, from)).find((t) => isA(t, ...DOCUMENTS));
  if (opening !== undefined) return isA(opening, 'agreement-noun') ? 'agreement' : isA(opening, 'report-noun') ? 'report' : null;
  if (from <= 1 && s.at('ruling-noun').some((i) => i > to && i < to + 7)) return 'ruling';
  return s.has('judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'she-word', 'it-word') ? 'ruling' : null;
}

/** "A one-page note": a thing that the lexicon does not know. */
const isOfThing = ({ terms }: Sentence, to: number): boolean =>
  terms[to]?.kind === 'word' && terms[to]?.senses.length === 0 && terms[to]?.joined === false && terms[to - 1]?.joined === true;

function span(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) }, (_, i) => from + i * step);
}
