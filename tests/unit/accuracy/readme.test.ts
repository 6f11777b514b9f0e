/** The README's table says what was measured and leaves the rest of the text alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { falseAlarms } from '../../accuracy/clean.ts';
import type { Measurement } from '../../accuracy/measure.ts';
import { accuracyTable, withTable } from '../../accuracy/readme.ts';
import { shares } from '../../accuracy/tally.ts';

const measurement: Measurement = {
  record: 'test',
  asOf: '2026-09-25',
  seconds: 1,
  falseAlarms: falseAlarms(0, 300),
  topic: { ...shares({ found: 9, missed: 1, misplaced: 0, false: 0 }), errors: [] },
};

test('the table gives shares, sizes and the bound', () => {
  const table = accuracyTable(measurement, '2026-11-21');
  expect(table).toContain('Measured on 2026-11-21 against the record as of 2026-09-25');
  expect(table).toContain('| topic | 100.0 % | 90.0 % | 10 articles about the litigation |');
  expect(table).toContain(
    '0 in 300 articles. All were mended after they had been seen, so this is no rate to expect of new ones; were it, at most 0.99 in 100',
  );
});

test('only the text between the markers changes, and twice is the same as once', () => {
  const readme = readFileSync('README.md', 'utf8');
  const once = withTable(readme, 'TABLE');
  expect(once).toContain('<!-- accuracy:begin -->\nTABLE\n<!-- accuracy:end -->');
  expect(once.slice(0, 200)).toBe(readme.slice(0, 200));
  expect(withTable(once, 'TABLE')).toBe(once);
});

test('a text without markers is refused', () => {
  expect(() => withTable('nothing here', 'TABLE')).toThrow('accuracy:begin');
});
