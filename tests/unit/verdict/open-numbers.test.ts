/** Numbers whose part in the exchange a sentence leaves open, and true numbers of other things that sound like them. */
import { describe, expect, test } from 'vitest';
import { findingsOn } from '../engine-fixture.ts';

const BEFORE =
  'Judge Colleen Kollar-Kotelly found on Thursday, Feb. 26, that the IRS violated the tax code approximately 42,695 times. An IRS official, Dottie Romo, swore that addresses of 47,289 people were disclosed to ICE.';
const verdictsOn = (text: string): string => findingsOn(text, { before: BEFORE, published: '2026-02-27' }).join('; ');

describe('a number that no part of the exchange has is wrong', () => {
  test.each([
    'A judge counted about 84,100 instances in which the tax agency gave up an address without making sure of anything.',
    'She said that about 84,100 of the disclosures broke the law.',
    'It found some 84,100 violations of the code in a civil suit.',
    'The addresses of some 92,500 taxpayers are in the hands of ICE.',
    'About 74,300 addresses came back.',
    'The total released on Aug. 7 was 17,304.',
    'The IRS worked through a list of 2.18 million people and gave ICE an address for some.',
    'The IRS violated the code approximately 24,610 times by releasing addresses without checking that ICE had supplied one.',
    'It does not reach the roughly 74,300 addresses delivered to ICE in August.',
  ])('%s', (text) => {
    expect(verdictsOn(text)).toContain('conflicts');
  });
});

describe('a number of something else is let be', () => {
  test.each([
    'ICE has also obtained 38,422 addresses from state motor vehicle files.',
    'The agency mailed notices to 46,912 addresses.',
    'A law firm sent letters to 52,417 addresses of taxpayers who may be affected.',
    'LexisNexis gave ICE access to the addresses of 276 million people.',
    'The Social Security Administration gave ICE the addresses of 49,832 people in a program of its own.',
    'The other file, with 90,000 addresses from the Postal Service, reached ICE in June.',
    'ICE released 21,345 people from detention in the same month.',
    'The total released on bond was 17,512.',
    'Some 4,594 addresses went to ICE by another way than TIN Matching.',
    'Roughly 19,000 of the disclosures were of people with no removal order.',
    'The judge put the disclosures at 47,289 and the violations at 42,695.',
    'The number of violations could reach 1.28 million.',
    'The judge wrote that ICE agents had looked at the file 12,345 times.',
    'The IRS discloses return information under the statute more than 20,000 times a year.',
    'In 2012 TIGTA found that the IRS had violated the code 11,400 times by sending notices to wrong addresses.',
    'The judge’s figure for the cost of compliance was 81,250.',
    'The agency’s systems hold addresses for some 240 million people.',
    'More than 1.2 million people had no address disclosed.',
  ])('%s', (text) => {
    expect(verdictsOn(text)).not.toContain('conflicts');
  });
});
