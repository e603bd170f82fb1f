import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PropertyNames, type Properties } from "../../../src/core/reading/property-names";
import { FACTS, recognise, type Conventions, type Recognition } from "../../../src/core/reading/recognition";
import { conventionsOf, DEFAULT_SETTINGS } from "../../../src/settings/settings";
import { itHolds } from "../../properties";

const usual = conventionsOf(DEFAULT_SETTINGS, []);
const at = (path: string, properties: Properties, conventions: Conventions = usual): Recognition =>
  recognise(path, conventions.names.fold(properties), conventions);
const kindOf = (properties: Properties, path = "Notes/Note.md") => at(path, properties).kind;
const why = (path: string, properties: Properties, conventions: Conventions = usual) => {
  const recognition = at(path, properties, conventions);
  return recognition.kind === undefined ? recognition.exclusion.why : recognition.kind;
};

describe("an application", () => {
  it.each<[string, Properties]>([
    ["says so, with a company", { type: "application", company: "Acme" }],
    ["says so in capitals, with a role", { type: "Application", role: "Cook" }],
    ["says so in a tag of several words", { tags: ["#Job-Applications"], company: "Acme" }],
    ["says so in a nested tag", { tags: ["jobs/applications"], company: "Acme" }],
    ["says so in a category that is a link without quotes", { categories: [[["Jobs"]]], company: "Acme" }],
    ["says so in Chinese", { tags: ["岗位"], company: "云栈" }],
    ["names a company and a status", { company: "Acme", status: "Applied" }],
    ["names a company and the day of the application", { Company: "[[Acme]]", "Applied-Date": "2026-11-02" }],
    ["names a company and a ticked box", { company: "Acme", applied: true }],
    ["names a company and a day that cannot be read", { company: "Acme", date_applied: "02/11/2026" }],
    ["names a role and the day of the application", { position: "Cook", date_applied: "2026-11-02" }],
    ["names company, role and a usual status", { company: "Acme", role: "Cook", status: "saved" }],
    ["names a company, has a salary and a usual status", { company: "Acme", salary_range: "20k", status: "rejected" }],
    [
      "names a company, the day of an interview and any status",
      { company: "Acme", interview_date: "2026-11-10", status: "hm" },
    ],
    ["that came to an interview, by a tag", { tags: ["job", "interview"], company: "Acme", status: "Applied" }],
  ])("%s", (_case, properties) => {
    expect(kindOf(properties)).toBe("application");
  });

  it("may be told by its folder", () => {
    expect(kindOf({ status: "Applied", recruiter: "Glassdoor" }, "Jobs/Deckhand.md")).toBe("application");
    expect(kindOf({ company: "Acme", title: "Cook", salary: "20k" }, "02 Job search/Cook.md")).toBe("application");
    expect(kindOf({ status: "Applied", recruiter: "Glassdoor" }, "Places/Deckhand.md")).toBeUndefined();
    expect(kindOf({ company: "Acme", role: "Cook", status: "saved" }, "Projects/Acme/Cook.md")).toBe("application");
    expect(kindOf({ company: "Acme", role: "CTO", status: "waiting" }, "Job search/People/Dana.md")).toBeUndefined();
    expect(kindOf({ company: "Acme", role: "CTO", status: "waiting" }, "People/Job search/Dana.md")).toBe(
      "application",
    );
  });
});

describe("an interview", () => {
  it.each<[string, Properties]>([
    ["says so, with a company", { type: "interview", company: "Acme" }],
    ["says so, with a link to its application", { tags: "#interview", application: "[[Acme]]" }],
    ["says so, with somebody to write to", { tags: ["interview"], contact: ["Dana"] }],
    [
      "is a job interview among meetings",
      { categories: ["[[Meetings]]"], type: ["[[Job Interviews]]"], org: ["[[Acme]]"], date: "2026-11-10" },
    ],
    [
      "is a job interview among meetings, of which nothing is written down yet",
      { categories: ["[[Meetings]]"], type: ["[[Job Interviews]]"], org: null, date: { "{ date }": null } },
    ],
    ["is the preparation for one at a company", { type: "interview-prep", company: "Acme" }],
    ["names a company and a day, and no status", { company: "Acme", interview_date: "2026-11-10" }],
    ["names company, role, round and day", { company: "Acme", role: "Cook", round: "Trial shift", date: "2026-11-10" }],
    ["is a round of its application", { type: "round", application: "[[Acme]]", date: "2026-11-10" }],
  ])("%s", (_case, properties) => {
    expect(kindOf(properties)).toBe("interview");
  });
});

