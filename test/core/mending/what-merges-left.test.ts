import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { problemRows } from "../../../src/core/problem-rows";
import { roughProperties } from "../../../src/core/reading/broken-properties";
import { joinContacts, readContactLog } from "../../../src/core/reading/contact-log";
import { VaultNotes } from "../../../src/core/vault-notes";
import { CONVENTIONS, RULES, moment } from "../../builders";

const NOW = moment("2026-11-20 09:00");
const BASE = { type: "application", company: "Acme", status: "interviewing" };
const notesOf = () =>
  new VaultNotes(CONVENTIONS, RULES, { resolveLink: () => undefined, propertiesAt: () => undefined });

describe("a note whose properties cannot be read", () => {
  const broken = (key: string) =>
    `---\ntype: application\ncompany: Acme\n${key}:\n  - 2026-11-18 heard\n${key}:\n  - 2026-11-19 heard\n---\n`;

  it("names its fault, and the next one once it has changed", () => {
    const notes = notesOf();
    notes.put("Acme.md", undefined);
    expect(notes.lookAtBroken("Acme.md", broken("contact_log"), parse)).toBe(true);
    expect(notes.agenda(NOW).problems).toMatchObject([
      { kind: "broken properties", fault: { kind: "doubled key", line: 6, written: "contact_log" } },
    ]);
    notes.put("Acme.md", undefined);
    notes.lookAtBroken("Acme.md", broken("lessons"), parse);
    expect(notes.agenda(NOW).problems).toMatchObject([{ fault: { written: "lessons" } }]);
    notes.put("Acme.md", BASE);
    expect(notes.agenda(NOW).problems).toEqual([]);
  });

  it("has a row of its own unless the same is true of three", () => {
    const notes = notesOf();
    for (const [path, key] of [
      ["A.md", "contact_log"],
      ["B.md", "lessons"],
      ["C.md", "contact_log"],
      ["D.md", "contact_log"],
    ] as const) {
      notes.put(path, undefined);
      notes.lookAtBroken(path, broken(key), parse);
    }
    expect(problemRows(notes.agenda(NOW).problems).map(({ problems }) => problems.length)).toEqual([3, 1]);
  });

  it("may begin with two versions, and is then read as both", () => {
    const text =
      "<<<<<<< HEAD\n---\ntype: application\n=======\n---\ntype: application\nrole: Clerk\n>>>>>>> phone\ncompany: Acme\n---\nbody: no\n";
    expect(roughProperties(text)).toEqual({ type: "application", role: "Clerk", company: "Acme" });
    const notes = notesOf();
    notes.put("Acme.md", undefined);
    notes.lookAtBroken("Acme.md", text, parse);
    expect(notes.agenda(NOW).problems).toMatchObject([{ path: "Acme.md", fault: { kind: "conflict markers" } }]);
  });

  it("is none where only its body begins with two versions", () => {
    const notes = notesOf();
    notes.put("Jobs/Ideas.md", undefined);
    notes.lookAtBroken("Jobs/Ideas.md", "<<<<<<< HEAD\nMilk\n=======\nBread\n>>>>>>> phone\n", parse);
    expect(notes.agenda(NOW).problems).toEqual([]);
  });
});

describe("a note that can be read, and was mangled", () => {
  const problemsOf = (more: Record<string, unknown>) => {
    const notes = notesOf();
    notes.put("Acme.md", { ...BASE, ...more });
    return notes.agenda(NOW);
  };

  it("asks what a key was, and of whom its log lines are", () => {
    expect(problemsOf({ offerew_date: "2026-11-26", lessons: ["2026-11-18 heard"] }).problems).toMatchObject([
      { kind: "stray log line", property: "contact_log", key: "lessons", lines: ["2026-11-18 heard"] },
      {
        kind: "mangled key",
        property: "interview_date",
        key: "offerew_date",
        value: "2026-11-26",
        meant: "interview_date",
      },
    ]);
    expect(
      problemsOf({ offerew_date: "", lessons: ["Lead with the result (Tom Adeyemi, 2026-11-20)"] }).problems,
    ).toEqual([]);
  });

  it("plans no follow-up on a promise whose key is mangled", () => {
    const agenda = problemsOf({ interview_date: "2026-11-02", offeronse_by: "2026-11-30" });
    const steps = Object.values(agenda.groups)
      .flat()
      .flatMap(({ schedule }) => schedule.steps);
    expect(steps.some(({ kind }) => kind === "follow-up")).toBe(false);
    expect(steps.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).toContain("unreadable promise");
  });
});

describe("a line that a merge doubled", () => {
  const LINE = "2026-11-18 follow-up by email to Dana Lee — asked";
  it.each([
    ["in a list", [LINE, LINE]],
    ["in a text", `${LINE}\n${LINE}`],
    ["with other words", [LINE, "2026-11-18 follow-up by email to Dana Lee"]],
    [
      "in maps",
      [
        { date: "2026-11-18", kind: "follow-up" },
        { date: "2026-11-18", kind: "follow-up" },
      ],
    ],
  ])("%s counts once", (_shape, log) => {
    const { contacts } = readContactLog(log, []);
    expect(contacts).toHaveLength(1);
    expect(joinContacts([...contacts, ...contacts])).toHaveLength(1);
    const notes = notesOf();
    notes.put("Acme.md", { ...BASE, interview_date: "2026-11-02", contact_log: log, last_contact: "2026-11-18" });
    expect(Object.values(notes.agenda(NOW).groups).flat()[0]?.schedule.sent).toBe(1);
  });
});
