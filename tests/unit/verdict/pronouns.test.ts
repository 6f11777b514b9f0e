/** The pronoun of a judge whom the sentence, or the one before it, names; and pronouns that are somebody else's. */
import { describe, expect, test } from 'vitest';
import { findingsOn } from '../engine-fixture.ts';
import { STAYED_ON_A_DAY as STAYED } from './leads.ts';

const TALWANI = 'Judge Indira Talwani ruled against ICE on Feb. 5, 2026, over taxpayer data of the IRS.';
const MEMO = 'The memorandum between the IRS and Homeland Security went before a court in Washington.';
const published = '2026-03-05';

describe('wrong', () => {
  test.each([
    { before: MEMO, text: 'Judge Talwani enjoined ICE in an order that he signed on Feb. 5.', found: 'talwani.gender: conflicts (he)' },
    { before: TALWANI, text: 'He gave ICE until Feb. 10 to confirm that it had complied.', found: 'talwani.gender: conflicts (He)' },
    { before: STAYED, text: 'In the same breath he denied a motion to dismiss.', found: 'kollar-kotelly.gender: conflicts (he)' },
    { before: STAYED, text: 'Having read the record, he blocked the transfers.', found: 'kollar-kotelly.gender: conflicts (he)' },
    { before: MEMO, text: 'Judge Friedrich said he was not convinced that an order was due.', found: 'friedrich.gender: conflicts (he)' },
    { before: STAYED, text: 'The judge wrote that he saw no reasoned explanation.', found: 'kollar-kotelly.gender: conflicts (he)' },
    { before: STAYED, text: 'The judge said his reading of the law left no doubt.', found: 'kollar-kotelly.gender: conflicts (his)' },
    {
      before: 'Judge Indira Talwani, named by President Obama, stayed the IRS memorandum on Feb. 5, 2026.',
      text: 'In his order, the judge faulted ICE.',
      found: 'talwani.gender: conflicts (his)',
    },
    {
      before: MEMO,
      text: 'Friedrich, a Trump appointee, saw no conflict, according to his opinion.',
      found: 'friedrich.gender: conflicts (his)',
    },
    {
      before: MEMO,
      text: 'Kollar-Kotelly was asked for discovery, and he answered with an indicative ruling.',
      found: 'kollar-kotelly.gender: conflicts (he)',
    },
  ])('$text', ({ before, text, found }) => {
    expect(findingsOn(text, { before, published })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    { before: 'Todd Lyons leads ICE, which uses IRS data.', text: 'After Judge Talwani ruled, he issued a statement.' },
    { before: 'A roofer who files with the IRS was glad.', text: 'When Judge Talwani ruled, he found it hard to believe.' },
    { before: TALWANI, text: 'A lawyer for the government said he would ask for a stay.' },
    { before: 'Joseph Sergi spoke for the IRS.', text: 'Judge Friedrich said he was not persuaded by the groups.' },
    { before: TALWANI, text: 'The employee said he had not read the order.' },
    { before: STAYED, text: 'An ICE official told her court that he alone ran the investigations.' },
    { before: STAYED, text: 'One agent, the judge wrote, could not have found that he ran them all.' },
    { before: 'Judge Harry Edwards wrote the opinion on the IRS.', text: 'The judge said his reading of the law left no doubt.' },
    {
      before: 'Trump has run on it for years, and the IRS obeys.',
      text: 'Friedrich ruled for the government, and he issued a statement on the order.',
    },
    { before: 'Senator Wyden read the ruling of Judge Kollar-Kotelly on the IRS.', text: 'He called it a victory.' },
    {
      before: 'The panel affirmed Judge Friedrich on the IRS memorandum.',
      text: 'Writing for the court, he found no need of a court order.',
    },
    { before: 'Treasury Secretary Bessent has read what Judge Talwani wrote about the IRS.', text: 'He gave the agency a week.' },
  ])('$text', ({ before, text }) => {
    expect(findingsOn(text, { before, published }).filter((finding) => finding.includes('gender: conflicts'))).toEqual([]);
  });
});

describe('a right pronoun alone is no agreement, one beside what else is right is told', () => {
  test('alone', () => {
    expect(findingsOn('She dismissed what the unions had said of the weather.', { before: STAYED, published })).toEqual([]);
  });
  test('beside the length of the opinion', () => {
    const found = findingsOn('In her 94-page opinion she faulted the agency.', { before: STAYED, published });
    expect(found).toContain('ctr.ruling.length: matches (94-page)');
    expect(found).toContain('kollar-kotelly.gender: matches (her)');
  });
});
