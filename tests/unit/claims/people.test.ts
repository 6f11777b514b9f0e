/** People: who appointed a judge, a judge's pronoun, who held which office, who swore a declaration, who sat on a bench. */
import { describe, expect, test } from 'vitest';
import { claimsOf, shortOf, topicsIn, valuesIn } from '../engine-fixture.ts';

/** "obama of talwani" for each appointer and the judge it is about; nobody where the ruling's own judge is meant. */
const appointersIn = (text: string): string[] =>
  claimsOf('appointer', text).map((claim) => `${shortOf(claim)} of ${claim.subject ?? 'the ruling'}`);

describe('appointers', () => {
  test.each([
    { text: 'Judge Indira Talwani, appointed by President Barack Obama, blocked the sharing.', appointers: ['obama of talwani'] },
    { text: 'Judge Indira Talwani, an Obama appointee, blocked the sharing.', appointers: ['obama of talwani'] },
    { text: 'Kollar-Kotelly was nominated by Bill Clinton.', appointers: ['clinton of kollar-kotelly'] },
    { text: 'Edwards, appointed by President Nixon, wrote for the panel.', appointers: ['nixon of edwards'] },
    { text: 'The judge, a Trump appointee, declined to block the sharing.', appointers: ['trump of the ruling'] },
    {
      text: 'Judges Edwards, a Carter appointee, and Millett, an Obama appointee, agreed.',
      appointers: ['carter of edwards', 'obama of millett'],
    },
    { text: 'A judge Bill Clinton picked spoke about Talwani.', appointers: [] },
    { text: 'The panel of Obama appointees agreed.', appointers: [] },
    { text: 'Talwani blocked what Trump wanted.', appointers: [] },
  ])('$text', ({ text, appointers }) => {
    expect(appointersIn(text)).toEqual(appointers);
  });
});

describe('pronouns of judges', () => {
  test.each([
    { text: 'Friedrich said in his ruling that the law allows it.', genders: ['any: male'] },
    { text: 'Friedrich said in her ruling that the law allows it.', genders: ['any: female'] },
    { text: 'Friedrich told Bessent in his ruling that the law allows it.', genders: [] },
    { text: 'Friedrich spoke of his dog.', genders: [] },
    { text: 'In his ruling, Friedrich said that the law allows it.', genders: ['any: male'] },
    { text: 'Friedrich explained it himself.', genders: ['any: male'] },
    { text: 'In his ruling the judge said so.', genders: ['any: male'] },
    { text: 'He ruled on Friday.', genders: ['any: male'] },
    { text: 'He spoke for an hour.', genders: [] },
    { text: 'The lawyer said in his ruling.', genders: [] },
  ])('$text', ({ text, genders }) => {
    expect(topicsIn('gender', text)).toEqual(genders);
  });
});

/** "female of srinivasan" where two judges are named, "any" for the judge before. */
const gendersOf = (text: string): string[] =>
  claimsOf('gender', text).map((claim) => `${shortOf(claim)} of ${claim.subject ?? 'the judge before'}`);

describe('pronouns further on in a sentence', () => {
  test.each([
    { text: 'With his order of Monday, Judge Friedrich left the memorandum alone.', genders: ['male of friedrich'] },
    { text: 'Judge Patricia Millett put his name to the opinion.', genders: ['male of millett'] },
    { text: 'Srinivasan, the chief judge, cast her vote for the opinion of Edwards.', genders: ['female of srinivasan'] },
    { text: 'His injunction binds two agencies.', genders: ['male of the judge before'] },
    { text: 'Only on Friday came his ruling on the motion of the Center for Taxpayer Rights.', genders: ['male of the judge before'] },
    { text: 'For now, he saw no need to step in.', genders: ['male of the judge before'] },
    { text: 'The release, in his words, came of a failure to look.', genders: ['male of the judge before'] },
    { text: 'The judge gave two reasons in his opinion.', genders: ['male of the judge before'] },
    { text: 'His injunction request failed.', genders: [] },
    { text: 'In his opinion, Judge Marlowe went further than Judge Friedrich.', genders: [] },
    { text: 'For now, he saw no need to call a lawyer.', genders: [] },
    { text: 'A Boston judge went further in his ruling.', genders: [] },
    { text: 'Millett joined the opinion that Edwards put his name to.', genders: [] },
  ])('$text', ({ text, genders }) => {
    expect(gendersOf(text)).toEqual(genders);
  });
});

/** "incumbent krause: irs-acting-commissioner" for each holder; the day instead of the office where it is one of coming into it. */
const holdersIn = (text: string): string[] =>
  topicsIn('office', text).flatMap((said, at) => {
    const claim = claimsOf('office', text)[at];
    return claim?.topic === 'any' ? [] : [`${claim?.subject} ${said}`];
  });