describe("notes as those of other vaults", () => {
  it.each<[string, "application" | "interview" | undefined, Properties]>([
    [
      "Applications/baker-north.md",
      "application",
      { job: "baker-north", status: "rejected", applied_at: "2026-11-02" },
    ],
    ["Grants/north.md", undefined, { job: "baker-north", status: "sent", applied_at: "2026-11-02" }],
    ["Acme onsite.md", "interview", { type: "interview-prep-tracker", company: "Acme", interview_date: "2026-11-10" }],
    ["Plan.md", undefined, { type: "interview-prep-plan", phase: "2", created: "2026-11-10" }],
    [
      "Applications/Acme/Submission.md",
      undefined,
      { type: "submission", company: "Acme", position: "Cook", submitted_at: "2026-11-02", tags: ["application"] },
    ],
    [
      "Interviews/acme.md",
      "interview",
      { company: "Acme", role: "Cook", stage: "technical", date: "2026-11-10", type: "video", interviewers: ["Jo"] },
    ],
    [
      "Rounds/acme.md",
      "interview",
      { company: "Acme", date: "2026-11-10", interviewers: [{ name: "Jo Park", title: "Manager" }] },
    ],
    [
      "Talks/acme.md",
      undefined,
      { company: "Acme", role: "Founder", date: "2026-11-10", type: "video", interviewer: "Jo", status: "watched" },
    ],
    ["Jobs/Template Works.md", "application", { type: "application", company: "Template Works", status: "applied" }],
    ["Jobs/Template.md", undefined, { type: "application", company: "Template", status: "applied" }],
    ["Jobs/Template Acme.md", undefined, { type: "application", company: "Acme", status: "applied" }],
    ["Jobs/Company template.md", undefined, { type: "application", company: "Template Company", status: "applied" }],
  ])("%s: %s", (path, kind, properties) => {
    expect(at(path, properties).kind).toBe(kind);
  });
});

