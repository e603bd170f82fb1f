import { NOTHING_WRITTEN } from "../../src/core/reading/written-down";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JobNotes } from "../../src/core/job-notes";
import type { Properties } from "../../src/core/reading/property-names";
import { applicationNote, CONVENTIONS, interviewNote, jobNotesOf } from "../builders";
import { describeWhatHolds } from "../properties";

const acme = applicationNote({ interview_date: "2026-11-10" });

function pathsOf(notes: JobNotes): readonly string[] {
  return [...notes.applications().values()].map(({ paths }) => paths.join(" + ")).sort();
}

describe("joining interview notes to their application", () => {
  it("follows the link, whichever note comes first", () => {
    const first = { "Jobs/Acme.md": acme, "Interviews/One.md": interviewNote() };
    const last = { "Interviews/One.md": interviewNote(), "Jobs/Acme.md": acme };
    expect(pathsOf(jobNotesOf(first))).toEqual(["Jobs/Acme.md + Interviews/One.md"]);
    expect(pathsOf(jobNotesOf(last))).toEqual(["Jobs/Acme.md + Interviews/One.md"]);
  });

  it("makes one round of one day that both tell of, and unites their people", () => {
    const notes = jobNotesOf({
      "Jobs/Acme.md": { ...acme, interviewers: ["Dana Lee"] },
      "Interviews/One.md": interviewNote({
        interview_date: "2026-11-10T14:00",
        round: "final",
        interviewers: ["Dana Lee", "Ravi Menon"],
      }),
    });
    expect(notes.applicationOf("Interviews/One.md")?.rounds).toEqual([
      {
        day: "2026-11-10",
        time: "14:00",
        words: "final",
        outcome: "",
        path: "Interviews/One.md",
        interviewers: [{ name: "Dana Lee" }, { name: "Ravi Menon" }],
        writtenDown: NOTHING_WRITTEN,
        isListed: false,
        places: [{ path: "Jobs/Acme.md" }],
      },
    ]);
  });

  it("makes one round of a listed one and its note, which has been moved", () => {
    const listed = (round: Record<string, unknown>) => ({ ...acme, interview_date: null, interviews: [round] });
    const prep = (properties: Record<string, unknown>) => ({
      type: "interview-prep",
      company: "Acme",
      date: "2026-12-03T09:30",
      ...properties,
    });
    const roundsOf = (vault: Record<string, Properties>) =>
      jobNotesOf(vault)
        .applicationOf("Jobs/Acme.md")
        ?.rounds.map(({ day, time }) => `${day} ${time ?? ""}`);
    const prepNotePath = "Interviews/Prep.md";
    expect(
      roundsOf({
        "Jobs/Acme.md": listed({ roundName: "HR", date: "2026-11-30", time: "14:00", prepNotePath }),
        "Interviews/Prep.md": prep({}),
      }),
    ).toEqual(["2026-12-03 09:30"]);
    const byName = {
      "Jobs/Acme.md": listed({ roundName: "HR", date: "2026-11-30" }),
      "Interviews/1.md": prep({ round: "hr" }),
    };
    expect(roundsOf(byName)).toEqual(["2026-12-03 09:30"]);
    expect(roundsOf({ ...byName, "Interviews/2.md": prep({ round: "HR", date: "2026-12-10" }) })).toEqual([
      "2026-11-30 ",
      "2026-12-03 09:30",
      "2026-12-10 ",
    ]);
  });

  it("unites the logs by day", () => {
    const notes = jobNotesOf({
      "Jobs/Acme.md": { ...acme, contact_log: ["2026-11-12 call"] },
      "Interviews/One.md": interviewNote({ contact_log: ["2026-11-11 thanks"] }),
    });
    expect(notes.applicationOf("Jobs/Acme.md")?.log.map(({ kind }) => kind)).toEqual(["thank-you", "call"]);
  });

  it.each([
    ["leads nowhere", "[[Nowhere]]"],
    ["leads to itself", "[[One]]"],
    ["leads to another interview", "[[Two]]"],
  ])("leaves an interview note alone whose link %s", (_case, link) => {
    const notes = jobNotesOf({
      "Interviews/One.md": interviewNote({ company: "Acme", application: link }),
      "Interviews/Two.md": interviewNote({ company: "Beta", application: "[[One]]" }),
    });
    expect(pathsOf(notes)).toEqual(["Interviews/One.md", "Interviews/Two.md"]);
  });

  it("calls an Application without a company by the name of its note", () => {
    expect(
      jobNotesOf({ "Jobs/Acme.md": { type: "application", role: "Cook" } }).applicationOf("Jobs/Acme.md")?.company,
    ).toBe("Acme");
  });
});

