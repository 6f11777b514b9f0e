/** The choices of wordings: the phrases that may stand at one place of a wording, in groups that wordings share. */
import { commonnessOf } from './commonness.ts';
import type { Choice, Group, SlotChoice, UnreadContrast } from './groups.ts';
import { isName, listNamed, type Wordings } from './wordings.ts';

/** Reads the choices of wordings; equal groups are shared. */
export class ChoiceReader {
  private readonly groups = new Map<string, Group>();
  private readonly lists = new Map<string, Choice>();
  private readonly inOrder = new Map<string, Choice>();
  private readonly slots: readonly string[];

  constructor(private readonly wordings: Wordings) {
    this.slots = Object.keys(wordings).filter((name) => name.includes('='));
  }

  /** How many groups were read. */
  size = 0;

  readonly choiceOf = (phrases: readonly string[]): Choice => {
    if (phrases.length === 0) return [];
    if (!phrases.some(isName)) return [this.groupOf(phrases)];
    const own = phrases.filter((phrase) => !isName(phrase));
    return [...(own.length > 0 ? [this.groupOf(own)] : []), ...phrases.filter(isName).flatMap((name) => this.listOf(name))];
  };

  /** The phrases or the slot at one place of a sequence. */
  readonly choiceAt = (phrase: string): Choice => {
    let choice = this.inOrder.get(phrase);
    if (!choice) {
      choice = isSlot(phrase) ? this.listsFor(typeOf(phrase)).flatMap((list) => list.choice) : this.choiceOf([asMeant(phrase)]);
      this.inOrder.set(phrase, choice);
    }
    return choice;
  };

  /** The slot of a sequence; null where it has none. */
  slotIn(order: readonly string[]): SlotChoice | null {
    const at = order.findIndex(isSlot);
    if (at < 0) return null;
    const type = typeOf(order[at] ?? '');
    const values = this.listsFor(type).flatMap(({ value, choice }) => choice.map((group) => [group, value] as const));
    return { at, type, values: new Map(values) };
  }

  private groupOf(phrases: readonly string[]): Group {
    const key = phrases.join('\n');
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, (group = this.contrasting(phrases, [])));
    return group;
  }

  /** The wrong words of contrasts, as a group of their own. */
  contrasting(phrases: readonly string[], contrasts: readonly UnreadContrast[]): Group {
    return { number: this.size++, phrases, commonness: commonnessOf(phrases), uses: 0, tries: [], contrasts, planted: false };
  }

  private listOf(name: string): Choice {
    let list = this.lists.get(name);
    if (!list) this.lists.set(name, (list = this.choiceOf(listNamed(name, this.wordings))));
    return list;
  }

  private listsFor(type: string): { value: string; choice: Choice }[] {
    const names = this.slots.filter((name) => name.startsWith(`@${type}=`));
    return names.map((name) => ({ value: name.slice(type.length + 2), choice: this.listOf(name) }));
  }
}

const WRONG = '!';
/** Whether what stands there is wrong: marked so, or a slot. */
export const isWrong = (phrase: string): boolean => phrase.startsWith(WRONG) || isSlot(phrase);
const asMeant = (phrase: string): string => (phrase.startsWith(WRONG) ? phrase.slice(WRONG.length) : phrase);
const isSlot = (phrase: string): boolean => phrase.startsWith('<');
const typeOf = (slot: string): string => slot.slice(1, -1);
