import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkThereAsked } from "../../../src/core/changes/work-there";
import { recordFrom, type CompanyRecord, type Telling } from "../../../src/core/companies/company-record";
import { agenda, applicationNote } from "../../builders";

type Notes = Record<string, Record<string, unknown>>;

/** What each application shows of its company, by path. */
function recordsOf(notes: Notes, now = "2026-11-20"): Record<string, unknown> {
  const entries = Object.values(agenda(notes, now).groups).flat();
  return Object.fromEntries(entries.map(({ application: { paths }, schedule }) => [paths[0], schedule.record]));
}

const at = (properties: Record<string, unknown>) =>
  applicationNote({ status: "interviewing", interview_date: "2026-11-02", ...properties });

describe("days that a company named and let pass", () => {
  it.each([
    ["one that passed without a word, and is waited for", { response_by: "2026-11-13" }, 0, 1],
    ["one that is still to come", { response_by: "2026-11-27" }, 0, 0],
    ["one that they kept", { response_by: "2026-11-13", contact_log: ["2026-11-12 heard"] }, 0, 0],
    ["one that they answered later", { response_by: "2026-11-13", contact_log: ["2026-11-17 heard"] }, 1, 1],
    [
      "one before which only somebody inside answered",
      { response_by: "2026-11-13", contact_log: ["2026-11-12 endorsement from Maya — agreed"] },
      0,
      1,
    ],
    ["one before a no of which no day is known", { response_by: "2026-11-13", status: "rejected" }, 0, 0],
  ])("%s", (_case, properties, own, others) => {
    const records = recordsOf({
      "A.md": at(properties),
      "B.md": applicationNote({ role: "Lead", status: "applied", date_applied: "2026-11-10" }),
    });
    expect(records).toMatchObject({ "A.md": { promisesLetPass: own }, "B.md": { promisesLetPass: others } });
  });

  it("are those of that company only", () => {
    const records = recordsOf({
      "A.md": at({ response_by: "2026-11-13" }),
      "B.md": applicationNote({ company: "Other", status: "applied", date_applied: "2026-11-10" }),
    });
    expect(records).toMatchObject({ "B.md": { promisesLetPass: 0 } });
  });
});

/** An application that was sent to Acme on 1 October, and what became of it; each has a role of its own. */
const sent = (role: string, properties: Record<string, unknown> = {}) =>
  applicationNote({ role, status: "applied", date_applied: "2026-10-01", ...properties });
const heard = (...log: readonly string[]) => ({ contact_log: log });
const OWN = "Jobs/Own.md";

/** What an application that waits sees of the others. */
function seenBy(others: readonly Record<string, unknown>[]): unknown {
  const notes = Object.fromEntries(others.map((properties, at) => [`Jobs/${String(at)}.md`, properties]));
  return recordsOf({ ...notes, [OWN]: sent("Own", { date_applied: "2026-11-18" }) })[OWN];
}

