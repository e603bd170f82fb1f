import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/core/reading/read-note";
import { conventionsOf, DEFAULT_SETTINGS } from "../../../src/settings/settings";
import { applicationNote, CONVENTIONS } from "../../builders";
import { describeWhatHolds } from "../../properties";

const read = (properties: Record<string, unknown>) => readNote("Notes/Acme.md", properties, CONVENTIONS);

describe("a date that cannot be read", () => {
  it("is one problem that names note, property and value, and the rest of the note is read", () => {
    const note = read(
      applicationNote({ interview_date: "10/11/2026", response_by: "2026-02-30", status: "interviewing" }),
    );
    expect(note?.problems).toEqual([
      {
        path: "Notes/Acme.md",
        kind: "ambiguous date",
        property: "interview_date",
        key: "interview_date",
        value: "10/11/2026",
        proposals: ["2026-11-10", "2026-10-11"],
      },
      {
        path: "Notes/Acme.md",
        kind: "no such day",
        property: "response_by",
        key: "response_by",
        value: "2026-02-30",
        proposals: [],
      },
    ]);
    expect(note).toMatchObject({ company: "Acme", status: "interviewing", rounds: [], promises: [] });
  });

  it("in the log is a problem, and no contact; a line without a date is neither, and is kept to be shown", () => {
    const note = read(applicationNote({ contact_log: ["10/11/2026 call", "asked about pay", "2026-11-18 call"] }));
    expect(note?.problems).toEqual([
      {
        path: "Notes/Acme.md",
        kind: "ambiguous date",
        property: "contact_log",
        key: "contact_log",
        value: "10/11/2026",
        proposals: ["2026-11-10", "2026-10-11"],
      },
    ]);
    expect(note?.log).toEqual([{ day: "2026-11-18", kind: "call", path: "Notes/Acme.md", line: "2026-11-18 call" }]);
    expect(note?.undatedLines).toEqual(["asked about pay"]);
  });
});

describe("a company", () => {
  it("that is missing is a problem, but not on an interview note that names its application", () => {
    expect(read({ type: "application", role: "Cook" })?.problems).toMatchObject([
      { path: "Notes/Acme.md", kind: "no company", property: "company" },
    ]);
    expect(read({ type: "interview", application: "[[Acme]]" })?.problems).toEqual([]);
  });
});

describe("a recruiter", () => {
  it.each([
    ["Tom Adeyemi", "Tom Adeyemi"],
    ["LinkedIn", undefined],
    ["indeed.com", undefined],
    ["[[Glassdoor]]", undefined],
  ])("%s is %s", (recruiter, name) => {
    expect(read(applicationNote({ recruiter }))?.recruiter?.name).toBe(name);
  });
});

describe("a status", () => {
  it("that is not known is kept as written", () => {
    expect(read(applicationNote({ status: "Second  chat" }))).toMatchObject({
      statusText: "Second chat",
      status: undefined,
    });
    expect(read(applicationNote({ status: "Interviewing" }))).toMatchObject({ status: "interviewing" });
  });
});

