/** Days written in numbers alone: held where they are wrong in either order of day and month, read in Spanish with the day first. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';
import { verdictsOn } from '../spanish-fixture.ts';
import { CENTRO_SUES, POLICY_STAYED } from './leads.ts';

const FACT = /^(\S+): conflicts/;
const factsBlamed = (text: string, before = ''): string[] =>
  conflictsOn(text, { published: '2026-03-20', before }).flatMap((found) => FACT.exec(found)?.[1] ?? []);

describe('wrong', () => {
  test.each([
    ['The agreement was signed on 04/17/2025.', 'mou.date', ''],
    ['The agreement was signed on 4/17/25.', 'mou.date', ''],
    ['The agreement between the agencies was signed on 9/4/2025.', 'mou.date', ''],
    ['The IRS gave ICE some 47,000 addresses on 17/08/2025.', 'disc.2025-08-07.date', ''],
    ['Judge Colleen Kollar-Kotelly stayed the policy on 11/12/2025.', 'ctr.ruling.date', ''],
    ['The stay, granted on 12/21/2025, binds the agency.', 'ctr.ruling.date', POLICY_STAYED],
    ['Their suit was filed on 3-19-2025.', 'centro.filed', CENTRO_SUES],
  ])('%s', (text, fact, before) => {
    expect(factsBlamed(text, before)).toContain(fact);
  });

  test.each([
    ['El acuerdo entre el IRS y el ICE se firmó el 17/04/2025.', '17/04/2025'],
    ['La jueza Kollar-Kotelly suspendió la política del IRS el 12.11.2025.', '12.11.2025'],
  ])('%s', (text, wrong) => {
    expect(verdictsOn(text, '2026-09-20')).toContain(`conflicts: ${wrong}`);
  });
});

describe('let be', () => {
  test.each([
    ['The agreement was signed on 04/07/2025.', ''],
    ['The agreement was signed on 07/04/2025, as a British reader would write it.', ''],
    ['The agreement was signed on 7.4.2025.', ''],
    ['Judge Colleen Kollar-Kotelly stayed the policy on 11-21-2025.', ''],
    ['The stay, granted on 21/11/2025, binds the agency.', POLICY_STAYED],
    ['Form 1/2/2025 must be filed by 04/15/2026.', POLICY_STAYED],
    ['The agency posted a notice on 12/11/2025.', POLICY_STAYED],
    ['The page was last updated on 01/13/2026.', POLICY_STAYED],
    ['The appeal was filed by 01/20/2026.', POLICY_STAYED],
    ['Their second suit was filed on 9/9/2025.', CENTRO_SUES],
  ])('%s', (text, before) => {
    expect(factsBlamed(text, before)).toEqual([]);
  });

  test.each([
    'El acuerdo entre el IRS y el ICE se firmó el 07/04/2025.',
    'La jueza Kollar-Kotelly suspendió la política del IRS el 21/11/2025.',
  ])('%s', (text) => {
    expect(verdictsOn(text, '2026-09-20').filter((v) => v.startsWith('conflicts'))).toEqual([]);
  });
});
