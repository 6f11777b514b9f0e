/** Lawyers, hearings, leaders and plaintiffs as reporters tell of them: true sentences that name several people, and what is wrong in like words. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const CENTRO = 'The D.C. Circuit ruled in Centro over IRS data on Feb. 24, 2026.';

describe('let be: who stands beside whom', () => {
  test.each([
    ['Public Citizen’s Nandan Joshi and Alan Morrison, with Raise the Floor, are counsel for the groups.'],
    ['Alan Morrison, with Public Citizen, is on the side of the plaintiffs.'],
    ['Nandan Joshi, with attorneys from Raise the Floor, spoke for the plaintiffs.'],
    ['Edwards, Srinivasan and Millett heard the Centro case in October 2025.'],
    ['The Centro case was heard on Oct. 3, 2025.'],
    ['In Centro, Millett and Edwards heard the appeal in October.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { before: CENTRO, published: '2026-02-26' })).toEqual([]);
  });
});
