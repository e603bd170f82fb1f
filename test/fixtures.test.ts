/**
 * Vaults as people keep them, one for each way of keeping notes that the survey found, and notes that only look like
 * ours. What each vault's notes are is written beside it, by a human eye.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { NotesFolder } from "../scripts/folder";
import { agendaInWords } from "../src/export/agenda-text";
import { moment } from "./builders";
import { expectGolden } from "./golden";

const FIXTURES = path.join(import.meta.dirname, "fixtures");
const VAULTS = path.join(FIXTURES, "vaults");
const FRIDAY = moment("2026-11-20 09:00");

interface Expected {
  readonly applications: readonly string[];
  readonly interviews: readonly string[];
}

const families = readdirSync(VAULTS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));

function listedIn(folder: NotesFolder): Expected {
  const of = (kind: string) => folder.paths.filter((note) => folder.kindOf(note) === kind).sort();
  return { applications: of("application"), interviews: of("interview") };
}

describe("a vault that never heard of Hear Back", () => {
  it.each(families)("lists what belongs, and nothing else: %s", (family) => {
    const { applications, interviews } = JSON.parse(
      readFileSync(path.join(VAULTS, `${family}.json`), "utf8"),
    ) as Expected;
    expect(listedIn(new NotesFolder(path.join(VAULTS, family)))).toEqual({
      applications: [...applications].sort(),
      interviews: [...interviews].sort(),
    });
  });

  it.each(families)("has this agenda: %s", (family) => {
    const { agenda, counts } = new NotesFolder(path.join(VAULTS, family)).agenda(FRIDAY);
    const { notes, applications, interviews } = counts;
    expectGolden(
      `vaults/${family}.txt`,
      `${notes} notes: ${applications} applications, ${interviews} interviews\n\n${agendaInWords(agenda)}\n`,
    );
  });

  it("keeps every one of its notes in one Application or another", () => {
    for (const family of families) {
      const folder = new NotesFolder(path.join(VAULTS, family));
      const { applications, interviews } = listedIn(folder);
      const shown = Object.values(folder.agenda(FRIDAY).agenda.groups)
        .flat()
        .flatMap(({ application }) => application.paths);
      expect([...shown].sort()).toEqual([...applications, ...interviews].sort());
    }
  });
});

describe("notes that only look like ours", () => {
  const folder = new NotesFolder(path.join(FIXTURES, "look-alikes"));

  it("are many", () => {
    expect(folder.paths.length).toBeGreaterThan(200);
  });

  it("are not listed, but for one that calls a place on a waiting list a position", () => {
    expect(listedIn(folder)).toEqual({ applications: ["Applications/Clubs/Allotment plot.md"], interviews: [] });
  });
});
