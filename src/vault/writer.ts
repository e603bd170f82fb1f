import type { TFile } from "obsidian";
import type { Change, Keys, WriteFailure } from "../core/changes/change-and-undo";
import type { Obstacle } from "../core/changes/obstacle";
import type { KeptPractice } from "../core/lessons/practice";
import type { Draft } from "../messages/drafts";
import type { NotePlace } from "./open-notes";
import { Additions } from "./writing/additions";
import { failureOf, NotSaved } from "./writing/failure";
import type { Part } from "./writing/part";
import { Pen, type Desk, type OpenViews } from "./writing/pen";
import { PropertyChanges } from "./writing/property-changes";
import { rewordDraft, type RewordedDraft } from "./writing/reworded-draft";
import { tickTask } from "./writing/ticked-task";
import { makeNote, rewriteNote, trashNote, type RewrittenNote } from "./writing/whole-note";

/** What comes of a write. It throws nothing, and where it fails nothing is changed but what it says. */
type WriteResult<Done> = Done | Failed;

/** Why a write failed, and at which note. */
export interface Failed {
  readonly failed: WriteFailure;
  readonly path: string;
  /** What stands in the open note, but not in its file: what the person typed there, or what was to be written too. */
  readonly unsaved?: NotSaved["unsaved"];
  /** The notes that hold their part of a write all the same, since it could not be taken back, or of an undo. */
  readonly done?: readonly string[];
}

/**
 * All that one action writes: properties, drafts and text at the ends of notes, other words in them, ticks in boxes, whole
 * texts, new notes, and the trash.
 */
export interface Writing {
  readonly changes?: readonly Change[];
  /** Drafts of one note stand together. */
  readonly drafts?: readonly Draft[];
  readonly rewordings?: readonly RewordedDraft[];
  /** Open tasks to tick, each as it was read. */
  readonly ticks?: readonly KeptPractice[];
  readonly rewrites?: readonly RewrittenNote[];
  readonly notes?: readonly NoteToMake[];
  /** Notes as they were read: nothing is written where the text of one is another by now. */
  readonly asRead?: readonly NoteAsRead[];
  /** Text to add at the ends of notes. */
  readonly appended?: readonly NoteAsRead[];
  /** Notes to put into the trash, each with the text that it was read with. They go last, when all else is written. */
  readonly trash?: readonly NoteAsRead[];
  /** Whether changes to many notes are each for themselves: where one cannot be written, the others are all the same. */
  readonly isEachForItself?: boolean;
}

/** What an action has written. */
export interface Written {
  /** How many values of properties are others now. */
  readonly values: number;
  /** Undefined where the notes held all of it already. */
  readonly undoable: Undoable | undefined;
  /** Where the first draft is now. */
  readonly draft: NotePlace | undefined;
}

/** An action that was written, and can be undone as a whole. */
export interface Undoable {
  readonly parts: readonly [Part, ...Part[]];
}

type UndoResult = WriteResult<{ readonly undone: Undoable } | Refused>;

/** An action that was not taken back, or not as a whole, since one of its notes has changed. */
export interface Refused {
  readonly refused: Undoable;
  /** The note that has changed. */
  readonly path: string;
  readonly obstacle: Obstacle;
  /** The notes in which it was taken back, where another program has changed one in the midst of it. */
  readonly done?: readonly string[];
}

/** A step of an action: one kind of part of one note, which is there or is made. */
type Step = { readonly path: string } & (
  { readonly write: (file: TFile) => Promise<Part | undefined> } | { readonly make: () => Promise<Part> }
);

/**
 * Carries out actions and takes them back. Writes to one note wait for each other, and only what the action names is
 * changed.
 */
export class NoteWriter {
  /** What is being written, by note; a note that is yet to be made is known by its path. */
  readonly #queue = new Map<TFile | string, Promise<unknown>>();
  readonly #done: Undoable[] = [];
  /** What was taken back of actions that could not be taken back as a whole, so that it is not tried twice. */
  readonly #takenBack = new WeakSet<Part>();
  readonly #pen: Pen;
  readonly #properties: PropertyChanges;
  readonly #additions: Additions;

