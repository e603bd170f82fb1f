import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { keysOf, type Change } from "../../src/core/changes/change-and-undo";
import type { Obstacle } from "../../src/core/changes/obstacle";
import type { LocalDay } from "../../src/core/day";
import type { KeptPractice } from "../../src/core/lessons/practice";
import type { Draft } from "../../src/messages/drafts";
import { NoteWriter, type Undoable, type Writing } from "../../src/vault/writer";
import { CONVENTIONS } from "../builders";
import { NotesInMemory } from "./notes-in-memory";

const note = (properties: string, body = "\nMet Dana.\n") => `---\n${properties}\n---\n${body}`;
const ACME = note("company: Acme\nstatus: applied");
/** As it is once the first line of its log has been taken back. */
const ACME_WITH_KEY = note("company: Acme\nstatus: applied\ncontact_log:");
const BETA = note("company: Beta\ncontact_log:\n  - 2026-11-01 thanks");
const LINE = "2026-11-20 follow-up";

function writing(notes: NotesInMemory) {
  return new NoteWriter(notes, notes, () => keysOf(CONVENTIONS, "application"));
}

const log = (path: string, line = LINE): Change => ({ path, property: "contact_log", lines: [line] });
const setDay = (path: string, value = "2026-11-24"): Change => ({ path, property: "follow_up", value });
const draft = (
  path: string,
  id = "follow-up-dana-lee",
  text = `## Follow-up\n\nTo: Dana ^${id}\n\nDear Dana`,
): Draft => ({
  path,
  id,
  text,
  selection: { from: text.indexOf("Dear"), to: text.length },
  properties: {},
});

async function written(writer: NoteWriter, what: Writing): Promise<Undoable> {
  const result = await writer.write(what);
  if ("failed" in result || result.undoable === undefined) throw new Error(`Not written: ${JSON.stringify(result)}`);
  return result.undoable;
}

describe("writing properties", () => {
  it("changes what was named, and not one byte of the body", async () => {
    const body = "\r\n  Met Dana.  \r\n\r\n---\r\nMore\r\n";
    const notes = new NotesInMemory({ "Acme.md": `---\r\ncompany: Acme\r\n---${body}` });
    await written(writing(notes), { changes: [log("Acme.md")] });
    expect(notes.text("Acme.md")).toBe(`---\r\ncompany: Acme\r\ncontact_log:\r\n  - ${LINE}\r\n---${body}`);
  });

  it("writes to no other note, and not at all where the note says it already", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME, "Beta.md": BETA });
    const writer = writing(notes);
    await written(writer, { changes: [log("Beta.md")] });
    expect(await writer.write({ changes: [log("Beta.md")] })).toEqual({
      undoable: undefined,
      draft: undefined,
      values: 0,
    });
    expect(notes.written).toEqual(["Beta.md"]);
    expect(notes.text("Acme.md")).toBe(ACME);
  });

  it("writes to the key that the note has", async () => {
    const notes = new NotesInMemory({ "Acme.md": note("company: Acme\nFollow Up: 2026-11-21") });
    await written(writing(notes), { changes: [setDay("Acme.md")] });
    expect(notes.text("Acme.md")).toBe(note("company: Acme\nFollow Up: 2026-11-24"));
  });

  it("saves what was typed first, in every view, reading or not", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const view = notes.open("Acme.md", "preview");
    view.type("She was kind.\n");
    await written(writing(notes), { changes: [log("Acme.md")] });
    expect(notes.text("Acme.md")).toContain("Met Dana.\nShe was kind.\n");
    expect(view.editor.getValue()).toBe(notes.text("Acme.md"));
  });
});

describe("what was typed", () => {
  it("is never a command of Templater in a note", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    await written(writing(notes), {
      changes: [log("Acme.md", "2026-11-20 heard — <% tp.file.title %>"), setDay("Acme.md", "<%* x %>")],
    });
    expect(notes.text("Acme.md")).not.toContain("<%");
    expect(notes.text("Acme.md")).toContain("2026-11-20 heard — < % tp.file.title %>");
  });
});

describe("writing drafts", () => {
  it("puts it at the end, after a blank line, and says where it is to be typed", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const result = await writing(notes).write({ drafts: [draft("Acme.md")] });
    expect(notes.text("Acme.md")).toBe(`${ACME}\n${draft("Acme.md").text}\n`);
    expect(result).toMatchObject({
      draft: { file: { path: "Acme.md" }, selection: { from: { line: 11, ch: 0 }, to: { line: 11, ch: 9 } } },
    });
  });

  it.each([
    ["an empty note", "", "## A ^a\n"],
    ["one with no end of line", "Met", "Met\n\n## A ^a\n"],
    ["one with a blank line at its end", "Met\n\n", "Met\n\n## A ^a\n"],
    ["one with Windows line ends", "Met\r\n", "Met\r\n\r\n## A ^a\r\n"],
  ])("into %s, and takes it out again", async (_which, before, after) => {
    const notes = new NotesInMemory({ "Acme.md": before });
    const writer = writing(notes);
    const undoable = await written(writer, { drafts: [draft("Acme.md", "a", "## A ^a")] });
    expect(notes.text("Acme.md")).toBe(after);
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Acme.md")).toBe(before);
  });

  it.each([
    ["a block of code", "```js\nlet a = 1;\n"],
    ["a block of code with other fences in it", "~~~\n```\nx\n```\n"],
    ["a comment", "%%\nnot for print\n"],
    ["a comment of HTML", "<!-- not for print\n"],
  ])("goes before %s that is still open, not into it", async (_what, block) => {
    const before = `${ACME}\n\`\`\`\nclosed\n\`\`\`\nA %% note %% with \`%%\` in it.\n`;
    const notes = new NotesInMemory({ "Acme.md": before + block });
    const writer = writing(notes);
    const made = draft("Acme.md");
    const result = await writer.write({ drafts: [made] });
    expect(notes.text("Acme.md")).toBe(`${before}\n${made.text}\n\n${block}`);
    if ("failed" in result) throw new Error("Not written");
    expect(result.draft?.selection.from.line).toBe(before.split("\n").length + made.text.split("\n").length - 1);
    await writer.undo();
    expect(notes.text("Acme.md")).toBe(before + block);
  });

  it("is taken out of an editor that was opened since, of a note with Windows line ends", async () => {
    const before = "Met\r\nDana";
    const notes = new NotesInMemory({ "Acme.md": before });
    const writer = writing(notes);
    await written(writer, { drafts: [draft("Acme.md")] });
    const view = notes.open("Acme.md");
    await writer.undo();
    expect([notes.text("Acme.md"), view.editor.getValue()]).toEqual([before, "Met\nDana"]);
  });

  it("goes through the editor where one is open, with what is typed there, and is saved at once", async () => {
    const notes = new NotesInMemory({ "Acme.md": "Met\r\nDana" });
    const view = notes.open("Acme.md");
    view.type(" Lee");
    await written(writing(notes), { drafts: [draft("Acme.md", "a", "## A ^a\n\nHi")] });
    expect(view.editor.getValue()).toBe("Met\nDana Lee\n\n## A ^a\n\nHi\n");
    expect(notes.text("Acme.md")).toBe("Met\r\nDana Lee\r\n\r\n## A ^a\r\n\r\nHi\r\n");
  });

  it("leaves none in an editor that cannot save it, and keeps what is typed meanwhile", async () => {
    const notes = new NotesInMemory({ "Acme.md": "Met Dana" });
    const view = notes.open("Acme.md");
    notes.readOnly = "Acme.md";
    const save = view.save.bind(view);
    view.save = async () => {
      if (view.editor.getValue().includes("## A")) view.type("Typed.");
      await save();
    };
    expect(await writing(notes).write({ drafts: [draft("Acme.md", "a", "## A ^a")] })).toEqual({
      failed: "read-only",
      path: "Acme.md",
      unsaved: "typed",
    });
    expect(view.editor.getValue()).toBe("Met DanaTyped.");
  });

  it("adds none that is there, and shows it instead", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const writer = writing(notes);
    await written(writer, { drafts: [draft("Acme.md")] });
    const before = notes.text("Acme.md");
    expect(await writer.write({ drafts: [draft("Acme.md")] })).toMatchObject({
      undoable: undefined,
      draft: { selection: { from: { line: 9 }, to: { line: 9 } } },
    });
    expect(notes.text("Acme.md")).toBe(before);
  });

  it("adds those that are missing of several, in one step back", async () => {
    const notes = new NotesInMemory({ "Acme.md": "Met\n" });
    const writer = writing(notes);
    await written(writer, { drafts: [draft("Acme.md", "a", "## A ^a")] });
    const undoable = await written(writer, {
      drafts: [draft("Acme.md", "a", "## A ^a"), draft("Acme.md", "b", "## B ^b"), draft("Acme.md", "c", "## C ^c")],
    });
    expect(notes.text("Acme.md")).toBe("Met\n\n## A ^a\n\n## B ^b\n\n## C ^c\n");
    await writer.undo(undoable);
    expect(notes.text("Acme.md")).toBe("Met\n\n## A ^a\n");
  });

  it("shows the first draft of several notes, whichever note is written first", async () => {
    const notes = new NotesInMemory({ "Acme.md": "", "Beta.md": "" });
    const result = await writing(notes).write({
      changes: [log("Beta.md")],
      drafts: [draft("Acme.md"), draft("Beta.md")],
    });
    expect(result).toMatchObject({ draft: { file: { path: "Acme.md" } } });
  });
});

