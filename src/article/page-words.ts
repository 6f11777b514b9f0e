/** What the words of a short block say about it: the heading of a box, a byline, a request to subscribe. */

import { textDate } from './date-text.ts';
import { pageWords } from './lexicon.ts';

const ENDINGS = new Set(pageWords('endings'));
const STORIES = new Set(pageWords('stories'));
const ASIDES = new Set(pageWords('asides'));
const BOILERPLATE = pageWords('boilerplate');
const OCCUPATIONS = pageWords('occupations');
const LABELS = [...pageWords('byline'), ...pageWords('published'), ...pageWords('updated')];
const READING = pageWords('reading');
const LONGEST = { heading: 60, boilerplate: 240, label: 160, biography: 400, clock: 40 };

/** Whether a short block is the heading of what follows an article ("ending") or of a box set into it, with other stories perhaps. */
export function sectionKind(text: string): 'ending' | 'stories' | 'aside' | null {
  if (text.length > LONGEST.heading) return null;
  const name = text
    .toLowerCase()
    .replace(/[\d(),:.!?#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (ENDINGS.has(name)) return 'ending';
  if (STORIES.has(name)) return 'stories';
  return ASIDES.has(name) ? 'aside' : null;
}

/** Whether a short block begins as no sentence of an article does. */
export function isBoilerplate(text: string): boolean {
  return text.length <= LONGEST.boilerplate && beginsWith(text, BOILERPLATE);
}

/** A byline, a date, a reading time: what stands between a headline and its article. */
export function isLabel(text: string): boolean {
  if (text.length > LONGEST.label) return false;
  const lower = text.toLowerCase();
  if (READING.some((words) => lower.includes(words))) return true;
  if (beginsWith(text, LABELS) && (textDate(text) !== null || !/[.!?]["'”’»)]*$/.test(text))) return true;
  return text.length < 60 && textDate(text) !== null && text.split(' ').length < 9;
}

/** A time of day, as posts of a live page carry it. */
export function isClock(text: string): boolean {
  return text.length < LONGEST.clock && /^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?\s*[a-z]{0,5}$/.test(text.toLowerCase());
}

/** "Name Surname is a reporter who covers ...": a few capitalised words and what the person does. */
export function isBiography(text: string): boolean {
  if (text.length > LONGEST.biography) return false;
  const opening = ` ${text
    .slice(0, 140)
    .toLowerCase()
    .replace(/[.,;:]/g, ' ')} `;
  const tellsWork = OCCUPATIONS.some((words) => opening.includes(` ${words} `));
  // Asked last: the classes of all letters are dear at their first use.
  return tellsWork && /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}.'’-]+[\s,]/u.test(text);
}

function beginsWith(text: string, phrases: readonly string[]): boolean {
  const opening = text.slice(0, 60).toLowerCase();
  return phrases.some((phrase) => opening.startsWith(phrase) && !isLetter(opening.charAt(phrase.length)));
}

/** Whether a character has two cases, as letters do. */
const isLetter = (character: string) => character.toUpperCase() !== character;
