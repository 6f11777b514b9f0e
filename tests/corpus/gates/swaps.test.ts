/** How many swapped values must be found before a change may go in. `npm run accuracy -- --list` shows each error. */
import { expect, test } from 'vitest';
import { measuredParts } from './measured.ts';

const { swaps } = measuredParts(['swaps']);

// What was reached, so that no change lets it fall; docs/accuracy.md says how far the aim is.
test('nearly two swapped values in three, and more than a third of every kind', () => {
  expect(swaps?.recall).toBeGreaterThanOrEqual(0.69);
  expect(swaps?.lowest).toBeGreaterThanOrEqual(0.52);
});