describe("joining by company", () => {
  const interview = (properties: Properties) => ({ type: "interview", interview_date: "2026-11-10", ...properties });
  const analyst = applicationNote({ company: "Acme", role: "Data analyst" });
  const clerk = applicationNote({ company: "[[Companies/Acme|Acme Ltd]]", role: "Clerk" });

  it.each<[string, Record<string, Properties>, readonly string[]]>([
    [
      "its only application, whatever the role",
      { "A.md": analyst, "I.md": interview({ company: "acme", role: "Analyst" }) },
      ["A.md + I.md"],
    ],
    ["a link and a name", { "A.md": clerk, "I.md": interview({ company: "Acme" }) }, ["A.md + I.md"]],
    ["a link without quotes", { "A.md": clerk, "I.md": interview({ company: [["Acme"]] }) }, ["A.md + I.md"]],
    [
      "the one of its role, where there are several",
      { "A.md": analyst, "B.md": clerk, "I.md": interview({ company: "Acme", role: "clerk" }) },
      ["A.md", "B.md + I.md"],
    ],
    [
      "none, where the role tells nothing",
      { "A.md": analyst, "B.md": clerk, "I.md": interview({ company: "Acme" }) },
      ["A.md", "B.md", "I.md"],
    ],
    [
      "none, where the role is another",
      { "A.md": analyst, "B.md": clerk, "I.md": interview({ company: "Acme", role: "Cook" }) },
      ["A.md", "B.md", "I.md"],
    ],
    [
      "by its own link, before the company",
      { "A.md": analyst, "B.md": clerk, "I.md": interview({ company: "Acme", application: "[[A]]" }) },
      ["A.md + I.md", "B.md"],
    ],
    [
      "by its company, where the link is dead",
      { "A.md": analyst, "I.md": interview({ company: "Acme", application: "[[Gone]]" }) },
      ["A.md + I.md"],
    ],
    [
      "by a company link that leads to the application",
      { "Acme.md": applicationNote({ company: "Acme Holdings" }), "I.md": interview({ company: "[[Acme]]" }) },
      ["Acme.md + I.md"],
    ],
    [
      "an application that is called by its note's name alone",
      { "Jobs/Acme.md": { type: "application", role: "Cook" }, "I.md": interview({ company: "Acme" }) },
      ["Jobs/Acme.md + I.md"],
    ],
    ["nothing, without a company", { "A.md": analyst, "I.md": interview({ contact: "Dana" }) }, ["A.md", "I.md"]],
  ])("%s", (_case, vault, expected) => {
    expect(pathsOf(jobNotesOf(vault))).toEqual(expected);
    expect(pathsOf(jobNotesOf(Object.fromEntries(Object.entries(vault).reverse())))).toEqual(expected);
  });

  it("says so where several applications could be meant, until one is left", () => {
    const notes = jobNotesOf({ "A.md": analyst, "B.md": clerk, "I.md": interview({ company: "Acme" }) });
    const problems = () =>
      notes.applicationOf("I.md")?.problems.map(({ path, kind, key, value }) => [path, kind, key, value]);
    expect(problems()).toEqual([["I.md", "several applications", "company", "Acme"]]);
    notes.remove("B.md");
    expect(pathsOf(notes)).toEqual(["A.md + I.md"]);
    expect(problems()).toEqual([]);
    notes.put("B.md", clerk);
    expect(problems()).toHaveLength(1);
  });

  it("keeps two applications to one company apart", () => {
    expect(pathsOf(jobNotesOf({ "A.md": analyst, "B.md": clerk }))).toEqual(["A.md", "B.md"]);
  });
});

