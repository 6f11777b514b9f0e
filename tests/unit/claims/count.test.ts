/** Counts and pages: a number is typed by what it counts and by what was done with that. */
import { describe, expect, test } from 'vitest';
import { topicsIn } from '../engine-fixture.ts';

describe('a number counts', () => {
  test.each([
    { text: 'The IRS shared the addresses of 47,289 people with ICE.', counts: ['disclosure: 47289 people'] },
    { text: 'The IRS disclosed 47,289 addresses.', counts: ['disclosure: 47289 people'] },
    { text: 'ICE received data on 47,289 taxpayers.', counts: ['disclosure: 47289 people'] },
    { text: 'ICE requested the addresses of 1.28 million people.', counts: ['request: 1280000 people'] },
    { text: 'ICE asked for 1.28 million addresses.', counts: ['request: 1280000 people'] },
    { text: 'ICE sent in a list of 1.28 million people.', counts: ['request: 1280000 people'] },
    { text: 'The judge found 42,695 violations of the law.', counts: ['violations: 42695 violations'] },
    { text: 'The IRS broke the law 42,695 times, the judge wrote.', counts: ['violations: 42695 violations'] },
    { text: 'Four groups sued the IRS.', counts: ['~suit: 4 plaintiffs'] },
    {
      text: 'ICE requested 1.28 million addresses, and the IRS disclosed 47,289 of them.',
      counts: ['request: 1280000 people', 'disclosure: 47289 people'],
    },
    { text: 'Out of 1.28 million names, the IRS disclosed 47,289.', counts: ['request: 1280000 people', '~any: 47289 people'] },
  ])('$text', ({ text, counts }) => {
    expect(topicsIn('count', text)).toEqual(counts);
  });
});

describe('a number counts nothing of the kind', () => {
  test.each([
    'She is 94 years old.',
    'The IRS gave ICE $47,289.',
    'The IRS disclosed the addresses of 12 people.',
    'The IRS has 85 offices.',
    'The law is Section 6103 of the code.',
    'Executive Order 14,161 was signed.',
    'The agency could share 1 million addresses.',
    'It was a 94-page ruling.',
  ])('%s', (text) => {
    expect(topicsIn('count', text).filter((count) => !count.startsWith('~'))).toEqual([]);
  });
});

describe('measures may agree, never conflict', () => {
  test.each([
    { text: 'The judge gave the agency 45 days.', measures: ['~measure: 45 days'] },
    { text: 'The law sets a fine of $5,000.', measures: ['~measure: 5000 dollars'] },
    { text: 'More than 100 Democratic members of Congress agreed.', measures: ['~measure: 100 members-of-congress'] },
    { text: 'He served 45 apples.', measures: [] },
  ])('$text', ({ text, measures }) => {
    expect(topicsIn('count', text)).toEqual(measures);
  });
});

test.each([
  { text: 'Fewer than 5 percent of the people had no address.', shares: ['~any: 5 percent'] },
  { text: 'Rents rose 5 percent.', shares: [] },
])('a share: $text', ({ text, shares }) => {
  expect(topicsIn('share', text)).toEqual(shares);
});

describe('pages', () => {
  test.each([
    { text: 'She issued a 94-page opinion.', pages: ['ruling: 94 pages'] },
    { text: 'The ruling runs to 94 pages.', pages: ['ruling: 94 pages'] },
    { text: 'In 94 pages, the judge explained why.', pages: ['ruling: 94 pages'] },
    { text: 'A ninety-four-page ruling came on Friday.', pages: ['ruling: 94 pages'] },
    { text: 'The 15-page agreement is short.', pages: ['agreement: 15 pages'] },
    { text: 'The watchdog report has 30 pages.', pages: ['report: 30 pages'] },
    { text: 'The complaint has 30 pages.', pages: [] },
    { text: 'The newspaper has 30 pages.', pages: [] },
  ])('$text', ({ text, pages }) => {
    expect(topicsIn('pages', text)).toEqual(pages);
  });
});