describe("rewording a draft", () => {
  const RAW = "## Follow-up\n\nTo: Dana ^follow-up-dana-lee\n\nDear Ms Lee, hello.\n\nAna\n";
  const from = RAW.indexOf("Ms Lee");
  const REWORDED = { path: "Acme.md", raw: RAW, from, to: from + "Ms Lee".length, insert: "Ms Patel" };

  it.each([
    ["with line ends of any kind", (text: string) => text.replaceAll("\n", "\r\n")],
    ["as it is", (text: string) => text],
  ])("changes its words alone, and is undone where its line stands by then: %s", async (_how, inFile) => {
    const notes = new NotesInMemory({ "Acme.md": inFile(`${ACME}${RAW}`) });
    const writer = writing(notes);
    const undoable = await written(writer, { rewordings: [REWORDED] });
    expect(notes.text("Acme.md")).toBe(inFile(`${ACME}${RAW.replace("Ms Lee", "Ms Patel")}`));
    notes.put("Acme.md", `${notes.text("Acme.md")}More`);
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Acme.md")).toBe(`${inFile(`${ACME}${RAW}`)}More`);
  });

  it.each([
    ["has changed since", RAW.replace("hello", "good morning")],
    ["stands there twice", `${RAW}\n${RAW}`],
    ["is gone", "Nothing"],
  ])("is refused where the draft %s", async (_why, text) => {
    const notes = new NotesInMemory({ "Acme.md": text });
    expect(await writing(notes).write({ rewordings: [REWORDED] })).toEqual({ failed: "line changed", path: "Acme.md" });
    expect(notes.text("Acme.md")).toBe(text);
  });

  it.each([
    ["leaves an empty line", "I am still waiting.\n", ""],
    ["leaves a line that stands there twice", "I am still waiting.\n\nI am keen.\n", "I am keen."],
  ])("is undone where it %s", async (_what, body, insert) => {
    const raw = `To: Dana ^follow-up-dana-lee\n\n${body}`;
    const at = raw.indexOf("I am still waiting.");
    const notes = new NotesInMemory({ "Acme.md": raw });
    const writer = writing(notes);
    const reworded = { path: "Acme.md", raw, from: at, to: at + "I am still waiting.".length, insert };
    const undoable = await written(writer, { rewordings: [reworded] });
    expect(notes.text("Acme.md")).toBe(raw.replace("I am still waiting.", insert));
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Acme.md")).toBe(raw);
  });

  it("is undone after another in the same draft, in any order", async () => {
    const notes = new NotesInMemory({ "Acme.md": RAW });
    const writer = writing(notes);
    const first = await written(writer, { rewordings: [REWORDED] });
    const now = notes.text("Acme.md");
    const second = { path: "Acme.md", raw: now, from: now.indexOf("Ana"), to: now.length, insert: "Ana Pires" };
    await written(writer, { rewordings: [second] });
    expect(await writer.undo(first)).toEqual({ undone: first });
    expect(notes.text("Acme.md")).toBe(RAW.replace("Ana\n", "Ana Pires\n"));
  });

  it("is not undone over what was typed in the same line since", async () => {
    const notes = new NotesInMemory({ "Acme.md": RAW });
    const writer = writing(notes);
    const undoable = await written(writer, { rewordings: [REWORDED] });
    notes.put("Acme.md", notes.text("Acme.md").replace("Ms Patel", "Ms Patel and team"));
    expect(await writer.undo(undoable)).toMatchObject({ refused: undoable });
  });
});

