import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/core/reading/read-note";
import { conventionsOf, DEFAULT_SETTINGS } from "../../../src/settings/settings";
import { applicationNote, CONVENTIONS } from "../../builders";
import { describeWhatHolds, itHolds } from "../../properties";

const read = (properties: Record<string, unknown>) => readNote("Notes/Acme.md", properties, CONVENTIONS);

describe("a status among the tags", () => {
  it.each<[unknown, string | undefined, string | undefined]>([
    [["job-application", "status/rejected"], undefined, "rejected"],
    [["job-application", "#status/interviewing"], undefined, "interviewing"],
    ["job/rejected", undefined, "rejected"],
    [["jobs/applications", "application/applied"], undefined, "applied"],
    [["job-application", "rejected"], undefined, "rejected"],
    [["job-application", "ghosted"], undefined, "ghosted"],
    [["job-application", "rejected"], "applied", "rejected"],
    [["Bewerbung", "status/abgelehnt"], undefined, "rejected"],
    [["job-application", "status/applied"], "offer", "offer"],
    [["job-application", "interview", "offer"], undefined, undefined],
    [["job/offer", "job/interview"], undefined, undefined],
    [["job-application", "closed", "no", "passed"], undefined, undefined],
    [["job-application", "status/whatever", "rejected-letters"], undefined, undefined],
  ])("%j beside %j", (tags, status, expected) => {
    expect(read({ tags, company: "Acme", role: "Nurse", status })?.status).toBe(expected);
  });

  it("is no word that the vault has for it", () => {
    expect(read({ tags: ["job-application", "status/rejected"], company: "Acme" })?.isPlainStatus).toBe(false);
  });

  it("says of an interview that it ended there", () => {
    expect(read({ type: "interview", tags: ["rejected"], company: "Acme", date: "2026-11-10" })?.status).toBe(
      "rejected",
    );
    expect(read({ type: "interview", tags: ["status/applied"], company: "Acme" })?.status).toBeUndefined();
  });
});

describe("names and words of other vaults", () => {
  it("are read", () => {
    expect(read({ type: "application", company: "Acme", first_applied_at: "2026-11-02" })?.dateApplied).toBe(
      "2026-11-02",
    );
    expect(read(applicationNote({ "follow-up-by": "2026-11-20" }))?.followUp).toBe("2026-11-20");
  });

  it("a day on which they said no is the day of the no", () => {
    const note = read(applicationNote({ rejected_on: "2026-11-20" }));
    expect(note).toMatchObject({ status: "rejected", log: [{ day: "2026-11-20", kind: "heard no" }] });
    expect(read(applicationNote({ rejected: true }))?.log).toEqual([]);
  });

  it("a title of a round names no role", () => {
    const round = { type: "interview", company: "Acme", date: "2026-11-10" };
    expect(read({ ...round, title: "Screen call prep — Acme ASE" })?.role).toBe("");
    expect(read({ ...round, title: "Nurse" })?.role).toBe("Nurse");
    expect(read({ type: "application", company: "Acme", title: "Call centre agent" })?.role).toBe("Call centre agent");
  });

  it("a draft of a preparation says nothing of the process", () => {
    expect(read({ type: "interview_prep", company: "Acme", status: "draft" })).toMatchObject({
      kind: "interview",
      status: undefined,
    });
  });
});

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
        part: "10/11/2026",
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
        part: "10/11/2026",
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

