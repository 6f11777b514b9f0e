/**
 * An article that opens with a judge, a court or a caption of another case and comes to the litigation only in passing: its sentences are
 * about that other case, all but those that name what is the litigation's own. So is a sentence from which the next goes on to another
 * bench. Pure.
 */
import { hasValue, type Sentence } from '../../language/sentence.ts';
import { namesForeignCourt } from '../../language/strangers.ts';
import { isA, isUnknownName, opensCaption } from '../../language/terms.ts';

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

/** The sentences of such an article that name nothing of the litigation; none of any other article. */
export function toldElsewhere(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const first = sentences.findIndex((s) => isOwn(s) || s.has('party-to-suit'));
  const before = sentences.slice(0, Math.max(0, first));
  if (before.some((s) => s.paragraph >= 0 && tellsOfForeignBench(s))) return new Set(sentences.filter((s) => !isOwn(s)));
  const matter = sentences.findIndex(isOfMatter);
  const caption = sentences.findIndex(namesForeignCase);
  if (caption >= 0 && caption < matter) return new Set(sentences.filter((s) => !isOfMatter(s)));
  return new Set(sentences.filter((s, i) => !isOwn(s) && pointsElsewhere(sentences[i + 1])));
}

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