describe("ticking a task", () => {
  const LINE_OF = (box: string, text = "Five answers aloud") =>
    `- [${box}] ${text} ([[Acme]], by 2026-11-27) ^hear-back-practice-2026-11-20`;
  const DIARY = `Slept well.\n\n${LINE_OF(" ")}\n- [ ] Milk`;
  const TASK: KeptPractice = {
    path: "Diary.md",
    id: "hear-back-practice-2026-11-20",
    text: "Five answers aloud",
    by: "2026-11-27" as LocalDay,
    isDone: false,
  };

  it.each([
    ["as it was drafted", DIARY],
    ["in a numbered list within another", DIARY.replace("- [ ] Five", "  1. [ ] Five")],
    ["in a note with Windows line ends", DIARY.replaceAll("\n", "\r\n")],
    ["behind another task of the same words", `- [ ] Five answers aloud\n${DIARY}`],
    ["with another day than was read", DIARY.replace("2026-11-27)", "2026-12-01)")],
  ])("changes one character, and undo changes it back: %s", async (_case, text) => {
    const notes = new NotesInMemory({ "Diary.md": text });
    const writer = writing(notes);
    const undoable = await written(writer, { ticks: [TASK] });
    expect(notes.text("Diary.md")).toBe(text.replace(/\[ \](?=.*\^)/, "[x]"));
    expect(await writer.undo()).toEqual({ undone: undoable });
    expect(notes.text("Diary.md")).toBe(text);
  });

  it("goes through the editor where one is open, with what is typed there, and is saved at once", async () => {
    const notes = new NotesInMemory({ "Diary.md": DIARY });
    const view = notes.open("Diary.md");
    view.type("\nMine");
    const writer = writing(notes);
    await written(writer, { ticks: [TASK] });
    expect(notes.text("Diary.md")).toBe(`${DIARY.replace(LINE_OF(" "), LINE_OF("x"))}\nMine`);
    view.type(" too");
    await writer.undo();
    expect(view.editor.getValue()).toBe(`${DIARY}\nMine too`);
  });

  it.each([
    ["is gone", "Slept well."],
    ["is ticked already", DIARY.replace(LINE_OF(" "), LINE_OF("x"))],
    ["has other words", DIARY.replace(LINE_OF(" "), LINE_OF(" ", "Ten answers aloud"))],
    ["has no box any more", DIARY.replace("[ ] Five", "Five")],
    ["has lost its id", DIARY.replace(" ^hear-back-practice-2026-11-20", "")],
    ["is another of a longer id", DIARY.replace("2026-11-20\n", "2026-11-20-2\n")],
  ])("is refused where the line %s", async (_case, text) => {
    const notes = new NotesInMemory({ "Diary.md": text });
    expect(await writing(notes).write({ ticks: [TASK] })).toEqual({ failed: "line changed", path: "Diary.md" });
    expect(notes.text("Diary.md")).toBe(text);
    expect(notes.written).toEqual([]);
  });

  it("is undone where the line was moved and edited since, and refused once it is not ticked by us any more", async () => {
    const notes = new NotesInMemory({ "Diary.md": DIARY });
    const writer = writing(notes);
    const undoable = await written(writer, { ticks: [TASK] });
    for (const other of [LINE_OF(" "), LINE_OF("-"), "Gone"]) {
      notes.put("Diary.md", other);
      expect(await writer.undo(undoable)).toMatchObject({ refused: undoable });
      expect(notes.text("Diary.md")).toBe(other);
    }
    notes.put("Diary.md", `${LINE_OF("x", "Ten answers aloud")}\nSlept well.`);
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Diary.md")).toBe(`${LINE_OF(" ", "Ten answers aloud")}\nSlept well.`);
  });

  it("and its draft are taken back in the other order only", async () => {
    const notes = new NotesInMemory({ "Diary.md": "Slept well.\n" });
    const writer = writing(notes);
    const drafted = await written(writer, { drafts: [draft("Diary.md", TASK.id, LINE_OF(" "))] });
    const ticked = await written(writer, { ticks: [TASK] });
    expect(await writer.undo(drafted)).toMatchObject({ refused: drafted });
    expect(await writer.undo(ticked)).toEqual({ undone: ticked });
    expect(await writer.undo(drafted)).toEqual({ undone: drafted });
    expect(notes.text("Diary.md")).toBe("Slept well.\n");
  });

  it("takes back what else the action wrote where it is refused", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME, "Diary.md": "Slept well." });
    expect(await writing(notes).write({ changes: [log("Acme.md")], ticks: [TASK] })).toMatchObject({
      failed: "line changed",
    });
    expect(notes.text("Acme.md")).toBe(ACME);
  });
});

describe("making notes", () => {
  const MADE = { path: "Work/New/Cato.md", text: "Cato\n" };

  it("makes the folders around it; undone, the note goes to the trash", async () => {
    const notes = new NotesInMemory();
    const writer = writing(notes);
    await written(writer, { notes: [MADE] });
    expect(notes.text(MADE.path)).toBe("Cato\n");
    expect(notes.vault.getFolderByPath("Work")).not.toBeNull();
    await writer.undo();
    expect(notes.has(MADE.path)).toBe(false);
    expect(notes.trashed(MADE.path)).toBe("Cato\n");
  });

  it("does not throw it away once something was written in it, saved or not", async () => {
    const notes = new NotesInMemory();
    const writer = writing(notes);
    await written(writer, { notes: [MADE] });
    notes.open(MADE.path).type("Near the river.");
    expect(await writer.undo()).toMatchObject({ obstacle: { kind: "note written in" } });
    expect(notes.text(MADE.path)).toBe("Cato\nNear the river.");
  });

  it("never writes over a note that is there", async () => {
    const notes = new NotesInMemory({ "Cato.md": "Mine\n" });
    expect(await writing(notes).write({ notes: [{ path: "Cato.md", text: "" }] })).toEqual({
      failed: "other",
      path: "Cato.md",
    });
    expect(notes.text("Cato.md")).toBe("Mine\n");
  });
});

