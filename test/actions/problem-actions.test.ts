import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Problem } from "../../src/core/reading/problem";
import { acting, note, stopClock } from "./acting";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const dated = (company: string, more: string) =>
  note(`type: application\ncompany: ${company}\nstatus: interviewing\n${more}`, "\nMet Dana.\n");
const NOTES = {
  "A.md": dated("Acme", "interview_date: 10/11/2026"),
  "B.md": dated("Beta", "Interview Date: 9/11/2026 14:00"),
  "C.md": dated("Cato", "interview_date: 3/11/2026"),
};
type Desk = ReturnType<typeof acting>;
const problemsOf = ({ agenda }: Desk, kind: Problem["kind"] = "ambiguous date") =>
  agenda().problems.filter((problem) => problem.kind === kind);
const onlyProblemOf = (desk: Desk, kind: Problem["kind"]): Problem => {
  const [problem, ...others] = problemsOf(desk, kind);
  if (problem === undefined || others.length > 0) throw new Error(`not one problem: ${kind}`);
  return problem;
};

describe("dates that are alike", () => {
  it("get the year first in one change, and one Undo gives every note back", async () => {
    const desk = acting(NOTES);
    await desk.problems.settleDates(problemsOf(desk), "day first");
    expect(desk.notes.text("A.md")).toBe(NOTES["A.md"].replace("10/11/2026", "2026-11-10"));
    expect(desk.notes.text("B.md")).toBe(NOTES["B.md"].replace("9/11/2026", "2026-11-09"));
    expect(desk.notes.text("C.md")).toBe(NOTES["C.md"].replace("3/11/2026", "2026-11-03"));
    expect(desk.person.said).toEqual(["Three dates now have the year first."]);
    await desk.performer.undo();
    for (const [path, text] of Object.entries(NOTES)) expect(desk.notes.text(path)).toBe(text);
  });

  it.each([
    [
      "has changed since",
      (desk: Desk) => {
        desk.notes.put("B.md", dated("Beta", "Interview Date: 2026-11-12"));
      },
    ],
    [
      "is gone",
      (desk: Desk) => {
        desk.notes.remove("B.md");
      },
    ],
    [
      "cannot be read any more",
      (desk: Desk) => {
        desk.notes.put("B.md", note("company: [Beta"));
      },
    ],
    ["cannot be written", (desk: Desk) => void (desk.notes.readOnly = "B.md")],
  ])("are written where one of the notes %s, and that is said", async (_case, happen) => {
    const desk = acting(NOTES);
    const problems = problemsOf(desk);
    happen(desk);
    const before = desk.notes.has("B.md") && desk.notes.text("B.md");
    await desk.problems.settleDates(problems, "month first");
    expect(desk.notes.text("A.md")).toContain("2026-10-11");
    expect(desk.notes.text("C.md")).toContain("2026-03-11");
    expect(desk.notes.has("B.md") && desk.notes.text("B.md")).toBe(before);
    expect(desk.person.said).toEqual(["Two dates now have the year first. One was left: its note has changed since."]);
    await desk.performer.undo();
    expect(desk.notes.text("A.md")).toBe(NOTES["A.md"]);
  });

  it("are said to be as they were where all have changed since", async () => {
    const desk = acting(NOTES);
    const problems = problemsOf(desk);
    for (const path of Object.keys(NOTES)) desk.notes.remove(path);
    await desk.problems.settleDates(problems, "day first");
    expect(desk.person.said).toEqual(["Nothing was written: the notes have changed since."]);
  });

  it("of one note are written and taken back together", async () => {
    const log = "contact_log:\n  - 10/11/2026 call\n  - 9/11/2026 email\n  - 10/11/2026 email";
    const desk = acting({ "A.md": dated("Acme", log) });
    await desk.problems.settleDates(problemsOf(desk), "day first");
    expect(desk.notes.text("A.md")).toBe(
      dated("Acme", "contact_log:\n  - 2026-11-10 call\n  - 2026-11-09 email\n  - 2026-11-10 email"),
    );
    expect(desk.person.said).toEqual(["Three dates now have the year first."]);
    await desk.performer.undo();
    expect(desk.notes.text("A.md")).toBe(dated("Acme", log));
  });
});