describe("a property by another name", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["folded", { "Date Applied": "2026-11-02", COMPANY: "Acme" }, { company: "Acme", dateApplied: "2026-11-02" }],
    ["in camel case", { company: "Acme", dateApplied: "2026-11-02" }, { dateApplied: "2026-11-02" }],
    [
      "kebab case in title case",
      { Company: "[[Acme]]", "Job-Title": "Cook", "Applied-Date": "2026-11-02" },
      { company: "Acme", role: "Cook", dateApplied: "2026-11-02" },
    ],
    [
      "the first one that can be read",
      { company: "", employer: "TBD", org: "Acme", role: "Cook", applied: "2026-11-02" },
      { company: "Acme" },
    ],
    [
      "a date beside a box",
      { company: "Acme", Applied: true, "Applied-Date": "2026-11-02" },
      { dateApplied: "2026-11-02", problems: [] },
    ],
    [
      "a box alone: applied on an unknown day",
      { company: "Acme", Applied: true },
      { dateApplied: undefined, status: "applied", statusText: "", problems: [] },
    ],
    [
      "one that can be read beside one that cannot",
      { company: "Acme", date_applied: "02/11/2026", applied_on: "2026-11-02" },
      { dateApplied: "2026-11-02", problems: [] },
    ],
    [
      "stage before status",
      { company: "Acme", stage: "Interview", status: "waiting" },
      { status: "interviewing", statusText: "Interview" },
    ],
    [
      "status where the stage is not known",
      { company: "Acme", stage: "Berlin", status: "Applied" },
      { status: "applied", statusText: "Applied" },
    ],
    [
      "the application's status before the document's",
      { company: "Acme", status: "draft", application_status: "Applied" },
      { status: "applied" },
    ],
    [
      "a follow-up",
      { company: "Acme", status: "applied", "Follow-Up-Reminder-Date": "2026-12-01" },
      { followUp: "2026-12-01" },
    ],
    [
      "the day by which they answer",
      { company: "Acme", status: "applied", "hear back by": "2026-12-01", deadline: "2026-11-20" },
      { promises: [{ by: "2026-12-01" }] },
    ],
    [
      "words where a day might stand",
      { company: "Acme", status: "applied", interview: "scheduled", follow_up: "every week" },
      { problems: [{ key: "follow_up" }] },
    ],
  ])("%s", (_case, properties, expected) => {
    expect(read(properties)).toMatchObject(expected);
  });

  it("of an interview note may be an everyday one", () => {
    const note = readNote(
      "Notes/Round.md",
      {
        type: "[[Job Interviews]]",
        org: ["[[Acme]]"],
        people: ["[[Dana Lee]]"],
        date: "2026-11-05",
        stage: "Technical",
        result: "passed",
      },
      CONVENTIONS,
    );
    expect(note).toMatchObject({
      kind: "interview",
      company: "Acme",
      contacts: [],
      interviewers: [{ name: "Dana Lee" }],
      rounds: [{ day: "2026-11-05", words: "Technical", outcome: "passed" }],
    });
  });

  it("of the person's own goes before the usual ones", () => {
    const conventions = conventionsOf(
      { ...DEFAULT_SETTINGS, propertyNames: { company: ["Betrieb"], date_applied: ["Bewerbung am"] } },
      [],
    );
    const note = readNote("Notes/A.md", { betrieb: "Acme", company: "Other", Bewerbung_am: "2026-11-02" }, conventions);
    expect(note).toMatchObject({ company: "Acme", dateApplied: "2026-11-02" });
  });

  it("in the shape of a prototype is a property like any other", () => {
    const properties = JSON.parse(
      '{ "__proto__": { "company": "Evil" }, "constructor": "x", "type": "application", "company": "Acme", "toString": "y" }',
    ) as Record<string, unknown>;
    expect(read(properties)).toMatchObject({ company: "Acme" });
    expect(
      read(JSON.parse('{ "__proto__": { "company": "Evil", "status": "applied" } }') as Record<string, unknown>),
    ).toBeUndefined();
  });
});

describe("a day in the name of an interview note", () => {
  it("is the interview's, where no property has one", () => {
    const on = (path: string, properties: Record<string, unknown>) =>
      readNote(path, properties, CONVENTIONS)?.rounds.map(({ day }) => day);
    expect(on("2026-11-05 Acme.md", { type: "interview", company: "Acme" })).toEqual(["2026-11-05"]);
    expect(on("2026-11-05 Acme.md", { type: "interview", company: "Acme", date: "2026-11-06" })).toEqual([
      "2026-11-06",
    ]);
    expect(on("2026-11-05 Acme.md", { type: "application", company: "Acme" })).toEqual([]);
  });
});

describe("a generic status", () => {
  it("for what is still to come says nothing once something has come", () => {
    expect(read({ type: "application", company: "Acme", status: "open" })).toMatchObject({ status: "wishlist" });
    expect(read({ type: "application", company: "Acme", status: "open", date_applied: "2026-11-02" })).toMatchObject({
      status: undefined,
      statusText: "open",
    });
    expect(
      read({ type: "application", company: "Acme", status: "wishlist", date_applied: "2026-11-02" }),
    ).toMatchObject({ status: "wishlist" });
  });
});

describeWhatHolds("any properties whatever", () => {
  it("are read without an exception", () => {
    const keys = [
      "type",
      "tags",
      "company",
      "role",
      "status",
      "interview_date",
      "response_by",
      "follow_up",
      "contact",
      "interviewers",
      "recruiter",
      "contact_log",
      "application",
    ];
    const properties = fc.dictionary(fc.constantFrom(...keys), fc.anything());
    fc.assert(
      fc.property(properties, (values) => {
        expect(() => read({ ...values, type: "application", company: "Acme" })).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(properties, (values) => {
        expect(() => read(values)).not.toThrow();
      }),
    );
  });
});
