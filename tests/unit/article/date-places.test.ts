/** Dates of the article and dates of other things on the page; posts with dates of their own. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/article/read-page.ts';
import { HEADING, ld, pageOf, prose, publishedOf } from './dom.ts';

const time = (day: string) => `<time class="entry-date published" datetime="${day}">${day}</time>`;

describe('where a date stands', () => {
  test.each([
    [
      'a menu of stories above',
      `<header><div><h3><a href="/z">Rail strike ends</a></h3>${time('2026-11-20')}</div></header>`,
      '',
      undefined,
    ],
    [
      'a list of the latest above',
      `<div class="latest"><ul><li><a href="/q">Snow in May</a> ${time('2026-11-20')}</li></ul></div>`,
      '',
      undefined,
    ],
    ['another story above, within the main part', `<div><h3>Rail strike ends</h3></div><div>${time('2026-11-20')}</div>`, '', undefined],
    [
      'a bar with a story above, within the main part',
      `<div><h3></h3><a href="/b">Storm closes port</a> ${time('2025-12-24')}</div>`,
      '',
      undefined,
    ],
    ['what day it is today', '<header><div>Sunday, November 22, 2026</div></header>', '', undefined],
    ['what day it is today, not in a header', '<div class="top">Sunday, November 22, 2026</div>', '', undefined],
    ['a machine’s day of today', `<div class="top">${time('2026-11-22')}</div>`, '', undefined],
    ['a date above, with the article', '', time('2025-11-21'), '2025-11-21'],
    ['a line above, with the article', '', '<div>November 21, 2025</div>', '2025-11-21'],
  ])('%s', (_, above, within, expected) => {
    const inMain = above.startsWith('<div><h3>') ? above : '';
    const page = `${inMain ? '' : above}<main>${inMain}<article>${within}${HEADING}<p>${prose(1)}</p><p>${prose(2)}</p></article></main>`;
    expect(readPage(pageOf(page)).article.published).toBe(expected);
    const dated = page.replace(HEADING, `${HEADING}<p>By Ann Other | Nov. 19, 2025</p>`);
    expect(readPage(pageOf(dated)).article.published).toBe('2025-11-19');
  });

  test.each([
    ['at its end', `<p>${time('2025-11-21')}</p>`, '2025-11-21'],
    ['of another story after it', `<h2>Rail strike ends</h2><p>${time('2025-11-21')}</p>`, undefined],
    ['of another thing after it', `<div><b>Listen</b> ${time('2025-11-21')}</div>`, undefined],
    ['in the line of who wrote it', `<div>Posted by <b>K. Reed</b> at ${time('2025-11-21')}</div>`, '2025-11-21'],
    ['of a list after it', `<ul><li>${time('2025-11-21')}</li></ul>`, undefined],
  ])('the date %s', (_, after, expected) => {
    expect(readPage(pageOf(`<div>${HEADING}<p>${prose(1)}</p><p>${prose(2)}</p>${after}</div>`)).article.published).toBe(expected);
  });

  test('in a table of properties the row that is named for publishing tells the day', () => {
    const row = (name: string, day: string) => `<tr><th>${name}</th><td><time>${day}</time></td></tr>`;
    const rows = `${row('Created', 'Feb. 10, 2026')}${row('Published', 'March 3, 2026')}${row('Last edited', 'March 9, 2026')}`;
    expect(publishedOf('', `<table><tbody>${rows}</tbody></table>`)).toBe('2026-03-03');
    expect(publishedOf('', `<table><tbody>${row('Last edited', 'March 9, 2026')}</tbody></table>`)).toBeUndefined();
  });

  test('a moment in universal time is of the day that the page shows', () => {
    const head = '<meta property="article:published_time" content="2025-11-22T03:30:00Z">';
    expect(publishedOf(head, '<p>Published Nov. 21, 2025, 10:30 p.m.</p>')).toBe('2025-11-21');
    expect(publishedOf(head, '<p>Nov. 20, 2025</p>')).toBe('2025-11-22T03:30:00Z');
    expect(publishedOf(head.replace('03:30:00Z', '03:30:00-05:00'), '<p>Nov. 21, 2025</p>')).toBe('2025-11-22T03:30:00-05:00');
  });

  test('a page all of whose parts are named for comments is read all the same', () => {
    const html = `<div class="comments-page"><h1>A headline of some words</h1><time datetime="2025-11-21"></time><p>${prose(1)}</p></div>`;
    expect(readPage(pageOf(html)).article.published).toBe('2025-11-21');
  });
});

describe('posts', () => {
  const post = (day: string, number: number, tag = 'article') =>
    `<${tag}><time datetime="${day}"></time><p>${prose(number)}</p><p>${prose(number + 10)}</p></${tag}>`;
  const postsOf = (body: string, head = '') => readPage(pageOf(body, head)).article.posts?.map(({ published }) => published);
  const stated = '<meta property="article:published_time" content="2026-02-04">';

  test('each has its own date', () => {
    const html = `<main>${HEADING}<div>${post('2026-02-05T17:00:00-05:00', 1)}${post('2026-02-04T15:00:00-05:00', 2)}</div></main>`;
    expect(postsOf(html, stated)).toEqual(['2026-02-05T17:00:00-05:00', '2026-02-04T15:00:00-05:00']);
  });

  test('a live page of several days whose posts have clocks only has no date', () => {
    const live = { '@type': 'LiveBlogPosting', headline: 'A headline of some words', datePublished: '2026-02-04T14:00:00-05:00' };
    expect(publishedOf(ld({ ...live, dateModified: '2026-02-05T18:00:00-05:00' }))).toBeUndefined();
    expect(publishedOf(ld({ ...live, coverageEndTime: '2026-02-04T18:00:00-05:00', dateModified: '2026-02-09' }))).toBe(live.datePublished);
    expect(publishedOf(ld({ ...live, '@type': 'NewsArticle', dateModified: '2026-02-05' }))).toBe(live.datePublished);
  });

  test('one without a date does not have that of another', () => {
    const undated = `<article><h2>Another</h2><p>${prose(5)}</p><p>${prose(6)}</p></article>`;
    expect(postsOf(`<div>${post('2026-02-05', 1)}${undated}</div>`)).toEqual(['2026-02-05', null]);
    expect(postsOf(`<div>${undated}${post('2026-02-05', 1)}</div>`)).toEqual([null, '2026-02-05']);
  });

  test('the entries of a timeline are none', () => {
    const entries = [1, 2, 3].map((n) => post(`2025-0${n}-05`, n, 'li')).join('');
    expect(postsOf(`<main>${HEADING}<ol>${entries}</ol></main>`, stated)).toBeUndefined();
  });

  test('what is dated before the page itself has no date to trust', () => {
    const html = `<main>${HEADING}<div>${post('2026-02-05', 1)}${post('2025-02-04', 2)}</div></main>`;
    expect(postsOf(html, stated)).toEqual(['2026-02-05', null]);
  });

  test('the page has the date of the post whose headline it shows', () => {
    const first = `<article>${HEADING}<time datetime="2026-02-05"></time><p>${prose(1)}</p></article>`;
    const { article } = readPage(
      pageOf(`<main>${first}<article><h2>Another</h2><time datetime="2025-11-21"></time><p>${prose(2)}</p></article></main>`),
    );
    expect(article.published).toBe('2026-02-05');
  });
});
