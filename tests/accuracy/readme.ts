/** The accuracy table of the README, rewritten between its two markers from a measurement. */
import type { Measurement } from './measure.ts';
import { percent } from './print.ts';
import type { Shares } from './tally.ts';

const OPEN = '<!-- accuracy:begin -->';
const CLOSE = '<!-- accuracy:end -->';

const LANGUAGES = [
  ['lang en', ''],
  ['lang es', ' (Spanish)'],
] as const;

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function verdictRow(name: string, shares: Shares | undefined): string[] {
  return shares === undefined
    ? []
    : [row(name, percent(shares.precision), percent(shares.recall), `${shares.found + shares.missed} labelled sentences`)];
}

/** The table in Markdown, with the day it was measured (ISO date) and the size of the corpus. */
export function accuracyTable(m: Measurement, day: string): string {
  const { labelled, swaps, falseAlarms, topic, metamorphic, slant } = m;
  return [
    `Measured on ${day} against the record as of ${m.asOf}: ${m.accurate?.articles ?? 0} accurate articles, ${m.negatives?.articles ?? 0} about other things, ` +
      `${labelled?.sentences ?? 0} labelled sentences, ${swaps?.of ?? 0} swapped values.`,
    '',
    row('', 'precision', 'recall', 'over'),
    row('---', '---:', '---:', '---'),
    ...LANGUAGES.flatMap(([lang, suffix]) => [
      ...verdictRow(`conflicts${suffix}`, labelled?.verdicts.conflicts[lang]),
      ...verdictRow(`matches${suffix}`, labelled?.verdicts.matches[lang]),
      ...verdictRow(`superseded${suffix}`, labelled?.verdicts.superseded[lang]),
    ]),
    ...(topic === undefined
      ? []
      : [row('topic', percent(topic.precision), percent(topic.recall), `${topic.found + topic.missed} articles about the litigation`)]),
    ...(swaps === undefined
      ? []
      : [row('swapped values', '', percent(swaps.recall), `${swaps.of} swaps; lowest kind ${percent(swaps.lowest)}`)]),
    ...(metamorphic === undefined
      ? []
      : [row('unchanged by rewording that changes nothing', '', percent(metamorphic.share), `${metamorphic.of} comparisons`)]),
    ...(slant === undefined ? [] : [row('unchanged by partisan framing', '', percent(slant.share), `${slant.of} comparisons`)]),
    ...(falseAlarms === undefined
      ? []
      : [
          '',
          `False conflicts: ${falseAlarms.accused} in ${falseAlarms.articles} articles. All were mended after they had been seen, so this is no rate to expect of new ones; were it, at most ${falseAlarms.upper95per100.toFixed(2)} in 100 would carry one (95 % confidence).`,
        ]),
  ].join('\n');
}

/** Puts the table between the markers. Throws when the text has no markers. */
export function withTable(text: string, table: string): string {
  const [start, end] = [text.indexOf(OPEN), text.indexOf(CLOSE)];
  if (start < 0 || end < start) throw new Error(`no ${OPEN} ... ${CLOSE} in the text`);
  return `${text.slice(0, start + OPEN.length)}\n${table}\n${text.slice(end)}`;
}
