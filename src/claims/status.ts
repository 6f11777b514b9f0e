/** What has become of a ruling: on appeal, upheld, in force. */
import type { Sentence } from '../language/sentence.ts';
import { type Claim, ids } from './claim.ts';

/** Statuses that the sentence gives a ruling. They may agree, never conflict: a status changes. */
export function statusesIn(sentence: Sentence): Claim[] {
  if (!sentence.has('ruling-noun', 'relief-noun', 'suit-noun', 'denial-noun', 'lower-ruling')) return [];
  return sentence.at('status').map((at) => {
    const statuses = sentence.terms[at]?.senses.filter((sense) => sense.name === 'status').map((sense) => sense.value) ?? [];
    return { kind: 'status', topic: 'status', value: ids(...statuses), from: at, to: at + 1, soft: true };
  });
}