describe("taking over from a copy", () => {
  const COPY = "Jobs/Acme (conflict).md";
  const OTHER = note("company: Acme\nstatus: offer", "\r\nMet Ben.\r\n");
  const noted = () => new NotesInMemory({ "Jobs/Acme.md": ACME, [COPY]: OTHER });
  const taking = (more: Partial<Writing> = {}): Writing => ({
    changes: [log("Jobs/Acme.md")],
    appended: [{ path: "Jobs/Acme.md", text: "## Thoughts\n\nMet Ben." }],
    asRead: [{ path: "Jobs/Acme.md", text: ACME }],
    trash: [{ path: COPY, text: OTHER.replaceAll("\r\n", "\n") }],
    ...more,
  });

  it("adds text at the end of the note and puts the copy into the trash, and one Undo gives both back", async () => {
    const notes = noted();
    const writer = writing(notes);
    const undoable = await written(writer, taking());
    expect(notes.text("Jobs/Acme.md")).toBe(
      note(`company: Acme\nstatus: applied\ncontact_log:\n  - ${LINE}`, "\nMet Dana.\n\n## Thoughts\n\nMet Ben.\n"),
    );
    expect([notes.has(COPY), notes.trashed(COPY)]).toEqual([false, OTHER]);
    expect(await writer.undo()).toEqual({ undone: undoable });
    const withEmptyLog = note("company: Acme\nstatus: applied\ncontact_log:");
    expect([notes.text("Jobs/Acme.md"), notes.text(COPY)]).toEqual([withEmptyLog, OTHER]);
  });

  it("adds it in an open editor, and before a block that is never closed", async () => {
    const notes = new NotesInMemory({ "A.md": "Hello", "B.md": "Hello\r\n\r\n```\r\ncode\r\n" });
    const view = notes.open("A.md");
    const writer = writing(notes);
    await written(writer, { appended: [{ path: "A.md", text: "More" }] });
    await written(writer, { appended: [{ path: "B.md", text: "More" }] });
    expect([view.editor.getValue(), notes.text("A.md")]).toEqual(["Hello\n\nMore\n", "Hello\n\nMore\n"]);
    expect(notes.text("B.md")).toBe("Hello\r\n\r\nMore\r\n\r\n```\r\ncode\r\n");
    await writer.undo();
    await writer.undo();
    expect([notes.text("A.md"), notes.text("B.md")]).toEqual(["Hello", "Hello\r\n\r\n```\r\ncode\r\n"]);
  });

  it.each<readonly [string, (notes: NotesInMemory) => void, string, string]>([
    ["the note has changed", (notes) => notes.put("Jobs/Acme.md", `${ACME}More\n`), "line changed", "Jobs/Acme.md"],
    ["the copy has changed", (notes) => notes.put(COPY, `${OTHER}More\n`), "line changed", COPY],
    ["more was typed in the copy", (notes) => notes.open(COPY).type("More"), "line changed", COPY],
    ["the copy is gone", (notes) => notes.remove(COPY), "gone", COPY],
    ["the note is gone", (notes) => notes.remove("Jobs/Acme.md"), "gone", "Jobs/Acme.md"],
  ])("writes nothing where %s since", async (_case, happen, failed, path) => {
    const notes = noted();
    happen(notes);
    expect(await writing(notes).write(taking())).toEqual({ failed, path });
    if (notes.has("Jobs/Acme.md")) expect(notes.text("Jobs/Acme.md")).not.toContain("Thoughts");
    expect(notes.trashed(COPY)).toBeUndefined();
  });

  it("leaves the copy where the note cannot be written, and the note where the copy cannot be thrown away", async () => {
    const notes = noted();
    notes.readOnly = "Jobs/Acme.md";
    expect(await writing(notes).write(taking())).toEqual({ failed: "read-only", path: "Jobs/Acme.md" });
    expect(notes.has(COPY)).toBe(true);
    notes.readOnly = undefined;
    notes.fileManager.trashFile = () => Promise.reject(new Error("EBUSY"));
    expect(await writing(notes).write(taking())).toEqual({ failed: "read-only", path: COPY });
    expect([notes.text("Jobs/Acme.md"), notes.text(COPY)]).toEqual([ACME, OTHER]);
  });

  it.each<readonly [string, (notes: NotesInMemory) => void, string, Obstacle]>([
    ["something stands where the copy was", (notes) => notes.put(COPY, "Another"), COPY, { kind: "place taken" }],
    [
      "the text was changed",
      (notes) => notes.put("Jobs/Acme.md", notes.text("Jobs/Acme.md").replace("Ben", "Bea")),
      "Jobs/Acme.md",
      { kind: "text changed" },
    ],
  ])("is not taken back where %s", async (_case, happen, path, obstacle) => {
    const notes = noted();
    const writer = writing(notes);
    const undoable = await written(writer, taking());
    happen(notes);
    const before = [notes.text("Jobs/Acme.md"), notes.has(COPY) && notes.text(COPY)];
    expect(await writer.undo(undoable)).toEqual({ refused: undoable, path, obstacle });
    expect([notes.text("Jobs/Acme.md"), notes.has(COPY) && notes.text(COPY)]).toEqual(before);
  });

  it("is not taken back on a full disk, which is said as it is, and is once there is room", async () => {
    const notes = noted();
    const writer = writing(notes);
    const undoable = await written(writer, taking());
    const before = notes.text("Jobs/Acme.md");
    notes.room = 0;
    expect(await writer.undo(undoable)).toEqual({ failed: "disk full", path: COPY });
    expect([notes.text("Jobs/Acme.md"), notes.has(COPY)]).toEqual([before, false]);
    notes.room = Infinity;
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text(COPY)).toBe(OTHER);
  });

  it.each([
    ["behind it", "Hello", "Yes", (text: string) => `${text}Mine`, "Hello\nMine"],
    [
      "behind it, with the same end",
      "Hello\n\n",
      "Yes",
      (text: string) => `${text}He said Yes\n`,
      "Hello\n\nHe said Yes\n",
    ],
    ["instead of the blank line", "Hello", "Yes", (text: string) => text.replace("\n\n", "\n"), "Hello"],
    ["above it", "Hello\n", "Yes", (text: string) => `Mine\n${text}`, "Mine\nHello\n"],
  ])("leaves what was written %s by then", async (_where, before, text, edit, after) => {
    const notes = new NotesInMemory({ "A.md": before });
    const writer = writing(notes);
    const undoable = await written(writer, { appended: [{ path: "A.md", text }] });
    notes.put("A.md", edit(notes.text("A.md")));
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("A.md")).toBe(after);
  });
});

describe("all or nothing", () => {
  const NOTES = { "Acme.md": ACME, "Beta.md": BETA };
  const BOTH: Writing = {
    changes: [log("Acme.md"), setDay("Acme.md"), log("Beta.md")],
    drafts: [draft("Acme.md")],
    notes: [{ path: "Cato.md", text: "Cato\n" }],
  };

  it.each<[string, (notes: NotesInMemory) => void, string, string]>([
    ["the second note cannot be written", (notes) => (notes.readOnly = "Beta.md"), "read-only", "Beta.md"],
    [
      "its properties are broken",
      (notes) => notes.put("Beta.md", note("company: [Beta")),
      "broken properties",
      "Beta.md",
    ],
    ["it is gone", (notes) => notes.remove("Beta.md"), "gone", "Beta.md"],
    ["it has another name", (notes) => notes.rename("Beta.md", "Other.md"), "gone", "Beta.md"],
    ["the note to make is there", (notes) => notes.put("Cato.md", "Mine\n"), "other", "Cato.md"],
    ["the note to make cannot be", (notes) => (notes.readOnly = "Cato.md"), "read-only", "Cato.md"],
  ])("%s: every note is as it was", async (_case, meddle, failed, path) => {
    const notes = new NotesInMemory(NOTES);
    const writer = writing(notes);
    meddle(notes);
    const beta = notes.has("Beta.md") ? notes.text("Beta.md") : undefined;
    expect(await writer.write(BOTH)).toEqual({ failed, path });
    expect(notes.text("Acme.md")).toBe(ACME);
    if (beta !== undefined) expect(notes.text("Beta.md")).toBe(beta);
    expect(await writer.undo()).toBeUndefined();
  });

  it("a note that goes while its turn is awaited is said to be gone", async () => {
    const notes = new NotesInMemory(NOTES);
    const writer = writing(notes);
    const result = writer.write(BOTH);
    notes.remove("Beta.md");
    expect(await result).toEqual({ failed: "gone", path: "Beta.md" });
    expect(notes.text("Acme.md")).toBe(ACME);
  });

  it("one undo takes back all of it", async () => {
    const notes = new NotesInMemory(NOTES);
    const writer = writing(notes);
    await written(writer, BOTH);
    expect(notes.text("Acme.md")).toContain("^follow-up-dana-lee");
    await writer.undo();
    expect(notes.text("Acme.md")).toBe(ACME_WITH_KEY);
    expect(notes.text("Beta.md")).toBe(BETA);
    expect(notes.has("Cato.md")).toBe(false);
  });

  it("undo takes back nothing where one part has been edited since", async () => {
    const notes = new NotesInMemory(NOTES);
    const writer = writing(notes);
    const undoable = await written(writer, BOTH);
    notes.put("Beta.md", notes.text("Beta.md").replace(LINE, `${LINE} — by phone`));
    const before = notes.text("Acme.md");
    expect(await writer.undo(undoable)).toMatchObject({ refused: undoable });
    expect(notes.text("Acme.md")).toBe(before);
    expect(notes.has("Cato.md")).toBe(true);
  });
});

