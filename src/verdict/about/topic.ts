/**
 * Whether an article is about the litigation at all: engines see patterns everywhere, so this gate is part of
 * precision. Signs are weighed over the whole article, the title's twice; what other cases share counts against. Pure.
 */
import { anyHas, hasValue, type Sentence } from '../../language/sentence.ts';
import { COURT_NAMES, isA, opensCaption, valueIn } from '../../language/terms.ts';
import { relatedIn } from './length.ts';

const TAX = ['tax-agency', 'tax-noun'];
const IMMIGRATION = ['immigration-agency', 'immigration-topic'];
const SHARING = ['sharing-noun', 'share-verb', 'data-noun', 'disclosure-noun'];

const MATTER = [...COURT_NAMES, 'suit-noun', 'agreement-noun', 'declaration-noun', 'disclosure-noun', 'appeal-verb', 'resign-verb'];
const DECIDED = ['relief-noun', 'ruling-noun', 'block-verb', 'deny-verb'];
const ENOUGH = 5;
/** Fewer sentences than these can be one line among many matters. */
const FEW = 5;
/** A longer text, its title with it, says whom it is about. */
const SHORT = 7;

/** What only the record's litigation has: numbers it counts, such as 47,289, and the organisations that sue. */
export interface Signs {
  readonly figures: ReadonlySet<number>;
  readonly parties: ReadonlySet<string>;
  readonly dockets: ReadonlySet<string>;
}

/** Judges by the weight of all signs. */
export function isOnTopic(sentences: readonly Sentence[], known: Signs): boolean {
  const own = sentences.filter((s) => !s.has('other-case'));
  const some = (names: readonly string[]): boolean => own.some((s) => s.has(...names));
  const tellTales = tellTalesIn(own, known);
  const immigration = some(IMMIGRATION);
  if (isCaptioned(own, known)) return !isPassing(sentences);
  if (isOfOtherMatter(sentences, tellTales)) return false;
  const close = meeting(own);
  const title = titleSigns(own);
  const counted = tellTales.has('figure') && immigration;
  if (
    !(some(MATTER) || close === 2 || counted) ||
    !(some(TAX) || tellTales.size > 1 || counted) ||
    (tellTales.size < 2 && !counted && isPassing(sentences))
  )
    return false;
  const isOnlyJudge = tellTales.size === 1 && tellTales.has('judge') && !immigration;
  if (isOnlyJudge && !some([...SHARING, 'agreement-noun', 'tax-noun', ...DECIDED])) return false;
  const named = immigration || hasOwnNames(tellTales) || (isDisputed(own) && !own.some((s) => hasValue(s, 'agency', 'doge')));
  const signs =
    1 +
    Number(some(TAX)) +
    Number(immigration) +
    Number(some([...SHARING, 'agreement-noun'])) +
    close +
    title +
    Math.min(6, 3 * tellTales.size);
  const elsewhere = (sentences.length - own.length) / sentences.length;
  return named && (close > 0 || tellTales.size > 0 || title > 1) && signs - 8 * elsewhere >= ENOUGH;
}

/** What a judge of the record would be told of with, here: a judge tries tax cases too. */
const TOLD_OF_JUDGE = [
  ...SHARING,
  'agreement-noun',
  'practice-noun',
  'law-word',
  'violation-noun',
  'data',
  'return-information',
  'plaintiff-side',
  'relief-noun',
  'ruling-noun',
  'page-noun',
] as const;

/** Whether a short text that names at most a judge, who has other cases, is on another matter. */
function isOfOtherMatter(sentences: readonly Sentence[], tellTales: ReadonlySet<TellTale>): boolean {
  const isOfJudge = tellTales.size === 1 && tellTales.has('judge');
  if ((tellTales.size > 0 && !isOfJudge) || relatedIn(sentences).length > SHORT) return false;
  if (anyHas(sentences, 'rival-matter')) return true;
  const immigration = anyHas(sentences, ...IMMIGRATION);
  if (!immigration && sentences.some((s) => hasValue(s, 'agency', 'other-agency'))) return true;
  if (isOfJudge && !immigration && !anyHas(sentences, ...TOLD_OF_JUDGE)) return true;
  if (isOfJudge) return !immigration && sentences.some((s) => hasValue(s, 'agency', 'doge'));
  return !tellsSharing(sentences) || (!immigration && anyHas(sentences, 'records-word') && !sentences.some(namesDataSharing));
}

/** "Data sharing", called so. */
export const namesDataSharing = (s: Sentence): boolean => s.at('sharing-noun').some((i) => isA(s.terms[i], 'data-noun'));

/** What this matter is not told without: sharing by the tax agency, under the agreement or of what is of taxes; or tax data in court. */
const tellsSharing = (sentences: readonly Sentence[]): boolean =>
  (anyHas(sentences, 'agreement-noun', ...SHARING) && anyHas(sentences, 'tax-agency', 'agreement-noun')) ||
  sentences.some((s) => s.has('tax-noun') && s.has('sharing-noun', 'share-verb', 'disclosure-noun')) ||
  (sentences.some((s) => s.at('tax-noun').some((i) => isA(s.terms[i], 'data-noun'))) &&
    anyHas(sentences, ...MATTER, ...DECIDED, 'request-noun'));

