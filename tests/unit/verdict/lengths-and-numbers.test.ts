/** Lengths of the opinion just told of, numbers of plaintiffs with those named, numbers of the request of that time. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';
import { INJUNCTION_DENIED as MAY, POLICY_STAYED as NOVEMBER } from './leads.ts';

describe('wrong', () => {
  test.each([
    ['In a 25-page opinion she called the dispute narrow.', 'centro.pi-denied.length: conflicts (25-page)', '2025-05-13', MAY],
    ['At 25 pages, her opinion was brief.', 'centro.pi-denied.length: conflicts (25 pages)', '2025-05-13', MAY],
    ['In a 13-page opinion she said why.', 'ctr.ruling.length: conflicts (13-page)', '2025-11-23', NOVEMBER],
    [
      'The memorandum by Judge Dabney Friedrich on the IRS fills 50 pages.',
      'centro.pi-denied.length: conflicts (50 pages)',
      '2025-05-13',
      MAY,
    ],
    [
      'The case was filed by the Center for Taxpayer Rights and five other organizations.',
      'ctr.plaintiffs.count: conflicts (five other organizations)',
      '2025-08-22',
      '',
    ],
    [
      'Centro de Trabajadores Unidos, Immigrant Solidarity DuPage and four other groups sued the IRS.',
      'centro.plaintiffs.count: conflicts (four other groups)',
      '2025-08-22',
      '',
    ],
    [
      'In February Homeland Security asked the IRS for contact details of about 7.6 million people.',
      'req.2025-02-700k.count: conflicts (about 7.6 million)',
      '2025-07-30',
      '',
    ],
    [
      'Of the 1.28 million addresses handed over to ICE, few were checked by the IRS.',
      'disc.2025-08-07.count: conflicts (1.28 million)',
      '2026-03-05',
      '',
    ],
  ])('%s', (text, found, published, before) => {
    expect(findingsOn(text, { published, before })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    ['At 16 pages, her opinion was brief.', '2025-05-13', MAY],
    ['In a 13-page opinion of Feb. 26 she counted the violations of the IRS.', '2026-02-27', NOVEMBER],
    ['The memorandum between the IRS and ICE fills 15 pages.', '2025-05-13', MAY],
    ['On page 13 she names the IRS contact points.', '2025-05-13', MAY],
    ['The case was filed by the Center for Taxpayer Rights and three other organizations.', '2025-08-22', ''],
    ['The case was brought by the Center for Taxpayer Rights, Main Street Alliance and two other organizations.', '2025-08-22', ''],
    ['Centro de Trabajadores Unidos and one other group sued the IRS.', '2025-03-22', ''],
    ['Centro de Trabajadores Unidos and three other groups sued the IRS.', '2025-09-22', ''],
    ['The Center for Taxpayer Rights and 20 other groups wrote to the IRS about the suit.', '2025-09-22', ''],
    ['The Center for Taxpayer Rights and five other groups sued over a fee.', '2025-09-22', ''],
    ['The National Federation of Federal Employees and 11 other unions sued the IRS over layoffs.', '2025-09-22', ''],
    ['In February, DHS asked the IRS for contact details of about 700,000 people.', '2025-07-30', ''],
    ['In June, ICE asked the IRS for data on 7.6 million people.', '2025-07-30', ''],
    ['DHS asked the IRS for 700,000 people in February and for 7.6 million in June.', '2025-07-30', ''],
    ['Since February ICE has asked the IRS for data on 7.6 million people.', '2025-07-30', ''],
    ['In August, ICE asked the IRS for the addresses of 1.28 million people.', '2025-09-30', ''],
    ['Of the 1.28 million addresses requested, the IRS handed over 47,289.', '2026-03-05', ''],
  ])('%s', (text, published, before) => {
    expect(conflictsOn(text, { published, before })).toEqual([]);
  });
});
