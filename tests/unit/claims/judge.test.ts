/** Judges: who ruled, who wrote, whose ruling was only reviewed, and names that the record does not hold. */
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { readTitle, topicsIn, valuesIn, wordings } from '../engine-fixture.ts';

describe('who ruled', () => {
  test.each([
    { text: 'Judge Colleen Kollar-Kotelly blocked the sharing.', judges: ['kollar-kotelly'] },
    { text: 'U.S. District Judge Indira Talwani blocked the sharing.', judges: ['talwani'] },
    { text: 'The sharing was blocked by Talwani.', judges: ['talwani'] },
    { text: "Talwani's ruling came in February.", judges: ['talwani'] },
    { text: 'Kollar\u2011Kotelly, a Clinton appointee, blocked the sharing.', judges: ['kollar-kotelly'] },
    { text: 'Judges Harry Edwards, Sri Srinivasan and Patricia Millett ruled.', judges: ['edwards', 'srinivasan', 'millett'] },
    { text: 'The appeal concerns an injunction that Judge Dabney Friedrich issued in November.', judges: ['friedrich'] },
    { text: 'Friedrich declined to block it, and Talwani blocked it.', judges: ['friedrich', 'talwani'] },
  ])('$text', ({ text, judges }) => {
    expect(valuesIn('judge', text)).toEqual(judges);
  });
});

describe('names that the record does not hold', () => {
  test.each([
    { text: 'Judge Amelia Stone blocked the sharing.', judges: ['unknown:amelia stone'] },
    { text: 'U.S. District Judge Amelia Jane Stone blocked the sharing.', judges: ['unknown:amelia jane stone'] },
    { text: 'A federal judge, Amelia Stone, blocked the sharing.', judges: ['unknown:amelia stone'] },
    { text: 'The judge blocked the sharing.', judges: [] },
    { text: 'The judge said Amelia Stone was right.', judges: [] },
  ])('$text', ({ text, judges }) => {
    expect(valuesIn('judge', text)).toEqual(judges);
  });
});

describe('judges who did not act here', () => {
  test.each([
    'The D.C. Circuit affirmed Judge Friedrich.',
    'The appeals court upheld the ruling of Judge Dabney Friedrich.',
    "The government's appeal of Kollar-Kotelly's order is pending.",
    'The panel agreed with Friedrich.',
    'Judge Talwani was not involved.',
  ])('%s', (text) => {
    expect(topicsIn('judge', text).filter((judge) => judge.startsWith('ruling'))).toEqual([]);
  });
});

test('who wrote for a panel', () => {
  expect(valuesIn('author', 'Senior Judge Harry Edwards wrote the opinion for the panel.')).toEqual(['edwards']);
  expect(valuesIn('author', 'Judge Talwani blocked the sharing.')).toEqual([]);
});

test('a judge assigned to a suit has not ruled', () => {
  expect(topicsIn('judge', 'The suit was assigned to Judge Friedrich.')).toEqual(['suit: friedrich']);
});

test('a headline names no judge', () => {
  expect(readClaims(readTitle('Judge Talwani blocks IRS from sharing data'), wordings).map(({ kind }) => kind)).toEqual(['outcome']);
});