describe('holders of an office', () => {
  test.each([
    { text: 'Gary Shapley, the chief executive of the IRS, met lawmakers.', holders: ['shapley holder: irs-ceo'] },
    { text: 'Krause is still the acting IRS commissioner.', holders: ['krause incumbent: irs-acting-commissioner'] },
    { text: 'Krause, the acting IRS commissioner, is stepping down.', holders: ['krause incumbent: irs-acting-commissioner'] },
    {
      text: 'Long, who has been leading the IRS as acting commissioner, met lawmakers.',
      holders: ['long incumbent: irs-acting-commissioner'],
    },
    {
      text: 'Stepping in as acting commissioner is Secretary Ann Marlowe.',
      holders: ['unknown:ann marlowe incumbent: irs-acting-commissioner'],
    },
    { text: 'Long was acting commissioner when the memorandum was signed.', holders: ['long holder: irs-acting-commissioner'] },
    { text: 'Noem, the Treasury secretary, and the IRS commissioner met.', holders: [] },
    { text: 'Noem and the Treasury secretary met.', holders: [] },
    { text: 'Bessent, Noem, the IRS commissioner, and ICE are named.', holders: [] },
    { text: 'Former IRS commissioner Danny Werfel met lawmakers.', holders: [] },
    { text: 'Billy Long, the nominee for IRS commissioner, met lawmakers.', holders: [] },
    { text: 'Krause is no longer acting IRS commissioner.', holders: [] },
    { text: 'Bessent met Long, acting commissioner Faulkender and others.', holders: [] },
    { text: 'Frank Bisignano, the Social Security Administration commissioner, met lawmakers.', holders: [] },
  ])('$text', ({ text, holders }) => {
    expect(holdersIn(text)).toEqual(holders);
  });
});

/** "~werfel: irs-commissioner": "~" where the words leave open when that was. */
const officesIn = (text: string): string[] =>
  claimsOf('office', text)
    .filter((claim) => claim.topic === 'any')
    .map((claim) => `${claim.soft ? '~' : ''}${claim.subject}: ${shortOf(claim)}`);

describe('offices', () => {
  test.each([
    { text: 'IRS Commissioner Danny Werfel said no.', offices: ['werfel: irs-commissioner'] },
    { text: 'Scott Bessent, the Treasury secretary, said no.', offices: ['bessent: treasury-secretary'] },
    { text: 'Bessent, who is also acting IRS commissioner, said no.', offices: ['bessent: irs-acting-commissioner'] },
    { text: 'Danny Werfel, who was IRS commissioner, said no.', offices: ['~werfel: irs-commissioner'] },
    { text: 'Danny Werfel, then IRS commissioner, said no.', offices: ['~werfel: irs-commissioner'] },
    { text: 'Melanie Krause resigned as acting IRS commissioner.', offices: ['~krause: irs-acting-commissioner'] },
    { text: 'Former IRS Commissioner Danny Werfel said no.', offices: [] },
    { text: 'Danny Werfel said no.', offices: [] },
  ])('$text', ({ text, offices }) => {
    expect(officesIn(text)).toEqual(offices);
  });
});

describe('declarants', () => {
  test.each([
    { text: 'Dottie Romo acknowledged the errors in a sworn declaration.', declarants: ['declaration: romo.person'] },
    { text: 'A declaration by Bessent was filed.', declarants: ['declaration: bessent'] },
    {
      text: 'Melanie Krause, the chief risk and control officer of the IRS, acknowledged the errors in a sworn declaration.',
      declarants: ['declaration: krause'],
    },
    {
      text: 'Dottie Romo, who reports to Scott Bessent, the acting commissioner, acknowledged the errors in a sworn declaration.',
      declarants: [],
    },
    { text: 'Before Bessent, the Treasury secretary, an officer acknowledged the errors in a sworn declaration.', declarants: [] },
    { text: 'Bessent acknowledged the errors.', declarants: [] },
  ])('$text', ({ text, declarants }) => {
    expect(topicsIn('author', text)).toEqual(declarants);
  });
});

describe('the bench that heard an argument', () => {
  test.each([
    { text: 'Judges Harry Edwards, Sri Srinivasan and Patricia Millett heard the appeal.', bench: ['hearing: edwards srinivasan millett'] },
    { text: 'Judges Edwards, Millett and Stone heard the appeal.', bench: ['hearing: edwards millett unknown:stone'] },
    { text: 'The judges heard the appeal.', bench: [] },
    { text: 'Judges Edwards and Millett agreed.', bench: [] },
  ])('$text', ({ text, bench }) => {
    expect(topicsIn('panel', text)).toEqual(bench);
  });
});

test.each([
  { text: 'The panel was unanimous.', votes: ['unanimous'] },
  { text: 'The D.C. Circuit ruled 3-0.', votes: ['unanimous'] },
  { text: 'The D.C. Circuit ruled 2-1.', votes: ['split'] },
  { text: 'A divided panel ruled.', votes: ['split'] },
  { text: 'The panel was not unanimous.', votes: [] },
  { text: 'The city council voted 3-0.', votes: [] },
])('votes: $text', ({ text, votes }) => {
  expect(valuesIn('vote', text)).toEqual(votes);
});
