/**
 * An article that opens with a judge, a court or a caption of another case and comes to the litigation only in passing: its sentences are
 * about that other case, all but those that name what is the litigation's own. So is a sentence from which the next goes on to another
 * bench. Pure.
 */
import { SUPREME } from '../../language/courts.ts';
import { anyHas, hasValue, type Sentence } from '../../language/sentence.ts';
import { namesForeignCourt } from '../../language/strangers.ts';
import { isA, isOdd, isUnknownName, opensCaption } from '../../language/terms.ts';
import { OF_TAXES } from './foreign-bench.ts';

/** What only the litigation has. Parties sue in other cases too. */
const OWN = ['suit-name', 'tell-tale'] as const;
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
  if (opensElsewhere) return new Set(sentences.filter((s) => !isOwn(s)));
  const matter = sentences.findIndex(isOfMatter);
  if (sentences.slice(0, Math.max(0, matter)).some(namesForeignCase)) return new Set(sentences.filter((s) => !isOfMatter(s)));
  return new Set(sentences.filter((s, i) => !isOwn(s) && pointsElsewhere(sentences[i + 1])));
}

/**
 * "Judge Roe wrote that the agency broke the tax code", under a headline on tax data that ICE got: the article has come to the matter in
 * the words for it before any name of it, and hardly a word tells of another, so that a bench from elsewhere is none but a wrong one.
 */
const isToldHere = (s: Sentence, soFar: readonly Sentence[]): boolean =>
  anyHas(soFar, ...OF_TAXES) &&
  anyHas(soFar, ...SHARING) &&
  !s.has('other-agency', 'other-case', 'rival-matter', 'records-word') &&
  // No suit is told to be there by mistake.
  !hasValue(s, 'court', SUPREME) &&
  s.terms.filter((t) => isOdd(t) && !t.capital && t.text.length > LONG).length <= MOST_ODD;

/** Shorter words tell of no matter. */
const LONG = 4;
/** How many longer words nothing may explain. */
const MOST_ODD = 3;

const isOwn = (s: Sentence): boolean => s.has('judge-name') || isOfMatter(s);

/** A judge of the litigation has other cases. */
const isOfMatter = (s: Sentence): boolean => s.has(...OWN) || (hasValue(s, 'agency', 'irs') && s.has(...SHARED));

/** "U.S. District Judge Roe", "the Ninth Circuit", "the Supreme Court": whoever rules in none of the suits. */
const tellsOfForeignBench = (s: Sentence): boolean => s.at('judge-noun').some((i) => isUnknownName(s.terms[i + 1])) || namesForeignCourt(s);

/** "It came from Judge Roe in Portland": whose the order of the sentence before is. */
const pointsElsewhere = (next: Sentence | undefined): boolean =>
  next !== undefined && isA(next.terms[0], 'it-word') && !isOwn(next) && tellsOfForeignBench(next);

/** "Alliance for X v. Bessent": whoever sues in none of the suits, whatever the defendant. */
const namesForeignCase = ({ terms }: Sentence): boolean => terms.some((t, i) => opensCaption(terms, i) && isUnknownName(t));
