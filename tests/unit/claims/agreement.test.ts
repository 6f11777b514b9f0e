/** The agreement: who signed it, whom it joins, in whose administration, on what basis, and what data it covers. */
import { describe, expect, test } from 'vitest';
import { topicsIn, valuesIn } from '../engine-fixture.ts';

describe('signers', () => {
  test.each([
    { text: 'Pam Bondi and Kristi Noem signed the agreement.', signers: ['noem', 'unknown:pam bondi'] },
    { text: 'It was signed by Bessent and Secretary Karen Vale.', signers: ['bessent', 'unknown:karen vale'] },
    { text: 'It was signed for Treasury by Bessent and for Homeland Security by Karen Vale.', signers: ['bessent', 'unknown:karen vale'] },
    { text: 'Signed by Krause for the Treasury and by Noem for Homeland Security, the memorandum is public.', signers: ['krause', 'noem'] },
    { text: 'The agreement was signed by Bessent and witnessed by Karen Vale.', signers: ['bessent'] },
    { text: 'Krause objected and Noem signed the memorandum.', signers: ['noem'] },
    { text: 'Scott Bessent and Kristi Noem signed the agreement.', signers: ['noem', 'bessent'] },
    { text: 'The agreement was signed by Scott Bessent and Kristi Noem.', signers: ['bessent', 'noem'] },
    { text: 'The memorandum, signed in April by Treasury Secretary Scott Bessent, is short.', signers: ['bessent'] },
    { text: 'Melanie Krause signed the agreement.', signers: ['krause'] },
    { text: 'The agreement was signed by Amelia Stone.', signers: ['unknown:amelia stone'] },
    { text: 'Bessent refused to sign the agreement.', signers: [] },
    { text: 'Bessent never signed the agreement.', signers: [] },
    { text: 'Bessent signed a football.', signers: [] },
    { text: 'The agreement was signed in April.', signers: [] },
  ])('$text', ({ text, signers }) => {
    expect(valuesIn('signers', text)).toEqual(signers);
  });
});

describe('parties', () => {
  test.each([
    { text: 'The agreement between the IRS and ICE is short.', parties: ['irs ice'] },
    {
      text: 'It is a memorandum of understanding between the Treasury Department and the Department of Homeland Security.',
      parties: ['treasury dhs'],
    },
    { text: 'Treasury and DHS are the parties to the memorandum.', parties: ['treasury dhs'] },
    // Of one side alone: of the agreement told of, unless it goes on, is another, or is on something else.
    { text: 'The agreement is between the Treasury Department and the IRS.', parties: ['treasury irs one-side'] },
    { text: 'It rests on a deal made in April between Treasury and the IRS.', parties: ['treasury irs one-side'] },
    { text: 'The April memorandum between ICE and the Department of Homeland Security was redacted.', parties: ['ice dhs one-side'] },
    { text: 'The agreement between the IRS, the Treasury Department and ICE is short.', parties: ['irs treasury ice'] },
    { text: 'The agreement between Treasury and the IRS on one side and ICE on the other is short.', parties: ['treasury irs'] },
    { text: 'The agreement between Treasury, which oversees the IRS, and ICE is short.', parties: ['treasury irs'] },
    { text: 'A service agreement between Treasury and the IRS pays for software.', parties: [] },
    { text: 'The agreement between Treasury and the IRS on regulatory review dates to 2018.', parties: [] },
    { text: 'The agreement between ICE and the Department of Homeland Security pays for beds.', parties: [] },
    { text: 'There was no agreement between Treasury and the IRS.', parties: [] },
    { text: 'The agreement followed talks between Treasury and the IRS.', parties: [] },
    { text: 'The data sharing between the Social Security Administration and ICE is older.', parties: ['ssa ice'] },
    { text: 'The lawsuit between the groups and the IRS is old.', parties: [] },
    { text: 'The agreement led to a lawsuit between the IRS and ICE.', parties: [] },
    { text: 'The rivalry between the IRS and ICE is old.', parties: [] },
  ])('$text', ({ text, parties }) => {
    expect(valuesIn('parties', text)).toEqual(parties);
  });
});

describe('administration', () => {
  test.each([
    { text: "The Biden administration's agreement lets the IRS share data.", administrations: ['biden'] },
    { text: "Trump's deal lets the IRS share data.", administrations: ['trump'] },
    { text: 'The Obama administration appealed the IRS ruling.', administrations: ['obama'] },
    { text: 'The agreement was signed during the Biden years.', administrations: ['biden'] },
    { text: 'The Obama-era agreement was blocked.', administrations: ['obama'] },
    { text: 'The IRS shared no data under the Biden administration.', administrations: [] },
    { text: 'Unlike the Biden administration, the IRS shares data.', administrations: [] },
    { text: 'Under former President Biden the IRS shared no data.', administrations: [] },
    { text: 'Judge Talwani, appointed by the Obama administration, blocked the agreement.', administrations: [] },
    { text: 'Biden spoke about the IRS.', administrations: [] },
    { text: 'The Biden administration built roads.', administrations: [] },
  ])('$text', ({ text, administrations }) => {
    expect(valuesIn('administration', text)).toEqual(administrations);
  });
});

describe('basis', () => {
  test.each([
    { text: 'The agreement rests on Section 6103(i)(2).', bases: ['26-usc-6103-i-2'] },
    { text: 'The agreement was based on the Patriot Act.', bases: ['patriot-act'] },
    { text: 'The plaintiffs relied on the Privacy Act.', bases: [] },
    { text: 'The agreement is not based on the Patriot Act.', bases: [] },
  ])('$text', ({ text, bases }) => {
    expect(valuesIn('basis', text)).toEqual(bases);
  });
});

describe('data', () => {
  test.each([
    { text: 'The IRS shared the home addresses of 47,289 people.', data: ['disclosure: address'] },
    { text: 'The IRS shared income and employment records with ICE.', data: ['disclosure: income employment'] },
    { text: 'The IRS gave ICE bank records and addresses.', data: ['disclosure: bank'] },
    { text: 'The agreement covers names and addresses.', data: ['disclosure: name address'] },
    { text: 'Under the agreement ICE can ask for addresses.', data: ['~agreement: address'] },
    { text: 'The judge barred the IRS from sharing addresses.', data: [] },
    { text: 'The IRS did not share income records.', data: [] },
    { text: 'The IRS could share bank records.', data: [] },
    { text: 'The law protects income records.', data: [] },
    { text: 'A judge stopped a plan under which the IRS gave ICE bank records.', data: [] },
  ])('$text', ({ text, data }) => {
    expect(topicsIn('data', text)).toEqual(data);
  });
});
