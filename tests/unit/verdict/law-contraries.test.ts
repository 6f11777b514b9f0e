/** What the agreement, the laws, the report and the rulings are said to be and are not; and true sentences that sound like it. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';
import {
  CENTRO_DECIDED as CENTRO,
  CENTER_SUES as CTR,
  INJUNCTION_DENIED as FRIEDRICH,
  POLICY_STAYED as NOVEMBER,
  ICE_ENJOINED as TALWANI,
} from './leads.ts';

const TREASURY = 'Treasury’s inspector general has looked at how the IRS matched addresses for ICE.';

describe('told wrong', () => {
  test.each([
    ['The memorandum lets ICE agents look through the tax records of every immigrant.', '', '2025-05-20', 'mou.scope'],
    ['The IRS deal gives ICE access to the tax returns of all noncitizens.', '', '2025-05-20', 'mou.scope'],
    [
      'It names failure to depart and was written for civil removal.',
      'Bessent and Noem signed the IRS agreement.',
      '2025-05-20',
      'mou.scope',
    ],
    ['The groups brought the case under the Freedom of Information Act.', CENTRO, '2026-02-25', 'centro.filed.subject'],
    ['The plaintiffs brought this suit under FOIA.', CTR, '2025-12-02', 'ctr.filed.subject'],
    ['Under section 6103(i)(1) an agent can get a return from the IRS without a warrant.', '', '2026-06-10', 'law.6103i1'],
    ['Under section 6103(i)(2) an address may be given to ICE only after a court order.', '', '2026-06-10', 'law.6103i2'],
    ['A home address does not qualify as return information, so the IRS is free to pass it on.', '', '2026-06-10', 'law.6103b-identity'],
    ['The watchdog found the IRS sharing to be lawful.', TREASURY, '2026-06-20', 'mou.legality-not-reviewed-by-tigta'],
    ['The inspector general examined the legality of the agreement.', TREASURY, '2026-06-20', 'mou.legality-not-reviewed-by-tigta'],
    ['ICE had no outstanding safeguard findings when it asked the IRS for data.', TREASURY, '2026-06-20', 'tigta.report.safeguards'],
    ['Her order bars the agencies permanently.', TALWANI, '2026-02-06', 'cedc.form.pending'],
    ['The order leaves Noem out.', TALWANI, '2026-02-06', 'cedc.who-bound.ice'],
    ['Her opinion made a definitive finding that the IRS broke the law.', NOVEMBER, '2025-11-23', 'ctr.ruling.standard'],
    ['Friedrich declined to order the agreement unsealed.', FRIEDRICH, '2025-05-13', 'centro.pi-denied.unseal'],
    ['A warrant is needed in every instance, the panel held.', CENTRO, '2026-02-25', 'centro.holding-statute'],
    ['Section 7213, the court held, lets the IRS release an address on a valid request.', CENTRO, '2026-02-25', 'centro.holding-statute'],
    ['The agreement does not violate the Privacy Act, she wrote.', FRIEDRICH, '2025-05-13', 'centro.pi-ground.no-violation'],
    ['Dottie Romo, the chief risk and control officer of the IRS, testified in court.', '', '2026-02-20', 'ctr.romo.sworn'],
  ])('%s', (text, before, published, fact) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toContain(fact);
  });
});

describe('true, though it sounds alike', () => {
  test.each([
    ['The memorandum does not let ICE agents look through the tax records of every immigrant.', '', '2025-05-20'],
    ['Critics fear that the memorandum lets ICE look through the tax records of every immigrant.', '', '2025-05-20'],
    ['A draft of the memorandum would have let ICE see the tax records of all immigrants.', '', '2025-05-20'],
    ['The deal lets ICE see addresses, not the tax returns of all immigrants.', '', '2025-05-20'],
    ['It names failure to depart and was not written for civil removal.', 'Bessent and Noem signed the IRS agreement.', '2025-05-20'],
    ['Another group brought its case under the Freedom of Information Act.', CENTRO, '2026-02-25'],
    ['The Massachusetts center brought a suit under FOIA last July.', CENTRO, '2026-02-25'],
    ['Under section 6103(i)(1) an agent cannot get a return from the IRS without a warrant.', '', '2026-06-10'],
    ['Under section 6103(i)(2) anything more than an address may be given to ICE only after a court order.', '', '2026-06-10'],
    ['Under section 6103(i)(2) data that came from the taxpayer may be released only with a court order, the IRS knows.', '', '2026-06-10'],
    ['An address alone does not qualify as taxpayer return information, so the IRS may pass it on.', '', '2026-06-10'],
    ['The watchdog did not say whether it found the IRS sharing to be lawful.', TREASURY, '2026-06-20'],
    ['Judge Friedrich, unlike the watchdog, examined the legality of the agreement.', TREASURY, '2026-06-20'],
    ['The review left it to the courts to examine the legality of the agreement.', TREASURY, '2026-06-20'],
    ['ICE had no plan to correct its open safeguard findings when it asked the IRS for data.', TREASURY, '2026-06-20'],
    ['Her order does not bar the agencies permanently.', TALWANI, '2026-02-06'],
    ['The plaintiffs want an order that bars the agencies permanently.', TALWANI, '2026-02-06'],
    ['Her November order leaves ICE out, Kollar-Kotelly said.', TALWANI, '2026-02-06'],
    ['Her opinion stops short of a definitive finding that the IRS broke the law.', NOVEMBER, '2025-11-23'],
    ['Friedrich declined to order the page with the contacts unsealed.', FRIEDRICH, '2025-05-13'],
    ['A warrant is needed in every instance, the groups told the panel.', CENTRO, '2026-02-25'],
    [
      'Section 7431, the court noted, lets taxpayers sue the IRS over the release of an address on an invalid request.',
      CENTRO,
      '2026-02-25',
    ],
    ['The agreement does not violate the Internal Revenue Code, she wrote.', FRIEDRICH, '2025-05-13'],
    ['Whether ICE’s requests met the statute was not resolved.', CENTRO, '2026-02-25'],
    ['Dottie Romo, the chief risk and control officer of the IRS, never testified in court.', '', '2026-02-20'],
    ['The disclosure violated the requirements of section 6103(i)(2), she found.', NOVEMBER, '2025-11-23'],
    ['Officials who violated the terms of section 7213 could be prosecuted, she noted.', NOVEMBER, '2025-11-23'],
  ])('%s', (text, before, published) => {
    expect(conflictsOn(text, { before, published }).map(factOf)).toEqual([]);
  });
});
