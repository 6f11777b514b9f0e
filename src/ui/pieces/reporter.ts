/** Who reported the words of a document that was not read itself, as a name. */
import type { CitedSource } from '../../verdict/report/report.ts';

/** How `as` begins in a report. */
const REPORTED = 'as reported by ';

/** Empty where the document itself was read. */
export function reporterName({ as = '' }: Pick<CitedSource, 'as'>): string {
  return as.startsWith(REPORTED) ? as.slice(REPORTED.length) : as;
}
