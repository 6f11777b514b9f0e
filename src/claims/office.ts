/** Offices: who held which post. "IRS Commissioner Danny Werfel said" places him in office when the article appeared. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Persons said to hold an office; the value is the office. A "former" holder is no claim, one "then" or "since" in it a soft one. */
export function officesIn(sentence: Sentence): Claim[] {
  return sentence.at('person').flatMap((at): Claim[] => {
    const person = valueIn(sentence.terms[at], 'person') ?? '';
    return officesOf(sentence, at).map((office) => {
      const value = valueIn(sentence.terms[office], 'leader-office') ?? '';
      const from = Math.min(office, at);
      const past = sentence.has('resign-verb', 'leave-verb') || isOver(sentence, office) || isPast(sentence, at, office);
      return {
        kind: 'office',
        topic: 'any',
        subject: person,
        value: ids(value),
        from,
        to: Math.max(office, at) + 1,
        ...(past && { soft: true }),
      };
    });
  });
}

const LINKS = [
  'determiner',
  'auxiliary',
  'relative-pronoun',
  'become-verb',
  'serve-verb',
  'leader-office',
  'comma',
  'former-word',
  'resign-verb',
];
const LINKING_WORDS = new Set(["'s", 'irs', 'also', 'then', 'as', 'now', 'both', 'and']);

/** The offices beside the name: "Commissioner X", "X, the acting commissioner", "X, who became commissioner". */
function officesOf(s: Sentence, at: number): number[] {
  const offices = isA(s.terms[at - 1], 'leader-office') ? [at - 1] : [];
  for (let i = at + 1; i < Math.min(s.terms.length, at + 10); i++) {
    if (isA(s.terms[i], 'leader-office')) offices.push(i);
    else if (!isA(s.terms[i], ...LINKS) && !LINKING_WORDS.has(s.terms[i]?.text ?? '')) break;
  }
  return offices.filter((office) => !isFormer(s, office));
}

const before = (s: Sentence, office: number): Sentence['terms'] => s.terms.slice(Math.max(0, office - 3), office);

const isFormer = (s: Sentence, office: number): boolean => before(s, office).some((t) => isA(t, 'former-word') && t.text !== 'then');

/** "X, who was commissioner", "X served as commissioner". */
const isPast = (s: Sentence, at: number, office: number): boolean =>
  s.terms.slice(at, office).some((t) => /^(?:was|were|had|served as|was also)$/.test(t.text));

/** "Then commissioner", "became commissioner": in office at some time, which may be over. */
const isOver = (s: Sentence, office: number): boolean =>
  before(s, office).some((t) => t.text === 'then' || isA(t, 'become-verb')) || /^(?:until|through)$/.test(s.terms[office + 1]?.text ?? '');
