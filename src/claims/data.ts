/** Data: what kinds of data were shared or are covered by the agreement. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Words that make of the data a wish, a law or a bar when they stand before it, and those that do on either side. */
const BEFORE = ['law-word', 'request-verb', 'seek-verb', 'negation', 'deny-verb'];
const AROUND = ['block-verb', 'modal', 'if-word'];

/** Kinds of data said to have been shared or covered. */
export function dataIn(sentence: Sentence): Claim[] {
  const places = sentence.at('data');
  const kinds = places.map((at) => valueIn(sentence.terms[at], 'data') ?? '');
  const asked = places[0] !== undefined && isAskedUnderAgreement(sentence, places[0]);
  const first = asked ? places[0] : places.find((at) => isShared(sentence, at));
  if (first === undefined) return [];
  const wrong = places.filter((at, i) => at >= first && kinds[i] !== 'address' && kinds[i] !== 'name' && isListedWith(sentence, at, first));
  const right = places.filter((_, i) => kinds[i] === 'address' || kinds[i] === 'name');
  const judged = wrong.length > 0 ? wrong : right;
  if (judged.length === 0) return [];
  const from = judged[0] ?? 0;
  const to = (judged[judged.length - 1] ?? from) + 1;
  const topic = isUnderAgreement(sentence, first) ? 'agreement' : 'disclosure';
  if (isUnknown(sentence, from)) return [];
  return [
    {
      kind: 'data',
      topic,
      value: ids(...judged.map((at) => valueIn(sentence.terms[at], 'data') ?? '')),
      from,
      to,
      ...(asked && { soft: true }),
    },
  ];
}

/** "Payroll filings are not known to have been disclosed": denied behind the data. */
const isUnknown = ({ at, clauses }: Sentence, data: number): boolean =>
  at('negation').some((i) => i > data && i - data < 6 && clauses[i] === clauses[data]);

/** In the clause of the data shared, and not set against it: "addresses, not wages", "of addresses, not of pay or bank details". */
const isListedWith = ({ terms, clauses }: Sentence, at: number, first: number): boolean =>
  clauses[at] === clauses[first] &&
  !terms.some((t, i) => i >= first && i < at && isA(t, 'negation') && (at - i <= 3 || isA(terms[i - 1], 'comma', 'conjunction')));

const isUnderAgreement = (s: Sentence, at: number): boolean =>
  s.at('agreement-noun').some((i) => i < at && (isA(s.terms[i - 1], 'under') || isA(s.terms[i - 2], 'under')));

/** "Under the agreement ICE can ask for addresses": what the agreement covers, whether or not it was given. */
const isAskedUnderAgreement = (s: Sentence, at: number): boolean =>
  isUnderAgreement(s, at) && s.at('request-verb').some((i) => i < at) && !s.has('negation', 'block-verb', 'if-word');

/** "The addresses of 47,000 people had been handed over": the data comes first. */
function isHandedOver(s: Sentence, at: number): boolean {
  const verb = s.at('share-verb').find((i) => i > at && i - at < 14 && s.clauses[i] === s.clauses[at]);
  return verb !== undefined && isA(s.terms[verb - 1], 'auxiliary') && s.has('people-noun');
}

/** "The wage records that the tax agency disclosed". */
function isWhatWasShared(s: Sentence, at: number): boolean {
  if (!isA(s.terms[at + 1], 'that-word', 'relative-pronoun')) return false;
  const verb = s.terms.findIndex((t, i) => i > at + 1 && i < at + 7 && isA(t, 'share-verb'));
  const between = s.terms.slice(at + 2, Math.max(at + 2, verb));
  return between.some((t) => isA(t, 'tax-agency')) && !between.some((t) => isA(t, 'modal', 'negation'));
}

/** "Bank records were among the data the agency turned over". */
function isAmongData(s: Sentence, at: number): boolean {
  if (!isA(s.terms[at + 1], 'be-word') || !/^(?:among|part of|included in)$/.test(s.terms[at + 2]?.text ?? '')) return false;
  const verb = s.at('share-verb', 'obtain-verb').find((i) => i > at + 2 && i - at < 12);
  return verb !== undefined && s.terms.slice(at + 2, verb).some((t) => isA(t, 'data-noun', 'what-word'));
}

