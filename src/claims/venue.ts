/** Venues: the court in which a suit was brought or to which an appeal went. Such a court did not rule in the sentence. */
import type { Sentence } from '../language/sentence.ts';
import { isA, isUnexplained, valueIn } from '../language/terms.ts';
import { type Claim, ids, type Topic } from './claim.ts';

const REACH = 16;

/** Courts named as the venue of a suit or of an appeal; a place has the value "place:<court>". */
export function venuesIn(sentence: Sentence): Claim[] {
  if (sentence.at('another-word').some((i) => isA(sentence.terms[i + 1], 'suit-noun'))) return [];
  const claims = sentence.at('court', 'place').flatMap((at): Claim[] => {
    const court = courtAt(sentence, at);
    const topic = court === null ? null : topicOf(sentence, at);
    return court === null || topic === null ? [] : [{ kind: 'court', topic, value: ids(court), from: at, to: at + 1 }];
  });
  const places = new Set(sentence.at('place').map((at) => valueIn(sentence.terms[at], 'place')));
  return places.size > 1 ? claims.map((claim) => ({ ...claim, soft: true })) : claims;
}

/** The Supreme Court is never the first venue of an appeal here, and may well be a later one. */
function courtAt(s: Sentence, at: number): string | null {
  const court = valueIn(s.terms[at], 'court');
  if (court !== undefined) return court === 'scotus' ? null : court;
  const place = valueIn(s.terms[at], 'place');
  if (place === 'dc') return 'place:dcd';
  return place === 'ma' ? 'place:mad' : null;
}

/** What lies in the court: the suit or the appeal that the words before "in", "to" or "before" the court speak of. */
function topicOf(s: Sentence, at: number): Topic | null {
  const preposition = beforeCourt(s, beforeDeterminer(s, at));
  if (!/^(?:in|to|before|at|with)$/.test(s.terms[preposition]?.text ?? '')) return null;
  for (let i = preposition - 1; i >= Math.max(0, preposition - REACH) && s.clauses[i] === s.clauses[preposition]; i--) {
    if (isA(s.terms[i], 'modal')) return null;
    if (isA(s.terms[i], 'appeal-verb', 'appeal-noun')) return isSupposed(s, i) ? null : 'appeal';
    if (isBringing(s, i)) return isSupposed(s, i) || isA(s.terms[at], 'appeals-noun') ? null : 'suit';
    if (s.events.some((e) => e.at === i && e.isVerb && e.kind === 'ruling')) return null;
  }
  return null;
}

const beforeDeterminer = (s: Sentence, at: number): number => (isA(s.terms[at - 1], 'determiner') ? at - 2 : at - 1);

/** "In the federal trial court for the District of": what stands before the court that is named behind its noun. */
function beforeCourt(s: Sentence, preposition: number): number {
  let noun = preposition - 1;
  if (!/^(?:for|of)$/.test(s.terms[preposition]?.text ?? '') || !isA(s.terms[noun], 'court-noun')) return preposition;
  while (isUnexplained(s.terms[noun - 1])) noun--;
  return beforeDeterminer(s, noun);
}

/** "Sued", "filed the suit", "X v. Y is ...". */
function isBringing(s: Sentence, at: number): boolean {
  if (isA(s.terms[at], 'sue-verb')) return true;
  if (s.events.some((e) => e.at === at && e.isVerb && e.kind === 'filing')) return true;
  return isA(s.terms[at], 'auxiliary') && s.events.some((e) => e.kind === 'filing' && e.at < at && at - e.at < 4);
}

function isSupposed(s: Sentence, at: number): boolean {
  return s.terms.slice(Math.max(0, at - 3), at).some((t) => isA(t, 'modal', 'negation', 'to-word', 'if-word'));
}
