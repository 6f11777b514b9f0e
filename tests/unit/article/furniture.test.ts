/** What of a page is left out, told by structure and not by names alone. */
import { describe, expect, test } from 'vitest';
import { furnitureName } from '../../../src/article/clutter-words.ts';
import { isBiography, isBoilerplate, isClock, isLabel, sectionKind } from '../../../src/article/page-words.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { HEADING, pageOf, prose } from './dom.ts';

const story = [1, 2, 3, 4].map((n) => `<p>${prose(n)}</p>`).join('');
const whole = [1, 2, 3, 4].map(prose).join('\n\n');
const OTHER = 'A bakery on Fifth closes after forty years of bread, and people are sad about it.';

test.each([
  ['a list of links', `${story}<ul><li><a href="/1">Ferry fares rise</a></li><li><a href="/2">Whale seen</a></li></ul>`],
  ['a paragraph that is a link', `<p>${prose(1)}</p><p><a href="/1">${OTHER}</a></p>${story}`],
  ['a small box with a form', `${story}<div><h3>The Bench</h3><p>${OTHER}</p><form><input type="email"></form></div>`],
  ['a teaser of another story', `${story}<div><h3><a href="/other">Bakery closes</a></h3><p>${OTHER}</p></div>`],
  ['what follows the word comments', `${story}<h3>3 Comments</h3><div><p>${OTHER}</p><p>${OTHER} Indeed.</p></div>`],
  ['an author’s life', `${story}<p>Tomas Ekdahl is a reporter who covers courts and the coast for the Ledger.</p>`],
  ['bylines and reading times', `<div>By Tomas Ekdahl</div><div>11 Min Read</div>${story}`],
  ['requests to subscribe', `<p>${prose(1)}</p><p>Sign up for our newsletter, it is free and comes every morning.</p>${story}`],
  ['replies that are marked as comments', `${story}<div itemprop="comment"><div><p>${OTHER}</p><p>${OTHER} Indeed.</p></div></div>`],
  ['a word from a sponsor', `<p>${prose(1)}</p><p><strong>A message from our sponsor, Ledger Ltd.:</strong> ${OTHER}</p>${story}`],
  ['labels below the end', `${story}<p>Share this article</p><p>Leave a review</p>`],
])('%s is left out', (_, body) => {
  const { text } = readPage(pageOf(`<article><h1>A headline of some words</h1>${body}</article>`)).article;
  expect([...new Set(text.split('\n\n'))].join('\n\n')).toBe(whole);
});

test('an area is read whatever its name when it holds most of the page’s prose', () => {
  const page = pageOf(`<h1>A headline of some words</h1><div class="newsletter-content">${story}</div><div>${OTHER}</div>`);
  expect(readPage(page).article.text).toContain(whole);
});

test('subheadings stay, the heading of a box that was left out goes with it', () => {
  const box = '<h3>Elsewhere on the coast</h3><ul><li><a href="/1">Ferry fares rise</a></li><li><a href="/2">Whale seen</a></li></ul>';
  const { text } = readPage(
    pageOf(`<article><h1>A headline of some words</h1><h2>The order</h2>${story}${box}<h2>The parties</h2><p>${prose(5)}</p></article>`),
  ).article;
  expect(text).toBe(`The order\n\n${whole}\n\nThe parties\n\n${prose(5)}`);
});

describe('a paragraph that is a link', () => {
  const textWith = (href: string) => {
    const linked = `<p><a href="${href}">The old agreement between the two agencies was signed in a hurry.</a></p>`;
    return readPage(pageOf(`<article>${HEADING}<p>${prose(1)}</p>${linked}<p>${prose(2)}</p></article>`)).article.text;
  };

  test.each(['/story', '#', 'https://news.example/story'])('to another page is left out: %s', (href) => {
    expect(textWith(href)).not.toContain('signed in a hurry');
  });

  test('down this page stays', () => expect(textWith('#deal')).toContain('signed in a hurry'));
});

describe('names', () => {
  test.each([
    ['comments-area', 'comments'],
    ['userComments', 'comments'],
    ['c-newsletter__box', 'furniture'],
    ['relatedStories', 'furniture'],
    ['sr-only', 'furniture'],
    ['adbar', 'furniture'],
    ['elementor-widget-share-buttons', 'furniture'],
    ['elementor-widget-text-editor', null],
    ['has-sidebar', null],
    ['single comments-open', null],
    ['post tag-sharing category-social', null],
    ['shared-values heads loader', null],
    ['story-body', null],
  ])('%s', (name, expected) => {
    const element = pageOf('<div></div>').querySelector('div') as Element;
    element.className = name;
    expect(furnitureName(element)).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    ['Comments (12)', 'ending'],
    ['You may also like', 'ending'],
    ['Related stories:', 'stories'],
    ['Lee también', 'stories'],
    ['The comments of the judge', null],
  ])('section: %s', (text, expected) => {
    expect(sectionKind(text)).toBe(expected);
  });

  test.each([
    [isBoilerplate, 'Sign up for our newsletter', true],
    [isBoilerplate, 'Advertisement', true],
    [isBoilerplate, 'Advertisements for the census were stopped by a judge.', false],
    [isLabel, 'By Dana Whitfield, Staff Writer', true],
    [isLabel, 'By Friday the agency had stopped sharing the data.', false],
    [isLabel, 'Posted on April 21, 2025, at 11:29 a.m.', true],
    [isLabel, 'On April 7, 2025, two secretaries signed the agreement at last.', false],
    [isBiography, 'Dana Whitfield is a staff writer for the Ledger.', true],
    [isBiography, 'Judge Colleen Kollar-Kotelly wrote the opinion.', false],
    [isClock, '3:20 PM ET', true],
    [isClock, '15:02', true],
    [isClock, 'At 3:20 PM the court ruled', false],
  ])('%o "%s"', (judge, text, expected) => {
    expect(judge(text)).toBe(expected);
  });
});
