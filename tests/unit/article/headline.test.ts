/** The headline: which words are it, and which are the site's. */
import { expect, test } from 'vitest';
import { likeness, withoutSite } from '../../../src/article/page-titles.ts';
import { rangesOf } from '../../../src/article/ranges.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { pageOf, prose } from './dom.ts';

const TITLE = 'Judge stops IRS from sharing addresses with ICE';
const titleOf = (body: string, head = '') => readPage(pageOf(`${body}<p>${prose(1)}</p><p>${prose(2)}</p>`, head)).article.title;

test.each([
  ['the first heading', `<h1>${TITLE}</h1>`, '', TITLE],
  [
    'a first heading worded otherwise than the metadata',
    `<h1>${TITLE}</h1>`,
    '<title>IRS, ICE: what a judge did | The Ledger</title>',
    TITLE,
  ],
  ['not the logo that links home', `<h1><a href="/">The Harbor Ledger News</a></h1><h2>${TITLE}</h2>`, `<title>${TITLE}</title>`, TITLE],
  ['not the logo in the header', `<header><h1>The Ledger</h1></header>`, '<title>Judge stops IRS</title>', 'Judge stops IRS'],
  ['a heading of the second level like the title', `<h2>${TITLE}</h2><h2>What the judge said</h2>`, `<title>${TITLE}</title>`, TITLE],
  ['a line that is the title word for word', `<div>${TITLE}</div>`, `<title>${TITLE} - The Ledger</title>`, TITLE],
  [
    'a heading in what is named a widget and holds the whole post',
    `<div class="widget Blog"><h3>${TITLE}</h3><p>${prose(3)}</p><p>${prose(4)}</p><p>${prose(5)}</p><p>${prose(6)}</p></div>`,
    `<title>Slow Notes: ${TITLE}</title>`,
    TITLE,
  ],
  [
    'a title without the site that a board of links puts behind it',
    `<p><a href="/r/x">${TITLE}</a> <span>(<a href="/d">news.example</a>)</span></p>`,
    `<title>${TITLE} : tax</title>`,
    TITLE,
  ],
  ['the metadata when the page shows none', '', `<meta property="og:title" content="${TITLE}"><title>x</title>`, TITLE],
  ['the title without the site', '', `<title>${TITLE} | Politics | The Ledger</title>`, TITLE],
  ['nothing at all', '', '', undefined],
])('%s', (_, body, head, expected) => {
  expect(titleOf(body, head)).toBe(expected);
});

test('of several first headings the one that the metadata names', () => {
  const body = `<h1>Ferry fares go up again in January</h1><p>${prose(1)}</p><h1>${TITLE}</h1>`;
  expect(titleOf(body, `<title>${TITLE}</title>`)).toBe(TITLE);
});

test('a title shown on the page leads back to it', () => {
  const { article, map } = readPage(pageOf(`<h1>Judge <em>stops</em> IRS from sharing</h1><p>${prose(1)}</p>`));
  const start = article.title?.indexOf('stops') ?? -1;
  const ranges = rangesOf(map, start, start + 9, 'title');
  expect(ranges.map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset))).toEqual([
    'stops',
    ' IRS',
  ]);
});

test.each([
  ['Judge stops the IRS - The Ledger', null, 'Judge stops the IRS'],
  ['IRS-ICE deal: who decides?', null, 'IRS-ICE deal: who decides?'],
  ['A – B', null, 'A – B'],
  ['Ruling | Daily Anchor News of the Coast', 'Daily Anchor', 'Ruling'],
  [
    'Judge Kollar-Kotelly rules – and the agencies respond to it at once',
    null,
    'Judge Kollar-Kotelly rules – and the agencies respond to it at once',
  ],
])('%s without the site', (title, site, expected) => {
  expect(withoutSite(title, site)).toBe(expected);
});

test('likeness is the share of words in common', () => {
  expect(likeness('Judge stops the IRS', 'judge STOPS the irs')).toBe(1);
  expect(likeness('a b c d', 'a b x y')).toBe(0.5);
  expect(likeness('', 'a')).toBe(0);
});
