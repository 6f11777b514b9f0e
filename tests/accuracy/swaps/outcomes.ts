/** Swaps of what a court did and of the form of relief it gave. */
import { isNegated } from './sentences.ts';
import { type Candidate, firstSpan, type Sentence, type SwapRule, spansOf } from './swap.ts';

/** An act, and its opposite in the same grammar. */
type Opposite = readonly [pattern: RegExp, value: (words: string) => string];

const STOPPED: readonly Opposite[] = [
  [
    /\b(?:blocked|barred|halted|stopped|paused|froze)(?= (?:the|an|a|it|ICE|IRS|that|such|this|sharing|address)\b)/g,
    () => 'declined to block',
  ],
  [/\b(?:blocks|bars|halts|stops|pauses|freezes)(?= (?:the|an|a|it|ICE|IRS|that|such|this|sharing|address)\b)/g, () => 'declines to block'],
  [
    /(?<!\b(?:preliminarily|temporarily) )\b(?:prohibited|enjoined|forbade)(?= (?:the|an|a|it|ICE|IRS|Immigration)\b)/g,
    () => 'refused to enjoin',
  ],
  [/\b(?:issued|granted|entered)(?= an? (?:preliminary )?injunction\b)/g, () => 'denied'],
];
const REFUSED: readonly Opposite[] = [
  [/\b(?:declined|refused) to (?:block|halt|stop|bar|pause|freeze|enjoin)\b/g, () => 'agreed to block'],
  [/\bdenied(?= (?:a|the|their) (?:motion for a |request for a )?preliminary injunction\b)/g, () => 'granted'],
  [/\b(?:turned down|rejected)(?= (?:a|the|their) (?:motion|request|bid)\b)/g, () => 'granted'],
];
const AFFIRMED: readonly Opposite[] = [
  [/\baffirmed\b/g, () => 'reversed'],
  [/\b(?:upheld|left in place)(?= (?:the|a|an|that|her)\b)/g, () => 'overturned'],
  [/\b(?:declined|refused) to (?:block|halt|stop|bar|pause|freeze)\b/g, () => 'agreed to block'],
];

/** Which acts can be turned round depends on who acted: each judge here ruled one way whenever the sentence fits. */
const ACTORS: readonly (readonly [RegExp, readonly Opposite[]])[] = [
  [/\bTalwani\b/, STOPPED],
  [/\bKollar[-‑]Kotelly\b(?=.*\b(?:November|Nov\.)|.*\b94\b)/, STOPPED],
  [/\bFriedrich\b/, REFUSED],
  [/\b(?:appeals court|D\.C\. Circuit|panel|Court of Appeals)\b/, AFFIRMED],
];
const JUDGES = /\b(?:Kollar[-‑]Kotelly|Friedrich|Talwani)\b/g;
/** Another case, another motion or an earlier stage in the same sentence would give the opposite a true reading. */
const ELSEWHERE =
  /\b(?:dismiss|intervene|temporary restraining|unseal|discovery|another|other|while|but|although|though|unlike|separate|earlier|appealed|rehearing|en banc|September)\b/i;

function asOpposite({ text }: Sentence): Candidate[] {
  if (isNegated(text) || ELSEWHERE.test(text) || spansOf(text, JUDGES).length > 1) return [];
  const [, opposites] = ACTORS.find(([actor]) => actor.test(text)) ?? [];
  return (opposites ?? []).flatMap(([pattern, value]) =>
    spansOf(text, pattern).map(({ start, end, groups }): Candidate => ({ kind: 'outcome', start, end, value: value(groups[0] ?? '') })),
  );
}

const GRANTED = /\b(?:issued|granted|entered|imposed|won|secured|obtained|grants|issues)\b/;
const REQUESTED =
  /\b(?:ask\w*|sought|seek\w*|request\w*|motion|moved|bid|alternatively|either|hearing|pending|appeal\w*|dissolve|other|separate)\b/i;
const RELIEF_WORDS = /\bpreliminary injunctions?\b/g;
const NEVER_GIVEN = ['permanent injunction', 'temporary restraining order', 'final judgment'];

function asGrantedRelief({ text, random }: Sentence): Candidate[] {
  const granted = firstSpan(text, GRANTED);
  if (granted === undefined || REQUESTED.test(text) || isNegated(text) || /\b(?:denied|refus\w+|declin\w+|denial)\b/.test(text)) return [];
  return spansOf(text, RELIEF_WORDS).flatMap(({ start, end, groups }) =>
    random
      .sample(NEVER_GIVEN, 2)
      .map((value): Candidate => ({ kind: 'relief', start, end, value: groups[0]?.endsWith('s') === true ? `${value}s` : value })),
  );
}

/** Adverbs that say how long: every order here is provisional. */
const PROVISIONAL: readonly Opposite[] = [
  [/\bpreliminarily(?= (?:enjoin|barr?|block|prohibit))/g, () => 'permanently'],
  [/\btemporarily(?= (?:enjoin|barr?|block|prohibit|halt|stop))/g, () => 'permanently'],
];

const asPermanent = ({ text }: Sentence): Candidate[] =>
  isNegated(text) || REQUESTED.test(text)
    ? []
    : PROVISIONAL.flatMap(([pattern, value]) =>
        spansOf(text, pattern).map(({ start, end, groups }): Candidate => ({ kind: 'relief', start, end, value: value(groups[0] ?? '') })),
      );

/** A denied preliminary injunction, called a permanent one. No restraining order: one was denied too. */
function asDeniedRelief({ text }: Sentence): Candidate[] {
  if (!/\bdenied (?:a|the|their) preliminary injunction\b|\bdenial of a preliminary injunction\b/.test(text)) return [];
  return spansOf(text, /\bpreliminary(?= injunction\b)/g)
    .slice(0, 1)
    .map(({ start, end }) => ({ kind: 'relief', start, end: end + ' injunction'.length, value: 'permanent injunction' }));
}

export const outcomeRules: readonly SwapRule[] = [asOpposite, asGrantedRelief, asPermanent, asDeniedRelief];