describe("the vault's own word for a status", () => {
  it("is the commonest one, as it is written", () => {
    const statuses = ["Turned down", "❌ Rejected", "rejected", "❌ Rejected", "Rejected (Aug 4)", "Applied"];
    const notes = jobNotesOf(
      Object.fromEntries(statuses.map((status, at) => [`${String(at)}.md`, applicationNote({ status })])),
    );
    expect(notes.statusWord("rejected")).toBe("❌ Rejected");
  });

  it.each([
    [["Applied", "Interviewing", "offer"], "Rejected"],
    [["applied", "Offer", "phone screen"], "rejected"],
    [["APPLIED", "INTERVIEW"], "REJECTED"],
    [["Applied", "Phone screen"], "Rejected"],
    [["Beworben", "Angebot"], "Rejected"],
    [["OA", "applied", "applied"], "rejected"],
    [["内定", "応募"], "rejected"],
    [[], "rejected"],
  ])("is, where it is a new one, written as the others are: %j", (statuses, word) => {
    const notes = jobNotesOf(
      Object.fromEntries(statuses.map((status, at) => [`${String(at)}.md`, applicationNote({ status })])),
    );
    expect(notes.statusWord("rejected")).toBe(word);
  });
});

describe("a note that changes", () => {
  it("leaves every other Application the same object", () => {
    const notes = jobNotesOf({
      "Jobs/Acme.md": acme,
      "Jobs/Beta.md": applicationNote({ company: "Beta" }),
      "Interviews/One.md": interviewNote(),
    });
    const before = new Map(notes.applications());
    notes.put("Interviews/One.md", interviewNote({ outcome: "passed" }));
    const after = notes.applications();
    expect(after.get("Jobs/Beta.md")).toBe(before.get("Jobs/Beta.md"));
    expect(after.get("Jobs/Acme.md")).not.toBe(before.get("Jobs/Acme.md"));
  });

  it("is no longer listed once it is none of ours", () => {
    const notes = jobNotesOf({ "Jobs/Acme.md": acme, "Interviews/One.md": interviewNote({ company: "Acme" }) });
    notes.put("Jobs/Acme.md", { type: "recipe" });
    expect(pathsOf(notes)).toEqual(["Interviews/One.md"]);
    notes.remove("Interviews/One.md");
    expect(pathsOf(notes)).toEqual([]);
  });

  it("that cannot be parsed is a problem, with none of ours beside it, where its folder or name speaks of a job", () => {
    const paths = [
      "Job search/Beta.md",
      "Interview with Beta.md",
      "Recipes/Soup.md",
      "Templates/Job.md",
      "Job Application Template.md",
    ];
    const notes = jobNotesOf(Object.fromEntries(paths.map((path) => [path, undefined])));
    expect(notes.brokenNotes().map(({ path }) => path)).toEqual(["Job search/Beta.md", "Interview with Beta.md"]);
  });

  it("says so where it could not be parsed before, whatever it is now", () => {
    const notes = jobNotesOf({ "Jobs/Acme.md": acme, "Jobs/Beta.md": undefined });
    notes.applications();
    expect(notes.put("Jobs/Beta.md", { type: "recipe" })).toBe(true);
    expect(notes.put("Jobs/Beta.md", { type: "recipe" })).toBe(false);
  });

  it("that can no longer be parsed is a problem where readable ones lie beside it", () => {
    const notes = jobNotesOf({ "Jobs/Acme.md": acme, "Jobs/Beta.md": undefined, "Recipes/Soup.md": undefined });
    expect(notes.brokenNotes()).toMatchObject([{ path: "Jobs/Beta.md", kind: "broken properties" }]);
    notes.put("Jobs/Beta.md", applicationNote({ company: "Beta" }));
    expect(notes.brokenNotes()).toEqual([]);
    const folders = jobNotesOf({
      "Jobs/Acme/Acme.md": acme,
      "Jobs/Beta/Beta.md": undefined,
      "Recipes/Soup/Soup.md": undefined,
    });
    expect(folders.brokenNotes().map(({ path }) => path)).toEqual(["Jobs/Beta/Beta.md"]);
  });
});

describe("a note of ours that cannot be read any more", () => {
  it("is told of, wherever it lies", () => {
    const notes = jobNotesOf({ "Notes/Marlow.md": acme });
    notes.put("Notes/Marlow.md", undefined);
    notes.put("Notes/Diary.md", undefined);
    expect(notes.brokenNotes().map(({ path }) => path)).toEqual(["Notes/Marlow.md"]);
    notes.put("Notes/Marlow.md", undefined);
    expect(notes.brokenNotes()).toHaveLength(1);
    notes.put("Notes/Marlow.md", { type: "recipe" });
    notes.put("Notes/Marlow.md", undefined);
    expect(notes.brokenNotes()).toEqual([]);
  });
});

