/**
 * What the engine reads: the words of one article and what is known about it.
 * No host name and no author: statements are judged, never sites.
 */
export type Language = 'en' | 'es';

export interface Article {
  readonly id?: string;
  readonly title?: string;
  /** ISO date or date-time as published, or "YYYY-MM" when only the month is known. */
  readonly published?: string;
  readonly lang?: Language;
  readonly url?: string;
  /** Paragraphs separated by a blank line. All offsets in a report count UTF-16 units of this string. */
  readonly text: string;
}
