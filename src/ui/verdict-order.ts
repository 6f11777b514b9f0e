/** The order in which verdicts are told wherever there are several. */
import type { Verdict } from '../verdict/report/report.ts';

export const VERDICT_ORDER: readonly Verdict[] = ['conflicts', 'superseded', 'matches'];