describe("what became of other applications there", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      "their first word, by its day",
      heard("2026-10-04 heard", "2026-10-20 heard no"),
      { answered: 1, daysToAnswer: [3] },
    ],
    ["a word on the day itself", heard("2026-10-01 heard"), { answered: 1, daysToAnswer: [0] }],
    ["a receipt is no answer", heard("2026-10-02 automatic"), { answered: 0 }],
    ["nor is a word from somebody inside", heard("2026-10-02 endorsement from Maya"), { answered: 0 }],
    ["nor is a word that is dated ahead", heard("2026-12-02 heard"), { answered: 0 }],
    [
      "a round, of which nobody knows when it was arranged",
      { interview_date: "2026-10-20" },
      { answered: 1, daysToAnswer: [] },
    ],
    [
      "a round before the first word that was noted",
      { interview_date: "2026-10-10", ...heard("2026-10-20 heard") },
      { answered: 1, daysToAnswer: [] },
    ],
    [
      "a word before a round",
      { interview_date: "2026-10-20", ...heard("2026-10-10 heard") },
      { answered: 1, daysToAnswer: [9] },
    ],
    ["a no of which no day is known", { status: "rejected" }, { answered: 1, daysToAnswer: [], noes: 1 }],
    ["a status that they give", { status: "assessment" }, { answered: 1, daysToAnswer: [] }],
    ["no word, and it has fallen quiet", { date_applied: "2026-07-01" }, { answered: 0, unanswered: 1 }],
    ["no word to the last follow-up, and it is time to move on", heard("2026-10-20 follow-up"), { unanswered: 1 }],
    ["ghosted", { status: "ghosted" }, { unanswered: 1 }],
    ["closed without a word", { status: "closed" }, { unanswered: 1 }],
    ["declined, nobody can tell by whom", { status: "Declined" }, { answered: 0, unanswered: 0 }],
    ["closed, and never sent", { status: "closed", date_applied: null }, { unanswered: 0 }],
    ["withdrawn by oneself", { status: "withdrawn" }, { answered: 0, unanswered: 0 }],
    ["on the wishlist", { status: "wishlist", date_applied: null }, { answered: 0, unanswered: 0 }],
    ["still open", { date_applied: "2026-11-16" }, { answered: 0, unanswered: 0 }],
  ])("%s", (_case, properties, expected) => {
    expect(seenBy([sent("Other", properties)])).toMatchObject(expected);
  });

  it("days are told only where the notes tell them of every answer", () => {
    const timed = ["2026-10-10", "2026-10-04"].map((day) => sent("Timed", heard(`${day} heard`)));
    expect(seenBy(timed)).toMatchObject({ answered: 2, daysToAnswer: [3, 9] });
    expect(seenBy([...timed, sent("Untimed", { interview_date: "2026-10-09" })])).toMatchObject({
      answered: 3,
      daysToAnswer: [],
    });
  });

  it("of many days the least and the most are told, without one's own", () => {
    const days = ["02", "04", "06", "08", "10"];
    const notes = Object.fromEntries(days.map((day) => [`${day}.md`, sent("Any", heard(`2026-10-${day} heard`))]));
    expect(recordsOf(notes)).toMatchObject({
      "02.md": { answered: 4, daysToAnswer: [3, 9] },
      "06.md": { answered: 4, daysToAnswer: [1, 9] },
      "10.md": { answered: 4, daysToAnswer: [1, 7] },
    });
  });
});

describe("the noes of a company", () => {
  const no = (role: string) => applicationNote({ role, status: "rejected" });

  it("are counted without the application's own", () => {
    expect(recordsOf({ "A.md": no("Lead"), "B.md": no("Analyst"), "C.md": at({}) })).toMatchObject({
      "A.md": { noes: 1 },
      "B.md": { noes: 1 },
      "C.md": { noes: 2 },
    });
  });

  it.each<[string, readonly string[], string]>([
    ["one word, whatever stands beside it", ["Data analyst", "Senior Analyst", "analyst (m/w/d)"], "analyst"],
    ["of two words the one at the end", ["Data analyst", "Data Analyst II", "Junior data analyst"], "analyst"],
    ["nothing", ["Data analyst", "Nurse", "Analyst"], ""],
    ["nothing, by a level or a contract alone", ["Junior baker", "Junior clerk", "Junior nurse"], ""],
    ["nothing, where a role is missing", ["Analyst", "Analyst", ""], ""],
    ["a word with accents, as it is written", ["Chargé d’études", "chargé de projet", "Charge de mission"], "charge"],
    ["a name with capitals of its own", ["DevOps engineer", "DevOps lead", "DevOps"], "DevOps"],
  ])("have in common, by their roles: %s", (_case, roles, expected) => {
    expect(seenBy(roles.map((role) => sent(role, { status: "rejected" })))).toMatchObject({
      noes: roles.length,
      rolesOfNoes: expected,
    });
  });

  it("have something in common without one's own, which another role would hide", () => {
    const notes = Object.fromEntries(
      ["Nurse", "Analyst", "Data analyst", "Analyst"].map((role, index) => [`${String(index)}.md`, no(role)]),
    );
    expect(recordsOf(notes)).toMatchObject({
      "0.md": { noes: 3, rolesOfNoes: "analyst" },
      "1.md": { noes: 3, rolesOfNoes: "" },
    });
  });
});

