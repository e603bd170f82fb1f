import type { Change } from "../changes/change-and-undo";
import type { KindOfMore } from "../reading/problem";
import type { Comparison } from "./compare-copy";
import { linesOfText, textToAppend, type MoreText } from "./more-text";

/** What the person takes over: of what is more by its id, of what differs what stands in the copy. */
export interface Chosen {
  readonly more: ReadonlySet<string>;
  readonly text: ReadonlySet<MoreText>;
  /** Which one holds, by the id of the difference; what is not in it is still to choose. */
  readonly holds: ReadonlyMap<string, "note" | "copy">;
}

/** What goes into the note, counted. */
export interface TakenOver {
  readonly counts: Readonly<Record<KindOfMore, number>>;
  /** The keys that become what they are in the copy, and those of which nobody has said yet which one holds. */
  readonly chosen: readonly string[];
  readonly open: readonly string[];
}

/** Whether a copy says anything that its note does not. */
export function saysMore({ more, differs, text }: Comparison): boolean {
  return more.length + differs.length + text.length > 0;
}

/** All that is more, with nothing chosen of what differs. */
export function allOf({ more, text }: Comparison): Chosen {
  return { more: new Set(more.map(({ id }) => id)), text: new Set(text), holds: new Map() };
}

/** What of it goes into the note. */
export function countTakenOver({ more, differs, text }: Comparison, chosen: Chosen): TakenOver {
  const taken = more.filter(({ id }) => chosen.more.has(id));
  const count = (kind: KindOfMore) => taken.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
  const keysOf = (holds: "copy" | undefined) =>
    differs.filter(({ id }) => chosen.holds.get(id) === holds).map(({ key }) => key);
  return {
    counts: {
      log: count("log"),
      date: count("date"),
      person: count("person"),
      round: count("round"),
      property: count("property"),
      text: linesOfText(text.filter((part) => chosen.text.has(part))),
    },
    chosen: keysOf("copy"),
    open: keysOf(undefined),
  };
}

/** What is changed in the properties of the note. */
export function changesToTakeOver(path: string, { more, differs }: Comparison, chosen: Chosen): readonly Change[] {
  const taken = more.filter(({ id }) => chosen.more.has(id));
  const lines = taken.flatMap(({ kind, written }) => (kind === "log" ? [written] : []));
  return [
    ...[
      ...differs.filter(({ id }) => chosen.holds.get(id) === "copy"),
      ...taken.filter(({ kind }) => kind !== "log"),
    ].map(({ key, value }): Change => ({ path, key, brings: value, isInstead: true })),
    ...(lines.length > 0 ? [{ path, property: "contact_log" as const, lines }] : []),
  ];
}

/** The text that is added at the end of the note; empty where none was chosen. */
export function textToTakeOver(note: string, { text }: Comparison, chosen: Chosen): string {
  return textToAppend(
    note,
    text.filter((part) => chosen.text.has(part)),
  );
}
