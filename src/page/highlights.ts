/**
 * Painting marks with the CSS Custom Highlight API: the page's DOM is not touched. The registry is shared with the
 * page, which may clear it: `keep` puts back what is missing.
 */
import type { Settings } from '../messages/settings.ts';
import type { Verdict } from '../verdict/report/report.ts';
import type { Mark } from './marks.ts';

const VERDICTS: readonly Verdict[] = ['matches', 'superseded', 'conflicts'];
const NAMES = ['of-record-conflicts', 'of-record-conflicts-words', 'of-record-matches', 'of-record-superseded'] as const;
type Name = (typeof NAMES)[number];

interface Painted {
  readonly ranges: readonly StaticRange[];
  readonly priority: number;
  readonly highlight: Highlight;
}

export class Highlights {
  private readonly painted = new Map<Name, Painted>();
  private readonly registry: HighlightRegistry | undefined = globalThis.CSS?.highlights;

  /** Paints these marks instead of those before. */
  paint(marks: readonly Mark[], shown: Settings['marks']): void {
    this.clear();
    for (const verdict of VERDICTS) {
      const ofVerdict = shown[verdict] ? marks.filter(({ statement }) => statement.verdict === verdict) : [];
      this.put(
        `of-record-${verdict}`,
        ofVerdict.flatMap(({ sentence }) => sentence),
      );
      if (verdict === 'conflicts')
        this.put(
          'of-record-conflicts-words',
          ofVerdict.flatMap(({ words }) => words),
          1,
        );
    }
  }

  /** Puts back what the page took away. True when something had been missing. */
  keep(): boolean {
    const missing = [...this.painted].filter(([name, { highlight }]) => !this.registry?.has(name) || highlight.size === 0);
    for (const [name, { ranges, priority }] of missing) this.put(name, ranges, priority);
    return missing.length > 0;
  }

  clear(): void {
    for (const name of NAMES) this.registry?.delete(name);
    this.painted.clear();
  }

  private put(name: Name, ranges: readonly StaticRange[], priority = 0): void {
    if (!this.registry || ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.painted.set(name, { ranges, priority, highlight });
    this.registry.set(name, highlight);
  }
}
