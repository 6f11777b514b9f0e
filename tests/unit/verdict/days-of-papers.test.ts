/** Days of what is filed, signed and published: wrong where no suit that the article tells of, and nothing else spoken of, has the day. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';
import { CENTRO_SUES as CENTRO } from './leads.ts';

const MASSACHUSETTS =
  'Judge Indira Talwani ruled on Thursday for the Community Economic Development Center of Southeastern Massachusetts and others.';
const TAXPAYER = 'The Center for Taxpayer Rights wants the IRS to stop.';
const ROMO = 'Dottie Romo of the IRS admitted that some addresses went out in error.';

describe('wrong', () => {
  test.each([
    ['The case was filed on June 30, 2025.', 'cedc.filing.date: conflicts (June 30, 2025)', '2026-02-06', MASSACHUSETTS],
    ['Their complaint had been lodged on June 30.', 'cedc.filing.date: conflicts (June 30)', '2026-02-06', MASSACHUSETTS],
    [
      'The suit was brought on June 30, 2025.',
      'cedc.filing.date: conflicts (June 30, 2025)',
      '2026-02-06',
      `In November Judge Colleen Kollar-Kotelly blocked the IRS. ${MASSACHUSETTS}`,
    ],
    ['It was brought in January 2025.', 'centro.filed: conflicts (January 2025)', '2026-03-26', CENTRO],
    ['The groups brought it on Jan. 7, 2025.', 'centro.filed: conflicts (Jan. 7, 2025)', '2026-03-26', CENTRO],
    ['The suit dates to January, when the IRS changed course.', 'centro.filed: conflicts (January)', '2025-08-13', CENTRO],
    [
      "The organizations' motion, filed on July 2, asked the court to stay the disclosures.",
      'ctr.motion.date: conflicts (July 2)',
      '2025-09-12',
      TAXPAYER,
    ],
    ['Their motion for a stay reached the court on July 2.', 'ctr.motion.date: conflicts (July 2)', '2025-09-12', TAXPAYER],
    ['The plaintiffs had asked for a stay on July 2.', 'ctr.motion.date: conflicts (July 2)', '2025-09-12', TAXPAYER],
    ['The declaration was filed on Jan. 6.', 'ctr.romo.date: conflicts (Jan. 6)', '2026-02-20', ROMO],
    ['Her sworn declaration reached the court on Jan. 6.', 'ctr.romo.date: conflicts (Jan. 6)', '2026-02-20', ROMO],
    ['The partly redacted report on the IRS was released on May 8, 2026.', 'tigta.report.date: conflicts (May 8, 2026)', '2026-07-13', ''],
    [
      'Published on June 3, its report on the IRS says the matching criteria were inconsistent.',
      'tigta.report.date: conflicts (June 3)',
      '2026-07-13',
      '',
    ],
    ['The agreement with the IRS was signed on March 7 by the two secretaries.', 'mou.date: conflicts (March 7)', '2025-05-14', ''],
    ['The memorandum, which dates from 2023, sets terms for requests to the IRS.', 'mou.date: conflicts (2023)', '2025-05-14', ''],
    ['Dating from November 2023, the IRS-ICE agreement is old.', 'mou.date: conflicts (November 2023)', '2026-05-14', ''],
    [
      'The Treasury had told Homeland Security of the problem in November, asking for help in disposing of the IRS data.',
      'ctr.romo.notice-dhs: conflicts (November)',
      '2026-02-28',
      '',
    ],
    ['Judge Colleen Kollar-Kotelly had stayed the IRS address policy in July.', 'ctr.ruling.date: conflicts (July.)', '2026-02-28', ''],
    ["Judge Indira Talwani's injunction against ICE dates from 2024.", 'cedc.pi-date: conflicts (2024)', '2026-05-14', ''],
  ])('%s', (text, found, published, before) => {
    expect(findingsOn(text, { published, before })).toContain(found);
  });
});

describe('let be: another suit, another paper, another thing of that day', () => {
  test.each([
    ['The complaint, as amended, was filed in May 2025.', TAXPAYER],
    ['That suit was filed on Feb. 5, 2025.', `${TAXPAYER} In another case, the AFL-CIO sued over DOGE.`],
    ['That suit was filed on Feb. 5, 2025.', `${TAXPAYER} The AFL-CIO sued the Labor Department over DOGE's access.`],
    ['It was filed on Feb. 5, 2025.', `${TAXPAYER} The first suit over DOGE was AFL-CIO v. Department of Labor.`],
    [
      'The complaint was filed on May 9, 2025.',
      `${MASSACHUSETTS} Judge Talwani is also hearing a challenge by a university to a visa rule.`,
    ],
    ['That suit was filed on July 7, 2025.', `${MASSACHUSETTS} Last year Judge Talwani stopped cuts to clinics.`],
    ['The lawsuit was filed on July 1, 2025.', `${MASSACHUSETTS} The ruling leans on one about Medicaid records in San Francisco.`],
    ['Their complaint was filed on Feb. 28, 2025.', `${MASSACHUSETTS} Her docket includes a fight over parole for migrants.`],
    ["The government's motion to dismiss was filed on May 9.", TAXPAYER],
    ["The groups' motion was filed on Nov. 12, 2025.", MASSACHUSETTS],
    ['The government had asked for a stay pending appeal on Dec. 1.', TAXPAYER],
    ['The plaintiffs had asked for records on July 20.', TAXPAYER],
    ['The plaintiffs had asked for an injunction on April 2.', CENTRO],
    ['The Treasury had told Homeland Security of the problem in January, asking for help in disposing of the IRS data.', ''],
    ['Homeland Security told the Treasury of the problem in March, and the IRS listened.', ''],
    ['Judge Colleen Kollar-Kotelly found that the release of addresses by the IRS in August was unlawful.', ''],
    ['The IRS had reversed the policy on addresses in August, before Judge Colleen Kollar-Kotelly stayed it.', ''],
    ['The agreement with the IRS was challenged on March 7 in Washington, before it was signed.', ''],
    ['The groups had sued on March 7, and the agreement with the IRS was not yet signed.', ''],
    ['Talks about the agreement with the IRS were first reported on March 7.', ''],
    ['The dispute over the IRS agreement dates from February 2025.', ''],
    ['The appeal of the injunction against the IRS dates from January 2026.', ''],
    ['A draft of the agreement with the IRS dates from March 2025.', ''],
    ["The data at the center of Judge Indira Talwani's injunction date from August 2025.", ''],
    ["A review of ICE's safeguards that the report cites dates from November 2023, before the agreement with the IRS.", ''],
    ['The report found open safeguard findings at ICE, dating to a November 2023 review, before the agreement with the IRS.', ''],
    ['Her earliest injunction against an agency like the IRS dates from 1999.', ''],
  ])('%s (%s)', (text, before) => {
    expect(conflictsOn(text, { published: '2026-06-15', before })).toEqual([]);
  });
});
