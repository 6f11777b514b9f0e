/** Judges and courts that no suit of the record has had: wrong of this litigation, whatever is meant, and nobody's concern elsewhere. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const BEFORE = 'The IRS may not give addresses to ICE.';

describe('named as having the suit, or as having ruled', () => {
  test.each([
    ['The suit went to Judge Amy Berman Jackson.', '2025-03-12', 'Amy Berman Jackson'],
    ['Judge Loren AliKhan has the case.', '2025-11-25', 'Loren AliKhan'],
    ['It is being challenged before Judge Ana Reyes in Washington.', '2025-11-25', 'Ana Reyes'],
    ['Judge Beryl Howell imposed the requirement while she weighs the motion.', '2025-09-10', 'Beryl Howell'],
    ['That injunction came from Judge Tanya Chutkan.', '2026-02-01', 'Tanya Chutkan'],
    ['The appeal from her order is in the Fourth Circuit.', '2026-02-01', 'Fourth Circuit'],
    ['The ruling came down in the Fifth Circuit.', '2026-02-25', 'Fifth Circuit'],
  ])('%s', (text, published, said) => {
    expect(conflictsOn(text, { published, before: BEFORE }).some((finding) => finding.includes(said))).toBe(true);
  });
});

describe('said to have done what one ruling did, in an article of no other case', () => {
  test.each([
    ['The opinion of 94 pages is by Judge Ana Reyes.', '2025-11-25'],
    ['Judge Beryl Howell put the number of violations at approximately 42,695.', '2026-02-28'],
    ['That is the subject of the order that Judge Loren AliKhan made on Feb. 5, 2026.', '2026-02-28'],
    ['Judge Jia Cobb stayed the memorandum on Feb. 5 and told ICE not to use the data.', '2026-02-28'],
    ['That judge, Jia Cobb, enjoined ICE on Feb. 5 from using the addresses.', '2026-02-28'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published, before: BEFORE })).toHaveLength(1);
  });
});

describe('named in such an article for a case of its own', () => {
  test.each([
    ['It has had a bad week in court. Judge Beryl Howell ruled against it on Tuesday over its orders on law firms.'],
    ['She is not alone. Judge Jia Cobb has done the same in a fight about fast deportations.'],
    ["The IRS has other troubles. Judge Amy Berman Jackson is hearing the president's own suit against it."],
    ['On Monday Judge Loren AliKhan found against the government on census records.'],
    ['The Boston court has been busy. Judge Allison Burroughs issued an injunction there for foreign students.'],
    ['Judge Tanya Chutkan has had nothing to do with these cases, whatever a post says.'],
    ['It was not Judge Chutkan who stayed the policy.'],
    ['Judge Rao sits on the court that heard the IRS appeal on Oct. 3, 2025.'],
    ['Nor has Judge Jackson ruled on it.'],
    ['She quoted Judge Beryl Howell on the harm that comes from loss of privacy.'],
    ['Nina Olson once worked on a case with Judge Ketanji Brown Jackson. Judge Jackson is now on the Supreme Court.'],
    ['Unlike Judge Cobb, who stayed a policy on arrests, she did not bind ICE.'],
    ['If Judge Cobb has the next case, the order may be wider.'],
  ])('let be: %s', (text) => {
    expect(conflictsOn(text, { published: '2026-03-05', before: BEFORE })).toEqual([]);
  });

  test.each([['Judge Robert Wilkins wrote for the panel.'], ['Judge Gregory Katsas said that the policy looked final to him.']])(
    'let be, of a panel that the record does not hold: %s',
    (text) => {
      const before = "The D.C. Circuit has left in place Judge Colleen Kollar-Kotelly's order of November 2025 against the IRS.";
      expect(conflictsOn(text, { published: '2026-09-10', before })).toEqual([]);
    },
  );
});

describe('named for something else', () => {
  test.each([
    ['The order was praised by Judge Michael Luttig.'],
    ['Retired judge Nancy Gertner said the order was sound.'],
    ['She clerked for Judge Stanley Weigel in San Francisco.'],
    ["Judge Boasberg's order on the deportation flights drew more attention."],
    ['On the day of the order, Judge Cobb barred fast-track deportations from the interior.'],
    ['The memorandum survived in Washington; a judge in Chicago is hearing a challenge to the raids.'],
    ['The order does not bind judges in the Ninth Circuit.'],
    ['The order leans on a Fifth Circuit decision of 1987 about return information.'],
    ['The panel quoted the Ninth Circuit on what return information is.'],
    ['The D.C. Circuit affirmed on Feb. 24, and the Fourth Circuit ruled the same day on bail.'],
    ['The suit was first assigned to Judge Amy Berman Jackson.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-06-20', before: BEFORE })).toEqual([]);
  });
});

describe('counsel of none of the suits', () => {
  test.each([
    ['Judicial Watch represents them.', 'The Center for Taxpayer Rights and three other groups sued the IRS in February.'],
    ['Counsel for the four is Earthjustice.', 'ICE is no defendant, and the IRS is the only agency bound.'],
    ['Human Rights Watch, counsel for the plaintiffs, welcomed the ruling.', BEFORE],
  ])('%s', (text, before) => {
    expect(conflictsOn(text, { published: '2025-11-25', before })).toHaveLength(1);
  });

  test.each([
    ['The ACLU represents them.', 'Two men arrested in Ohio say that the IRS gave ICE their addresses.'],
    ['The ACLU represents the states.', 'Other suits fight over Medicaid.'],
    ['The ACLU represents members of Congress who filed a brief in support of the groups.', BEFORE],
    ['The ACLU does not represent the groups.', BEFORE],
    ['The ACLU represents some of the groups in another case.', BEFORE],
    ['Democracy Forward represents the groups.', BEFORE],
  ])('let be: %s', (text, before) => {
    expect(conflictsOn(text, { published: '2025-11-25', before })).toEqual([]);
  });
});
