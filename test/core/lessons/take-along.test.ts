import { describe, expect, it } from "vitest";
import type { Application } from "../../../src/core/application";
import { takeAlong, takenTo, teaches, type Learnt } from "../../../src/core/lessons/take-along";
import { applicationNote, day, jobNotesOf } from "../../builders";

type Note = Record<string, unknown>;

/** One application for each, in their order, at companies A, B, C …; all with one round. */
function learntFrom(...notes: Note[]): Learnt {
  const named = notes.map((note, at): [string, Note] => {
    const company = String.fromCharCode(65 + at);
    return [`Jobs/${company}.md`, applicationNote({ company, round: "interview", ...note })];
  });
  return [...jobNotesOf(Object.fromEntries(named)).applications().values()].filter(teaches);
}

const NEXT = { ...applicationNote({ company: "Next", round: "interview", interview_date: "2026-11-25" }) };

function next(properties: Note = {}): Application {
  const [application] = [
    ...jobNotesOf({ "Jobs/Next.md": { ...NEXT, ...properties } })
      .applications()
      .values(),
  ];
  if (application === undefined) throw new Error("There is no application");
  return application;
}

function before(learnt: Learnt, properties: Note = {}) {
  const application = next(properties);
  return takeAlong(learnt, application, application.rounds[0], day("2026-11-20"));
}

const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);
const on = (date: string, ...lessons: string[]): Note => ({ interview_date: date, lessons });

describe("lessons to take along", () => {
  it("are the five newest, of one day as they stand in the notes, and the others behind them", () => {
    const learnt = learntFrom(
      on("2026-09-01", "1"),
      on("2026-09-03", "3", "4"),
      on("2026-09-02", "2"),
      on("2026-09-05", "5", "6"),
    );
    const { lessons, more } = before(learnt);
    expect([texts(lessons), texts(more)]).toEqual([["5", "6", "3", "4", "2"], ["1"]]);
  });

  it("begin with a recruiter's, then with those of the same kind of round and of one like it", () => {
    const learnt = learntFrom(
      { ...on("2026-11-10", "Panel"), round: "panel" },
      { ...on("2026-11-09", "Phone"), round: "phone screen" },
      { ...on("2026-10-01", "Video call"), round: "Zoom call" },
      { ...on("2026-08-01", "Recruiter's (Tom, 2026-08-05)"), recruiter: "Tom Adeyemi", round: "phone screen" },
      { ...on("2026-11-11", "Nina's (Nina Patel, 2026-11-12)"), recruiter: "Tom Adeyemi", round: "final" },
      { ...on("2026-11-12", "Coding"), round: "coding test" },
    );
    const first = (round: string) => texts(before(learnt, { round }).lessons);
    expect(first("second interview")).toEqual(["Recruiter's", "Panel", "Video call", "Nina's", "Coding"]);
    expect(first("phone screen")).toEqual(["Recruiter's", "Phone", "Nina's", "Coding", "Panel"]);
    expect(first("final")).toEqual(["Recruiter's", "Nina's", "Panel", "Video call", "Coding"]);
    expect(first("technical")).toEqual(["Recruiter's", "Coding", "Nina's", "Panel", "Phone"]);
  });

  it("say where they come from, of several places that which counts most", () => {
    const learnt = learntFrom(
      { ...on("2026-09-01", "Pause"), round: "interview" },
      { ...on("2026-10-01", "pause."), round: "phone screen" },
      { ...on("2026-11-01", "Lead (Tom, 2026-11-05)"), recruiter: "Tom" },
    );
    expect(before(learnt).lessons).toMatchObject([
      { text: "Lead", person: "Tom", isRecruiters: true, company: "C", day: "2026-11-05", path: "Jobs/C.md" },
      { text: "Pause", person: "", isRecruiters: false, company: "A", day: "2026-09-01", path: "Jobs/A.md" },
    ]);
  });

  it("are of no day that is still to come, where one note tells of the last round and the next", () => {
    expect(before(learntFrom(on("2026-11-24", "Sleep"))).lessons).toMatchObject([{ text: "Sleep", day: undefined }]);
  });

  it("are out once settled, wherever and however that stands, and in the way of none", () => {
    const learnt = learntFrom(on("2026-09-01", "Pause before I answer", "Sleep"), {
      lessons_settled: "- pause before [[I answer]]. (Tom, 2026-11-05)\n",
    });
    const { lessons, more, settled } = before(learnt);
    expect([texts(lessons), texts(more), texts(settled)]).toEqual([["Sleep"], [], ["Pause before I answer"]]);
  });

  it("stand first no more after two rounds in which they were used, unless they were written down again", () => {
    const used = (date: string) => ({ interview_date: date, lessons_used: ["sleep"] });
    const one = [on("2026-09-01", "Sleep", "Eat"), used("2026-09-02")];
    expect(texts(before(learntFrom(...one)).lessons)).toEqual(["Sleep", "Eat"]);
    const two = before(learntFrom(...one, used("2026-09-03")));
    expect([texts(two.lessons), texts(two.more)]).toEqual([["Eat"], ["Sleep"]]);
    const again = before(learntFrom(...one, used("2026-09-03"), on("2026-09-04", "Sleep!")));
    expect([texts(again.lessons), texts(again.more)]).toEqual([["Sleep!", "Eat"], []]);
  });

  it("are not used in the round that taught them", () => {
    const learnt = learntFrom(
      { ...on("2026-09-01", "Sleep"), lessons_used: ["Sleep"] },
      { interview_date: "2026-09-02", lessons_used: ["Sleep"] },
    );
    expect(texts(before(learnt).lessons)).toEqual(["Sleep"]);
  });

  it("stand first no more once they were taken along three times for nothing", () => {
    const round = (date: string, ...lessons_used: string[]) => ({
      interview_date: date,
      feeling: "good",
      lessons_used,
    });
    const taught = on("2026-09-01", "Sleep", "Eat");
    const rounds = [round("2026-09-02", "Sleep"), round("2026-09-03", "Drink"), round("2026-09-04", "Drink")];
    const first = (...notes: Note[]) => texts(before(learntFrom(taught, ...notes)).lessons);
    expect(first(...rounds)).toEqual(["Sleep"]);
    expect(first(...rounds.slice(0, 2))).toEqual(["Sleep", "Eat"]);
    // A round of which nothing is said tells nothing.
    expect(first(round("2026-09-02"), round("2026-09-03"), round("2026-09-04"))).toEqual(["Sleep", "Eat"]);
  });

  it("are judged before a round like their own by such rounds alone", () => {
    const rounds = ["2026-09-02", "2026-09-03", "2026-09-04"].map((date) => ({
      interview_date: date,
      round: "phone screen",
      lessons_used: ["Something else"],
    }));
    const learnt = learntFrom(on("2026-09-01", "Sleep"), ...rounds);
    expect(texts(before(learnt).lessons)).toEqual(["Sleep"]);
    expect(texts(before(learnt, { round: "phone screen" }).lessons)).toEqual([]);
    expect(texts(before(learnt, { round: "coding test" }).lessons)).toEqual([]);
  });

  it("were not taken along where they stood behind five others", () => {
    const five = on("2026-09-05", "1", "2", "3", "4", "5");
    const rounds = ["2026-09-06", "2026-09-07", "2026-09-08"].map((date) => ({
      interview_date: date,
      lessons_used: ["Something else"],
    }));
    const { lessons, more } = before(learntFrom(on("2026-09-01", "Old"), five, ...rounds));
    expect([texts(lessons), texts(more)]).toEqual([["Old"], ["1", "2", "3", "4", "5"]]);
  });
});

