/** The gate: only articles about this litigation are compared at all. */
import { describe, expect, test } from 'vitest';
import { isOnTopic } from '../../../src/verdict/about/topic.ts';
import { index, readText, readTitle } from '../engine-fixture.ts';

const isAbout = (title: string, text: string): boolean => isOnTopic([...(title ? [readTitle(title)] : []), ...readText(text)], index);

describe('on topic', () => {
  test.each([
    { title: 'Judge blocks IRS from sharing taxpayer data with ICE', text: 'A federal judge ruled on Friday.' },
    { title: '', text: 'A judge blocked the IRS from giving taxpayer addresses to ICE.' },
    { title: 'Court ruling on data pact', text: 'The IRS and ICE signed an agreement. A judge ruled on it.' },
    { title: '', text: 'Kollar-Kotelly found that the IRS disclosed 47,289 addresses to ICE.' },
  ])('$title: $text', ({ title, text }) => {
    expect(isAbout(title, text)).toBe(true);
  });
});

describe('off topic', () => {
  test.each([
    { title: 'Garden show opens', text: 'The roses were splendid.' },
    { title: 'When your refund comes', text: 'The IRS said refunds will be late. Taxpayers can track them.' },
    { title: 'ICE raids in Chicago', text: 'ICE agents arrested 40 people. A judge ordered hearings.' },
    { title: 'Judge blocks tariffs', text: 'A federal judge blocked the tariffs on Friday.' },
    { title: 'Medicaid data', text: 'In another case a judge blocked the sharing of Medicaid data with ICE.' },
    { title: '', text: '' },
  ])('$title: $text', ({ title, text }) => {
    expect(isAbout(title, text)).toBe(false);
  });

  test('a page of many matters, of which this is one line', () => {
    const others = Array.from({ length: 12 }, (_, i) => `Item ${i + 1} of the day was about the weather in the hills.`).join(' ');
    const line = 'A judge blocked the IRS from giving taxpayer addresses to ICE.';
    expect(isAbout('The week in brief', `${others}\n\n${line}`)).toBe(false);
    expect(isAbout('The week in brief', line)).toBe(true);
  });
});
