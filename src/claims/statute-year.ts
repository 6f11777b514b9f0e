/** The year of a statute: "the Privacy Act of 1974", "section 705 was enacted in 1966". */
import type { Sentence } from '../language/sentence.ts';
import { valueIn } from '../language/terms.ts';
import type { Claim } from './claim.ts';

const YEAR = /^(?:19|20)\d\d$/;
const REACH = 18;

/** Years that stand with a statute, in its name or beside a verb of enacting. They may agree, never conflict. */
export function statuteYearsIn(sentence: Sentence): Claim[] {
  return sentence.at('statute').flatMap((at): Claim[] => {
    const term = sentence.terms[at];
    const subject = valueIn(term, 'statute');
    const year = yearNear(sentence, at);
    if (!term || !subject || year === undefined) return [];
    const date = { y: year, relative: false, from: at, to: at + 1, start: term.start, end: term.end };
    return [{ kind: 'date', topic: 'statute', subject, value: { type: 'date', date }, from: at, to: at + 1, soft: true }];
  });
}

function yearNear(s: Sentence, at: number): number | undefined {
  const named = s.terms[at]?.text.split(' ').pop() ?? '';
  if (YEAR.test(named)) return Number(named);
  if (!s.has('statute-verb')) return undefined;
  const found = s.terms.slice(at + 1, at + REACH).find((t) => t.kind === 'number' && YEAR.test(t.text));
  return found && Number(found.text);
}
