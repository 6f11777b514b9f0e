/** The whole flow on one screen: article and record in, report out. Pure. */
import type { Article, Language } from './article/article.ts';
import type { Claim } from './claims/claim.ts';
import { readClaims } from './claims/read-claims.ts';
import { asAnswer } from './language/answers.ts';
import type { Published } from './language/dates.ts';
import { detectLanguage } from './language/detect.ts';
import { compileLexicon, type Lexicon } from './language/lexicon.ts';
import { once } from './language/once.ts';
import { indexPhrases, type PhraseIndex } from './language/phrases.ts';
import { isWordless, readSentence, type Sentence } from './language/sentence.ts';
import { paragraphsOf, sentencesOf } from './language/sentences.ts';
import { type KindsRead, LANGUAGES } from './language/shipped.ts';
import { indexRecord, type RecordIndex } from './record/index.ts';
import type { CourtRecord } from './record/schema.ts';
import { isAboutLitigation, startOfMatter } from './verdict/about/about.ts';
import { asidesIn } from './verdict/about/asides.ts';
import { namesMatter } from './verdict/about/on-matter.ts';
import { toldElsewhere } from './verdict/about/opens-elsewhere.ts';
import { byDate, type OwnDates, ownDates } from './verdict/about/own-dates.ts';
import { tellsOfLaterDays } from './verdict/guard/elsewhere/later-news.ts';
import { judgeSentence } from './verdict/judge/judge-sentence.ts';
import { focusOf, NO_FOCUS } from './verdict/meant/focus.ts';
import { lawsTold } from './verdict/meant/law-told.ts';
import { mentionsIn } from './verdict/meant/mention.ts';
import { asPointed } from './verdict/meant/pointed.ts';
import { continuesRuling, recentRulings } from './verdict/meant/recent-rulings.ts';
import { rulingsMeant, strongReadings } from './verdict/meant/rulings-meant.ts';
import { onOwnWords } from './verdict/report/own-words.ts';
import type { Report, Statement } from './verdict/report/report.ts';
import { statementOf } from './verdict/report/report-statements.ts';
import { reread } from './verdict/reread/reread.ts';

export interface Engine {
  readonly record: CourtRecord;
}

/** Compares every sentence of the article with the record. Never throws for any text. */
export function check(article: Article, { record }: Engine): Report {
  const lang = article.lang ?? detectLanguage(article.text);
  const index = indexFor(record);
  const { lexicon, wordings, kinds } = readingFor(lang, index);
  const dates = ownDates(article);
  const sentences = readSentences(article, lexicon, dates);
  const groups = byDate(sentences, (s) => (s.paragraph < 0 ? dates.title : dates.at(s.start)));
  const isAbout = isAboutLitigation(sentences, groups.length === 1 ? (groups[0]?.published ?? null) : null, index);
  const told = groups
    .filter(({ items }) => isAbout && (groups.length === 1 || namesMatter(items)))
    .map(({ published, items }) =>
      judgeTogether(items, published, { article, record, index, lexicon, wordings, kinds, length: sentences.length }),
    );
  return report(article, record, lang, told, sentences.length);
}

/** What all sentences of one date are judged with. */
interface Judging {
  readonly article: Article;
  readonly record: CourtRecord;
  readonly index: RecordIndex;
  readonly lexicon: Lexicon;
  readonly wordings: () => PhraseIndex;
  readonly kinds: KindsRead | undefined;
  /** Sentences of the whole text, whatever their dates. */
  readonly length: number;
}

/** What the sentences of one date tell of, and what became of each. */
interface Told {
  readonly rulings: readonly string[];
  readonly statements: readonly Statement[];
}

