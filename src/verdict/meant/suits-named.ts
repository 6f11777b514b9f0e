/** The suits that a sentence names: by a party, counsel, a judge, the place of the court, or a name of the suit. Pure. */
import { trialCourtIn } from '../../language/courts.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA, isCounted, valueIn } from '../../language/terms.ts';
import { type RecordIndex, valuesOf } from '../../record/index.ts';
import type { FactKind } from '../../record/schema.ts';

/** Kinds of facts about a suit whose values name it. */
const BY_PARTY: readonly FactKind[] = ['plaintiffs', 'counsel'];

export interface Naming {
  /** Whether a judge names the suits in which that judge sat: not where the sentence's judge is what is in question. */
  readonly byJudge?: boolean;
  /** A name that names no suit, because its own role is in question. */
  readonly except?: number;
  /** Kinds of parties that name a suit; plaintiffs and counsel unless given. */
  readonly parties?: readonly FactKind[];
}

/** Ids of the suits that a sentence names by party, judge, place or name. */
export function suitsNamed(
  sentence: Sentence,
  index: RecordIndex,
  { byJudge = true, parties = BY_PARTY, except = -1 }: Naming = {},
): string[] {
  const named = new Set<string>();
  for (const at of sentence.at('suit-name')) named.add(valueIn(sentence.terms[at], 'suit-name') ?? '');
  for (const at of sentence.at('organisation').filter((i) => i !== except))
    for (const suit of suitsWith(index, parties, valueIn(sentence.terms[at], 'organisation') ?? '')) named.add(suit);
  for (const suit of suitsByPlace(sentence, index)) named.add(suit);
  if (byJudge)
    for (const at of sentence.at('judge-name'))
      for (const suit of suitsOf(valueIn(sentence.terms[at], 'judge-name') ?? '', index)) named.add(suit);
  const beside = tellsOfRecordsSuit(sentence);
  return [...named].filter((suit) => isBeside(suit) === beside);
}

/** Suits that one name (a party's, a judge's, a suit's own) belongs to. */
export function suitsOfName(name: string, index: RecordIndex): string[] {
  if (index.ofType('suit').includes(name)) return [name];
  return [...new Set([...suitsWith(index, BY_PARTY, name), ...suitsOf(name, index)])];
}

/** Suits that share a party with a suit for records are meant where no records are spoken of. */
export const withoutBeside = (suits: readonly string[], sentence: Sentence): readonly string[] =>
  sentence.has('records-word') ? suits : suits.filter((suit) => !isBeside(suit));

/** "Sued under the Freedom of Information Act"; not a request, which whoever sues over something else may file: "has filed a records request". */
export const tellsOfRecordsSuit = ({ terms, at }: Sentence): boolean =>
  at('records-word').some((i) => {
    if (isA(terms[i], 'request-noun') || isA(terms[i + 1], 'request-noun')) return false;
    const asked = terms.slice(0, i).findLastIndex((t) => isA(t, 'request-verb'));
    return asked < 0 || i - asked > ASKED || terms.slice(asked, i).some((t) => isA(t, 'filing-noun', 'sue-verb'));
  });

/** How far behind "asked for" the law may stand under which it was. */
const ASKED = 9;

/** A suit beside the litigation, such as one for records. */
const isBeside = (suit: string): boolean => suit.startsWith('other.');

function suitsWith(index: RecordIndex, kinds: readonly FactKind[], value: string): string[] {
  return index
    .ofType('suit')
    .filter((suit) => kinds.some((kind) => index.about(suit, kind).some((fact) => valuesOf(fact).includes(value))));
}

/** Suits in which the judge sat, alone or on a panel. */
function suitsOf(judge: string, index: RecordIndex): string[] {
  return [...suitsWith(index, ['judge'], judge), ...index.rulings.filter((r) => r.judges.includes(judge)).map((r) => r.case)];
}

/** Suits before the trial court of a place, those for records aside. */
export const suitsSeated = (place: string | undefined, index: RecordIndex): string[] =>
  suitsWith(index, ['court'], trialCourtIn(place) ?? '').filter((suit) => !isBeside(suit));

/** "Four organizations sued in Boston over IRS data": brought by the groups of the record, in the one court there. */
const suedAt = ({ has, at, terms }: Sentence): boolean =>
  has('sue-verb') &&
  has('plaintiff-side') &&
  !has('other-case', 'other-agency', 'former-word') &&
  at('another-word').every((i) => isCounted(terms, i));

/** "The Massachusetts case", "the Boston lawsuit": a place names a suit where only one was brought there. */
function suitsByPlace(sentence: Sentence, index: RecordIndex): string[] {
  return sentence.at('place', 'court').flatMap((at) => {
    const term = sentence.terms[at];
    if (!(isA(term, 'place') && isA(sentence.terms[at + 1], 'suit-noun')) && !suedAt(sentence)) return [];
    const court = valueIn(term, 'court') ?? (valueIn(term, 'place') === 'ma' ? 'mad' : 'dcd');
    const suits = suitsWith(index, ['court'], court);
    return suits.length === 1 ? suits : [];
  });
}