describe("the days of several interviews", () => {
  const rounds = (properties: Record<string, unknown>) =>
    read({ company: "Acme", role: "Cook", status: "interviewing", ...properties })?.rounds.map(({ day, time, words }) =>
      [day, ...(time === undefined ? [] : [time]), words].join(" ").trim(),
    );

  it.each<[Record<string, unknown>, readonly string[]]>([
    [{ interview_date: "2026-11-10", next_interview: "2026-11-30" }, ["2026-11-10", "2026-11-30"]],
    [{ interview_date: "2026-11-10", next_interview_date: "2026-11-30T14:00" }, ["2026-11-10", "2026-11-30 14:00"]],
    [{ interview_date: ["2026-11-10", "2026-11-30"] }, ["2026-11-30", "2026-11-10"]],
    [{ interview_date: "2026-11-10, 2026-11-30" }, ["2026-11-30", "2026-11-10"]],
    [{ first_interview: "2026-11-10", second_interview: "2026-11-30" }, ["2026-11-30 second", "2026-11-10 first"]],
    [{ "1st Interview": "2026-11-10", "2nd Interview": "2026-11-30" }, ["2026-11-30 2nd", "2026-11-10 1st"]],
    [{ interview_1: "2026-11-10", interview_2: "2026-11-30" }, ["2026-11-30 interview 2", "2026-11-10 interview 1"]],
    [
      { interview1_date: "2026-11-10", interview2_date: "2026-11-30" },
      ["2026-11-30 interview 2", "2026-11-10 interview 1"],
    ],
    [{ phone_screen_date: "2026-11-10", onsite_date: "2026-11-30" }, ["2026-11-30 onsite", "2026-11-10 phone screen"]],
    [{ phoneScreen: "2026-11-10", finalInterviewDate: "2026-11-30" }, ["2026-11-30 final", "2026-11-10 phone screen"]],
    [{ hr_call: "2026-11-10", technical_interview: "2026-11-20" }, ["2026-11-20 technical", "2026-11-10 hr call"]],
    [{ interview_date: "2026-11-10", second_round_date: "2026-11-30" }, ["2026-11-30 second round", "2026-11-10"]],
    [{ interview: "2026-11-10", interview_date: "2026-11-10T14:00" }, ["2026-11-10 14:00"]],
    [{ interview_date: "2026-11-10", technical_interview: "passed", onsite: true }, ["2026-11-10"]],
    [{ stages: ["2026-11-10 Phone screen", "Final"] }, ["2026-11-10 Phone screen"]],
    [{ interviews: { phone_screen: "2026-11-10" } }, ["2026-11-10 phone screen"]],
  ])("%j", (properties, expected) => {
    expect(rounds(properties)).toEqual(expected);
  });

  it("of an interview note are its own, and one that its name calls another", () => {
    const note = { type: "interview", company: "Acme", date: "2026-11-10", start: "2026-11-09" };
    expect(read(note)?.rounds.map(({ day }) => day)).toEqual(["2026-11-10"]);
    expect(read({ ...note, next_interview: "2026-11-30" })?.rounds.map(({ day }) => day)).toEqual([
      "2026-11-10",
      "2026-11-30",
    ]);
  });

  it("are of the round that the type names", () => {
    expect(read({ type: "Hiring Manager", application: "[[Acme]]", date: "2026-11-10" })?.rounds).toMatchObject([
      { words: "Hiring Manager" },
    ]);
  });

  it("that is no day is told", () => {
    expect(read(applicationNote({ first_interview_date: "soon" }))?.problems).toMatchObject([
      { kind: "not a date", key: "first_interview_date" },
    ]);
  });
});

describe("a title", () => {
  it("is the company beside a role, and the role beside a company", () => {
    const note = { type: "application", status: "interviewing", interview_date: "2026-11-16" };
    expect(read({ ...note, title: "Acme", role: "Nurse" })).toMatchObject({
      company: "Acme",
      role: "Nurse",
      problems: [],
    });
    expect(read({ ...note, company: "Beta", title: "Nurse" })).toMatchObject({ company: "Beta", role: "Nurse" });
    expect(read({ ...note, company: "Beta", title: "Notes" })).toMatchObject({ company: "Beta", role: "" });
  });
});

describe("a route", () => {
  it.each([
    ["recruiter", "recruiter"],
    ["through recruiters", "recruiter"],
    ["Agencies", "recruiter"],
    ["via head-hunter", "recruiter"],
    ["direct", "direct"],
    ["no recruiter", "direct"],
    ["", undefined],
  ])("%s is %s", (route, expected) => {
    expect(read(applicationNote({ route }))?.route).toBe(expected);
  });
});

describe("a deadline", () => {
  it.each([
    ["Online Test", { day: "2026-11-30" }, undefined],
    ["Offer", undefined, "2026-11-30"],
    ["saved", undefined, undefined],
    ["interviewing", undefined, undefined],
  ])("means what the status says: %s", (status, taskDue, decideBy) => {
    expect(read(applicationNote({ status, deadline: "2026-11-30" }))).toMatchObject({
      taskDue,
      decideBy,
      problems: [],
    });
  });

  it("gives way to a day of its own name, and is no problem where it is none", () => {
    expect(read(applicationNote({ status: "offer", deadline: "2026-11-30", decide_by: "2026-12-02" }))?.decideBy).toBe(
      "2026-12-02",
    );
    expect(read(applicationNote({ status: "offer", deadline: "soon" }))?.problems).toEqual([]);
  });
});

