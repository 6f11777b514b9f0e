/** What must not change a verdict, what must remove a conflict, and what cannot be known yet: checks that need no labels. */
import type { Article } from '../../src/article/article.ts';
import type { Finding } from '../../src/verdict/report/report.ts';
import { type CleanArticle, toArticle } from './corpus.ts';
import type { Checker } from './engine.ts';
import { judged } from './labelled.ts';
import type { Answer } from './swap-score.ts';
import { FIRST_DAYS } from './swaps/events.ts';
import type { Swap } from './swaps/swap.ts';
import { ratio } from './tally.ts';
import { firstDifference, VARIANTS, verdictsOf } from './variants.ts';

export interface Invariance {
  readonly held: number;
  readonly of: number;
  readonly share: number | null;
  readonly byName: Record<string, { held: number; of: number }>;
  readonly errors: readonly string[];
}

/** Gathers outcomes of named checks. */
export class Checks {
  readonly #byName: Record<string, { held: number; of: number }> = {};
  readonly #errors: string[] = [];

  note(name: string, id: string, problem: string | undefined): void {
    this.#byName[name] ??= { held: 0, of: 0 };
    const count = this.#byName[name];
    count.of++;
    if (problem === undefined) count.held++;
    else this.#errors.push(`${name}, ${id}: ${problem}`);
  }