describe("an address without a name that every application has", () => {
  const exported = (company: string, email = "sam@example.com") => ({
    type: "application",
    company,
    status: "applied",
    "Contact Email": email,
  });
  const contactsIn = (notes: JobNotes) =>
    [...notes.applications().values()]
      .map(({ company, contacts }) => `${company}: ${contacts[0]?.email ?? "-"}`)
      .sort();

  it("is the person's own, as long as no other contact is there", () => {
    const notes = jobNotesOf({ "1.md": exported("Acme"), "2.md": exported("Beta") });
    expect(contactsIn(notes)).toEqual(["Acme: -", "Beta: -"]);
    notes.put("3.md", exported("Gamma", "dana@gamma.example"));
    expect(contactsIn(notes)).toEqual(["Acme: sam@example.com", "Beta: sam@example.com", "Gamma: dana@gamma.example"]);
    notes.remove("3.md");
    expect(contactsIn(notes)).toEqual(["Acme: -", "Beta: -"]);
  });

  it.each<[string, Record<string, Properties>]>([
    ["at one company only", { "1.md": exported("Acme"), "2.md": exported("Acme") }],
    [
      "of somebody with a name",
      { "1.md": { ...exported("Acme"), contact: "Sam" }, "2.md": { ...exported("Beta"), contact: "Sam" } },
    ],
    ["of one application", { "1.md": exported("Acme") }],
  ])("is a contact's %s", (_what, vault) => {
    expect(contactsIn(jobNotesOf(vault))[0]).toBe("Acme: sam@example.com");
  });
});

describe("interviews of one company without an application", () => {
  const round = (properties: Properties) => ({ type: "interview", company: "Acme", date: "2026-11-10", ...properties });

  it.each<[string, Record<string, Properties>, readonly string[]]>([
    ["are one", { "1.md": round({}), "2.md": round({ date: "2026-11-18" }) }, ["1.md + 2.md"]],
    ["of one role are one", { "1.md": round({ role: "Cook" }), "2.md": round({ role: "cook" }) }, ["1.md + 2.md"]],
    ["of which one names a role are one", { "1.md": round({}), "2.md": round({ role: "Cook" }) }, ["1.md + 2.md"]],
    [
      "of two roles are two, and what names none stands alone",
      {
        "1.md": round({ role: "Cook" }),
        "2.md": round({ role: "Clerk" }),
        "3.md": round({}),
        "4.md": round({ role: "Cook" }),
      },
      ["1.md + 4.md", "2.md", "3.md"],
    ],
    ["of two companies are two", { "1.md": round({}), "2.md": round({ company: "Beta" }) }, ["1.md", "2.md"]],
    [
      "but not one that has its own application",
      { "1.md": round({}), "2.md": round({ application: "[[B]]" }), "B.md": applicationNote({ company: "Beta" }) },
      ["1.md", "B.md + 2.md"],
    ],
  ])("%s", (_case, vault, expected) => {
    expect(pathsOf(jobNotesOf(vault))).toEqual(expected);
    expect(pathsOf(jobNotesOf(Object.fromEntries(Object.entries(vault).reverse())))).toEqual(expected);
  });

  it("join the application once it is there, and each other once it is gone", () => {
    const notes = jobNotesOf({ "1.md": round({}), "2.md": round({ date: "2026-11-18" }) });
    expect(pathsOf(notes)).toEqual(["1.md + 2.md"]);
    notes.put("A.md", applicationNote());
    expect(pathsOf(notes)).toEqual(["A.md + 1.md + 2.md"]);
    notes.remove("A.md");
    expect(pathsOf(notes)).toEqual(["1.md + 2.md"]);
    notes.remove("1.md");
    expect(pathsOf(notes)).toEqual(["2.md"]);
  });
});

