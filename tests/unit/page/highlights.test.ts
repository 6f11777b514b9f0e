// @vitest-environment happy-dom
/** Painting and keeping highlights, over a registry that the page shares and may clear. */
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { Highlights } from '../../../src/page/highlights.ts';
import type { Mark } from '../../../src/page/marks.ts';
import type { Verdict } from '../../../src/verdict/report/report.ts';
import { statement } from '../store/samples.ts';

class FakeHighlight extends Set<object> {
  priority = 0;
  constructor(...ranges: object[]) {
    super(ranges);
  }
}

const registry = new Map<string, FakeHighlight>();
beforeEach(() => {
  registry.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
});

const range = (name: string) => ({ name }) as unknown as StaticRange;
const mark = (index: number, verdict: Verdict): Mark => ({
  index,
  statement: statement('It was so.', verdict),
  sentence: [range(`s${index}`)],
  covered: ['It was so.'],
  words: [range(`w${index}`)],
});
const marks = [mark(0, 'conflicts'), mark(1, 'matches'), mark(2, 'superseded')];
const names = () => [...registry.keys()].toSorted();
const ALL = ['of-record-conflicts', 'of-record-conflicts-words', 'of-record-matches', 'of-record-superseded'];

test('registers each verdict under its name; the wrong words above their sentence', () => {
  new Highlights().paint(marks, DEFAULT_SETTINGS.marks);
  expect(names()).toEqual(ALL);
  expect(registry.get('of-record-conflicts-words')?.priority).toBeGreaterThan(registry.get('of-record-conflicts')?.priority ?? 9);
});

test('paints only what the settings show', () => {
  new Highlights().paint(marks, { conflicts: false, matches: true, superseded: false });
  expect(names()).toEqual(['of-record-matches']);
});

test('puts back what the page deleted or emptied, and nothing else', () => {
  const highlights = new Highlights();
  highlights.paint(marks, DEFAULT_SETTINGS.marks);
  expect(highlights.keep()).toBe(false);
  registry.delete('of-record-matches');
  registry.get('of-record-conflicts')?.clear();
  expect(highlights.keep()).toBe(true);
  expect(names()).toEqual(ALL);
  expect(registry.get('of-record-conflicts')?.size).toBe(1);
});

test('clears its own names and leaves those of the page', () => {
  const highlights = new Highlights();
  highlights.paint(marks, DEFAULT_SETTINGS.marks);
  registry.set('search', new FakeHighlight());
  highlights.clear();
  expect(names()).toEqual(['search']);
  expect(highlights.keep()).toBe(false);
});
