/** Months in which no suit of the record was filed: wrong of "their suit", where the article tells of one suit alone. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { namesStranger } from '../../../language/strangers.ts';
import { isA, type Term } from '../../../language/terms.ts';
import type { Fact } from '../../../record/schema.ts';
import { ASIDE } from '../../about/aside-words.ts';
import { compare } from '../../compare/compare.ts';
import { decide } from '../../compare/decide.ts';
import type { Context } from '../../meant/context.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Words that may bring in another suit, another paper of this one, or turn what the sentence says. */
const BESIDE_FILING = [
  ...ASIDE,
  'another-word',
  'motion-noun',
  'brief-noun',
  'appeal-noun',
  'appeal-verb',
  'declaration-noun',
  'negation',
  'other-agency',
  'amended-word',
  'support-word',
  'relief-noun',
  'join-verb',
  'person',
  'time-relation',
] as const;

/** Conflicts of a bare month in which the one suit of the article was not filed, nor any other. */
export function judgeFilings(sentence: Sentence, claims: readonly Claim[], { index, focus }: Context): Judgement[] {
  const [claim, other] = claims.filter((c) => c.kind === 'date');
  if (!claim || other || !isMonthOfFiling(claim) || sentence.dates.length > 1) return [];
  if (sentence.has(...BESIDE_FILING) || isSupposed(sentence, claim) || namesStranger(sentence) || !isOfTheSuit(sentence, claim)) return [];
  const named = suitsNamed(sentence, index, { byJudge: false });
  const suit = named.length === 0 && !focus.turned && focus.alone ? focus.onlySuit : null;
  if (suit === null) return [];
  const filed = (id: string): readonly Fact[] => index.about(`${id}.filing`, 'date');
  const others = index.ofType('suit').filter((id) => id !== suit);
  if (others.some((id) => filed(id).some((fact) => !['disagrees', 'near'].includes(compare(claim, fact))))) return [];
  return decide({ ...claim, telling: false }, filed(suit)).flatMap((j) => (j.verdict === 'conflicts' ? [{ ...j, claim }] : []));
}

/** "They might sue in June"; the month of May is no such word. */
const isSupposed = ({ at }: Sentence, { from, to }: Claim): boolean => at('modal').some((i) => i < from || i >= to);

const isMonthOfFiling = ({ topic, value, soft }: Claim): boolean =>
  topic === 'filing' && soft !== true && value.type === 'date' && value.date.d === undefined && value.date.m !== undefined;

/** "Their suit was filed in", "the groups had filed their complaint in", "the group sued in": the month right behind, of those just told of. */
function isOfTheSuit({ terms }: Sentence, { from }: Claim): boolean {
  if (!isDefinite(terms[0]) || !isA(terms[from - 1], 'in-word')) return false;
  const subject = terms.slice(1, 4).findIndex((t) => isA(t, 'suit-noun', 'plaintiff-side')) + 1;
  const rest = terms.slice(subject + 1, from - 1);
  return (
    subject > 0 &&
    terms.slice(1, subject).every((t) => isA(t, 'number') || t.kind === 'number') &&
    rest.every((t) => isA(t, 'auxiliary', 'be-word', 'file-verb', 'sue-verb', 'suit-noun', 'possessive', 'determiner')) &&
    terms.slice(subject, from - 1).some((t) => isA(t, 'sue-verb', 'suit-noun')) &&
    rest.some((t) => isA(t, 'sue-verb', 'file-verb'))
  );
}

const isDefinite = (term: Term | undefined): boolean =>
  isA(term, 'definite', 'possessive') || /^(?:their|those|these)$/.test(term?.text ?? '');
