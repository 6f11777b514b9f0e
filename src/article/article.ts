/**
 * What the engine reads: the words of one article and what is known about it.
 * No host name and no author: statements are judged, never sites.
 */
export type Language = 'en' | 'es';

/** A post of a live page, or one of several articles on a page: a stretch of the text with a day of publication of its own. */
export interface DatedPost {
  readonly start: number;
  readonly end: number;
  /** ISO date or date-time; null when it is not to be trusted. */
  readonly published: string | null;
  /** The page's headline is this post's own. */
  readonly titled?: boolean;
}

export interface Article {
  readonly id?: string;
  readonly title?: string;
  /** ISO date or date-time as published, or "YYYY-MM" when only the month is known. */
  readonly published?: string;
  readonly lang?: Language;
  readonly url?: string;
  /** Paragraphs separated by a blank line. All offsets in a report count UTF-16 units of this string. */
  readonly text: string;
  /** In order, when the text has more than one. What stands in none of them is of the page's own date. */
  readonly posts?: readonly DatedPost[];
}
