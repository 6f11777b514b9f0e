/** How single things on a page are read: marks, breaks, hidden text, quotation marks, shadow roots. */
import { expect, test } from 'vitest';
import { readPage } from '../../../src/article/read-page.ts';
import { pageOf, prose } from './dom.ts';

const textOf = (body: string) => readPage(pageOf(`<article><h1>A headline of some words</h1>${body}</article>`)).article.text;

test.each([
  [
    'inline elements',
    '<p>The <b>IR<i>S</i></b> gave <a href="/x">ICE</a> the names it had asked for.</p>',
    'The IRS gave ICE the names it had asked for.',
  ],
  ['white space', '<p>\n  The IRS\n\t gave&nbsp;ICE   the names it had asked for.\n</p>', 'The IRS gave ICE the names it had asked for.'],
  [
    'soft hyphens',
    '<p>The judge pre&shy;limi&shy;narily enjoined the agency on Friday.</p>',
    'The judge preliminarily enjoined the agency on Friday.',
  ],
  [
    'zero-width marks',
    '<p>The judge\u200b enjoined\u2060 the agency\ufeff on Friday afternoon.</p>',
    'The judge enjoined the agency on Friday afternoon.',
  ],
  [
    'one line break',
    '<p>The judge enjoined<br>the agency on Friday, in writing.</p>',
    'The judge enjoined the agency on Friday, in writing.',
  ],
  [
    'a line break with spaces around',
    '<p>The judge enjoined <br>\n the agency on Friday, in writing.</p>',
    'The judge enjoined the agency on Friday, in writing.',
  ],
  [
    'raised footnote marks',
    '<p>The judge enjoined the agency<sup>3</sup> on Friday, in writing.<sup>[4]</sup></p>',
    'The judge enjoined the agency on Friday, in writing.',
  ],
  [
    'linked footnote marks',
    '<p>It named 42,695<a href="#f1">1</a> disclosures in all, the judge wrote.</p>',
    'It named 42,695 disclosures in all, the judge wrote.',
  ],
  [
    'ordinals that are raised',
    '<p>On the 21<sup>st</sup> of November the judge ruled on it.</p>',
    'On the 21st of November the judge ruled on it.',
  ],
  [
    'bracketed words that belong',
    '<p>“[T]he IRS violated the code,” the judge wrote in [her] order.</p>',
    '“[T]he IRS violated the code,” the judge wrote in [her] order.',
  ],
  [
    'quotation marks of the style sheet',
    '<p>The judge called the risk <q>imminent</q> in her opinion.</p>',
    'The judge called the risk “imminent” in her opinion.',
  ],
  [
    'scripts inside a paragraph',
    '<p>The judge <script>var x = 1;</script>enjoined the agency on Friday.</p>',
    'The judge enjoined the agency on Friday.',
  ],
  [
    'struck-out words',
    '<p>The opinion has <del>25</del> 94 pages, the court said on Friday.</p>',
    'The opinion has 94 pages, the court said on Friday.',
  ],
  [
    'a hint for screen readers',
    '<p>The judge <a href="/x">enjoined<span class="screen-reader-text"> (opens in a new tab)</span></a> the agency<span class="u-visually-hidden">, see below,</span> on Friday, in an opinion that has pages enough.</p>',
    'The judge enjoined the agency on Friday, in an opinion that has pages enough.',
  ],
  [
    'a drop cap that screen readers pass over',
    '<p><span class="cap" aria-hidden="true">T</span><span class="small">he judge</span> enjoined the agency on Friday.</p>',
    'The judge enjoined the agency on Friday.',
  ],
  [
    'letters drawn one by one, with a copy for screen readers',
    '<p><span aria-hidden="true"><b>U</b>.S.</span><span class="sr-only">U.S.</span> judges enjoined the agency on Friday.</p>',
    'U.S. judges enjoined the agency on Friday.',
  ],
  [
    'a word that is labelled',
    '<p><span aria-label="The"><span aria-hidden="true">T</span><span aria-hidden="true">he</span></span> judge enjoined the agency on Friday.</p>',
    'The judge enjoined the agency on Friday.',
  ],
  [
    'icons',
    '<p>The judge enjoined <a href="/x">the agency <span class="icon" aria-hidden="true">open_in_new</span></a> on <i aria-hidden="true">E</i>Friday, in an opinion that has pages enough.</p>',
    'The judge enjoined the agency on Friday, in an opinion that has pages enough.',
  ],
  [
    'a pull quote inside a sentence',
    '<p>The judge enjoined<span class="c-pullquote">“A long summer”</span> the agency on Friday afternoon.</p>',
    'The judge enjoined the agency on Friday afternoon.',
  ],
  [
    'a note in the margin',
    '<p>The judge enjoined the agency<span class="sidenote">All of it, on paper.</span> on Friday afternoon.</p>',
    'The judge enjoined the agency on Friday afternoon.',
  ],
  [
    'an advertisement inside a sentence',
    '<div>The judge enjoined <b>the agency</b> <div class="ad-slot"><span>Advertisement</span></div> on Friday, in writing.</div>',
    'The judge enjoined the agency on Friday, in writing.',
  ],
  [
    'an aside inside a sentence',
    '<div>The judge enjoined the agency <aside><p>A long summer of waiting.</p></aside> on Friday, in writing.</div>',
    'The judge enjoined the agency on Friday, in writing.',
  ],
  [
    'a button between words',
    '<p>The judge <button>enjoined</button> the agency on Friday, in writing.</p>',
    'The judge enjoined the agency on Friday, in writing.',
  ],
])('%s', (_, body, expected) => {
  expect(textOf(body)).toBe(expected);
});