describe("an interview note that names no company", () => {
  const round = { type: "interview", date: "2026-11-10", interviewer: "Dana Lee" };

  it.each<[string, Record<string, Properties>, readonly string[]]>([
    [
      "joins the application of its folder",
      { "Jobs/Acme/Acme.md": acme, "Jobs/Acme/HR.md": round },
      ["Jobs/Acme/Acme.md + Jobs/Acme/HR.md"],
    ],
    [
      "joins the application of the folder around it",
      { "Jobs/Acme/Job.md": acme, "Jobs/Acme/Interviews/HR.md": round },
      ["Jobs/Acme/Job.md + Jobs/Acme/Interviews/HR.md"],
    ],
    [
      "joins the one whose company its name says",
      { "Jobs/A.md": acme, "Interviews/2026-11-10 Acme - HR.md": round },
      ["Jobs/A.md + Interviews/2026-11-10 Acme - HR.md"],
    ],
    ["stands alone in a folder for all", { "Jobs/A.md": acme, "Jobs/HR.md": round }, ["Jobs/A.md", "Jobs/HR.md"]],
    [
      "stands alone where two could be meant",
      { "Jobs/A.md": acme, "Jobs/B.md": { ...acme, role: "Clerk" }, "Interviews/Acme.md": round },
      ["Interviews/Acme.md", "Jobs/A.md", "Jobs/B.md"],
    ],
  ])("%s", (_case, vault, expected) => {
    const notes = jobNotesOf(vault);
    expect(pathsOf(notes)).toEqual(expected);
    expect(pathsOf(jobNotesOf(Object.fromEntries(Object.entries(vault).reverse())))).toEqual(expected);
    const problems = [...notes.applications().values()].flatMap(({ problems }) => problems);
    expect(problems).toHaveLength(expected.length === 1 ? 0 : 1);
  });
});

describe("a company by several names", () => {
  const interview = (company: unknown) => ({ type: "interview", date: "2026-11-10", company });

  it.each<[string, unknown, unknown]>([
    ["with and without its legal form", "Acme", "ACME Ltd."],
    ["by a link and by what it shows", "[[Companies/Acme Holdings|Acme]]", "Acme"],
    ["by a link with and without words of its own", "[[Acme Holdings|Acme]]", "[[Companies/Acme Holdings]]"],
  ])("%s", (_case, one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      const notes = jobNotesOf({ "I.md": interview(second) });
      expect(pathsOf(notes)).toEqual(["I.md"]);
      notes.put("A.md", applicationNote({ company: first }));
      expect(pathsOf(notes)).toEqual(["A.md + I.md"]);
      notes.put("B.md", applicationNote({ company: second, role: "Clerk" }));
      const keys = [...notes.applications().values()].map(({ companyKey }) => companyKey);
      expect(new Set(keys.slice(0, 2)).size).toBe(1);
    }
  });

  it("is two again once no link shows them as one", () => {
    const notes = jobNotesOf({
      "A.md": applicationNote({ company: "[[Acme Holdings|Acme]]" }),
      "I.md": interview("Acme"),
    });
    expect(pathsOf(notes)).toEqual(["A.md + I.md"]);
    notes.put("A.md", applicationNote({ company: "[[Acme Holdings]]" }));
    expect(pathsOf(notes)).toEqual(["A.md", "I.md"]);
  });
});

