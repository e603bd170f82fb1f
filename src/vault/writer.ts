import { parseYaml, type EditorPosition, type FileManager, type TFile, type Vault } from "obsidian";
import {
  changeProperties,
  newMemory,
  obstacleTo,
  rememberSet,
  takeBack,
  type Change,
  type Keys,
  type Memory,
  type WriteFailure,
} from "../core/changes/change-and-undo";
import type { Obstacle } from "../core/changes/obstacle";
import { readPracticeLine, type KeptPractice } from "../core/lessons/practice";
import type { Draft } from "../messages/drafts";
import type { Rewording } from "../messages/manners/rewording";
import { openBlockIn } from "../messages/open-block";
import { propertiesBlock } from "../templates/front-matter";
import type { NotePlace, OpenNote } from "./open-notes";
import { blockPutBack, type BlockForms } from "./properties-put-back";

/** What comes of a write. It throws nothing, and where it fails nothing is changed but what it says. */
type WriteResult<Done> = Done | Failed;

/** Why a write failed, and at which note. */
export interface Failed {
  readonly failed: WriteFailure;
  readonly path: string;
  /** What stands in the open note, but not in its file: what the person typed there, or what was to be written too. */
  readonly unsaved?: "typed" | "written";
  /** The notes that hold their part of a write all the same, since it could not be taken back, or of an undo. */
  readonly done?: readonly string[];
}

/** Other words for a part of a draft, which stands in its note as it was read. */
interface RewordedDraft extends Rewording {
  readonly path: string;
  /** The draft as it was read, line by line. */
  readonly raw: string;
}

/** All that one action writes: properties, drafts at the ends of notes, other words in them, ticks in boxes, and new notes. */
export interface Writing {
  readonly changes?: readonly Change[];
  /** Drafts of one note stand together. */
  readonly drafts?: readonly Draft[];
  readonly rewordings?: readonly RewordedDraft[];
  /** Open tasks to tick, each as it was read. */
  readonly ticks?: readonly KeptPractice[];
  readonly notes?: readonly NoteToMake[];
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
  readonly kind: PartKind;
  readonly parts: readonly [Part, ...Part[]];
}

/** What one action did to one note. */
interface Part {
  readonly kind: PartKind;
  /** How many values of its properties are others now. */
  readonly values?: number;
  readonly file: TFile;
  /** Takes it back, or only asks whether that is possible. False if it has been edited since: nothing of that is lost. */
  readonly revert: (isOnlyAsked: boolean) => Promise<boolean>;
  /** Leaves the note as if the action had never been, if that is possible: where it failed elsewhere, nothing stays of it. */
  readonly unwrite?: () => Promise<boolean>;
  /** Why it could not be taken back when that was last tried. */
  readonly obstacle?: () => Obstacle | undefined;
}

type PartKind = "log" | "property" | "text";

type UndoResult = WriteResult<{ readonly undone: Undoable } | Refused>;

/** An action that was not taken back, since one of its notes has changed. */
export interface Refused {
  readonly refused: Undoable;
  /** The note that has changed. */
  readonly path: string;
  readonly obstacle: Obstacle | undefined;
}

/**
 * The only place that writes to notes. Writes to one note wait for each other. Unsaved typing is saved first, so that it
 * is never lost, and only what the action names is changed.
 */
export class NoteWriter {
  /** What is being written, by note; a note that is yet to be made is known by its path. */
  readonly #queue = new Map<TFile | string, Promise<unknown>>();
  readonly #done: Undoable[] = [];
  /** What was taken back of actions that could not be taken back as a whole, so that it is not tried twice. */
  readonly #takenBack = new WeakSet<Part>();
  readonly #memories = new WeakMap<TFile, Memory>();
  /** How many drafts of ours a note holds, and whether we ended its last line for the first of them. */
  readonly #added = new WeakMap<TFile, { live: number; endsLine: boolean }>();

