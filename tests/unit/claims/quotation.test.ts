/** Quotations: the words between quotation marks, as printed. */
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { readText, shortOf, valuesIn, wordings } from '../engine-fixture.ts';

test.each([
  { what: 'one', text: 'She called it "arbitrary and capricious in the extreme."', quoted: ['arbitrary and capricious in the extreme.'] },
  { what: 'curly', text: 'She called it \u201cnot in accordance with law\u201d.', quoted: ['not in accordance with law'] },
  {
    what: 'two',
    text: 'It is "plainly wrong from the start" and "without any reason".',
    quoted: ['plainly wrong from the start', 'without any reason'],
  },
  { what: 'bracketed', text: 'She wrote that "[t]he IRS violated the law".', quoted: ['[t]he IRS violated the law'] },
  { what: 'too short', text: 'She called it "unlawful".', quoted: [] },
  { what: 'none', text: 'She called it unlawful.', quoted: [] },
])('$what: $text', ({ text, quoted }) => {
  expect(valuesIn('quotation', text)).toEqual(quoted);
});

describe('over two sentences', () => {
  test('each holds its own part', () => {
    const parts = readText('She wrote: "The agency broke the law. It did so many times." Nobody spoke.').map((sentence) =>
      readClaims(sentence, wordings).flatMap((claim) => (claim.kind === 'quotation' ? [shortOf(claim)] : [])),
    );
    expect(parts).toEqual([['The agency broke the law.'], ['It did so many times.'], []]);
  });
});