/** "X v. Bessent" by a party's name, or that party before one of the litigation's judges: no other matter can be meant. */
function isCaptioned(sentences: readonly Sentence[], { parties, dockets }: Signs): boolean {
  return sentences.some((s) => {
    if (s.has('records-word')) return false;
    if (isCaseOf(s) || s.terms.some((t) => t.kind === 'number' && dockets.has(t.text))) return true;
    const named = s.at('organisation').filter((i) => parties.has(valueIn(s.terms[i], 'organisation') ?? ''));
    return named.some((i) => opensCaption(s.terms, i)) || (named.length > 0 && s.has('judge-name', 'court'));
  });
}

/** "The Centro appeal", "the Centro ruling", "el caso Centro": a suit called by its short name, which no other name goes on with. */
const isCaseOf = ({ at, terms }: Sentence): boolean =>
  at('suit-name').some((i) => {
    if (!isA(terms[i - 1], 'definite')) return false;
    return isA(terms[i], 'suit-noun') ? terms[i + 1]?.capital !== true : isA(terms[i + 1], 'suit-noun', 'appeal-noun', 'ruling-noun');
  });

/** A page of many matters, of which this is one line. */
export function isPassing(sentences: readonly Sentence[]): boolean {
  const related = sentences.filter((s) =>
    s.has(
      ...TAX,
      ...IMMIGRATION,
      'agreement-noun',
      'judge-name',
      'ruling-noun',
      'relief-noun',
      'court-noun',
      'data-noun',
      'tell-tale',
      'party-to-suit',
    ),
  );
  const titled = sentences.some((s) => s.paragraph < 0 && s.has(...TAX, ...IMMIGRATION, 'judge-name'));
  return !titled && related.length < FEW && sentences.length > 5 && related.length < 0.35 * sentences.length;
}

/** Without immigration enforcement by name: a title on the tax agency's sharing or deal, and a court or a departure over it. */
function isDisputed(sentences: readonly Sentence[]): boolean {
  const title = sentences.find((s) => s.paragraph < 0);
  return (
    title?.has(...TAX) === true &&
    title.has('sharing-noun', 'agreement-noun', 'data-noun', 'block-verb', 'share-verb') &&
    sentences.some((s) => s.has('judge-noun', 'court-noun', 'appeals-noun', 'court', 'relief-noun', 'resign-verb'))
  );
}

/** How close the tax agency, immigration enforcement and data come: in one sentence, in one paragraph, or not. */
function meeting(sentences: readonly Sentence[]): number {
  if (sentences.some((s) => s.has(...TAX) && s.has(...IMMIGRATION) && s.has(...SHARING, 'agreement-noun'))) return 2;
  const paragraphsOf = (...names: readonly string[]): Set<number> =>
    new Set(sentences.filter((s) => s.has(...names)).map((s) => s.paragraph));
  const [tax, immigration, sharing] = [paragraphsOf(...TAX), paragraphsOf(...IMMIGRATION), paragraphsOf(...SHARING, 'agreement-noun')];
  return [...tax].some((paragraph) => immigration.has(paragraph) && sharing.has(paragraph)) ? 1 : 0;
}

function titleSigns(sentences: readonly Sentence[]): number {
  const title = sentences.find((s) => s.paragraph < 0);
  if (!title) return 0;
  return (
    Number(title.has(...TAX)) +
    Number(title.has(...IMMIGRATION)) +
    Number(title.has('sharing-noun', 'data-noun', 'agreement-noun', 'practice-noun'))
  );
}

type TellTale = 'statute' | 'party' | 'figure' | 'judge';

/** What only this litigation has: its parties, its figures, its judges beside the tax agency. */
function tellTalesIn(sentences: readonly Sentence[], { figures, parties }: Signs): Set<TellTale> {
  const found = new Set<TellTale>();
  for (const s of sentences) {
    if (s.has('law-word')) found.add('statute');
    if (s.has('party-to-suit') || s.at('organisation').some((i) => parties.has(valueIn(s.terms[i], 'organisation') ?? '')))
      found.add('party');
    if (s.has('tell-tale') || s.amounts.some((a) => [...figures].some((f) => a.least <= f && f <= a.most && a.most - a.least < f / 10)))
      found.add('figure');
  }
  const withIt = sentences.some((s) => s.has(...TAX) || (s.has('immigration-agency') && s.has('sharing-noun')));
  if (sentences.some((s) => s.has('judge-name')) && withIt) found.add('judge');
  return found;
}

/** The statute alone is every tax lawyer's. */
const hasOwnNames = (found: ReadonlySet<TellTale>): boolean => found.has('party') || found.has('figure') || found.has('judge');
