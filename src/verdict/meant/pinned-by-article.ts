/** Whether the article as a whole says which suit a sentence means that names none. Pure. */
import type { Claim, Topic } from '../../claims/claim.ts';
import type { Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA, isCounted, type Term, valueIn } from '../../language/terms.ts';
import type { Subject } from '../../record/schema.ts';
import type { Context } from './context.ts';
import { isOfTopic } from './subjects-meant.ts';
import { suitsNamed } from './suits-named.ts';

/** Topics of which a suit has one that news speaks of, with the type of its subject. */
const ONE_OF_SUIT: Partial<Record<Topic, Subject['type']>> = {
  filing: 'filing',
  appeal: 'filing',
  motion: 'motion',
  hearing: 'hearing',
  declaration: 'declaration',
};

/** Things with a date, not only a weekday, to be wrong about. */
const isDay = ({ value }: Claim): boolean =>
  value.type === 'date' && value.date.m !== undefined && (value.date.d ?? value.date.y) !== undefined;

/**
 * "The declaration was filed on Feb. 8" in an article on the rulings of one suit alone, or of suits that each have such a day: the suits
 * whose day it can be. Empty where the article does not say.
 */
export function suitsByArticle(claim: Claim, sentence: Sentence, context: Context): readonly string[] {
  const { index } = context;
  const type = ONE_OF_SUIT[claim.topic];
  if (type === undefined || claim.kind !== 'date' || !isDay(claim)) return [];
  const isElsewhere = sentence.at('court').some((i) => /^ca\d/.test(valueIn(sentence.terms[i], 'court') ?? ''));
  const isOfOther = sentence.at('another-word').some((i) => !isCounted(sentence.terms, i));
  if (isElsewhere || isOfOther || sentence.has('records-word')) return [];
  if (!isOnMatter(claim, sentence, context)) return [];
  const suits = suitsTold(claim, sentence, context);
  const hasOne = (suit: string): boolean =>
    index.ofType(type).some((id) => index.subject(id)?.case === suit && isOfTopic(id, type, claim.topic));
  return suitsNamed(sentence, index).every((suit) => suits.includes(suit)) && suits.every(hasOne) ? suits : [];
}

/** Whether the sentence goes on with the matter, names it, or points to a suit where no other has been told of; hearings are held on anything. */
const isOnMatter = (claim: Claim, sentence: Sentence, { focus }: Context): boolean =>
  focus.onMatter ||
  sentence.has('tax-agency', 'immigration-agency', 'organisation') ||
  (focus.straight &&
    focus.alone &&
    pointsToPaper(sentence, claim) &&
    (claim.topic !== 'hearing' || sentence.has('relief-noun', 'motion-noun', 'suit-noun')));

/** Suits of the rulings that the article is about; where it tells of no ruling or of several suits, those it names, if the sentence points to them. */
function suitsTold(claim: Claim, sentence: Sentence, { focus, meant }: Context): readonly string[] {
  const ofRulings = [...new Set(meant.discussed.map((ruling) => ruling.case))];
  if (ofRulings.length === 1) return ofRulings;
  if (focus.suitsTold.length > 1 && claim.topic !== 'filing') return [];
  return pointsToPaper(sentence, claim) ? focus.suitsTold : [];
}

/** Nouns of the papers that every suit has, and of those who file them. */
const PAPERS = ['suit-noun', 'motion-noun', 'declaration-noun', 'hearing-noun', 'appeal-noun', 'plaintiff-side', 'it-word'] as const;

/** "That complaint", "the groups' motion", "it was filed": of what was told before, and no stranger's. */
function pointsToPaper(sentence: Sentence, { anchor = 0 }: Claim): boolean {
  const { terms } = sentence;
  if (namesStranger(sentence) || sentence.has('other-case', 'comparison-word', 'place')) return false;
  return sentence.at(...PAPERS).some((at) => at <= anchor && at < 6 && (isA(terms[at], 'it-word') || isDefinite(terms, at)));
}

const isDefinite = (terms: readonly Term[], noun: number): boolean =>
  [noun - 1, noun - 2].some((at) => isA(terms[at], 'definite', 'possessive') || terms[at]?.text === "'s" || terms[at]?.text === "'");
