/** Swaps of page counts, of the numbers asked for, shared and found unlawful, of docket numbers and of votes. */
import { type Candidate, firstSpan, type Sentence, type SwapRule, spansOf } from './swap.ts';

/** Lengths of no opinion and no agreement in these cases. */
const WRONG_LENGTHS = ['25', '29', '48', '57', '61', '73', '88', '103', '120'];
/** Only lengths that are certain; the length of the Massachusetts order is reported once. */
const LENGTH = /\b(94|16|35|13)(?=[-‑ ]pages?\b)/g;
const SPELLED_LENGTH = /(?<=\b(?:over|in|to|spans|runs to|runs|covers|fills) )(94|16|35|13)(?= pages\b)/g;

interface Figure {
  readonly pattern: RegExp;
  readonly wrong: readonly string[];
  readonly wrongIfExact?: readonly string[];
}

const PEOPLE = "(?=(?: (?:[\\w’']+ ){0,2}(?:people|taxpayers|individuals|addresses|records|names|immigrants|persons)\\b))";
const FIGURES: readonly Figure[] = [
  { pattern: /\b47,289\b/g, wrong: ['74,289', '17,289', '147,289', '92,289'], wrongIfExact: ['41,289', '57,289'] },
  { pattern: new RegExp(`\\b47,[03]00${PEOPLE}`, 'g'), wrong: ['74,000', '17,000', '470,000', '92,000', '147,000'] },
  { pattern: /\b42,695\b/g, wrong: ['24,695', '12,695', '142,695', '84,695'], wrongIfExact: ['62,695', '32,695'] },
  { pattern: new RegExp(`\\b1\\.2[78] million${PEOPLE}`, 'g'), wrong: ['12.8 million', '2.18 million', '3.4 million', '128,000'] },
];
const APPROXIMATE =
  /\b(?:about|around|some|roughly|nearly|almost|approximately|more than|over|at least|at most|up to|fewer than|less than|just under|just over)\s+$/i;
const CASE_NUMBERS = /\b(?:1:)?25-(?:cv-)?(?:00457|0457|00677|12822)\b|\b25-5181\b|\b26-5006\b/g;
const SHARED = /\b(?:gave|given|handed|disclosed|provided|turned over|released|shared|sent|supplied|disclosures?|transferred)\b/i;
const ASKED = /\b(?:ask\w*|request\w*|sought|seek\w*|of the|out of|million|list\w*|violat\w*)\b/i;

const asPages = ({ text, random }: Sentence): Candidate[] =>
  [...spansOf(text, LENGTH), ...spansOf(text, SPELLED_LENGTH)].flatMap(({ start, end }) =>
    random.sample(WRONG_LENGTHS, 2).map((value): Candidate => ({ kind: 'pages', start, end, value })),
  );

const asCounts = ({ text, random }: Sentence): Candidate[] =>
  FIGURES.flatMap(({ pattern, wrong, wrongIfExact }) =>
    spansOf(text, pattern).flatMap(({ start, end }) => {
      const exact = !APPROXIMATE.test(text.slice(0, start));
      const hedge = /\b(?:more than|over|at least|at most|up to|fewer than|less than)\s+$/i.test(text.slice(0, start));
      if (hedge) return [];
      return random
        .sample(exact ? [...wrong, ...(wrongIfExact ?? [])] : wrong, 2)
        .map((value): Candidate => ({ kind: 'count', start, end, value }));
    }),
  );

/** The number asked for, said to have been shared. */
function asRoles({ text }: Sentence): Candidate[] {
  const shared = firstSpan(text, new RegExp(`\\b47,(?:289|000|300)${PEOPLE}`));
  if (shared === undefined || !SHARED.test(text) || ASKED.test(text)) return [];
  const also = firstSpan(text, SHARED);
  return [{ kind: 'asked for shared', ...shared, value: '1.28 million', ...(also !== undefined && { also }) }];
}

function transpose(docket: string): string {
  const digits = docket.slice(-4);
  const [a = '', b = '', c = '', d = ''] = digits;
  return docket.slice(0, -4) + (c === d ? b + a + c + d : a + b + d + c);
}

const asDockets = ({ text }: Sentence): Candidate[] =>
  spansOf(text, CASE_NUMBERS).map(({ start, end, groups }) => ({ kind: 'docket', start, end, value: transpose(groups[0] ?? '') }));

const VOTES: readonly (readonly [RegExp, string])[] = [
  [/\bunanimously\b/g, 'by a vote of 2-1'],
  [/\b(?:A|a) unanimous\b/g, 'a divided'],
  [/(?<=\bwas )unanimous\b/g, 'split 2-1'],
  [/(?<=\b[Tt]he )unanimous\b/g, 'divided'],
  [/\b3[-–]0\b/g, '2-1'],
];

function asVotes({ text }: Sentence): Candidate[] {
  return VOTES.flatMap(([pattern, value]) =>
    spansOf(text, pattern).map(({ start, end, groups }): Candidate => {
      const capital = groups[0]?.startsWith('A') === true;
      return { kind: 'vote', start, end, value: capital ? `A${value.slice(1)}` : value };
    }),
  );
}

export const numberRules: readonly SwapRule[] = [asPages, asCounts, asRoles, asDockets, asVotes];
