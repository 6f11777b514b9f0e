/** Relief: what was granted, what was denied, and what was only asked for. */
import { describe, expect, test } from 'vitest';
import { topicsIn } from '../engine-fixture.ts';

describe('granted', () => {
  test.each([
    { text: 'The judge granted a preliminary injunction.', relief: 'preliminary-injunction' },
    { text: 'She issued a temporary restraining order.', relief: 'temporary-restraining-order' },
    { text: 'A preliminary injunction was granted by the judge.', relief: 'preliminary-injunction' },
    { text: 'The judge granted the motion for a preliminary injunction.', relief: 'preliminary-injunction' },
    { text: 'The judge permanently barred the IRS from sharing data.', relief: 'permanent-injunction' },
    { text: 'The judge enjoined the IRS from sharing data.', relief: 'injunction' },
    { text: "The judge's injunction bars the IRS from sharing data.", relief: 'injunction' },
    { text: 'The judge entered a stay under the Administrative Procedure Act.', relief: 'apa-stay' },
    { text: 'The judge awarded damages.', relief: 'damages' },
    { text: 'The judge vacated the agreement.', relief: 'vacatur' },
    { text: 'The judge fined the agency.', relief: 'fine' },
    { text: 'The court vacated the April memorandum.', relief: 'vacatur' },
    { text: 'What the plaintiffs obtained was a temporary restraining order.', relief: 'temporary-restraining-order' },
    { text: 'The permanent injunction from Judge Talwani is in force.', relief: 'permanent-injunction' },
  ])('$relief: $text', ({ text, relief }) => {
    expect(topicsIn('relief', text)).toEqual([`ruling: ${relief}`]);
  });
});

describe('denied', () => {
  test.each([
    { text: 'The judge denied a preliminary injunction.', relief: 'preliminary-injunction' },
    { text: 'The judge refused to issue a temporary restraining order.', relief: 'temporary-restraining-order' },
    { text: 'The judge did not issue a preliminary injunction.', relief: 'preliminary-injunction' },
    { text: 'It was a preliminary injunction that she denied.', relief: 'preliminary-injunction' },
    { text: 'A temporary restraining order was denied by the judge.', relief: 'temporary-restraining-order' },
    { text: 'The judge rejected a request for a preliminary injunction.', relief: 'preliminary-injunction' },
    { text: 'The D.C. Circuit affirmed the denial of a preliminary injunction.', relief: 'preliminary-injunction' },
  ])('$relief: $text', ({ text, relief }) => {
    expect(topicsIn('relief', text)).toEqual([`ruling: denied:${relief}`]);
  });
});

describe('asked for', () => {
  test.each([
    { text: 'The groups moved for a preliminary injunction.', sought: ['motion: preliminary-injunction'] },
    { text: 'The groups sought a temporary restraining order.', sought: ['motion: temporary-restraining-order'] },
    { text: 'The motion for a preliminary injunction is pending.', sought: ['motion: preliminary-injunction'] },
  ])('$text', ({ text, sought }) => {
    expect(topicsIn('relief', text)).toEqual(sought);
  });
});

describe('neither', () => {
  test.each([
    'The judge could issue a preliminary injunction.',
    'The judge has issued no preliminary injunction.',
    'The judge will decide whether to issue a preliminary injunction.',
    'A preliminary injunction is a remedy.',
    'Did the judge issue a preliminary injunction?',
    'They ask for relief of every kind.',
  ])('%s', (text) => {
    expect(topicsIn('relief', text)).toEqual([]);
  });
});
