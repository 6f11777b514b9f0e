/** Which of two things a sentence says came first. */
import { describe, expect, test } from 'vitest';
import { precedencesIn } from '../../../src/language/precedence.ts';
import { read } from '../engine-fixture.ts';

const told = (text: string): string => {
  const [found] = precedencesIn(read(text, '2026-06-08'));
  return found ? `${found.told.main.kind} ${found.relation} ${found.other.kind}` : '';
};

describe('the order in time of two things', () => {
  test.each([
    ['Centro de Trabajadores Unidos filed its lawsuit before the agreement was signed.', 'filing before agreement'],
    ['The declaration was filed after Talwani’s order.', 'declaration after ruling'],
    ['Before the agreement was signed, the groups had gone to court.', 'filing before agreement'],
    ['Before the agreement was signed, the groups sued.', 'filing before agreement'],
    ['Krause resigned days after the agreement was signed.', 'departure after agreement'],
    ['Talwani’s order was issued before Kollar-Kotelly’s injunction.', 'ruling before ruling'],
    ['The addresses were shared after the IRS and Homeland Security reached their agreement.', 'disclosure after agreement'],
    // What was not done, planned, or is only part of a thing.
    ['The groups sued before the agreement was made public.', ''],
    ['The groups sued after talks on the agreement.', ''],
    ['The groups did not sue before the agreement was signed.', ''],
    ['The groups would have sued after the agreement was signed.', ''],
    ['The groups argued before the court.', ''],
    ['Long left after the Senate had confirmed him and before the addresses were shared.', ''],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
