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

describe('how far apart they are said to be, in days', () => {
  test.each([
    ['The declaration was filed two days after Talwani’s order.', [1, 3]],
    ['The declaration was filed a week after Talwani’s order.', [1, 13]],
    ['The declaration was filed less than three weeks after Talwani’s order.', [0, 27]],
    ['The declaration was filed more than a month after Talwani’s order.', [5, Number.POSITIVE_INFINITY]],
    ['The declaration was filed weeks after Talwani’s order.', [6, 110]],
    ['The declaration was filed the day after Talwani’s order.', [0, 2]],
    // Another number than the one right before, or a stretch in which it happened.
    ['The declaration was filed two or three weeks after Talwani’s order.', null],
    ['The declaration was filed half a year after Talwani’s order.', null],
    ['The declaration was filed a year to the day after Talwani’s order.', null],
    ['The declaration was filed in the two weeks after Talwani’s order.', null],
    ['The declaration was filed ten business days after Talwani’s order.', null],
    ['The declaration was filed after Talwani’s order.', null],
  ])('%s', (text, days) => {
    const [found] = precedencesIn(read(text, '2026-06-08'));
    const interval = found?.interval ?? null;
    expect(found?.relation).toBe('after');
    expect(interval && [Math.round(interval.least), Math.round(interval.most)]).toEqual(days);
  });
});
