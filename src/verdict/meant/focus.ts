/** Coreference that news needs: the one ruling and the one suit that "it", "the order", "the groups" can mean. Pure. */

import { isAppealsCourt } from '../../language/courts.ts';
import { isHuman, namesAppointer } from '../../language/judges-pronouns.ts';
import type { Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA, valueIn } from '../../language/terms.ts';
import type { RecordIndex, Ruling } from '../../record/index.ts';
import { toldAlone } from '../about/foreign-bench.ts';
import { givesDisclosed, isOnMatter, namesNothingElse, retells } from '../about/on-matter.ts';
import { isSilentBefore, nearest, only, onlyBefore, REACH, toldBefore } from './named-before.ts';
import { tellsOfPlaintiffs } from './plaintiffs-told.ts';
import { isSettled, type Reading } from './readings.ts';
import type { RulingsMeant } from './rulings-meant.ts';
import { suitsNamed } from './suits-named.ts';
import { turnsAway } from './turning.ts';

export interface Focus {
  /** Null where the sentences before speak of no ruling, or of several. */
  readonly ruling: Ruling | null;
  /** Id of a suit; null where several could be meant. */
  readonly suit: string | null;
  /** Id of the one suit that the article names at all; null where it names several. */
  readonly onlySuit: string | null;
  /** Id of the one suit whose party the sentence right before names, or else the one of the whole article; null where another may be meant. */
  readonly toldSuit: string | null;
  /** Ids of the suits that the article names or tells rulings of; none where the sentence right before turns to another. */
  readonly suitsTold: readonly string[];
  /** Ids of the suits that sentences before this one name, or tell rulings of. */
  readonly suitsBefore: ReadonlySet<string>;
  /** Whether the sentence right before speaks of those who sued, so that "they" can be them. */
  readonly tellsOfPlaintiffs: boolean;
  /** Whether the sentence right before gives the number of the disclosure, so that "that is" can be said of it. */
  readonly tellsOfDisclosed: boolean;
  /** Whether the sentence right before, if there is one, is about the matter and names nobody from outside it, so that "the case" can be no other. */
  readonly onMatter: boolean;
  /** The same where the sentences since the one about the matter may say something in words of no matter in particular. */
  readonly staysOnMatter: boolean;
  /** Whether the sentence right before may have turned to another suit. */
  readonly turned: boolean;
  /** Whether no sentence before may have turned to another suit, or told of a court off the matter. */
  readonly straight: boolean;
  /** Whether no other sentence of the article tells of another case. */
  readonly alone: boolean;
  /** Ids of the people whom the sentences just before name. */
  readonly people: readonly string[];
  /** Id of the one judge that the sentence right before names, and nobody else in it. */
  readonly judge: string | null;
  /** Whether the sentence right before speaks of somebody besides judges, whom a pronoun may mean. */
  readonly tellsOfPeople: boolean;
  /** A sentence just before gives a day, so a present tense may be that of a chronicle. */
  readonly dated: boolean;
}

export const NO_FOCUS: Focus = {
  ruling: null,
  suit: null,
  onlySuit: null,
  toldSuit: null,
  suitsTold: [],
  suitsBefore: new Set(),
  tellsOfPlaintiffs: false,
  tellsOfDisclosed: false,
  onMatter: false,
  staysOnMatter: false,
  turned: false,
  straight: false,
  alone: false,
  people: [],
  judge: null,
  tellsOfPeople: false,
  dated: false,
};

