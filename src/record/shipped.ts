/**
 * The record inside the extension. It was validated when built (load.ts); here it is only put together, so start-up
 * pays for no validation. A test keeps the list of files equal to edition.json's. Pure.
 */
import agreement from '../../assets/record/agreement.json' with { type: 'json' };
import cedc from '../../assets/record/cedc.json' with { type: 'json' };
import ctr from '../../assets/record/center-for-taxpayer-rights.json' with { type: 'json' };
import centro from '../../assets/record/centro.json' with { type: 'json' };
import edition from '../../assets/record/edition.json' with { type: 'json' };
import law from '../../assets/record/law.json' with { type: 'json' };
import people from '../../assets/record/people.json' with { type: 'json' };
import quotations from '../../assets/record/quotations.json' with { type: 'json' };
import library from '../../assets/record/sources.json' with { type: 'json' };
import type { CourtDocument, CourtRecord, Fact, Source, Subject } from './schema.ts';

/** In edition.json's order. */
const files = [ctr, centro, cedc, agreement, people, law, quotations];

let record: CourtRecord | undefined;

/** The shipped record; the same object every time. */
export function shippedRecord(): CourtRecord {
  record ??= assemble();
  return record;
}

/** JSON imports widen literal types ("S2" to string), so the validated shape is stated here once. */
function assemble(): CourtRecord {
  return {
    version: edition.version,
    asOf: edition.asOf,
    changes: edition.changes,
    subjects: files.flatMap((file) => file.subjects as readonly Subject[]),
    facts: files.flatMap((file) => file.facts as readonly unknown[] as readonly Fact[]),
    sources: library.sources as readonly Source[],
    documents: library.documents as readonly CourtDocument[],
  };
}