describe("none of ours", () => {
  it.each<[string, Properties]>([
    ["has no properties", {}],
    [
      "has our properties without values",
      { company: "", role: null, status: [], date_applied: "", type: "", contact: [] },
    ],
    ["says that it is one, and nothing else", { type: "application" }],
    ["has only a company", { company: "Acme" }],
    ["has a company and a generic status", { company: "Acme", status: "open" }],
    ["is a person", { type: "person", company: "Acme", role: "CTO", status: "applied" }],
    [
      "is a person by its properties",
      { company: "Acme", role: "CTO", status: "waiting", email: "a@acme.example", phone: "1" },
    ],
    ["is a candidate of one's own", { candidate: "Dana", role: "Cook", stage: "phone screen", applied: "2026-11-02" }],
    ["is tagged as a candidate", { tags: ["candidate"], company: "Acme", role: "Cook", status: "phone screen" }],
    ["is a post in a CV", { tags: ["job"], company: "Acme", role: "Cook", start: "2020-01-01", end: "2023-01-01" }],
    ["is a saved advert", { tags: ["clippings"], company: "Acme", title: "Cook" }],
    ["is an interview for research", { type: "interview", participant: "P7", role: "Cook", date: "2026-11-10" }],
    ["is an article about interviews", { type: "article", tags: ["interviews"], title: "Interviews" }],
    ["is a study sheet", { type: "interview-prep", topic: "arrays", status: "done" }],
    ["is a card of questions", { type: "interview-question", company: "Acme", difficulty: "hard" }],
    ["is a thing to be done for a client", { tags: ["job"], client: "Mrs Ek", company: "Ek", status: "lead" }],
    ["is a program", { type: "application", status: "active", vendor: "Acme" }],
    ["is a claim", { type: "claim", company: "Acme", status: "rejected", applied: "2026-11-02" }],
    ["is a post of a CV", { type: "position", company: "Acme", role: "Engineer", dates: "2019-2021" }],
    [
      "is an investor",
      { company: "Blue Capital", contact: "Dana", status: "in talks", round: "Series A", interview: "2026-11-01" },
    ],
    ["is a fund", { company: "Blue Capital", fund: "II", status: "applied", applied: "2026-10-01" }],
    ["is a game", { title: "Hollow", company: "Nintendo", status: "wishlist", release_date: "2026-11-01" }],
    ["is a venue for a band", { company: "Blue Hall", status: "applied", applied: "2026-11-01", capacity: 200 }],
    ["is a flat", { company: "Blue Lets", status: "applied", price: 900, applied: "2026-11-02" }],
    [
      "is a house",
      { agency: "Blue Lets", company: "Blue Lets", status: "rejected", bedrooms: 2, applied: "2026-11-02" },
    ],
    [
      "is a course of study",
      { type: "application", company: "Leeds", course: "Nursing", status: "offer", applied: "2026-11-02" },
    ],
    [
      "is a university",
      { type: "application", school: "MIT", program: "CS", date_applied: "2026-11-02", interview_date: "2026-11-10" },
    ],
    [
      "is a grant that was applied for",
      { tags: ["grant"], organization: "Council", status: "submitted", date_applied: "2026-11-02" },
    ],
  ])("%s", (_case, properties) => {
    expect(kindOf(properties)).toBeUndefined();
  });
});

describe("a template", () => {
  it.each<[string, string, Properties]>([
    ["by its commands", "Notes/New job.md", { type: "application", company: "{{company}}", status: "applied" }],
    [
      "by Templater's commands",
      "Notes/New job.md",
      { tags: ["job-application"], company: "<% tp.system.prompt('Company') %>", status: "applied" },
    ],
    ["by its folder", "99 Templates/Job.md", { type: "application", company: "Company", status: "applied" }],
    ["by its name", "Jobs/Job Application Template.md", { type: "application", company: "Company", status: "applied" }],
  ])("%s", (_case, path, properties) => {
    expect(why(path, properties)).toBe("template");
  });

  it.each<[Properties]>([
    [{ type: "application", company: "Company Name", role: "Job Title", status: "applied" }],
    [{ type: "application", company: "Company", role: "Cook", date_applied: "2026-11-02" }],
    [{ type: "application", company: "[Company]", status: "applied | interviewing | offer" }],
    [{ type: "application", company: ["Company"], status: "applied" }],
    [{ type: "application", company: "{company}", status: "applied" }],
    [{ type: "application", company: "<company>", role: "<role>", status: "applied" }],
    [{ type: "application", company: "Enter company name here", status: "applied" }],
    [{ type: "application", company: "Your company", role: "Your role", status: "applied" }],
    [{ type: "application", company: "Company name goes here", status: "applied" }],
    [{ type: "application", company: "e.g. Acme", status: "Applied" }],
    [{ type: "application", company: "", role: "Job title", status: "Applied", date_applied: "2026-11-02" }],
    [{ type: "application", role: "Cook", status: "Applied | Interviewing | Rejected" }],
    [{ type: "application", company: "[[Company Name]]", status: "applied" }],
    [{ type: "interview", date: "YYYY-MM-DD", round: "phone screen | technical | final" }],
    [{ type: "interview", company: "Company Name", date: "2026-11-02" }],
    [{ type: "application", company: "Firmenname", status: "beworben" }],
    [{ type: "application", company: "Nom de l'entreprise", status: "applied" }],
    [{ type: "application", company: "公司名称", status: "applied" }],
  ])("in plain words: %j", (properties) => {
    expect(why("Jobs/New application.md", properties)).toBe("template");
  });

  it.each<[Properties]>([
    [{ type: "application", company: "The Job Company Ltd", status: "applied" }],
    [{ type: "application", company: "Acme", role: "Recruiter", status: "applied" }],
    [{ type: "application", company: "Acme", role: "Job title", status: "applied" }],
    [{ type: "application", company: "Acme", role: "Nurse | Night shift | Acme", status: "applied" }],
    [{ type: "application", company: "Acme", status: "applied | interviewing | offer" }],
    [{ type: "application", company: "Name It", status: "applied" }],
    [{ type: "application", company: "ABC", status: "applied" }],
    [{ type: "application", company: "[[acme|acme uk]]", status: "applied" }],
  ])("is not %j", (properties) => {
    expect(why("Jobs/Acme.md", properties)).toBe("application");
  });

  it("lies where Obsidian's settings say", () => {
    const conventions = conventionsOf(DEFAULT_SETTINGS, ["Setup/Forms"]);
    expect(why("Setup/Forms/Job.md", { type: "application", company: "Acme" }, conventions)).toBe("template");
    expect(why("Setup/Formsheet/Job.md", { type: "application", company: "Acme" }, conventions)).toBe("application");
  });

  it("is not a note in which a command was left, but that names its company", () => {
    expect(kindOf({ type: "application", company: "Acme", date_applied: "{{date}}" })).toBe("application");
  });
});

