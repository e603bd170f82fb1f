/** What is read from the settings files of Obsidian's own plugins and of others. */
import { describe, expect, it } from "vitest";
import { dailyNoteOf } from "../../src/vault/daily-note";
import { readTemplateFolders } from "../../src/vault/template-folders";
import { day } from "../builders";
import { NotesInMemory } from "./notes-in-memory";

const TODAY = day("2026-11-20");

describe("today's daily note", () => {
  it.each([
    ["by the usual settings", undefined, "2026-11-20.md"],
    [
      "in the folder and by the format that were set",
      '{ "folder": "Days/", "format": "YYYY/MM-DD dddd" }',
      "Days/2026/11-20 Friday.md",
    ],
    ["by the usual format where that is empty", '{ "folder": "Days", "format": "" }', "Days/2026-11-20.md"],
    ["by the usual settings where the file is broken", "{", "2026-11-20.md"],
    ["by the usual settings where the file holds something else", '["Days"]', "2026-11-20.md"],
    ["by the usual settings where theirs are no text", '{ "folder": 3, "format": null }', "2026-11-20.md"],
  ])("is found %s", async (_how, settings, path) => {
    const hidden = settings === undefined ? undefined : { "daily-notes.json": settings };
    expect(await dailyNoteOf(new NotesInMemory({ [path]: "" }, hidden).vault, TODAY)).toBe(path);
  });

  it("is none where it has not been made", async () => {
    expect(await dailyNoteOf(new NotesInMemory({ "2026-11-19.md": "" }).vault, TODAY)).toBeUndefined();
  });
});

describe("folders of templates", () => {
  it("are those that the core plugin and Templater name", async () => {
    const { vault } = new NotesInMemory(
      {},
      {
        "templates.json": '{ "folder": "Meta/Templates" }',
        "plugins/templater-obsidian/data.json": '{ "templates_folder": "Forms/" }',
      },
    );
    expect(await readTemplateFolders(vault)).toEqual(["Meta/Templates", "Forms"]);
  });

  it("are none where neither is there, or their files are broken", async () => {
    expect(await readTemplateFolders(new NotesInMemory().vault)).toEqual([]);
    expect(await readTemplateFolders(new NotesInMemory({}, { "templates.json": "{" }).vault)).toEqual([]);
  });
});