describe("a copy", () => {
  const copy = applicationNote({ status: "applied" });
  const problemsOf = (notes: JobNotes, path: string) =>
    notes.applicationOf(path)?.problems.map(({ path, kind }) => `${path} ${kind}`);

  it("is left out where its original stands beside it, and tells what that does not say", () => {
    const files: Record<string, Properties> = { "Jobs/Acme (1).md": copy, "Jobs/Acme.md": copy };
    const notes = jobNotesOf(files);
    expect(pathsOf(notes)).toEqual(["Jobs/Acme.md"]);
    expect(problemsOf(notes, "Jobs/Acme.md")).toEqual([]);
    files["Jobs/Acme (1).md"] = { ...copy, contact_log: ["2026-11-11 call"] };
    notes.put("Jobs/Acme (1).md", files["Jobs/Acme (1).md"]);
    expect(problemsOf(notes, "Jobs/Acme.md")).toEqual(["Jobs/Acme (1).md different copy"]);
    notes.remove("Jobs/Acme.md");
    expect(pathsOf(notes)).toEqual(["Jobs/Acme (1).md"]);
    notes.put("Jobs/Acme.md", copy);
    notes.remove("Jobs/Acme (1).md");
    expect(problemsOf(notes, "Jobs/Acme.md")).toEqual([]);
  });

  it("of a copy is one of the note, and of the nearest that is there", () => {
    const first = "Jobs/Acme (Conflicted copy phone 202611201030).md";
    const second = "Jobs/Acme (Conflicted copy phone 202611201030) (1).md";
    const files: Record<string, Properties> = {
      [second]: { ...copy, response_by: "2026-11-24" },
      [first]: copy,
      "Jobs/Acme.md": copy,
    };
    const notes = jobNotesOf(files);
    expect(pathsOf(notes)).toEqual(["Jobs/Acme.md"]);
    expect(problemsOf(notes, "Jobs/Acme.md")).toEqual([`${second} different copy`]);
    notes.remove("Jobs/Acme.md");
    expect(pathsOf(notes)).toEqual([first]);
    expect(problemsOf(notes, first)).toEqual([`${second} different copy`]);
  });

  it("is told by its text, unless one of the two has changed since it was asked for", () => {
    const notes = jobNotesOf({ "Jobs/Acme (1).md": copy, "Jobs/Acme.md": copy });
    const [asked] = notes.copiesToRead();
    if (asked === undefined) throw new Error("no copy is to be read");
    expect(notes.copiesToRead()).toEqual([]);
    notes.put("Jobs/Acme.md", copy);
    expect(notes.putCopyTexts(asked, "Hello.", "Hello.\n\nBy train.")).toBe(false);
    const [again] = notes.copiesToRead();
    expect(again && notes.putCopyTexts(again, "Hello.", "Hello.\n\nBy train.")).toBe(true);
    expect(problemsOf(notes, "Jobs/Acme.md")).toEqual(["Jobs/Acme (1).md different copy"]);
  });

  it("stands for its note while that is broken, which is told as well", () => {
    const notes = jobNotesOf({ "Jobs/Acme (conflict).md": copy, "Jobs/Acme.md": undefined });
    expect(pathsOf(notes)).toEqual(["Jobs/Acme (conflict).md"]);
    expect(notes.brokenNotes().map(({ path }) => path)).toEqual(["Jobs/Acme.md"]);
  });

  it("is a note of its own without the original, or with another role", () => {
    expect(pathsOf(jobNotesOf({ "Jobs/Mediator (conflict resolution).md": copy }))).toHaveLength(1);
    const clerk = { ...copy, role: "Clerk" };
    expect(pathsOf(jobNotesOf({ "Jobs/Acme.md": copy, "Jobs/Acme (2).md": clerk }))).toHaveLength(2);
    expect(pathsOf(jobNotesOf({ "Jobs/Acme.md": copy, "Jobs/Acme (conflicted copy).md": clerk }))).toHaveLength(1);
    expect(pathsOf(jobNotesOf({ "Jobs/Acme.md": copy, "Old/Acme (1).md": copy }))).toHaveLength(2);
  });
});

describe("a note named by a number or a device", () => {
  const applied = applicationNote({ status: "rejected", date_applied: "2026-11-02" });
  const listed = (name: string, other: object) =>
    pathsOf(jobNotesOf({ [`Jobs/${name}.md`]: { ...applied, ...other }, "Jobs/Acme.md": applied })).length;

  it.each(["Acme 2", "Acme-LAPTOP-7Q2K1"])("is a copy if it tells of the same application: %s", (name) => {
    const notes = jobNotesOf({ "Jobs/Acme.md": applied, [`Jobs/${name}.md`]: { ...applied, status: "applied" } });
    expect(pathsOf(notes)).toEqual(["Jobs/Acme.md"]);
    expect(notes.applicationOf("Jobs/Acme.md")?.status).toBe("rejected");
    expect(notes.applicationOf("Jobs/Acme.md")?.problems.map(({ path }) => path)).toEqual([`Jobs/${name}.md`]);
  });

  it.each([
    ["another role", { role: "Driver" }],
    ["another day", { date_applied: "2026-11-09" }],
    ["no day", { date_applied: "" }],
    ["another company", { company: "Acme Foods" }],
  ])("is its own note with %s", (_case, other) => {
    expect(listed("Acme 2", other)).toBe(2);
  });

  it("is a round of its own as an interview", () => {
    const round = { type: "interview", company: "Acme", role: "Nurse", date_applied: "2026-11-02" };
    const notes = jobNotesOf({
      "Acme.md": { ...round, date: "2026-11-10" },
      "Acme 2.md": { ...round, date: "2026-11-17" },
    });
    expect(notes.applicationOf("Acme.md")?.rounds).toHaveLength(2);
  });
});

