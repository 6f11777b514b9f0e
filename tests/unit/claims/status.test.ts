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

describe('steps not taken so far', () => {
  test.each([
    { text: 'The government has not appealed.', status: ['ruling: not-appealed'] },
    { text: 'The groups have yet to file an appeal.', status: ['ruling: not-appealed'] },
    { text: 'The tax agency and the department have so far signed no agreement.', status: ['ruling: no-agreement'] },
    { text: 'The government appealed on Friday.', status: [] },
    { text: 'They signed an agreement.', status: [] },
  ])('$text', ({ text, status }) => {
    expect(topicsIn('status', text).filter((one) => /not-appealed|no-agreement/.test(one))).toEqual(status);
  });
});

describe('nothing that a later ruling could settle', () => {
  test.each([
    'No motion is pending in the case.',
    'The answer to the complaint is not due yet.',
    'The judge still has to decide the case for good.',
    'The stay holds, pending a decision on the merits.',
  ])('%s', (text) => {
    expect(topicsIn('status', text)).toEqual([]);
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
