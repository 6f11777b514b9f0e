/** A measurement as text: one line a number, errors after it when asked for. */
import type { Measurement } from './measure.ts';
import type { Invariance } from './metamorphic.ts';
import type { Recall } from './swap-score.ts';
import type { Shares } from './tally.ts';

export const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);

const line = (name: string, ...rest: readonly string[]) => `${name.padEnd(34)} ${rest.join('  ')}`;
const sharesLine = (name: string, s: Shares) =>
  line(
    name,
    `precision ${percent(s.precision)}`,
    `recall ${percent(s.recall)}`,
    `(found ${s.found}, missed ${s.missed}, misplaced ${s.misplaced}, false ${s.false})`,
  );
const recallLine = (name: string, r: Recall) => line(name, percent(r.recall), `(${r.found} of ${r.of})`);

function printTrue({ accurate, negatives, falseAlarms, resolution }: Measurement): string[] {
  if (accurate === undefined || negatives === undefined || falseAlarms === undefined || resolution === undefined) return [];
  return [
    line(
      'accurate articles',
      `${accurate.articles}`,
      `conflicts ${accurate.falseConflicts}`,
      `matches ${accurate.matches}`,
      `superseded ${accurate.superseded} in ${accurate.sentences} sentences`,
    ),
    line('off-topic articles', `${negatives.articles}`, `conflicts ${negatives.falseConflicts}`, `matches ${negatives.matches}`),
    line(
      'false conflicts per 100 articles',
      falseAlarms.per100.toFixed(2),
      `(${falseAlarms.accused} of ${falseAlarms.articles} articles; at most ${falseAlarms.upper95per100.toFixed(2)} with 95 % confidence)`,
    ),
    recallLine('ruling resolved', { found: resolution.right, of: resolution.of, recall: resolution.share }),
  ];
}

function printLabelled({ labelled }: Measurement): string[] {
  if (labelled === undefined) return [];
  const verdicts = Object.entries(labelled.verdicts).flatMap(([verdict, rows]) =>
    Object.entries(rows).map(([name, s]) => sharesLine(`  ${verdict} ${name}`, s)),
  );
  const { citations } = labelled;
  return [
    line('labelled sentences', `${labelled.sentences} in ${labelled.articles} articles`),
    ...verdicts,
    recallLine('  right subject cited', { found: citations.right, of: citations.of, recall: citations.share }),
  ];
}

function printSwaps({ swaps }: Measurement): string[] {
  if (swaps === undefined) return [];
  return [
    recallLine('swaps found', swaps),
    line(
      '  not found',
      `blamed elsewhere ${swaps.misplaced}`,
      `marked as matching ${swaps.confirmed}`,
      `lowest kind ${percent(swaps.lowest)}`,
    ),
    ...Object.entries(swaps.kinds).map(([kind, recall]) => recallLine(`  ${kind}`, recall)),
  ];
}

function printInvariance(name: string, invariance: Invariance | undefined): string[] {
  if (invariance === undefined) return [];
  const row = ([check, { held, of }]: [string, { held: number; of: number }]) =>
    recallLine(`  ${check}`, { found: held, of, recall: held / of });
  return [
    recallLine(name, { found: invariance.held, of: invariance.of, recall: invariance.share }),
    ...Object.entries(invariance.byName).map(row),
  ];
}

/** The numbers, one a line. */
export function print(measurement: Measurement): string {
  const { topic, metamorphic, slant, record, asOf, seconds } = measurement;
  return [
    `record ${record}, as of ${asOf}; measured in ${seconds} s`,
    ...printTrue(measurement),
    ...(topic === undefined ? [] : [sharesLine('topic', topic)]),
    ...printLabelled(measurement),
    ...printSwaps(measurement),
    ...printInvariance('metamorphic', metamorphic),
    ...printInvariance('slant symmetry', slant),
  ].join('\n');
}

/** Every error of every part, each with the part's name. */
export function printErrors(m: Measurement): string {
  const parts: Record<string, readonly string[] | undefined> = {
    accurate: m.accurate?.errors,
    negatives: m.negatives?.errors,
    labelled: m.labelled?.errors,
    topic: m.topic?.errors,
    ruling: m.resolution?.errors,
    swaps: m.swaps?.errors,
    metamorphic: m.metamorphic?.errors,
    slant: m.slant?.errors,
  };
  return Object.entries(parts)
    .flatMap(([part, errors]) => (errors ?? []).map((error) => `- ${part}: ${error}`))
    .join('\n');
}
