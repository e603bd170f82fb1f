import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JobNotes } from "../../src/core/job-notes";
import type { Properties } from "../../src/core/properties";
import { applicationNote, interviewNote, jobNotesOf } from "../builders";

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
      "Interviews/One.md": interviewNote({ interview_date: "2026-11-10T14:00", round: "final", interviewers: ["Dana Lee", "Ravi Menon"] }),
    });
    expect(notes.applicationOf("Interviews/One.md")?.rounds).toEqual([
      {
        day: "2026-11-10", time: "14:00", words: "final", outcome: "", path: "Interviews/One.md",
        interviewers: [{ name: "Dana Lee" }, { name: "Ravi Menon" }],
      },
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
    expect(jobNotesOf({ "Jobs/Acme.md": { type: "application", role: "Cook" } }).applicationOf("Jobs/Acme.md")?.company).toBe("Acme");
  });
});

describe("a note that changes", () => {
  it("leaves every other Application the same object", () => {
    const notes = jobNotesOf({ "Jobs/Acme.md": acme, "Jobs/Beta.md": applicationNote({ company: "Beta" }), "Interviews/One.md": interviewNote() });
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

  it("that can no longer be parsed is a problem where readable ones lie beside it", () => {
    const notes = jobNotesOf({ "Jobs/Acme.md": acme, "Jobs/Beta.md": undefined, "Recipes/Soup.md": undefined });
    expect(notes.brokenNotes()).toEqual([{ path: "Jobs/Beta.md", kind: "broken properties", property: "", value: "" }]);
    notes.put("Jobs/Beta.md", applicationNote({ company: "Beta" }));
    expect(notes.brokenNotes()).toEqual([]);
    const folders = jobNotesOf({ "Jobs/Acme/Acme.md": acme, "Jobs/Beta/Beta.md": undefined, "Recipes/Soup/Soup.md": undefined });
    expect(folders.brokenNotes().map(({ path }) => path)).toEqual(["Jobs/Beta/Beta.md"]);
  });
});

describe("any history of changes", () => {
  it("ends where reading everything afresh ends", () => {
    const paths = ["Jobs/A.md", "Jobs/B.md", "Interviews/1.md", "Interviews/2.md", "Other/A.md"] as const;
    const links = fc.constantFrom("[[A]]", "[[Jobs/A]]", "[[B]]", "[[1]]", "[[Nowhere]]");
    const properties: fc.Arbitrary<Properties | undefined | null> = fc.oneof(
      fc.record({ type: fc.constant("application"), company: fc.constantFrom("A", "B") }),
      fc.record({ type: fc.constant("interview"), company: fc.constant("C"), application: links }),
      fc.constant({ type: "recipe" }),
      fc.constant(undefined),
      fc.constant(null),
    );
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), properties), { maxLength: 40 });
    fc.assert(
      fc.property(changes, (history) => {
        const there = new Map<string, Properties | undefined>();
        const resolve = (target: string) => [...there.keys()].sort().find((path) => `/${path}`.endsWith(`/${target}.md`));
        const notes = new JobNotes(resolve);
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
        const afresh = new JobNotes(resolve);
        for (const [path, value] of there) afresh.put(path, value);
        expect(pathsOf(notes)).toEqual(pathsOf(afresh));
        expect(notes.counts()).toEqual(afresh.counts());
        expect(notes.brokenNotes().map(({ path }) => path).sort()).toEqual(afresh.brokenNotes().map(({ path }) => path).sort());
      }),
    );
  });
});
