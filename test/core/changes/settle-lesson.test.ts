import { describe, expect, it } from "vitest";
import { changeProperties, keysOf, newMemory, rememberSet, takeBack } from "../../../src/core/changes/change-and-undo";
import { settleLesson, takeUpLesson } from "../../../src/core/changes/settle-lesson";
import { takeAlong, type Learnt } from "../../../src/core/lessons/take-along";
import { applicationNote, CONVENTIONS, day, interviewNote, jobNotesOf } from "../../builders";

type Notes = Record<string, Record<string, unknown>>;

function learntFrom(notes: Notes): Learnt {
  return [...jobNotesOf(notes).applications().values()];
}

function lessonsIn(learnt: Learnt) {
  const [application] = learnt;
  if (application === undefined) throw new Error("There is no application");
  return takeAlong(learnt, application, application.rounds[0], day("2026-11-20"));
}

describe("settling a lesson", () => {
  it.each([
    ["in the round's own note", { "A.md": {}, "Round.md": { lessons: ["Sleep (Tom, 2026-11-05)"] } }, "Round.md"],
    ["in the application's note", { "A.md": { lessons: ["Sleep"] }, "Round.md": {} }, "A.md"],
    ["in the first of several", { "A.md": { lessons: ["Sleep"] }, "Round.md": { lessons: ["sleep"] } }, "A.md"],
  ])("is written %s", (_where, given, path) => {
    const learnt = learntFrom({
      "A.md": applicationNote({ company: "A", ...given["A.md"] }),
      "Round.md": interviewNote({ application: "[[A]]", interview_date: "2026-11-03", ...given["Round.md"] }),
    });
    const [lesson] = lessonsIn(learnt).lessons;
    expect(lesson && settleLesson(lesson)).toEqual([
      { path, property: "lessons_settled", lines: [expect.stringMatching(/^sleep$/i)] },
    ]);
  });
});

describe("taking a lesson up again", () => {
  it.each([
    ["a list", ["Eat", "sleep!"], ["Eat"]],
    ["a text", "- Eat\n- [[Sleep]]", "- Eat"],
    ["numbers", ["1. Sleep", "2. Eat"], ["2. Eat"]],
    ["another spelling of the key", ["Sleep (Tom, 2026-11-05)"], []],
    ["what is not text", [7, "Sleep", null], [7, null]],
  ])("takes it out of %s, and Undo puts it back to the letter", (_shape, settled, left) => {
    const properties = applicationNote({ company: "A", lessons: ["Sleep", "Eat"], lessons_settled: settled });
    const before = structuredClone(properties);
    const learnt = learntFrom({ "A.md": properties });
    const lesson = lessonsIn(learnt).settled.find(({ text }) => text === "Sleep");
    const changes = lesson ? takeUpLesson(learnt, lesson) : [];
    const inverses = changeProperties(properties, changes, keysOf(CONVENTIONS, "application"), newMemory());
    expect(properties["lessons_settled"]).toEqual(left);
    expect(lessonsIn(learntFrom({ "A.md": properties })).lessons.map(({ text }) => text)).toContain("Sleep");
    rememberSet(inverses);
    expect(takeBack(properties, inverses)).toBeDefined();
    expect(properties).toEqual(before);
  });

  it("is not undone over the head of another that was settled since", () => {
    const properties: Record<string, unknown> = applicationNote({
      lessons: ["Sleep"],
      lessons_settled: ["Sleep", "Eat"],
    });
    const change = { path: "A.md", property: "lessons_settled", without: ["Sleep"] } as const;
    const inverses = changeProperties(properties, [change], keysOf(CONVENTIONS, "application"), newMemory());
    rememberSet(inverses);
    properties["lessons_settled"] = ["Eat", "Drink"];
    expect(takeBack(properties, inverses)).toBeUndefined();
    expect(properties["lessons_settled"]).toEqual(["Eat", "Drink"]);
  });

  it("takes it out of every note that says so", () => {
    const learnt = learntFrom({
      "A.md": applicationNote({ company: "A", lessons: ["Sleep"], lessons_settled: "Sleep" }),
      "B.md": applicationNote({ company: "B", lessons_settled: ["Eat", "sleep."] }),
      "C.md": applicationNote({ company: "C", lessons_settled: ["Eat"] }),
    });
    const [lesson] = lessonsIn(learnt).settled;
    expect(lesson && takeUpLesson(learnt, lesson)).toEqual([
      { path: "A.md", property: "lessons_settled", without: ["Sleep"] },
      { path: "B.md", property: "lessons_settled", without: ["sleep."] },
    ]);
  });
});
