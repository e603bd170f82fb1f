import { hasNoEnd } from "../reading/broken-properties";
import type { Fault } from "./fault";

/** One line of a note, without its line break. */
export interface Line {
  /** In the note as it stands, from 1. */
  readonly number: number;
  readonly text: string;
  /** Its line break; the last line of a note may have none. */
  readonly end: string;
}

/** The block of properties of a note, with the marks of a merge taken out of it, and what stands around it. */
export interface NoteBlock {
  /** What stands before all lines: a byte order mark, or nothing. */
  readonly mark: string;
  /** All lines that the block takes up, as they stand. */
  readonly all: readonly Line[];
  readonly opening: Line;
  /**
   * Between opening and closing, with the lines of both sides of each conflict: first those that go on with what stands
   * above it, of both, and then the rest, one side after the other.
   */
  readonly properties: readonly Line[];
  readonly closing: Line;
  /** Lines of the body that a conflict has taken in together with the end of the block. */
  readonly afterClosing: readonly Line[];
  readonly body: string;
  /** Conflicts that were taken out of it, or that it has no end. */
  readonly faults: readonly Fault[];
}

const MARKS = { "<": "here", "|": "base", "=": "there", ">": "end" } as const;
type Side = "both" | "here" | "base" | "there";
/** Where a version of the note has come to: before its block, in it, or in its body. */
type Place = "before" | "in" | "after";

/**
 * The block of properties that a text begins with, also where it begins, or ends, inside of a conflict, or has no end. Undefined
 * where there is none, or the two sides do not end it at one place.
 */
export function readBlock(text: string): NoteBlock | undefined {
  if (hasNoEnd(text)) return blockWithoutEnd(text);
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  if (!/^\uFEFF?(?:---|<{7})/.test(text)) return undefined;
  const walk = new Walk(/^>{7}(?: |\r?$)/m.test(text));
  let at = mark.length;
  while (at < text.length && !walk.isOver()) {
    const line = lineAt(text, at, walk.all.length + 1);
    if (!walk.take(line)) break;
    at += line.text.length + line.end.length;
  }
  const block = walk.block();
  return block && { mark, ...block, body: text.slice(at) };
}

function lineAt(text: string, at: number, number: number): Line {
  const to = text.indexOf("\n", at);
  const written = text.slice(at, to === -1 ? text.length : to + 1);
  const [end = ""] = /\r?\n$|$/.exec(written.slice(-2)) ?? [];
  return { number, text: written.slice(0, written.length - end.length), end };
}

/**
 * A block of which a merge took the closing line. It ends where it cannot go on: before a blank line, or one that is neither a
 * key, an item nor part of one.
 */
