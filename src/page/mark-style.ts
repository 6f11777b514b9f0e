/** Has the background bring the style of the marks into the page, once there are marks and only where they are. */
import { areWithin, scopesOf } from './mark-scope.ts';
import type { Mark } from './marks.ts';

export class MarkStyle {
  private marks: readonly Mark[] = [];
  /** For which elements it is there. */
  private readonly scopes = new Set<string>();

  constructor(private readonly bring: (within: readonly string[]) => void) {}

  /** Brings it to these marks. */
  cover(marks: readonly Mark[]): void {
    this.marks = marks;
    const missing = scopesOf(marks).filter((scope) => !this.scopes.has(scope));
    if (missing.length === 0) return;
    for (const scope of missing) this.scopes.add(scope);
    this.bring(missing);
  }

  /** A page may call its elements otherwise meanwhile. Asked several times a second: the first and the last mark tell. */
  keep(): void {
    const [first, last] = [this.marks[0], this.marks.at(-1)];
    if (first && last && !areWithin([first, last], [...this.scopes])) this.cover(this.marks);
  }
}
