import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NewNote } from "../../src/core/changes/new-note";
import { ACME, acting, note, stopClock } from "../actions/acting";
import { CONVENTIONS, day } from "../builders";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const APPLICATION: NewNote = {
  kind: "application",
  names: ["Beta", "Beta, Cook"],
  properties: { type: "application", company: "Beta", status: "applied", date_applied: day("2026-11-20") },
};
const ROUND: NewNote = { kind: "interview", names: ["Acme, final"], properties: { type: "interview" } };
const round = note("type: interview\napplication: '[[Acme]]'\ninterview_date: 2026-11-19");
const acme = note(ACME);

describe("where a new note goes", () => {
  it.each<[string, Record<string, string>, NewNote, string]>([
    [
      "where most of its kind are",
      { "Jobs/Acme.md": acme, "Jobs/Cato.md": acme, "Old/Dole.md": acme },
      APPLICATION,
      "Jobs/Beta.md",
    ],
    ["at the top of an empty vault", { "Soup.md": "Soup\n" }, APPLICATION, "Beta.md"],
    [
      "a round: beside the others of its application",
      {
        "Jobs/Acme.md": acme,
        "Rounds/Acme/One.md": round,
        "Rounds/Other.md": note("type: interview\ncompany: Other\ninterview_date: 2026-11-19"),
      },
      ROUND,
      "Rounds/Acme/Acme, final.md",
    ],
    [
      "a first round: where most rounds are",
      { "Jobs/Acme.md": acme, "Rounds/Other.md": note("type: interview\ncompany: Other\ninterview_date: 2026-11-19") },
      ROUND,
      "Rounds/Acme, final.md",
    ],
    ["the first round of all: beside its application", { "Jobs/Acme.md": acme }, ROUND, "Jobs/Acme, final.md"],
  ])("%s", async (_where, texts, made, path) => {
    const { newNotes, entry } = acting(texts);
    const of = made.kind === "interview" ? entry("Jobs/Acme.md").application : undefined;
    expect((await newNotes.prepare(made, of)).path).toBe(path);
  });

  it("where the person has set", async () => {
    const { newNotes } = acting({ "Jobs/Acme.md": acme }, { newNotesFolder: "Work/New" });
    expect((await newNotes.prepare(APPLICATION)).path).toBe("Work/New/Beta.md");
  });

  it.each<[readonly string[], string]>([
    [["Work"], "Work/Beta.md"],
    [["Contacts", "Work"], "Work/Beta.md"],
    [["Contacts"], "Contacts/Beta.md"],
    [["Contacts", "/"], "Beta.md"],
  ])("where it is read, where nothing is there yet and %j are chosen", async (folders, path) => {
    const { newNotes } = acting({}, {}, { ...CONVENTIONS, folders });
    expect((await newNotes.prepare(APPLICATION)).path).toBe(path);
  });

  it("under the next free name, whatever the letter case", async () => {
    const { newNotes } = acting({ "Jobs/BETA.md": acme });
    expect((await newNotes.prepare(APPLICATION)).path).toBe("Jobs/Beta, Cook.md");
  });
});

describe("what stands in a new note", () => {
  it("is by the person's own template for such notes, the one with the shortest path", async () => {
    const { newNotes } = acting({
      "Templates/Old/Jobs.md": note("type: application\ncompany:\nolder: yes"),
      "Templates/Job.md": note('type: application\nFirm: "{{title}}"\nday: "{{date:DD.MM.YYYY}}"', "\n# {{title}}\n"),
      "Templates/Soup.md": "# Soup\n",
    });
    expect((await newNotes.prepare(APPLICATION)).text).toBe(
      "---\ntype: application\nFirm: Beta\nday: 20.11.2026\nstatus: applied\ndate_applied: 2026-11-20\ncontact_log:\n---\n\n# Beta\n",
    );
  });

  it("is our own properties, where there is no template", async () => {
    const { newNotes } = acting({});
    expect((await newNotes.prepare(APPLICATION)).text).toBe(
      "---\ntype: application\ncompany: Beta\nstatus: applied\ndate_applied: 2026-11-20\ncontact_log:\n---\n\n",
    );
  });

  it("has an empty log as most notes call it, and none where an application has its own note", async () => {
    const own = note("type: application\ncompany: Acme\nKontaktverlauf:");
    const { newNotes, entry } = acting({ "Jobs/Acme.md": own, "Jobs/Cato.md": own, "Jobs/Dole.md": acme });
    expect((await newNotes.prepare(APPLICATION)).text).toMatch(/\nKontaktverlauf:\n---\n/);
    const [listed] = await newNotes.prepareBeside("List.md", [APPLICATION]);
    expect(listed?.text).toMatch(/\nKontaktverlauf:\n---\n/);
    expect((await newNotes.prepare(ROUND, entry("Jobs/Acme.md").application)).text).toBe(
      "---\ntype: interview\n---\n\n",
    );
  });

  it("has one in a round whose application is rounds alone", async () => {
    const { newNotes, entry } = acting({
      "Acme.md": note("type: interview\ncompany: Acme\ninterview_date: 2026-11-19"),
    });
    expect((await newNotes.prepare(ROUND, entry("Acme.md").application)).text).toMatch(/\ncontact_log:\n---\n/);
  });
});

describe("how a link calls a note", () => {
  it.each([
    ["by its name", { "Jobs/Acme.md": acme }, "Jobs/Acme.md", "Acme"],
    [
      "by its path, where two have the name",
      { "Jobs/Acme.md": acme, "Old/Acme.md": acme },
      "Jobs/Acme.md",
      "Jobs/Acme",
    ],
    ["not at all, where no link can hold it", { "Jobs/C# [junior].md": acme }, "Jobs/C# [junior].md", undefined],
    ["by its name, where it is gone", {}, "Jobs/Acme.md", "Acme"],
  ])("%s", (_how, texts, path, link) => {
    expect(acting(texts).newNotes.linkTextTo(path)).toBe(link);
  });

  it.each<[string, Record<string, string>, readonly string[]]>([
    ["beside the list where there are no others", { "Work/List.md": "Text" }, ["Work/Beta.md", "Work/Beta, Cook.md"]],
    ["where others are", { "Jobs/Beta.md": acme }, ["Jobs/Beta, Cook.md", "Jobs/Beta 2.md"]],
  ])("of several from a list: %s, no two under one name", async (_where, texts, paths) => {
    const made = await acting(texts).newNotes.prepareBeside("Work/List.md", [APPLICATION, APPLICATION]);
    expect(made.map(({ path }) => path)).toEqual(paths);
  });
});