test.each([
  ['hidden', '<p hidden>'],
  ['display:none', '<p style="color: red; display : none">'],
  ['visibility:hidden', '<p style="visibility:hidden">'],
  ['aria-hidden', '<p aria-hidden="true">'],
  ['aside', '<aside>'],
  ['figcaption', '<figure><figcaption>'],
  ['a dialogue that is closed', '<dialog>'],
  ['template', '<template>'],
  ['noscript', '<noscript>'],
  ['role', '<div role="complementary">'],
  ['screen readers only', '<p class="sr-only">'],
])('%s is not read', (_, opening) => {
  expect(textOf(`<p>${prose(1)}</p>${opening}${prose(2)}`)).toBe(prose(1));
});

test('paragraphs end at block elements, at two line breaks and at blank lines of preformatted text', () => {
  expect(
    textOf(`<div>${prose(1)}<p>${prose(2)}</p>${prose(3)}<br> <br>${prose(4)}</div><pre>${prose(5)}\n\n${prose(6)}</pre>`).split('\n\n'),
  ).toEqual([1, 2, 3, 4, 5, 6].map(prose));
});

test('a page behind an open dialogue is read, although it is aria-hidden', () => {
  const document = pageOf(`<div aria-hidden="true"><main><h1>A headline of some words</h1><p>${prose(1)}</p></main></div>`);
  expect(readPage(document).article.text).toBe(prose(1));
});

test('open shadow roots are read with their slots filled', () => {
  const document = pageOf(`<news-story><p>${prose(1)}</p><h1 slot="top">A headline of some words</h1></news-story>`);
  const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = `<article><slot name="top"></slot><slot></slot><p>${prose(2)}</p></article>`;
  const { article } = readPage(document);
  expect(article).toMatchObject({ title: 'A headline of some words', text: `${prose(1)}\n\n${prose(2)}` });
});

test('what style sheets hide is left out when the browser can tell', () => {
  const document = pageOf(`<article><p class="a">${prose(1)}</p><p class="b">${prose(2)}</p></article>`);
  expect(readPage(document, { isVisible: (element) => element.className !== 'b' }).article.text).toBe(prose(1));
});

test('a page without an article gives an empty text', () => {
  expect(readPage(pageOf('<nav><a href="/">Home</a></nav><p>Hello</p>')).article.text).toBe('');
  const bare = pageOf('');
  bare.body.remove();
  expect(readPage(bare).article).toEqual({ text: '' });
});

test('a paragraph that stands on the page twice is read once', () => {
  expect(textOf(`<p>${prose(1)}</p><p>${prose(2)}</p><p>${prose(1)}</p>`)).toBe(`${prose(1)}\n\n${prose(2)}`);
});

test('an advertisement between sentences parts them', () => {
  const ad = '<div class="ad-slot"><span>Advertisement</span></div>';
  expect(textOf(`<div>${prose(1)}${ad}${prose(2)}</div>`)).toBe(`${prose(1)}\n\n${prose(2)}`);
});

test('a body cut into nameless parts is read whole, and nothing beside it', () => {
  const body = `<div><p>${prose(1)}</p><p>${prose(2)}</p><p>${prose(3)}</p></div><div class="Ad">Ad</div><div><p>${prose(4)}</p></div>`;
  const page = `<div id="page"><div id="mid"><h1>A headline of some words</h1><div class="Text">${body}</div></div><div id="side"><p>${prose(5)}</p></div></div>`;
  expect(readPage(pageOf(page)).article.text.split('\n\n')).toEqual([1, 2, 3, 4].map(prose));
});

test.each([
  ['a post of a network', `<blockquote class="twitter-tweet"><p>${prose(9)}</p>Someone</blockquote>`],
  ['a picture of a network', `<blockquote class="instagram-media"><div><p>${prose(9)}</p></div></blockquote>`],
  ['an embed of any kind', `<x-embed><blockquote class="bluesky-embed"><p>${prose(9)}</p></blockquote></x-embed>`],
  ['another letter of the same author', `<div class="digest-post-embed"><h4>Last week</h4><div>${prose(9)}</div></div>`],
  ['a box under a heading', `<section><h2>Related</h2><div><p>${prose(9)}</p></div></section>`],
  ['a summary under a title that is no heading', `<div><div class="t">Featured</div><div><p>${prose(9)}</p></div></div>`],
  ['a box named for tests', `<div data-testid="ReadNext" class="x1y2"><h2>Sign up here</h2><p>${prose(9)}</p></div>`],
  ['a box named for its component', `<div data-component="RelatedStories" class="x1y2"><p>${prose(9)}</p></div>`],
])('%s is not read', (_, box) => {
  const around = [1, 2, 3, 4].map((number) => `<p>${prose(number)}</p>`);
  expect(textOf(`<div>${around.slice(0, 2).join('')}${box}${around.slice(2).join('')}</div>`).split('\n\n')).toEqual(
    [1, 2, 3, 4].map(prose),
  );
});

test('what unfolds under "Read more" is read', () => {
  const folded = `<details><summary>Read more</summary><p>${prose(3)}</p></details>`;
  expect(textOf(`<p>${prose(1)}</p><p>${prose(2)}</p>${folded}`).split('\n\n')).toEqual([1, 2, 3].map(prose));
});

test.each(['Share', 'Advertisement', 'In this story'])('a paragraph in one box with the label "%s" is read', (label) => {
  const lead = `<div><div>${label}</div><p>${prose(1)}</p></div>`;
  expect(textOf(`${lead}<p>${prose(2)}</p><p>${prose(3)}</p><p>${prose(4)}</p>`).split('\n\n')).toEqual([1, 2, 3, 4].map(prose));
});
