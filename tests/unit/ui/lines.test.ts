/** A verdict has one shape of line, in the page as on our own surfaces: readers learn it once. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const inPage = readFileSync('src/page/marks.css', 'utf8');
const onSurfaces = readFileSync('src/ui/style/tones.css', 'utf8');

test.each([
  ['conflicts', 'conflicts-words'],
  ['matches', 'matches'],
  ['superseded', 'superseded'],
])('%s', (verdict, highlight) => {
  const [, drawn] = new RegExp(`of-record-${highlight}\\) \\{[^}]*underline (\\w+)`).exec(inPage) ?? [];
  const [, told] = new RegExp(`"${verdict}"\\] \\{[^}]*--tone-underline: (\\w+)`).exec(onSurfaces) ?? [];
  expect(drawn).toBeDefined();
  expect(told).toBe(drawn);
});
