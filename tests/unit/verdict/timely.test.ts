/** Short pieces that name one agency or none, known by when they came out. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';

const record = shippedRecord();
const isAbout = (title: string, text: string, published: string): boolean =>
  check({ title, text, published, lang: 'en' }, { record }).topic;

const NEWS = [
  {
    title: 'A good day in court for the White House',
    text: 'The judge would not grant a preliminary injunction. The two departments made the agreement on April 7.',
    published: '2025-05-13',
    later: '2025-07-13',
  },
  {
    title: 'Appeals judges side with Trump',
    text: 'The administration prevailed on Tuesday. All turned on what Section 6103 allows.',
    published: '2026-02-25',
    later: '2026-04-25',
  },
  {
    title: 'One more court victory',
    text: 'An appeals court upheld the denial. Until last year the IRS had not given out an address by itself.',
    published: '2026-02-24',
    later: '2026-08-24',
  },
  {
    title: 'Advocates appeal a ruling on the IRS',
    text: 'They want the injunction that a judge denied. The agreement harms their members, they say.',
    published: '2025-05-20',
    later: '2025-08-20',
  },
];

describe('days after a decision a short piece on its matter is on topic, months after not', () => {
  test.each(NEWS)('$title', ({ title, text, published, later }) => {
    expect(isAbout(title, text, published)).toBe(true);
    expect(isAbout(title, text, later)).toBe(false);
    expect(isAbout(title, text, published.slice(0, 7))).toBe(false);
  });
});

describe('days after a suit was filed, or after the head of the agency changed', () => {
  test.each([
    {
      title: 'Unions and a small-business group sue over IRS systems',
      text: 'The DOGE team should be kept out, they say. The lawsuit was filed on Monday.',
      published: '2025-02-18',
      later: '2025-04-18',
    },
    {
      title: 'In brief',
      text: 'Two nonprofits are suing the IRS. Tax records are protected by privacy laws, they say.',
      published: '2025-03-11',
      later: '2025-05-11',
    },
    {
      title: 'Panel lets the plan go ahead',
      text: 'Judge Edwards wrote for the appeals court. It turned back a challenge to the data-sharing plan.',
      published: '2026-02-25',
      later: '2026-05-25',
    },
  ])('$title', ({ title, text, published, later }) => {
    expect(isAbout(title, text, published)).toBe(true);
    expect(isAbout(title, text, later)).toBe(false);
  });

  test('the head of the agency is out, told within days of it', () => {
    const text = 'Long is out, the president said on Friday. He may become an ambassador.';
    expect(isAbout('A new boss for the IRS', text, '2025-08-09')).toBe(true);
    expect(isAbout('A new boss for the IRS', text, '2024-08-09')).toBe(false);
  });

  test('three heads of the agency in one short piece, whenever it came out', () => {
    const text = 'Danny Werfel left. Then came Melanie Krause, Gary Shapley and Michael Faulkender.';
    expect(isAbout('Many bosses at the IRS', text, '2025-12-20')).toBe(true);
    expect(isAbout('Many bosses at the IRS', 'Danny Werfel left. Others came.', '2025-12-20')).toBe(false);
  });
});

describe('other news of the same days stays off topic', () => {
  test.each([
    { title: 'Court blocks tariffs', text: 'A judge granted an injunction against the administration. The agreement of April 2 stays.' },
    { title: 'IRS staff told to expect a lighter touch', text: 'Billy Long spoke to employees of the IRS. Morale is low, they say.' },
    { title: 'Judge rules on refunds', text: 'The tax agency lost in court over refunds. The order takes effect next week.' },
    { title: 'Medicaid data may go to ICE', text: 'In that case a judge declined an injunction against the sharing of patient records.' },
    {
      title: 'The hour in brief',
      text: 'A storm nears Bermuda. Trucks are recalled. An appeals court rules on the IRS sharing data. Schools reopen. Tennis resumes in New York.',
    },
    { title: 'Appeals court on passports', text: 'The State Department may not share records, the appeals court ruled on Tuesday.' },
  ])('$title', ({ title, text }) => {
    expect(isAbout(title, text, '2026-02-25')).toBe(false);
  });
});
