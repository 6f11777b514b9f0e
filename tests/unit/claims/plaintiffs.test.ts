/** Parties: who sued, who represents them, and whom they sued. */
import { describe, expect, test } from 'vitest';
import { topicsIn, valuesIn } from '../engine-fixture.ts';

describe('plaintiffs', () => {
  test.each([
    { text: 'The Center for Taxpayer Rights sued the IRS.', plaintiffs: ['org.ctr'] },
    { text: 'Public Citizen filed the lawsuit.', plaintiffs: ['org.public-citizen'] },
    { text: 'The suit was filed by Main Street Alliance.', plaintiffs: ['org.msa'] },
    { text: 'The lead plaintiff, Centro de Trabajadores Unidos, is a workers group.', plaintiffs: ['org.centro'] },
    {
      text: 'The plaintiffs are the Center for Taxpayer Rights, Main Street Alliance and NFFE.',
      plaintiffs: ['org.ctr', 'org.msa', 'org.nffe'],
    },
    { text: 'Center for Taxpayer Rights v. IRS is the name of it.', plaintiffs: ['org.ctr'] },
    { text: 'The ACLU sued the IRS.', plaintiffs: ['org.aclu'] },
    { text: 'The ACLU said the lawsuit was overdue.', plaintiffs: [] },
    { text: 'The lawsuit was praised by the ACLU.', plaintiffs: [] },
    { text: 'Nobody at the ACLU came.', plaintiffs: [] },
  ])('$text', ({ text, plaintiffs }) => {
    expect(valuesIn('plaintiffs', text)).toEqual(plaintiffs);
  });
});

describe('counsel', () => {
  test.each([
    { text: 'The plaintiffs are represented by Democracy Forward.', counsel: ['org.democracy-forward'] },
    { text: 'Public Citizen represents the groups.', counsel: ['org.public-citizen'] },
    { text: 'Counsel: Democracy Forward.', counsel: ['org.democracy-forward'] },
    { text: 'A lawyer at Public Citizen said so.', counsel: [] },
    { text: 'Democracy Forward said so.', counsel: [] },
  ])('$text', ({ text, counsel }) => {
    expect(valuesIn('counsel', text)).toEqual(counsel);
  });
});

describe('defendants', () => {
  test.each([
    { text: 'The groups sued the IRS and the Treasury Department.', defendants: ['suit: irs treasury'] },
    { text: 'The groups sued Treasury Secretary Scott Bessent.', defendants: ['suit: bessent'] },
    { text: 'It is a lawsuit against ICE, DHS and Kristi Noem.', defendants: ['suit: ice dhs noem'] },
    { text: 'It is another lawsuit against ICE.', defendants: ['~suit: ice'] },
    { text: 'The groups would sue the IRS.', defendants: [] },
    { text: 'The IRS was sued.', defendants: [] },
  ])('$text', ({ text, defendants }) => {
    expect(topicsIn('defendants', text)).toEqual(defendants);
  });
});
