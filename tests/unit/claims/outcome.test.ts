/** Outcomes: what a court is said to have done, in many wordings, actives, passives and refusals. */
import { describe, expect, test } from 'vitest';
import { claimsOf, read, valuesIn } from '../engine-fixture.ts';

const SAID: readonly (readonly [outcome: string, text: string])[] = [
  ['blocked', 'The judge blocked the IRS from sharing data with ICE.'],
  ['blocked', 'The judge halted the sharing.'],
  ['blocked', 'The judge has barred the IRS from giving addresses to ICE.'],
  ['blocked', 'The court enjoined the agency from sharing records.'],
  ['blocked', 'A judge froze the data-sharing agreement.'],
  ['blocked', 'A federal judge put the program on hold.'],
  ['blocked', 'The judge ordered the IRS to stop sharing data.'],
  ['blocked', 'The judge told the IRS not to share addresses.'],
  ['blocked', 'The judge kept the IRS from sharing addresses.'],
  ['blocked', 'The agreement was blocked by a federal judge.'],
  ['blocked', 'The sharing was halted by the court.'],
  ['blocked', 'The judge granted a preliminary injunction.'],
  ['blocked', 'The judge issued a stay.'],
  ['blocked', "The judge granted the plaintiffs' motion for a preliminary injunction."],
  ['blocked', "The plaintiffs' motion was granted by the judge."],
  ['blocked', 'The court did not let the IRS share addresses.'],
  ['blocked', 'The judge refused to allow the agreement.'],
  ['blocked', 'The judge ruled that the IRS may not share addresses with ICE.'],
  ['blocked', "IRS can't share addresses with ICE, judge rules"],
  ['blocked', 'The judge ruled against the government.'],
  ['blocked', 'The court sided with the groups.'],
  ['resumed', 'The appeals court freed the IRS to resume the sharing.'],
  ['declined', 'The judge declined to block the agreement.'],
  ['declined', 'The judge refused to halt the sharing.'],
  ['declined', 'The judge denied a motion for a preliminary injunction.'],
  ['declined', 'The judge turned down a bid to stop the sharing.'],
  ['declined', 'The judge would not block the agreement.'],
  ['declined', "The judge won't halt the data sharing."],
  ['declined', "The judge didn't stop the sharing."],
  ['declined', 'The judge did not block the agreement.'],
  ['declined', 'The judge rejected a request for an injunction.'],
  ['declined', "The judge rejected the plaintiffs' request to block the agreement."],
  ['declined', 'The request for an injunction was denied by the judge.'],
  ['declined', 'The motion was rejected by the court.'],
  ['declined', 'The judge did not issue an injunction.'],
  ['declined', 'The groups failed to persuade the judge.'],
  ['declined', 'The groups lost before the judge.'],
  ['declined', 'The judge turned away a challenge, refusing to stop the sharing.'],
  ['allowed', 'The court let the agreement stand.'],
  ['allowed', 'The judge let the IRS share addresses with ICE.'],
  ['allowed', 'The judge allowed the agreement to go forward.'],
  ['allowed', 'The judge cleared the way for the agreement.'],
  ['allowed', 'The court sided with the government.'],
  ['allowed', 'The judge ruled that the IRS may share addresses with ICE.'],
  ['affirmed-denial', 'The D.C. Circuit affirmed the denial of a preliminary injunction.'],
  ['affirmed-denial', 'The appeals court upheld the refusal to block the agreement.'],
  ['upheld-block', 'The appeals court upheld the injunction.'],
  ['upheld-block', 'The D.C. Circuit left the injunction in place.'],
  ['upheld-block', 'The appeals court refused to lift the injunction.'],
  ['upheld-block', 'The appeals court kept in place an order blocking the sharing.'],
  ['reversed', 'The D.C. Circuit reversed the ruling.'],
  ['reversed', 'The appeals court overturned the injunction.'],
  ['reversed', 'The appeals court lifted the block.'],
  ['reversed', 'The appeals court struck down the injunction.'],
  ['reversed', 'The injunction was reversed on appeal by the D.C. Circuit.'],
  ['affirmed', 'The appeals court affirmed.'],
  ['affirmed', 'The panel upheld the ruling.'],
  ['affirmed-judge:friedrich', 'The D.C. Circuit affirmed Judge Friedrich.'],
  ['affirmed-judge:friedrich', 'The appeals court agreed with Friedrich.'],
  ['found-unlawful', 'The judge found that the sharing was unlawful.'],
  ['found-unlawful', 'The judge found the IRS broke the law.'],
  ['found-likely-unlawful', 'The judge ruled that the agreement was likely unlawful.'],
  ['found-lawful', 'The judge found that the agreement was lawful.'],
  ['found-lawful', 'The judge found that the sharing did not violate the law.'],
  ['found-lawful', 'The court held that the agreement is not unlawful.'],
];

test.each(SAID)('%s: %s', (outcome, text) => {
  expect(valuesIn('outcome', text)).toEqual([outcome]);
});

test('enough wordings are tried', () => {
  expect(SAID.length).toBeGreaterThanOrEqual(60);
});

describe('none', () => {
  test.each([
    'The judge has never blocked the agreement.',
    'No court has blocked the agreement.',
    'None of the judges blocked the agreement.',
    'The judge could block the agreement.',
    'The judge will block the agreement if asked.',
    'The plaintiffs asked the judge to block the agreement.',
    "The judge denied the government's motion to dismiss.",
    'The judge did not issue a temporary restraining order.',
    'The judge never denied the motion for an injunction.',
    "The judge denied the government's motion for a stay.",
    'A senator blocked the bill.',
    'The agency stopped sharing data.',
    'The judge heard arguments on whether to block the sharing.',
    'The judge will decide whether to block the agreement.',
    'ICE agents were blocked by protesters.',
    'Did the judge block the agreement?',
    'The judge lets the IRS share addresses only with judicial approval.',
    'The ruling won by the groups is long.',
  ])('in: %s', (text) => {
    expect(valuesIn('outcome', text)).toEqual([]);
  });
});

describe('several', () => {
  test.each([
    { text: 'Friedrich declined to block the agreement, but Kollar-Kotelly blocked it.', outcomes: ['declined', 'blocked'] },
    { text: 'Talwani blocked the sharing, and the D.C. Circuit reversed the ruling.', outcomes: ['blocked', 'reversed'] },
    { text: 'The court upheld the injunction that blocked the sharing.', outcomes: ['upheld-block'] },
    { text: 'The judge blocked the sharing and ruled that the agreement was unlawful.', outcomes: ['blocked', 'found-unlawful'] },
  ])('$text', ({ text, outcomes }) => {
    expect(valuesIn('outcome', text)).toEqual(outcomes);
  });
});

describe('the words judged', () => {
  test.each([
    { text: 'On Friday a judge refused to halt the sharing.', said: 'refused to halt' },
    { text: 'On Friday a judge told the IRS not to share addresses.', said: 'told the IRS not to' },
    { text: 'On Tuesday the panel upheld the injunction.', said: 'upheld the injunction' },
  ])('$said', ({ text, said }) => {
    const [claim] = claimsOf('outcome', text);
    const { terms } = read(text);
    expect(text.slice(terms[claim?.from ?? 0]?.start, terms[(claim?.to ?? 1) - 1]?.end)).toBe(said);
  });
});
