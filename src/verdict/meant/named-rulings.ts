/**
 * Rulings that a sentence names outright by judge and day, in words that stand together: "Judge X's order of Nov. 21",
 * "an order of Nov. 21 by Judge X", "X ruled on Nov. 21 and Y on Feb. 5". Such a pair is sure of itself even in a list. Pure.
 */
import type { Claim } from '../../claims/claim.ts';
import { isVerb } from '../../language/clauses.ts';
import { isDating } from '../../language/dated-event.ts';
import type { DateMention } from '../../language/dates.ts';
import { rulesAt } from '../../language/events.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';
import { isOfMatter, type Mention } from './mention.ts';

/** One mention for each judge and day that stand together. */
export function namedRulings(sentence: Sentence, claims: readonly Claim[]): Mention[] {
  const judges = claims.filter((c) => c.kind === 'judge' && (c.topic === 'ruling' || c.topic === 'reviewed') && !c.soft);
  return sentence.dates
    .filter((date) => date.d !== undefined && date.m !== undefined)
    .flatMap((date): Mention[] => {
      const judge = judges.filter((c) => isTogether(sentence, c, date));
      const [only] = judge;
      if (!only || judge.length > 1) return [];
      return [{ claims: [{ ...only, topic: 'ruling' }, dateClaim(date)], definite: true, another: false, ofMatter: isOfMatter(sentence) }];
    });
}

const dateClaim = (date: DateMention): Claim => ({
  kind: 'date',
  topic: 'ruling',
  value: { type: 'date', date },
  from: date.from,
  to: date.to,
});

function isTogether(s: Sentence, judge: Claim, date: DateMention): boolean {
  if (judge.to <= date.from) return isDatedAfter(s, judge, date) || isRulingOn(s, judge, date);
  return date.to <= judge.from && (isByAfter(s, judge, date) || isSubjectAfter(s, judge, date));
}

/** "X (Nov. 21, 2025)" but not "affirming X (Nov. 21, 2025)", "X's order of Nov. 21", "the order of Judge X of Nov. 21". */
function isDatedAfter(s: Sentence, { to, topic }: Claim, date: DateMention): boolean {
  const preposition = date.from - 1;
  if (s.terms[preposition]?.text === '(') return preposition === to && topic === 'ruling';
  if (!isDating(s, preposition)) return false;
  return preposition === to ? isA(s.terms[preposition], 'of-word') : isNamed(s, to, preposition);
}

/** "'s 94-page order": a possessive and its ruling, with nothing but its own words between. */
function isNamed(s: Sentence, from: number, to: number): boolean {
  if (s.terms[from]?.text !== "'s" || !isA(s.terms[to - 1], 'ruling-noun', 'relief-noun')) return false;
  return s.terms.slice(from + 1, to).every((t) => t.kind !== 'mark' && !isA(t, 'auxiliary', 'subordinator', 'of-word', 'to-word'));
}

/** "X ruled on Nov. 21"; "and Y on Feb. 5" after another such pair. */
function isRulingOn(s: Sentence, { from, to }: Claim, date: DateMention): boolean {
  const preposition = date.from - 1;
  if (s.terms[preposition]?.text !== 'on') return false;
  const isAct = (at: number): boolean => s.events.some((e) => e.at === at && e.isVerb && e.kind === 'ruling');
  if (preposition === to + 1) return isAct(to);
  return preposition === to && isA(s.terms[from - 1], 'conjunction') && s.dates.some((d) => d.to === from - 1 && isAct(d.from - 2));
}

/** "An order of Nov. 21 by Judge X", "the Nov. 21 order of Judge X". */
function isByAfter(s: Sentence, judge: Claim, date: DateMention): boolean {
  const by = beforeTitle(s, judge);
  if (!isA(s.terms[by], 'by-word', 'of-word')) return false;
  if (by === date.to) return isDating(s, date.from - 1) && isA(s.terms[date.from - 2], 'ruling-noun', 'relief-noun');
  return by === date.to + 1 && isA(s.terms[date.to], 'ruling-noun', 'relief-noun');
}

/** "On Nov. 21 Judge X stopped it". */
function isSubjectAfter(s: Sentence, judge: Claim, date: DateMention): boolean {
  const gap = s.terms.slice(date.to, beforeTitle(s, judge) + 1);
  if (s.terms[date.from - 1]?.text !== 'on' || gap.some((t) => t.text !== ',')) return false;
  if (s.terms.slice(0, date.from - 1).some(isVerb)) return false;
  return rulesAt(s.events, judge.to);
}

/** The term before a judge's name and title. */
function beforeTitle(s: Sentence, { from }: Claim): number {
  let at = from - 1;
  while (isA(s.terms[at], 'judge-noun', 'senior-noun', 'determiner')) at--;
  return at;
}
