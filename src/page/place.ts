/** A point in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
