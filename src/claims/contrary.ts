/** Contraries: what a sentence states in words that the record's proposition denies. "The memorandum is drafted for civil removal." */

import type { Met } from '../language/met-phrases.ts';
import type { PhraseIndex } from '../language/phrases.ts';
import type { Sentence } from '../language/sentence.ts';
import { deniedIn } from '../language/sequences.ts';
import { isA } from '../language/terms.ts';
import { isOfSide } from '../language/voice.ts';
import { type Claim, ids } from './claim.ts';

/** What turns a contrary round, or makes of it a comparison or a rumour, wherever it stands. */
const TURNED = [
  'negation',
  'refusal-word',
  'inability',
  'if-word',
  'supposition',
  'falsity-word',
  'hearsay',
  'comparison-word',
  'rather-word',
  'error-noun',
  'deny-verb',
  'not-yet',
] as const;
/** What makes of it a wish, an argument or a worry, in the clause where it stands. */
const SUPPOSED = ['modal', 'seek-verb', 'argue-verb', 'claim-noun', 'concern-word', 'if-word'] as const;

/** Contraries of the record's propositions that the article or a court asserts. */
export function contrariesIn(sentence: Sentence, met: Met, wordings: PhraseIndex): Claim[] {
  const { tokens, terms, voices } = sentence;
  const claims = deniedIn(tokens, met, wordings).flatMap(({ fact, phrases, wrong }): Claim[] => {
    const isWithin = (at: number, from: number, to: number): boolean =>
      (terms[at]?.end ?? 0) > (tokens[from]?.start ?? 0) && (terms[at]?.start ?? 0) < (tokens[to - 1]?.end ?? 0);
    const judged = terms.flatMap((_, at) => (isWithin(at, wrong.from, wrong.to) ? [at] : []));
    const [from = 0] = judged;
    const isOutside = (at: number): boolean => !phrases.some((place) => isWithin(at, place.from, place.to));
    const isDoubtful = terms.some(
      (t, at) =>
        isOutside(at) &&
        ((isA(t, ...TURNED) && !isNumberSign(terms, at)) ||
          isOfSide(terms, at) ||
          (sentence.clauses[at] === sentence.clauses[from] && isA(t, ...SUPPOSED))),
    );
    if (isDoubtful || judged.some((at) => voices.of[at] === 'party')) return [];
    return [{ kind: 'statement', topic: 'contrary', subject: fact, value: ids(CONTRARY), from, to: from + judged.length }];
  });
  return claims.filter((claim, at) => claims.findIndex((c) => c.subject === claim.subject) === at);
}

/** "No. 26-5006": the sign of a docket's number denies nothing. */
const isNumberSign = (terms: Sentence['terms'], at: number): boolean =>
  isA(terms[at], 'docket-word') && terms[at + 1]?.text === '.' && terms[at + 2]?.kind === 'number';

/** The value by which a statement of the record is denied: the only one in its `contrast`. */
const CONTRARY = 'contrary';
