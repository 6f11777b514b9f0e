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
    { text: 'One of them is Main Street Alliance.', plaintiffs: ['org.msa'] },
    { text: 'Its members include NFFE and CWA.', plaintiffs: ['org.nffe', 'org.cwa'] },
    { text: 'The IRS plaintiff Main Street Alliance lost before Judge Friedrich.', plaintiffs: ['org.msa', 'org.msa'] },
    { text: 'The IRS ruling by Judge Talwani is a win for NFFE and two other groups.', plaintiffs: ['org.nffe'] },
    { text: 'The IRS ruling by Judge Talwani is no win for NFFE.', plaintiffs: [] },
    { text: 'Friends of NFFE lost before Judge Talwani over the IRS data.', plaintiffs: [] },
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
    { text: 'Lawyers at Public Citizen are handling the case.', counsel: ['org.public-citizen'] },
    { text: 'Lawyers at Public Citizen are handling another matter.', counsel: [] },
    { text: 'The lawyers of the plaintiffs come from Public Citizen.', counsel: [] },
    { text: 'Their lawyers come from Public Citizen.', counsel: ['org.public-citizen'] },
    { text: 'Public Citizen acts for the four groups.', counsel: ['org.public-citizen'] },
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

describe('on whose side a person appears', () => {
  test.each([
    { text: 'Nandan Joshi of Public Citizen rose first.', side: ['org.public-citizen'] },
    { text: 'A lawyer from Public Citizen, Nandan Joshi, rose first.', side: ['org.public-citizen'] },
    { text: 'Nandan Joshi, a lawyer at Public Citizen, rose first.', side: ['org.public-citizen'] },
    { text: 'Jacob Christensen argued the appeal on Friday for the government.', side: ['government'] },
    { text: 'Jacob Christensen, arguing for the government, rose first.', side: ['government'] },
    { text: 'Government lawyer Jacob Christensen rose first.', side: ['government'] },
    { text: 'Nina Olson, who leads the Center for Taxpayer Rights, rose first.', side: ['org.ctr'] },
    { text: 'Nandan Joshi argued the appeal in No. 26-5006 on behalf of the government.', side: ['government'] },
    { text: 'Nandan Joshi argued for the groups that the deal is not lawful.', side: ['plaintiffs'] },
    { text: 'Nandan Joshi argued on behalf of the groups on Friday.', side: ['plaintiffs'] },
    { text: 'Joshi of Public Citizen rose first.', side: [] },
    { text: 'Jacob Christensen represented the government against the groups.', side: ['government'] },
    { text: 'Nandan Joshi argued for the groups at the hearing.', side: ['plaintiffs'] },
    { text: 'Nandan Joshi did not argue for the government that the deal is lawful.', side: [] },
    { text: 'Nandan Joshi argued for the government to be bound by its word.', side: [] },
    { text: "Jacob Christensen argued for the plaintiffs' removal.", side: [] },
    { text: 'Nandan Joshi, a lawyer for the government of Peru, rose first.', side: [] },
    { text: 'Nandan Joshi argued for the government shutdown to end.', side: [] },
    { text: 'Nandan Joshi, Public Citizen and the others left.', side: [] },
    { text: 'Nandan Joshi argued against the government.', side: [] },
    { text: 'Nandan Joshi is not a lawyer for the government.', side: [] },
    { text: 'Nandan Joshi argued for an injunction, Jacob Christensen for the government.', side: [] },
  ])('$text', ({ text, side }) => {
    expect(valuesIn('side', text)).toEqual(side);
  });
});

describe('what sort of plaintiffs sued', () => {
  test.each([
    { text: 'The plaintiffs are four Massachusetts cities.', sort: ['cities'] },
    { text: 'The suit was brought by a coalition of state attorneys general.', sort: ['attorneys-general'] },
    { text: 'The lawsuit, filed by four community groups, goes on.', sort: ['organisations'] },
    { text: 'The suit was brought by a group of cities, unions and banks.', sort: ['cities'] },
    { text: 'The suit was brought by individuals and unions.', sort: [] },
    { text: 'Nine states are the plaintiffs.', sort: ['states'] },
    { text: 'The suit was brought by 14 counties.', sort: ['cities'] },
    { text: "The suit was brought by two states' largest unions.", sort: [] },
    { text: 'The plaintiffs are not states.', sort: [] },
    { text: 'The plaintiffs live in several cities.', sort: [] },
    { text: 'A brief was filed by twelve states.', sort: [] },
  ])('$text', ({ text, sort }) => {
    expect(valuesIn('sort', text)).toEqual(sort);
  });
});

describe('which plaintiff leads', () => {
  test.each([
    { text: 'Main Street Alliance, the lead plaintiff, has members in many states.', lead: ['org.msa'] },
    { text: 'The lead plaintiff is Main Street Alliance.', lead: ['org.msa'] },
    { text: 'The lead plaintiff in the tax case before Judge Talwani is NFFE.', lead: ['org.nffe'] },
    { text: 'The lead plaintiff in the lawsuit was the Sierra Club.', lead: ['org.sierra-club'] },
    { text: 'The lead plaintiff in the case before Judge Talwani is NFFE.', lead: [] },
    { text: "The lead plaintiff in the tax case before Judge Talwani is NFFE's ally.", lead: [] },
    { text: 'The lead plaintiff in a tax case before Judge Talwani is NFFE.', lead: [] },
    { text: 'Main Street Alliance is a lead plaintiff.', lead: [] },
    { text: 'With the lead plaintiff, Main Street Alliance sued.', lead: [] },
    { text: 'Beside the lead plaintiff are NFFE and CWA.', lead: [] },
  ])('$text', ({ text, lead }) => {
    expect(valuesIn('lead', text)).toEqual(lead);
  });
});
