import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PropertyNames, type Properties } from "../../../src/core/reading/property-names";
import { recognise, type Conventions, type Recognition } from "../../../src/core/reading/recognition";
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

  it("lies where Obsidian's settings say", () => {
    const conventions = conventionsOf(DEFAULT_SETTINGS, ["Setup/Forms"]);
    expect(why("Setup/Forms/Job.md", { type: "application", company: "Company" }, conventions)).toBe("template");
    expect(why("Setup/Formsheet/Job.md", { type: "application", company: "Company" }, conventions)).toBe("application");
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
