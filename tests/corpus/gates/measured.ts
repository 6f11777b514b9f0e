/** The measurement that the gates ask of, a few parts for each file of tests: files run side by side. */
import { shippedRecord } from '../../../src/record/shipped.ts';
import { readCorpus } from '../../accuracy/corpus.ts';
import { checkerFor } from '../../accuracy/engine.ts';
import { type Measurement, measure, type Part } from '../../accuracy/measure.ts';

/** Measures these parts on the whole corpus. */
export function measuredParts(parts: readonly Part[]): Measurement {
  const record = shippedRecord();
  return measure(new Set(parts), readCorpus(), checkerFor(record), record);
}
