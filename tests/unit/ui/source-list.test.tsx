// @vitest-environment happy-dom
/** Sources: each document once, with all who reported its words. */
import { expect, test, vi } from 'vitest';
import { SourceList } from '../../../src/ui/pieces/SourceList.tsx';
import type { CitedSource } from '../../../src/verdict/report/report.ts';
import { show, texts } from './stage.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

const source = (title: string, as?: string, more: Partial<CitedSource> = {}): CitedSource => ({
  title,
  date: '2025-11-21',
  url: `https://a.example/${as ?? title}`,
  ...(as && { as }),
  ...more,
});

test.each([
  ['a publication', [source('Judge rules')], ['Judge rules · November 21, 2025'], ['Judge rules']],
  [
    'a date in the title is not repeated',
    [source('Order (D.D.C. Nov. 21, 2025)')],
    ['Order (D.D.C. Nov. 21, 2025)'],
    ['Order (D.D.C. Nov. 21, 2025)'],
  ],
  [
    'a document reported twice',
    [source('Order', 'as reported by NBC News'), source('Order', 'as reported by AP')],
    ['Order · November 21, 2025 · as reported by NBC News, AP'],
    ['NBC News', 'AP'],
  ],
  [
    'two reports of one reporter',
    [source('Order', 'as reported by AP'), source('Order', 'as reported by AP', { url: 'https://b.example/' })],
    ['Order · November 21, 2025 · as reported by AP, AP (2)'],
    ['AP', 'AP (2)'],
  ],
  [
    'read itself and reported',
    [source('Order'), source('Order', 'as reported by AP')],
    ['Order · November 21, 2025 · as reported by AP'],
    ['Order', 'AP'],
  ],
  ['no date', [source('Order', undefined, { date: 'undated' })], ['Order · no date'], ['Order']],
  ['an address that is no web address', [source('Order', undefined, { url: 'javascript:alert(1)' })], ['Order · November 21, 2025'], []],
])('%s', async (_, sources, lines, links) => {
  const root = await show(<SourceList sources={sources} />);
  expect(texts(root, '.source')).toEqual(lines);
  expect(texts(root, 'a')).toEqual(links);
});
