/** Whatever the page: reading does not throw, changes nothing, and every character leads back to where it stands. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { offsetOf, type Point, pointAt, rangesOf } from '../../../src/article/ranges.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { pageOf } from './dom.ts';

const TAGS = [
  'p',
  'div',
  'article',
  'section',
  'h1',
  'h2',
  'ul',
  'li',
  'b',
  'a',
  'span',
  'table',
  'tr',
  'td',
  'blockquote',
  'aside',
  'x-part',
  'sup',
  'pre',
  'form',
  'time',
];
const ATTRIBUTES = [
  '',
  ' class="comments"',
  ' class="body"',
  ' hidden',
  ' href="/x"',
  ' style="display:none"',
  ' itemprop="articleBody"',
  ' aria-hidden="true"',
  ' datetime="2025-11-21"',
];
const WORDS = [
  'The judge ruled on Friday that the agency may not share it.',
  'IRS',
  ' ',
  '\n\n',
  'tax\u00adpayer',
  '\u00a0',
  '[3]',
  'Comments',
  'By A. Writer',
  '😀 data',
  '\u200bx',
  '&amp;',
];

const node = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WORDS),
    tie('element'),
    fc.constantFrom('<br>', '<br><br>', '<hr>', '<!-- c -->', '<wbr>'),
  ),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.array(tie('node'), { maxLength: 5 }))
    .map(([tag, attribute, children]) => `<${tag}${attribute}>${children.join('')}</${tag}>`),
}));
const page = fc.array(node.node, { minLength: 1, maxLength: 12 }).map((nodes) => nodes.join(''));
/** Broken markup: tags that never close, attributes cut off. */
const tagSoup = fc
  .array(
    fc.oneof(fc.constantFrom(...TAGS.map((tag) => `<${tag}`), '>', '</', '"', "'", '<!--', '<script>', '&#x', '<template>'), fc.string()),
  )
  .map((parts) => parts.join(''));

const drawn = (point: Point) => point.node.data[point.offset]?.replace(/\s/, ' ');

test('every character of the text stands where the map says', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { article, map } = readPage(pageOf(html));
      const offsets = [...article.text.split('').keys()];
      const placed = offsets.map((offset) => ({ offset, point: pointAt(map, offset) }));
      const between = placed.filter(({ point }) => point === null).map(({ offset }) => article.text[offset]);
      expect(between.join('')).toMatch(/^\s*$/);
      const wrong = placed.filter(
        ({ offset, point }) => point && (drawn(point) !== article.text[offset] || offsetOf(map, point) !== offset),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('ranges over a stretch hold its words and nothing but what prints nothing', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
      const { article, map } = readPage(pageOf(html));
      const [start, end] = [a % (article.text.length + 1), b % (article.text.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const shown = rangesOf(map, start, end).map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset));
      const bare = (text: string) => text.replace(/[\s\u00ad\u200b]/g, '');
      expect(bare(shown.join(''))).toBe(bare(article.text.slice(start, end)));
    }),
    { numRuns: 150 },
  );
});

test('white space in the text is single, and no line is empty', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { text } = readPage(pageOf(html)).article;
      expect(text).not.toMatch(/ {2}|\t|\u00a0|\n{3}|^\s|\s$| \n|\n /);
    }),
    { numRuns: 100 },
  );
});

test('reading changes nothing, for any markup, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(page, tagSoup), (html) => {
      const document = pageOf(html);
      const before = document.documentElement.outerHTML;
      readPage(document);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 150 },
  );
});

test('no mutation is recorded while reading', async () => {
  const { window } = new JSDOM(
    '<article><h1>A headline of some words</h1><p>The judge ruled on Friday that it may not share it.</p></article>',
  );
  const records: MutationRecord[] = [];
  const observer = new window.MutationObserver((seen) => records.push(...seen));
  observer.observe(window.document, { subtree: true, childList: true, attributes: true, characterData: true });
  readPage(window.document);
  await Promise.resolve();
  expect(records).toEqual([]);
  window.document.body.append('x');
  await Promise.resolve();
  expect(records).toHaveLength(1);
});

test('elements nested deeper than the walk goes are survived', () => {
  const html = '<div>'.repeat(1500);
  expect(() => readPage(pageOf(`${html}The judge ruled on Friday that the agency may not share it.`))).not.toThrow();
});
