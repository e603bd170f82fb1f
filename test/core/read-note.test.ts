import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNote } from "../../src/core/read-note";
import { applicationNote } from "../builders";

const read = (properties: Record<string, unknown>) => readNote("Jobs/Acme.md", properties);

describe("whether a note is ours", () => {
  it.each([
    ["by type", { type: "application", company: "Acme" }, "application"],
    ["by type, in capitals", { type: "Application", company: "Acme" }, "application"],
    ["by type as a link", { type: "[[Interview]]", company: "Acme" }, "interview"],
    ["by a tag", { tags: ["jobs", "application"], role: "Cook" }, "application"],
    ["by a tag with its sign", { tags: "#interview", contact: ["Dana"] }, "interview"],
    ["by a category", { categories: ["[[interview]]"], application: "[[Acme]]" }, "interview"],
  ])("%s", (_case, properties, kind) => {
    expect(read(properties)?.kind).toBe(kind);
  });

  it.each([
    ["without a word about what it is", { company: "Acme", status: "applied" }],
    ["of another type", { type: "person", company: "Acme" }],
    ["of an article about an interview", { type: "article", tags: ["interviews"] }],
    ["marked, but saying nothing about a job", { type: "interview" }],
    ["marked, with empty values only", { type: "application", company: "", role: null, contact: [] }],
    ["without properties", {}],
  ])("not %s", (_case, properties) => {
    expect(read(properties)).toBeUndefined();
  });
});

describe("a date that cannot be read", () => {
  it("is one problem that names note, property and value, and the rest of the note is read", () => {
    const note = read(applicationNote({ interview_date: "10/11/2026", response_by: "2026-02-30", status: "interviewing" }));
    expect(note?.problems).toEqual([
      { path: "Jobs/Acme.md", kind: "ambiguous date", property: "interview_date", value: "10/11/2026" },
      { path: "Jobs/Acme.md", kind: "no such day", property: "response_by", value: "2026-02-30" },
    ]);
    expect(note).toMatchObject({ company: "Acme", status: "interviewing", interviewDate: undefined, responseBy: undefined });
  });

  it("in the log is a problem, and no contact; a line without a date is neither", () => {
    const note = read(applicationNote({ contact_log: ["18/11/2026 call", "asked about pay", "2026-11-18 call"] }));
    expect(note?.problems).toEqual([
      { path: "Jobs/Acme.md", kind: "ambiguous date", property: "contact_log", value: "18/11/2026" },
    ]);
    expect(note?.log).toEqual([{ day: "2026-11-18", kind: "call", path: "Jobs/Acme.md", line: "2026-11-18 call" }]);
  });
});

describe("a company", () => {
  it("that is missing is a problem, but not on an interview note that names its application", () => {
    expect(read({ type: "application", role: "Cook" })?.problems).toEqual([
      { path: "Jobs/Acme.md", kind: "no company", property: "company", value: "" },
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
    expect(read(applicationNote({ status: "Second  chat" }))).toMatchObject({ statusText: "Second chat", status: undefined });
    expect(read(applicationNote({ status: "Interviewing" }))).toMatchObject({ status: "interviewing" });
  });
});

describe("any properties whatever", () => {
  it("are read without an exception", () => {
    const keys = ["type", "tags", "company", "role", "status", "interview_date", "response_by", "follow_up", "contact", "interviewers", "recruiter", "contact_log", "application"];
    const properties = fc.dictionary(fc.constantFrom(...keys), fc.anything());
    fc.assert(fc.property(properties, (values) => { expect(() => read({ ...values, type: "application", company: "Acme" })).not.toThrow(); }));
    fc.assert(fc.property(properties, (values) => { expect(() => read(values)).not.toThrow(); }));
  });
});
