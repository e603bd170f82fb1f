import { describe, expect, it } from "vitest";
import { changeProperties, keysOf, newMemory, rememberSet, takeBack } from "../../../src/core/changes/change-and-undo";
import { compareCopy } from "../../../src/core/copies/compare-copy";
import { allOf, changesToTakeOver, countTakenOver, saysMore, textToTakeOver } from "../../../src/core/copies/take-over";
import type { Properties } from "../../../src/core/reading/property-names";
import { CONVENTIONS } from "../../builders";

const PATH = "Jobs/Larkspur Foods.md";
const NOTE = {
  type: "application",
  company: "Larkspur Foods",
  role: "Data analyst",
  status: "interviewing",
  date_applied: "2026-11-02",
  contact: "Joanna Reyes",
  contact_log: [
    "2026-11-05 thank-you by email to Joanna Reyes",
    "2026-11-10 feedback from Joanna Reyes — clear answers",
  ],
};
const compare = (copy: Properties, note: Properties = NOTE, texts: readonly [string, string] = ["", ""]) =>
  compareCopy(
    { path: PATH, properties: note, text: texts[0] },
    { path: "Jobs/Larkspur Foods (conflict).md", properties: copy, text: texts[1] },
    CONVENTIONS,
  );
/** Each as `kind key: what`. */
const said = (copy: Properties, note: Properties = NOTE) => {
  const { more, differs } = compare(copy, note);
  return [
    ...more.map(({ kind, key, written }) => `${kind} ${key}: ${written}`),
    ...differs.map(({ key, inNote, inCopy }) => `${key}: ${inNote} or ${inCopy}`),
  ];
};

describe("a copy says no more", () => {
  it.each<readonly [string, Properties]>([
    ["where it is the same", NOTE],
    ["where it has less", { type: "application", company: "Larkspur Foods" }],
    ["with keys and values in other letters", { ...NOTE, status: undefined, Status: "Interviewing" }],
    ["with a day written in another way", { ...NOTE, date_applied: "2 November 2026" }],
    ["with nothing under a key", { ...NOTE, response_by: "", follow_up: null, interviewers: [] }],
    ["with a line in other words", { contact_log: ["2026-11-05: thanks by email to Joanna Reyes"] }],
    ["with a line twice", { contact_log: [...NOTE.contact_log, NOTE.contact_log[0]] }],
    ["with a link to the same person", { ...NOTE, contact: "[[Joanna Reyes]]" }],
  ])("%s", (_case, copy) => {
    expect(said(copy)).toEqual([]);
    expect(saysMore(compare(copy))).toBe(false);
  });
});

describe("a line of the log", () => {
  it("is the same one once the note has the line before it", () => {
    const copy = { contact_log: ["2026-11-19 heard deciding from Joanna Reyes", "2026-11-20 call"] };
    const ids = (note: Properties) => compare(copy, note).more.map(({ id }) => id);
    expect(ids({ ...NOTE, contact_log: [copy.contact_log[0]] })).toEqual(ids(NOTE).slice(1));
  });
});

