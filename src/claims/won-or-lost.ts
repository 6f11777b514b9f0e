/** Whose suit a ruling decided: the organisation that won or lost before a judge (the claim's subject) or a court. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const REACH = 14;
/** What lets a name stand in the clause without having won or lost. */
const OPEN = ['negation', 'refusal-word', 'modal', 'if-word', 'other-case', 'comparison-word', 'brief-noun', 'support-word'] as const;
/** What shows that the clause is about the sharing of tax data, or about plaintiffs as such. */
const TIED = ['tax-agency', 'tax-noun', 'agreement-noun', 'plaintiff-side', 'plaintiff-word'] as const;

/** What makes a name no subject: "the brief of X". */
const LINKS = ['by-word', 'of-word', 'with-word', 'to-word', 'for-word'] as const;

/** "X and three other groups lost before Judge J", "Judge J's ruling is a win for X": the winners and losers of a ruling. */
export function partiesOfRulingIn(sentence: Sentence): Claim[] {
  if (!sentence.has('organisation') || sentence.has(...OPEN)) return [];
  const asked = askersIn(sentence);
  if (asked.length > 0 || !sentence.has(...TIED)) return asked;
  return sentence.at('organisation').flatMap((at): Claim[] => {
    const party = valueIn(sentence.terms[at], 'organisation');
    const bench = wonOrLost(sentence, at) ?? gainFor(sentence, at);
    if (party === undefined || bench === null) return [];
    const subject = valueIn(sentence.terms[bench], 'judge-name');
    return [{ kind: 'plaintiffs', topic: 'any', value: ids(party), from: at, to: at + 1, ...(subject !== undefined && { subject }) }];
  });
}

/** "It turns down a request by X", "the order that Judge J issued was sought by X": who asked for the ruling, at the anchor. */
function askersIn(sentence: Sentence): Claim[] {
  const { terms, at } = sentence;
  return at('organisation').flatMap((name): Claim[] => {
    const by = isA(terms[name - 1], 'determiner') ? name - 2 : name - 1;
    const party = valueIn(terms[name], 'organisation');
    if (party === undefined || terms[by]?.text !== 'by' || !isA(terms[by - 1], 'motion-noun', 'seek-verb')) return [];
    const judges = at('judge-name').filter((i) => i < by);
    const [bench] = judges;
    const subject = judges.length === 1 && bench !== undefined ? valueIn(terms[bench], 'judge-name') : undefined;
    const isOfRuling = subject === undefined ? isA(terms[0], 'it-word') && !sentence.has('judge-name') : isOrdered(sentence, by);
    if (!isOfRuling || !ruledOn(sentence, by)) return [];
    return [
      {
        kind: 'plaintiffs',
        topic: 'any',
        value: ids(party),
        from: name,
        to: name + 1,
        anchor: by,
        ...(subject !== undefined && { subject }),
      },
    ];
  });
}

/** "The order that Judge J issued was sought": the ruling is what was asked for. */
const isOrdered = ({ terms }: Sentence, by: number): boolean =>
  isA(terms[0], 'definite') && isA(terms[1], 'ruling-noun', 'relief-noun') && isA(terms[by - 2], 'be-word');

/** "Turns down a request by": the act on what was asked; "was sought by" has none. */
const ruledOn = ({ terms, at }: Sentence, by: number): boolean =>
  isA(terms[by - 2], 'be-word') || at('deny-verb', 'grant-verb').some((i) => i < by && by - i < 5);

/** "X lost before Judge J", "X and three allied groups lost their appeal at the D.C. Circuit". */
function wonOrLost({ terms, clauses, at }: Sentence, name: number): number | null {
  const verb = at('lose-verb', 'win-verb').find((i) => i > name && i - name < REACH && clauses[i] === clauses[name]);
  if (verb === undefined || isA(terms[name - 1], ...LINKS)) return null;
  if (isA(terms[name - 2], ...LINKS) && isA(terms[name - 1], 'determiner')) return null;
  const between = terms.slice(name + 1, verb);
  if (between.some((t) => isA(t, 'say-verb', 'argue-verb', 'that-word', 'government-side', 'person'))) return null;
  return at('judge-name', 'court').find((i) => i > verb && i - verb < 8 && clauses[i] === clauses[verb]) ?? null;
}

/** "The ruling by Judge J is a victory for X and three other groups". */
function gainFor({ terms, clauses, at }: Sentence, name: number): number | null {
  const gain = at('gain-noun', 'loss-noun').find((i) => i < name && name - i < REACH && isA(terms[i + 1], 'for-word'));
  if (gain === undefined || !terms.slice(gain + 2, name).every(isOfList)) return null;
  const ruling = at('ruling-noun', 'relief-noun').find((i) => i < gain && clauses[i] === clauses[gain]);
  return ruling === undefined ? null : (at('judge-name').find((i) => i < gain && clauses[i] === clauses[ruling]) ?? null);
}

/** What a list of names consists of. */
const isOfList = (term: Sentence['terms'][number]): boolean => isA(term, 'organisation', 'comma', 'conjunction', 'determiner');