describe("undo", () => {
  it("takes a line out wherever it stands by now, and keeps what came after", async () => {
    const notes = new NotesInMemory({ "Beta.md": BETA });
    const writer = writing(notes);
    const first = await written(writer, { changes: [log("Beta.md", "2026-11-20 call")] });
    await written(writer, { changes: [log("Beta.md")] });
    notes.put("Beta.md", notes.text("Beta.md").replace("  - 2026-11-01", "  - 2026-10-01 heard\n  - 2026-11-01"));
    await writer.undo(first);
    expect(notes.text("Beta.md")).toBe(
      note(`company: Beta\ncontact_log:\n  - 2026-10-01 heard\n  - 2026-11-01 thanks\n  - ${LINE}`),
    );
  });

  it("takes a draft out where something was written behind it", async () => {
    const notes = new NotesInMemory({ "Acme.md": "Met" });
    const writer = writing(notes);
    await written(writer, { drafts: [draft("Acme.md", "a", "## A ^a")] });
    notes.put("Acme.md", `${notes.text("Acme.md")}\nMine\n`);
    await writer.undo();
    expect(notes.text("Acme.md")).toBe("Met\n\nMine\n");
  });

  it("is refused once the line, the text or the value was edited, and says which", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const writer = writing(notes);
    const logged = await written(writer, { changes: [log("Acme.md")] });
    const dated = await written(writer, { changes: [setDay("Acme.md")] });
    const drafted = await written(writer, { drafts: [draft("Acme.md")] });
    const edited = notes
      .text("Acme.md")
      .replace(LINE, `${LINE} — with references`)
      .replace("2026-11-24", "2026-11-25")
      .replace("Dear Dana", "Dear Ms Lee");
    notes.put("Acme.md", edited);
    for (const undoable of [logged, dated, drafted])
      expect(await writer.undo(undoable)).toMatchObject({ refused: undoable, obstacle: expect.anything() as unknown });
    expect(notes.text("Acme.md")).toBe(edited);
  });

  it("is done where the draft was taken out by hand already, and the note has another that was there before", async () => {
    const other = draft("Acme.md", "a", "## A ^a");
    const notes = new NotesInMemory({ "Acme.md": `Met\n\n${other.text}\n` });
    const before = notes.text("Acme.md");
    const writer = writing(notes);
    const undoable = await written(writer, { drafts: [other, draft("Acme.md", "b", "## B ^b")] });
    notes.put("Acme.md", before);
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Acme.md")).toBe(before);
  });

  it("is done where the draft was taken out by hand already", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const writer = writing(notes);
    const undoable = await written(writer, { drafts: [draft("Acme.md")] });
    notes.put("Acme.md", ACME);
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Acme.md")).toBe(ACME);
  });

  it("is refused where a later action set the same property, until that is undone", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const writer = writing(notes);
    const first = await written(writer, { changes: [setDay("Acme.md")] });
    const second = await written(writer, { changes: [setDay("Acme.md", "2026-12-01")] });
    expect(await writer.undo(first)).toMatchObject({ refused: first });
    expect(await writer.undo(second)).toEqual({ undone: second });
    expect(await writer.undo(first)).toEqual({ undone: first });
    expect(notes.text("Acme.md")).toBe(ACME);
  });

  it("says that broken properties, or a note that is gone, stand in the way, and can be tried again", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const writer = writing(notes);
    const undoable = await written(writer, { changes: [log("Acme.md")] });
    const before = notes.text("Acme.md");
    notes.put("Acme.md", note("company: [Acme"));
    expect(await writer.undo(undoable)).toEqual({ failed: "broken properties", path: "Acme.md" });
    notes.put("Acme.md", before);
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(await writer.undo(undoable)).toBeUndefined();
  });

  it("of the last action passes by those whose note is gone", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME, "Beta.md": BETA });
    const writer = writing(notes);
    const logged = await written(writer, { changes: [log("Acme.md")] });
    const gone = await written(writer, { changes: [log("Beta.md")] });
    notes.remove("Beta.md");
    expect(await writer.undo()).toEqual({ undone: logged });
    expect(notes.text("Acme.md")).toBe(ACME_WITH_KEY);
    expect(await writer.undo()).toBeUndefined();
    expect(await writer.undo(gone)).toEqual({ failed: "gone", path: "Beta.md" });
  });

  it("follows a note that was renamed", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const writer = writing(notes);
    const logged = await written(writer, { changes: [log("Acme.md")] });
    notes.rename("Acme.md", "Jobs/Acme Ltd.md");
    expect(await writer.undo()).toEqual({ undone: logged });
    expect(notes.text("Jobs/Acme Ltd.md")).toBe(ACME_WITH_KEY);
  });

  it("asked for twice at once undoes two", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME, "Beta.md": BETA });
    const writer = writing(notes);
    await written(writer, { changes: [log("Acme.md")] });
    await written(writer, { changes: [log("Beta.md")] });
    await Promise.all([writer.undo(), writer.undo()]);
    expect([notes.text("Acme.md"), notes.text("Beta.md")]).toEqual([ACME_WITH_KEY, BETA]);
  });

  it("waits for what is still being written", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    const writer = writing(notes);
    const write = writer.write({ changes: [log("Acme.md")] });
    expect(await writer.undo()).toHaveProperty("undone");
    await write;
    expect(notes.text("Acme.md")).toBe(ACME_WITH_KEY);
  });
});