describe("the lessons that were taken to a round", () => {
  it("are also those of a round that began earlier that day, and none of a later one", () => {
    const learnt = learntFrom(
      on("2026-11-20T09:00", "Morning"),
      on("2026-11-20T13:00", "Noon"),
      on("2026-11-20T15:00", "Afternoon"),
      on("2026-11-10", "Heard that day (Tom, 2026-11-20)"),
    );
    const [round] = next({ interview_date: "2026-11-20T13:00" }).rounds;
    expect(texts(round ? takenTo(learnt, round) : [])).toEqual(["Morning"]);
  });

  it("are those that were written down before its day, as they stood then", () => {
    const learnt = learntFrom(
      { ...on("2026-09-01", "First", "Lead (Tom, 2026-09-12)"), recruiter: "Tom" },
      on("2026-09-10", "Second"),
      { interview_date: "2026-09-15", lessons_used: ["First"] },
      { interview_date: "2026-09-16", lessons_used: ["First", "Second"] },
      on("2026-09-17", "Third"),
    );
    const taken = learnt.flatMap(({ rounds }) => rounds.map((round) => texts(takenTo(learnt, round))));
    expect(taken).toEqual([
      [],
      ["First"],
      ["Lead", "Second", "First"],
      ["Lead", "Second", "First"],
      ["Lead", "Second"],
    ]);
  });
});

describe("hard questions to expect", () => {
  it("are those of rounds of the same kind and of the same company, the five newest, each once", () => {
    const asked = (date: string, round: string, ...hard_questions: string[]) => ({
      interview_date: date,
      round,
      hard_questions,
    });
    const learnt = learntFrom(
      asked("2026-09-01", "second interview", "Why us?", "Why you? (footing 2)"),
      asked("2026-10-01", "panel", "why us", "Five years?"),
      asked("2026-10-02", "phone screen", "Pay?"),
      { ...asked("2026-10-03", "phone screen", "Notice?"), company: "Next" },
      asked("2026-08-01", "", "6", "7", "8"),
    );
    expect(before(learnt).hardQuestions).toEqual([
      { text: "Notice?", company: "Next", round: "phone screen", day: "2026-10-03" },
      { text: "why us", company: "B", round: "panel", day: "2026-10-01" },
      { text: "Five years?", company: "B", round: "panel", day: "2026-10-01" },
      { text: "Why you?", company: "A", round: "second interview", day: "2026-09-01" },
      { text: "6", company: "E", round: "", day: "2026-08-01" },
    ]);
  });
});

describe("what keeps coming up", () => {
  it.each([
    [["nerves", "nerves"], []],
    [["nerves", "Nerves", "examples", "nerves, examples"], [{ point: "nerves", times: 3, of: 4 }]],
    [["nerves", "nerves", "nerves", "", "pay", "pay"], [{ point: "nerves", times: 3, of: 5 }]],
    [["nerves", "nerves", "", "", "pay", "nerves"], []],
    [["my accent", "My accent, I think", "my accent", "my accent"], [{ point: "my accent", times: 3, of: 4 }]],
    [
      ["pay, fit", "pay, fit", "pay; fit", "fit"],
      [
        { point: "fit", times: 4, of: 4 },
        { point: "pay", times: 3, of: 4 },
      ],
    ],
  ])("of %j is %j", (points, recurring) => {
    const notes = points.map((weak_points, at) => ({
      interview_date: `2026-10-${String(28 - at)}`,
      feeling: "mixed",
      weak_points,
    }));
    expect(before(learntFrom(...notes)).recurring).toEqual(recurring);
  });
});
