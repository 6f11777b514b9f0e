/** When a page says it was published: every place a page says so, in the order of trust, and never the date of an update. */
import { describe, expect, test } from 'vitest';
import { isoDate, publishedDate, textDate } from '../../../src/article/date-text.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { HEADING, ld, pageOf, prose, publishedOf } from './dom.ts';

test.each([
  [
    'structured data',
    ld({ '@type': 'NewsArticle', datePublished: '2025-11-21T20:14:00-05:00', dateModified: '2026-01-01' }),
    '2025-11-21T20:14:00-05:00',
  ],
  [
    'a graph',
    ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'NewsArticle'], datePublished: '2025-11-21' }] }),
    '2025-11-21',
  ],
  ['a list', ld([{ '@type': 'BreadcrumbList' }, { '@type': 'ReportageNewsArticle', datePublished: '2025-11-21' }]), '2025-11-21'],
  [
    'an article inside a page',
    ld({ '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', datePublished: '2025-11-21' } }),
    '2025-11-21',
  ],
  [
    'the article before the page',
    ld([
      { '@type': 'WebPage', datePublished: '2019-01-01' },
      { '@type': 'Article', datePublished: '2025-11-21' },
    ]),
    '2025-11-21',
  ],
  [
    'of several articles the one with the headline',
    ld([
      { '@type': 'Article', headline: 'Something else', datePublished: '2024-01-01' },
      { '@type': 'Article', headline: 'A headline of some words', datePublished: '2025-11-21' },
    ]),
    '2025-11-21',
  ],
  [
    'comments in structured data are passed over',
    ld({ '@type': 'WebPage', comment: [{ '@type': 'Comment', datePublished: '2025-11-21' }] }),
    undefined,
  ],
  ['an Open Graph date', '<meta property="article:published_time" content="2025-11-21T20:14:00Z">', '2025-11-21T20:14:00Z'],
  ['a date with a space and no zone', '<meta name="sailthru.date" content="2025-11-21 20:14:00">', '2025-11-21T20:14:00'],
  ['a zone without a colon', '<meta name="parsely-pub-date" content="2025-11-21T20:14:00-0500">', '2025-11-21T20:14:00-05:00'],
  ['Dublin Core', '<meta name="DC.date.issued" content="2025-11-21">', '2025-11-21'],
  [
    'a broken date gives way to the next',
    '<meta property="article:published_time" content="soon"><meta name="pubdate" content="2025-11-21">',
    '2025-11-21',
  ],
  ['a page of another name', ld({ '@type': 'WebPage', name: 'Section front', datePublished: '2014-06-01' }), undefined],
  [
    'several articles, none of which is this one',
    ld([
      { '@type': 'Article', headline: 'Something else', datePublished: '2024-01-01' },
      { '@type': 'Article', headline: 'Another thing', datePublished: '2024-02-01' },
    ]),
    undefined,
  ],
  ['the day in the canonical address', '<link rel="canonical" href="https://news.example/2025/11/21/a-headline/">', '2025-11-21'],
  ['the day in the page’s own address', '<meta property="og:url" content="/us/2025/nov/21/a-headline">', '2025-11-21'],
  ['a day at the end of the address', '<link rel="canonical" href="/a-headline/2025-11-21/">', '2025-11-21'],
  ['numbers in an address that are no day', '<link rel="canonical" href="https://news.example/2025/41/77/a">', undefined],
  ['a date of modification alone', '<meta property="article:modified_time" content="2025-11-21">', undefined],
])('%s', (_, head, expected) => {
  expect(publishedOf(head)).toBe(expected);
});

