/** Days that a denial or an aside beside them leaves standing, and days of suits that the article tells of alone. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const CENTRO = 'Two Illinois groups, led by Centro de Trabajadores Unidos, sued over the memorandum between the IRS and ICE.';
const TAXPAYER = 'The Center for Taxpayer Rights wants the IRS to stop.';
const BOSTON = 'Judge Indira Talwani barred ICE on Feb. 5 from using addresses that the IRS had handed over.';

describe('wrong', () => {
  test.each([
    ['No plan to mend it was in place before the memorandum of May 2025.', 'mou.date', ''],
    ['The watchdog saw no plan before the two departments signed their agreement in May 2025.', 'mou.date', ''],
    ['The panel did not touch the memorandum that Treasury and Homeland Security signed on April 19.', 'mou.date', ''],
    ['She did not order ICE to erase the addresses it got on Aug. 17.', 'disc.2025-08-07.date', ''],
    ['She told ICE not to look at what the IRS gave it on Aug. 17, 2025.', 'disc.2025-08-07.date', ''],
    ['Nor does the decision disturb Judge Indira Talwani’s order of Feb. 13.', 'cedc.pi-date', BOSTON],
    ['Neither order fell when the D.C. Circuit ruled for the government on Feb. 11.', 'centro.decided.date', BOSTON],
    ['The complaint, filed on March 19, goes on.', 'centro.filed', CENTRO],
    ['The groups hope for more. The suit was filed on March 19, 2025.', 'centro.filed', `${CENTRO} Hope is cheap.`],
    ['The Center for Taxpayer Rights and its allies sued the IRS on Feb. 25, 2025.', 'ctr.filed', ''],
    ['In a third case the D.C. Circuit declined on Feb. 2 to enjoin the agreement.', 'centro.decided.date', BOSTON],
    [
      'In another case the D.C. Circuit affirmed on Feb. 2 the denial of an injunction against the agreement.',
      'centro.decided.date',
      BOSTON,
    ],
    ['A third tax suit, filed on Sept. 11, is before Judge Indira Talwani.', 'cedc.filing.date', ''],
  ])('%s', (text, fact, before) => {
    expect(conflictsOn(text, { published: '2026-03-20', before }).map((found) => found.split(':')[0])).toContain(fact);
  });
});

describe('let be', () => {
  test.each([
    ['There was no memorandum of May 2025.', ''],
    ['The agreement was not, as a post has it, signed on May 3.', ''],
    ['The judge did not say that the agreement was signed on May 3.', ''],
    ['The court never said the disclosure took place on July 4.', ''],
    ['It was not the order of Nov. 8 that counted.', BOSTON],
    ['The agreement does not mention the memorandum that the agency signed with the Education Department on May 3, 2025.', ''],
    ['No court has reviewed the agreement that the Social Security Administration and Homeland Security signed in June 2025.', ''],
    ['The motion did not concern the data that the IRS gave DOGE on Feb. 20, 2025.', ''],
    ['Neither ruling concerns the order that Judge Indira Talwani entered on March 31, 2025, about parolees.', BOSTON],
    ['The panel never got to the motion that the government filed on Jan. 20 for a stay pending appeal.', TAXPAYER],
    ['The request for a stay was filed on Jan. 12, 2026, by the Justice Department.', TAXPAYER],
    ['The plaintiffs filed a motion for expedited discovery on Jan. 9, 2026.', TAXPAYER],
    ['The groups filed a motion to enforce the injunction on Dec. 12, 2025.', TAXPAYER],
    ['The Center for Taxpayer Rights filed a brief on March 3, 2026.', TAXPAYER],
    ['Their amended complaint was filed on July 11, 2025.', CENTRO],
    ['The Center for Taxpayer Rights sued the IRS last May, one outlet wrote.', ''],
    ['The complaint to the bar was filed on Jan. 8.', CENTRO],
    ['Their case against the Education Department was filed on April 9, 2025.', CENTRO],
    ['The suit was filed on March 3, 2025.', `${CENTRO} A former official sued over his firing. He wants his job back.`],
    ['In a separate case Judge Indira Talwani on Sept. 26, 2025, ordered ICE to hand over data on arrests.', BOSTON],
    ['In a separate matter, Judge Indira Talwani on June 2 blocked a memorandum of the Homeland Security Department on parolees.', BOSTON],
    ['In a second case the D.C. Circuit ruled for the government on March 4.', BOSTON],
    ['In a third case the D.C. Circuit on March 2 declined to enjoin the firing of inspectors general.', BOSTON],
    ['A second lawsuit over tax data was filed on Jan. 9, 2026, in Texas.', BOSTON],
    ['She stayed the policy on Nov. 21 and on Nov. 24 entered it on the docket.', 'Judge Colleen Kollar-Kotelly acted against the IRS.'],
    ['The hearing in Congress was held on June 11, 2025.', `${CENTRO} Hope is cheap.`],
  ])('%s (%s)', (text, before) => {
    expect(conflictsOn(text, { published: '2026-03-20', before })).toEqual([]);
  });
});