  result(): Invariance {
    const counts = Object.values(this.#byName);
    const [held, of] = [counts.reduce((sum, count) => sum + count.held, 0), counts.reduce((sum, count) => sum + count.of, 0)];
    return { held, of, share: ratio(held, of), byName: this.#byName, errors: this.#errors };
  }
}

function checkVariants(articles: readonly Article[], check: Checker, checks: Checks): void {
  for (const article of articles) {
    const before = verdictsOf(check(article));
    for (const { name, apply } of VARIANTS) {
      const after = verdictsOf(check(apply(article)), ['In other news']);
      checks.note(name, article.id ?? '', firstDifference(before, after));
    }
  }
}

const OPENING = /^(?:A|An|The|In|On|Her|His|She|He|It|Its|That|This|These|Those|They|Their|At|By|Under|After|Before|Two|Three|Four|One)\b/;
const lowered = (sentence: string) => (OPENING.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence);
const bare = (sentence: string) => lowered(sentence).replace(/[.!]["”]?$/, '');

/**
 * Only a whole sentence in the writer's own words, without an answer before it ("No. Judge …", "A. On the 7th …"), can be wrapped in
 * another; not one with a "while" or "but", behind which the writer speaks again.
 */
const canBeWrapped = (sentence: string) =>
  /^[A-Z]/.test(sentence) &&
  !/, (?:while|but|though|whereas|yet|however)\b/.test(sentence) &&
  !/^(?:No|Yes)\. /.test(sentence) &&
  !/["“”:;]|^\d|\bA\.|\b[A-Z]\.:/.test(sentence) &&
  /[a-z)]\.$/.test(sentence);

/** Wrappings after which the article no longer asserts the sentence. */
const WRAPPINGS: readonly (readonly [name: string, wrap: (sentence: string) => string])[] = [
  ['critics claimed', (s) => `Critics claimed that ${lowered(s)}`],
  ['it is false', (s) => `It is false that ${lowered(s)}`],
  ['question', (s) => `Is it true that ${bare(s)}?`],
  ['if', (s) => `If ${bare(s)}, the case would look different.`],
  ['would be wrong', (s) => `It would be wrong to say that ${lowered(s)}`],
  ['rumour', (s) => `A widely shared post falsely says that ${lowered(s)}`],
];

function wrapped({ article, at, sentence }: Swap, wrap: (sentence: string) => string): { article: Article; at: Swap['at'] } {
  const now = wrap(sentence);
  const text = article.text.slice(0, at.start) + now + article.text.slice(at.end);
  return { article: { ...article, text }, at: { start: at.start, end: at.start + now.length } };
}

function checkWrappings(swaps: readonly Swap[], check: Checker, checks: Checks): void {
  for (const swap of swaps) {
    for (const [name, wrap] of WRAPPINGS) {
      const { article, at } = wrapped(swap, wrap);
      const { verdict, findings } = judged(at, check(article));
      const blamed = findings.filter((finding) => finding.verdict === 'conflicts').map(({ said }) => `«${said}»`);
      checks.note(name, swap.id, verdict === 'conflicts' ? `${blamed.join(', ')} in ${article.text.slice(at.start, at.end)}` : undefined);
    }
  }
}

const dayBefore = (iso: string) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);

/** Dated before its ruling, an article cannot be about it: nothing but what it awaited may cite a fact of that ruling. */
function checkDates(articles: readonly CleanArticle[], check: Checker, subjectOf: (fact: string) => string, checks: Checks): void {
  for (const clean of articles) {
    const ruling = clean.rulings?.[0] ?? '';
    const day = FIRST_DAYS[ruling];
    if (day === undefined) continue;
    const { statements } = check({ ...toArticle(clean), published: dayBefore(day) });
    const cites = ({ fact, verdict }: Finding): boolean => verdict !== 'superseded' && subjectOf(fact) === ruling;
    const citing = statements.find(({ findings }) => findings.some(cites));
    checks.note('published before the ruling', clean.id, citing === undefined ? undefined : `${ruling} cited for: ${citing.text}`);
  }
}

/** Words that lean on what was said before; a paragraph without them means the same wherever it stands. */
const LEANS =
  /\b(?:she|her|he|his|they|their|it|its|this|that|these|those|another|others?|second|third|former|latter|earlier|later|before|same|also|both|meanwhile|separate(?:ly)?|too|then|the (?:judge|ruling|order|decision|opinion|court|panel|agency|agencies|suit|case|lawsuit|appeal|plaintiffs|groups?|organi[sz]ations|government|memorandum|agreement|deal|injunction|policy|figure|number|total|data|request|declaration|department|officials?))\b/i;
const LEANS_IN_SPANISH =
  /(?<!\p{L})(?:ella|él|ellos|ellas|su|sus|lo|este|esta|esto|ese|esa|eso|aquel|aquella|mism[oa]s?|otr[oa]s?|segund[oa]|tercer[oa]?|antes|después|luego|también|tampoco|además|se trata|ambas?|ambos|(?:el|la|los|las|del|al) (?:jueza?|magistrad[oa]|fallo|orden|decisión|resolución|opinión|dictamen|tribunal|corte|panel|agencia|agencias|demanda|demandas|caso|pleito|litigio|apelación|demandantes|grupos?|organizaciones|gobierno|memorando|acuerdo|convenio|pacto|bloqueo|medida|política|cifra|número|total|datos|solicitud|pedido|declaración|departamento|funcionari[oa]s?))(?!\p{L})/iu;
const standsAlone = (paragraph: string) => !LEANS.test(paragraph) && !LEANS_IN_SPANISH.test(paragraph);

/** The article with a paragraph that stands alone moved down one place, past another that does; nothing when it has no such pair. */
function reordered({ paragraphs, ...rest }: CleanArticle): CleanArticle | undefined {
  const at = paragraphs.findIndex(
    (one, index) => standsAlone(one) && standsAlone(paragraphs[index + 1] ?? 'it') && standsAlone(paragraphs[index + 2] ?? ''),
  );
  if (at < 0) return undefined;
  const [first, second] = paragraphs.slice(at, at + 2);
  return { ...rest, paragraphs: paragraphs.with(at, second ?? '').with(at + 1, first ?? '') };
}

function checkOrder(articles: readonly CleanArticle[], check: Checker, checks: Checks): void {
  for (const clean of articles) {
    const other = reordered(clean);
    if (other === undefined) continue;
    const [before, after] = [verdictsOf(check(toArticle(clean))), verdictsOf(check(toArticle(other)))];
    checks.note('paragraphs in another order', clean.id, firstDifference(before, after));
  }
}

/** Every nth entry, so that about `count` remain, spread over the whole list. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, index) => index % step === 0);
}

/**
 * Runs all checks: spelling variants on true articles and on swaps that were found, wrappings on found swaps, dates and order on true articles.
 * `subjectOf` names the subject of a fact of the record.
 */
export function scoreMetamorphic(
  accurate: readonly CleanArticle[],
  answers: readonly Answer[],
  check: Checker,
  subjectOf: (fact: string) => string,
): Invariance {
  const checks = new Checks();
  const found = answers.filter((answer) => answer.found).map(({ swap }) => swap);
  const sentences = found.filter(
    ({ sentence, article, at }) => canBeWrapped(sentence) && !/\b[QA]\.\s*$/.test(article.text.slice(0, at.start)),
  );
  checkVariants([...accurate.map(toArticle), ...spread(found, 60).map(({ article }) => article)], check, checks);
  checkWrappings(spread(sentences, 150), check, checks);
  checkDates(accurate, check, subjectOf, checks);
  checkOrder(accurate, check, checks);
  return checks.result();
}
