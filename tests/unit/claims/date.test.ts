/** Dates, each bound to what it dates. */
import { describe, expect, test } from 'vitest';
import { topicsIn } from '../engine-fixture.ts';

describe('a date dates', () => {
  test.each([
    { text: 'The judge blocked the sharing on Nov. 21.', dates: ['ruling: 11-21'] },
    { text: 'On Nov. 21, 2025, a judge blocked the sharing.', dates: ['ruling: 2025-11-21'] },
    { text: 'The Nov. 21 ruling stands.', dates: ['ruling: 11-21'] },
    { text: 'The ruling on Friday was long.', dates: ['ruling: weekday 5'] },
    { text: "Friday's ruling was long.", dates: ['ruling: weekday 5'] },
    { text: 'The opinion, dated Nov. 21, is long.', dates: ['ruling: 11-21'] },
    { text: 'The agreement was signed on April 7.', dates: ['agreement: 04-07'] },
    { text: 'The April 2025 agreement is short.', dates: ['agreement: 2025-04'] },
    { text: 'The groups sued in February 2025.', dates: ['filing: 2025-02'] },
    { text: 'The IRS disclosed 47,289 addresses on Aug. 7.', dates: ['disclosure: 08-07'] },
    { text: 'ICE requested 1.28 million addresses on June 27.', dates: ['request: 06-27'] },
    { text: 'The appeals court heard arguments on Oct. 3.', dates: ['hearing: 10-03'] },
    { text: 'The government appealed in January 2026.', dates: ['appeal: 2026-01'] },
    { text: 'Melanie Krause resigned in April.', dates: ['departure: 04'] },
    { text: 'The groups moved for a stay on Aug. 20.', dates: ['motion: 08-20'] },
    { text: 'Romo admitted the errors in a declaration on Feb. 11.', dates: ['declaration: 02-11'] },
    { text: 'The inspector general issued a report on June 8.', dates: ['report: 06-08'] },
    { text: 'The agency filed the administrative record on Oct. 29.', dates: ['record: 10-29'] },
    { text: 'The groups filed their opening brief on Feb. 17.', dates: ['brief: 02-17'] },
    { text: 'Bisignano testified on March 4.', dates: ['testimony: 03-04'] },
  ])('$text', ({ text, dates }) => {
    expect(topicsIn('date', text)).toEqual(dates);
  });
});

describe('two dates, two things', () => {
  test.each([
    {
      text: 'The agreement, which Bessent signed on April 7, was blocked by a judge on Nov. 21.',
      dates: ['agreement: 04-07', 'ruling: 11-21'],
    },
    { text: 'The groups sued in February, and the judge ruled in November.', dates: ['filing: 02', 'ruling: 11'] },
    { text: 'After ICE requested the addresses in June, the IRS disclosed them in August.', dates: ['request: 06', 'disclosure: 08'] },
    { text: 'Friedrich denied the motion in May; the D.C. Circuit affirmed in February.', dates: ['ruling: 05', 'ruling: 02'] },
  ])('$text', ({ text, dates }) => {
    expect(topicsIn('date', text)).toEqual(dates);
  });
});

describe('a date that may agree and never conflict', () => {
  test.each([
    { text: 'The sharing has been blocked by a judge since Nov. 21.', dates: ['~ruling: 11-21'] },
    { text: 'The judge blocked the sharing after Nov. 20.', dates: ['~ruling: 11-20'] },
  ])('$text', ({ text, dates }) => {
    expect(topicsIn('date', text)).toEqual(dates);
  });
});

describe('no claim', () => {
  test.each([
    'She was born on April 7.',
    'The president signed an executive order on April 7.',
    'The D.C. Circuit affirmed what Judge Friedrich said last May.',
    'The Obama-era 2013 agreement was another one.',
    'Nothing happened on Friday.',
  ])('%s', (text) => {
    expect(topicsIn('date', text)).toEqual([]);
  });
});

describe('the year of a statute', () => {
  test.each([
    { text: 'The Privacy Act of 1974 protects it.', years: ['~statute: 1974'] },
    { text: 'Section 705 was enacted in 1966.', years: ['~statute: 1966'] },
    { text: 'Section 705 is old.', years: [] },
  ])('$text', ({ text, years }) => {
    expect(topicsIn('date', text)).toEqual(years);
  });
});
