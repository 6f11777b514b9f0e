/** Values that nothing in the record is right of, in sentences that would be right with the record's own. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

const REFUSED = 'Judge Dabney Friedrich refused in May 2025 to block the agreement between the IRS and ICE.';
const BLOCKED = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE in November 2025.';

describe('blamed beside what is right of the same thing', () => {
  test.each([
    [
      'Judge Kollar-Kotelly issued her 94-page opinion on Nov. 27; Judge Talwani enjoined DHS and ICE on Feb. 5; and on Feb. 24 the D.C. Circuit affirmed.',
      'ctr.ruling.date: conflicts (Nov. 27)',
      BLOCKED,
    ],
    [
      'The suit was brought on March 19 and a hearing was held on April 22; a temporary restraining order had been refused in March.',
      'centro.pi-hearing.date: conflicts (April 22)',
      REFUSED,
    ],
    [
      'In a 35-page opinion of Feb. 14, the D.C. Circuit sided with the government; it had heard argument on Oct. 3.',
      'centro.decided.date: conflicts (Feb. 14)',
      REFUSED,
    ],
    [
      'On Feb. 15 she wrote, in an indicative ruling, that the IRS had violated section 6103 some 42,695 times.',
      'ctr.indicative.date: conflicts (Feb. 15)',
      BLOCKED,
    ],
    ['The D.C. Circuit affirmed the refusal on Monday, Feb. 16.', 'centro.decided.date: conflicts (Monday, Feb. 16)', REFUSED],
    ['Bessent and Noem had put their names to the memorandum on April 16, 2025.', 'mou.date: conflicts (April 16, 2025)', REFUSED],
    ["The government's appeal of the IRS injunction is before the Fifth Circuit.", 'ctr.appeal.court: conflicts (Fifth Circuit)', BLOCKED],
    [
      'Judge Marguerite Sloane stayed the policy of giving addresses to ICE on Nov. 21, and told the IRS not to pass on any more of them.',
      'ctr.ruling.judge: conflicts (Marguerite Sloane)',
      REFUSED,
    ],
    [
      'In a 13-page opinion of Feb. 26, Judge Sloane counted 42,695 violations, and no penalty came with it.',
      'ctr.indicative.judge: conflicts (Sloane)',
      BLOCKED,
    ],
  ])('%s', (text, conflict, before) => {
    expect(findingsOn(text, { published: '2026-03-30', before })).toContain(conflict);
  });
});

describe('let be', () => {
  test.each([
    'Judge Kollar-Kotelly met the parties on Jan. 12 to set a schedule.',
    'It was not Judge Sloane who stayed the policy of giving addresses to ICE on Nov. 21.',
    'No judge named Sloane stayed the policy of giving addresses to ICE on Nov. 21.',
    'Judge Sloane could not have stayed the policy of giving addresses to ICE on Nov. 21.',
    'The government answered the complaint on Jan. 12.',
    'ICE must confirm by next Tuesday, February 10, who holds the file.',
    'A status report was due by Jan. 12.',
    'The order came before Veterans Day, Nov. 11.',
    'She heard the motion well before the holiday, on a cold Nov. 3.',
    'Unions in Illinois and a clinic in California joined a brief in support of the groups.',
    'In another case a judge in San Francisco stayed the sharing of health data on Nov. 27.',
    'It was not on Nov. 27 that Judge Kollar-Kotelly stayed the policy.',
    'Both rulings are weighed in a report by a research office dated March 13.',
    'The amended complaint in Centro de Trabajadores Unidos was filed on April 20.',
    'The Supreme Court let a similar order stand on Feb. 13.',
    'A review in November 2023 had found gaps, well before the agreement was made.',
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-03-30', before: BLOCKED })).toEqual([]);
  });
});
