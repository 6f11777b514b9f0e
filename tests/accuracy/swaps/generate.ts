/** Makes swaps from true articles: each is one article with one wrong value, and the span that is wrong. */
import { type CleanArticle, type Span, toArticle } from '../corpus.ts';
import { dateRules } from './dates.ts';
import { institutionRules } from './institutions.ts';
import { numberRules } from './numbers.ts';
import { outcomeRules } from './outcomes.ts';
import { peopleRules } from './people.ts';
import { seeded } from './random.ts';
import { outsideQuotes, splitSentences, statesPlainly } from './sentences.ts';
import type { Candidate, Swap, SwapRule } from './swap.ts';

const RULES: readonly SwapRule[] = [...peopleRules, ...dateRules, ...numberRules, ...outcomeRules, ...institutionRules];

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Where a span lies after the words of a candidate, in the same sentence, were replaced. */
function afterSwap(span: Span, candidate: Candidate): Span {
  return span.start >= candidate.end ? shift(span, candidate.value.length - (candidate.end - candidate.start)) : span;
}

function apply(clean: CleanArticle, sentence: Span, candidate: Candidate, id: string): Swap {
  const { text, ...rest } = toArticle(clean);
  const start = sentence.start + candidate.start;
  const end = sentence.start + candidate.end;
  const swapped = text.slice(0, start) + candidate.value + text.slice(end);
  const at = { start: sentence.start, end: sentence.end + candidate.value.length - (end - start) };
  const also = candidate.also === undefined ? [] : [shift(afterSwap(candidate.also, candidate), sentence.start)];
  return {
    id,
    kind: candidate.kind,
    article: { ...rest, id, text: swapped },
    sentence: swapped.slice(at.start, at.end),
    at,
    was: text.slice(start, end),
    now: candidate.value,
    wrong: [{ start, end: start + candidate.value.length }, ...also],
  };
}

/** The administration that opens a sentence is named by the writer, whatever it then argues or expects. */
const isSpeaker = ({ kind, start }: Candidate): boolean => kind === 'administration' && start <= 'The '.length;

/** All swaps of one article. An article in another language than the tables' yields none. */
export function swapsOf(clean: CleanArticle): Swap[] {
  if (clean.lang !== 'en') return [];
  const swaps: Swap[] = [];
  let offset = 0;
  for (const paragraph of clean.paragraphs) {
    for (const span of splitSentences(paragraph)) {
      const text = paragraph.slice(span.start, span.end);
      const plain = statesPlainly(text);
      const random = seeded(`${clean.id} ${offset + span.start}`);
      const candidates = RULES.flatMap((rule) => rule({ text, article: clean, random })).filter(
        (candidate) => outsideQuotes(text, candidate) && (plain || isSpeaker(candidate)),
      );
      for (const candidate of candidates) swaps.push(apply(clean, shift(span, offset), candidate, `${clean.id}/swap-${swaps.length + 1}`));
    }
    offset += paragraph.length + 2;
  }
  return swaps;
}

export const generateSwaps = (articles: readonly CleanArticle[]): Swap[] => articles.flatMap(swapsOf);
