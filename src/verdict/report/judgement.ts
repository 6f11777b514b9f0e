/** A judgement: a claim, the fact that decided it, and the verdict. */
import type { Claim } from '../../claims/claim.ts';
import type { Fact } from '../../record/schema.ts';
import type { Verdict } from './report.ts';

export interface Judgement {
  readonly claim: Claim;
  readonly fact: Fact;
  readonly verdict: Verdict;
  /** The ruling meant, where one is. */
  readonly ruling?: string;
  /** For an altered quotation: offsets of the changed words, when narrower than the claim. */
  readonly span?: { readonly start: number; readonly end: number };
}
