/** Lists of plaintiffs: names told together as those who sued, in whatever words each is described. */
import { isVerb } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { isA, isUnexplained, type Term } from './terms.ts';

/** What makes of a list another one than that of those who sued, or of the suit another paper. */
const OPEN = [
  'negation',
  'refusal-word',
  'if-word',
  'modal',
  'brief-noun',
  'support-word',
  'report-noun',
  'declaration-noun',
  'intervene-verb',
] as const;

/** What the items of a list consist of, besides words that nothing explains. */
const ITEM = [
  'organisation',
  'comma',
  'conjunction',
  'determiner',
  'number',
  'plaintiff-side',
  'party-noun',
  'another-word',
  'place',
  'of-word',
  'together-word',
] as const;
/** What would be the head of another phrase though it could stand in an item. */
const NO_ITEM = ['plaintiff-word', 'that-word', 'relative-pronoun', 'subordinator'] as const;

/** How far before a list, or behind it, the words may stand that say whose it is. */
const REACH = 12;

/** "A and three others sued", "filed by A, a small business network, and B", "the plaintiffs are a tax center, A and B", "A sued together with B and C". */
export function isInListOfPlaintiffs(s: Sentence, at: number): boolean {
  const { terms } = s;
  if (s.has(...OPEN)) return false;
  let [from, to] = [at, at + 1];
  while (isItem(terms, from - 1)) from--;
  while (isItem(terms, to)) to++;
  const isSeveral = terms
    .slice(from, to)
    .some((t, i) => from + i !== at && isA(t, 'organisation', 'party-noun', 'another-word', 'plaintiff-side'));
  return isJoining(s, at, from) || (isSeveral && (isFiledBy(s, from) || isIntroduced(terms, from) || areWhoFiled(terms, to)));
}

const isItem = (terms: readonly Term[], i: number): boolean =>
  (isA(terms[i], ...ITEM) && !isA(terms[i], ...NO_ITEM)) ||
  (isUnexplained(terms[i]) && !isVerb(terms[i])) ||
  terms[i]?.text === "'" ||
  (isA(terms[i], 'in-word') && isA(terms[i + 1], 'place'));

/** "The action was filed on Feb. 17 by": of a suit, of a motion, or of what was told before. */
const isFiledBy = ({ terms }: Sentence, from: number): boolean =>
  isA(terms[from - 1], 'by-word') &&
  terms.slice(Math.max(0, from - REACH), from - 1).some((t) => isA(t, 'file-verb', 'launch-verb', 'seek-verb'));

/** "The plaintiffs, appellees now, are", "four groups sued:", "its partners in the suit are". */
function isIntroduced(terms: readonly Term[], from: number): boolean {
  if (!isA(terms[from - 1], 'be-word', 'include-verb', 'as-word') && terms[from - 1]?.text !== ':') return false;
  const lead = terms.slice(Math.max(0, from - REACH), from - 1);
  return (
    lead.some((t, i) => isA(t, 'plaintiff-word') && !/^'s?$/.test(lead[i + 1]?.text ?? '')) ||
    (lead.some((t) => isA(t, 'member-noun', 'plaintiff-side')) && lead.some((t) => isA(t, 'suit-noun')))
  );
}

/** "A and B filed it", "A and B, that brought the suit". */
function areWhoFiled(terms: readonly Term[], to: number): boolean {
  const verb = isA(terms[to], 'that-word', 'relative-pronoun') ? to + 1 : to;
  return isA(terms[verb], 'sue-verb') || filesSuit(terms, verb);
}

/** "Filed it", "brought the suit", "filed the latest complaint". */
const filesSuit = (terms: readonly Term[], verb: number): boolean =>
  isA(terms[verb], 'file-verb') && (isA(terms[verb + 1], 'it-word') || terms.slice(verb + 1, verb + 4).some((t) => isA(t, 'suit-noun')));

/** "A filed it on Monday together with B and C", "they sued along with A and B", "A is a plaintiff, alongside B". */
function isJoining({ terms, at, clauses }: Sentence, name: number, from: number): boolean {
  const word = at('together-word').find((i) => i >= from - 1 && i < name);
  if (word === undefined) return false;
  const lead = terms.slice(0, word);
  return lead.some((t, i) => clauses[i] === clauses[word] && (isA(t, 'plaintiff-word', 'sue-verb') || filesSuit(lead, i)));
}
