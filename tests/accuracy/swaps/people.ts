/** Swaps of judges, of the presidents who named them, of the administration, of signers, and of a judge's gender. */
import { isNegated } from './sentences.ts';
import { type Candidate, firstSpan, type Sentence, type SwapRule, spansOf } from './swap.ts';

const OUR_JUDGES = 'Kollar[-‑]Kotelly|Friedrich|Talwani|Edwards|Srinivasan|Millett';
const FIRST_NAMES = '(?:Colleen |Dabney (?:L\\. )?|Indira |Harry (?:T\\. )?|Sri |Patricia (?:A\\. )?)?';
/** A judge named with a title, or by last name and an act that only a judge does. */
const TITLED = new RegExp(`(?<=\\b(?:Judge|judge|Judge,|judge,|Justice) )${FIRST_NAMES}(?:${OUR_JUDGES})\\b`, 'g');
const RULING_JUDGE = new RegExp(
  `\\b${FIRST_NAMES}(${OUR_JUDGES})(?= (?:ruled|blocked|barred|ordered|issued|denied|halted|stayed|declined to block|refused to block)\\b)`,
  'g',
);
/** Judges of other cases. None of them ruled on this matter. */
const OTHER_WOMEN = ['Jia Cobb', 'Tanya Chutkan', 'Ana Reyes', 'Loren AliKhan', 'Beryl Howell', 'Amy Berman Jackson', 'Allison Burroughs'];
const OTHER_MEN = ['Gregory Katsas', 'Justin Walker', 'Robert Wilkins'];
const BLOCKED = /\b(?:blocked|blocks|barred|bars|halted|halts|stopped|paused|froze|prohibited|forbade)\b/;
const REFUSED =
  /\b(?:declined|refused) to (?:block|halt|stop|bar|pause|freeze|stand)\b|\bdenied (?:a|the|their) (?:motion for a |request for a )?preliminary injunction\b|\bturned down\b/;

/** The replacement in the form the name had: with or without a first name, a woman for a woman. */
function outsider(name: string, { random }: Sentence): string {
  const full = random.pick(/Edwards|Srinivasan/.test(name) ? OTHER_MEN : OTHER_WOMEN);
  return name.includes(' ') ? full : (full.split(' ').at(-1) ?? full);
}

function asOtherJudge(sentence: Sentence): Candidate[] {
  const { text } = sentence;
  const spans = [...spansOf(text, TITLED), ...spansOf(text, RULING_JUDGE)];
  const distinct = spans.filter(({ start }, index) => spans.findIndex((span) => span.start === start) === index);
  if (distinct.length !== 1) return [];
  return distinct.map(({ start, end, groups }): Candidate => ({ kind: 'judge', start, end, value: outsider(groups[0] ?? '', sentence) }));
}

/** A judge of another ruling, who decided the other way in all of hers. */
function asOpposite({ text }: Sentence): Candidate[] {
  const judges = spansOf(text, new RegExp(`\\b(?:Judge )?${FIRST_NAMES}(${OUR_JUDGES})\\b`, 'g'));
  const [only] = judges;
  if (only === undefined || judges.length > 1 || isNegated(text) || /\b20\d\d\b|\b\d{1,2},|-page|pages\b/.test(text)) return [];
  const name = only.groups[1] ?? '';
  const [blocked, refused] = [firstSpan(text, BLOCKED), firstSpan(text, REFUSED)];
  const title = only.groups[0]?.startsWith('Judge ') === true ? 'Judge ' : '';
  const swap = (value: string, also: typeof blocked): Candidate[] => [
    { kind: 'judge of another ruling', start: only.start, end: only.end, value: title + value, ...(also !== undefined && { also }) },
  ];
  if (/Kollar|Talwani/.test(name) && blocked !== undefined && refused === undefined) return swap('Dabney Friedrich', blocked);
  if (name === 'Friedrich' && refused !== undefined) return swap('Indira Talwani', refused);
  return [];
}

const PRESIDENT = '(?:President )?(?:Donald |Bill |Barack |Jimmy |Joe )?(?:J\\. )?(?:Trump|Clinton|Obama|Carter)';
const APPOINTED = new RegExp(
  `\\b(?:an )?${PRESIDENT}(?=[- ](?:appointee|appointed|nominee|nominated|named)\\b)|(?<=\\b(?:appointed|nominated|named|picked|chosen|tapped|put on the bench|appointee of|nominee of)(?: to the (?:bench|court))?(?: by)?(?: former)? )${PRESIDENT}\\b`,
  'g',
);
/** Neither of them named any judge in these cases. */
const WRONG_PRESIDENTS = ['Biden', 'George W. Bush'];

const asAppointer = ({ text, random }: Sentence): Candidate[] =>
  spansOf(text, APPOINTED).map(({ start, end, groups }) => {
    const name = groups[0] ?? '';
    const wrong = text[end] === '-' ? 'Biden' : random.pick(WRONG_PRESIDENTS);
    const full = name.includes('President ') ? `President ${wrong === 'Biden' ? 'Joe Biden' : wrong}` : wrong;
    return { kind: 'appointer', start, end, value: name.startsWith('an ') ? `a ${full}` : full };
  });

function asAdministration({ text }: Sentence): Candidate[] {
  if (/\b(?:Biden|Obama|Bush|predecessor|unlike|previous|prior|former)\b/i.test(text)) return [];
  return spansOf(text, /\bTrump(?=(?:['’]s)? administration\b)/g).map(({ start, end }) => ({
    kind: 'administration',
    start,
    end,
    value: 'Biden',
  }));
}

const WRONG_SIGNERS = ['Janet Yellen', 'Marco Rubio', 'Pam Bondi', 'Alejandro Mayorkas', 'Kash Patel', 'Howard Lutnick'];
const SIGNED = /\b(?:signed|signatures?|signatories|signing)\b/;

function asSigner({ text, random }: Sentence): Candidate[] {
  if (!SIGNED.test(text) || isNegated(text) || /\bKrause|commissioner\b/i.test(text)) return [];
  return spansOf(text, /\b(?:Scott |Kristi )?(?:Bessent|Noem)\b/g).map(({ start, end, groups }) => {
    const full = random.pick(WRONG_SIGNERS);
    return { kind: 'signer', start, end, value: groups[0]?.includes(' ') === true ? full : (full.split(' ').at(-1) ?? full) };
  });
}

/** "her opinion" becomes "his" where the only judge named in the sentence is a woman. */
function asGender({ text }: Sentence): Candidate[] {
  const women = spansOf(text, /\b(?:Kollar-Kotelly|Friedrich|Talwani)\b/g);
  if (women.length !== 1 || /\b(?:Olson|Romo|Krause|Noem|Millett|Edwards|Srinivasan|Bessent|Lyons|Long|Gitomer)\b/.test(text)) return [];
  const pronouns = spansOf(
    text,
    /\b[Hh]er (?=(?:\d+-page |earlier |own )?(?:opinion|order|ruling|decision|injunction|courtroom|stay)\b)/g,
  ).filter(({ start }) => start > (women[0]?.start ?? 0));
  return pronouns
    .slice(0, 1)
    .map(({ start, groups }) => ({ kind: 'gender', start, end: start + 3, value: groups[0]?.startsWith('H') === true ? 'His' : 'his' }));
}

export const peopleRules: readonly SwapRule[] = [asOtherJudge, asOpposite, asAppointer, asAdministration, asSigner, asGender];