/** "What ICE received in August was a set of tax returns". */
function isWhatItWas(s: Sentence, at: number): boolean {
  const what = s.at('what-word').find((i) => i < at);
  if (what === undefined || !s.terms.slice(what + 1, what + 4).some((t) => isA(t, 'tax-agency', 'immigration-agency'))) return false;
  if (s.has('other-agency') || !s.at('agency').every((i) => isA(s.terms[i], 'tax-agency', 'immigration-agency'))) return false;
  const isOfIce = isA(s.terms[what + 1], 'immigration-agency') || isA(s.terms[what + 2], 'immigration-agency');
  const verb = s.at('share-verb', ...(isOfIce ? ['obtain-verb'] : [])).find((i) => i > what && i - what < 6);
  const be = s.at('be-word').find((i) => verb !== undefined && i > verb && i < at && at - i < 6);
  return be !== undefined && !s.terms.slice(what, at).some((t) => isA(t, 'negation', 'modal', 'comma') || t.text === '?');
}

/** "The earnings records released through TIN Matching", "the bank details handed over to ICE". */
function isReleasedTo(s: Sentence, at: number): boolean {
  const given = s.terms[at + 1];
  if (!isA(given, 'share-verb') || isA(given, 'modal') || !/(?:ed|en|over|sent)$/.test(given?.text ?? '')) return false;
  return s.terms.slice(at + 2, at + 5).some((t) => isA(t, 'immigration-agency', 'tell-tale'));
}

/** "Payroll details had gone from the IRS to ICE". */
function isGoneTo(s: Sentence, at: number): boolean {
  const verb = s.at('went-word', 'arrive-verb').find((i) => i > at && i - at < 8 && s.clauses[i] === s.clauses[at]);
  if (verb === undefined) return false;
  const behind = s.terms.slice(verb + 1, verb + 9);
  return behind.some((t) => isA(t, 'tax-agency')) && behind.some((t, i) => isA(t, 'immigration-agency') && isA(behind[i - 1], 'to-word'));
}

/** "Whose employers reported them", "employers' cooperation": people, and no data on them. */
const isSomebody = ({ terms }: Sentence, at: number): boolean =>
  terms[at - 1]?.text === 'whose' || /^(?:'s?|’s?)$/.test(terms[at + 1]?.text ?? '');

/** "From the Social Security Administration": an agency other than the IRS gave it. */
const isFromOthers = (s: Sentence): boolean =>
  s
    .at('agency')
    .some(
      (i) => !isA(s.terms[i], 'tax-agency', 'immigration-agency') && [i - 1, i - 2].some((before) => isA(s.terms[before], 'from-word')),
    );

/** "Employers gave ICE wage records": somebody else's data. */
const isOfOthers = ({ terms }: Sentence, giver: number): boolean =>
  isA(terms[giver], 'agency', 'organisation', 'data') && !isA(terms[giver], 'tax-agency', 'immigration-agency');

/** A verb of sharing or including governs the data, and nothing makes it a fear, a law or a bar. */
function isShared(s: Sentence, at: number): boolean {
  if (
    s.at(...BEFORE).some((i) => i < at && at - i < 14 && !isA(s.terms[i], 'share-verb')) ||
    s.at(...AROUND).some((i) => Math.abs(i - at) < 14)
  )
    return false;
  if (isFromOthers(s) || isSomebody(s, at)) return false;
  if (isHandedOver(s, at) || isAmongData(s, at) || isWhatWasShared(s, at) || isWhatItWas(s, at) || isReleasedTo(s, at) || isGoneTo(s, at))
    return true;
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const isVerb = isA(s.terms[i], 'include-verb', 'share-verb', 'obtain-verb') && !isA(s.terms[i - 1], 'to-word', 'modal', 'from-word');
    if (isVerb && isA(s.terms[i], 'obtain-verb') && isA(s.terms[i - 1], 'tax-agency')) return false;
    if (isVerb && isA(s.terms[i], 'share-verb') && isOfOthers(s, i - 1)) return false;
    if (isVerb)
      return (
        s.has('tax-agency', 'immigration-agency', 'agreement-noun', 'disclosure-noun', 'this-word', 'it-word', 'data-noun') ||
        (s.has('clitic') && s.has('tax-noun'))
      );
  }
  return false;
}
