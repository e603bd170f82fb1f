import { TFile, TFolder } from "obsidian";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { FolderChecks } from "../../src/vault/folder-checks";
import { folderRefused } from "../../src/words/folder-refusals";
import { CONVENTIONS } from "../builders";

type Tree = Readonly<Record<string, "file" | "folder">>;
const TREE: Tree = {
  Jobs: "folder",
  "Jobs/2026": "folder",
  "Jobs/List": "file",
  "C# [old]": "folder",
  "jobs.md": "file",
};

/** Checks over a vault of these folders and files, of which each folder holds so many notes of ours. */
function checks(set: Partial<Settings> = {}, held: Readonly<Record<string, readonly [number, number]>> = {}) {
  const root = new TFolder();
  const folders = new Map([["", root]]);
  for (const [path, what] of Object.entries(TREE)) {
    const child = what === "file" ? new TFile() : new TFolder();
    child.path = path;
    child.name = path.slice(path.lastIndexOf("/") + 1);
    folders.get(path.slice(0, Math.max(path.lastIndexOf("/"), 0)))?.children.push(child);
    if (child instanceof TFolder) folders.set(path, child);
  }
  const countIn = (folder: string) => {
    const [applications, interviews] = held[folder] ?? [0, 0];
    return { applications, interviews };
  };
  const source = { conventions: CONVENTIONS, countIn };
  return new FolderChecks({ getRoot: () => root }, source, { current: { ...DEFAULT_SETTINGS, ...set } }, [
    "Meta/Forms",
  ]);
}

const sentence = (refusal: ReturnType<FolderChecks["whyNotForNewNotes"]>) =>
  refusal && folderRefused(refusal).replaceAll("\u00a0", " ");

describe("a folder for new notes", () => {
  it.each([
    "",
    "/",
    "Jobs",
    "Jobs/2026",
    "Jobs/2027/Spring",
    "Bewerbungen",
    "求职",
    "📁 Praca",
    "C# [old]",
    "C# [old]/New",
  ])("may be %j, whether or not it is there", (folder) =>
    expect(sentence(checks().whyNotForNewNotes(folder))).toBeUndefined(),
  );

  it.each([
    ["What?", "Some computers and phones cannot have a folder called “What?”."],
    ["Jobs/C#", "Some computers and phones cannot have a folder called “C#”."],
    [".hidden", "Some computers and phones cannot have a folder called “.hidden”."],
    ["Jobs/..", "Some computers and phones cannot have a folder called “..”."],
    ["Jobs/con", "Some computers and phones cannot have a folder called “con”."],
    ["a".repeat(300), `Some computers and phones cannot have a folder called “${"a".repeat(300)}”.`],
    ["Jobs/List", "“Jobs/List” is a file, so no folder can have that name."],
    ["Jobs/List/New", "“Jobs/List” is a file, so no folder can have that name."],
    ["jobs/New", "“Jobs” is there already. Write it with the same capital letters."],
    ["Meta/Forms", "Meta/Forms is for templates, and nothing in it is listed."],
    ["Mine/New", "Mine/New is for templates, and nothing in it is listed."],
    ["My templates", "My templates is for templates, and nothing in it is listed."],
  ])("cannot be %j", (folder, why) => {
    expect(sentence(checks({ templatesFolder: "Mine" }).whyNotForNewNotes(folder))).toBe(why);
  });
});

describe("a folder for templates", () => {
  it.each([
    [[16, 0], "Jobs holds 16 applications. Templates need a folder of their own."],
    [[0, 1], "Jobs holds 1 interview. Templates need a folder of their own."],
    [[1, 2], "Jobs holds 1 application and 2 interviews. Templates need a folder of their own."],
  ] as const)("cannot hold notes: %j", (held, why) => {
    expect(sentence(checks({}, { Jobs: held }).whyNotForTemplates("Jobs"))).toBe(why);
  });

  it("cannot be where new notes go", () => {
    expect(sentence(checks({ newNotesFolder: "Jobs/2026" }).whyNotForTemplates("Jobs"))).toBe(
      "New notes go to Jobs/2026. Templates need a folder of their own.",
    );
  });

  it("may be any other, or none", () => {
    expect(checks({ newNotesFolder: "Jobs" }, { "": [3, 0] }).whyNotForTemplates("")).toBeUndefined();
    expect(checks({ newNotesFolder: "Jobs" }).whyNotForTemplates("Jobs/Forms")).toBeUndefined();
  });
});
