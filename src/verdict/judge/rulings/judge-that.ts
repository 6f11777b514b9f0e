/** "That finding by Judge X", right behind a ruling that was another's: the judge is wrong, whatever else X decided. Pure. */
import { type Claim, idOf, ids, isOfJudge } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import { decide } from '../../compare/decide.ts';
import type { Context } from '../../meant/context.ts';
import { rulingReviewed } from '../../meant/ruling-facts.ts';
import type { Judgement } from '../../report/judgement.ts';

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
  const [only, other] = claims.filter((c) => isOfJudge(c) && c.topic === 'ruling');
  const claim = only ?? claimOfName(sentence);
  if (!claim || other || !ruling || !goesOn || focus.turned || !(isThatNoun(sentence, claim) || isHisOrHers(sentence, claim))) return [];
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

/** The one judge whom a sentence names. */
function claimOfName({ terms, at }: Sentence): Claim | undefined {
  const [name] = at('judge-name');
  return name === undefined
    ? undefined
    : { kind: 'judge', topic: 'ruling', value: ids(valueIn(terms[name], 'judge-name') ?? ''), from: name, to: name + 1 };
}

/** "That order from Judge X": the ruling just told of, by its noun, and who made it. */
function isThatNoun(sentence: Sentence, { from }: Claim): boolean {
  const { terms } = sentence;
  if (sentence.has(...ASIDE) || !isA(terms[0], 'that-word', 'this-word') || from > NEAR) return false;
  const by = isA(terms[from - 1], 'judge-noun') ? from - 2 : from - 1;
  return isA(terms[1], ...THINGS) && (by <= 1 || (by === 2 && isA(terms[2], 'by-word', 'from-word', 'of-word')));
}

const THINGS = ['ruling-noun', 'relief-noun', 'finding-noun', 'denial-noun'] as const;
/** What ends what is said of the ruling, so that nothing makes it another's. */
const ENDS = ['comma', 'conjunction', 'on-word', 'weekday'] as const;

/** "That was X's finding", "the stay was X's doing", "the order is X's": the ruling just told of, and whose it is. */
function isHisOrHers({ terms }: Sentence, { from, to }: Claim): boolean {
  const be = isA(terms[from - 1], 'judge-noun') ? from - 2 : from - 1;
  const isThat = be === 1 && isA(terms[0], 'that-word', 'this-word', 'it-word');
  const isThing = be === 2 && isA(terms[0], 'definite') && isA(terms[1], ...THINGS);
  if (!isA(terms[be], 'be-word') || !(isThat || isThing) || terms.slice(0, to + 3).some((t) => isA(t, ...ASIDE))) return false;
  if (terms[to]?.text !== "'s") return false;
  const end = isA(terms[to + 1], ...THINGS, 'made-by') ? to + 2 : to + 1;
  return (end > to + 1 || isThing) && (terms[end]?.kind !== 'word' || isA(terms[end], ...ENDS));
}
