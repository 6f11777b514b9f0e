/** Docket numbers: one spelling for each, and whose they are. */
import { describe, expect, test } from 'vitest';
import { plainDocket } from '../../../src/claims/docket.ts';
import { claimsOf, valuesIn } from '../engine-fixture.ts';

test.each([
  { docket: '1:25-cv-00457', plain: '25-cv-457' },
  { docket: '25-cv-457', plain: '25-cv-457' },
  { docket: '25-CV-0457', plain: '25-cv-457' },
  { docket: '26-5006', plain: '26-5006' },
  { docket: '26-0506', plain: '26-506' },
])('$docket is $plain', ({ docket, plain }) => {
  expect(plainDocket(docket)).toBe(plain);
});

describe('in a sentence', () => {
  test.each([
    { text: 'The case is No. 1:25-cv-00457.', dockets: ['25-cv-457'] },
    { text: 'The appeal, No. 26-5006, is old.', dockets: ['26-5006'] },
    { text: 'The case (25\u2011cv\u201100677) was dismissed.', dockets: ['25-cv-677'] },
    { text: 'Pub. L. 94-455 changed the code.', dockets: [] },
    { text: 'They won 21-14.', dockets: [] },
    { text: 'It was filed on 2025-11-21.', dockets: [] },
  ])('$text', ({ text, dockets }) => {
    expect(valuesIn('docket', text)).toEqual(dockets);
  });

  test.each([
    { text: 'Center for Taxpayer Rights v. IRS, No. 25-cv-457, is the case.', owner: 'org.ctr' },
    { text: 'In No. 25-cv-677 Friedrich declined to rule.', owner: 'friedrich' },
    { text: 'The case is No. 25-cv-457.', owner: undefined },
  ])('its owner: $text', ({ text, owner }) => {
    expect(claimsOf('docket', text)[0]?.subject).toBe(owner);
  });
});