describe("properties that a person has written their own way", () => {
  const OWN = note(
    "# Mine\ncompany: 'Acme'   # by the river\ntags: [job, \"first\"]\nstatus: applied\ncontact_log: [2026-11-01 thanks]\nfollow_up:",
  );
  const WITHOUT_LOG = note("# Mine\ncompany: 'Acme'\ntags: [job]");

  it("have a block list for the log once a line is added, at its end", async () => {
    const notes = new NotesInMemory({ "Acme.md": OWN });
    await written(writing(notes), { changes: [log("Acme.md")] });
    expect(notes.text("Acme.md")).toContain(`\ncontact_log:\n  - 2026-11-01 thanks\n  - ${LINE}\n`);
  });

  it.each([
    ["in a file", (text: string) => text, false],
    ["in a file with Windows line ends", (text: string) => text.replaceAll("\n", "\r\n"), false],
    ["in an editor", (text: string) => text, true],
    ["in an editor, of a file with Windows line ends", (text: string) => text.replaceAll("\n", "\r\n"), true],
  ])(
    "are put back byte for byte, several actions in turn, and what was written below stays: %s",
    async (_, as, isOpen) => {
      const notes = new NotesInMemory({ "Acme.md": as(OWN) });
      if (isOpen) notes.open("Acme.md");
      const writer = writing(notes);
      await written(writer, { changes: [setDay("Acme.md")] });
      const second = notes.text("Acme.md");
      await written(writer, { changes: [log("Acme.md")], drafts: [draft("Acme.md")] });
      const view = notes.open("Acme.md");
      view.type("Mine.");
      await view.save();
      await writer.undo();
      expect(notes.text("Acme.md")).toBe(`${second}Mine.`);
      await writer.undo();
      expect(notes.text("Acme.md")).toBe(as(`${OWN}Mine.`));
    },
  );

  it.each([
    ["had others", WITHOUT_LOG, WITHOUT_LOG.replace("[job]\n", "[job]\ncontact_log:\n")],
    ["had none", "Met Dana.\n", "---\ncontact_log:\n---\nMet Dana.\n"],
  ])("keep the key of the log where the note %s, also for the actions before it", async (_, before, after) => {
    const notes = new NotesInMemory({ "Acme.md": before });
    const writer = writing(notes);
    const set = await written(writer, { changes: [setDay("Acme.md")] });
    await written(writer, { changes: [log("Acme.md")] });
    await writer.undo();
    expect(await writer.undo()).toEqual({ undone: set });
    expect(notes.text("Acme.md")).toBe(after);
  });

  it("are as if nothing had been written where the action failed elsewhere", async () => {
    const notes = new NotesInMemory({ "Acme.md": WITHOUT_LOG, "Beta.md": BETA });
    notes.readOnly = "Beta.md";
    await writing(notes).write({ changes: [log("Acme.md"), log("Beta.md")] });
    expect(notes.text("Acme.md")).toBe(WITHOUT_LOG);
  });

  it("are left as another program has them by then, but for the value", async () => {
    const notes = new NotesInMemory({ "Acme.md": OWN });
    const writer = writing(notes);
    await written(writer, { changes: [log("Acme.md")] });
    notes.put("Acme.md", notes.text("Acme.md").replace("status: applied", "status: offer"));
    await writer.undo();
    expect(notes.text("Acme.md")).toContain("status: offer\ncontact_log:\n  - 2026-11-01 thanks\n");
  });

  it.each<[string, (text: string) => string]>([
    ["another line", (text) => text.replace("[2026-11-01 thanks]", "[2026-11-01 thanks, 2026-11-02 heard]")],
    ["another value", (text) => text.replace("status: applied", "status: offer")],
  ])("lose nothing that slips in between reading and writing: %s", async (_, meddle) => {
    for (const isBefore of [true, false]) {
      const notes = new NotesInMemory({ "Acme.md": OWN });
      const process = notes.fileManager.processFrontMatter;
      notes.fileManager.processFrontMatter = async (file, change) => {
        if (isBefore) notes.put("Acme.md", meddle(notes.text("Acme.md")));
        await process(file, change);
        const after = notes
          .text("Acme.md")
          .replace("  - 2026-11-01 thanks\n", "  - 2026-11-01 thanks\n  - 2026-11-02 heard\n");
        if (!isBefore) notes.put("Acme.md", after);
        notes.fileManager.processFrontMatter = process;
      };
      const writer = writing(notes);
      const logged = await written(writer, { changes: [log("Acme.md")] });
      const others = notes.text("Acme.md").replace(`  - ${LINE}\n`, "");
      expect(await writer.undo()).toEqual({ undone: logged });
      expect(notes.text("Acme.md")).toBe(others);
    }
  });
});

describe("a disk that fails", () => {
  const BOTH = { changes: [log("Acme.md"), log("Beta.md")] };
  const NOTES = { "Acme.md": ACME, "Beta.md": BETA };

  it("that is full: nothing is written, and nothing is left to undo", async () => {
    const notes = new NotesInMemory(NOTES);
    const writer = writing(notes);
    notes.room = 0;
    expect(await writer.write(BOTH)).toEqual({ failed: "disk full", path: "Acme.md" });
    expect([notes.text("Acme.md"), notes.text("Beta.md"), await writer.undo()]).toEqual([ACME, BETA, undefined]);
  });

  it("that is full halfway: says which note holds its part", async () => {
    const notes = new NotesInMemory(NOTES);
    const writer = writing(notes);
    notes.room = 1;
    expect(await writer.write(BOTH)).toEqual({ failed: "disk full", path: "Beta.md", done: ["Acme.md"] });
    expect(notes.text("Acme.md")).toContain(LINE);
    expect(await writer.undo()).toBeUndefined();
  });

  it("halfway through an undo: says what is undone, and the rest is undone once there is room", async () => {
    const notes = new NotesInMemory(NOTES);
    const writer = writing(notes);
    const undoable = await written(writer, BOTH);
    notes.room = 1;
    expect(await writer.undo(undoable)).toEqual({ failed: "disk full", path: "Acme.md", done: ["Beta.md"] });
    expect([notes.text("Acme.md").includes(LINE), notes.text("Beta.md")]).toEqual([true, BETA]);
    notes.room = Infinity;
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Acme.md")).toBe(ACME_WITH_KEY);
  });

  it("says that what was typed is in the open note, where it is", async () => {
    const notes = new NotesInMemory(NOTES);
    const view = notes.open("Acme.md");
    view.type("She was kind.");
    notes.room = 0;
    for (const writing_ of [{ changes: [log("Acme.md")] }, { drafts: [draft("Acme.md")] }])
      expect(await writing(notes).write(writing_)).toEqual({ failed: "disk full", path: "Acme.md", unsaved: "typed" });
    expect(view.editor.getValue()).toBe(`${ACME}She was kind.`);
  });

  it.each([
    ["before it", (text: string) => `Now: ${text}`, "typed", "Now: Met Dana"],
    ["behind it", (text: string) => `${text}Now.`, "typed", "Met DanaNow."],
    ["in it", (text: string) => `Now: ${text}Now.`, "written", "Now: Met Dana\n\n## A ^a\nNow."],
  ])(
    "takes out of the editor what could not be saved, or says that it is there: typed %s",
    async (_, type, unsaved, left) => {
      const notes = new NotesInMemory({ "Acme.md": "Met Dana" });
      const view = notes.open("Acme.md");
      notes.room = 0;
      const { getValue, replaceRange } = view.editor;
      view.save = () => {
        const text = getValue();
        if (!text.includes("## A")) return Promise.resolve();
        const lines = text.split("\n");
        replaceRange(type(text), { line: 0, ch: 0 }, { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 });
        return Promise.reject(new Error("ENOSPC: no space left on device"));
      };
      expect(await writing(notes).write({ drafts: [draft("Acme.md", "a", "## A ^a")] })).toEqual({
        failed: "disk full",
        path: "Acme.md",
        unsaved,
      });
      expect(getValue()).toBe(left);
      expect(notes.text("Acme.md")).toBe("Met Dana");
    },
  );

  it.each([
    ["EACCES: permission denied, open 'Acme.md'", "read-only"],
    ["EPERM: operation not permitted", "read-only"],
    ["No space left on device", "disk full"],
    ["Something else", "other"],
  ])("%s is %s", async (message, failed) => {
    const notes = new NotesInMemory(NOTES);
    notes.vault.process = () => Promise.reject(new Error(message));
    expect(await writing(notes).write({ drafts: [draft("Acme.md")] })).toEqual({ failed, path: "Acme.md" });
  });
});