  constructor(
    private readonly app: {
      readonly vault: Pick<Vault, "create" | "createFolder" | "getFileByPath" | "getFolderByPath" | "process" | "read">;
      readonly fileManager: Pick<FileManager, "processFrontMatter" | "trashFile">;
    },
    private readonly openNotes: { viewsOf(file: TFile): readonly OpenNote[] },
    private readonly keysOf: (path: string) => Keys,
  ) {}

  /** Carries out one action: all of it, or none of it where a part fails that is not for itself. Never throws. */
  async write({
    changes = [],
    drafts = [],
    rewordings = [],
    ticks = [],
    notes = [],
    isEachForItself = false,
  }: Writing): Promise<WriteResult<Written>> {
    const paths = [...new Set([...changes, ...drafts, ...rewordings, ...ticks].map(({ path }) => path))];
    const isThere = (path: string) => this.app.vault.getFileByPath(path) !== null;
    return this.#inTurn(
      isEachForItself ? paths.filter(isThere) : paths,
      notes.map(({ path }) => path),
      async (files) => {
        const parts: Part[] = [];
        let placeOfFirst: NotePlace | undefined;
        for (const [path, file] of files) {
          const own = changes.filter((change) => change.path === path);
          const [first, ...others] = drafts.filter((draft) => draft.path === path);
          try {
            if (own.length > 0) parts.push(...(await this.#writeProperties(file, own)));
            if (first) {
              const { place, part } = await this.#insert(file, [first, ...others]);
              if (first === drafts[0]) placeOfFirst = place;
              parts.push(...part);
            }
            for (const reworded of rewordings.filter((one) => one.path === path))
              parts.push(await this.#reword(file, reworded));
            for (const task of ticks.filter((tick) => tick.path === path)) parts.push(await this.#tick(file, task));
          } catch (error) {
            if (isEachForItself) continue;
            return { ...this.#failure(file, error), ...(await takeBackAll(parts)) };
          }
        }
        for (const { path, text } of notes) {
          try {
            parts.push(await this.#make(path, text));
          } catch (error) {
            return { failed: failureOf(error), path, ...(await takeBackAll(parts)) };
          }
        }
        const [first, ...others] = parts;
        const undoable =
          first && this.#remember({ kind: others.length > 0 ? "property" : first.kind, parts: [first, ...others] });
        return { undoable, draft: placeOfFirst, values: parts.reduce((sum, { values = 0 }) => sum + values, 0) };
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
    const undoable = which ?? this.#done.findLast(({ parts }) => parts.every(({ file }) => this.#isThere(file)));
    const at = undoable ? this.#done.indexOf(undoable) : -1;
    if (undoable === undefined || at < 0) return undefined;
    this.#done.splice(at, 1);
    const parts = [...undoable.parts].reverse().filter((part) => !this.#takenBack.has(part));
    const result = await this.#inTurn(
      parts.map(({ file }) => file.path),
      [],
      async (): Promise<UndoResult> => {
        for (const isOnlyAsked of [true, false]) {
          for (const part of parts) {
            const { file, revert, obstacle } = part;
            try {
              if (!(await revert(isOnlyAsked))) return { refused: undoable, path: file.path, obstacle: obstacle?.() };
              if (!isOnlyAsked) this.#takenBack.add(part);
            } catch (error) {
              return { ...this.#failure(file, error), ...doneIn(parts.filter((one) => this.#takenBack.has(one))) };
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

  async #writeProperties(file: TFile, changes: readonly Change[]): Promise<readonly Part[]> {
    const keys = this.keysOf(file.path);
    const memory = this.#memories.get(file) ?? newMemory();
    this.#memories.set(file, memory);
    let inverses: ReturnType<typeof changeProperties> = [];
    await this.#saveOpenEditors(file);
    const before = await this.#blockOf(file);
    await this.#changeProperties(file, (properties) => {
      inverses = changeProperties(properties, changes, keys, memory);
      if (inverses.length === 0) throw new LeaveAsItIs();
    });
    if (inverses.length === 0) return [];
    rememberSet(inverses);
    const after = await this.#blockOf(file);
    const forms = before === undefined || after === undefined ? undefined : { before, after };
    const putBack = async (isOnlyAsked: boolean, leavesKeys?: boolean) =>
      forms !== undefined && (await this.#putBack(file, forms, inverses, isOnlyAsked, leavesKeys));
    let obstacle: Obstacle | undefined;
    const revert = async (isOnlyAsked: boolean) => {
      if (await putBack(isOnlyAsked)) return true;
      let remember: (() => void) | undefined;
      const isDone = await this.#changeProperties(file, (properties) => {
        remember = takeBack(properties, inverses);
        if (remember === undefined) {
          obstacle = obstacleTo(properties, inverses);
          throw new LeaveAsItIs();
        }
        if (isOnlyAsked) throw new OnlyAsked();
      });
      if (isDone && !isOnlyAsked) remember?.();
      return isDone;
    };
    const kind = changes.every((change) => "lines" in change) ? "log" : "property";
    const unwrite = () => putBack(false, false);
    return [{ kind, values: inverses.length, file, revert, unwrite, obstacle: () => obstacle }];
  }

  /**
   * The properties of a note as they are written, to be put back byte for byte: Obsidian writes all of them anew, without
   * comments and quotes. Undefined where they are too long to keep, or cannot be read; then values are taken back.
   */
  async #blockOf(file: TFile): Promise<string | undefined> {
    try {
      const block = propertiesBlock(await this.app.vault.read(file));
      // A copy, since a piece of a text keeps all of it in memory.
      return block.length > LONGEST_BLOCK ? undefined : structuredClone(block);
    } catch {
      return undefined;
    }
  }

  /** Puts the properties back as they were written, if they read as we left them; false where they do not. */
  async #putBack(
    file: TFile,
    forms: BlockForms,
    inverses: ReturnType<typeof changeProperties>,
    isOnlyAsked: boolean,
    leavesKeys?: boolean,
  ): Promise<boolean> {
    let remember: (() => void) | undefined;
    const isDone = await this.#changeText(file, (text) => {
      const take = (values: Record<string, unknown>) => (remember = takeBack(values, inverses));
      const back = blockPutBack(text, forms, take, parseYaml, leavesKeys);
      if (back === undefined) throw new LeaveAsItIs();
      if (isOnlyAsked) throw new OnlyAsked();
      return back;
    });
    if (isDone && !isOnlyAsked) remember?.();
    return isDone;
  }

  /** Makes a note, and the folders that it needs. Undo moves it to the trash, unless something was written in it. */
  async #make(path: string, text: string): Promise<Part> {
    const { vault, fileManager } = this.app;
    const folders = path
      .split("/")
      .slice(0, -1)
      .map((_name, at, names) => names.slice(0, at + 1).join("/"));
    for (const folder of folders) await this.#makeFolder(folder);
    const file = await vault.create(path, text);
    const revert = async (isOnlyAsked: boolean) => {
      await this.#saveOpenEditors(file);
      if ((await vault.read(file)) !== text) return false;
      if (!isOnlyAsked) await fileManager.trashFile(file);
      return true;
    };
    return { kind: "property", file, revert, obstacle: () => ({ kind: "note written in" }) };
  }

  /** Another note that is being made at the same time may need the same folder. */
  async #makeFolder(path: string): Promise<void> {
    const isThere = () => this.app.vault.getFolderByPath(path) !== null;
    if (isThere()) return;
    try {
      await this.app.vault.createFolder(path);
    } catch (error) {
      if (!isThere()) throw error;
    }
  }

  /** Puts drafts at the end of a note, but before a block that is still open there; those that it has already are left. */
  async #insert(
    file: TFile,
    drafts: readonly [Draft, ...Draft[]],
  ): Promise<{ readonly place: NotePlace; readonly part: readonly Part[] }> {
    let inserted: Insertion = { at: 0, text: "", endsLine: false, selection: { from: START, to: START } };
    await this.#changeText(file, (note) => {
      inserted = insertion(note, drafts);
      return {
        from: inserted.at,
        to: inserted.at,
        insert: inLineBreaksOf(note, (inserted.endsLine ? "\n" : "") + inserted.text),
      };
    });
    const { text, endsLine, selection } = inserted;
    const added = this.#added.get(file) ?? { live: 0, endsLine: false };
    this.#added.set(file, added);
    if (text !== "") {
      if (added.live === 0) added.endsLine = endsLine;
      added.live += 1;
    }
    const revert = async (isOnlyAsked: boolean) => {
      const isDone = await this.#changeText(file, (note) => {
        const change = removal(note, text, drafts, added.live === 1 && added.endsLine);
        if (isOnlyAsked) throw new OnlyAsked();
        return change;
      });
      if (isDone && !isOnlyAsked) added.live -= 1;
      return isDone;
    };
    const part: Part = { kind: "text", file, revert, obstacle: () => ({ kind: "draft changed" }) };
    return { place: { file, selection }, part: text === "" ? [] : [part] };
  }

  /**
   * Puts other words into a draft, unless it is not as it was read. Undo needs the draft to be as it was left, or at least
   * the line, if the note has no other like it.
   */
  async #reword(file: TFile, { raw, from, to, insert }: RewordedDraft): Promise<Part> {
    const draft = raw.trimEnd();
    const [before, words, after] = [draft.slice(0, from), draft.slice(from, to), draft.slice(to)];
    await this.#changeText(file, (note) => {
      const change = changeIn(note, before, words, after, insert);
      if (change === undefined) throw new NotAsItWas();
      return change;
    });
    const lineBefore = before.slice(before.lastIndexOf("\n") + 1);
    const [lineAfter = ""] = after.split("\n", 1);
    let obstacle: Obstacle | undefined;
    const revert = (isOnlyAsked: boolean) =>
      this.#changeText(file, (note) => {
        const change =
          changeIn(note, before, insert, after, words) ?? changeIn(note, lineBefore, insert, lineAfter, words);
        if (change === undefined) {
          obstacle = { kind: note.includes(inLineBreaksOf(note, insert)) ? "words moved" : "words gone" };
          throw new LeaveAsItIs();
        }
        if (isOnlyAsked) throw new OnlyAsked();
        return change;
      });
    return { kind: "text", file, revert, obstacle: () => obstacle };
  }

  /** Ticks the box of a task, unless its line is not the one that was read. Undo empties the box of the same task. */
  async #tick(file: TFile, { id, text }: KeptPractice): Promise<Part> {
    await this.#changeText(file, (note) => {
      const box = boxOf(note, id, (task) => !task.isDone && task.text === text);
      if (box === undefined) throw new NotAsItWas();
      return { ...box, insert: TICK };
    });
    let obstacle: Obstacle | undefined;
    const revert = (isOnlyAsked: boolean) =>
      this.#changeText(file, (note) => {
        const box = boxOf(note, id, ({ isDone }) => isDone);
        if (box === undefined || note.slice(box.from, box.to) !== TICK) {
          obstacle = { kind: boxOf(note, id, () => true) ? "task not ticked" : "task gone" };
          throw new LeaveAsItIs();
        }
        if (isOnlyAsked) throw new OnlyAsked();
        return { ...box, insert: " " };
      });
    return { kind: "property", file, revert, obstacle: () => obstacle };
  }

  #isThere(file: TFile): boolean {
    return this.app.vault.getFileByPath(file.path) === file;
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
      const file = this.app.vault.getFileByPath(path);
      if (file === null) return { failed: "gone", path };
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

  #failure(file: TFile, error: unknown): Failed {
    const failed = this.#isThere(file) ? failureOf(error) : "gone";
    return { failed, path: file.path, ...(error instanceof NotSaved && { unsaved: error.unsaved }) };
  }

  /** False if the change chose to leave the note as it is. */
  async #changeProperties(file: TFile, change: (properties: Record<string, unknown>) => void): Promise<boolean> {
    await this.#saveOpenEditors(file);
    return wasChanged(this.app.fileManager.processFrontMatter(file, change));
  }

  /** Where the note is open in an editor, the change is made there, so that the editor can undo it; else in the file. */
  async #changeText(file: TFile, change: (text: string) => TextChange): Promise<boolean> {
    await this.#saveOpenEditors(file);
    const view = this.openNotes.viewsOf(file).find((one) => one.getMode() === "source");
    if (view === undefined) {
      return wasChanged(this.app.vault.process(file, (text) => applied(change(text), text)));
    }
    return wasChanged(this.#changeInEditor(view, change));
  }

  async #changeInEditor(view: OpenNote, change: (text: string) => TextChange): Promise<void> {
    const { editor } = view;
    const before = editor.getValue();
    const { from, to, insert } = change(before);
    replace(editor, { from, to, insert });
    try {
      await view.save();
    } catch (error) {
      // Left in the editor, it would be saved later after all.
      const now = editor.getValue();
      const at = placeOfInserted(now, before, { from, to, insert });
      if (at === undefined) throw new NotSaved(error, "written");
      replace(editor, { from: at, to: at + insert.length, insert: before.slice(from, to) });
      throw editor.getValue() === before ? error : new NotSaved(error, "typed");
    }
  }

  async #saveOpenEditors(file: TFile): Promise<void> {
    for (const view of this.openNotes.viewsOf(file)) {
      try {
        await view.save();
      } catch (error) {
        throw new NotSaved(error, "typed");
      }
    }
  }
}

interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Thrown within a change to leave the note as it is. */
class LeaveAsItIs extends Error {}
/** Thrown within a change that is possible, but was only asked about. */
class OnlyAsked extends Error {}
/** Thrown within a change to a line that has changed, or is gone. */
class NotAsItWas extends Error {}
/** Thrown where an open note could not be saved, and something stands in it alone. */
class NotSaved extends Error {
  constructor(
    override readonly cause: unknown,
    readonly unsaved: NonNullable<Failed["unsaved"]>,
  ) {
    super();
  }
}

/** Takes back what has been written of an action, and says in which notes that was not possible. */
async function takeBackAll(parts: readonly Part[]): Promise<Pick<Failed, "done">> {
  const left: Part[] = [];
  for (const part of [...parts].reverse()) {
    const isUnwritten = await part.unwrite?.().catch(() => false);
    if (!isUnwritten && !(await part.revert(false).catch(() => false))) left.push(part);
  }
  return doneIn(left);
}

function doneIn(parts: readonly Part[]): Pick<Failed, "done"> {
  return parts.length === 0 ? {} : { done: [...new Set(parts.map(({ file }) => file.path))] };
}

/** Where something that was put into an editor stands by now, if something was typed before it or behind it, not both. */
function placeOfInserted(now: string, before: string, { from, to, insert }: TextChange): number | undefined {
  if (now.startsWith(before.slice(0, from) + insert)) return from;
  const behind = insert + before.slice(to);
  return now.endsWith(behind) ? now.length - behind.length : undefined;
}

