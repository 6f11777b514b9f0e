/** Appellants: which side is said to have appealed a judge's ruling, by who acts, the act, and whose ruling it is. */
import type { Sentence } from '../language/sentence.ts';
import { isA, isNumberSign, isOdd, untilMark, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** What makes of it something that was not done, not by them alone, or against a part or another ruling. */
const OPEN = [
  'refusal-word',
  'modal',
  'if-word',
  'not-yet-word',
  'another-word',
  'other-case',
  'comparison-word',
  'hearsay',
  'no-part',
  'also-word',
] as const;
/** What may stand between who appealed and the verb: "that", "who sued", "have". */
const BEFORE_VERB = ['auxiliary', 'that-word', 'relative-pronoun', 'sue-verb', 'determiner'] as const;
const SIDES = ['plaintiff-side', 'party-to-suit', 'government-side', 'agency'] as const;
/** What may stand between the verb and the ruling, or the judge's name and the ruling. */
const OF_RULING = ['determiner', 'from-word', 'of-word', 'judge-noun', 'senior-noun', 'month', 'weekday', 'light-word'] as const;
const RULING = ['ruling-noun', 'relief-noun', 'denial-noun'] as const;
/** Where a ruling is taken that is appealed. */
const REVIEW = ['appeals-noun', 'appeal-noun', 'court', 'docket-word'] as const;
const REACH = 6;

/** "It was the plaintiffs that appealed Judge J's order", "took J's stay to the appeals court"; to challenge a ruling may be to do so in part, or by the way. */
export function appellantsIn(sentence: Sentence): Claim[] {
  if (sentence.has(...OPEN) || !sentence.has('judge-name') || isDenied(sentence)) return [];
  return sentence.at('appeal-verb', 'take-verb').flatMap((verb): Claim[] => {
    const party = partyBefore(sentence, verb);
    const ruling = rulingBehind(sentence, verb);
    if (party === null || ruling === null || isOverElse(sentence, ruling.to)) return [];
    if (isA(sentence.terms[verb], 'take-verb') && !isTakenUp(sentence, ruling.to)) return [];
    return [{ kind: 'side', topic: 'appeal', subject: ruling.judge, value: ids(party.side), from: party.at, to: verb + 1 }];
  });
}

/** A negation anywhere, but for the sign of a docket's number. */
const isDenied = ({ terms, at }: Sentence): boolean => at('negation').some((i) => !isNumberSign(terms, i));

interface Party {
  readonly side: 'plaintiffs' | 'government';
  readonly at: number;
}

/** The side right before the verb, past "that", "who sued", "have". */
function partyBefore({ terms }: Sentence, verb: number): Party | null {
  let at = verb - 1;
  while (isA(terms[at], ...BEFORE_VERB) && !isA(terms[at], ...SIDES)) at--;
  const head = terms[at];
  if (!isA(head, ...SIDES) || terms[at - 1]?.text === "'s") return null;
  const lead = isA(terms[at - 1], 'plaintiff-word', 'number') ? at - 2 : at - 1;
  const isKnown = isA(head, 'party-to-suit', 'plaintiff-word') || [lead, lead - 1].some((i) => isA(terms[i], 'definite'));
  if (isA(head, 'plaintiff-side', 'party-to-suit')) return isKnown ? { side: 'plaintiffs', at } : null;
  return isA(head, 'government-side') || valueIn(head, 'agency') === 'treasury' ? { side: 'government', at } : null;
}

interface Reviewed {
  readonly judge: string;
  readonly to: number;
}

/** The ruling that is the verb's object, by whose it is: "J's November order", "the decision of Judge J". */
function rulingBehind({ terms }: Sentence, verb: number): Reviewed | null {
  let at = verb + 1;
  let judge: string | undefined;
  let isRuling = false;
  for (; at <= verb + REACH; at++) {
    const term = terms[at];
    if (isA(term, 'judge-name')) judge = valueIn(term, 'judge-name');
    else if (isA(term, ...RULING) && (judge === undefined || !isRuling)) isRuling = true;
    else if (!isA(term, ...OF_RULING) && term?.text !== "'s") break;
    if (judge !== undefined && isRuling) return { judge, to: at + 1 };
  }
  return null;
}

/** "Judge J's ruling on the drug patents", "J's order to unseal it": of another case or of something else, by what stands behind. */
function isOverElse({ terms }: Sentence, from: number): boolean {
  if (isA(terms[from], 'to-word') && !terms.slice(from + 1, from + 4).some((t) => isA(t, ...REVIEW))) return true;
  return untilMark(terms, from).some(isOdd);
}

/** "To the appeals court", "up on appeal", on some day: where a ruling is taken, and nothing more; not "to the court as an example". */
function isTakenUp({ terms }: Sentence, from: number): boolean {
  const end = terms.findIndex((t, i) => i >= from && t.kind === 'mark' && t.text !== "'s");
  const behind = terms.slice(from, end < 0 ? terms.length : end);
  return behind.some((t) => isA(t, ...REVIEW)) && behind.every((t) => isA(t, ...REVIEW, ...WHERE, ...OF_RULING) || t.kind === 'number');
}

/** What may stand beside where it is taken. */
const WHERE = ['to-word', 'on-word', 'in-word', 'determiner', 'relative'] as const;
