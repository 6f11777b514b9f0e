/** Values that are right of something else the record knows are not blamed; other wrong values still are. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

describe('let be', () => {
  test.each([
    'The final request yielded 47,289 addresses for ICE.',
    "ICE's third request to the IRS led to about 47,000 addresses.",
    'In April Judge Colleen Kollar-Kotelly halted part of an order on elections.',
    'As of February 25, 2026, a ruling lets the IRS share addresses with ICE.',
    'The suit of Centro de Trabajadores Unidos was filed over the pact of April 7, 2025, and argued on Oct. 3, 2025.',
    'The complaint, filed with a motion for an injunction on Aug. 20, 2025, names the IRS.',
    'A unanimous D.C. Circuit panel affirmed an order of May 12 by Judge Dabney Friedrich.',
    'Turned away by Judge Dabney Friedrich, the groups lost on Feb. 24 before the D.C. Circuit as well.',
    "Releases made under ICE's request came to 47,289 people.",
    'Applicants waited while the department worked through 250,000 requests.',
    'Their 2024 requests went to the IRS in paper form.',
    'The service published report CRX20771 on the IRS and ICE.',
    'Judge Colleen Kollar-Kotelly was put on the court by Bill Clinton, not by Barack Obama.',
    'Colleen Kollar-Kotelly ruled first; a Trump appointee, Dabney Friedrich, had gone the other way.',
    'A caller asked whether the Biden administration signed the agreement between the IRS and ICE.',
    'Another is that the IRS gave 1.28 million addresses to ICE.',
    'One might say that the IRS gave 1.28 million addresses to ICE.',
    'The outcome has nothing to do with 1.28 million addresses that the IRS gave to ICE.',
    'The plaintiffs in the case against the IRS are not the NAACP.',
    'The judge turned away a watchdog and refused to let it join the suit over IRS data.',
    'The panel is to decide if the court in Texas was right on IRS sharing with ICE.',
    'In Noe v. Larkspur the Supreme Court blocked an order on June 27.',
    'Her order of Nov. 21 stands after its review by the D.C. Circuit.',
    'The order on IRS data that she signed on Nov. 21 was being weighed by the D.C. Circuit.',
    'The opinion by Judge Dabney Friedrich was affirmed in one of 35 pages.',
    'The affidavit that Dottie Romo signed says what the IRS gave to ICE.',
    'The signature of Melanie Krause is not under the agreement between the IRS and ICE.',
    'The IRS gave ICE home addresses, not bank records.',
    'A poll of 1,400 people on the IRS was released last week.',
    'Barack Obama named two of the judges, Jimmy Carter named Edwards.',
    'Danny Werfel was commissioner until January 2025.',
    'The case before Judge Indira Talwani is No. 25-12822.',
    'The appeal did not succeed in undoing the block on IRS sharing with ICE.',
    'She also declined to throw out a claim against the IRS over other sharing.',
    'Judge Colleen Kollar-Kotelly on Nov. 21 refused to dismiss the claim directed at wider data sharing by the IRS.',
    'The law on returns was passed after Watergate, and President Gerald Ford signed it in October.',
    'Judges Kollar-Kotelly and Talwani have each given relief against the IRS, while Judge Friedrich, affirmed in February, gave none.',
    'The D.C. Circuit affirms in Centro (2/24/2026): no injunction against the memorandum of the IRS.',
    'Before an imaginary court Judge Gavel fined the IRS for what it gave to ICE.',
    '"Circuit court ends block on IRS sharing," ran one headline.',
    '"The IRS gave ICE 1.28 million addresses," wrote a popular blog.',
    "Bessent's decision to go ahead was made public on May 2.",
    'The order of Judge Colleen Kollar-Kotelly stands, and that of Judge Indira Talwani covers ICE.',
    'Last week a judge found the request wanting in 42,695 entries.',
    'Courts took in some 310,000 new cases last year.',
    'The panel only affirms that the groups were not entitled to an injunction against the IRS.',
    "Hers fills 94 pages and Friedrich's 16.",
    'After the IRS sent addresses to ICE on August 7, 2025, Judge Colleen Kollar-Kotelly stayed the policy.',
    'A trade group sent its members a two-page memo on the IRS ruling.',
    "Friedrich's denial of an injunction, affirmed in February, was preliminary.",
    'Judge Colleen Kollar-Kotelly ruled on Feb. 26, 2026, and two days earlier the D.C. Circuit had affirmed a ruling for the government.',
    'That judge, Ellen Marlowe, blocked nothing at the IRS.',
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-03-05' })).toEqual([]);
  });

  test('a judge whose suit had begun and who had not ruled', () => {
    expect(
      conflictsOn('An order of Judge Colleen Kollar-Kotelly does not bar the IRS from sharing data with ICE.', { published: '2025-08-25' }),
    ).toEqual([]);
  });
});

describe('still wrong', () => {
  test.each([
    ['The suit of Centro de Trabajadores Unidos was filed on March 12, 2025.', 'centro.filed: conflicts (March 12, 2025)'],
    ['ICE asked the IRS for the addresses of 2.5 million people on June 27, 2025.', 'req.2025-06-27.count: conflicts (2.5 million)'],
    ['The IRS gave ICE the addresses of 1.28 million people.', 'disc.2025-08-07.count: conflicts (1.28 million)'],
    [
      'Judge Colleen Kollar-Kotelly was put on the federal district court by Barack Obama.',
      'kollar-kotelly.appointer: conflicts (Barack Obama)',
    ],
    ['The plaintiffs in Center for Taxpayer Rights v. IRS are led by the NAACP.', 'ctr.plaintiffs: conflicts (NAACP)'],
  ])('%s', (text, found) => {
    expect(conflictsOn(text, { published: '2026-03-05' })).toContain(found);
  });
});