async function wasChanged(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (error instanceof OnlyAsked) return true;
    if (error instanceof LeaveAsItIs) return false;
    throw error;
  }
}

interface Insertion {
  /** Where in the note. */
  readonly at: number;
  /** With plain line feeds. */
  readonly text: string;
  /** Whether the note's last line has to be ended first. */
  readonly endsLine: boolean;
  readonly selection: NotePlace["selection"];
}

/** How many actions can be undone. */
const UNDO_STEPS = 1_000;
/** In characters: more than a note with a log of a hundred lines has, and little enough for all that can be undone. */
const LONGEST_BLOCK = 10_000;
const START: EditorPosition = { line: 0, ch: 0 };

/** The text to add at the end of a note, and what to select: in the first draft added, or in the one that is there. */
function insertion(note: string, drafts: readonly [Draft, ...Draft[]]): Insertion {
  const missing = drafts.filter(({ id }) => placeOf(note, id) === undefined);
  const [first] = missing;
  if (first === undefined) {
    const place = positionAt(note.slice(0, placeOf(note, drafts[0].id)));
    return { at: note.length, text: "", endsLine: false, selection: { from: place, to: place } };
  }
  const open = openBlockIn(note);
  const at = open ?? note.length;
  const above = note.slice(0, at);
  const endsLine = above !== "" && !above.endsWith("\n");
  const gap = above === "" || /\r?\n\r?\n$/.test(above) ? "" : "\n";
  const text = `${gap}${missing.map((draft) => draft.text).join("\n\n")}\n${open === undefined ? "" : "\n"}`;
  const before = (offset: number) => positionAt(above + (endsLine ? "\n" : "") + gap + first.text.slice(0, offset));
  return { at, text, endsLine, selection: { from: before(first.selection.from), to: before(first.selection.to) } };
}

