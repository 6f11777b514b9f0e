/** "That finding by Judge X", right behind a ruling that was another's: the judge is wrong, whatever else X decided. Pure. */
import { type Claim, idOf } from '../../claims/claim.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';
import { decide } from '../compare/decide.ts';
import type { Context } from '../meant/context.ts';
import { rulingReviewed } from '../meant/ruling-facts.ts';
import type { Judgement } from '../report/judgement.ts';

/** Words that may bring in another ruling, or turn what the sentence says. */
const ASIDE = [
  'other-case',
  'another-word',
  'comparison-word',
  'former-word',
  'negation',
  'affirm-verb',
  'reverse-verb',
  'review-word',
] as const;

/** How far from the opening the judge may stand. */
const NEAR = 5;

/** Conflicts of a judge to whom the ruling just told of is ascribed. */
export function judgeThat(sentence: Sentence, claims: readonly Claim[], { index, focus, goesOn, recent }: Context): Judgement[] {
  const { ruling } = focus;
  const [claim, other] = claims.filter((c) => (c.kind === 'judge' || c.kind === 'author') && c.topic === 'ruling');
  if (!claim || other || !ruling || !goesOn || focus.turned || sentence.has(...ASIDE) || !opensWithThat(sentence, claim)) return [];
  const judge = idOf(claim.value);
  const isPartOf = ruling.judges.includes(judge) || rulingReviewed(ruling.id, index)?.judges.includes(judge) === true;
  const isRecent = index.rulings.some((r) => recent.has(r.id) && r.judges.includes(judge));
  if (isPartOf || isRecent || ruling.judges.length !== 1 || sentence.at('judge-name').length > 1) return [];
  return decide({ ...claim, kind: 'judge', telling: false }, index.about(ruling.id, 'judge')).map((j) => ({
    ...j,
    claim,
    ruling: ruling.id,
  }));
}

/** "That order from Judge X": the ruling just told of, by its noun, and who made it. */
function opensWithThat({ terms }: Sentence, { from }: Claim): boolean {
  if (!isA(terms[0], 'that-word', 'this-word') || from > NEAR) return false;
  const noun = terms[1];
  const by = isA(terms[from - 1], 'judge-noun') ? from - 2 : from - 1;
  const isNoun = isA(noun, 'ruling-noun', 'relief-noun', 'finding-noun');
  return isNoun && (by <= 1 || (by === 2 && isA(terms[2], 'by-word', 'from-word', 'of-word')));
}
