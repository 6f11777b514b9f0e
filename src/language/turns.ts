/** Places that say it is now a court's turn: "it is up to the judge", "the panel must now decide", "no ruling came on Friday". */
import { hasValue, type Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** Whether what a sentence leaves open lies with the court of appeals. */
export const awaitsAppeal = (s: Sentence): boolean => s.has('appeals-noun', 'appeal-noun') || hasValue(s, 'court', 'cadc');

/** Who decides. */
const DECIDING = ['judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'panel-word', 'she-word', 'bench-person'] as const;

/** Terms that by what stands beside them tell of a decision to come. */
export function turnsIn(sentence: Sentence): number[] {
  return [
    ...sentence.at('ruling-ahead').filter((at) => !isOnQuestion(sentence, at)),
    ...sentence.at('court-turn').filter((at) => isWithCourt(sentence, at)),
    ...sentence.at('court-must').filter((at) => isOfCourt(sentence, at)),
    ...sentence.at('to-follow').filter((at) => sentence.terms.slice(Math.max(0, at - 7), at).some((t) => isA(t, 'ruling-noun'))),
    ...sentence.at('left-open').filter((at) => isOfPlea(sentence, at)),
    ...sentence.at('decide-word', 'ruling-noun').filter((at) => isNotMadeYet(sentence, at)),
  ];
}

/** "Reserved judgment on what ICE had asked for", "a ruling is expected to be appealed": no ruling on the motion that is still to come. */
const isOnQuestion = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at + 1], 'to-word') ||
  (isA(terms[at + 1], 'on-word') &&
    !terms.slice(at + 2, at + 6).some((t) => isA(t, 'motion-noun', 'relief-noun', 'appeal-noun', 'weekday')));

/** "Up to the judge", "before the appeals court": a court right behind, and no court whatever ("up to a judge"). */
function isWithCourt({ terms, dates }: Sentence, at: number): boolean {
  if (isA(terms[at + 1], 'indefinite')) return false;
  const end = terms.findIndex((t, i) => i > at && !isA(t, 'determiner', 'title-word', 'number'));
  return isA(terms[end], ...DECIDING) && !dates.some(({ y }) => y !== undefined);
}

/** "The D.C. Circuit must decide": the court is what must, and no judge whatever ("a judge must first decide"). */
function isOfCourt({ terms }: Sentence, at: number): boolean {
  if (isA(terms[at - 1], 'negation', 'deny-verb', 'refusal-word') || terms.slice(0, at).some((t) => isA(t, 'if-word'))) return false;
  const court = [at - 1, at - 2, at - 3].find((i) => isA(terms[i], ...DECIDING));
  if (court === undefined || !isBare(terms.slice(court + 1, at))) return false;
  const before = terms[court - 1];
  return !isA(before, 'to-word', 'venue-word') && (!isA(before, 'indefinite') || isA(terms[court], 'appeals-noun'));
}

/** Nothing but a mark or a word of time between. */
const isBare = (between: Sentence['terms']): boolean =>
  between.every((t) => isA(t, 'now-word', 'so-far', 'today-word', 'person', 'name') || t.kind !== 'mark');

/** "The motion remains open", "the legality of the agreement is unsettled": what a court was asked. */
const isOfPlea = ({ terms }: Sentence, at: number): boolean =>
  !isA(terms[at + 1], 'to-word') &&
  terms
    .slice(Math.max(0, at - 7), at)
    .some(
      (t, i, before) => isA(t, 'plea-noun', 'appeal-noun', 'relief-noun', 'lawful-word') && !before.slice(i).some((b) => isA(b, 'comma')),
    );

/** "The judges did not rule on Friday", "no ruling came at the hearing": none on that day, not none on that question. */
function isNotMadeYet({ terms, at: places }: Sentence, at: number): boolean {
  const isDenied = isA(terms[at - 1], 'past-deny') && isA(terms[at], 'decide-word') && isA(terms[at - 2], 'pronoun', ...DECIDING);
  const isNone = isA(terms[at - 1], 'nobody-word') && isA(terms[at], 'ruling-noun');
  if (!isDenied && !isNone) return false;
  const verb = isNone ? terms.findIndex((t, i) => i > at && i < at + 4 && isA(t, 'issue-verb', 'happen-verb')) : at;
  if (verb < 0 || places('finally-word').length > 0) return false;
  const next = isA(terms[verb + 1], 'on-word', 'in-word') ? terms[verb + 2] : terms[verb + 1];
  return next === undefined || next.kind === 'mark' || isA(next, 'weekday', 'so-far', 'at-once', 'today-word');
}