/** Puts other words between what stands before and after them; undefined where that stands nowhere in the note, or twice. */
function changeIn(note: string, before: string, words: string, after: string, insert: string): TextChange | undefined {
  const [start, middle, end] = [before, words, after].map((text) => inLineBreaksOf(note, text)) as [
    string,
    string,
    string,
  ];
  const at = note.indexOf(start + middle + end);
  if (at < 0 || note.includes(start + middle + end, at + 1)) return undefined;
  const from = at + start.length;
  return { from, to: from + middle.length, insert: inLineBreaksOf(note, insert) };
}

/** Takes inserted text out again, and the end of the line before it, if we added that and nothing follows the text. */
function removal(note: string, text: string, drafts: readonly Draft[], isLineEndOurs: boolean): TextChange {
  const there = inLineBreaksOf(note, text);
  const from = note.lastIndexOf(there);
  if (from < 0) {
    if (drafts.some(({ id }) => placeOf(note, id) !== undefined)) throw new LeaveAsItIs();
    return { from: note.length, to: note.length, insert: "" };
  }
  const to = from + there.length;
  const end = inLineBreaksOf(note, "\n");
  return {
    from: isLineEndOurs && to === note.length && note.endsWith(end, from) ? from - end.length : from,
    to,
    insert: "",
  };
}

