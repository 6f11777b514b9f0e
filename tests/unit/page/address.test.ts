/** Which changes of the address make a page another. */
import { expect, test } from 'vitest';
import { addressOf } from '../../../src/page/address.ts';

test.each([
  ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
  ['https://a.example/x#part-2', 'https://a.example/x'],
  ['https://a.example/#/story/1', 'https://a.example/#/story/1'],
  ['https://a.example/#!story', 'https://a.example/#!story'],
])('%s is %s', (href, address) => {
  expect(addressOf(new URL(href) as unknown as Location)).toBe(address);
});