function judgeTogether(sentences: readonly Sentence[], published: Published, judging: Judging): Told {
  const { article, record, index, lexicon, wordings, kinds, length } = judging;
  const claimsIn = (s: Sentence): readonly Claim[] => readClaims(s, wordings(), kinds);
  const claims = new Map<Sentence, readonly Claim[]>(sentences.map((s, i) => [s, asPointed(claimsIn(s), sentences[i - 1])]));
  const meant = rulingsMeant(mentionsIn(claims), index, published);
  const strong = strongReadings(meant);
  const recent = recentRulings(sentences, strong, meant, index);
  const continuing = continuesRuling(sentences);
  const focus = focusOf(sentences, strong, meant, index);
  const laws = lawsTold(sentences, claims, index);
  const first = startOfMatter(sentences, published, index, length);
  const asides = new Set([...asidesIn(sentences), ...toldElsewhere(sentences)]);
  const later = tellsOfLaterDays(sentences, published, index);
  const statements = sentences.flatMap((s, i) => {
    if (isWordless(s)) return [];
    const context = {
      index,
      meant,
      published,
      later,
      recent: recent.get(s) ?? NOTHING,
      goesOn: continuing.has(s),
      focus: focus.get(s) ?? NO_FOCUS,
      onMatter: i >= first && !asides.has(s),
      lawTold: laws.get(s) ?? null,
    };
    const said = claims.get(s) ?? [];
    const found = judgeSentence(s, said, context);
    const judgements = [...found, ...reread(s, said, found, context, { lexicon, claimsIn, kinds })];
    return statementOf(s, onOwnWords(judgements, s), record, s.paragraph < 0 ? (article.title ?? '') : article.text) ?? [];
  });
  return { rulings: meant.discussed.map((r) => r.id), statements };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The title (paragraph -1) and the sentences of the text, in order. */
function readSentences({ title, text }: Article, lexicon: Lexicon, dates: OwnDates): Sentence[] {
  const ofTitle = { lexicon, published: dates.title };
  const sentences = title ? [readSentence(title, { start: 0, end: title.length }, -1, null, ofTitle)] : [];
  paragraphsOf(text).forEach((paragraph, number) => {
    const setting = { lexicon, published: dates.at(paragraph.start) };
    let before: Sentence | null = null;
    for (const span of sentencesOf(text, paragraph, lexicon.abbreviations)) {
      const read: Sentence = readSentence(text, span, number, before, setting);
      sentences.push(asAnswer(read, before, lexicon));
      before = read;
    }
  });
  return sentences;
}

/** What reading a language takes: the wordings when the first text comes that is about the litigation. */
interface Reading {
  readonly lexicon: Lexicon;
  readonly wordings: () => PhraseIndex;
  readonly kinds?: KindsRead;
}

const indices = new WeakMap<CourtRecord, RecordIndex>();
const readings = new WeakMap<RecordIndex, Map<Language, Reading>>();

/** The record indexed, once. */
function indexFor(record: CourtRecord): RecordIndex {
  const known = indices.get(record) ?? indexRecord(record);
  indices.set(record, known);
  return known;
}

/** A language's lexicon compiled with the record's names: once for each record, when the first text in that language comes. */
function readingFor(lang: Language, index: RecordIndex): Reading {
  const known = readings.get(index) ?? new Map<Language, Reading>();
  readings.set(index, known);
  const reading = known.get(lang) ?? readingOf(lang, index);
  known.set(lang, reading);
  return reading;
}

function readingOf(lang: Language, { names }: RecordIndex): Reading {
  const { lexicon, wordings, kinds } = LANGUAGES[lang];
  return {
    lexicon: compileLexicon(lexicon, names),
    wordings: once(() => indexPhrases(wordings, lexicon.spelling)),
    ...(kinds && { kinds }),
  };
}

function report(article: Article, record: CourtRecord, lang: Language, told: readonly Told[], sentences: number): Report {
  const statements = told.flatMap((each) => each.statements).sort((a, b) => placeOf(a) - placeOf(b));
  const count = (verdict: Statement['verdict']): number => statements.filter((s) => s.verdict === verdict).length;
  return {
    ...(article.id !== undefined && { id: article.id }),
    asOf: record.asOf,
    record: record.version,
    topic: told.length > 0,
    published: article.published ?? null,
    lang,
    rulings: [...new Set(told.flatMap((each) => each.rulings))],
    statements,
    counts: { conflicts: count('conflicts'), matches: count('matches'), superseded: count('superseded'), sentences },
  };
}

/** The headline's statements come before the text's. */
const placeOf = ({ in: place, start }: Statement): number => (place === 'title' ? -1 : start);
