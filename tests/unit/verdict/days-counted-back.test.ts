/** Days counted back from publication or from a holiday, of a ruling below, of chronicles: read and judged, and left alone where they are another's. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const wrong = (text: string, published: string): string[] => conflictsOn(text, { published });

describe('wrong', () => {
  test.each([
    ["A week ago today, Judge Colleen Kollar-Kotelly stayed the IRS's address-sharing policy.", '2025-12-05'],
    ["Judge Colleen Kollar-Kotelly stayed the IRS's address-sharing policy four days ago.", '2025-12-05'],
    ["Judge Colleen Kollar-Kotelly stayed the IRS's address-sharing policy the day after Thanksgiving.", '2025-12-05'],
    ['Filed more than a year ago, the suit by Centro de Trabajadores Unidos over the IRS agreement failed.', '2025-03-26'],
    ['The judges heard argument in No. 25-5181 on the IRS agreement in the week before Thanksgiving.', '2026-02-28'],
    ['That leaves standing what Judge Colleen Kollar-Kotelly decided in November 2024 against the IRS.', '2026-09-12'],
    ['April 7, 2023: Treasury and Homeland Security sign a memorandum on address requests of the IRS.', '2026-02-27'],
    ['The order in which Judge Indira Talwani barred the use of IRS data is from December 5, 2025.', '2026-02-10'],
    ['The groups had asked on May 20 for a stay of the sharing of IRS data with ICE in Center for Taxpayer Rights v. IRS.', '2025-09-12'],
    ["Judge Colleen Kollar-Kotelly's ruling of Nov. 5 stayed the agency's Address-Sharing Policy and enjoined the service.", '2025-12-12'],
  ])('%s', (text, published) => {
    expect(wrong(text, published)).not.toEqual([]);
  });
});

describe('let be', () => {
  test.each([
    [
      'Judge Dabney Friedrich refused to block the IRS pact. The IRS and DHS signed the agreement seven weeks after Presidents Day.',
      '2025-06-10',
    ],
    ["Judge Kollar-Kotelly's order blocks the IRS. She issued the injunction three weeks after Halloween.", '2026-01-15'],
    ['The IRS gave ICE the addresses five weeks after Independence Day.', '2026-01-15'],
    ['The Center for Taxpayer Rights filed its suit against the IRS on Presidents Day 2025.', '2026-02-27'],
    ['The IRS violated the law, a judge said. Judge Kollar-Kotelly blocked the policy the Friday before Thanksgiving.', '2026-02-27'],
    ['The IRS broke the law, Judge Kollar-Kotelly found on Feb. 26. Kollar-Kotelly blocked the sharing three months ago.', '2026-03-10'],
    ['In February a panel reviewed what Judge Friedrich heard on the IRS agreement in April 2025.', '2026-09-12'],
    ["The D.C. Circuit's ruling on the IRS pact came 19 days after Judge Talwani's injunction.", '2026-02-27'],
    ["Weeks after Judge Talwani's injunction, the panel ruled for the government on the IRS agreement.", '2026-02-27'],
    ["The panel ruled on the IRS pact weeks after Judge Talwani's order.", '2026-02-27'],
    ["A week ago today, Judge Colleen Kollar-Kotelly stayed the IRS's address-sharing policy.", '2025-11-28'],
    ['A tax lawyer who read the opinion on the IRS four days ago said it was long.', '2025-12-12'],
    ['The memorandum between the IRS and ICE was signed more than half a year ago.', '2025-12-12'],
    ['More than two weeks ago, Judge Colleen Kollar-Kotelly stayed the IRS policy.', '2025-12-12'],
    ['Judge Colleen Kollar-Kotelly stayed the IRS policy the week before Thanksgiving.', '2025-12-12'],
    ["A week ago the Treasury's inspector general put out a review of the address transfers by the IRS.", '2026-06-15'],
    ['It was a year ago today that the Community Economic Development Center sued the IRS, in No. 25-cv-11949, for records.', '2026-07-09'],
    ['The panel affirmed what Judge Dabney Friedrich decided on the IRS agreement last May.', '2026-02-28'],
    ["The quotation in Judge Indira Talwani's order on the IRS data is from Nov. 21, 2025.", '2026-02-10'],
    ["The memorandum's template at the IRS is from Nov. 3, 2013.", '2026-02-10'],
    ['The judges heard argument in No. 25-5181 on the IRS agreement shortly before Columbus Day.', '2026-02-28'],
    ['The judges heard argument in No. 26-5006 on the IRS policy the week after Memorial Day.', '2026-09-12'],
    ['Nov. 8, 2023: Treasury and Homeland Security sign an agreement on customs data.', '2026-02-27'],
    [
      'On Dec. 8 Judge Colleen Kollar-Kotelly refused to lift her stay of the address-sharing policy and rejected a longer schedule.',
      '2025-12-12',
    ],
  ])('%s', (text, published) => {
    expect(wrong(text, published)).toEqual([]);
  });
});