describe("what the person has chosen", () => {
  const acme = { type: "application", company: "Acme" };
  const chosen = conventionsOf({ ...DEFAULT_SETTINGS, folders: ["Jobs", "/"], tags: ["work/hunt"] }, []);

  it.each([
    ["Jobs/Acme.md", "application"],
    ["Jobs/2026/Acme.md", "application"],
    ["Acme.md", "application"],
    ["Jobs 2025/Acme.md", "outside folders"],
    ["Archive/Acme.md", "outside folders"],
    ["jobs/Acme.md", "outside folders"],
  ])("of folders only these are read: %s", (path, expected) => {
    expect(why(path, acme, chosen)).toBe(expected);
  });

  it("a chosen folder makes company and role enough", () => {
    expect(why("Jobs/Acme.md", { company: "Acme", title: "Cook" }, chosen)).toBe("application");
    expect(why("Places/Acme.md", { company: "Acme", title: "Cook" })).toBe("too little");
  });

  it("a chosen tag goes before all that speaks against it", () => {
    expect(why("Jobs/Note.md", { tags: ["work/hunt"], type: "person" }, chosen)).toBe("application");
    expect(why("Jobs/Note.md", { tags: ["Work/Hunt", "interview"] }, chosen)).toBe("interview");
    expect(why("Jobs/Note.md", { tags: ["work"] }, chosen)).toBe("nothing");
    expect(why("Elsewhere/Note.md", { tags: ["work/hunt"] }, chosen)).toBe("application");
  });

  it("names of properties are the person's own too", () => {
    const own = { ...usual, names: new PropertyNames({ company: ["Betrieb"], type: ["Art"] }) };
    expect(why("Notes/Note.md", { Betrieb: "Acme", Art: "application" }, own)).toBe("application");
  });
});

