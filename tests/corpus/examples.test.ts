/**
 * Every example of every fact of the record, each in an article of its own that is on the topic and says nothing else:
 * what a fact claims to tell apart is told apart.
 */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { Example, Fact } from '../../src/record/schema.ts';
import { shippedRecord } from '../../src/record/shipped.ts';
import type { Finding } from '../../src/verdict/report/report.ts';

const record = shippedRecord();

const TITLE = 'Courts weigh IRS data sharing with ICE';
const OPENING =
  'Lawsuits over taxpayer records held by the Internal Revenue Service and sought by Immigration and Customs Enforcement are before the federal courts. Here is what is known.';

/** All findings in an article that holds only the opening and the example. */
function findingsIn(example: Example): readonly Finding[] {
  const { text, title = TITLE, context, published = record.asOf } = typeof example === 'string' ? { text: example } : example;
  const body = context === undefined ? text : `${context} ${text}`;
  const report = check({ title, text: `${OPENING}\n\n${body}`, ...(published && { published }), lang: 'en' }, { record });
  return report.statements.flatMap((statement) => statement.findings);
}

const wordsOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** Findings as they are told when a test fails: "fact: verdict". */
const told = (findings: readonly Finding[]): string[] => findings.map(({ fact, verdict }) => `${fact}: ${verdict}`);

const examplesOf = (sort: keyof Fact['examples']): [string, string, Example][] =>
  record.facts.flatMap((fact) => fact.examples[sort].map((example): [string, string, Example] => [fact.id, wordsOf(example), example]));

describe('examples of the record', () => {
  test.each(examplesOf('matches'))('%s matches: %s', (fact, _, example) => {
    const found = told(findingsIn(example));
    expect(found).toContain(`${fact}: matches`);
    expect(found.filter((finding) => finding.endsWith(': conflicts'))).toEqual([]);
  });

  test.each(examplesOf('conflicts'))('%s conflicts: %s', (fact, _, example) => {
    expect(told(findingsIn(example))).toContain(`${fact}: conflicts`);
  });

  test.each(examplesOf('silent'))('%s is silent: %s', (fact, _, example) => {
    const found = told(findingsIn(example));
    expect(found.filter((finding) => finding.startsWith(`${fact}: `) || finding.endsWith(': conflicts'))).toEqual([]);
  });
});