describe("a copy says more", () => {
  it.each<readonly [string, Properties, readonly string[]]>([
    [
      "by lines of the log, each once",
      { contact_log: ["2026-11-19 heard deciding by phone from Joanna Reyes", "2026-11-20 call", "2026-11-20 call"] },
      ["log contact_log: 2026-11-19 heard deciding by phone from Joanna Reyes", "log contact_log: 2026-11-20 call"],
    ],
    [
      "by lines of one day to another person and by another way",
      { contact_log: ["2026-11-05 thank-you by email to Ben Holt", "2026-11-05 thank-you by letter to Joanna Reyes"] },
      [
        "log contact_log: 2026-11-05 thank-you by email to Ben Holt",
        "log contact_log: 2026-11-05 thank-you by letter to Joanna Reyes",
      ],
    ],
    [
      "by a line without a day, and one whose day may be two",
      { contact_log: ["Rang, nobody there", "3/11/2026 call"] },
      ["log contact_log: Rang, nobody there", "log contact_log: 3/11/2026 call"],
    ],
    [
      "by other feedback of one day",
      { contact_log: ["2026-11-10 feedback from Joanna Reyes — speak slower"] },
      ["log contact_log: 2026-11-10 feedback from Joanna Reyes — speak slower"],
    ],
    [
      "by the words of a line that has none in the note",
      { contact_log: ["2026-11-05 thank-you by email to Joanna Reyes — sent the slides"] },
      ["log contact_log: 2026-11-05 thank-you by email to Joanna Reyes — sent the slides"],
    ],
    ["by a log under another name", { "Contact Log": "2026-11-20 call" }, ["log contact_log: 2026-11-20 call"]],
    ["by a date", { response_by: "2026-11-24" }, ["date response_by: 2026-11-24"]],
    [
      "by a date of another round",
      { "second interview date": "2026-11-24" },
      ["date second interview date: 2026-11-24"],
    ],
    ["by people", { interviewers: ["Ben Holt", "Dev Nair"] }, ["person interviewers: Ben Holt, Dev Nair"]],
    ["by a status", { status: "final round" }, ["status: interviewing or final round"]],
    ["by another day", { "Date Applied": "2026-11-03" }, ["date_applied: 2026-11-02 or 2026-11-03"]],
    ["by a number", { preparation: 4 }, ["property preparation: 4"]],
    ["by a property of the person's own", { salary: 31_000 }, ["property salary: 31000"]],
  ])("%s", (_case, copy, expected) => {
    expect(said(copy)).toEqual(expected);
    expect(saysMore(compare(copy))).toBe(true);
  });

  it("by items of a list, which are added to those of the note", () => {
    const note = { ...NOTE, interviewers: ["[[Ben Holt]]"] };
    expect(said({ interviewers: ["Ben Holt", "Dev Nair"] }, note)).toEqual(["person interviewers: Dev Nair"]);
    expect(compare({ interviewers: ["Dev Nair"] }, note).more[0]?.value).toEqual(["[[Ben Holt]]", "Dev Nair"]);
  });

  it("by a round, and of one that both have in other words one holds", () => {
    const note = { ...NOTE, interviews: [{ date: "2026-11-10", round: "phone" }] };
    const second = { date: "2026-11-24", round: "panel" };
    expect(compare({ interviews: [...note.interviews, second] }, note).more).toMatchObject([
      { kind: "round", count: 1, value: [...note.interviews, second] },
    ]);
    const moved = compare({ interviews: [{ date: "2026-11-10", round: "phone", outcome: "cancelled" }] }, note);
    expect(moved.more).toEqual([]);
    expect(moved.differs.map(({ key }) => key)).toEqual(["interviews"]);
  });

  it("but not by a property of nobody's rules that only differs", () => {
    expect(said({ updated: "2026-11-20T10:00" }, { ...NOTE, updated: "2026-11-19T10:00" })).toEqual([]);
  });

  it("by its text", () => {
    const { text } = compare(NOTE, NOTE, ["Applied.\n", "Applied.\n\n## Questions\n\n- Pay?\n"]);
    expect(text).toEqual([{ heading: "## Questions", title: "Questions", paragraphs: ["- Pay?"] }]);
  });
});

describe("what is taken over", () => {
  const copy = {
    ...NOTE,
    status: "final round",
    "Response by": "2026-11-24",
    interviewers: ["Dev Nair"],
    contact_log: ["2026-11-19 heard deciding", "2026-11-20 call"],
  };
  const note = { ...NOTE, interviewers: ["Ben Holt"] };
  const comparison = compare(copy, note, ["Applied.\n", "## Questions\n\n- Pay?\n- Hours?\n\nNear home.\n"]);
  const written = (chosen = allOf(comparison)) => {
    const properties: Record<string, unknown> = structuredClone(note);
    const changes = changesToTakeOver(PATH, comparison, chosen);
    const inverses = changeProperties(properties, changes, keysOf(CONVENTIONS, "application"), newMemory());
    return { properties, inverses };
  };

  it("is all that is more, and nothing of what differs until it is chosen", () => {
    const { properties } = written();
    expect(properties).toEqual({
      ...note,
      "Response by": "2026-11-24",
      interviewers: ["Ben Holt", "Dev Nair"],
      contact_log: [...note.contact_log, "2026-11-19 heard deciding", "2026-11-20 call"],
    });
    expect(countTakenOver(comparison, allOf(comparison))).toEqual({
      counts: { log: 2, date: 1, person: 1, round: 0, property: 0, text: 3 },
      chosen: [],
      open: ["status"],
    });
    expect(textToTakeOver("Applied.\n", comparison, allOf(comparison))).toBe(
      "## Questions\n\n- Pay?\n- Hours?\n\nNear home.",
    );
  });

  it("is only what was ticked and chosen", () => {
    const [differs] = comparison.differs;
    const none = { more: new Set<string>(), text: new Set<never>() };
    const chosen = { ...none, holds: new Map([[differs?.id ?? "", "copy" as const]]) };
    expect(written(chosen).properties).toEqual({ ...note, status: "final round" });
    expect(textToTakeOver("Applied.\n", comparison, chosen)).toBe("");
    const kept = { ...none, holds: new Map([[differs?.id ?? "", "note" as const]]) };
    expect(written(kept).properties).toEqual(note);
    expect(countTakenOver(comparison, kept)).toMatchObject({ chosen: [], open: [] });
  });

  it("leaves nothing that the copy still says more, and can be taken back", () => {
    const { properties, inverses } = written();
    expect(compare(copy, properties).more).toEqual([]);
    rememberSet(inverses);
    expect(takeBack(properties, inverses)).toBeDefined();
    expect(properties).toEqual(note);
  });
});
