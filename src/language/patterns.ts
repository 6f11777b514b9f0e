/** Wordings of statements and of their contraries as texts are compared with them. */
import { type ChoiceReader, isWrong } from './choices.ts';
import type { Choice, Planted, SlotChoice } from './groups.ts';
import type { ContraryWording, Wording } from './wordings.ts';

/** How many tokens may stand between two phrases, where a wording does not say. */
const GAP = 4;

const NOTHING: Choice = [];

/** A wording of a statement. What takes it back is read when a text first has the rest of it. */
export class Pattern implements Planted {
  planted = false;
  bounded = false;
  readonly all: readonly Choice[];
  readonly told: boolean;
  private noneRead: Choice | undefined;

  constructor(
    readonly number: number,
    readonly fact: string,
    private readonly way: Wording,
    private readonly reader: ChoiceReader,
  ) {
    this.all = way.all.map(reader.choiceOf);
    this.told = way.told ?? false;
  }

  get none(): Choice {
    return (this.noneRead ??= this.reader.choiceOf(this.way.none?.flat() ?? []));
  }

  get beside(): Choice {
    return NOTHING;
  }
}

/** A wording of a fact's contrary or value: one phrase of each choice in order, and which choices are wrong. */
export class Sequence implements Planted {
  planted = false;
  bounded = false;
  readonly all: readonly Choice[];
  /** Says so only of a law that the sentence before tells of. */
  readonly afterLaw: boolean;
  readonly alone: boolean;
  /** Tokens that may stand between two phrases. */
  readonly gap: number;
  private noneRead: Choice | undefined;
  private besideRead: Choice | undefined;
  private slotRead: SlotChoice | null | undefined;

  constructor(
    readonly number: number,
    readonly fact: string,
    private readonly way: ContraryWording,
    private readonly reader: ChoiceReader,
  ) {
    this.all = way.order.map(reader.choiceAt);
    this.afterLaw = way.told ?? false;
    this.alone = way.alone ?? false;
    this.gap = way.gap ?? GAP;
  }

  get none(): Choice {
    return (this.noneRead ??= this.reader.choiceOf(this.way.none ?? []));
  }

  get beside(): Choice {
    return (this.besideRead ??= this.reader.choiceOf(this.way.with ?? []));
  }

  get slot(): SlotChoice | null {
    if (this.slotRead === undefined) this.slotRead = this.reader.slotIn(this.way.order);
    return this.slotRead;
  }

  /** The first and the last choice whose words are wrong. */
  get wrong(): readonly [number, number] {
    const { order } = this.way;
    return [order.findIndex(isWrong), order.findLastIndex(isWrong)];
  }
}
