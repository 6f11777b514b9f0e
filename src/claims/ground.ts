/** Grounds: the law that a court is said to have found broken or to have rested on, where the record holds it was another. */
import type { Sentence } from '../language/sentence.ts';
import { COURT_NAMES, isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Laws that coverage wrongly gives as a ground. Right grounds have wordings of their own (statements). */
const WRONGLY_GIVEN: ReadonlySet<string> = new Set(['constitution', 'privacy-act', 'foia', 'immigration-act']);

const COURT_SPEAKS = [...COURT_NAMES, 'panel-word', 'she-word', 'he-word'];
/** What makes of a law a question, an argument or a worry. */
const NOT_FOUND = [
  'negation',
  'refusal-word',
  'if-word',
  'seek-verb',
  'claim-noun',
  'argue-verb',
  'concern-word',
  'suit-noun',
  'file-verb',
  'rather-word',
];

/** Grounds that the sentence gives for what a court did. */
export function groundsIn(sentence: Sentence): Claim[] {
  return [...groundsNamedIn(sentence), ...callsItConstitutional(sentence)];
}

/** "Was a constitutional holding", "her ruling, a constitutional holding,", "42,695 constitutional violations": what the ruling is said to be, or to have found. */
function callsItConstitutional({ terms, at, has, clauses }: Sentence): Claim[] {
  if (!has(...COURT_SPEAKS) || has('negation', 'refusal-word', 'if-word', 'rather-word', 'another-word')) return [];
  return at('constitution-word').flatMap((i): Claim[] => {
    const isDoubtful = at(...NOT_FOUND, 'modal').some((word) => clauses[word] === clauses[i]);
    const isRuling = isA(terms[i + 1], 'ruling-noun') && isA(terms[i - 1], 'indefinite') && isA(terms[i - 2], 'be-word', 'comma');
    const isFound = isA(terms[i + 1], 'violation-noun') && (terms[i - 1]?.kind === 'number' || has('find-verb', 'according-to'));
    return isDoubtful || !(isRuling || isFound)
      ? []
      : [{ kind: 'ground', topic: 'ruling', value: ids('constitution'), from: i, to: i + 2 }];
  });
}

function groundsNamedIn(sentence: Sentence): Claim[] {
  if (!(sentence.has(...COURT_SPEAKS) || isOfRuling(sentence)) || sentence.at('modal').some((i) => !isLikelyToShow(sentence, i))) return [];
  return sentence.at('ground').flatMap((at): Claim[] => {
    const ground = valueIn(sentence.terms[at], 'ground') ?? '';
    const won = wonFrom(sentence, at);
    const isDoubtful = sentence
      .at(...NOT_FOUND)
      .some((i) => sentence.clauses[i] === sentence.clauses[at] && !(won !== null && i === at + 1));
    if (!WRONGLY_GIVEN.has(ground) || isDoubtful) return [];
    const from = won ?? foundFrom(sentence, at);
    return from === null ? [] : [{ kind: 'ground', topic: 'ruling', value: ids(ground), from, to: at + 1 }];
  });
}

/** "The plaintiffs are likely to show that": what a court finds at this stage. */
const isLikelyToShow = ({ terms }: Sentence, at: number): boolean =>
  terms[at]?.text.startsWith('likely') === true && isA(terms[at + 1], 'show-verb', 'win-verb', 'grant-verb');

/** "The legal basis of the ruling is the Privacy Act": the ruling told of, and what it rests on. */
const isOfRuling = ({ at, terms, has }: Sentence): boolean =>
  has('rest-word', 'ground-noun') && at('ruling-noun', 'relief-noun').some((i) => isA(terms[i - 1], 'definite'));

/** "Under the Privacy Act the plaintiffs are likely to win", "likely to succeed on their Privacy Act claim". */
function wonFrom(s: Sentence, at: number): number | null {
  const likely = s.at('modal').find((i) => isLikelyToShow(s, i));
  if (likely === undefined) return null;
  if (isA(s.terms[at + 1], 'claim-noun') && likely < at && at - likely < 6 && isA(s.terms[at - 1], 'possessive')) return at;
  const under = isA(s.terms[at - 1], 'determiner') ? at - 2 : at - 1;
  const isSide = s.at('plaintiff-side', 'organisation').some((i) => i < likely && likely - i < 4);
  return isA(s.terms[under], 'under') && isSide ? under : null;
}

/** Where the words begin that say the law was broken or relied on; null where the law is only spoken of. */
function foundFrom(s: Sentence, at: number): number | null {
  const isItself = isA(s.terms[at], 'unlawful-word');
  if (isItself) return s.has('find-verb', 'court-verb', 'call-verb') ? at : null;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (isA(s.terms[i], 'unlawful-word', 'breach-word', 'rest-word')) return i;
    if (isA(s.terms[i], 'subordinator') && !isA(s.terms[i], 'reason-word')) return null;
  }
  if (isA(s.terms[at - 1], 'on-word') && (isA(s.terms[at], 'ground-noun') || isA(s.terms[at + 1], 'ground-noun'))) return at - 1;
  const basis = s.at('ground-noun').find((i) => i < at && at - i < 8 && isA(s.terms[i + 1], 'of-word', 'be-word'));
  if (basis !== undefined && s.terms.slice(at - 2, at).some((t) => isA(t, 'be-word'))) return basis;
  if (isA(s.terms[at + 1], 'be-word') && isA(s.terms[at + 2], 'definite') && isA(s.terms[at + 3], 'ground-noun')) return at;
  return [at + 1, at + 2].some((i) => isA(s.terms[i], 'block-verb', 'ground-noun')) && s.has('reason-word') ? at : null;
}
