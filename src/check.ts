/** The whole flow on one screen: article and record in, report out. Pure. */
import type { Article, Language } from './article/article.ts';
import type { Claim } from './claims/claim.ts';
import { readClaims } from './claims/read-claims.ts';
import { rangeOf } from './language/calendar.ts';
import type { Published } from './language/dates.ts';
import { detectLanguage, mentionsTopic } from './language/detect.ts';
import { compileLexicon, type Lexicon } from './language/lexicon.ts';
import { indexPhrases, type PhraseIndex } from './language/phrases.ts';
import { readSentence, type Sentence } from './language/sentence.ts';
import { paragraphsOf, sentencesOf } from './language/sentences.ts';
import { ENGLISH } from './language/shipped.ts';
import { indexRecord, type RecordIndex } from './record/index.ts';
import type { CourtRecord } from './record/schema.ts';
import { focusOf, NO_FOCUS } from './verdict/focus.ts';
import { judgeSentence } from './verdict/judge-sentence.ts';
import { lawsTold } from './verdict/law-told.ts';
import { wholeMention } from './verdict/mention.ts';
import { continuesRuling, recentRulings } from './verdict/recent-rulings.ts';
import type { Report, Statement } from './verdict/report.ts';
import { statementOf } from './verdict/report-statements.ts';
import { rulingsMeant, strongReadings } from './verdict/rulings-meant.ts';
import { isOnTopic } from './verdict/topic.ts';

export interface Engine {
  readonly record: CourtRecord;
}

/** Compares every sentence of the article with the record. Never throws for any text. */
export function check(article: Article, { record }: Engine): Report {
  const { index, lexicon, wordings } = readyFor(record);
  const published = article.published ? rangeOf(article.published) : null;
  const lang = article.lang ?? detectLanguage(article.text);
  if (lang !== 'en') return report(article, record, lang, mentionsTopic(article.text, lang), [], [], 0);

  const sentences = readSentences(article, lexicon, published);
  if (!isOnTopic(sentences, index)) return report(article, record, lang, false, [], [], sentences.length);

  const claims = new Map<Sentence, readonly Claim[]>(sentences.map((s) => [s, readClaims(s, wordings)]));
  const mentions = sentences.flatMap((s) => {
    const mention = wholeMention(s, claims.get(s) ?? []);
    return mention ? [{ mention, paragraph: s.paragraph }] : [];
  });
  const meant = rulingsMeant(mentions, index, published);
  const strong = strongReadings(sentences, claims, meant, index);
  const recent = recentRulings(sentences, strong, meant, index);
  const continuing = continuesRuling(sentences);
  const focus = focusOf(sentences, strong, meant, index);
  const laws = lawsTold(sentences, claims, index);
  const statements = sentences.flatMap((s) => {
    const judgements = judgeSentence(s, claims.get(s) ?? [], {
      index,
      meant,
      published,
      recent: recent.get(s) ?? new Set(),
      goesOn: continuing.has(s),
      focus: focus.get(s) ?? NO_FOCUS,
      lawTold: laws.get(s) ?? null,
    });
    return statementOf(s, judgements, record, s.paragraph < 0 ? (article.title ?? '') : article.text) ?? [];
  });
  return report(
    article,
    record,
    lang,
    true,
    meant.discussed.map((r) => r.id),
    statements,
    sentences.length,
  );
}

/** The title (paragraph -1) and the sentences of the text, in order. */
function readSentences({ title, text }: Article, lexicon: Lexicon, published: Published): Sentence[] {
  const setting = { lexicon, published };
  const sentences = title ? [readSentence(title, { start: 0, end: title.length }, -1, null, setting)] : [];
  paragraphsOf(text).forEach((paragraph, number) => {
    let before: Sentence | null = null;
    for (const span of sentencesOf(text, paragraph, lexicon.abbreviations)) {
      before = readSentence(text, span, number, before, setting);
      sentences.push(before);
    }
  });
  return sentences;
}

interface Ready {
  readonly index: RecordIndex;
  readonly lexicon: Lexicon;
  readonly wordings: PhraseIndex;
}

const ready = new WeakMap<CourtRecord, Ready>();

/** The record indexed and the lexicon compiled with its names: once for each record. */
function readyFor(record: CourtRecord): Ready {
  const known = ready.get(record);
  if (known) return known;
  const index = indexRecord(record);
  const made = { index, lexicon: compileLexicon(ENGLISH.lexicon, index.names), wordings: indexPhrases(ENGLISH.wordings) };
  ready.set(record, made);
  return made;
}

function report(
  article: Article,
  record: CourtRecord,
  lang: Language,
  topic: boolean,
  rulings: readonly string[],
  statements: readonly Statement[],
  sentences: number,
): Report {
  const count = (verdict: Statement['verdict']): number => statements.filter((s) => s.verdict === verdict).length;
  return {
    ...(article.id !== undefined && { id: article.id }),
    asOf: record.asOf,
    record: record.version,
    topic,
    published: article.published ?? null,
    lang,
    rulings,
    statements,
    counts: { conflicts: count('conflicts'), matches: count('matches'), superseded: count('superseded'), sentences },
  };
}
