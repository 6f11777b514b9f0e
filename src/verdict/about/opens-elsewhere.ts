/**
 * An article that opens with a judge or a court of another case and comes to the litigation only in passing: its sentences are about
 * that other case, all but those that name what is the litigation's own. Pure.
 */
import { SUPREME } from '../../language/courts.ts';
import { anyHas, hasValue, type Sentence } from '../../language/sentence.ts';
import { namesForeignCourt } from '../../language/strangers.ts';
import { isOdd, isUnknownName, valueIn } from '../../language/terms.ts';
import { OF_TAXES } from './foreign-bench.ts';

/** What only the litigation has, besides parties, who sue in other cases too. */
const OWN = ['judge-name', 'suit-name', 'tell-tale'] as const;
/** What the two agencies pass on. */
const SHARED = [
  'immigration-agency',
  'immigration-topic',
  'sharing-noun',
  'share-verb',
  'agreement-noun',
  'data',
  'data-noun',
  'tax-noun',
] as const;

/** What tells that something is shared; that it is about immigrants tells of many other rules on taxes. */
const SHARING = SHARED.filter((name) => !/^(?:immigration|tax)/.test(name));

/** The sentences of such an article that name nothing of the litigation; none of any other article. */
export function toldElsewhere(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const first = sentences.findIndex((s) => isOwn(s) || s.has('party-to-suit'));
  const before = sentences.slice(0, Math.max(0, first));
  const opensElsewhere = before.some((s, i) => s.paragraph >= 0 && tellsOfForeignBench(s) && !isToldHere(s, before.slice(0, i + 1)));
  return new Set(opensElsewhere ? sentences.filter((s) => !isOwn(s)) : []);
}

/**
 * "Judge Roe wrote that the agency broke the tax code", under a headline on tax data that ICE got: the article has come to the matter in
 * the words for it before any name of it, and hardly a word tells of another, so that a bench from elsewhere is none but a wrong one.
 */
const isToldHere = (s: Sentence, soFar: readonly Sentence[]): boolean =>
  anyHas(soFar, ...OF_TAXES) &&
  anyHas(soFar, ...SHARING) &&
  !s.has('other-agency', 'other-case', 'rival-matter', 'records-word') &&
  !namesSupreme(s) &&
  s.terms.filter((t) => isOdd(t) && !t.capital && t.text.length > LONG).length <= MOST_ODD;

/** No suit is told to be there by mistake. */
const namesSupreme = ({ terms, at }: Sentence): boolean => at('court').some((i) => valueIn(terms[i], 'court') === SUPREME);

/** Shorter words tell of no matter. */
const LONG = 4;
/** How many longer words nothing may explain. */
const MOST_ODD = 3;

const isOwn = (s: Sentence): boolean => s.has(...OWN) || (hasValue(s, 'agency', 'irs') && s.has(...SHARED));

/** "U.S. District Judge Roe", "the Ninth Circuit", "the Supreme Court": whoever rules in none of the suits. */
const tellsOfForeignBench = (s: Sentence): boolean => s.at('judge-noun').some((i) => isUnknownName(s.terms[i + 1])) || namesForeignCourt(s);
