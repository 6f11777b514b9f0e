/** The shipped record: valid, complete, and silent about what is not known. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecordFiles } from '../../../src/cli/record.ts';
import { loadRecord } from '../../../src/record/load.ts';
import { mayConflict } from '../../../src/record/permission.ts';
import type { Fact } from '../../../src/record/schema.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { LEFT_OUT, STATED } from './research-ids.ts';

const onDisk = loadRecord(readRecordFiles(fileURLToPath(new URL('../../../assets/record/', import.meta.url))));
const { facts, subjects } = onDisk;
const restated = (fact: Fact): string => fact.dossier ?? fact.id;

describe('the shipped record', () => {
  it('is exactly what the edition on disk lists', () => {
    expect(shippedRecord()).toEqual(onDisk);
    expect(shippedRecord()).toBe(shippedRecord());
  });

  it('says of every copy that was read in place of a publication that it is one', () => {
    const lent = /(^|\.)(pages\.dev|cloudfront\.net|blogspot\.com|newenglandnewspress\.com|matthewvadum\.com|tsazim\.com|webjosh\.com)$/;
    const copies = onDisk.sources.filter(({ url }) => lent.test(new URL(url).hostname));
    expect(copies.length).toBeGreaterThan(5);
    expect(copies.filter(({ publisher }) => !/\((republished|via|on|mirror)\b.*\)$/.test(publisher))).toEqual([]);
  });

  it('speaks as of its date and of nothing later', () => {
    expect(onDisk.asOf).toBe('2026-09-25');
    const dates = facts.filter(({ kind }) => kind === 'date').map(({ value }) => String(value));
    expect(dates.filter((date) => date > onDisk.asOf)).toEqual([]);
  });

  it('holds the eight decisions, each with its date, court and outcome', () => {
    const rulings = subjects.filter(({ type }) => type === 'ruling').map(({ id }) => id);
    expect(rulings.toSorted()).toEqual(
      [
        'centro.decided',
        'centro.pi-denied',
        'centro.tro',
        'cedc.pi',
        'ctr.appeal.decision',
        'ctr.indicative',
        'ctr.minute-order',
        'ctr.ruling',
      ].toSorted(),
    );
    const incomplete = rulings.filter((id) => {
      const kinds = facts.filter(({ subject }) => subject === id).map(({ kind }) => kind);
      return !(['date', 'court', 'outcome'] as const).every((kind) => kinds.includes(kind));
    });
    expect(incomplete).toEqual([]);
  });

  it('is as large as promised', () => {
    expect(facts.length).toBeGreaterThanOrEqual(170);
    expect(facts.filter(({ kind }) => kind === 'quotation').length).toBeGreaterThanOrEqual(20);
  });

  it('gives every fact a source and three examples, and all three sorts where it may conflict', () => {
    expect(facts.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
    expect(facts.filter((fact) => !isTried(fact)).map(({ id }) => id)).toEqual([]);
  });

  it('uses no example twice', () => {
    const texts = facts
      .flatMap((fact) => Object.values(fact.examples).flat())
      .map((example) => (typeof example === 'string' ? example : example.text));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('never lets a single-source, unverified or contested fact conflict', () => {
    const weak = facts.filter(
      ({ confidence, contested, near }) => confidence === 'S1' || confidence === 'U' || (contested !== undefined && near === undefined),
    );
    expect(weak.length).toBeGreaterThan(50);
    expect(weak.filter(mayConflict)).toEqual([]);
  });

  it('lets a statement conflict only with its contrary', () => {
    const statements = facts.filter(({ kind }) => kind === 'statement').filter(mayConflict);
    expect(statements.map(({ contrast }) => contrast)).toEqual(statements.map(() => ['contrary']));
  });

  it('lets a ground conflict only with one that it says was none', () => {
    const grounds = facts.filter(({ kind }) => kind === 'ground').filter(mayConflict);
    expect(grounds.map(({ id, contrast }) => [id, contrast])).toEqual([
      ['ctr.indicative.ground', ['constitution', 'foia', 'immigration-act', 'privacy-act']],
      ['ctr.not-constitutional', ['constitution', 'foia', 'immigration-act']],
      ['ctr.not-privacy-act', ['privacy-act']],
      ['cedc.not-constitutional', ['constitution', 'foia', 'immigration-act']],
    ]);
  });

  it('restates the research: every stated id, nothing else', () => {
    expect(new Set(facts.map(restated))).toEqual(new Set(STATED));
    expect(facts.map(restated).filter((id) => LEFT_OUT.includes(id))).toEqual([]);
  });
});

describe('what is not known', () => {
  const said = facts.map((fact) => ({ id: fact.id, text: `${fact.says.en} ${JSON.stringify(fact.value)}` }));
  it.each<[string, RegExp]>([
    ['ECF numbers', /\b(ECF|Dkt\.|Doc\.) ?(No\.)? ?\d/i],
    ['an order to notify ICE', /(order|court|judge)[^.]*\bnotify ICE/i],
    ['a First Circuit number or ruling', /(1st|First) Circuit/i],
    ['an Implementation Agreement’s terms', /implementation agreement/i],
    ['an amended or replaced agreement', /\b(amend(ed|ment)|replace[ds]?|replacement)\b[^.]*\b(agreement|memorandum)/i],
    ['8 U.S.C. 1326', /\b1326\b/],
    ['a damages suit over the disclosure', /class action|damages suit/i],
    ['a suit by state attorneys general', /attorneys? general|attorney general/i],
    ['a Supreme Court filing in these cases', /(certiorari|application to the Supreme Court|appealed to the Supreme Court|petition)/i],
    ['rehearing or settlement', /\b(rehearing|en banc|settle(d|ment))\b/i],
  ])('is stated nowhere: %s', (_, pattern) => {
    expect(said.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('includes the date and panel of the argument in No. 26-5006 and the day and vote of the ruling after it', () => {
    const kindsOf = (subject: string): string[] => facts.filter((fact) => fact.subject === subject).map(({ kind }) => kind);
    expect(kindsOf('ctr.argument')).not.toEqual(expect.arrayContaining(['date']));
    expect(kindsOf('ctr.argument')).not.toEqual(expect.arrayContaining(['panel']));
    for (const kind of ['panel', 'author', 'vote', 'pages', 'ground']) expect(kindsOf('ctr.appeal.decision')).not.toContain(kind);
    expect(facts.find(({ id }) => id === 'ctr.appeal.decision.date')?.value).toBe('2026-09');
    expect(facts.find(({ id }) => id === 'centro.tro.date')?.value).toBe('2025-03');
  });
});

/** Three examples in all; of each sort where the fact may conflict, none of a conflict where it may not. */
function isTried(fact: Fact): boolean {
  const { matches, conflicts, silent } = fact.examples;
  if (matches.length + conflicts.length + silent.length < 3) return false;
  return mayConflict(fact) ? matches.length > 0 && conflicts.length > 0 && silent.length > 0 : conflicts.length === 0;
}
