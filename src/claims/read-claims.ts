/** All readers of claims in one list: what a sentence states, of every kind. */
import { metIn } from '../language/met-phrases.ts';
import type { PhraseIndex } from '../language/phrases.ts';
import { isWordless, type Sentence } from '../language/sentence.ts';
import type { KindsRead } from '../language/shipped.ts';
import { administrationsIn } from './administration.ts';
import { agreementPartiesIn } from './agreement-parties.ts';
import { appellantsIn } from './appellant.ts';
import { appointersIn } from './appointer.ts';
import { asMeant } from './as-meant.ts';
import { basesIn } from './basis.ts';
import { benchesIn } from './bench.ts';
import { boundIn } from './bound.ts';
import type { Claim, ClaimReader } from './claim.ts';
import { contrariesIn } from './contrary.ts';
import { countsIn } from './count.ts';
import { courtsIn } from './court.ts';
import { courtsElsewhereIn } from './court-elsewhere.ts';
import { coverageIn } from './coverage.ts';
import { dataIn } from './data.ts';
import { datesIn } from './date.ts';
import { declarantsIn } from './declarant.ts';
import { defendantsIn } from './defendants.ts';
import { departuresIn } from './departure.ts';
import { docketsIn } from './docket.ts';
import { formerGovernmentsIn } from './former-government.ts';
import { gendersIn } from './gender.ts';
import { groundsIn } from './ground.ts';
import { holdersIn } from './holder.ts';
import { inForceSince } from './in-force.ts';
import { judgesIn } from './judge.ts';
import { asReadIn } from './kinds-read.ts';
import { leadersNowIn } from './leader.ts';
import { legalLimitsIn } from './legal-limit.ts';
import { measuresIn } from './measure.ts';
import { officesIn } from './office.ts';
import { onlyBlocksIn } from './only-block.ts';
import { isOpenQuestion, openQuestionsIn } from './open-question.ts';
import { outcomesIn } from './outcome.ts';
import { pactSidesIn } from './pact-sides.ts';
import { pagesIn } from './pages.ts';
import { notYetIn, pendingIn, standingIn, unblockedIn } from './pending.ts';
import { leadsIn, sortsIn } from './plaintiff-sort.ts';
import { plaintiffsIn } from './plaintiffs.ts';
import { quotationsIn } from './quotation.ts';
import { reliefsIn } from './relief.ts';
import { sharesIn } from './share.ts';
import { sidesIn } from './side.ts';
import { signersIn } from './signers.ts';
import { soughtIn } from './sought.ts';
import { sparedIn } from './spared.ts';
import { statementsIn } from './statement.ts';
import { statusesIn } from './status.ts';
import { statuteYearsIn } from './statute-year.ts';
import { partiesOfSuitIn } from './suit-party.ts';
import { undoneIn } from './undone.ts';
import { venuesIn } from './venue.ts';
import { votesIn } from './vote.ts';
import { partiesOfRulingIn } from './won-or-lost.ts';

const READERS: readonly ClaimReader[] = [
  outcomesIn,
  reliefsIn,
  judgesIn,
  courtsIn,
  datesIn,
  inForceSince,
  pagesIn,
  countsIn,
  sharesIn,
  plaintiffsIn,
  sidesIn,
  appellantsIn,
  leadsIn,
  sortsIn,
  partiesOfRulingIn,
  partiesOfSuitIn,
  signersIn,
  agreementPartiesIn,
  pactSidesIn,
  administrationsIn,
  formerGovernmentsIn,
  appointersIn,
  gendersIn,
  boundIn,
  sparedIn,
  groundsIn,
  dataIn,
  votesIn,
  docketsIn,
  officesIn,
  holdersIn,
  leadersNowIn,
  pendingIn,
  openQuestionsIn,
  onlyBlocksIn,
  notYetIn,
  standingIn,
  unblockedIn,
  quotationsIn,
  basesIn,
  declarantsIn,
  defendantsIn,
  measuresIn,
  legalLimitsIn,
  soughtIn,
  statuteYearsIn,
  venuesIn,
  courtsElsewhereIn,
  benchesIn,
  departuresIn,
  coverageIn,
  statusesIn,
  undoneIn,
];

/** Readers of what a number counts. */
const OF_NUMBERS: readonly ClaimReader[] = [pagesIn, countsIn, measuresIn, legalLimitsIn];

/** What a sentence counts by its numbers, read without all else that it states. */
export const numbersIn = (sentence: Sentence): Claim[] => readWith(OF_NUMBERS, sentence);

/** What several readers find, in their order; most find nothing. */
function readWith(readers: readonly ClaimReader[], sentence: Sentence): Claim[] {
  const claims: Claim[] = [];
  for (const read of readers) for (const claim of read(sentence)) claims.push(claim);
  return claims;
}

/** A headline is too terse for names and numbers: only these kinds are read in one. */
const IN_HEADINGS = new Set(['outcome', 'relief', 'administration']);

/** Every claim of a sentence, of the kinds that its language is read for. A question, or a claim called false, makes none. */
export function readClaims(sentence: Sentence, wordings: PhraseIndex, kinds?: KindsRead): Claim[] {
  const claims = allClaims(sentence, wordings);
  return kinds ? asReadIn(kinds, sentence, claims) : claims;
}

/** What a sentence says that only leaves a question open: that it is. */
const leftOpenIn = (sentence: Sentence, wordings: PhraseIndex): Claim[] => [
  ...openQuestionsIn(sentence),
  ...statementsIn(sentence, metIn(sentence.tokens, wordings)).filter(({ topic }) => topic === 'ahead'),
];

function allClaims(sentence: Sentence, wordings: PhraseIndex): Claim[] {
  if (isWordless(sentence)) return [];
  if (sentence.voices.unasserted) return isOpenQuestion(sentence) && !sentence.heading ? leftOpenIn(sentence, wordings) : [];
  const claims = asMeant(sentence, readWith(READERS, sentence));
  if (sentence.heading) return claims.filter((c) => IN_HEADINGS.has(c.kind));
  const met = metIn(sentence.tokens, wordings);
  const statements = statementsIn(sentence, met);
  const stated = new Set(statements.flatMap(({ subject }) => subject ?? []));
  return [...claims, ...statements, ...contrariesIn(sentence, met, wordings, stated)];
}
