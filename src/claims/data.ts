/** Data: what kinds of data were shared or are covered by the agreement. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const OTHER_MATTERS = ['law-word', 'block-verb', 'deny-verb', 'policy-law', 'request-verb', 'seek-verb', 'negation', 'modal', 'if-word'];

/** Kinds of data said to have been shared or covered. */
export function dataIn(sentence: Sentence): Claim[] {
  const places = sentence.at('data');
  const kinds = places.map((at) => valueIn(sentence.terms[at], 'data') ?? '');
  const first = places[0];
  if (first === undefined) return [];
  const asked = isAskedUnderAgreement(sentence, first);
  if (!asked && !isShared(sentence, first)) return [];
  const wrong = places.filter((_, i) => kinds[i] !== 'address' && kinds[i] !== 'name');
  const judged = wrong.length > 0 ? wrong : places;
  const from = judged[0] ?? 0;
  const to = (judged[judged.length - 1] ?? from) + 1;
  const topic = isUnderAgreement(sentence, first) ? 'agreement' : 'disclosure';
  return [{ kind: 'data', topic, value: ids(...judged.map((at) => valueIn(sentence.terms[at], 'data') ?? '')), from, to, ...(asked && { soft: true }) }];
}

const isUnderAgreement = (s: Sentence, at: number): boolean => s.at('agreement-noun').some((i) => i < at && (isA(s.terms[i - 1], 'under') || isA(s.terms[i - 2], 'under')));

/** "Under the agreement ICE can ask for addresses": what the agreement covers, whether or not it was given. */
const isAskedUnderAgreement = (s: Sentence, at: number): boolean => isUnderAgreement(s, at) && s.at('request-verb').some((i) => i < at) && !s.has('negation', 'block-verb', 'if-word');

/** A verb of sharing or including governs the data, and nothing makes it a fear, a law or a bar. */
function isShared(s: Sentence, at: number): boolean {
  if (OTHER_MATTERS.some((name) => s.at(name).some((i) => Math.abs(i - at) < 14))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const isVerb = isA(s.terms[i], 'include-verb', 'share-verb', 'obtain-verb') && !isA(s.terms[i - 1], 'to-word', 'modal', 'from-word');
    if (isVerb) return s.has('tax-agency', 'immigration-agency', 'agreement-noun', 'disclosure-noun', 'this-word', 'it-word', 'data-noun');
  }
  return false;
}