describe("what another tracker keeps", () => {
  const statusHistory = [
    { status: "Wishlist", date: "2026-10-20" },
    { status: "Applied", date: "2026-11-03", note: "through their portal" },
    { status: "Screening", date: "2026-11-18", note: "they wrote" },
    { status: "Rejected", date: "2026-11-26" },
    { status: "Applied", date: "soon" },
    "nothing",
  ];

  it("dates the application, and tells what they said", () => {
    const note = read(applicationNote({ status: "Rejected", dateApplied: "2026-10-20", statusHistory }));
    expect(note).toMatchObject({ dateApplied: "2026-11-03", problems: [] });
    expect(note?.log.map(({ day, kind, words }) => [day, kind, words])).toEqual([
      ["2026-11-18", "heard next round", "Screening: they wrote"],
      ["2026-11-26", "heard no", "Rejected"],
    ]);
    expect(read(applicationNote({ dateApplied: "2026-11-09", statusHistory }))?.dateApplied).toBe("2026-11-09");
  });

  it.each<[string, unknown]>([
    ["lines", ["2026-11-03 Applied", "2026-11-18 Screening — they wrote"]],
    ["a text", "- 2026-11-03: Applied\n- 2026-11-18: Screening — they wrote"],
    ["a map", { Applied: "2026-11-03", Screening: "2026-11-18" }],
    ["a map by days", { "2026-11-03": "Applied", "2026-11-18": "Screening — they wrote" }],
  ])("may be %s", (_case, history) => {
    const note = read(applicationNote({ status: "Screening", timeline: history }));
    expect(note?.dateApplied).toBe("2026-11-03");
    expect(note?.log).toMatchObject([{ day: "2026-11-18", kind: "heard next round" }]);
  });

  it("among its stages is a round, or what they said", () => {
    const note = read(
      applicationNote({ stages: ["2026-11-03 Applied", "2026-11-18 Technical", "2026-11-26 Rejected"] }),
    );
    expect(note?.rounds).toMatchObject([{ day: "2026-11-18", words: "Technical" }]);
    expect(note?.log).toMatchObject([{ day: "2026-11-26", kind: "heard no" }]);
    expect(note?.dateApplied).toBe("2026-11-03");
  });

  it("is not what became of a round that has a name: nobody knows when they said so", () => {
    const note = read(
      applicationNote({
        interviews: [
          { date: "2026-11-10", round: "Phone screen", status: "offer" },
          { date: "2026-11-24", round: "Technical", status: "Rejected" },
        ],
      }),
    );
    expect(note?.rounds.map(({ outcome }) => outcome)).toEqual(["offer", "Rejected"]);
    expect(note?.log).toEqual([]);
  });

  it.each<[unknown, string | undefined, readonly string[]]>([
    [
      [
        { name: "Sid Varga", role: "Recruiter" },
        { name: "Wanda Okoye", role: "Hiring Manager" },
      ],
      "Sid Varga",
      ["Wanda Okoye"],
    ],
    [[{ name: "Wanda Okoye", role: "Hiring Manager" }], undefined, ["Wanda Okoye"]],
    [["Sid Varga (recruiter)", "Wanda Okoye"], "Sid Varga", ["Wanda Okoye"]],
    ["Wanda Okoye; Sid Varga - agency", "Sid Varga", ["Wanda Okoye"]],
  ])("says who among its contacts is the recruiter: %j", (contacts, recruiter, others) => {
    const note = read({ type: "application", company: "Acme", contacts });
    expect(note?.recruiter?.name).toBe(recruiter);
    expect(note?.contacts.map(({ name }) => name)).toEqual(others);
  });

  itHolds("whatever its shape is read without an exception", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (history, interviews, dates) => {
        expect(() =>
          read(
            applicationNote({ statusHistory: history, stages: interviews, interview_date: dates, contacts: history }),
          ),
        ).not.toThrow();
      }),
    );
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

describe("an address in a property of its own", () => {
  const dana = { name: "Dana Lee", email: "dana@acme.example" };
  const ravi = { name: "Ravi Menon", email: "ravi@acme.example" };
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ contact: "Dana Lee", contact_email: "dana@acme.example" }, { contacts: [dana] }],
    [{ contact: "Dana Lee", "Contact E-Mail": "mailto:dana@acme.example" }, { contacts: [dana] }],
    [{ contact: "Dana Lee", "email of contact": "dana@acme.example" }, { contacts: [dana] }],
    [{ "contact name": "Dana Lee", "contact mail address": "dana@acme.example" }, { contacts: [dana] }],
    [{ contact: "Dana Lee", email: "dana@acme.example" }, { contacts: [dana] }],
    [{ contact: "Dana Lee", email: "me@home.example" }, { contacts: [{ name: "Dana Lee" }] }],
    [{ "hiring manager": "Dana Lee", "hiring manager email": "dana@acme.example" }, { contacts: [dana] }],
    [{ "hiring manager": "Dana Lee", "contact email": "dana@acme.example" }, { contacts: [dana] }],
    [
      { contact: "Dana Lee", "hiring manager": "Ravi Menon", "hiring manager email": "ravi@acme.example" },
      { contacts: [{ name: "Dana Lee" }] },
    ],
    [
      { contact: ["Dana Lee", "Ravi Menon"], contact_email: ["ravi@acme.example", "dana@acme.example"] },
      { contacts: [dana, ravi] },
    ],
    [
      { recruiter: "Dana Lee", recruiter_email: "dana@acme.example" },
      { recruiter: dana, contacts: [] },
    ],
    [
      { recruiter: "Dana Lee", contact_email: "dana@acme.example" },
      { recruiter: dana, contacts: [] },
    ],
    [
      { interviewer: "Dana Lee", interviewer_email: "dana@acme.example" },
      { interviewers: [dana], contacts: [] },
    ],
    [{ contact_email: "dana.lee@acme.example" }, { contacts: [{ name: "Dana Lee", email: "dana.lee@acme.example" }] }],
    [
      { contact: "TBD", contact_email: "jobs@acme.example" },
      { contacts: [{ name: "Jobs", email: "jobs@acme.example" }] },
    ],
  ])("%j", (properties, people) => {
    expect(read(applicationNote({ contact: null, ...properties }))).toMatchObject(people);
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

describe("a round's time", () => {
  it.each([
    ["beside the day", { interview_date: "2026-11-27", interview_time: "14:00" }, "14:00"],
    ["under another name", { interview_date: "2026-11-27", "Start Time": "2 pm" }, "14:00"],
    ["as a span", { interview_date: "2026-11-27", time: "14:00 – 15:00" }, "14:00"],
    ["with the day itself", { interview_date: "2026-11-27T09:00", time: "14:00" }, "09:00"],
    ["that is none", { interview_date: "2026-11-27", time: "afternoon" }, undefined],
    ["of a midnight that stands for the day", { interview_date: "2026-11-27T00:00:00", time: "14:00" }, "14:00"],
  ])("%s", (_case, properties, time) => {
    expect(read(applicationNote(properties))).toMatchObject({ rounds: [{ day: "2026-11-27", time }], problems: [] });
  });

  it("is the start of an interview note's", () => {
    const note = read({ type: "interview", company: "Acme", date: "2026-11-27", start: "14:00", end: "15:00" });
    expect(note).toMatchObject({ rounds: [{ day: "2026-11-27", time: "14:00" }], problems: [] });
  });

  it("is on the wall's clock where a tool has added a zone to every date", () => {
    const dates = { date_applied: "2026-11-02T00:00:00.000Z", interview_date: "2026-11-19T14:30:00.000Z" };
    expect(read(applicationNote(dates))).toMatchObject({ rounds: [{ day: "2026-11-19", time: "14:30" }] });
  });
});

describe("a span of days", () => {
  it("is its first for a round, and its last for an answer that was promised", () => {
    const note = read(applicationNote({ interview_date: "10-11 Nov 2026", response_by: "30 Nov – 4 Dec 2026" }));
    expect(note).toMatchObject({ rounds: [{ day: "2026-11-10" }], promises: [{ by: "2026-12-04" }] });
  });
});

describe("a day without a year", () => {
  it("is a problem under any name that may have a day", () => {
    expect(read(applicationNote({ interview: "17 Nov" }))?.problems).toMatchObject([
      { kind: "no year", key: "interview", value: "17 Nov", proposals: [] },
    ]);
  });
});
