/** Whether the article tells of the ruling or suit of which a short sentence says something: "It has two parts". Pure. */
import type { Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA, isCounted } from '../../language/terms.ts';
import type { Ruling } from '../../record/index.ts';
import type { Fact } from '../../record/schema.ts';
import type { Context } from './context.ts';
import { suitsNamed } from './suits-named.ts';

/** A law, the agreement, a report go by their own names; a ruling and a suit must be the one that the sentences around tell of. */
export function isToldOf({ subject }: Fact, sentence: Sentence, context: Context): boolean {
  const { index } = context;
  const suit = index.subject(subject)?.case;
  if (suit === undefined) return true;
  if (turnsToAnother(sentence) || namesStranger(sentence)) return false;
  const named = suitsNamed(sentence, index);
  const ruling = index.ruling(subject);
  const byParty = suitsNamed(sentence, index, { byJudge: false, parties: ['plaintiffs'] });
  if (ruling && byParty.length > 0)
    return byParty.every((id) => id === suit) && named.every((id) => id === suit) && context.meant.known.includes(ruling);
  if (ruling) return isRulingTold(ruling, named, context);
  if (byParty.length > 0) return byParty.every((id) => id === suit);
  return named.every((id) => id === suit) && (suitTold(context) === suit || isSuitInMind(suit, context));
}

/** "Another judge", "a separate suit", not "its earlier policy" or "two other suits". */
const turnsToAnother = ({ has, at, terms }: Sentence): boolean =>
  has('other-case', 'records-word') ||
  at('another-word').some((i) => !isCounted(terms, i) && terms.slice(i + 1, i + 3).some((t) => isA(t, ...OF_ANOTHER)));

const OF_ANOTHER = [
  'judge-noun',
  'court-noun',
  'ruling-noun',
  'relief-noun',
  'suit-noun',
  'appeals-noun',
  'place',
  'matters-noun',
] as const;

/** Whether the sentence before tells of the ruling, or the article does and of none in another suit than the one named, or than this. */
function isRulingTold(ruling: Ruling, named: readonly string[], { meant, focus }: Context): boolean {
  if (named.some((id) => id !== ruling.case)) return false;
  if (focus.ruling === ruling && !focus.turned && focus.onMatter) return true;
  const discussed = meant.discussed.filter((r) => named.length === 0 || named.includes(r.case));
  return discussed.includes(ruling) && discussed.every((r) => r.case === ruling.case);
}

/** Whether the suit is the one that the sentences just before tell of, and they go on with it. */
const isSuitInMind = (suit: string, { focus }: Context): boolean => focus.suit === suit && !focus.turned && focus.onMatter;

/** The one suit that the whole article tells of. */
function suitTold({ focus, meant }: Context): string | undefined {
  const suits = new Set(meant.discussed.map((r) => r.case));
  return focus.onlySuit ?? (suits.size === 1 ? [...suits][0] : undefined);
}
