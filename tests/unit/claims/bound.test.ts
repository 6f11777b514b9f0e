/** Who is bound: the agencies that a court stops, not those from which it protects. */
import { describe, expect, test } from 'vitest';
import { valuesIn } from '../engine-fixture.ts';

test.each([
  { text: 'The judge barred the IRS from sharing data with ICE.', bound: ['irs'] },
  { text: 'The judge barred ICE from using the data.', bound: ['ice'] },
  { text: 'The judge enjoined the IRS and Scott Bessent from sharing data.', bound: ['irs bessent'] },
  { text: 'In her order ICE was barred from using the data.', bound: ['ice'] },
  { text: 'The judge ordered the IRS to stop sharing data.', bound: ['irs'] },
  { text: 'The judge blocked the FBI from using the data.', bound: ['fbi'] },
  { text: 'The injunction runs against ICE.', bound: ['ice'] },
  { text: 'The judge told ICE to delete the addresses.', bound: ['ice'] },
  { text: 'Among those enjoined by the judge is ICE.', bound: ['ice'] },
  { text: 'Those bound by the injunction include Kristi Noem.', bound: ['noem'] },
])('$bound: $text', ({ text, bound }) => {
  expect(valuesIn('bound', text)).toEqual(bound);
});

describe('nobody', () => {
  test.each([
    'The judge blocked ICE access to the data.',
    'The judge did not bar the IRS from sharing data.',
    'The judge could bar the IRS from sharing data.',
    'The plaintiffs asked the judge to bar the IRS from sharing data.',
    'The judge blocked the agreement.',
    'The IRS barred ICE from using the data.',
  ])('%s', (text) => {
    expect(valuesIn('bound', text)).toEqual([]);
  });
});
