/** Courts in which none of the suits was: wrong of a judge of the record in any case, and of this litigation where nothing else can be meant. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const BEFORE = 'The IRS may not give addresses to ICE.';
const published = '2026-06-20';

describe('the court of a judge of the record', () => {
  test.each([
    ['Judge Indira Talwani of the federal court in Chicago issued the ban.', 'Chicago'],
    ['A Maryland judge, Indira Talwani, has separately barred ICE from viewing it.', 'Maryland'],
    ['Colleen Kollar-Kotelly sits on the federal trial court in Seattle.', 'Seattle'],
    ['Edwards wrote 35 pages for the Ninth Circuit.', 'Ninth Circuit'],
    ['Harry Edwards, a senior judge of the Fifth Circuit, wrote the opinion.', 'Fifth Circuit'],
    ['The Fifth Circuit affirmed Judge Friedrich in another case.', 'Fifth Circuit'],
    ["They ask the Ninth Circuit to reverse Judge Talwani's order.", 'Ninth Circuit'],
    ['The appeal from an order of Judge Kollar-Kotelly is before the Fourth Circuit.', 'Fourth Circuit'],
  ])('%s', (text, said) => {
    expect(conflictsOn(text, { published, before: BEFORE }).some((finding) => finding.includes(said))).toBe(true);
  });

  test.each([
    ['Judge Indira Talwani and a federal judge in California blocked the raids.'],
    ['Judge Talwani, a judge in California, and another in Oregon have ruled against ICE.'],
    ['A judge in Maryland, Judge Talwani and a panel in Richmond have ruled against ICE.'],
    ['Judge Patricia Millett once clerked for the Ninth Circuit.'],
    ['Edwards sat with the Ninth Circuit by designation in 2009.'],
    ["Judge Kollar-Kotelly rejected the Ninth Circuit's approach."],
    ['Judge Talwani told lawyers what she had said of the Fifth Circuit.'],
    ['Judge Friedrich was once named as a candidate for the Fifth Circuit.'],
    ['No appeal from Judge Kollar-Kotelly goes to the Fifth Circuit.'],
    ['If the Fifth Circuit affirmed Judge Friedrich, it would be out of place.'],
    ['Judge Talwani was a lawyer in San Francisco before she joined the federal court in Boston.'],
  ])('let be: %s', (text) => {
    expect(conflictsOn(text, { published, before: BEFORE })).toEqual([]);
  });
});

describe('the court that has the case', () => {
  test.each([
    ["The government's appeal is before the Fifth Circuit.", 'Fifth Circuit'],
    ['That order has been appealed to the Ninth Circuit.', 'Ninth Circuit'],
    ['The Fourth Circuit now has the case.', 'Fourth Circuit'],
    ['The Fourth Circuit is out with its decision in Centro de Trabajadores Unidos v. Bessent.', 'Fourth Circuit'],
    ['A federal judge in Maryland has blocked ICE from using tax data.', 'Maryland'],
    ['ICE has been enjoined from using the data by a Texas court since last week.', 'Texas'],
  ])('%s', (text, said) => {
    expect(conflictsOn(text, { published, before: BEFORE }).some((finding) => finding.includes(said))).toBe(true);
  });

  test.each([
    ['The appeal leans on a decision of the Fifth Circuit.'],
    ['The ruling drew on a decision of the Ninth Circuit.'],
    ['The order reaches taxpayers in the Ninth Circuit.'],
    ['Lawyers in the Ninth Circuit are watching the appeal.'],
    ['One outlet places the appeal in the Fifth Circuit.'],
    ['The Ninth Circuit hears most immigration appeals.'],
    ['The Fourth Circuit heard arguments on the same Friday.'],
    ['The Fifth Circuit decided the case on which the government relies.'],
    ["The Fifth Circuit's decision on the program for young immigrants came the same day."],
    ["In the Fifth Circuit the government won a ruling on immigrants' tax credits."],
    ['The Ninth Circuit ruled in 2019 that an address is return information.'],
    ['A federal judge in California has cited the ruling.'],
    ['The administration wanted the case moved to a federal court in Texas.'],
    ["The government's lawyer in the case once argued before the Fifth Circuit."],
    ['The Center for Taxpayer Rights filed a brief in the Ninth Circuit last week.'],
    ['The Communications Workers of America sued over call centers in federal court in Texas.'],
    ['A copy of the 15-page agreement is an exhibit in federal court in Maryland.'],
    ['Two immigrants asked a federal court in Texas to order the IRS to erase their addresses.'],
    ['A judge in Texas told ICE to return the file of a detainee.'],
    ['The groups also sued over the closing of tax clinics. That case is before the Ninth Circuit.'],
    ['A judge in Oregon blocked the deployment. The appeal is before the Ninth Circuit.'],
  ])('let be: %s', (text) => {
    expect(conflictsOn(text, { published, before: BEFORE })).toEqual([]);
  });
});