describe("every decision", () => {
  it("says what it is made by", () => {
    expect(at("Notes/Note.md", { employer: "Acme", stage: "📞 Phone screen" })).toEqual({
      kind: "application",
      evidence: [
        { fact: "own company", key: "employer", value: "Acme" },
        { fact: "telling status", key: "stage", value: "📞 Phone screen" },
      ],
    });
    expect(at("Notes/Note.md", { company: "Acme", status: "applied", type: "person" })).toMatchObject({
      exclusion: { why: "something else", at: { key: "type", value: "person" } },
    });
    expect(at("Clippings/Note.md", { company: "Acme", title: "Cook" })).toMatchObject({
      exclusion: { why: "advert", at: { key: "", value: "Clippings" } },
    });
  });

  const keys = fc.constantFrom(
    "type",
    "tags",
    "categories",
    "company",
    "org",
    "role",
    "title",
    "status",
    "stage",
    "date_applied",
    "applied",
    "interview_date",
    "date",
    "round",
    "people",
    "contact",
    "application",
    "salary",
    "email",
    "__proto__",
    "constructor",
  );
  const properties = fc.dictionary(keys, fc.anything({ withBigInt: true, withNullPrototype: true }));

  itHolds("is made of any properties whatever, and never without evidence", () => {
    fc.assert(
      fc.property(properties, fc.constantFrom("Note.md", "Jobs/Note.md", "Templates/Note.md"), (values, path) => {
        const recognition = at(path, values);
        if (recognition.kind !== undefined) expect(recognition.evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  itHolds("needs a value: keys alone list nothing", () => {
    const empty = fc.constantFrom<unknown>(
      null,
      "",
      "  ",
      [],
      [null],
      [""],
      "{{date}}",
      "<% x %>",
      "YYYY-MM-DD",
      "TBD",
      false,
      { "{ date }": null },
    );
    fc.assert(
      fc.property(fc.dictionary(keys, empty), (values) => {
        expect(kindOf(values)).toBeUndefined();
      }),
    );
  });
});

describe("notes as people keep them", () => {
  it.each<[string, "application" | "interview", Properties]>([
    ["Job Search/Interviews/2026-11-10 Acme - Technical.md", "interview", { date: "2026-11-10" }],
    ["Job Search/Interviews/Acme technical.md", "interview", { date: "2026-11-10", interviewer: "Dana" }],
    [
      "Jobs/Acme/Interviews/2026-09-02 1400 Technical.md",
      "interview",
      {
        type: "interview",
        when: "2026-09-02 14:00 MDT",
        stage: "technical",
        company: "Acme",
        position: "Dev",
        status: "scheduled",
      },
    ],
    ["Jobs/Acme/Interviews/Round 1.md", "interview", { date: "2026-11-10", round: 1 }],
    ["Notes/Acme call.md", "interview", { type: "interview", date: "2026-11-10", interviewer: "Dana Lee" }],
    ["Notes/Acme call.md", "interview", { tags: ["interview", "acme"], company: "[[Acme]]", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { tags: ["interview"], org: "[[Acme]]", date: "2026-11-10", people: ["[[Dana]]"] }],
    [
      "Notes/x.md",
      "interview",
      { type: "meeting", tags: ["interview"], company: "Acme", date: "2026-11-10", attendees: ["Dana"] },
    ],
    ["Notes/x.md", "interview", { company: "Acme", date: "2026-11-10", interviewer: "Dana", format: "video" }],
    ["Notes/x.md", "interview", { company: "Acme", position: "Nurse", date: "2026-11-10", interview_type: "Phone" }],
    [
      "Notes/x.md",
      "interview",
      { company: "Acme", interview_type: "Technical", date: "2026-11-10", status: "completed" },
    ],
    [
      "Notes/x.md",
      "interview",
      {
        type: "prep-note",
        company: "Acme",
        role: "Dev",
        interviewer: "Dana",
        interview_date: "2026-11-10",
        interview_stage: "Final",
      },
    ],
    [
      "Notes/x.md",
      "interview",
      { type: "interview-record", related_job: "[[Acme]]", date: "2026-11-10", stage: "二面", result: "通过" },
    ],
    ["面试/x.md", "interview", { tags: ["面试"], company: "云栈", date: "2026-11-10" }],
    [
      "Notes/x.md",
      "interview",
      {
        categories: ["[[Meetings]]", "[[Jobs]]"],
        type: ["[[Job Interviews]]"],
        org: ["[[Pico]]"],
        people: [],
        date: "2026-04-10",
        role: null,
        rating: null,
        tags: ["pico"],
      },
    ],
    ["Notes/x.md", "interview", { type: "round", application: "[[Acme]]", date: "2026-11-10", outcome: "passed" }],
    ["Notes/x.md", "interview", { tags: ["job/interview"], date: "2026-11-10", company: "Acme" }],
    ["Notes/x.md", "interview", { tags: ["job-interview"], date: "2026-11-10" }],
    ["Career/Interviews/Acme.md", "interview", { company: "Acme", role: "Dev", date: "2026-11-10", outcome: "passed" }],
    [
      "Interviews/Acme - onsite.md",
      "interview",
      { company: "Acme", date: "2026-11-10", round: "onsite", outcome: "rejected" },
    ],
    ["Interviews/Acme.md", "interview", { company: "Acme", date: "2026-11-10" }],
    [
      "Notes/x.md",
      "interview",
      { type: "interview", company: "Acme", topics: ["system design"], questions: ["why us"], date: "2026-11-10" },
    ],
    ["Notes/x.md", "interview", { type: "interview", role: "Dev", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "Phone Screen", company: "Acme", date: "2026-11-10" }],
    [
      "Notes/x.md",
      "interview",
      { type: "Interview", Company: "Acme", "Interview Date": "2026-11-10", "Interviewer(s)": ["Dana"], Outcome: "" },
    ],
    [
      "Notes/x.md",
      "interview",
      {
        tags: ["interviews"],
        company: "Acme",
        position: "Nurse",
        interview_date: "2026-11-10",
        interviewers: ["Ana"],
        status: "scheduled",
      },
    ],
    ["Notes/x.md", "interview", { type: "interview-notes", employer: "Acme", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "job-interview", title: "Acme tech", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "interview", job: "[[Acme - Nurse]]", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "interview_prep", company: "Acme", role: "Dev", stage: "Technical" }],
    ["Interview Prep/Acme.md", "interview", { type: "interview-prep", company: "Acme", interview_date: "2026-11-10" }],
    ["Notes/x.md", "interview", { tags: ["interview-prep"], company: "Acme", role: "Dev", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { kind: "Technical", application: "[[Acme]]", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "Take-home", application: "[[Acme]]", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "Recruiter call", company: "Acme", role: "Dev", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "Panel", company: "Acme", date: "2026-11-10", interviewers: ["A", "B"] }],
    ["Notes/x.md", "interview", { application: "[[Acme - Dev]]", date: "2026-11-10", interviewer: "Ana", round: "2" }],
    [
      "Notes/x.md",
      "interview",
      { type: "event", category: "interview", company: "Acme", start: "2026-11-10T10:00", end: "2026-11-10T11:00" },
    ],
    [
      "Notes/x.md",
      "interview",
      { company: "Acme", round: 2, start: "10:00", end: "10:45", date: "2026-11-16", interviewers: ["Ana Ruiz"] },
    ],
    ["Job Search/2026-11-10 Interview Acme.md", "interview", { date: "2026-11-10", tags: ["career"] }],
    ["Job Hunt/Acme/2026-11-10 Technical interview.md", "interview", { date: "2026-11-10" }],
    ["Job Hunt/Acme/Interview 1.md", "interview", { type: "interview", date: "2026-11-10" }],
    ["Companies/Acme/Interviews/HR.md", "interview", { tags: ["interview"], date: "2026-11-10", interviewer: "Bo" }],
    ["Notes/x.md", "interview", { tags: ["interview", "job-search"], date: "2026-11-10", interviewer: "Bo" }],
    ["Notes/x.md", "interview", { type: "debrief", company: "Acme", role: "Dev", interview_date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "interview-debrief", company: "Acme", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { type: "interview-feedback", company: "Acme", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { "meeting type": "Interview", company: "Acme", date: "2026-11-10" }],
    ["Notes/x.md", "interview", { position: "Dev", interviewer: "Ana", date: "2026-11-10", round: "1" }],
    ["Jobs/x.md", "interview", { interviewer: "Ana", date: "2026-11-10" }],
    ["Jobs/Acme interview.md", "interview", { tags: ["interview"], date: "2026-11-10" }],
    ["Jobs/Acme.md", "application", { company: "Acme", role: "Dev", url: "https://x", status: null }],
    ["Notes/Acme.md", "application", { company: "Acme", role: "Dev", job_url: "https://x", status: null }],
    ["Notes/Acme.md", "application", { company: "Acme", position: "Dev", salary: "50k", location: "Oslo", status: "" }],
    ["Applications/Acme.md", "application", { company: "Acme", role: "Dev", status: "in progress" }],
    [
      "Applications/Acme.md",
      "application",
      { company: "Acme", title: "Dev", status: "Submitted", start: "2026-12-01" },
    ],
    ["Notes/Acme.md", "application", { type: "job", company: "Acme" }],
    ["Jobs/Deckhand.md", "application", { status: "Phone Call on 27th", recruiter: "Glassdoor" }],
    [
      "Notes/Acme.md",
      "application",
      { tags: ["job"], company: "Acme", role: "Dev", client: "Globex", status: "applied", applied: "2026-11-02" },
    ],
    [
      "Notes/Acme.md",
      "application",
      {
        type: "application",
        company: "Acme",
        role: "Dev",
        status: "Round 2 booked",
        applicants: "over 200",
        email: "a@b.c",
        phone: "1",
      },
    ],
    [
      "Notes/Acme.md",
      "application",
      { type: "application", company: "Acme", role: "Dev", contact: "Ana", topic: "x", question: "y" },
    ],
    [
      "Notes/Acme.md",
      "application",
      { company: "Acme", role: "Dev", status: "applied", candidate_id: "ab83", project: "Job hunt 2026" },
    ],
    [
      "Notes/Acme.md",
      "application",
      { company: "Acme", role: "Dev", status: "applied", budget: "50k", duration: "6 months" },
    ],
    [
      "Notes/Acme.md",
      "application",
      { type: "company", company: "Acme", role: "Dev", status: "applied", date_applied: "2026-11-02" },
    ],
    ["Notes/Acme.md", "application", { type: "type/application", company: "Acme", role: "Dev" }],
    ["Notes/Acme.md", "application", { type: "job.application", company: "Acme" }],
    ["Notes/Acme.md", "application", { type: "application-note", company: "Acme", role: "Dev" }],
    ["Notes/Acme.md", "application", { tags: ["type/job-application"], company: "Acme" }],
    ["Notes/Acme.md", "application", { type: "my-job-application", company: "Acme" }],
  ])("%s is an %s: %j", (path, kind, properties) => {
    expect(at(path, properties).kind).toBe(kind);
  });

  it.each<[string, Properties]>([
    ["Interviews/Jo Smith.md", { type: "interview", date: "2026-11-10", name: "Jo Smith", organization: "BBC" }],
    ["Interviews/Jo Smith.md", { type: "interview", date: "2026-11-10", people: ["[[Jo Smith]]"] }],
    ["Research/Interviews/P7.md", { type: "interview", participant: "P7", role: "Nurse", date: "2026-11-10" }],
    ["Research/Interviews/P7.md", { type: "user-interview", interviewer: "me", participant: "P7", date: "2026-11-10" }],
    [
      "Interviews/P7.md",
      { type: "interview", interviewee: "Jo", interviewer: "Me", date: "2026-11-10", organization: "Union" },
    ],
    [
      "Interviews/Jo.md",
      { type: "interview", candidate: "Jo", role: "Dev", round: "onsite", interviewer: "me", date: "2026-11-10" },
    ],
    ["Hiring/Jo.md", { type: "interview", role: "Dev", round: "onsite", date: "2026-11-10" }],
    ["Study/arrays.md", { type: "interview-prep", topic: "arrays", status: "done" }],
    ["Study/x.md", { tags: ["interview", "system-design"], difficulty: "hard", company: "Google" }],
    ["Study/x.md", { type: "coding", company: "Google", date: "2026-11-10", difficulty: "easy" }],
    [
      "Study/x.md",
      { tags: ["leetcode", "interview/coding"], company: "Otter", round: "onsite", date_solved: "2026-09-29" },
    ],
    ["Notes/x.md", { type: "call", company: "Pensions", contact: "Lor", date: "2026-10-16", status: "waiting" }],
    ["Notes/x.md", { company: "Acme", round: "Seed", date: "2026-11-10", amount: "2m" }],
    ["Notes/x.md", { company: "Acme", round: "Series A", date: "2026-11-10", role: "Lead investor" }],
    ["Notes/x.md", { type: "presentation", company: "Acme", date: "2026-11-10" }],
    ["Notes/x.md", { type: "design", company: "Acme", date: "2026-11-10", role: "Lead" }],
    ["CV/Acme.md", { company: "Acme", role: "Dev", start: "2020-01-01", end: "2022-01-01", location: "Oslo" }],
    ["CV/Acme.md", { company: "Acme", role: "Dev", salary: "50k", start: "2020-01-01", end: "present" }],
    ["Career/Acme.md", { company: "Acme", role: "Dev", start_date: "2020-01-01", end_date: "2022-01-01", type: "job" }],
    ["People/Jo.md", { company: "Acme", role: "Dev", email: "a@b.c", last_contact: "2026-11-01", status: "waiting" }],
    ["People/Jo.md", { type: "person", company: "Acme", role: "Recruiter", interviewer: "yes" }],
    ["Clippings/x.md", { title: "Dev", company: "Acme", source_url: "https://x", salary_range: "1" }],
    [
      "Software/Timer.md",
      { type: "web-application", name: "Timer", company: "Clockworks", version: 2.1, platform: "Linux" },
    ],
    ["Software/Timer.md", { type: "application", vendor: "Clockworks", status: "active" }],
    [
      "Grants/x.md",
      {
        type: "application",
        organization: "Council",
        title: "Study",
        status: "submitted",
        date_applied: "2026-11-02",
        amount: "2000",
      },
    ],
    ["Uni/x.md", { type: "hakemus", title: "Yliopisto", status: "lähetetty" }],
    [
      "Uni/x.md",
      { type: "application", title: "MSc", university: "Oslo", status: "submitted", interview_date: "2026-12-01" },
    ],
    ["Uni/x.md", { type: "application", title: "MSc", status: "submitted" }],
    [
      "Uni/x.md",
      { type: "grant-application", organization: "X", role: "PI", status: "submitted", applied: "2026-11-02" },
    ],
    ["Uni/x.md", { type: "visa-application", status: "submitted", date_applied: "2026-11-02" }],
    ["Articles/x.md", { title: "How to interview", tags: ["interview", "career"], date: "2020-10-11", layout: "post" }],
    ["Meetings/x.md", { type: "meeting", company: "Acme", people: ["Jo"], date: "2026-11-10" }],
    ["Meetings/x.md", { type: "call", company: "Acme", with: "Jo", date: "2026-11-10" }],
    ["Podcast/x.md", { type: "interview", guest: "Jo", company: "Acme", episode: 3, date: "2026-11-10" }],
    [
      "Journalism/x.md",
      { type: "interview", publication: "Times", organization: "BBC", role: "Editor", date: "2026-11-10" },
    ],
    ["Notes/x.md", { type: "project", company: "Acme", role: "Lead", status: "active", client: "Globex" }],
    ["Notes/x.md", { company: "Acme", role: "CTO", customer: "yes", status: "lead" }],
    ["Games/x.md", { title: "Zelda", company: "Nintendo", status: "playing", role: "player" }],
    ["Deals/x.md", { company: "Acme", stage: "negotiation", amount: 3, owner: "me" }],
    ["Health/x.md", { type: "screening", company: "Clinic", date: "2026-11-10" }],
    ["Notes/x.md", { company: "Acme", screening_date: "2026-11-10" }],
    ["Work/x.md", { type: "assessment", company: "Acme", date: "2026-11-10", role: "Assessor" }],
    ["Work/1-1.md", { type: "panel", date: "2026-11-10", interviewer: "Jo", topic: "AI" }],
  ])("%s is none of ours: %j", (path, properties) => {
    expect(at(path, properties).kind).toBeUndefined();
  });

  it("are told by no more facts than a number has bits, with one to spare", () => {
    expect(FACTS.length).toBeLessThan(32);
  });
});
