import { describe, expect, it } from "vitest";
import { figuresOf } from "./telling";

const NO = { status: "rejected", date_applied: "2026-10-01" };
const OPEN = { status: "applied", date_applied: "2026-11-16" };

const directions = (all: readonly Record<string, unknown>[]) =>
  figuresOf(all).directions.map(
    ({ kind, name, noes, of }) => `${kind} ${name}: ${String(noes.length)} of ${String(of.length)}`,
  );

const noesTo = (...roles: readonly string[]) => roles.map((role) => ({ ...NO, role }));

describe("noes that repeat", () => {
  it("are at one company from the third on, called as most of its notes call it", () => {
    const at = (company: string, said = NO) => ({ ...said, company, role: "" });
    expect(directions([at("Acme"), at("Acme Ltd"), at("acme"), at("Acme", OPEN), at("Beta"), at("Beta")])).toEqual([
      "company Acme: 3 of 4",
      "stage heard back: 5 of 6",
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["two alone", [], ["Analyst", "Analyst"]],
    ["a word in three roles", ["role analyst: 3"], ["Data analyst", "Business Analyst", "Analyst (Sales)"]],
    ["of words in the same noes the last", ["role analyst: 3"], ["Data analyst", "Data analyst", "Data analyst"]],
    ["the wider of two words", ["role data: 4"], ["Data analyst", "Data analyst", "Data analyst", "Data engineer"]],
    [
      "words that overlap",
      ["role nurse: 4", "role night: 3"],
      ["Nurse", "Night nurse", "Night nurse", "Night porter", "Nurse"],
    ],
    [
      "no level, contract or small word",
      [],
      ["Senior clerk, part-time", "Senior cook, part-time", "Senior porter (m/w/d)", "Head of sales for the north"],
    ],
    [
      "letters with their accents as without, as it was first written",
      ["role chargée: 3"],
      ["Chargée", "Chargee", "chargée"],
    ],
    ["a word in its own capitals", ["role DevOps: 3"], ["DevOps engineer", "DevOps lead", "Junior DevOps"]],
    ["no words of levels in other languages", [], ["Praktikum", "Praktikum (m/w/d)", "Praktikum mit Option"]],
    ["a role that names a word twice once", [], ["Analyst analyst", "Analyst"]],
  ])("are for a kind of role: %s", (_case, expected, roles) => {
    const roleNoes = directions(noesTo(...roles)).filter((one) => one.startsWith("role"));
    expect(roleNoes.map((one) => one.replace(/ of .*/, ""))).toEqual(expected);
  });

  it("are at one stage: before an interview, after one, after a final round, after an offer", () => {
    const held = { ...NO, role: "", interview_date: "2026-10-20" };
    const all = [
      held,
      held,
      held,
      { ...held, round: "Final" },
      { ...NO, role: "" },
      { ...OPEN, role: "" },
      { ...NO, role: "" },
    ];
    expect(directions(all)).toEqual(["stage interviewed: 3 of 3"]);
    expect(directions([...all, { ...NO, role: "" }])).toEqual([
      "stage heard back: 3 of 4",
      "stage interviewed: 3 of 3",
    ]);
  });
});