/** Editors count a line end as one character; a file may have Windows line ends. */
function inLineBreaksOf(note: string, text: string): string {
  return note.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

/** Line and column of the end of a text: the same in a file with Windows line ends and in an editor without. */
function positionAt(text: string): EditorPosition {
  const lines = text.split(/\r?\n/);
  return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}

/** Where the line with this block id ends. */
function placeOf(note: string, id: string): number | undefined {
  const match = new RegExp(`\\s\\^${id}[ \\t]*(?=\\r?\\n|$)`).exec(note);
  return match ? match.index + match[0].length : undefined;
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

function applied({ from, to, insert }: TextChange, text: string): string {
  return text.slice(0, from) + insert + text.slice(to);
}

function replace(editor: OpenNote["editor"], { from, to, insert }: TextChange): void {
  if (from === to && insert === "") return;
  editor.replaceRange(insert, editor.offsetToPos(from), editor.offsetToPos(to));
}

function failureOf(error: unknown): WriteFailure {
  if (error instanceof NotAsItWas) return "line changed";
  if (error instanceof NotSaved) return failureOf(error.cause);
  if (!(error instanceof Error)) return "other";
  if (error.name === "YAMLParseError") return "broken properties";
  const told = `${"code" in error ? String(error.code) : ""} ${error.message}`;
  return DISK_FULL.test(told) ? "disk full" : READ_ONLY.test(told) ? "read-only" : "other";
}

/** The codes of the system where Obsidian tells them, and what Android says. */
const DISK_FULL = /\b(?:ENOSPC|EDQUOT)\b|no space left/i;
const READ_ONLY = /\b(?:EROFS|EACCES|EPERM|EBUSY)\b|read-only file system|permission denied/i;

/** A note that is to be made. */
export interface NoteToMake {
  readonly path: string;
  readonly text: string;
}
