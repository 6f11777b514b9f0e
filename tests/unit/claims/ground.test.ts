/** Grounds that were none, how somebody left office, and what the confidentiality law covers. */
import { describe, expect, test } from 'vitest';
import { claimsOf, shortOf, valuesIn } from '../engine-fixture.ts';

describe('grounds', () => {
  test.each([
    { text: 'The judge found that the IRS had violated the Privacy Act.', grounds: ['privacy-act'] },
    { text: 'She held that the policy was unconstitutional.', grounds: ['constitution'] },
    { text: 'Her order rests on the Privacy Act of 1974.', grounds: ['privacy-act'] },
    { text: 'Talwani ruled that the transfers were barred by the Fourth Amendment.', grounds: ['constitution'] },
    { text: "The judge's opinion found that the agency had likely broken the Privacy Act.", grounds: ['privacy-act'] },
    { text: 'In her view the groups are likely to show that the sharing violated the Fourth Amendment.', grounds: ['constitution'] },
    { text: 'The court ruled that the disclosure was unlawful under the Freedom of Information Act.', grounds: ['foia'] },
    { text: 'The groups, the judge was told, are likely to sue over a violation of the Privacy Act.', grounds: [] },
    { text: 'The judge found no violation of the Privacy Act.', grounds: [] },
    { text: 'The plaintiffs allege before the judge that the IRS violated the Privacy Act.', grounds: [] },
    { text: 'The judge mentioned concerns under the Fourth Amendment.', grounds: [] },
    { text: 'The judge was asked whether the policy violated the Fourth Amendment.', grounds: [] },
    { text: 'The IRS broke the Privacy Act.', grounds: [] },
  ])('$text', ({ text, grounds }) => {
    expect(valuesIn('ground', text)).toEqual(grounds);
  });
});

describe('departures', () => {
  test.each([
    { text: 'Melanie Krause was fired on Tuesday.', departures: ['krause: dismissed'] },
    { text: 'The White House fired Melanie Krause.', departures: ['krause: dismissed'] },
    { text: 'Melanie Krause was not fired.', departures: [] },
    { text: 'Melanie Krause resigned.', departures: [] },
    { text: 'Melanie Krause fired two people.', departures: [] },
    { text: 'Melanie Krause and Billy Long were ousted.', departures: [] },
  ])('$text', ({ text, departures }) => {
    expect(claimsOf('departure', text).map((claim) => `${claim.subject}: ${shortOf(claim)}`)).toEqual(departures);
  });
});

describe('what section 6103 covers', () => {
  test.each([
    { text: 'Addresses are not covered by section 6103.', coverage: ['address-not-covered'] },
    { text: 'Home addresses fall outside section 6103 altogether.', coverage: ['address-not-covered'] },
    { text: 'Addresses are covered by section 6103.', coverage: [] },
    { text: 'Addresses do not fall outside section 6103.', coverage: [] },
    { text: 'The court-order requirement of section 6103 does not apply to addresses.', coverage: [] },
    { text: 'Addresses would not be covered by section 6103.', coverage: [] },
    { text: 'Bank records are not covered by section 6103.', coverage: [] },
  ])('$text', ({ text, coverage }) => {
    expect(valuesIn('law', text)).toEqual(coverage);
  });
});
