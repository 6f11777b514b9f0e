/** What is still open, what still stands, and what has become of a ruling. */
import { describe, expect, test } from 'vitest';
import { topicsIn } from '../engine-fixture.ts';

describe('still open', () => {
  test.each([
    { text: 'The judge has yet to rule.', status: ['ruling: pending'] },
    { text: 'The judge has not ruled on the motion.', status: ['ruling: pending'] },
    { text: 'The motion is under advisement.', status: ['ruling: pending'] },
    { text: 'The appeals court has not decided.', status: ['ruling: pending-appeal'] },
    { text: 'The D.C. Circuit will hear the appeal.', status: ['ruling: pending-appeal'] },
    { text: 'A hearing is set for next month.', status: ['ruling: pending'] },
    { text: 'The judge ruled on Friday.', status: [] },
    { text: 'The bakery has yet to decide.', status: [] },
    { text: 'Has the judge yet to rule?', status: [] },
  ])('$text', ({ text, status }) => {
    expect(topicsIn('status', text)).toEqual(status);
  });
});

describe('still standing', () => {
  test.each([
    { text: 'The agreement remains in effect.', status: ['ruling: sharing-stands'] },
    { text: 'The IRS can continue the sharing.', status: ['ruling: sharing-stands'] },
    { text: 'The curfew remains in effect.', status: [] },
  ])('$text', ({ text, status }) => {
    expect(topicsIn('status', text).filter((one) => !one.startsWith('~'))).toEqual(status);
  });
});

describe('what became of a ruling', () => {
  test.each([
    { text: 'The ruling is on appeal.', status: ['on-appeal'] },
    { text: 'The injunction was upheld.', status: ['upheld'] },
    { text: 'The injunction remains in force.', status: ['in-force'] },
    { text: 'The recipe was upheld.', status: [] },
  ])('$text', ({ text, status }) => {
    expect(topicsIn('status', text).filter((one) => one.startsWith('~'))).toEqual(status.map((one) => `~status: ${one}`));
  });
});
