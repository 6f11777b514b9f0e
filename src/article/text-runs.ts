/**
 * The text of one block as it is read, and where each of its characters stands in the page: white space collapses to one
 * space, soft hyphens and other marks that print nothing are left out. A run is a stretch that is the same in both.
 */

/** `length` characters at offset `at` of the text are those at offset `from` of the node (white space read as a space). */
export interface Run {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** The text of one block. */
export interface BlockText {
  readonly text: string;
  readonly runs: readonly Run[];
  /** How many characters stand inside links and inside time elements. */
  readonly linked: number;
  readonly timed: number;
}

interface OpenRun {
  node: Text;
  from: number;
  at: number;
  length: number;
}

/** White space besides the plain space: line ends, tabs, no-break and narrow spaces. */
const SPACES = '\\t-\\r\\xa0\\u2000-\\u200a\\u202f\\u3000';
/** Soft hyphen, zero-width space, word joiner, byte order mark, direction marks: they print nothing. */
const INVISIBLE = '\\xad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const UNPLAIN = SPACES + INVISIBLE;
/** All white space from a place on: code that is indented has long runs of it. */
const BLANK = new RegExp(`[ ${SPACES}]+`, 'y');
const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`);
/** One character that no plain text holds, or a space that another or nothing follows. An expression: it reads a long text many times as fast as a loop that has just begun. */
const BREAK = new RegExp(`[${UNPLAIN}]| (?![^ ${UNPLAIN}])`, 'g');

/** Collects text nodes in order; `take` hands over the block and starts the next. */
export class RunWriter {
  /** Depth inside links and time elements, kept by the walk. */
  links = 0;
  times = 0;
  private parts: string[] = [];
  private runs: OpenRun[] = [];
  private length = 0;
  private linked = 0;
  private timed = 0;
  /** White space met since the last visible character; without a node for a line break. */
  private space: { node: Text | null; from: number } | null = null;

  /** Adds the characters of a text node between two offsets. */
  add(node: Text, start = 0, end = node.data.length): void {
    const data = node.data;
    let i = start;
    while (i < end) {
      BLANK.lastIndex = i;
      if (BLANK.test(data)) {
        this.space ??= { node, from: i };
        i = BLANK.lastIndex;
      } else if (IS_INVISIBLE.test(data.charAt(i))) {
        i++;
      } else {
        const stop = plainUntil(data, i + 1, end);
        this.spaceOut();
        this.emit(data.slice(i, stop), node, i);
        i = stop;
      }
    }
  }

  /** A space that no text node holds: a line break. */
  gap(): void {
    this.space ??= { node: null, from: 0 };
  }

  /** A mark that the page shows but no text node holds: the quotation marks of a q element. */
  insert(mark: string): void {
    this.spaceOut();
    this.append(mark);
  }

  /** The block so far, or null when it holds nothing but white space. */
  take(): BlockText | null {
    const text = this.parts.join('');
    const block = text === '' ? null : { text, runs: this.runs, linked: this.linked, timed: this.timed };
    this.parts = [];
    this.runs = [];
    this.length = this.linked = this.timed = 0;
    this.space = null;
    return block;
  }

  /** Writes the white space met, unless the block has not begun. */
  private spaceOut(): void {
    const space = this.space;
    this.space = null;
    if (!space || this.length === 0) return;
    if (space.node) this.emit(' ', space.node, space.from);
    else this.append(' ');
  }

  private emit(text: string, node: Text, from: number): void {
    const last = this.runs.at(-1);
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === this.length) last.length += text.length;
    else this.runs.push({ node, from, at: this.length, length: text.length });
    this.append(text);
    if (this.links > 0) this.linked += text.length;
    if (this.times > 0) this.timed += text.length;
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

/** The end of the stretch from `i` in which single plain spaces may stand between visible characters. */
function plainUntil(data: string, i: number, end: number): number {
  BREAK.lastIndex = i;
  const stop = BREAK.test(data) ? BREAK.lastIndex - 1 : data.length;
  if (stop < end) return stop;
  return end > i && data.charCodeAt(end - 1) === 32 ? end - 1 : end;
}
