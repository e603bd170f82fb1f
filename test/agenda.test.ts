/** The agenda of the sample vault, in the words of the terminal and in JSON, on days that tell its story. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NotesFolder } from "../scripts/folder";
import { copySampleVault, SAMPLE_VAULT } from "../scripts/sample-vault";
import { agendaJson } from "../src/export/agenda-json";
import { agendaInWords } from "../src/export/agenda-text";
import { day, moment } from "./builders";
import { expectGolden } from "./golden";

const inWords = (folder: string, now: string) =>
  `${agendaInWords(new NotesFolder(folder).agenda(moment(now)).agenda)}\n`;

describe("the sample vault", () => {
  it.each([
    ["Friday morning", "2026-11-20 09:00"],
    ["Friday evening, after the interview", "2026-11-20 18:00"],
    ["Saturday", "2026-11-21 09:00"],
    ["Monday after", "2026-11-23 09:00"],
    ["two weeks on", "2026-12-04 09:00"],
    ["Christmas Eve", "2026-12-24 09:00"],
    ["in spring", "2027-04-01 09:00"],
  ])("on %s", (name, now) => {
    expectGolden(`sample vault, ${name}.txt`, inWords(SAMPLE_VAULT, now));
  });

  it("as JSON", () => {
    const { agenda: built, counts } = new NotesFolder(SAMPLE_VAULT).agenda(moment("2026-11-20 09:00"));
    expectGolden("sample vault.json", `${JSON.stringify(agendaJson(built, counts), undefined, 2)}\n`);
  });

  it("tells today's story in the copy that is opened for people", () => {
    const groupsOn = (folder: string, now: string) => {
      const { groups } = new NotesFolder(folder).agenda(moment(now)).agenda;
      return Object.fromEntries(
        Object.entries(groups).map(([group, entries]) => [
          group,
          entries.map(({ application }) => application.company).sort(),
        ]),
      );
    };
    const story = groupsOn(SAMPLE_VAULT, "2026-11-20 09:00");
    for (const today of ["2026-11-20", "2027-03-02", "2027-06-30"]) {
      const copy = copySampleVault(day(today));
      expect(groupsOn(copy, `${today} 09:00`)["overdue"]).toEqual(story["overdue"]);
      expect(groupsOn(copy, `${today} 09:00`)["today"]).toEqual(story["today"]);
      rmSync(copy, { recursive: true });
    }
  });
});

describe("the copy of the sample vault that is opened on a Sunday", () => {
  it("tells the story of the Friday before, with nothing in it that lies ahead by mistake", () => {
    const copy = copySampleVault(day("2026-11-22"));
    const { agenda: built } = new NotesFolder(copy).agenda(moment("2026-11-22 09:00"));
    expect(built.problems.map(({ kind }) => kind)).toEqual(["ambiguous date"]);
    expect(built.groups.overdue.map(({ application }) => application.company)).toEqual([
      "Fenwick & Rowe",
      "Marlow Dental Care",
      "Brightline Electrical",
    ]);
    rmSync(copy, { recursive: true });
  });
});

describe("a folder with notes that cannot be read", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "hear-back-test-"));
    mkdirSync(path.join(folder, "Jobs"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string | Buffer) => writeFileSync(path.join(folder, "Jobs", name), text);
  const good = "---\ntype: application\ncompany: Good\nstatus: interviewing\ninterview_date: 2026-11-05\n---\n";

  it.each([
    ["broken YAML", "---\ntype: application\ncompany: Acme\nstage: Final: offer\n---\n", "", ""],
    [
      "a slashed date",
      "---\ntype: application\ncompany: Acme\ninterview_date: 10/11/2026\n---\n",
      "interview_date",
      "10/11/2026",
    ],
    [
      "a day that does not exist",
      "---\ntype: application\ncompany: Acme\ninterview_date: 2026-02-30\n---\n",
      "interview_date",
      "2026-02-30",
    ],
    [
      "an object",
      "---\ntype: application\ncompany: Acme\ninterview_date:\n  on: monday\n---\n",
      "interview_date",
      '{"on":"monday"}',
    ],
    ["a list", "---\ntype: application\ncompany: Acme\ninterview_date: [1, 2]\n---\n", "interview_date", "[1,2]"],
    ["a number", "---\ntype: application\ncompany: Acme\ninterview_date: 202611\n---\n", "interview_date", "202611"],
  ])("lists %s as one problem, and everything else", (_case, text, property, value) => {
    write("Good.md", good);
    write("Acme.md", text);
    const { agenda: built, counts } = new NotesFolder(folder).agenda(moment("2026-11-20"));
    const json = agendaJson(built, counts);
    expect(json.problems).toHaveLength(1);
    expect(json.problems[0]).toMatchObject({
      path: "Jobs/Acme.md",
      property,
      value: property === "" ? (expect.any(String) as string) : value,
    });
    expect(json.applications.map(({ company }) => company)).toContain("Good");
  });

  const laughs = `a: &a [lol]\n${["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((name, at, all) => (at === 0 ? "" : `${name}: &${name} [${Array.from({ length: 9 }, () => `*${all[at - 1] ?? ""}`).join(", ")}]\n`)).join("")}`;
  it.each([
    ["duplicate keys", "---\ntype: application\ncompany: Acme\ncompany: Beta\n---\n", 1],
    ["a tab", "---\ntype: application\n\tcompany: Acme\n---\n", 1],
    ["billion-laughs aliases", `---\ntype: application\ncompany: Acme\n${laughs}contact_log: *i\n---\n`, 1],
    ["a NUL", '---\ntype: application\ncompany: "Ac\\0me"\n---\n', 0],
    ["a lone surrogate", '---\ntype: application\ncompany: "Acme \\ud83d"\n---\n', 0],
    ["Windows line ends", "---\r\ntype: application\r\ncompany: Acme\r\n---\r\n", 0],
    ["a byte order mark", "\ufeff---\ntype: application\ncompany: Acme\n---\n", 0],
    [
      "keys of a prototype",
      "---\n__proto__: { type: person }\nconstructor: x\ntype: application\ncompany: Acme\n---\n",
      0,
    ],
    ["anchors", "---\ntype: application\ncompany: &c Acme\nrole: *c\n---\n", 0],
    [
      "a property of a megabyte",
      `---\ntype: application\ncompany: ${"Acme ".repeat(200_000)}\ncontact: ${"a ".repeat(500_000)}<x@y.example>\n---\n`,
      0,
    ],
    [
      "a list of ten thousand lines",
      `---\ntype: application\ncompany: Acme\ncontact_log:\n${"  - 2026-11-18 follow-up by email\n".repeat(10_000)}---\n`,
      0,
    ],
  ])("reads %s without a crash or a hang, and changes no file", (_case, text, problems) => {
    write("Acme.md", text);
    write("Good.md", good);
    const { agenda: built, counts } = new NotesFolder(folder).agenda(moment("2026-11-20"));
    const json = agendaJson(built, counts);
    expect(json.problems.map(({ path: note }) => note)).toEqual(problems === 0 ? [] : ["Jobs/Acme.md"]);
    expect(json.counts.applications).toBe(problems === 0 ? 2 : 1);
    expect(JSON.stringify(json).length).toBeLessThan(20_000);
    expect(readFileSync(path.join(folder, "Jobs", "Acme.md"), "utf8")).toBe(text);
  });

  it("says what is wrong in properties, and in which line", () => {
    write("Acme.md", "---\ntype: application\ncompany: Acme\nlessons: [a]\nlessons: [b]\n---\n");
    const { agenda: built, counts } = new NotesFolder(folder).agenda(moment("2026-11-20"));
    const message = "Line 5 has lessons a second time. Nothing is lost.";
    expect(agendaJson(built, counts).problems).toMatchObject([{ path: "Jobs/Acme.md", message }]);
    expect(agendaInWords(built)).toContain(`Acme: ${message}`);
  });

  it("says what a copy has more in its properties and in its text", () => {
    write("Good.md", good);
    write("Good (Conflicted copy phone 202611191805).md", `${good}\nBy train.\n`);
    const { agenda: built, counts } = new NotesFolder(folder).agenda(moment("2026-11-20"));
    const message = "The copy from phone has a line of text that the note has not.";
    expect(agendaJson(built, counts).problems).toMatchObject([{ message }]);
    expect(agendaInWords(built)).toContain(message);
  });

  it("is silent about an empty value", () => {
    write("Acme.md", "---\ntype: application\ncompany: Acme\ninterview_date:\nresponse_by: ''\n---\n");
    expect(new NotesFolder(folder).agenda(moment("2026-11-20")).agenda.problems).toEqual([]);
  });

  it("runs no code from a note, and reads bytes that are no text", () => {
    write("Code.md", "---js\n{ type: (globalThis.owned = true) }\n---\n");
    write("Bytes.md", Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x00, 0x0a]));
    write("Good.md", good);
    expect(new NotesFolder(folder).agenda(moment("2026-11-20")).counts).toEqual({
      notes: 3,
      applications: 1,
      interviews: 0,
    });
    expect("owned" in globalThis).toBe(false);
  });
});
