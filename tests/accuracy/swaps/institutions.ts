/** Swaps of courts, plaintiffs, their lawyers, the parties of the agreement, who is bound, and what was shared. */
import { isNegated } from './sentences.ts';
import { type Candidate, type Sentence, type SwapKind, type SwapRule, spansOf } from './swap.ts';

interface Table {
  readonly kind: SwapKind;
  readonly pattern: RegExp;
  readonly wrong: readonly string[];
  /** The sentence must speak of this. */
  readonly about: RegExp;
  /** The sentence must not. */
  readonly unless?: RegExp;
}

const COURT_WORDS = /\b(?:judge|court|panel|circuit|ruled|ruling|opinion|appeal\w*)\b/i;
const SUED = /\b(?:sued|suit|lawsuit|plaintiffs?|brought by|filed|challengers?|v\.)\b/i;
const REPRESENTED = /\b(?:represent\w*|lawyers?|counsel|attorneys?|litigat\w+|on behalf of)\b/i;
const AGREED = /\b(?:agreement|memorandum|deal|arrangement|accord|understanding)\b/i;
const GAVE = /\b(?:gave|handed|disclosed|provided|turned over|released|shared|supplied|transferred|sent)\b/;

const OTHER_PLAINTIFFS = ['American Civil Liberties Union', 'National Immigration Law Center', 'NAACP', 'ACLU'];

const TABLES: readonly Table[] = [
  {
    kind: 'court',
    pattern: /\bD\.C\. Circuit\b|\bDistrict of Columbia Circuit\b/g,
    wrong: ['Ninth Circuit', 'Fifth Circuit', 'Fourth Circuit'],
    about: COURT_WORDS,
    unless: /First Circuit/,
  },
  {
    kind: 'court',
    pattern: /(?<=\bDistrict Court for the )District of (?:Columbia|Massachusetts)\b/g,
    wrong: ['Northern District of Texas', 'Southern District of New York', 'Northern District of California'],
    about: COURT_WORDS,
  },
  {
    kind: 'court',
    pattern:
      /(?<=\b(?:[Jj]udge|[Cc]ourt) in )(?:Boston|Massachusetts|Washington)(?!,? D)\b|\bMassachusetts(?= (?:federal )?(?:judge|court)\b)/g,
    wrong: ['Texas', 'Chicago', 'Seattle', 'Maryland'],
    about: COURT_WORDS,
  },
  {
    kind: 'plaintiff',
    pattern:
      /\b(?:Center for Taxpayer Rights|Centro de Trabajadores Unidos|Main Street Alliance|Communications Workers of America|National Federation of Federal Employees|National Parents Union|UndocuBlack Network|Immigrant Solidarity DuPage|Community Economic Development Center(?: of Southeastern Massachusetts)?)\b/g,
    wrong: OTHER_PLAINTIFFS,
    about: SUED,
    unless: /\bOlson\b|foundation|spokes|director/i,
  },
  {
    kind: 'counsel',
    pattern: /\b(?:Democracy Forward|Public Citizen)(?: Foundation| Litigation Group)?\b/g,
    wrong: ['Earthjustice', 'Judicial Watch', 'Human Rights Watch'],
    about: REPRESENTED,
  },
  {
    kind: 'party',
    pattern:
      /(?<=\b(?:between|by) (?:the )?)(?:IRS|Internal Revenue Service|Treasury(?: Department)?)(?= and (?:the )?(?:ICE|DHS|Department of Homeland|Homeland|Immigration))/g,
    wrong: ['FBI', 'Pentagon', 'Department of Education'],
    about: AGREED,
  },
  {
    kind: 'bound',
    pattern:
      /(?<=\b(?:blocked|barred|enjoined|prohibited|stopped|enjoins|bars|prohibits|blocks) the )(?:IRS|I\.R\.S\.|Internal Revenue Service)(?!\w)/g,
    wrong: ['FBI', 'State Department', 'Pentagon'],
    about: COURT_WORDS,
  },
  {
    kind: 'data',
    pattern:
      /\b(?:(?:last|Last)[- ]known (?:home )?addresses|home addresses|residential addresses|(?<=\bthe )addresses)(?= (?:of|for) (?:about |some |nearly |roughly |more than )?4\d)/g,
    wrong: ['bank account numbers', 'income records', 'employment records'],
    about: GAVE,
  },
];

function fromTable({ kind, pattern, wrong, about, unless }: Table): SwapRule {
  return ({ text, random }: Sentence): Candidate[] => {
    if (!about.test(text) || unless?.test(text) === true || isNegated(text)) return [];
    return spansOf(text, pattern).flatMap(({ start, end }) =>
      random.sample(wrong, 2).map((value): Candidate => ({ kind, start, end, value })),
    );
  };
}

export const institutionRules: readonly SwapRule[] = TABLES.map(fromTable);