describe("a problem that is answered from a list", () => {
  it("of a cadence that there is not writes one that there is", async () => {
    const text = dated("Acme", "interview_date: 2026-11-10\ncadence: civil");
    const desk = acting({ "A.md": text });
    const problem = onlyProblemOf(desk, "no such cadence");
    await desk.problems.chooseCadence(problem);
    expect(desk.notes.text("A.md")).toBe(text);
    desk.person.chosen = "public sector";
    await desk.problems.chooseCadence(problem);
    expect(desk.notes.text("A.md")).toBe(text.replace("civil", "public sector"));
    expect(desk.person.said).toEqual(["Noted: cadence is public sector."]);
    await desk.performer.undo();
    expect(desk.notes.text("A.md")).toBe(text);
  });

  it("of no status writes the word that this vault has for the one that is chosen", async () => {
    const text = note("type: application\ncompany: Acme\ndate_applied: 2026-11-10");
    const other = note("type: application\ncompany: Beta\nstatus: In process, interviewing");
    const desk = acting({ "A.md": text, "B.md": other });
    desk.person.chosen = "Offer";
    const problem: Problem = {
      path: "A.md",
      kind: "no status",
      property: "status",
      key: "status",
      value: "",
      proposals: [],
    };
    await desk.problems.chooseStatus(problem);
    expect(desk.person.asked).toEqual(["Where does this application stand?"]);
    expect(desk.notes.text("A.md")).toBe(text);
    desk.person.chosen = "offer";
    await desk.problems.chooseStatus(problem);
    expect(desk.notes.text("A.md")).toContain("status: offer\n");
    await desk.performer.undo();
    expect(desk.notes.text("A.md")).toBe(text);
  });

  it("of several applications links the one that is chosen", async () => {
    const round = note("type: interview\ncompany: Acme\ninterview_date: 2026-11-10");
    const desk = acting({
      "Cook.md": note("type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing"),
      "Baker.md": note("type: application\ncompany: Acme\nrole: Baker\nstatus: interviewing"),
      "Other.md": note("type: application\ncompany: Beta\nrole: Cook\nstatus: interviewing"),
      "Panel.md": round,
    });
    desk.person.chosen = "Acme, Baker";
    const problem = onlyProblemOf(desk, "several applications");
    await desk.problems.chooseApplication(problem);
    expect(desk.notes.text("Panel.md")).toContain('application: "[[Baker]]"');
    expect(problemsOf(desk, "several applications")).toEqual([]);
    expect(desk.person.said).toEqual(["Noted: “Panel” belongs to Acme, Baker."]);
    await desk.performer.undo();
    expect(desk.notes.text("Panel.md")).toBe(round);
    desk.person.chosen = "Beta, Cook";
    await desk.problems.chooseApplication(problem);
    expect(desk.notes.text("Panel.md")).toBe(round);
  });
});

describe("a problem that is looked at in its note", () => {
  it("is gone to by its key and the part that is meant", async () => {
    const desk = acting({ "B.md": NOTES["B.md"] });
    await desk.problems.openProperty(onlyProblemOf(desk, "ambiguous date"));
    expect(desk.properties).toEqual([["B.md", "Interview Date", "9/11/2026"]]);
  });

  it("of a copy opens both", () => {
    const desk = acting({
      "Acme.md": dated("Acme", "interview_date: 2026-11-10"),
      "Acme (conflicted copy 2026-11-12).md": dated("Acme", "interview_date: 2026-11-10\nfollow_up: 2026-11-24"),
    });
    desk.problems.openBoth(onlyProblemOf(desk, "different copy"));
    expect(desk.opened).toEqual(["Acme (conflicted copy 2026-11-12).md", "Acme.md"]);
  });
});
