/** One measurement of the engine over the whole corpus, as the object that is printed and written to .output/accuracy.json. */
import { performance } from 'node:perf_hooks';
import type { CourtRecord } from '../../src/record/schema.ts';
import { type CleanScore, type FalseAlarms, falseAlarms, type Resolution, scoreClean, scoreResolution, scoreTopic } from './clean.ts';
import type { Corpus } from './corpus.ts';
import type { Checker } from './engine.ts';
import { FactIndex, type LabelledScore, scoreLabelled } from './labelled.ts';
import { type Invariance, scoreMetamorphic } from './metamorphic.ts';
import { scoreSlant } from './slant.ts';
import { answerSwaps, type SwapScore, scoreSwaps } from './swap-score.ts';
import { generateSwaps } from './swaps/generate.ts';
import type { Shares } from './tally.ts';

export const PARTS = ['accurate', 'labelled', 'topic', 'swaps', 'metamorphic', 'slant'] as const;
export type Part = (typeof PARTS)[number];

export interface Measurement {
  readonly record: string;
  readonly asOf: string;
  readonly seconds: number;
  readonly accurate?: CleanScore;
  readonly negatives?: CleanScore;
  readonly labelled?: LabelledScore;
  readonly falseAlarms?: FalseAlarms;
  readonly topic?: Shares & { readonly errors: readonly string[] };
  readonly resolution?: Resolution;
  readonly swaps?: SwapScore;
  readonly metamorphic?: Invariance;
  readonly slant?: Invariance;
}

/** Articles with at least one false accusation, over all articles: the accurate, the off-topic and the labelled ones. */
function alarms(...scores: readonly { articles: number; accused: readonly string[] }[]): FalseAlarms {
  const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((total, score) => total + of(score), 0);
  return falseAlarms(
    sum(({ accused }) => accused.length),
    sum(({ articles }) => articles),
  );
}

function scoreTrue(
  corpus: Corpus,
  check: Checker,
  facts: FactIndex,
): Pick<Measurement, 'accurate' | 'negatives' | 'labelled' | 'falseAlarms' | 'resolution'> {
  const accurate = scoreClean(corpus.accurate, check);
  const negatives = scoreClean(corpus.negatives, check);
  const labelled = scoreLabelled(corpus.labelled, check, facts);
  return {
    accurate,
    negatives,
    labelled,
    falseAlarms: alarms(accurate, negatives, labelled),
    resolution: scoreResolution(corpus.accurate, check),
  };
}

function scoreSwapped(
  parts: ReadonlySet<Part>,
  { accurate }: Corpus,
  check: Checker,
  facts: FactIndex,
): Pick<Measurement, 'swaps' | 'metamorphic' | 'slant'> {
  if (!parts.has('swaps') && !parts.has('metamorphic') && !parts.has('slant')) return {};
  const answers = answerSwaps(generateSwaps(accurate), check);
  return {
    ...(parts.has('swaps') && { swaps: scoreSwaps(answers) }),
    ...(parts.has('metamorphic') && { metamorphic: scoreMetamorphic(accurate, answers, check, (fact) => facts.subjectOf(fact)) }),
    ...(parts.has('slant') && { slant: scoreSlant(accurate, answers, check) }),
  };
}

/** Measures the parts asked for. */
export function measure(parts: ReadonlySet<Part>, corpus: Corpus, check: Checker, record: CourtRecord): Measurement {
  const started = performance.now();
  const facts = new FactIndex(record);
  const measured = {
    ...((parts.has('accurate') || parts.has('labelled')) && scoreTrue(corpus, check, facts)),
    ...(parts.has('topic') && { topic: scoreTopic([...corpus.accurate, ...corpus.negatives], corpus.labelled, check) }),
    ...scoreSwapped(parts, corpus, check, facts),
  };
  return { record: record.version, asOf: record.asOf, seconds: Math.round((performance.now() - started) / 100) / 10, ...measured };
}