describe("what stands in the way of undo", () => {
  const RAW = "## Follow-up\n\nTo: Dana ^follow-up-dana-lee\n\nDear Ms Lee, hello.\n";
  const at = RAW.indexOf("Ms Lee");
  const reworded = { path: "Acme.md", raw: RAW, from: at, to: at + "Ms Lee".length, insert: "Ms Patel" };
  const task = "- [ ] Five answers aloud ([[Acme]], by 2026-11-27) ^hear-back-practice-2026-11-20";
  const tick: KeptPractice = {
    path: "Acme.md",
    id: "hear-back-practice-2026-11-20",
    text: "Five answers aloud",
    by: "2026-11-27" as LocalDay,
    isDone: false,
  };
  it.each<[string, Writing, string, (text: string) => string, Obstacle]>([
    ["a line that is gone", { changes: [log("Acme.md")] }, ACME, () => ACME, { kind: "line gone", key: "contact_log" }],
    [
      "a line in other words",
      { changes: [log("Acme.md")] },
      ACME,
      (text) => text.replace(LINE, `${LINE} to Dana`),
      { kind: "line reworded", key: "contact_log" },
    ],
    [
      "a value that is gone",
      { changes: [setDay("Acme.md")] },
      ACME,
      () => ACME,
      { kind: "value gone", key: "follow_up" },
    ],
    [
      "a draft in other words",
      { drafts: [draft("Acme.md")] },
      ACME,
      (text) => text.replace("Dear Dana", "Dear Ms Lee"),
      { kind: "draft changed" },
    ],
    ["words that are gone", { rewordings: [reworded] }, RAW, () => "", { kind: "words gone" }],
    [
      "words among others",
      { rewordings: [reworded] },
      RAW,
      (text) => text.replace("Ms Patel", "Ms Patel and team"),
      { kind: "words moved" },
    ],
    [
      "a note that has another text",
      { rewrites: [{ path: "Acme.md", from: ACME, to: "Mended" }] },
      ACME,
      (text) => `${text}Mine`,
      { kind: "note changed" },
    ],
    ["a task that is gone", { ticks: [tick] }, task, () => "", { kind: "task gone" }],
    ["a task that is open again", { ticks: [tick] }, task, () => task, { kind: "task not ticked" }],
  ])("is said as it is: %s", async (_, what, before, meddle, obstacle) => {
    const notes = new NotesInMemory({ "Acme.md": before });
    const writer = writing(notes);
    const undoable = await written(writer, what);
    notes.put("Acme.md", meddle(notes.text("Acme.md")));
    expect(await writer.undo(undoable)).toEqual({ refused: undoable, path: "Acme.md", obstacle });
  });
});

describe("an undo in the midst of which another program writes", () => {
  it("says in which notes it was done, and which has changed", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME, "Beta.md": BETA });
    const writer = writing(notes);
    const undoable = await written(writer, { changes: [log("Acme.md"), log("Beta.md")] });
    const { process } = notes.vault;
    notes.vault.process = async (file, change) => {
      const text = await process(file, change);
      if (file.path === "Beta.md") notes.put("Acme.md", notes.text("Acme.md").replace(LINE, `${LINE} to Dana`));
      return text;
    };
    expect(await writer.undo(undoable)).toEqual({
      refused: undoable,
      path: "Acme.md",
      obstacle: { kind: "line reworded", key: "contact_log" },
      done: ["Beta.md"],
    });
    expect([notes.text("Acme.md").includes(`${LINE} to Dana`), notes.text("Beta.md")]).toEqual([true, BETA]);
  });
});

describe("writes at the same time", () => {
  it("to one note wait for each other, whatever they write", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME });
    notes.open("Acme.md").type("Mine.\n");
    const writer = writing(notes);
    const lines = Array.from({ length: 20 }, (_, at) => `2026-11-20 call to Person ${String(at)}`);
    await Promise.all([
      ...lines.map((line) => writer.write({ changes: [log("Acme.md", line)] })),
      writer.write({ drafts: [draft("Acme.md", "a", "## A ^a")] }),
      writer.write({ drafts: [draft("Acme.md", "a", "## A ^a")] }),
    ]);
    const text = notes.text("Acme.md");
    expect(text.match(/ - 2026-11-20 call/g)).toHaveLength(20);
    expect(text.endsWith("\nMet Dana.\nMine.\n\n## A ^a\n")).toBe(true);
  });

  it("make one note of two of the same name", async () => {
    const notes = new NotesInMemory();
    const writer = writing(notes);
    const results = await Promise.all(
      ["One", "Two"].map((text) => writer.write({ notes: [{ path: "New/A.md", text }] })),
    );
    expect(results.map((result) => "failed" in result)).toEqual([false, true]);
    expect(notes.text("New/A.md")).toBe("One");
  });

  it("make two notes in one folder that is not there yet", async () => {
    const notes = new NotesInMemory();
    const writer = writing(notes);
    await Promise.all(["A", "B"].map((name) => written(writer, { notes: [{ path: `New/${name}.md`, text: name }] })));
    expect([notes.text("New/A.md"), notes.text("New/B.md")]).toEqual(["A", "B"]);
  });

  it("wait until one that fails has been taken back, so that nothing of theirs goes with it", async () => {
    const notes = new NotesInMemory({ "Acme.md": ACME, "Beta.md": BETA });
    const writer = writing(notes);
    notes.readOnly = "Beta.md";
    const [failed, after] = await Promise.all([
      writer.write({ changes: [log("Acme.md"), log("Beta.md")] }),
      writer.write({ changes: [log("Acme.md")] }),
    ]);
    expect(failed).toEqual({ failed: "read-only", path: "Beta.md" });
    expect(after).toMatchObject({ values: 1 });
    expect(notes.text("Acme.md")).toContain(LINE);
  });
});

