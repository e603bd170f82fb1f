import { describe, expect, it } from "vitest";
import { lessonKey, lessonsIn, readLesson } from "../../../src/core/lessons/lesson";
import { application } from "../../builders";

describe("a line of a lesson", () => {
  it.each([
    ["Lead with the result", "Lead with the result", "", undefined],
    ["Lead with the result (Tom Adeyemi, 2026-11-20)", "Lead with the result", "Tom Adeyemi", "2026-11-20"],
    ["Lead with the result (2026-11-20)", "Lead with the result", "", "2026-11-20"],
    ["Lead with the result (Tom Adeyemi, 20 Nov 2026).", "Lead with the result", "Tom Adeyemi", "2026-11-20"],
    ["Lead with the result (November 20, 2026)", "Lead with the result", "", "2026-11-20"],
    ["Bring the references (printed)", "Bring the references (printed)", "", undefined],
    ["Bring the references (both, printed)", "Bring the references (both, printed)", "", undefined],
    ["Know the three cases (2)", "Know the three cases (2)", "", undefined],
    ["(Tom Adeyemi, 2026-11-20)", "(Tom Adeyemi, 2026-11-20)", "", undefined],
  ])("%s", (line, text, person, day) => {
    expect(readLesson(line)).toEqual({ text, person, day });
  });

  it.each([
    ["Pause before I answer", "pause, before I answer.", true],
    ["Pause before I answer", "**Pause** before  I answer!", true],
    ["Pause before I answer", "Pause before I answer (Tom Adeyemi, 2026-11-20)", true],
    ["Don't rush", "Don’t rush", true],
    ["Pause before I answer", "Pause before I ask", false],
    ["Revise C++", "Revise C#", false],
    ["Revise C", "Revise C++", false],
    ["🙂", "🙃", false],
    ["?", "!", false],
    ["Répète", "Repete", false],
    ["答えてから説明", "答えてから、説明。", true],
  ])("%s and %s are one: %s", (one, other, areOne) => {
    expect(lessonKey(one) === lessonKey(other)).toBe(areOne);
  });
});

describe("the lessons of an application", () => {
  const said = (...given: Parameters<typeof application>) =>
    lessonsIn(application(...given)).map(({ text, person, isRecruiters, day, since, round }) => [
      text,
      person,
      isRecruiters,
      day,
      since,
      round?.path,
    ]);

  it("are of the round whose note has them, on its day", () => {
    expect(said({ interview_date: "2026-09-01" }, { interview_date: "2026-09-10", lessons: "Sleep" })).toEqual([
      ["Sleep", "", false, "2026-09-10", "2026-09-10", "Interviews/Acme 1.md"],
    ]);
  });

  it("of the application's own note have no day where it tells of no round, and are as old as the first one", () => {
    expect(said({ lessons: ["Sleep"] }, { interview_date: "2026-09-10" })).toEqual([
      ["Sleep", "", false, undefined, "2026-09-10", undefined],
    ]);
    expect(said({ lessons: ["Sleep"] })).toEqual([["Sleep", "", false, undefined, "", undefined]]);
  });

  it("stand once where the application's own note is that of the round", () => {
    expect(said({ interview_date: "2026-09-10", lessons: ["Sleep"] })).toEqual([
      ["Sleep", "", false, "2026-09-10", "2026-09-10", "Jobs/Acme.md"],
    ]);
  });

  it.each([
    ["Tom Adeyemi", true],
    ["tom adeyemi", true],
    ["Tom", true],
    ["Nina Patel", false],
    ["To", false],
  ])("from %s are the recruiter's: %s, and of the day on which they were said", (person, isRecruiters) => {
    expect(
      said({ interview_date: "2026-09-10", recruiter: "Tom Adeyemi", lessons: [`Sleep (${person}, 2026-09-20)`] }),
    ).toEqual([["Sleep", person, isRecruiters, "2026-09-20", "2026-09-20", "Jobs/Acme.md"]]);
  });
});
