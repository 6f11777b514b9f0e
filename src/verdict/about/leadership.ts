/**
 * Short pieces on who leads the tax agency: the record holds who came, who left and how, since the press ties it to the
 * agreement. A piece is one where most of what it says is of that, in the time that the record covers. Pure.
 */
import { rangeOf } from '../../language/calendar.ts';
import type { Published } from '../../language/dates.ts';
import { hasValue, type Sentence } from '../../language/sentence.ts';
import { valueIn } from '../../language/terms.ts';
import { type RecordIndex, tenuresOf } from '../../record/index.ts';
import type { Tenure } from '../../record/schema.ts';

/** A longer text is about more than that. */
const SHORT = 6;
/** What somebody does who comes into an office or leaves it. */
const COMING_OR_GOING = [
  'resign-verb',
  'dismiss-verb',
  'dismissal-noun',
  'exit-word',
  'accede-verb',
  'confirm-verb',
  'serve-verb',
] as const;
const EXECUTIVE = 'irs-ceo';
const HEADS = /^irs-(?:acting-)?commissioner$/;

/** How long after the record last saw who led the agency a piece may still be about that. */
const YEAR = 366;

/** Whether a short text tells above all who leads the tax agency, by the names that the record has. */
export function isOnLeadership(sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean {
  const text = sentences.filter(({ paragraph }) => paragraph >= 0);
  if (!published || text.length > SHORT || sentences.some((s) => s.has('other-case'))) return false;
  const { heads, executives, first, last } = headsIn(index);
  if (published.last < first || published.first > last + YEAR || !opensWithIt(sentences) || !sentences.some(namesTaxAgency)) return false;
  const [title] = sentences;
  if (title !== undefined && title.paragraph < 0 && tellsOfHead(title, heads)) return true;
  return (
    text.some((s) => s.has('tax-agency') && datesOffice(s, executives)) ||
    3 * text.filter((s) => tellsOfHead(s, heads)).length >= text.length
  );
}

/** The title or the first sentence already speaks of the office or the agency. */
const opensWithIt = (sentences: readonly Sentence[]): boolean => sentences.slice(0, 2).some((s) => s.has('leader-office', 'tax-agency'));

/** The tax agency or an office in it, not the department that it is part of. */
export const namesTaxAgency = (s: Sentence): boolean => hasValue(s, 'agency', 'irs') || namesTaxOffice(s);

/** Opens the ids of the offices at the head of the tax agency. */
const TAX_OFFICE = 'irs-';

const namesTaxOffice = (s: Sentence): boolean =>
  s.at('leader-office').some((i) => valueIn(s.terms[i], 'leader-office')?.startsWith(TAX_OFFICE) === true);

/** The offices at the head of the tax agency that somebody held. */
export const taxTenuresOf = (person: string, index: RecordIndex): Tenure[] =>
  tenuresOf(person, index).flatMap(({ tenure }) => (tenure.office.startsWith(TAX_OFFICE) ? [tenure] : []));

/** Who led the agency, and the first and the last day on which the record says that somebody came to it. */
function headsIn(index: RecordIndex): { heads: ReadonlySet<string>; executives: ReadonlySet<string>; first: number; last: number } {
  const tenures = index.ofType('person').flatMap((person) => tenuresOf(person, index).map(({ tenure }) => ({ person, tenure })));
  const held = tenures.filter(({ tenure }) => HEADS.test(tenure.office));
  const days = held.flatMap(({ tenure }) => rangeOf(tenure.from ?? tenure.until ?? '') ?? []);
  return {
    heads: new Set(held.map(({ person }) => person)),
    executives: new Set(tenures.filter(({ tenure }) => tenure.office === EXECUTIVE).map(({ person }) => person)),
    first: Math.min(...days.map((day) => day.first)),
    last: Math.max(...days.map((day) => day.last)),
  };
}

/** "Long was removed", "Bessent serves as acting commissioner": a head of the agency, and the coming or going or the office. */
const tellsOfHead = (s: Sentence, heads: ReadonlySet<string>): boolean =>
  s.at('person').some((at) => heads.has(valueIn(s.terms[at], 'person') ?? '')) && (s.has(...COMING_OR_GOING) || namesTaxOffice(s));

/** "The agency has had a chief executive, X, since October": the other office at its head, with the time in which it was taken. */
const datesOffice = (s: Sentence, executives: ReadonlySet<string>): boolean =>
  s.has('leader-office', 'other-human') &&
  s.dates.some(({ weekday }) => weekday === undefined) &&
  s.at('person').some((at) => executives.has(valueIn(s.terms[at], 'person') ?? ''));
