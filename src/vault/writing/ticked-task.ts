import type { TFile } from "obsidian";
import { readPracticeLine, type KeptPractice } from "../../core/lessons/practice";
import type { Part } from "./part";
import type { Pen } from "./pen";
import { textPart } from "./text-part";

/** Ticks the box of a task, unless its line is not the one that was read. Undo empties the box of the same task. */
export function tickTask(pen: Pen, file: TFile, { id, text }: KeptPractice): Promise<Part> {
  return textPart(
    pen,
    file,
    (note) => {
      const box = boxOf(note, id, (task) => !task.isDone && task.text === text);
      return box && { ...box, insert: TICK };
    },
    (note) => {
      const box = boxOf(note, id, ({ isDone }) => isDone);
      if (box !== undefined && note.slice(box.from, box.to) === TICK) return { ...box, insert: " " };
      return { kind: boxOf(note, id, () => true) ? "task not ticked" : "task gone" };
    },
  );
}

const TICK = "x";

/** Where the one character in the box of a task stands, of the first line of this id that is as wanted. */
function boxOf(
  note: string,
  id: string,
  isWanted: (task: NonNullable<ReturnType<typeof readPracticeLine>>) => boolean,
): { readonly from: number; readonly to: number } | undefined {
  let start = 0;
  for (const line of note.split("\n")) {
    const task = line.includes(id) ? readPracticeLine(line) : undefined;
    if (task?.id === id && isWanted(task)) {
      const from = start + line.indexOf("[") + 1;
      return { from, to: from + 1 };
    }
    start += line.length + 1;
  }
  return undefined;
}
