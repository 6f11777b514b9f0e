/** The error a bad record raises: which file, which entry, and why. Pure. */

/** The reasons for refusing a record, in the words of the command line. */
export type Reason =
  | 'broken'
  | 'duplicate id'
  | 'unsorted'
  | 'unsourced'
  | 'unknown subject'
  | 'unknown source'
  | 'unknown document'
  | 'unknown neighbour'
  | 'contradictory'
  | 'forbidden conflict'
  | 'untried';

/** One line, ready for print: `center-for-taxpayer-rights.json: ctr.docket: unknown source "NBCX"`. */
export class RecordError extends Error {
  constructor(
    readonly file: string,
    readonly id: string,
    readonly reason: Reason,
    detail = '',
  ) {
    super(`${file}: ${id}: ${reason}${detail === '' ? '' : ` (${detail})`}`);
    this.name = 'RecordError';
  }
}
