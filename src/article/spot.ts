/**
 * The tiny gate before anything else is read: could this page be about it? Runs on every news page, so it looks at the
 * page's text once and stops at the first passage that names the tax agency or the judge most told of, near immigration enforcement or
 * the litigation's judges, numbers or law, and near a word of sharing or of courts. No address, no title: words in the text only.
 */
import { TOPIC_WORDS } from './lexicon.ts';

/** How far apart (in UTF-16 units) the words of one passage may stand. */
const REACH = 1500;
/** How far from the top shadow roots are looked for. */
const SHELL = { levels: 4, children: 8 };

const all = (list: 'agency' | 'immigration' | 'marks' | 'sharing' | 'court') => [
  ...new Set([...TOPIC_WORDS.en[list], ...TOPIC_WORDS.es[list]]),
];
const AGENCY = all('agency');
const IMMIGRATION = [...all('immigration'), ...all('marks')];
const COURT_OR_SHARING = [...all('court'), ...all('sharing')];

/** Whether the page's text, shadow roots included, has a passage that may be about the litigation. About 1 ms on a large page. */
export function mayBeAboutIt(document: Document): boolean {
  const body = document.body;
  if (!body) return false;
  return isPassageOnTopic(body.textContent ?? '') || isInShadow(body);
}

/** Whether one passage of the text names all three. */
export function isPassageOnTopic(text: string): boolean {
  return AGENCY.some((term) => hasPassageAt(text, term));
}

function hasPassageAt(text: string, term: string): boolean {
  for (let at = indexOfTerm(text, term, 0); at >= 0; at = indexOfTerm(text, term, at + REACH)) {
    const passage = text.slice(Math.max(0, at - REACH), at + 2 * REACH);
    if (hasAny(passage, IMMIGRATION) && hasAny(passage, COURT_OR_SHARING)) return true;
  }
  return false;
}

const hasAny = (text: string, terms: readonly string[]) => terms.some((term) => indexOfTerm(text, term, 0) >= 0);

/** Abbreviations must stand alone ("ICE" is in "OFFICE"); longer terms may be the stem of a word. */
function indexOfTerm(text: string, term: string, from: number): number {
  const standsAlone = term.length <= 4 && term === term.toUpperCase();
  for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!standsAlone || !(isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + term.length)))) return at;
  }
  return -1;
}

/** A-Z, a-z, 0-9 or beyond ASCII letters; false for NaN at the ends of a text. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}

/**
 * `textContent` leaves open shadow roots out. A page inside one has it near the top (an application's shell), so only the
 * first children of the first levels are asked: the whole tree would cost more than all the rest.
 */
function isInShadow(parent: ParentNode, levels = SHELL.levels): boolean {
  let left = SHELL.children;
  for (let child = parent.firstElementChild; child && left > 0; child = child.nextElementSibling, left--) {
    const root = child.shadowRoot;
    if (root ? isPassageOnTopic(root.textContent ?? '') || isInShadow(root) : levels > 1 && isInShadow(child, levels - 1)) return true;
  }
  return false;
}