function blockWithoutEnd(text: string): NoteBlock | undefined {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const opening = lineAt(text, mark.length, 1);
  const properties: Line[] = [];
  let at = mark.length + opening.text.length + opening.end.length;
  while (at < text.length) {
    const line = lineAt(text, at, properties.length + 2);
    if (!/^(?:[ \t]+|- |[^\s#>|`*:-][^:]*:(?:\s|$))\S?/.test(line.text) || line.text.trim() === "") break;
    properties.push(line);
    at += line.text.length + line.end.length;
  }
  if (properties.length === 0) return undefined;
  const closing = { number: properties.length + 2, text: "---", end: opening.end };
  const fault: Fault = { kind: "no end", line: 1, toLine: 1, written: "---" };
  const [all, body] = [[opening, ...properties], text.slice(at)];
  return { mark, all, opening, properties, closing, afterClosing: [], body, faults: [fault] };
}

function markOf({ text }: Line): Side | "end" | undefined {
  const [, run = ""] = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/.exec(text) ?? [];
  return MARKS[run[0] as keyof typeof MARKS];
}

/** Goes through a note line by line, until its body. */
class Walk {
  readonly all: Line[] = [];
  readonly #fences: { opening?: Line; closing?: Line } = {};
  readonly #properties: Line[] = [];
  readonly #conflicts: Fault[] = [];
  #place: Place = "before";
  #side: Side = "both";
  #conflict:
    | {
        readonly from: Place;
        readonly ends: Place[];
        readonly marks: Line[];
        readonly bodies: Bodies;
        /** Where the lines of each side begin among the properties. */
        readonly begins: number[];
      }
    | undefined;
  #afterClosing: readonly Line[] = [];
  #isLost = false;

  /** Where no conflict has an end, what begins one is left over. */
  constructor(private readonly hasEnds: boolean) {}

  isOver(): boolean {
    return this.#isLost || (this.#place === "after" && this.#conflict === undefined);
  }

  /** Whether the line belongs to the block, or to a conflict that reaches into it. */
  take(line: Line): boolean {
    const mark = markOf(line);
    // A note may begin with a body, on the one side.
    if (this.#conflict === undefined && this.#place === "before" && mark === undefined && !isFence(line)) return false;
    this.all.push(line);
    if (mark === undefined) this.#takeContent(line);
    else this.#takeMark(mark, line);
    return true;
  }

  block(): Omit<NoteBlock, "mark" | "body"> | undefined {
    const { opening, closing } = this.#fences;
    if (this.#isLost || this.#conflict || opening === undefined || closing === undefined) return undefined;
    const properties = this.#properties;
    return {
      all: this.all,
      opening,
      properties,
      closing,
      afterClosing: this.#afterClosing,
      faults: this.#conflicts,
    };
  }

  #takeContent(line: Line): void {
    if (this.#place !== "after" && isFence(line)) {
      if (this.#place === "before") this.#fences.opening ??= line;
      else if (this.#side !== "base") this.#fences.closing ??= line;
      this.#place = this.#place === "before" ? "in" : "after";
      return;
    }
    if (this.#place === "in") {
      if (this.#side !== "base") this.#properties.push(line);
      return;
    }
    this.#place = "after";
    if (this.#side !== "both") this.#conflict?.bodies[this.#side].push(line);
  }

  #takeMark(side: Side | "end", line: Line): void {
    if (this.#conflict === undefined) {
      if (side === "here" && this.hasEnds) this.#begin(line);
      // A half of a conflict: the other half was lost.
      else this.#conflicts.push(conflictAt(line, line));
      return;
    }
    if (this.#side !== "base") this.#conflict.ends.push(this.#place);
    this.#conflict.marks.push(line);
    // One conflict within another is of the same two sides.
    if (side === "end") this.#end(line);
    else if (side !== "here") {
      [this.#side, this.#place] = [side, this.#conflict.from];
      if (side === "there") this.#conflict.begins.push(this.#properties.length);
    }
  }

  #begin(line: Line): void {
    const bodies = { here: [], base: [], there: [] };
    this.#conflict = { from: this.#place, ends: [], marks: [line], bodies, begins: [this.#properties.length] };
    this.#side = "here";
  }

  #end(line: Line): void {
    const { from, ends = [], marks = [], bodies, begins = [] } = this.#conflict ?? {};
    if (from === "in") this.#putBeginningsFirst(begins);
    const [first = line] = marks;
    this.#conflicts.push(conflictAt(first, line));
    // A side that has no block at all is in its body as soon as the other is.
    const places = new Set(ends.map((place) => (place === "before" && ends.includes("after") ? "after" : place)));
    this.#isLost = places.size !== 1;
    this.#place = [...places][0] ?? "in";
    if (bodies && this.#place === "after") this.#afterClosing = bodiesOf(bodies, marks);
    // Which side of which conflict a line of the body was on is not known any more.
    this.#isLost ||= this.#afterClosing.length > 0 && new Set(marks.map(markOf)).size < marks.length;
    this.#side = "both";
    this.#conflict = undefined;
  }

  /** Else a log line of the second side would stand under the last key of the first. */
  #putBeginningsFirst(begins: readonly number[]): void {
    const sides = begins.map((from, at) => this.#properties.slice(from, begins[at + 1]));
    const counts = sides.map((side) => {
      const end = side.findIndex(({ text }) => !GOES_ON.test(text));
      return end === -1 ? side.length : end;
    });
    const others: Line[] = [];
    const beginnings = sides.flatMap((side, at) => {
      const own = side.slice(0, counts[at]);
      // What is put before other lines is another line.
      const moved = others.length === 0 ? own : own.map((line) => ({ ...line }));
      others.push(...side.slice(counts[at]));
      return moved;
    });
    this.#properties.splice(begins[0] ?? 0, Infinity, ...beginnings, ...others);
  }
}

/** An item, or what stands deeper: it belongs to a key above. */
const GOES_ON = /^(?:[ \t]+\S|-(?:\s|$))/;

type Bodies = Readonly<Record<Exclude<Side, "both">, Line[]>>;

/** What of the body was in conflict stays in conflict. */
function bodiesOf({ here, base, there }: Bodies, marks: readonly Line[]): readonly Line[] {
  const written = (lines: readonly Line[]) => lines.map(({ text }) => text).join("\n");
  if (written(here) === written(there)) return here;
  return marks.flatMap((mark) => {
    const side = markOf(mark);
    if (side === undefined || side === "end" || side === "both") return [mark];
    return [mark, ...{ here, base, there }[side]];
  });
}

function isFence({ text }: Line): boolean {
  return /^---[ \t]*$/.test(text);
}

function conflictAt(from: Line, to: Line): Fault {
  return { kind: "conflict markers", line: from.number, toLine: to.number, written: from.text };
}
