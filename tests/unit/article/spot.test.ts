/** The gate: pages about the dispute pass, pages about neighbouring matters do not. */
import { expect, test } from 'vitest';
import { isPassageOnTopic, mayBeAboutIt } from '../../../src/article/spot.ts';
import { pageOf } from './dom.ts';

test.each([
  ['English', 'A judge told the IRS on Friday that it may not give addresses to ICE.'],
  ['the agencies in full', 'The Internal Revenue Service shared data with Immigration and Customs Enforcement.'],
  ['a headline in capitals', 'JUDGE STOPS INTERNAL REVENUE SERVICE; IMMIGRATION OFFICIALS REACT TO COURT'],
  ['Spanish', 'La jueza prohibió al IRS compartir datos de contribuyentes con el ICE.'],
  ['no immigration agency, but the law', 'The IRS broke Section 6103 some 42,695 times, the court found.'],
  ['no agency, but its judge', 'Four groups won a stay from Judge Kollar-Kotelly on Friday, and the government appealed.'],
  ['Spanish in full', 'El Servicio de Impuestos Internos entregó datos a las autoridades de inmigración.'],
])('%s passes', (_, text) => {
  expect(isPassageOnTopic(text)).toBe(true);
});

test.each([
  ['the tax agency alone', 'The IRS will open filing season on Monday. A court date is set.'],
  ['immigration alone', 'A judge ordered ICE to release the man. The court cited the statute.'],
  ['neither sharing nor courts', 'The IRS and ICE are agencies of the government.'],
  ['abbreviations inside words', 'FIRST OFFICE OF THE JUDGE OPENS; THEIRS WAS THE SERVICE'],
  ['words too far apart', `The IRS opened an office. ${'Nothing happened. '.repeat(300)} The judge spoke of ICE and deportation.`],
  ['the law alone', 'Accountants read Section 6103 aloud at the conference on data.'],
  ['an empty text', ''],
])('%s does not', (_, text) => {
  expect(isPassageOnTopic(text)).toBe(false);
});

test('a later passage passes when the first mention of the agency stands alone', () => {
  expect(isPassageOnTopic(`The IRS is hiring. ${'x '.repeat(3000)} A judge kept the IRS from telling ICE.`)).toBe(true);
});

test('the text of open shadow roots counts', () => {
  const document = pageOf('<news-story></news-story>');
  const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
  expect(mayBeAboutIt(document)).toBe(false);
  if (root) root.innerHTML = '<p>A judge kept the IRS from giving addresses to ICE.</p>';
  expect(mayBeAboutIt(document)).toBe(true);
});

test('a document without a body is not about anything', () => {
  const document = pageOf('');
  document.body.remove();
  expect(mayBeAboutIt(document)).toBe(false);
});

test('half a megabyte about something else takes a few milliseconds at most', () => {
  const document = pageOf(`<p>${'The council met about the bridge and adjourned without a vote. '.repeat(8000)}</p>`);
  mayBeAboutIt(document);
  const start = performance.now();
  for (let i = 0; i < 5; i++) mayBeAboutIt(document);
  expect((performance.now() - start) / 5).toBeLessThan(25);
});
