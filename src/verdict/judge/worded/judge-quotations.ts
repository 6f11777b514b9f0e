/** Quotations word for word: the court's words as printed, or altered. Case, marks, brackets and clipped ends aside. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import { fold, lower } from '../../../language/fold.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { mayConflict, mayMatch } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Share of the words that must agree, in order, for an altered quotation to be recognised. */
const RECOGNISED = 0.75;
const FEWEST_WORDS = 8;
/** The same for a shorter quotation, word by word beside a passage of its own length. */
const RECOGNISED_BESIDE = 0.7;
const FEWEST_BESIDE = 6;
/** Fewer words than these may be anybody's: they are a quotation only as the whole of one, in the court's voice. */
const FEWEST_OF_ANYONE = 5;

/** Judgements on the quotations of a sentence. */
export function judgeQuotations(sentence: Sentence, claims: readonly Claim[], { index }: Context): Judgement[] {
  if (!claims.some((claim) => claim.kind === 'quotation')) return [];
  const quotations = index.record.facts.filter((f) => f.kind === 'quotation' && mayMatch(f));
  return claims.flatMap((claim): Judgement[] => {
    if (claim.kind !== 'quotation' || claim.value.type !== 'ids') return [];
    const parts = partsOf(claim.value.ids[0] ?? '');
    const said = parts.flat();
    const found = quotations.flatMap((fact) => {
      const known = knownWordsOf(fact);
      const isOwn = isInVoiceOf(fact, sentence, claim, index);
      if (said.length < FEWEST_OF_ANYONE && (!isOwn || said.length !== known.length)) return [];
      const result = parts.length > 1 ? compareParts(parts, known) : compareWords(said, known);
      return result ? [{ fact, result, isOwn }] : [];
    });
    const exact = found.find(({ result }) => result === 'exact');
    if (exact) return [{ claim, fact: exact.fact, verdict: 'matches' }];
    for (const { fact, result, isOwn } of found)
      if (result !== 'exact' && isOwn && mayConflict(fact)) return [altered(sentence, claim, fact, result)];
    return [];
  });
}

const knownWords = new WeakMap<Fact, readonly string[]>();

function knownWordsOf(fact: Fact): readonly string[] {
  const words = knownWords.get(fact) ?? wordsOf(String(fact.value));
  knownWords.set(fact, words);
  return words;
}

/** The court speaks, or the sentence names the statute whose words these are and no party speaks for it. */
function isInVoiceOf(fact: Fact, sentence: Sentence, claim: Claim, index: Context['index']): boolean {
  if (index.subject(fact.subject)?.type !== 'statute') return sentence.voices.of[claim.from] === 'court';
  return sentence.has('statute', 'law-word') && !sentence.has('party-noun', 'argue-verb', 'government-noun', 'organisation');
}

/** What an editor put in or left out: "…", "[sic]", "[the agency]", "transfer[red]". A changed initial ("[T]he") is none. */
const EDITED = /\u2026|\.\s?\.\s?\.|\S*\[(?!\w\]\w)[^\]]*\]\S*/g;

/** The stretches of a quotation that are printed as spoken, each as words. */
function partsOf(text: string): string[][] {
  return text
    .split(EDITED)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** Parts that follow one another in what is known are exact; anything else cannot be told from an editor's hand. */
function compareParts(parts: readonly (readonly string[])[], known: readonly string[]): 'exact' | null {
  let from = 0;
  for (const part of parts) {
    const start = startWithin(part, known.slice(from));
    if (start < 0) return null;
    from += start + part.length;
  }
  return parts.flat().length >= 3 && !NEGATIONS.has(known[from] ?? '') ? 'exact' : null;
}

/** Words of a quotation without marks. */
export function wordsOf(text: string): string[] {
  return lower(fold(text))
    .replace(/[[\]]/g, '')
    .split(/[^a-z0-9§']+/)
    .map((w) => w.replace(/^'+|'+$/g, ''))
    .filter((w) => w !== '');
}

/** 'exact', the indices of changed words in `said`, or null when it is another quotation. */
export function compareWords(said: readonly string[], known: readonly string[]): 'exact' | readonly number[] | null {
  if (said.length < 3) return null;
  const start = startWithin(said, known);
  if (start >= 0) return NEGATIONS.has(known[start + said.length] ?? '') ? [said.length - 1] : 'exact';
  if (said.length < FEWEST_WORDS) return changedBeside(said, known);
  if (said.filter((word) => known.includes(word)).length / said.length < RECOGNISED) return null;
  const kept = commonIndices(said, known);
  if (kept.length / said.length < RECOGNISED || kept.length === said.length) return null;
  const keptSet = new Set(kept);
  return said.map((_, i) => i).filter((i) => !keptSet.has(i));
}

/** Words that a quotation cannot be clipped before without saying the opposite. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never']);

function startWithin(said: readonly string[], known: readonly string[]): number {
  for (let start = 0; start + said.length <= known.length; start++) if (said.every((word, i) => known[start + i] === word)) return start;
  return -1;
}

/** Changed words of a short quotation beside the passage of its length that it is most like. */
function changedBeside(said: readonly string[], known: readonly string[]): readonly number[] | null {
  if (said.length < FEWEST_BESIDE) return null;
  let best: number[] | null = null;
  for (let start = 0; start + said.length <= known.length; start++) {
    const changed = said.map((_, i) => i).filter((i) => known[start + i] !== said[i]);
    if (changed.length < (best?.length ?? said.length)) best = changed;
  }
  return best !== null && 1 - best.length / said.length >= RECOGNISED_BESIDE ? best : null;
}

/** Indices in `said` of a longest common subsequence with `known`. */
function commonIndices(said: readonly string[], known: readonly string[]): number[] {
  const width = known.length + 1;
  const lengths = new Uint16Array((said.length + 1) * width);
  for (let i = said.length - 1; i >= 0; i--) {
    for (let j = known.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        said[i] === known[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const kept: number[] = [];
  for (let i = 0, j = 0; i < said.length && j < known.length; ) {
    if (said[i] === known[j]) {
      kept.push(i);
      i++;
      j++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}

/** Blames the words from the first changed one to the last, where they are printed. */
function altered(sentence: Sentence, claim: Claim, fact: Fact, changed: readonly number[]): Judgement {
  const start = sentence.terms[claim.from]?.start ?? sentence.start;
  const end = sentence.terms[claim.to - 1]?.end ?? sentence.end;
  const words = placesOf(sentence.text.slice(start - sentence.start, end - sentence.start));
  const first = words[changed[0] ?? 0];
  const last = words[changed[changed.length - 1] ?? 0];
  return { claim, fact, verdict: 'conflicts', ...(first && last && { span: { start: start + first.start, end: start + last.end } }) };
}

/** Where each spoken word of a printed quotation stands, hidden characters and all. */
function placesOf(text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const spoken = text.replace(EDITED, (words) => ' '.repeat(words.length));
  for (const { index, 0: run } of spoken.matchAll(/\S+/g)) {
    let from = 0;
    for (const word of wordsOf(run)) {
      const at = Math.max(from, lower(run).indexOf(word, from));
      places.push({ start: index + at, end: index + Math.min(run.length, at + word.length) });
      from = at + word.length;
    }
  }
  return places;
}
