/** What an article says is not done so far, though it was done days before: held, unless anything else may be meant. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';
import { verdictsOn } from '../spanish-fixture.ts';
import { CENTRO_DECIDED, ICE_ENJOINED, INJUNCTION_DENIED, POLICY_STAYED, STAYED_ON_A_DAY } from './leads.ts';

const CENTRO = 'Centro de Trabajadores Unidos and other groups sued the IRS over its agreement with ICE.';

describe('is held', () => {
  test.each([
    [
      'no court has, after one had',
      INJUNCTION_DENIED,
      'So far no court has stopped the IRS from sharing addresses with ICE.',
      '2025-12-04',
      'ctr.ruling.outcome',
    ],
    ['no judge has', CENTRO_DECIDED, 'No judge has blocked the IRS from giving taxpayer data to ICE.', '2026-02-25', 'ctr.ruling.outcome'],
    ['an appeal decided', CENTRO, 'The D.C. Circuit has yet to rule in the Centro case.', '2026-03-15', 'centro.decided.outcome'],
    [
      'the same of the suit told of',
      CENTRO,
      'The D.C. Circuit has not ruled on the appeal in Centro de Trabajadores Unidos.',
      '2026-04-02',
      'centro.decided.outcome',
    ],
    ['an appeal filed', STAYED_ON_A_DAY, 'The government has not appealed that order.', '2026-02-24', 'ctr.appeal.sides'],
  ])('%s', (_, before, text, published, fact) => {
    expect(conflictsOn(`${before} ${text}`, { published }).map((told) => told.split(':')[0])).toEqual([fact]);
  });

  test('in Spanish', () => {
    const text = 'La apelación de Centro de Trabajadores Unidos contra el IRS sigue sin decidirse.';
    expect(verdictsOn(text, '2026-03-15').some((verdict) => verdict.startsWith('conflicts'))).toBe(true);
  });
});

describe('is let be', () => {
  test.each([
    ['true when it was written', INJUNCTION_DENIED, 'So far no court has stopped the IRS from sharing addresses with ICE.', '2025-11-22'],
    ['a court of a sort', INJUNCTION_DENIED, 'No appeals court has stopped the IRS from sharing addresses with ICE.', '2025-12-04'],
    ['a part of it', INJUNCTION_DENIED, 'No court has stopped the IRS from sharing addresses with ICE in criminal cases.', '2025-12-04'],
    ['for good', INJUNCTION_DENIED, 'No court has permanently stopped the IRS from sharing addresses with ICE.', '2025-12-04'],
    ['the other agency', INJUNCTION_DENIED, 'No court has stopped ICE from using the addresses.', '2025-12-04'],
    ['an article that tells of the block', POLICY_STAYED, 'No court has stopped the IRS from sharing data with ICE.', '2025-12-04'],
    ['a time before', INJUNCTION_DENIED, 'No court had stopped the IRS from sharing addresses with ICE.', '2025-12-04'],
    ['another court', INJUNCTION_DENIED, 'No other court has stopped the IRS from sharing addresses with ICE.', '2025-12-04'],
    ['a question of the case', CENTRO, 'The D.C. Circuit has not decided whether the sharing in Centro is lawful.', '2026-03-15'],
    ['another step', CENTRO, 'The D.C. Circuit has yet to rule on the petition for rehearing in the Centro case.', '2026-03-15'],
    ['what is only pending', CENTRO, 'The appeal in the Centro case is pending before the D.C. Circuit.', '2026-03-15'],
    ['the day after', CENTRO, 'The D.C. Circuit has yet to rule in the Centro case.', '2026-02-25'],
    ['a suit that nobody names', ICE_ENJOINED, 'The D.C. Circuit has yet to rule.', '2026-03-15'],
    [
      'another ruling of the suit',
      `${STAYED_ON_A_DAY} Judge Colleen Kollar-Kotelly counted 42,695 violations by the IRS on Feb. 26, 2026.`,
      'The government has not appealed that order.',
      '2026-03-10',
    ],
    ['another circuit', STAYED_ON_A_DAY, 'The 1st Circuit has yet to rule on the appeal.', '2026-10-05'],
    ['another place', STAYED_ON_A_DAY, 'In Boston, the appeals court has yet to rule on the appeal.', '2026-10-05'],
    ['a court of the whole', STAYED_ON_A_DAY, 'The full D.C. Circuit has yet to rule on the case.', '2026-10-05'],
    ['fees', STAYED_ON_A_DAY, 'The D.C. Circuit has yet to rule on fees in the case.', '2026-10-05'],
    ['a case of others', CENTRO_DECIDED, 'The appeals court has not ruled on the case brought by a taxpayer group.', '2026-04-10'],
    ['a higher court', STAYED_ON_A_DAY, 'The government has not appealed to the Supreme Court.', '2026-03-10'],
    ['a further appeal', CENTRO_DECIDED, 'The plaintiffs have not appealed to the Supreme Court.', '2026-05-10'],
    ['an appeal after the first', CENTRO_DECIDED, 'The plaintiffs have not appealed.', '2026-05-10'],
    ['what it left open', CENTRO_DECIDED, 'The appeals court has not ruled on the legality of the sharing in the case.', '2026-04-10'],
    ['a ruling of another sort', STAYED_ON_A_DAY, 'The government has not yet appealed the discovery ruling.', '2026-03-10'],
    ['the side that had won', INJUNCTION_DENIED, 'The government has not appealed that ruling.', '2025-08-10'],
  ])('%s', (_, before, text, published) => expect(conflictsOn(`${before} ${text}`, { published })).toEqual([]));
});
