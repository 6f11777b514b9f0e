/** Readings: a sentence is only wrong when it is wrong about every ruling that it can mean. */
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { wholeMention } from '../../../src/verdict/meant/mention.ts';
import { isPointedTo, type Reading, readAs } from '../../../src/verdict/meant/readings.ts';
import { findingsOn, index, read, wordings } from '../engine-fixture.ts';

/** How a sentence stands to one ruling. */
function readingOf(text: string, id: string): Reading {
  const sentence = read(text);
  const mention = wholeMention(sentence, readClaims(sentence, wordings));
  const ruling = index.rulings.find((r) => r.id === id);
  if (!mention || !ruling) throw new Error(`no ruling ${id} in: ${text}`);
  return readAs(mention, ruling, index);
}
const kindsOf = (compared: Reading['agreed']): string[] => [...new Set(compared.map(({ claim }) => claim.kind))].sort();

describe('one mention beside one ruling', () => {
  test.each([
    { text: 'Judge Kollar-Kotelly blocked the sharing on Nov. 21.', id: 'ctr.ruling', agreed: ['date', 'judge', 'outcome'], disagreed: [] },
    { text: 'Judge Kollar-Kotelly blocked the sharing on Nov. 21.', id: 'cedc.pi', agreed: ['outcome'], disagreed: ['date', 'judge'] },
    { text: 'Judge Friedrich blocked the sharing on Nov. 21.', id: 'ctr.ruling', agreed: ['date', 'outcome'], disagreed: ['judge'] },
    { text: 'Judge Friedrich blocked the sharing on Nov. 21.', id: 'centro.pi-denied', agreed: ['judge'], disagreed: ['date', 'outcome'] },
    { text: 'The D.C. Circuit ruled 3-0 in a 35-page opinion.', id: 'centro.decided', agreed: ['court', 'pages', 'vote'], disagreed: [] },
    { text: 'The D.C. Circuit ruled 2-1 in a 35-page opinion.', id: 'centro.decided', agreed: ['court', 'pages'], disagreed: ['vote'] },
    { text: 'The D.C. Circuit affirmed Judge Friedrich.', id: 'centro.decided', agreed: ['court', 'judge', 'outcome'], disagreed: [] },
    { text: 'The D.C. Circuit affirmed Judge Talwani.', id: 'centro.decided', agreed: ['court'], disagreed: ['outcome'] },
  ])('$id: $text', ({ text, id, agreed, disagreed }) => {
    const reading = readingOf(text, id);
    expect(kindsOf(reading.agreed)).toEqual(agreed);
    expect(kindsOf(reading.disagreed)).toEqual(disagreed);
  });

  test('more that agrees is stronger', () => {
    const bare = readingOf('The judge blocked the sharing.', 'ctr.ruling');
    const dated = readingOf('The judge blocked the sharing on Nov. 21, 2025.', 'ctr.ruling');
    const named = readingOf('Judge Kollar-Kotelly blocked the sharing on Nov. 21, 2025.', 'ctr.ruling');
    expect(bare.strength).toBeGreaterThan(0);
    expect(dated.strength).toBeGreaterThan(bare.strength);
    expect(named.strength).toBeGreaterThan(dated.strength);
  });

  test('a judge or a day points to a ruling, an outcome only where no certain one is meant', () => {
    expect(isPointedTo(readingOf('Judge Talwani ruled.', 'cedc.pi'), true)).toBe(true);
    expect(isPointedTo(readingOf('The judge ruled on Feb. 5, 2026.', 'cedc.pi'), true)).toBe(true);
    expect(isPointedTo(readingOf('The judge blocked the sharing.', 'cedc.pi'), true)).toBe(false);
    expect(isPointedTo(readingOf('A judge blocked the sharing.', 'cedc.pi'), false)).toBe(true);
    expect(isPointedTo(readingOf('Judge Friedrich ruled.', 'cedc.pi'), false)).toBe(false);
  });
});

describe('wrong about one ruling, right about another', () => {
  const published = '2026-03-05';
  const ofNovember = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing taxpayer data with ICE on Nov. 21, 2025.';
  test.each([
    { text: 'Judge Dabney Friedrich declined to block the sharing.', found: 'centro.pi-denied.judge: matches (Dabney Friedrich)' },
    { text: 'A judge in Boston blocked the sharing on Feb. 5.', found: 'cedc.pi-date: matches (Feb. 5)' },
    { text: 'The D.C. Circuit affirmed a denial on Feb. 24.', found: 'centro.decided.date: matches (Feb. 24)' },
    { text: 'The judge declined to block the sharing.', found: '' },
    { text: 'Another judge had declined to block the sharing.', found: 'outcome: matches (declined to block)' },
  ])('no conflict: $text', ({ text, found }) => {
    const findings = findingsOn(text, { before: ofNovember, published });
    expect(findings.join('; ')).toContain(found);
    expect(findings.filter((one) => one.includes(': conflicts'))).toEqual([]);
  });

  test.each([
    { text: 'Judge Dabney Friedrich blocked the sharing on Nov. 21.', found: 'ctr.ruling.judge: conflicts (Dabney Friedrich)' },
    { text: 'Judge Indira Talwani blocked the sharing on Nov. 21.', found: 'conflicts' },
    { text: 'The judge blocked the sharing on Nov. 20.', found: 'ctr.ruling.date: conflicts (Nov. 20)' },
    { text: 'The ruling ran to 49 pages.', found: 'ctr.ruling.length: conflicts (49 pages)' },
    { text: 'On Nov. 21 the judge declined to block the sharing.', found: 'ctr.ruling.outcome: conflicts (declined to block)' },
  ])('wrong about every one: $text', ({ text, found }) => {
    expect(findingsOn(text, { before: ofNovember, published }).join('; ')).toContain(found);
  });

  test('a ruling that came later cannot have been meant', () => {
    const early = findingsOn('A judge in Boston blocked the sharing on Feb. 5.', { before: ofNovember, published: '2025-12-01' });
    expect(early.filter((found) => found.startsWith('cedc.'))).toEqual([]);
  });
});

describe('whose words they are', () => {
  const before = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing taxpayer data with ICE on Nov. 21, 2025.';
  test.each([
    'Critics said the judge declined to block the sharing.',
    'Did the judge decline to block the sharing?',
    'It is false that the judge declined to block the sharing.',
    'If the judge declines to block the sharing, the groups will appeal.',
    'In an unrelated case, the judge declined to block the sharing of Medicaid data.',
  ])('nothing is judged: %s', (text) => {
    expect(findingsOn(text, { before, published: '2025-12-01' })).toEqual([]);
  });
});
