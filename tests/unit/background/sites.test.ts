/** The list of news sites, and on which of them the extension is on. */
import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { listedPatterns, NEWS_SITES } from '../../../src/platform/news-sites.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { hostOf, isOn } = await import('../../../extension/background/sites.ts');

test('lists at least 170 outlets, each once, of every kind', () => {
  expect(NEWS_SITES.length).toBeGreaterThanOrEqual(170);
  expect(new Set(NEWS_SITES.map(({ host }) => host)).size).toBe(NEWS_SITES.length);
  const groups = ['wire', 'national', 'regional', 'legal', 'tax', 'spanish', 'left', 'right', 'tech', 'broadcast'];
  expect(new Set(NEWS_SITES.map(({ group }) => group))).toEqual(new Set(groups));
});

test('lists as many outlets of the left as of the right', () => {
  const of = (side: string) => NEWS_SITES.filter(({ group }) => group === side).length;
  expect(of('left')).toBe(of('right'));
  expect(of('left')).toBeGreaterThanOrEqual(15);
});

test('makes a pattern of every host', () => {
  for (const pattern of listedPatterns()) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/);
});

test.each([
  ['https://www.news.example/a', 'news.example'],
  ['http://m.news.example/a', 'm.news.example'],
  ['chrome://version', null],
  ['file:///tmp/x.html', null],
  ['nonsense', null],
  [undefined, null],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each([
  ['news.example', false],
  ['m.news.example', false],
  ['othernews.example', true],
  [null, true],
])('with news.example off, %s is on: %s', (host, on) => {
  expect(isOn(host, { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] })).toBe(on);
});
