/**
 * A splitter of the instrument's own, so that a fault in the engine's splitter cannot hide itself, and the test of whether a
 * sentence states something plainly: only plain statements become false when a value in them is changed.
 */
import type { Span } from '../corpus.ts';

const ABBREVIATIONS =
  /(?:\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Nos|v|vs|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Inc|Jr|Sr|St|Pub|et al|Sec|Cir|Mass)|\b[A-Z]|\b(?:[A-Za-z]\.)+[A-Za-z])\.$/;

/** Words that open a sentence even after an abbreviation. */
const OPENERS = /^["“]?(?:The|A|An|It|In|On|They|She|He|That|This|But|And|Her|His|Its|Both|Under|Neither|Another)\b/;

/** Sentences of one paragraph, as spans in it. */
export function splitSentences(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(/[.!?]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    const goesOn = !OPENERS.test(paragraph.slice(match.index + match[0].length));
    if (goesOn && ABBREVIATIONS.test(paragraph.slice(start, match.index + 1))) continue;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < paragraph.length) spans.push({ start, end: paragraph.length });
  return spans;
}

const HEDGED =
  /\b(?:if|whether|would|could|should|may|might|can(?:no|')t?|will|expect\w*|plan(?:s|ned)? to|argu\w+|claim\w*|alleg\w+|contend\w*|accus\w+|believ\w+|reported(?:ly)?|according to|critics?|supporters?|opponents?|urg\w+|hop\w+|fear\w*|suggest\w*|seems?|appear\w*|likely|correction|earlier version|misstated|incorrectly|instead of|rather than|myths?|false(?:ly)?|untrue|wrong(?:ly)?|hoax|rumou?rs?|fiction)\b|\?/i;
const NEGATED = /\b(?:not|never|no longer|nor|neither|without|rather|nothing|none|no)\b|n['’]t\b/i;
const SPEECH = /\b(?:said|says|told|wrote|writes|testif\w+|tweeted|posted|added|explained|described|called|stated)\b/i;
const JUDICIAL = /\b(?:judges?|court|panel|opinion|ruling|order|she|Kollar-Kotelly|Friedrich|Talwani|Edwards|Romo)\b/i;

/** Whether the sentence states a fact in the writer's own voice or a court's, without hedge, question or condition. */
export function statesPlainly(text: string): boolean {
  return !HEDGED.test(text) && (!SPEECH.test(text) || JUDICIAL.test(text));
}

export const isNegated = (text: string): boolean => NEGATED.test(text);

/** Whether a span lies outside quotation marks: what somebody else's words hold is never swapped. */
export function outsideQuotes(text: string, { start }: Span): boolean {
  const before = text.slice(0, start);
  const straight = (before.match(/"/g) ?? []).length;
  const open = (before.match(/“/g) ?? []).length;
  const closed = (before.match(/”/g) ?? []).length;
  return straight % 2 === 0 && open === closed;
}
