/** Which side appealed in a suit, as the record holds it. Pure. */
import type { RecordIndex } from '../../record/index.ts';
import type { Fact } from '../../record/schema.ts';

export interface Appellant {
  readonly side: 'plaintiffs' | 'government';
  /** The fact that says so. */
  readonly fact: Fact;
}

/** The side that appealed the one ruling of a suit that was appealed; null where the record tells of no appeal. */
export function appellantOf(suit: string, index: RecordIndex): Appellant | null {
  for (const fact of index.about(`${suit}.appeal`, 'statement')) {
    const side = typeof fact.value === 'string' ? /^(plaintiffs|government)-.*-appellants?$/.exec(fact.value)?.[1] : undefined;
    if (side === 'plaintiffs' || side === 'government') return { side, fact };
  }
  return null;
}
