/** A question and its short answer are read as one statement; the words called wrong are the answer's. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';
import { POLICY_STAYED } from './leads.ts';

const AROUND = { published: '2026-03-20', before: POLICY_STAYED };

describe('right', () => {
  test.each([
    ['How many addresses did ICE get? About 47,000, in August.', 'disc.2025-08-07.count: matches (About 47,000)'],
    ['Who signed the agreement? Scott Bessent and Kristi Noem.', 'mou.signers: matches (Scott Bessent)'],
    ['How long is the opinion? 94 pages.', 'ctr.ruling.length: matches (94 pages)'],
  ])('%s', (text, found) => {
    expect(findingsOn(text, AROUND)).toContain(found);
  });
});

describe('wrong', () => {
  test.each([
    ['How many addresses did ICE get? About 1.28 million, in August.', 'disc.2025-08-07.count: conflicts (About 1.28 million)'],
    ['Who signed the agreement? Melanie Krause and Kristi Noem.', 'mou.signers: conflicts (Melanie Krause)'],
    ['When did Judge Kollar-Kotelly block the policy? On Nov. 8, 2025.', 'ctr.ruling.date: conflicts (Nov. 8, 2025)'],
    ['How long is Judge Kollar-Kotelly’s opinion? 49 pages.', 'ctr.ruling.length: conflicts (49 pages)'],
    ['Who appointed Judge Kollar-Kotelly? Barack Obama.', 'kollar-kotelly.appointer: conflicts (Barack Obama)'],
    ['How many people did ICE ask about? 12.8 million.', 'req.2025-06-27.count: conflicts (12.8 million)'],
  ])('%s', (text, found) => {
    expect(findingsOn(text, AROUND)).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    'Who refused to sign the agreement? Melanie Krause.',
    'Who did not sign the agreement? Melanie Krause.',
    'Who signed the agreement? Melanie Krause? No.',
    'Who signed the letter to the court? A Justice Department lawyer.',
    'How many addresses did ICE want? 1.28 million.',
    'How many people did the IRS employ? About 80,000.',
    'How many suits are there? Three, so far.',
    'How long is the brief? 60 pages.',
    'When did Judge Friedrich rule? On May 12, 2025.',
    'When did the tax season start? On Jan. 26, 2026.',
    'Who leads the IRS now? Frank Bisignano.',
    'Did the judge block the agreement? No. She stayed the policy.',
    'Has the Supreme Court ruled? Not yet.',
    'Who signed it, and how many addresses did ICE get?\n\n1.28 million were asked for.',
  ])('%s', (text) => {
    expect(conflictsOn(text, AROUND)).toEqual([]);
  });
});
