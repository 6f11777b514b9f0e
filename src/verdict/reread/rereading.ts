/** How sentences of a language are read again. */
import type { Claim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { KindsRead } from '../../language/shipped.ts';

export interface Rereading {
  readonly lexicon: Lexicon;
  readonly claimsIn: (sentence: Sentence) => readonly Claim[];
  /** What may be held against a sentence; all kinds where there is no list. */
  readonly kinds: KindsRead | undefined;
}
