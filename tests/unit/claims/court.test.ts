/** Courts: which one acted, by its name, its level or its place; and to which a suit or an appeal was only brought. */
import { describe, expect, test } from 'vitest';
import { topicsIn } from '../engine-fixture.ts';

describe('courts that acted', () => {
  test.each([
    { text: 'The D.C. Circuit affirmed the denial.', courts: ['ruling: cadc'] },
    { text: 'The U.S. Court of Appeals for the D.C. Circuit affirmed the denial.', courts: ['ruling: cadc'] },
    { text: 'The Ninth Circuit affirmed the denial.', courts: ['ruling: ca9', 'elsewhere: ca9'] },
    { text: 'The federal appeals court in Richmond affirmed the denial.', courts: ['ruling: ca4', 'elsewhere: ca4'] },
    { text: 'A federal appeals court affirmed the denial.', courts: ['ruling: appeals'] },
    { text: 'The Supreme Court blocked the agreement.', courts: ['ruling: scotus'] },
    { text: 'The agreement was blocked by the D.C. Circuit.', courts: ['ruling: cadc'] },
    { text: 'The U.S. District Court for the District of Columbia blocked the agreement.', courts: ['ruling: dcd'] },
    { text: 'A judge in Washington blocked the agreement.', courts: ['ruling: place:dcd'] },
    { text: 'A judge in San Francisco blocked the agreement.', courts: ['ruling: place:elsewhere', 'elsewhere: place:elsewhere'] },
    { text: 'A California judge blocked the agreement.', courts: ['ruling: place:elsewhere', 'elsewhere: place:elsewhere'] },
  ])('$text', ({ text, courts }) => {
    expect(topicsIn('court', text)).toEqual(courts);
  });
});

describe('courts to which something was brought', () => {
  test.each([
    { text: 'The groups sued in federal court in Boston.', courts: ['suit: mad'] },
    { text: 'The government appealed to the Ninth Circuit.', courts: ['appeal: ca9', 'elsewhere: ca9'] },
    { text: 'The lawsuit was filed in Massachusetts.', courts: ['suit: place:mad'] },
  ])('$text', ({ text, courts }) => {
    expect([...new Set(topicsIn('court', text))]).toEqual(courts);
  });
});

test('a court of no suit is told of, whatever it does', () => {
  expect(topicsIn('court', 'The groups would appeal to the Ninth Circuit.')).toEqual(['elsewhere: ca9']);
});

describe('no court', () => {
  test.each(['The D.C. Circuit could affirm the denial.', 'The case is before the appeals court.', 'Officials in Washington said so.'])(
    'in: %s',
    (text) => {
      expect(topicsIn('court', text)).toEqual([]);
    },
  );
});