  constructor(desk: Desk, openNotes: OpenViews, keysOf: (path: string) => Keys) {
    this.#pen = new Pen(desk, openNotes);
    this.#properties = new PropertyChanges(this.#pen, keysOf);
    this.#additions = new Additions(this.#pen);
  }

  /** Carries out one action: all of it, or none of it where a part fails that is not for itself. Never throws. */
  async write({
    changes = [],
    drafts = [],
    rewordings = [],
    ticks = [],
    rewrites = [],
    notes = [],
    asRead = [],
    appended = [],
    trash = [],
    isEachForItself = false,
  }: Writing): Promise<WriteResult<Written>> {
    const pen = this.#pen;
    let draft: NotePlace | undefined;
    const steps: readonly Step[] = [
      ...stepsFor([...asRead, ...trash], async (file, { text }) => {
        await pen.readAs(file, text);
        return undefined;
      }),
      ...stepsFor(byNote(changes), (file, { all }) => {
        const part = this.#properties.write(file, all);
        return isEachForItself ? part.catch(() => undefined) : part;
      }),
      ...stepsFor(byNote(drafts), async (file, { all }) => {
        const { place, part } = await this.#additions.addDrafts(file, all);
        draft ??= place;
        return part;
      }),
      ...stepsFor(rewordings, (file, reworded) => rewordDraft(pen, file, reworded)),
      ...stepsFor(ticks, (file, task) => tickTask(pen, file, task)),
      ...stepsFor(appended, (file, { text }) => this.#additions.addText(file, text)),
      ...stepsFor(rewrites, (file, rewritten) => rewriteNote(pen, file, rewritten)),
      ...notes.map(({ path, text }) => ({ path, make: () => makeNote(pen, path, text) })),
      ...stepsFor(trash, (file, { text }) => trashNote(pen, file, text)),
    ];
    const there = steps.flatMap((step) => ("make" in step ? [] : [step.path]));
    return this.#inTurn(
      isEachForItself ? there.filter((path) => pen.fileAt(path) !== undefined) : there,
      notes.map(({ path }) => path),
      async (files) => {
        const parts: Part[] = [];
        for (const step of steps) {
          const file = files.get(step.path);
          try {
            const part = await ("make" in step ? step.make() : file && step.write(file));
            if (part) parts.push(part);
          } catch (error) {
            return { ...this.#failure(error, step.path, file), ...(await takeBackAll(parts)) };
          }
        }
        const [first, ...others] = parts;
        const undoable = first && this.#remember({ parts: [first, ...others] });
        return { undoable, draft, values: parts.reduce((sum, { values = 0 }) => sum + values, 0) };
      },
    );
  }

  /**
   * Takes back this action, or the last one whose notes are all still there; it waits for what is being written. Undefined
   * if there is nothing to undo. Never throws.
   */
  async undo(which?: Undoable): Promise<UndoResult | undefined> {
    await Promise.all(this.#queue.values());
    // It is taken out before anything else is awaited, so that undoing twice at once undoes two.
    const undoable =
      which ??
      this.#done.findLast(({ parts }) =>
        parts.every(({ file, isTrashed = false }) => isTrashed || this.#isThere(file)),
      );
    const at = undoable ? this.#done.indexOf(undoable) : -1;
    if (undoable === undefined || at < 0) return undefined;
    this.#done.splice(at, 1);
    const parts = [...undoable.parts].reverse().filter((part) => !this.#takenBack.has(part));
    const result = await this.#inTurn(
      parts.flatMap(({ file, isTrashed = false }) => (isTrashed ? [] : [file.path])),
      parts.flatMap(({ file, isTrashed = false }) => (isTrashed ? [file.path] : [])),
      async (): Promise<UndoResult> => {
        const done = () => doneIn(parts.filter((part) => this.#takenBack.has(part)));
        for (const way of ["ask", "undo"] as const) {
          for (const part of parts) {
            const { file, isTrashed = false, takeBack } = part;
            try {
              const obstacle = await takeBack(way);
              if (obstacle) return { refused: undoable, path: file.path, obstacle, ...done() };
              if (way === "undo") this.#takenBack.add(part);
            } catch (error) {
              return { ...this.#failure(error, file.path, isTrashed ? undefined : file), ...done() };
            }
          }
        }
        return { undone: undoable };
      },
    );
    // An action that was named can be tried again once a later one is undone. Otherwise it would block all before it.
    if ("failed" in result || ("refused" in result && which)) this.#done.splice(at, 0, undoable);
    return result;
  }

  #isThere(file: TFile): boolean {
    return this.#pen.fileAt(file.path) === file;
  }

  #remember(undoable: Undoable): Undoable {
    this.#done.push(undoable);
    if (this.#done.length > UNDO_STEPS) this.#done.shift();
    return undoable;
  }

  /** Waits for earlier writes to these notes and to those that are to be made, and makes later ones wait. */
  async #inTurn<Done>(
    paths: readonly string[],
    toMake: readonly string[],
    change: (files: ReadonlyMap<string, TFile>) => Promise<WriteResult<Done>>,
  ): Promise<WriteResult<Done>> {
    const files = new Map<string, TFile>();
    for (const path of paths) {
      const file = this.#pen.fileAt(path);
      if (file === undefined) return { failed: "gone", path };
      files.set(path, file);
    }
    const notes = [...files.values(), ...toMake];
    const before = notes.map((note) => this.#queue.get(note) ?? Promise.resolve());
    const turn = Promise.all(before).then(() => change(files));
    const settled = turn.catch(() => undefined);
    for (const note of notes) this.#queue.set(note, settled);
    try {
      return await turn;
    } finally {
      for (const note of notes) if (this.#queue.get(note) === settled) this.#queue.delete(note);
    }
  }

  /** Without a file, that of a note which is yet to be made. */
  #failure(error: unknown, path: string, file: TFile | undefined): Failed {
    const failed = file && !this.#isThere(file) ? "gone" : failureOf(error);
    return { failed, path: file?.path ?? path, ...(error instanceof NotSaved && { unsaved: error.unsaved }) };
  }
}

/** A step for each of what is written to notes that are there. */
function stepsFor<Item extends { readonly path: string }>(
  items: readonly Item[],
  write: (file: TFile, item: Item) => Promise<Part | undefined>,
): readonly Step[] {
  return items.map((item) => ({ path: item.path, write: (file) => write(file, item) }));
}

/** What goes to one note together. */
function byNote<Item extends { readonly path: string }>(
  items: readonly Item[],
): readonly { readonly path: string; readonly all: readonly [Item, ...Item[]] }[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(item.path);
    if (group) group.push(item);
    else groups.set(item.path, [item]);
  }
  return [...groups].map(([path, all]) => ({ path, all }));
}

/** Takes back what has been written of an action, and says in which notes that was not possible. */
async function takeBackAll(parts: readonly Part[]): Promise<Pick<Failed, "done">> {
  const left: Part[] = [];
  for (const part of [...parts].reverse()) {
    const isTakenBack = await part.takeBack("unwrite").then(
      (obstacle) => obstacle === undefined,
      () => false,
    );
    if (!isTakenBack) left.push(part);
  }
  return doneIn(left);
}

function doneIn(parts: readonly Part[]): Pick<Failed, "done"> {
  return parts.length === 0 ? {} : { done: [...new Set(parts.map(({ file }) => file.path))] };
}

/** How many actions can be undone. */
const UNDO_STEPS = 1_000;

/** A note, and a text of it. */
interface NoteAsRead {
  readonly path: string;
  readonly text: string;
}

/** A note that is to be made. */
export interface NoteToMake {
  readonly path: string;
  readonly text: string;
}
