import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Change } from "../../src/core/changes/change-and-undo";
import type { Writing } from "../../src/vault/writer";
import type { NotesInMemory } from "../vault/notes-in-memory";
import { ACME, acting, note, stopClock } from "./acting";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const LOG: Change = { path: "Acme.md", property: "contact_log", lines: ["2026-11-20 call"] };
const NOTES = { "Acme.md": note(ACME) };

describe("what was done", () => {
  it("is said once it is written, and taken back by the button in the notice", async () => {
    const { performer, person, notes } = acting(NOTES);
    expect(await performer.perform({ changes: [LOG] }, "Logged.")).toBeUndefined();
    expect(notes.text("Acme.md")).toContain("2026-11-20 call");
    expect(person.said).toEqual(["Logged."]);
    person.press("Undo");
    await vi.waitFor(() => expect(person.said).toEqual(["Logged.", "Undone."]));
    expect(notes.text("Acme.md")).toBe(note(ACME));
  });

  it("is not said where the notes said it already", async () => {
    const { performer, person } = acting(NOTES);
    await performer.perform({ changes: [{ ...LOG, lines: ["2026-11-06 thank-you"] }] }, "Logged.");
    expect(person.said).toEqual([]);
  });

  it("comes after what is done with it: a draft is shown first", async () => {
    const { performer, person } = acting(NOTES);
    await performer.perform({ changes: [LOG] }, "Logged.", () => {
      person.notify("Shown.");
      return Promise.resolve();
    });
    expect(person.said).toEqual(["Shown.", "Logged."]);
  });
});

describe("what failed", () => {
  it("is left to the caller to say", async () => {
    const { performer, person, notes } = acting(NOTES);
    notes.readOnly = "Acme.md";
    expect(await performer.perform({ changes: [LOG] }, "Logged.")).toEqual({ failed: "read-only", path: "Acme.md" });
    expect(person.said).toEqual([]);
  });

  it("is said where no dialog is open, with the note to open", async () => {
    const { performer, person, notes, opened } = acting(NOTES);
    notes.put("Acme.md", note("company: [Acme"));
    await performer.sayFailure(performer.perform({ changes: [LOG] }, "Logged."));
    expect(person.said).toEqual(["Could not write to “Acme”: its properties have an error. Nothing was changed."]);
    person.press("Open note");
    expect(opened).toEqual(["Acme.md"]);
  });

  it("offers no note that is gone", async () => {
    const { performer, person, notes } = acting(NOTES);
    notes.remove("Acme.md");
    await performer.sayFailure(performer.perform({ changes: [LOG] }, "Logged."));
    expect(person.said).toEqual(["Could not write to “Acme”: it is no longer there. Nothing was changed."]);
    expect(() => person.press("Open note")).toThrow("No notice");
  });
});

describe("undo", () => {
  it("says that there is nothing", async () => {
    const { performer, person } = acting(NOTES);
    await performer.undo();
    expect(person.said).toEqual(["There is nothing to undo."]);
  });

  it.each<[string, Change | "draft", string, string, string]>([
    [
      "a line of the log",
      LOG,
      "2026-11-20 call",
      "2026-11-20 call to Dana",
      "Not undone: the line stands in “Acme” in other words by now. It was left as it is.",
    ],
    [
      "a value",
      { path: "Acme.md", property: "follow_up", value: "2026-11-24" },
      "2026-11-24",
      "2026-11-25",
      "Not undone: follow_up in “Acme” was changed since. It was left as it is.",
    ],
    [
      "a draft",
      "draft",
      "Dear Dana",
      "Dear Ms Lee",
      "Not undone: the draft in “Acme” was changed since. It is still there.",
    ],
  ])("of %s that was edited since is refused, and says what stays", async (_what, what, before, after, sentence) => {
    const { performer, person, notes } = acting(NOTES);
    const drafts = [
      { path: "Acme.md", id: "a", text: "## A ^a\n\nDear Dana", selection: { from: 0, to: 0 }, properties: {} },
    ];
    await performer.perform(what === "draft" ? { drafts } : { changes: [what] }, "Done.");
    const edited = notes.text("Acme.md").replace(before, after);
    notes.put("Acme.md", edited);
    await performer.undo();
    expect(person.said).toEqual(["Done.", sentence]);
    expect(notes.text("Acme.md")).toBe(edited);
  });

  it.each<[string, Writing, (notes: NotesInMemory) => void, string]>([
    [
      "a note that was given another text",
      { rewrites: [{ path: "Acme.md", from: note(ACME), to: "Mended" }] },
      (notes) => notes.put("Acme.md", "Mended more"),
      "Not undone: “Acme” has changed since. It was left as it is.",
    ],
    [
      "text that was added",
      { appended: [{ path: "Acme.md", text: "Met Ben." }] },
      (notes) => notes.put("Acme.md", "Met Bea."),
      "Not undone: the text that was added to “Acme” is gone, or was changed since. The note was left as it is.",
    ],
    [
      "a copy in the trash",
      { trash: [{ path: "Acme.md", text: note(ACME) }] },
      (notes) => notes.put("Acme.md", "Another"),
      "Not undone: something stands where the copy “Acme” was. It was left as it is.",
    ],
  ])("of %s is refused with what stands in the way", async (_what, what, happen, sentence) => {
    const { performer, person, notes } = acting(NOTES);
    await performer.perform(what, "Done.");
    happen(notes);
    const there = notes.text("Acme.md");
    await performer.undo();
    expect(person.said).toEqual(["Done.", sentence]);
    expect(notes.text("Acme.md")).toBe(there);
  });

  it("that another program has cut short says where it is done", async () => {
    const { performer, person, notes } = acting({ ...NOTES, "Beta.md": note(ACME) });
    await performer.perform({ changes: [LOG, { ...LOG, path: "Beta.md" }] }, "Logged.");
    const { process } = notes.vault;
    notes.vault.process = async (file, change) => {
      const text = await process(file, change);
      if (file.path === "Beta.md") notes.put("Acme.md", notes.text("Acme.md").replace("2026-11-20 call", "A call"));
      return text;
    };
    await performer.undo();
    expect(person.said[1]).toBe(
      "Undone in “Beta”, but no further: the line is gone from contact_log in “Acme” already.",
    );
  });

  it("that cannot be written says why", async () => {
    const { performer, person, notes } = acting(NOTES);
    await performer.perform({ changes: [LOG] }, "Logged.");
    notes.readOnly = "Acme.md";
    await performer.undo();
    expect(person.said[1]).toBe(
      "Could not write to “Acme”: it is read-only, or another program holds it. Nothing was changed.",
    );
  });
});
