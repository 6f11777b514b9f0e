/** Who was bound or spared, and what a higher court reversed: held where the record has an order of the same judge, let be elsewhere. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';
import { BLOCK_LEFT, CENTRO_DECIDED, ICE_ENJOINED, POLICY_STAYED } from './leads.ts';

const blamed = (text: string, before: string): string[] => conflictsOn(text, { published: '2026-09-20', before }).map(factOf);

describe('wrong', () => {
  test.each([
    [
      'Judge Kollar-Kotelly stayed the policy and enjoined the FBI, the Treasury and Secretary Bessent.',
      'ctr.ruling.who-bound',
      POLICY_STAYED,
    ],
    [
      'In it Judge Colleen Kollar-Kotelly enjoined the Pentagon, the Treasury and Secretary Bessent.',
      'ctr.ruling.who-bound',
      POLICY_STAYED,
    ],
    ['Judge Kollar-Kotelly stopped the Pentagon from giving tax records to immigration agents.', 'ctr.ruling.who-bound', POLICY_STAYED],
    ['The D.C. Circuit upheld an order that bars the FBI from handing taxpayers’ addresses to ICE.', 'ctr.ruling.who-bound', BLOCK_LEFT],
    ['Judge Kollar-Kotelly stayed the policy but refused to enjoin the IRS.', 'ctr.ruling.who-bound', POLICY_STAYED],
    ['Kollar-Kotelly froze the IRS policy in November and declined to enjoin the agency.', 'ctr.ruling.who-bound', POLICY_STAYED],
    ['Judge Talwani stayed the agreement and declined to bar ICE from using the data.', 'cedc.who-bound', ICE_ENJOINED],
    ['On Feb. 24 the D.C. Circuit reversed in Centro.', 'centro.decided.outcome', CENTRO_DECIDED],
    ['The D.C. Circuit reversed her on Feb. 24.', 'centro.decided.outcome', CENTRO_DECIDED],
  ])('%s', (text, fact, before) => {
    expect(blamed(text, before)).toContain(fact);
  });
});

describe('let be', () => {
  test.each([
    ['Kollar-Kotelly, who in January barred the Pentagon from asking for proof of citizenship, also faulted the IRS.', POLICY_STAYED],
    ['Judge Indira Talwani has also barred the Education Department from cutting grants.', ICE_ENJOINED],
    ['The order that enjoins the IRS was upheld; the one that enjoins ICE is on appeal in Boston.', POLICY_STAYED],
    ['The D.C. Circuit upheld the order that binds the IRS, the Treasury Department and Secretary Scott Bessent.', BLOCK_LEFT],
    ['Kollar-Kotelly stayed the IRS policy and refused to bar the agency from giving ICE records for criminal cases.', POLICY_STAYED],
    ['Judge Talwani enjoined ICE and refused to stop the agency from making arrests.', ICE_ENJOINED],
    ['Judge Talwani enjoined ICE but refused to enjoin the Social Security Administration.', ICE_ENJOINED],
    ['Judge Kollar-Kotelly stayed the policy after Judge Dabney Friedrich had refused to enjoin the IRS.', POLICY_STAYED],
    ['Judge Kollar-Kotelly stayed the policy, six months after another judge refused to enjoin the IRS.', POLICY_STAYED],
    ['Judge Kollar-Kotelly stayed the policy; a colleague had refused to enjoin it.', POLICY_STAYED],
    ['Judge Kollar-Kotelly stayed the policy and refused to enjoin ICE, which nobody had sued.', POLICY_STAYED],
    ['Had Judge Kollar-Kotelly refused to enjoin the IRS, the sharing would have gone on.', POLICY_STAYED],
    ['On Feb. 24 the D.C. Circuit reversed in a case about inspectors general.', CENTRO_DECIDED],
    ['A judge had ordered the fired workers back; in February the D.C. Circuit reversed.', CENTRO_DECIDED],
    ['The D.C. Circuit reversed the denial of a stay in the case of the fired commissioners.', CENTRO_DECIDED],
    ['The D.C. Circuit has not reversed in Centro.', CENTRO_DECIDED],
    ['The D.C. Circuit reversed course and heard the case on Feb. 24.', CENTRO_DECIDED],
  ])('%s', (text, before) => {
    expect(blamed(text, before)).toEqual([]);
  });
});

describe('relief told in pairs', () => {
  test.each([
    ['The stay and temporary restraining order that Judge Kollar-Kotelly entered on Nov. 21 are in force.', 'ctr.ruling.form'],
    ['The IRS is under a stay and permanent injunction, both issued by Judge Kollar-Kotelly on Nov. 21, 2025.', 'ctr.ruling.form'],
    ['The decision concerns a stay and final judgment that Judge Kollar-Kotelly granted last November.', 'ctr.ruling.form'],
  ])('wrong: %s', (text, fact) => {
    expect(blamed(text, POLICY_STAYED)).toContain(fact);
  });

  test.each([
    'The stay and preliminary injunction, both entered on Nov. 21 by Judge Kollar-Kotelly, were appealed.',
    'Plaintiffs asked for a stay and a temporary restraining order that Judge Kollar-Kotelly never granted.',
    'No stay and no restraining order was issued in Centro.',
    'They want a stay and a permanent injunction, issued before the tax season.',
    'If a stay and a permanent injunction are issued, ICE must return the data.',
    'The restraining order and stay that Judge Jeannette Vargas issued concerned the payment systems.',
  ])('let be: %s', (text) => {
    expect(blamed(text, POLICY_STAYED)).toEqual([]);
  });
});