describe("an application that only links to the advert", () => {
  const advert = { company: "[[Acme Ltd]]", title: "Nurse", url: "https://jobs.example/1", discovered: "2026-10-20" };
  const linking = { job: "[[Advert]]", status: "applied", applied_at: "2026-11-02" };

  it("has its company and role, and follows them", () => {
    const notes = new Map<string, Properties>([
      ["Jobs/1.md", linking],
      ["Advert.md", advert],
      ["I.md", { type: "interview", company: "Acme", date: "2026-11-10" }],
    ]);
    const jobs = new JobNotes(
      (target) => (notes.has(`${target}.md`) ? `${target}.md` : undefined),
      CONVENTIONS,
      (path) => notes.get(path),
    );
    const put = (path: string, properties: Properties) => {
      notes.set(path, properties);
      jobs.put(path, properties);
    };
    for (const [path, properties] of notes) put(path, properties);
    expect(jobs.applicationOf("Jobs/1.md")).toMatchObject({ company: "Acme Ltd", role: "Nurse", problems: [] });
    expect(pathsOf(jobs)).toEqual(["Jobs/1.md + I.md"]);
    put("Advert.md", { ...advert, company: "Beta" });
    expect(jobs.applicationOf("Jobs/1.md")).toMatchObject({ company: "Beta" });
    expect(pathsOf(jobs)).toEqual(["I.md", "Jobs/1.md"]);
  });
});

describeWhatHolds("any history of changes", () => {
  it("ends where reading everything afresh ends", () => {
    const paths = ["Jobs/A.md", "Jobs/B.md", "Interviews/1.md", "Interviews/2.md", "Other/A.md"] as const;
    const links = fc.constantFrom("[[A]]", "[[Jobs/A]]", "[[B]]", "[[1]]", "[[Nowhere]]");
    const properties: fc.Arbitrary<Properties | undefined | null> = fc.oneof(
      fc.record({ type: fc.constant("application"), company: fc.constantFrom("A", "B") }),
      fc.record({ type: fc.constant("interview"), company: fc.constantFrom("A", "C"), application: links }),
      fc.record({
        type: fc.constant("interview"),
        company: fc.constantFrom("A", "B"),
        role: fc.constantFrom("", "Cook"),
      }),
      fc.record({
        type: fc.constant("application"),
        company: fc.constantFrom("A", "B"),
        role: fc.constantFrom("Cook", "Clerk"),
      }),
      fc.constant({ type: "recipe" }),
      fc.constant(undefined),
      fc.constant(null),
    );
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), properties), { maxLength: 40 });
    fc.assert(
      fc.property(changes, (history) => {
        const there = new Map<string, Properties | undefined>();
        const resolve = (target: string) =>
          [...there.keys()].sort().find((path) => `/${path}`.endsWith(`/${target}.md`));
        const notes = new JobNotes(resolve, CONVENTIONS);
        for (const [path, value] of history) {
          if (value === null) {
            there.delete(path);
            notes.remove(path);
          } else {
            there.set(path, value);
            notes.put(path, value);
          }
          notes.applications();
        }
        const afresh = new JobNotes(resolve, CONVENTIONS);
        for (const [path, value] of there) afresh.put(path, value);
        expect(pathsOf(notes)).toEqual(pathsOf(afresh));
        expect(notes.counts()).toEqual(afresh.counts());
        const problemsOf = (all: JobNotes) =>
          [...all.applications().values()]
            .flatMap(({ problems }) => problems.map(({ path, kind }) => `${path} ${kind}`))
            .sort();
        expect(problemsOf(notes)).toEqual(problemsOf(afresh));
        // A broken note that was ours while it could be read is not forgotten; afresh, nobody knows that it was.
        const brokenIn = (all: JobNotes) => all.brokenNotes().map(({ path }) => path);
        expect(brokenIn(notes)).toEqual(expect.arrayContaining(brokenIn(afresh)));
      }),
    );
  });
});
