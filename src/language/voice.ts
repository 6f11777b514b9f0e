/**
 * Whose words they are. The article's own voice and the court's can be judged; what a party says can at most be
 * confirmed, never accused; a supposition, a question or a denial of a claim is not a statement at all.
 */
import { PARTY, speakerOf, type Voice } from './speaker.ts';
import { COURT, isA, isOfAny, isUnknownName, type Term } from './terms.ts';
import { isUnasserted } from './unasserted.ts';

export type { Voice };

export interface Voices {
  /** For each term, whose words it is among. */
  readonly of: readonly Voice[];
  /** For each term, whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** A question, or a claim called false: nothing in the sentence is asserted. */
  readonly unasserted: boolean;
  /** The quotation is still open at the end of the sentence. */
  readonly open: boolean;
  /** Who spoke last here, for a pronoun or a quotation that goes on. */
  readonly speaker: Voice | null;
}

/** What the sentence before leaves behind: an open quotation and its speaker. */
export interface Before {
  readonly open: boolean;
  readonly speaker: Voice | null;
}

/** Whose words each term of a sentence is. */
export function voicesOf(terms: readonly Term[], before: Before): Voices {
  const quoted = quotesIn(terms, before.open);
  const voices: Voice[] = terms.map(() => 'article');
  let speaker: Voice | null = null;
  for (let at = 0; at < terms.length; at++) {
    const attribution = attributionAt(terms, at, before.speaker);
    if (!attribution) continue;
    speaker = attribution.speaker;
    for (let i = attribution.from; i < attribution.to; i++) if (voices[i] !== 'party') voices[i] = attribution.speaker;
  }
  if (isWholeQuote(terms) && before.speaker !== 'court') voices.fill('party');
  speakQuotes(terms, quoted, voices, speaker ?? quoteSpeaker(terms, before));
  const last = terms.length - 1;
  return {
    of: voices,
    quoted,
    unasserted: isUnasserted(terms, quoted),
    open: quoted[last] === true && terms[last]?.text !== '"',
    speaker: speaker ?? before.speaker,
  };
}

function quotesIn(terms: readonly Term[], open: boolean): boolean[] {
  let inside = open;
  return terms.map((term) => {
    if (term.text !== '"') return inside;
    inside = !inside;
    return true;
  });
}

/** A sentence that is all quotation, with nobody named who says it. */
const isWholeQuote = (terms: readonly Term[]): boolean =>
  terms.length > 2 && terms[0]?.text === '"' && terms.findIndex((t, i) => i > 0 && t.text === '"') === terms.length - 1;

/** Without a verb of saying, a quotation is the court's where the sentence speaks of the court, else some party's. */
function quoteSpeaker(terms: readonly Term[], before: Before): Voice {
  if (before.open && before.speaker) return before.speaker;
  return terms.some((t) => isOfAny(t, COURT)) ? 'court' : 'party';
}

/** Words in quotation marks are the speaker's; scare quotes of a word or two stay the article's. */
function speakQuotes(terms: readonly Term[], quoted: readonly boolean[], voices: Voice[], speaker: Voice): void {
  for (let at = 0; at < terms.length; at++) {
    if (!quoted[at]) continue;
    let end = at;
    while (end + 1 < terms.length && quoted[end + 1] && !(terms[end + 1]?.text === '"' && end > at)) end++;
    if (end - at > 4) for (let i = at; i <= end; i++) if (voices[i] === 'article') voices[i] = speaker;
    at = end + 1;
  }
}

interface Attribution {
  speaker: Voice;
  from: number;
  to: number;
}

function attributionAt(terms: readonly Term[], at: number, lastSpeaker: Voice | null): Attribution | null {
  const term = terms[at];
  if (term === undefined || term.senses.length === 0) return null;
  if (isA(term, 'according-to')) return accordingTo(terms, at);
  if (!isA(term, 'say-verb', 'argue-verb')) return null;
  if (isA(terms[at - 1], 'to-word', 'from-word', 'determiner') && !isA(term, 'argue-verb')) return null;
  if (isA(term, 'combine-verb') && terms.slice(at + 1, at + 4).some((t) => isA(t, 'relief-noun'))) return null;
  const speaker = speakerOf(terms, at, lastSpeaker);
  if (!speaker) return null;
  const trailing = isTrailing(terms, at);
  if (trailing) return { speaker, from: 0, to: at };
  return { speaker, from: at + 1, to: reachOf(terms, at) };
}

/** Speech reaches to the end of the sentence, or to a "but" or a semicolon outside quotation marks. */
function reachOf(terms: readonly Term[], at: number): number {
  let quoted = false;
  for (let i = at + 1; i < terms.length; i++) {
    if (terms[i]?.text === '"') quoted = !quoted;
    if (!quoted && (terms[i]?.text === ';' || (i > at + 3 && isA(terms[i], 'contrast-word') && !isA(terms[i], 'condition-word')))) return i;
  }
  return terms.length;
}

/** ", critics say." or ", said the judge": the words before are the speech; not of ", which worried lawyers". */
function isTrailing(terms: readonly Term[], at: number): boolean {
  if (isA(terms[at - 1], 'relative-pronoun') && isA(terms[at - 2], 'comma')) return false;
  let start = at - 1;
  while (start >= 0 && terms[start]?.text !== ',' && terms[start]?.text !== '"' && at - start < 9) start--;
  const opensLate = start > 1 && (terms[start]?.text === ',' || terms[start]?.text === '"');
  let rest = 0;
  for (let i = at + 1; i < terms.length; i++) if (terms[i]?.kind === 'word') rest++;
  return (
    opensLate &&
    (rest <= 4 || (isA(terms[at - 1], 'comma') && isSpeakerNext(terms, at)) || terms[at - 1]?.text === '"') &&
    !isA(terms[at + 1], 'that-word') &&
    !terms.slice(at + 1).some((t) => t.text === '"')
  );
}

/** ", said Judge X, who": not ", who leads the group, said the agency had failed". */
function isSpeakerNext(terms: readonly Term[], at: number): boolean {
  const next = isA(terms[at + 1], 'determiner') ? terms[at + 2] : terms[at + 1];
  const isKnown =
    next !== undefined && (isOfAny(next, COURT) || isOfAny(next, PARTY) || isA(next, 'pronoun', 'leader-office', 'title-word'));
  const hasVerb = terms.slice(at + 2, at + 9).some((t) => isA(t, 'auxiliary', 'modal'));
  return (isKnown && !hasVerb) || isUnknownName(next);
}

/** "According to the ruling" is the court's voice, to a filing or a report the article's, to anyone else a party's; "según dijo," leaves out who did. */
function accordingTo(terms: readonly Term[], at: number): Attribution | null {
  if (isA(terms[at + 1], 'say-verb') && isA(terms[at + 2], 'comma')) return null;
  let speaker: Voice = 'party';
  for (let i = at + 1; i < Math.min(terms.length, at + 8); i++) {
    if (isA(terms[i], 'document-noun', 'declaration-noun', 'report-noun')) return null;
    if (isOfAny(terms[i], COURT)) {
      speaker = 'court';
      break;
    }
    if (isOfAny(terms[i], PARTY)) {
      if (isA(terms[i + 1], 'declaration-noun', 'report-noun')) return null;
      break;
    }
  }
  return at < 2 ? { speaker, from: 0, to: terms.length } : { speaker, from: 0, to: at };
}

/** "On the plaintiffs' reading", "the groups' theory": whose view a term is part of, where it belongs to a side. */
export const isOfSide = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'plaintiff-side', 'party-noun', 'government-noun') && /^'s?$/.test(terms[at + 1]?.text ?? '');
