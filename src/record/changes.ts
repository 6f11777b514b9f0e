/** What the editions of the record changed, and why: so that a reader who was shown another verdict before is told the reason. Pure. */
import { RecordError } from './record-error.ts';
import type { Change, Edition, Fact } from './schema.ts';

/** Why editions after version `since` changed any of these facts, newest reason first; empty when they changed none of them. */
export function reasonsSince(changes: readonly Change[], since: string, facts: ReadonlySet<string>): string[] {
  return changes
    .filter(({ version }) => version > since)
    .filter((change) => [...change.facts, ...(change.gone ?? [])].some((id) => facts.has(id)))
    .map(({ why }) => why.en);
}

/** Throws a RecordError unless the changes are newest first, end with this edition and name facts as they are. */
export function checkChanges({ version, changes }: Edition, facts: readonly Fact[]): void {
  const known = new Set(facts.map(({ id }) => id));
  const fail = (id: string, detail: string): never => {
    throw new RecordError('edition.json', id, 'broken', detail);
  };
  changes.forEach((change, index) => {
    const newer = changes[index - 1]?.version ?? version;
    if (change.version > newer) fail(change.version, `comes after ${newer}`);
    const absent = change.facts.find((id) => !known.has(id));
    if (absent !== undefined) fail(absent, 'a change names it, but no file has it');
    const present = (change.gone ?? []).find((id) => known.has(id));
    if (present !== undefined) fail(present, 'said to be gone, but still there');
  });
}
