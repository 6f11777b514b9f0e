/** The ledger of corrections: verdicts of ours that a later edition of the record changed. */
import type { Correction } from '../messages/protocol.ts';
import { reasonsSince } from '../record/changes.ts';
import type { Change } from '../record/schema.ts';
import type { Statement } from '../verdict/report/report.ts';
import type { Database, KeptPage } from './database.ts';

/**
 * Compares two checks of the same address; notes every sentence whose verdict another edition of the record changed, and why (`changes`).
 * A sentence that the article (`text`) has lost since is the newsroom's change, not ours.
 */
export async function noteCorrections(
  database: Database,
  before: KeptPage,
  after: KeptPage,
  text: string,
  changes: readonly Change[],
): Promise<void> {
  const records = [before.checked.report.record, after.checked.report.record] as const;
  if (records[0] === records[1]) return;
  const changed = changedVerdicts(judgedIn(before), judgedIn(after)).filter(({ statement }) => text.includes(statement));
  await database.corrections.bulkAdd(
    changed.map(({ facts, ...verdicts }) => ({
      id: crypto.randomUUID(),
      at: after.at,
      page: after.page,
      title: after.checked.title,
      ...verdicts,
      records,
      why: reasonsSince(changes, records[0], facts),
    })),
  );
}

/** Newest first. */
export async function listCorrections(database: Database): Promise<Correction[]> {
  return (await database.corrections.orderBy('at').toArray()).toReversed();
}

type Judged = ReadonlyMap<string, Statement>;

interface ChangedVerdict extends Pick<Correction, 'statement' | 'was' | 'now'> {
  /** Ids of the facts behind either verdict. */
  readonly facts: ReadonlySet<string>;
}

function judgedIn({ checked }: KeptPage): Judged {
  return new Map(checked.report.statements.map((statement) => [statement.text, statement]));
}

function changedVerdicts(before: Judged, after: Judged): ChangedVerdict[] {
  const statements = new Set([...before.keys(), ...after.keys()]);
  return [...statements]
    .map((statement) => changeOf(statement, before.get(statement), after.get(statement)))
    .filter(({ was, now }) => was !== now);
}

function changeOf(statement: string, before: Statement | undefined, after: Statement | undefined): ChangedVerdict {
  const findings = [...(before?.findings ?? []), ...(after?.findings ?? [])];
  return { statement, was: before?.verdict ?? null, now: after?.verdict ?? null, facts: new Set(findings.map(({ fact }) => fact)) };
}
