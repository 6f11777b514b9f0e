// @vitest-environment happy-dom
/** Which elements the style of the marks has to reach: few, and always all of those that hold the words. */
import { beforeEach, expect, test, vi } from 'vitest';
import { areWithin, scopesOf } from '../../../src/page/mark-scope.ts';
import { MarkStyle } from '../../../src/page/mark-style.ts';
import type { Mark } from '../../../src/page/marks.ts';
import { statement } from '../store/samples.ts';

beforeEach(() => vi.stubGlobal('CSS', { escape: (name: string) => name.replace(/[^\w-]/g, (sign) => `\\${sign}`) }));

/** A mark over the text of each of these elements. */
function marksOver(...elements: (Element | ShadowRoot | null)[]): Mark[] {
  return elements.map((element, index) => {
    const isTitle = element instanceof Element && element.localName === 'h1';
    const range = { startContainer: element?.firstChild } as unknown as StaticRange;
    return {
      index,
      statement: { ...statement('It was so.', 'matches'), ...(isTitle && { in: 'title' as const }) },
      sentence: [range],
      covered: [''],
      words: [],
    };
  });
}

function page(html: string): (selector: string) => Element | null {
  document.body.innerHTML = html;
  return (selector) => document.querySelector(selector);
}

test.each([
  ['an article', '<div><article><p id="a">a</p><ul><li id="b">b</li></ul></article></div>', ['article']],
  ['a box by its classes', '<div class="post body-2"><div><p id="a">a</p></div><p id="b">b</p></div>', ['div.post.body-2']],
  ['a box by its id', '<div id="the story"><p id="a">a</p><p id="b">b</p></div>', ['div#the\\ story']],
  ['a name of its own', '<news-story><p id="a">a</p><p id="b">b</p></news-story>', ['news-story']],
  ['the body where nothing else has a name', '<div><p id="a">a</p><div><p id="b">b</p></div></div>', ['body']],
])('%s that holds all words is told from the rest', (_, html, scopes) => {
  const at = page(html);
  expect(scopesOf(marksOver(at('#a'), at('#b')))).toEqual(scopes);
});

test('the headline has a place of its own: what holds it and the text may be the whole page', () => {
  const at = page('<header><h1>t</h1></header><article><p class="x">a</p><p class="x">b</p></article>');
  expect(scopesOf(marksOver(at('h1'), at('p'), at('p + p')))).toEqual(['h1', 'article']);
});

test('words in a shadow root inherit from its host', () => {
  const at = page('<news-story></news-story>');
  const root = at('news-story')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<article><p>a</p></article>';
  const marks = marksOver(root?.querySelector('p') ?? null);
  expect(scopesOf(marks)).toEqual(['news-story']);
  expect(areWithin(marks, ['news-story'])).toBe(true);
});

test('no marks need no style', () => {
  const bring = vi.fn();
  new MarkStyle(bring).cover([]);
  expect(bring).not.toHaveBeenCalled();
});

test('the style is brought once for each place, and again where the page calls its elements otherwise', () => {
  const at = page('<div class="post loading"><p id="a">a</p><p id="b">b</p></div>');
  const bring = vi.fn();
  const style = new MarkStyle(bring);
  const marks = marksOver(at('#a'), at('#b'));
  style.cover(marks);
  style.cover(marks);
  style.keep();
  expect(bring.mock.calls).toEqual([[['div.post.loading']]]);
  at('.post')?.classList.remove('loading');
  style.keep();
  style.keep();
  expect(bring.mock.calls).toEqual([[['div.post.loading']], [['div.post']]]);
});

test('words that the page took out need no style', () => {
  const at = page('<article><p id="a">a</p></article>');
  const marks = marksOver(at('#a'));
  at('#a')?.remove();
  expect(areWithin(marks, ['article'])).toBe(true);
});
