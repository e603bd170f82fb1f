import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf } from "../../src/core/changes/change-and-undo";
import { NoteWriter, type Undoable, type Writing } from "../../src/vault/writer";
import { CONVENTIONS } from "../builders";
import { NotesInMemory } from "./notes-in-memory";

const BROKEN = "---\ncompany: Acme\nstatus: applied\nstatus: offer\n---\n\nMet Dana.\n";
const MENDED = BROKEN.replace("status: applied\n", "");
const REWRITTEN = { path: "Acme.md", from: BROKEN, to: MENDED };

const writing = (notes: NotesInMemory) => new NoteWriter(notes, notes, () => keysOf(CONVENTIONS, "application"));
async function written(writer: NoteWriter, all: Writing): Promise<Undoable> {
  const result = await writer.write(all);
  if ("failed" in result || result.undoable === undefined) throw new Error("nothing was written");
  return result.undoable;
}

describe("rewriting a note", () => {
  it.each([
    ["with line feeds", (text: string) => text],
    ["with Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
  ])("puts another text there, and undo the first one byte for byte: %s", async (_how, inFile) => {
    const notes = new NotesInMemory({ "Acme.md": inFile(BROKEN) });
    const writer = writing(notes);
    const undoable = await written(writer, {
      rewrites: [{ path: "Acme.md", from: inFile(BROKEN), to: inFile(MENDED) }],
    });
    expect(notes.text("Acme.md")).toBe(inFile(MENDED));
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Acme.md")).toBe(inFile(BROKEN));
  });

  it.each([
    ["with line feeds", (text: string) => text],
    ["with Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
  ])("goes through the editor where it is open, in one change that leaves all around it: %s", async (_how, inFile) => {
    const notes = new NotesInMemory({ "Acme.md": inFile(BROKEN) });
    const { editor } = notes.open("Acme.md");
    const changed: unknown[] = [];
    const { replaceRange } = editor;
    editor.replaceRange = (...change) => {
      changed.push(change);
      replaceRange(...change);
    };
    const writer = writing(notes);
    await written(writer, { rewrites: [{ path: "Acme.md", from: inFile(BROKEN), to: inFile(MENDED) }] });
    expect(notes.text("Acme.md")).toBe(inFile(MENDED));
    // What "status: applied" and "status: offer" begin with alike stays.
    expect(changed).toEqual([["", { line: 2, ch: 8 }, { line: 3, ch: 8 }]]);
    await writer.undo();
    expect(notes.text("Acme.md")).toBe(inFile(BROKEN));
    expect(changed).toHaveLength(2);
  });

  it.each([
    [
      "on disk",
      (notes: NotesInMemory) => {
        notes.put("Acme.md", `${BROKEN}More\n`);
      },
    ],
    [
      "by what is typed and not saved yet",
      (notes: NotesInMemory) => {
        notes.open("Acme.md").type("More\n");
      },
    ],
  ])("is refused where the note has changed %s", async (_how, change) => {
    const notes = new NotesInMemory({ "Acme.md": BROKEN });
    change(notes);
    const writer = writing(notes);
    expect(await writer.write({ rewrites: [REWRITTEN] })).toEqual({ failed: "line changed", path: "Acme.md" });
    expect(notes.text("Acme.md")).toBe(`${BROKEN}More\n`);
    expect(await writer.undo()).toBeUndefined();
  });

  it.each([
    ["below", `${MENDED}More\n`, `${BROKEN}More\n`],
    ["in what follows the change", MENDED.replace("Dana", "Ben"), BROKEN.replace("Dana", "Ben")],
  ])("is undone where the note was written on %s", async (_where, edited, expected) => {
    const notes = new NotesInMemory({ "Acme.md": BROKEN });
    const writer = writing(notes);
    const undoable = await written(writer, { rewrites: [REWRITTEN] });
    notes.put("Acme.md", edited);
    expect(await writer.undo(undoable)).toEqual({ undone: undoable });
    expect(notes.text("Acme.md")).toBe(expected);
  });

  it.each([
    ["above", MENDED.replace("Acme", "Acme Ltd")],
    ["in the line itself", MENDED.replace("offer", "offer today")],
  ])("is not undone where the note was changed %s", async (_where, edited) => {
    const notes = new NotesInMemory({ "Acme.md": BROKEN });
    const writer = writing(notes);
    const undoable = await written(writer, { rewrites: [REWRITTEN] });
    notes.put("Acme.md", edited);
    expect(await writer.undo(undoable)).toMatchObject({ refused: undoable, obstacle: { kind: "note changed" } });
    expect(notes.text("Acme.md")).toBe(edited);
  });

  it("fails with nothing changed where it cannot be saved", async () => {
    const notes = new NotesInMemory({ "Acme.md": BROKEN });
    const view = notes.open("Acme.md");
    notes.readOnly = "Acme.md";
    expect(await writing(notes).write({ rewrites: [REWRITTEN] })).toMatchObject({ path: "Acme.md" });
    expect([notes.text("Acme.md"), view.editor.getValue()]).toEqual([BROKEN, BROKEN]);
  });

  it("makes any text any other, and back", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "\u{1F600}") });
    await fc.assert(
      fc.asyncProperty(text, text, fc.boolean(), async (from, to, isOpen) => {
        const notes = new NotesInMemory({ "Acme.md": from });
        if (isOpen) notes.open("Acme.md");
        const writer = writing(notes);
        await written(writer, { rewrites: [{ path: "Acme.md", from, to }] });
        expect(notes.text("Acme.md")).toBe(to);
        await writer.undo();
        expect(notes.text("Acme.md")).toBe(from);
      }),
    );
  });
});
