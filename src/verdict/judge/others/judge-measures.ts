/** Judging measures and years against what the sentence names: a statute, a person, a dated order. They only match. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { valueIn } from '../../../language/terms.ts';
import type { RecordIndex } from '../../../record/index.ts';
import type { Fact } from '../../../record/schema.ts';
import { agreesWithOne } from '../../compare/compare.ts';
import { decide } from '../../compare/decide.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** A judgement on a measure: facts of its kind whose subject the sentence names, dates or states something else of. */
export function judgeMeasure(sentence: Sentence, claim: Claim, claims: readonly Claim[], index: RecordIndex): Judgement[] {
  const facts = index.record.facts.filter((f) => f.kind === 'count' && isMeant(f, sentence, claim, claims, index));
  return decide(claim, facts);
}

function isMeant({ subject }: Fact, sentence: Sentence, claim: Claim, claims: readonly Claim[], index: RecordIndex): boolean {
  const isNamed = sentence
    .at('statute', 'person')
    .some((at) => [valueIn(sentence.terms[at], 'statute'), valueIn(sentence.terms[at], 'person')].includes(subject));
  if (isNamed) return true;
  if (claims.some((c) => c.kind === 'statement' && c.topic === 'any' && index.fact(c.subject ?? '')?.subject === subject)) return true;
  const suit = index.subject(subject)?.case;
  if (suit === undefined) return false;
  const isDated = claims.some((c) => c.kind === 'date' && agreesWithOne(c, index.about(subject, 'date')));
  return isDated || (isOfCongress(claim) && suitsNamed(sentence, index).includes(suit));
}

const isOfCongress = ({ value }: Claim): boolean => value.type === 'amount' && value.unit === 'members-of-congress';
