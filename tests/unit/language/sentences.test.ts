/** Paragraphs and sentences: where they end, and that nothing printed is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/language/fold.ts';
import { paragraphsOf, sentencesOf } from '../../../src/language/sentences.ts';
import { lexicon } from '../engine-fixture.ts';

const { abbreviations } = lexicon;

/** A text given with " | " at each end of a sentence, and what is found in it. */
function split(marked: string): { found: string[]; expected: string[] } {
  const expected = marked.split(' | ');
  const text = expected.join(' ');
  const found = sentencesOf(text, { start: 0, end: text.length }, abbreviations).map(({ start, end }) => text.slice(start, end));
  return { found, expected };
}

describe('sentences end at', () => {
  test.each([
    'She ruled. | The IRS appealed.',
    'Did she rule? | Nobody knew.',
    'They won! | The order stands.',
    'It took time\u2026 | Then it came.',
    'It was 2025. | Nothing changed.',
    'The panel affirmed.) | Then it rose.',
    'She asked: "Why?" | Nobody spoke.',
    'He called it "unlawful." | The IRS disagreed.',
    'He called it \u201cunlawful.\u201d | \u201cIt is not,\u201d she said.',
    'The order came.[3] | The IRS complied.',
    'The order came.[3][4] | The IRS complied.',
    'It sued the I.R.S. | The case is open.',
    'The suit names Acme Inc. | The company denies it.',
    'It happened in D.C. | However, nobody saw it.',
    'So did I. | The rest left.',
    'She ruled[3]. | iPhones were not named.',
  ])('%s', (marked) => {
    const { found, expected } = split(marked);
    expect(found).toEqual(expected);
  });
});

describe('sentences go on after', () => {
  test.each([
    'Mr. Bessent and Ms. Noem signed it.',
    'On Nov. 21 she ruled against the agency.',
    'U.S. District Judge Indira Talwani ruled.',
    'The D.C. Circuit affirmed in Centro de Trabajadores Unidos v. Bessent.',
    'Case No. 25-cv-457 was filed in Feb. 2025.',
    'Dabney L. Friedrich denied the motion.',
    'The law (26 U.S.C. Section 6103) forbids it.',
    'About 1.28 million people were named.',
    'Sen. Ron Wyden and Rep. Smith wrote.',
    'He paused ... and went on.',
    'The agency said no. of course it would.',
    'Acme Inc. President Smith left.',
  ])('%s', (text) => {
    expect(split(text).found).toEqual([text]);
  });
});

describe('ends without a space', () => {
  test.each([
    { text: 'The judge ruled.The IRS appealed.', found: ['The judge ruled.', 'The IRS appealed.'] },
    { text: 'The order came.[2]The IRS complied.', found: ['The order came.[2]', 'The IRS complied.'] },
    { text: 'See example.com for more.', found: ['See example.com for more.'] },
    { text: 'The U.S.Treasury said so.', found: ['The U.S.Treasury said so.'] },
  ])('$text', ({ text, found }) => {
    expect(split(text).found).toEqual(found);
  });
});

describe('paragraphs', () => {
  test.each([
    { text: 'One.\n\nTwo.', paragraphs: ['One.', 'Two.'] },
    { text: 'One.\nTwo.', paragraphs: ['One.', 'Two.'] },
    { text: '\n\n  One.  \n \t\n\n Two.\n', paragraphs: ['One.', 'Two.'] },
    { text: 'One.\r\n\r\nTwo.', paragraphs: ['One.', 'Two.'] },
    { text: '\u00a0One.\u200b\n\n\u00a0', paragraphs: ['One.'] },
    { text: '   ', paragraphs: [] },
    { text: '', paragraphs: [] },
  ])('of $text', ({ text, paragraphs }) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
  });
});

describe('for any text', () => {
  const pieces = [
    'The IRS ',
    'ruled. ',
    'Mr. ',
    'Nov. 21 ',
    '"',
    '\u201d ',
    '? ',
    '...',
    '[3]',
    '\n\n',
    '\n',
    'U.S. ',
    'a.',
    'B',
    ')',
    '\u00ad',
    '\u00a0',
    '1.2',
    '!',
  ];
  const anyText = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join('')),
  );

  test('spans are in order, inside their paragraph, and hold all that is printed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        let held = '';
        for (const paragraph of paragraphsOf(text)) {
          expect(paragraph.start).toBeGreaterThanOrEqual(last);
          for (const { start, end } of sentencesOf(text, paragraph, abbreviations)) {
            expect(start).toBeGreaterThanOrEqual(Math.max(last, paragraph.start));
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(paragraph.end);
            held += text.slice(start, end);
            last = end;
          }
        }
        const printed = (some: string): string => fold(some).replaceAll(/\s/g, '');
        expect(printed(held)).toBe(printed(text));
      }),
    );
  });

  test('a sentence alone is found whole again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const paragraph of paragraphsOf(text))
          for (const span of sentencesOf(text, paragraph, abbreviations))
            expect(sentencesOf(text, span, abbreviations)[0]?.start).toBe(span.start);
      }),
    );
  });
});
