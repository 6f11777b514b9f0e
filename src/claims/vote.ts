/** Votes of a panel: unanimous or split. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Votes stated of an appeals court's ruling. */
export function votesIn(sentence: Sentence): Claim[] {
  if (!sentence.has('appeals-noun', 'court', 'panel-word', 'ruling-noun', 'court-noun', 'senior-noun', 'judge-name', 'vote-noun'))
    return [];
  const anchor = theOnly(sentence.at('appeals-noun', 'court'));
  return sentence.at('vote', 'split-word').flatMap((at): Claim[] => {
    if (isNobodys(sentence, at)) return [];
    const vote = valueIn(sentence.terms[at], 'vote') ?? (isOfCourt(sentence, at) ? 'split' : null);
    if (vote === null) return [];
    return [
      {
        kind: 'vote',
        topic: 'ruling',
        value: ids(vote),
        from: whoDissents(sentence, at),
        to: at + 1,
        ...(anchor !== undefined && { anchor }),
      },
    ];
  });
}

/** "One member of the panel dissented", "one of the three dissented": the number is part of what is said. */
function whoDissents({ terms }: Sentence, at: number): number {
  let from = at - 1;
  while (
    isA(terms[from], 'of-word', 'definite', 'panel-word', 'judge-noun') ||
    terms[from]?.text === 'member' ||
    isA(terms[from - 1], 'definite')
  )
    from--;
  return isA(terms[from], 'number') ? from : at;
}

/** "Not unanimous", "none of the three dissented". */
const isNobodys = (s: Sentence, at: number): boolean =>
  s.at('negation').some((i) => i < at && at - i <= 6 && !isA(s.terms[i], 'deny-verb') && s.clauses[i] === s.clauses[at]);

/** "A divided federal appeals court", "a sharply divided D.C. Circuit", "the decision was split". */
const isOfCourt = (s: Sentence, at: number): boolean =>
  isA(s.terms[at + 1], 'appeals-noun', 'court', 'panel-word') ||
  (isA(s.terms[at], 'split-behind') && isA(s.terms[at - 1], 'ruling-noun', 'panel-word', 'appeals-noun')) ||
  (isA(s.terms[at - 1], 'be-word') && isA(s.terms[at - 2], 'appeals-noun', 'court', 'panel-word', 'ruling-noun', 'judge-noun'));

/** A vote is the court's that the sentence speaks of, in whatever clause it stands. */
const theOnly = (places: readonly number[]): number | undefined => (places.length === 1 ? places[0] : undefined);