describe("any history", () => {
  const NOTES = Object.fromEntries(
    [
      "",
      "contact_log:\n",
      "contact_log:\n  - 2026-11-01 thanks\n",
      "contact_log: [2026-11-01 thanks]  # all of them\n",
      "contact_log: 2026-11-01 thanks\n",
      "contact_log: |\n  2026-11-01 thanks\n  2026-11-02 heard\n",
    ].map((logged, at) => [
      `${String(at)}.md`,
      `---\n# Mine\ncompany: 'Company ${String(at)}'\nStatus: applied\n${logged}---\n\nNote ${String(at)}, with no end of line`,
    ]),
  );
  const path = fc.constantFrom(...Object.keys(NOTES));
  const change = fc.oneof(
    fc.record({
      property: fc.constantFrom("contact_log", "lessons"),
      lines: fc.constantFrom(["2026-11-20 call"], ["2026-11-20 heard"], ["2026-11-21 thanks", "2026-11-20 call"]),
    }),
    fc.record({
      property: fc.constantFrom("follow_up", "status", "response_by"),
      value: fc.constantFrom("2026-11-24", "2026-11-30", "closed"),
    }),
  );
  const action = fc.record({
    paths: fc.uniqueArray(path, { minLength: 1, maxLength: 2 }),
    changes: fc.uniqueArray(change, { minLength: 1, maxLength: 2, selector: ({ property }) => property }),
    drafted: fc.option(fc.nat(3), { freq: 3 }),
  });
  type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;
  const undo = fc.record({ undo: fc.nat() });
  const steps = fc.oneof(
    fc.array(fc.oneof({ weight: 3, arbitrary: action }, { weight: 2, arbitrary: undo }), {
      minLength: 20,
      maxLength: 120,
    }),
    fc.array(action, { minLength: 1, maxLength: 30 }),
  );
  const valuesOf = (text: string) => ({
    contact_log: null,
    ...(parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? "") as Record<string, unknown>),
  });
  const bodyOf = (text: string) => text.replace(/^---\n[^]*?\n---\n/, "");

  const writingOf = ({ paths, changes, drafted }: Action): Writing => ({
    changes: paths.flatMap((one) => changes.map((single) => ({ path: one, ...single }))),
    drafts:
      drafted === null
        ? []
        : paths.map((one) => draft(one, `draft-${String(drafted)}`, `## Draft\n\nHello ^draft-${String(drafted)}`)),
  });

  it("of actions and undos ends where it began once all is undone, and touches no word of a note on the way", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (history, isOpen) => {
        const notes = new NotesInMemory(NOTES);
        if (isOpen) notes.open("0.md");
        const writer = writing(notes);
        const done: Undoable[] = [];
        for (const step of history) {
          if ("undo" in step) {
            const undoable = done[step.undo % done.length];
            const result = undoable && (await writer.undo(undoable));
            if (result && "undone" in result) done.splice(done.indexOf(result.undone), 1);
            continue;
          }
          const result = await writer.write(writingOf(step));
          if ("failed" in result) throw new Error(JSON.stringify(result));
          if (result.undoable) done.push(result.undoable);
          for (const [name, text] of Object.entries(NOTES))
            expect(bodyOf(notes.text(name)).startsWith(bodyOf(text))).toBe(true);
        }
        for (const undoable of done.reverse()) expect(await writer.undo(undoable)).toEqual({ undone: undoable });
        for (const [name, text] of Object.entries(NOTES)) {
          // Undone in another order than it was done, it is the values that come back.
          const isInOrder = history.every((step) => !("undo" in step));
          const hasLog = text.includes("contact_log");
          const kept = (logged: string) => (hasLog ? logged : logged.replace("contact_log:\n", ""));
          expect(bodyOf(notes.text(name)), name).toBe(bodyOf(text));
          if (isInOrder) expect(kept(notes.text(name)), name).toBe(text);
          else expect(valuesOf(notes.text(name)), name).toEqual(valuesOf(text));
        }
      }),
      { numRuns: process.env["MODE"] === "explore" ? 2_000 : 25 },
    );
  });

  it("loses nothing that another program writes in between, whatever is undone after it", async () => {
    const outside = fc.record({ at: path, outside: fc.constantFrom("text", "property", "line of the log") });
    const among = fc.array(
      fc.oneof({ weight: 3, arbitrary: action }, { weight: 2, arbitrary: undo }, { weight: 2, arbitrary: outside }),
      { minLength: 10, maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(among, fc.boolean(), async (history, isOpen) => {
        const notes = new NotesInMemory(NOTES);
        if (isOpen) notes.open("0.md");
        const writer = writing(notes);
        const done: Undoable[] = [];
        const written: (readonly [path: string, words: string])[] = [];
        for (const [at, step] of history.entries()) {
          if ("outside" in step) {
            const before = notes.text(step.at);
            const words = `outside_${String(at)}: here`;
            const after =
              step.outside === "text"
                ? `${before}\n${words}`
                : step.outside === "property"
                  ? before.replace("\n---\n", `\n${words}\n---\n`)
                  : before.replace("\ncontact_log:\n", `\ncontact_log:\n  - ${words.replace(":", "")}\n`);
            notes.put(step.at, after);
            if (after !== before)
              written.push([step.at, words.replace(step.outside === "line of the log" ? ":" : "", "")]);
          } else if ("undo" in step) {
            const undoable = done[step.undo % done.length];
            const result = undoable && (await writer.undo(undoable));
            if (result && "undone" in result) done.splice(done.indexOf(result.undone), 1);
          } else {
            const result = await writer.write(writingOf(step));
            if (!("failed" in result) && result.undoable) done.push(result.undoable);
          }
        }
        for (const undoable of done.reverse()) await writer.undo(undoable);
        for (const [at, words] of written) expect(notes.text(at).split(words), words).toHaveLength(2);
      }),
      { numRuns: process.env["MODE"] === "explore" ? 2_000 : 25 },
    );
  });
});
