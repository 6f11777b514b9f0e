/** A suit said to be over, a trial that was none, a practice said to be free again: wrong after a ruling told just before. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const DENIED = 'Judge Dabney Friedrich refused to block the IRS agreement with ICE.';
const AFFIRMED = 'A federal appeals court on Tuesday declined to block the IRS agreement with ICE.';

describe('told wrong', () => {
  test.each([
    ['She threw the whole suit out.', '2025-05-14', DENIED],
    ['With that ruling the IRS may resume sending addresses to ICE.', '2026-02-25', AFFIRMED],
  ])('%s', (text, published, before) => {
    expect(conflictsOn(text, { published, before })).toHaveLength(1);
  });
});

describe('told right', () => {
  test.each([
    ['She never threw the suit out.', '2025-05-14', DENIED],
    ['The government had asked that she throw the suit out, and she has not.', '2025-05-14', DENIED],
    ['It does not follow that the IRS may resume sending addresses to ICE.', '2026-02-25', AFFIRMED],
    ['Whether the IRS may resume sending addresses depends on another case.', '2026-02-25', AFFIRMED],
    ['Before the IRS may resume sending addresses, the November order must fall.', '2026-02-25', AFFIRMED],
  ])('%s', (text, published, before) => {
    expect(conflictsOn(text, { published, before })).toEqual([]);
  });
});
