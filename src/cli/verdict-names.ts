/** How the verdicts are called in words. */
import type { Verdict } from '../verdict/report/report.ts';

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  conflicts: 'Conflicts with the court record',
  matches: 'Matches the court record',
  superseded: 'Was right when published',
};