/** For each sentence what those before it put in focus. */
export function focusOf(
  sentences: readonly Sentence[],
  strong: ReadonlyMap<Sentence, readonly Reading[]>,
  { discussed, known }: RulingsMeant,
  index: RecordIndex,
): Map<Sentence, Focus> {
  const suits = sentences.map((s) => suitsNamed(s, index, { parties: ['plaintiffs'] }));
  const byParty = sentences.map((s) => suitsNamed(s, index, { parties: ['plaintiffs'], byJudge: false }));
  const rulings = sentences.map((s, i) => withThoseOf(byParty[i] ?? [], rulingsOf(strong.get(s) ?? [], discussed, index), known));
  const onlySoFar = onlyBefore(rulings);
  const turns: boolean[] = [];
  const isRetold = (i: number): boolean => retells(sentences[i - 1], sentences[i - 2]);
  for (const i of sentences.keys()) turns.push(!isRetold(i) && turnsAway(sentences[i - 1], suits[i - 1] ?? [], turns[i - 1] === true));
  const onMatter: boolean[] = [];
  for (const i of sentences.keys())
    onMatter.push(isRetold(i) || isOnMatter(sentences[i - 1], byParty[i - 1] ?? [], onMatter[i - 1] === true));
  const stays: boolean[] = [];
  for (const i of sentences.keys()) stays.push(onMatter[i] === true || (stays[i - 1] === true && namesNothingElse(sentences[i - 1])));
  const alone = toldAlone(sentences);
  const strayed = turns.findIndex((turned, i) => turned || (!onMatter[i] && sentences[i - 1]?.has(...COURT) === true));
  const ofRulings = discussed.map((r) => r.case);
  const ofArticle = suits.some((named) => named.length > 0) ? only([...suits.flat(), ...ofRulings]) : null;
  const all = [...new Set([...suits.flat(), ...ofRulings])];
  const suitsUpTo = toldBefore(suits.map((named, i) => [...named, ...(rulings[i] ?? []).map((r) => r.case)]));
  const namings = new Map<string, number>();
  for (const named of suits) for (const suit of new Set(named)) namings.set(suit, (namings.get(suit) ?? 0) + 1);
  const allBut = (i: number): readonly string[] =>
    all.filter((suit) => ofRulings.includes(suit) || (namings.get(suit) ?? 0) > (suits[i]?.includes(suit) ? 1 : 0));
  return new Map(
    sentences.map((s, i) => {
      const ruling = nearest(rulings, i) ?? (isSilentBefore(rulings, i) && isSilentBefore(suits, i) ? (onlySoFar[i] ?? null) : null);
      return [
        s,
        {
          ruling,
          suit: nearest(suits, i) ?? ruling?.case ?? (isSilentBefore(suits, i) ? ofArticle : null),
          onlySuit: ofArticle,
          toldSuit: turns[i] ? null : (only(byParty[i - 1] ?? []) ?? only(allBut(i))),
          suitsTold: turns[i] ? [] : all,
          suitsBefore: suitsUpTo[i] ?? new Set(),
          tellsOfPlaintiffs: tellsOfPlaintiffs(sentences[i - 1], byParty[i - 1] ?? [], suits[i - 1] ?? [], index),
          people: sentences
            .slice(Math.max(0, i - REACH), i)
            .flatMap((before) => before.at('person').map((at) => valueIn(before.terms[at], 'person') ?? '')),
          tellsOfDisclosed: givesDisclosed(sentences[i - 1], index),
          onMatter: onMatter[i] === true,
          staysOnMatter: stays[i] === true,
          turned: turns[i] === true,
          straight: strayed < 0 || i < strayed,
          alone: alone[i] === true,
          judge: i === 0 || tellsOfPeople(sentences[i - 2]) ? null : judgeAlone(sentences[i - 1], index),
          tellsOfPeople: tellsOfPeople(sentences[i - 1]),
          dated:
            s.has('leader-office') && sentences.slice(Math.max(0, i - REACH), i).some((before) => before.paragraph >= 0 && isDated(before)),
        },
      ];
    }),
  );
}

/** What tells that something is before a court. */
const COURT = ['judge-noun', 'judge-name', 'court-noun', 'court', 'ruling-noun', 'relief-noun'] as const;

/** Who else a pronoun could mean. */
const OTHER_PEOPLE = ['person', 'counsel-word', 'leader-office'] as const;
/** Words that tell of the act of a higher court, whose judge "he" may be. */
const HIGHER_COURT = ['appeals-noun', 'affirm-verb', 'reverse-verb'] as const;

/** The one judge a sentence names, where it names no other person that a pronoun could mean. */
function judgeAlone(sentence: Sentence | undefined, { rulings }: RecordIndex): string | null {
  if (!sentence || sentence.paragraph < 0 || sentence.has(...OTHER_PEOPLE) || namesStranger(sentence)) return null;
  if (sentence.at('other-human').some((at) => isHuman(sentence, at)) || namesPresident(sentence)) return null;
  const judge = only(sentence.at('judge-name').map((at) => valueIn(sentence.terms[at], 'judge-name') ?? ''));
  const sitsHigher = rulings.some((r) => isAppealsCourt(r.court) && r.judges.includes(judge ?? ''));
  return sentence.has(...HIGHER_COURT) && !sitsHigher ? null : judge;
}

/** A president who acts: not one who named a judge, or whose administration does. */
const namesPresident = (s: Sentence): boolean =>
  s.at('president').some((at) => !namesAppointer(s, at) && !isA(s.terms[at + 1], 'administration-noun'));

/** "Aug. 7: The IRS answers the request": a day or a month, not only a weekday. */
const isDated = ({ dates }: Sentence): boolean => dates.some((d) => d.m !== undefined || d.y !== undefined);

/** "Professor Jones disagrees." before a sentence about a judge: the next "he" may still be the professor. */
function tellsOfPeople(sentence: Sentence | undefined): boolean {
  if (!sentence || sentence.paragraph < 0) return false;
  return namesPresident(sentence) || sentence.has('person', 'counsel-word', 'other-human') || namesStranger(sentence);
}

/** Rulings that a sentence surely speaks of: by judge, day, length or number; of one judge's several, those the article is about. */
function rulingsOf(strong: readonly Reading[], discussed: readonly Ruling[], index: RecordIndex): Ruling[] {
  const rulings = strong.map((r) => r.ruling);
  const major = rulings.filter((ruling) => isSettled(ruling, index));
  const likely = major.filter((ruling) => discussed.includes(ruling));
  return [likely, major, rulings].find((some) => some.length > 0) ?? [];
}

/** "The appeal, No. X, came from the ruling for Y": with a party of another suit than the ruling's, the rulings of that suit may be meant. */
function withThoseOf(suits: readonly string[], rulings: readonly Ruling[], known: readonly Ruling[]): readonly Ruling[] {
  if (rulings.length === 0 || suits.length === 0 || rulings.some((r) => suits.includes(r.case))) return rulings;
  return [...rulings, ...known.filter((r) => suits.includes(r.case))];
}
