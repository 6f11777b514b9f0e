/** The ledger of corrections: verdicts of ours that a later edition of the record changed. */
import type { Correction } from '../messages/protocol.ts';
import type { Verdict } from '../verdict/report.ts';
import type { Database, KeptPage } from './database.ts';

/**
 * Compares two checks of the same address; notes every sentence whose verdict another edition of the record changed.
 * A sentence that the article (`text`) has lost since is the newsroom's change, not ours.
 */
export async function noteCorrections(database: Database, before: KeptPage, after: KeptPage, text: string): Promise<void> {
  const records = [before.checked.report.record, after.checked.report.record] as const;
  if (records[0] === records[1]) return;
  const changed = changedVerdicts(verdictsOf(before), verdictsOf(after)).filter(([statement]) => text.includes(statement));
  await database.corrections.bulkAdd(
    changed.map(([statement, was, now]) => ({
      id: crypto.randomUUID(),
      at: after.at,
      page: after.page,
      title: after.checked.title,
      statement,
      was,
      now,
      records,
    })),
  );
}

/** Newest first. */
export async function listCorrections(database: Database): Promise<Correction[]> {
  return (await database.corrections.orderBy('at').toArray()).toReversed();
}

type Verdicts = ReadonlyMap<string, Verdict>;

function verdictsOf({ checked }: KeptPage): Verdicts {
  return new Map(checked.report.statements.map(({ text, verdict }) => [text, verdict]));
}

function changedVerdicts(before: Verdicts, after: Verdicts): [string, Verdict | null, Verdict | null][] {
  const statements = new Set([...before.keys(), ...after.keys()]);
  return [...statements]
    .map((text): [string, Verdict | null, Verdict | null] => [text, before.get(text) ?? null, after.get(text) ?? null])
    .filter(([, was, now]) => was !== now);
}