test.each([
  ['a marked time', '<time itemprop="datePublished" datetime="2025-11-21">today</time>', '2025-11-21'],
  ['a time below the headline', '<time datetime="2025-11-21T10:00Z">Friday</time>', '2025-11-21T10:00Z'],
  ['a time of an update', '<span>Updated <time datetime="2025-11-25">Tuesday</time></span>', undefined],
  ['published, then updated', '<div>Published Nov. 22, 2025 | Updated Nov. 29, 2025</div>', '2025-11-22'],
  ['updated, then published', '<div>Updated Nov. 29, 2025. Published: Nov. 22, 2025</div>', '2025-11-22'],
  ['a line with nothing but a date', '<div>Friday, November 21, 2025</div>', '2025-11-21'],
  ['a line that speaks of an update', '<div>Last updated November 21, 2025</div>', undefined],
  ['Spanish', '<div>Publicado el 21 de noviembre de 2025</div>', '2025-11-21'],
  [
    'a card of another story, then the article’s own line',
    `<div><h4><a href="/x">Storm closes port</a></h4><time class="entry-date" datetime="2025-12-24"></time></div><p>By Ann Other, Nov. 21, 2025</p>`,
    '2025-11-21',
  ],
  ['a card of another story', '<div><h4><a href="/x">Storm closes port</a></h4><p>Dec. 24, 2025</p></div>', undefined],
  ['a heading that leads elsewhere, and its date', '<h4><a href="/x">Storm closes port</a></h4><p>Dec. 24, 2025</p>', undefined],
  [
    'a deck and a date',
    '<h2>What the judge said</h2><div><a href="/a">Ann B. Other</a> <time datetime="2025-11-21"></time></div>',
    '2025-11-21',
  ],
  ['a name and a date', '<div>By Ann Other | November 21, 2025</div>', '2025-11-21'],
  ['a name, then a date of its own', '<div><a href="/a">Ann Other</a> <span>Nov. 21, 2025</span> <i>3 min read</i></div>', '2025-11-21'],
  ['a clock between', '<div><b>Desk</b> desk at news.example<br><i>Fri Nov 21 19:12:44 EST 2025</i></div>', '2025-11-21'],
  ['the caption of a picture', '<p>Sign, May 4, 2021</p>', undefined],
  ['a caption by name', '<p class="photo-caption">May 4, 2021</p>', undefined],
  ['a time inside a picture', '<figure><time datetime="2021-05-04"></time></figure>', undefined],
  [
    'RDFa',
    '<footer>On <span property="schema:dateCreated" content="2025-11-21T16:00:00+00:00">11/21/2025</span></footer>',
    '2025-11-21T16:00:00+00:00',
  ],
  ['the evening before in universal time', '<time datetime="2025-11-22T02:30:00Z">Nov. 21, 2025</time>', '2025-11-21'],
  ['a dateline', '<p>BOSTON, Nov. 21, 2025 — A judge in Massachusetts said on Friday that the agency may not use it.</p>', '2025-11-21'],
  [
    'a dateline below a summary',
    '<p>How one order of a court became the rule for two agencies of the government.</p><p>BOSTON, Nov. 21, 2025 — A judge in Massachusetts said on Friday that the agency may not use it.</p>',
    '2025-11-21',
  ],
  [
    'a dateline of an agency',
    '<p>SAN JUAN, Nov. 21, 2025 (Wire) — A judge said on Friday that the agency may not use any of it.</p>',
    '2025-11-21',
  ],
  ['a day in the first sentence', '<p>On Nov. 21, 2025 — a Friday — a judge said that the agency may not use any of it.</p>', undefined],
  ['a date in a table of facts', '<table><tr><td>November 21, 2025</td></tr></table>', undefined],
])('below the headline: %s', (_, below, expected) => {
  expect(publishedOf('', below)).toBe(expected);
});

describe('dates in words', () => {
  test.each([
    ['Nov. 21, 2025', '2025-11-21'],
    ['on November 21st, 2025', '2025-11-21'],
    ['21 November 2025', '2025-11-21'],
    ['el 3 de febrero del 2026', '2026-02-03'],
    ['Sept. 9, 2026', '2026-09-09'],
    ['11/22/2025', '2025-11-22'],
    ['22.11.2025', '2025-11-22'],
    ['05/12/2025', null],
    ['Feb. 30, 2026', null],
    ['November 21', null],
    ['Market 21, 2025', null],
  ])('%s', (text, expected) => {
    expect(textDate(text)).toBe(expected);
  });

  test('the date after the word for publishing counts', () => {
    expect(publishedDate('First published 3 May 2025, edited 4 May 2025')).toBe('2025-05-03');
    expect(publishedDate('It was a fine day on May 3, 2025')).toBeNull();
  });

  test.each([
    ['2025-11', '2025-11'],
    ['2025-02-30', null],
    ['20251121', '2025-11-21'],
    ['Fri, 21 Nov 2025 20:11:00 GMT', '2025-11-21T20:11:00Z'],
    ['2025/11/21', '2025-11-21'],
    ['', null],
  ])('metadata "%s"', (value, expected) => {
    expect(isoDate(value)).toBe(expected);
  });
});

test('what day it is today, beside the name of the site, is not of the article', () => {
  const top = `<div id="top"><div><span>Friday, March 6, 2026</span><a href="/">The Ledger</a></div>${HEADING}</div>`;
  expect(readPage(pageOf(`${top}<div><p>${prose(1)}</p><p>${prose(2)}</p></div>`)).article.published).toBeUndefined();
});

test('the address counts before the dateline of an older story that is quoted', () => {
  const quoted = '<blockquote><p>BOSTON, Feb. 5, 2025 — A judge in Massachusetts said that the agency may not use it.</p></blockquote>';
  const page = pageOf(
    `<article>${HEADING}<p>${prose(1)}</p>${quoted}<p>${prose(2)}</p></article>`,
    '<link rel="canonical" href="https://n.example/2025/11/21/a">',
  );
  expect(readPage(page).article.published).toBe('2025-11-21');
});

test('a line in the headline’s own box, above it', () => {
  const hero = `<div class="hero"><span>Client Alert | November 21, 2025</span>${HEADING}</div>`;
  const page = pageOf(`<div class="today">Monday, January 5, 2026</div>${hero}<div class="rte"><p>${prose(1)}</p><p>${prose(2)}</p></div>`);
  expect(readPage(page).article.published).toBe('2025-11-21');
});
