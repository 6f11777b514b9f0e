/** Wrong values in wordings that need more than the nearest noun: clefts, relatives, participles, lists of judges, courts behind commas. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

const TABLE: readonly { readonly text: string; readonly found: string; readonly published?: string }[] = [
  { text: 'Dated April 9, 2025, the agreement lets ICE ask the IRS for addresses.', found: 'mou.date: conflicts (April 9, 2025)' },
  { text: 'Signed in June 2024, the memorandum covers requests by ICE to the IRS.', found: 'mou.date: conflicts (June 2024)' },
  {
    text: 'It was on Nov. 19, 2025, that Judge Colleen Kollar-Kotelly stayed the IRS policy.',
    found: 'ctr.ruling.date: conflicts (Nov. 19, 2025)',
  },
  {
    text: 'The groups got a stay from Judge Carla Winters on Nov. 21, 2025, against the IRS.',
    found: 'ctr.ruling.judge: conflicts (Carla Winters)',
  },
  {
    text: 'Judges Edwards, Millett and Winters ruled on the agreement of the IRS.',
    found: 'centro.argument.panel: conflicts (Judges Edwards, Millett and Winters)',
  },
  {
    text: 'A divided federal appeals court refused to block the IRS agreement on Feb. 24, 2026.',
    found: 'centro.decided.vote: conflicts (divided)',
  },
  {
    text: 'The groups failed at the Ninth Circuit, which affirmed the denial of an injunction against the IRS on Feb. 24, 2026.',
    found: 'centro.decided.court: conflicts (Ninth Circuit)',
  },
  {
    text: 'Centro de Trabajadores Unidos v. Bessent was argued and is before the Sixth Circuit.',
    found: 'centro.appeal.court: conflicts (Sixth Circuit)',
  },
  {
    text: 'Government lawyers asked the Fifth Circuit to lift the bar on IRS sharing of addresses with ICE.',
    found: 'ctr.appeal.court: conflicts (Fifth Circuit)',
  },
  {
    text: 'The order spared a restraining order that Judge Indira Talwani granted on Feb. 5, 2026, against ICE.',
    found: 'cedc.form: conflicts (restraining order)',
  },
  {
    text: 'Judge Colleen Kollar-Kotelly stayed the IRS policy on Nov. 21, 2025, and added a permanent injunction.',
    found: 'ctr.ruling.form: conflicts (permanent injunction)',
  },
  { text: 'In her 35-page opinion for the panel she let the IRS agreement with DHS stand.', found: 'edwards.gender: conflicts (her)' },
  {
    text: 'Harry Edwards has sat on the D.C. Circuit since President Reagan appointed him.',
    found: 'edwards.appointer: conflicts (President Reagan)',
  },
  { text: 'Krause signed for the Treasury and Noem for Homeland Security.', found: 'mou.signers: conflicts (Krause)' },
  { text: 'What ICE received from the IRS was a set of tax returns.', found: 'disc.2025-08-07.data: conflicts (set of tax returns)' },
  { text: 'The bank records released to ICE came from the IRS.', found: 'disc.2025-08-07.data: conflicts (bank records)' },
  { text: 'The addresses of 1.28 million taxpayers reached ICE from the IRS.', found: 'disc.2025-08-07.count: conflicts (1.28 million)' },
  {
    text: "For at least 30 percent of the addresses ICE's field was incomplete, the IRS declaration says.",
    found: 'ctr.romo.content.share: conflicts (at least 30 percent)',
  },
  {
    text: 'The policy of the IRS was unconstitutional, Kollar-Kotelly wrote.',
    found: 'ctr.not-constitutional: conflicts (unconstitutional)',
    published: '2025-11-22',
  },
  {
    text: 'The order Judge Kollar-Kotelly signed on Nov. 21, 2025, is a stay together with a restraining order against the IRS.',
    found: 'ctr.ruling.form: conflicts (restraining order)',
  },
  {
    text: 'A willful disclosure by the IRS carries up to 20 years in prison.',
    found: 'law.7213.years: conflicts (up to 20)',
  },
  {
    text: 'Taxpayers may sue within nine years of discovering that the IRS disclosed their data.',
    found: 'law.7431.years: conflicts (nine)',
  },
  {
    text: 'The IRS agreement names the crime of failing to depart within 45 days of a final order of removal.',
    found: 'law.8usc1253.days: conflicts (45)',
  },
  { text: 'The wage records that the IRS disclosed went to ICE.', found: 'disc.2025-08-07.data: conflicts (wage records)' },
  {
    text: 'Public Citizen is counsel to the Center for Taxpayer Rights in the IRS suit.',
    found: 'ctr.counsel: conflicts (Public Citizen)',
  },
  {
    text: 'Judge Dabney Friedrich ruled for the IRS in an opinion of 29 pages.',
    found: 'centro.pi-denied.length: conflicts (29 pages)',
    published: '2025-05-13',
  },
  {
    text: 'On Friday Judge Dabney Friedrich sided with the groups and stayed the IRS policy.',
    found: 'ctr.ruling.judge: conflicts (Dabney Friedrich)',
    published: '2025-11-22',
  },
  {
    text: 'Judge Indira Talwani stayed the agreement on Feb. 5, 2026, but denied a preliminary injunction against ICE.',
    found: 'cedc.form: conflicts (preliminary injunction)',
  },
];

describe('wrong', () => {
  test.each(TABLE)('$text', ({ text, found, published = '2026-03-05' }) => {
    expect(findingsOn(text, { published })).toContain(found);
  });
});

describe('right in the same wording', () => {
  test.each([
    'Dated April 7, 2025, the agreement lets ICE ask the IRS for addresses.',
    'It was on Nov. 21, 2025, that Judge Colleen Kollar-Kotelly stayed the IRS policy.',
    'The groups got a stay from Judge Colleen Kollar-Kotelly on Nov. 21, 2025, against the IRS.',
    'Judges Edwards, Millett and Srinivasan ruled on the agreement of the IRS.',
    'A unanimous federal appeals court refused to block the IRS agreement on Feb. 24, 2026.',
    'The groups failed at the D.C. Circuit, which affirmed the denial of an injunction against the IRS on Feb. 24, 2026.',
    'Government lawyers asked the D.C. Circuit to lift the bar on IRS sharing of addresses with ICE.',
    'In his 35-page opinion for the panel he let the IRS agreement with DHS stand.',
    'Harry Edwards has sat on the D.C. Circuit since President Carter appointed him.',
    'Bessent signed for the Treasury and Noem for Homeland Security.',
    'The addresses that the IRS disclosed went to ICE.',
    'Public Citizen is counsel to Centro de Trabajadores Unidos, not to the Center for Taxpayer Rights.',
    'None of the three judges dissented when the D.C. Circuit ruled on Feb. 24, 2026, for the IRS.',
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-03-05' })).toEqual([]);
  });
});