describe("whether one wants to work there", () => {
  const silent = (properties: Record<string, unknown> = {}) => sent("Any", { status: "ghosted", ...properties });
  const asked = (...notes: readonly Record<string, unknown>[]) =>
    Object.values(recordsOf(Object.fromEntries(notes.map((note, index) => [`${String(index)}.md`, note])))).map(
      (record) => isWorkThereAsked(record as CompanyRecord),
    );

  it("is asked after the third silence, in all notes there, and of no other company", () => {
    expect(asked(silent(), silent())).toEqual([false, false]);
    expect(asked(silent(), silent(), silent({ company: "Other" }))).toEqual([false, false, false]);
    expect(asked(silent(), silent(), silent(), sent("Open", { date_applied: "2026-11-16" }))).toEqual(
      Array.from({ length: 4 }, () => true),
    );
  });

  it("is asked once: what any of the notes says about it is what is told", () => {
    const notes = {
      "A.md": silent(),
      "B.md": silent({ "Work there": "not sure" }),
      "C.md": silent(),
      "D.md": silent(),
    };
    const records = Object.values(recordsOf(notes)) as CompanyRecord[];
    expect(records.map(isWorkThereAsked)).toEqual([false, false, false, false]);
    expect(records.map(({ workThere }) => workThere)).toEqual(Array.from({ length: 4 }, () => ["not sure"]));
  });
});

it("the record of two hundred applications is worked out by looking at each once", () => {
  const notes = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `${String(index).padStart(3, "0")}.md`,
      sent(`Analyst ${String(index)}`, { status: index % 2 === 0 ? "rejected" : "ghosted" }),
    ]),
  );
  const tellings = Object.entries(notes);
  let looks = 0;
  const telling = (isNo: boolean): Telling => ({
    promisesLetPass: 0,
    waitedFor: 0,
    get answer() {
      looks += 1;
      return isNo ? ("some day" as const) : ("none" as const);
    },
    no: isNo ? "Data analyst" : undefined,
    workThere: "",
  });
  const all = tellings.map((_, index) => telling(index % 2 === 0));
  const recordFor = recordFrom(all);
  const records = all.map(recordFor);
  expect(looks).toBeLessThan(200 * 20);
  expect(records[0]).toMatchObject({ answered: 99, unanswered: 100, noes: 99, rolesOfNoes: "analyst", silences: 100 });
  expect(recordsOf(notes)["000.md"]).toMatchObject({ answered: 99, unanswered: 100, noes: 99, rolesOfNoes: "analyst" });
});

it("a record does not depend on the order of the notes, and counts what a count without one's own would", () => {
  const role = fc.constantFrom("Data analyst", "Analyst", "Nurse", "Data nurse", "");
  const telling: fc.Arbitrary<Telling> = fc.record({
    promisesLetPass: fc.nat(2),
    waitedFor: fc.constant(0),
    answer: fc.option(fc.oneof(fc.nat(5), fc.constant("some day" as const), fc.constant("none" as const)), {
      nil: undefined,
    }),
    no: fc.option(role, { nil: undefined }),
    workThere: fc.constantFrom("", "", "no", "yes"),
  });
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 9 }), telling, fc.integer({ min: 0, max: 9 }), (others, own, place) => {
      const all = [...others.slice(0, place), own, ...others.slice(place)];
      const seen = recordFrom(all)(own);
      expect(recordFrom([...all].reverse())(own)).toEqual(seen);
      const none: Telling = { promisesLetPass: 0, waitedFor: 0, answer: undefined, no: undefined, workThere: "" };
      const { silences, workThere, ...ofOthers } = seen;
      expect(recordFrom([...others, none])(none)).toMatchObject({
        ...ofOthers,
        promisesLetPass: ofOthers.promisesLetPass - own.promisesLetPass,
      });
      expect(silences).toBe(all.filter(({ answer }) => answer === "none").length);
      expect(workThere).toEqual([...new Set(all.map((one) => one.workThere))].filter((words) => words !== "").sort());
    }),
  );
});
