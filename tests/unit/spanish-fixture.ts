/** Reads Spanish sentences with the shipped lexicon and record, and tells what was read in short. */
import { check } from '../../src/check.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { rangeOf } from '../../src/language/calendar.ts';
import { compileLexicon } from '../../src/language/lexicon.ts';
import { indexPhrases } from '../../src/language/phrases.ts';
import { readSentence, type Sentence } from '../../src/language/sentence.ts';
import { SPANISH } from '../../src/language/shipped.ts';
import { index, record, shortOf } from './engine-fixture.ts';

export const lexicon = compileLexicon(SPANISH.lexicon, index.names);
const wordings = indexPhrases(SPANISH.wordings, SPANISH.lexicon.spelling);

/** One sentence of an article's text. */
export function read(text: string, published?: string): Sentence {
  return readSentence(text, { start: 0, end: text.length }, 0, null, { lexicon, published: published ? rangeOf(published) : null });
}

/** Claims of a sentence with what each is about: "ruling date: 2025-11-21"; "~" before what may only confirm. */
export function claimsIn(text: string, published?: string): string[] {
  return readClaims(read(text, published), wordings, SPANISH.kinds).map(
    (claim) => `${claim.soft || claim.telling ? '~' : ''}${claim.topic} ${claim.kind}: ${shortOf(claim)}`,
  );
}

const TITLE = 'Los tribunales y los datos que el IRS comparte con el ICE';
const OPENING = 'Varias demandas por los datos de contribuyentes que guarda el IRS y que pide el ICE están en los tribunales.';

/** Verdicts on the sentences of an article on the topic that holds the text alone: "conflicts: 25 páginas". */
export function verdictsOn(text: string, published?: string): string[] {
  const article = { title: TITLE, text: `${OPENING}\n\n${text}`, lang: 'es' as const, ...(published !== undefined && { published }) };
  const { statements } = check(article, { record });
  return statements
    .filter((statement) => statement.in !== 'title' && statement.start > OPENING.length)
    .flatMap(({ findings }) => findings.map(({ verdict, said }) => `${verdict}: ${said}`));
}
