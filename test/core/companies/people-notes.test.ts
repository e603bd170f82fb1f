import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PeopleNotes } from "../../../src/core/companies/people-notes";
import { PropertyNames, type Properties } from "../../../src/core/reading/property-names";
import { recognise } from "../../../src/core/reading/recognition";
import { applicationNote, CONVENTIONS, interviewNote } from "../../builders";
import { describeWhatHolds } from "../../properties";

const maya = { type: "person", company: "Acme" };

function peopleOf(notes: Record<string, Properties | undefined>, conventions = CONVENTIONS): PeopleNotes {
  const people = new PeopleNotes(conventions);
  for (const [path, properties] of Object.entries(notes)) people.put(path, properties);
  return people;
}

const namesAt = (people: PeopleNotes, key: string) => [...people.at(key).values()].map(({ name }) => name).sort();

describe("a note about a person", () => {
  it.each<[string, string, Properties]>([
    ["by its type", "Maya Duarte.md", maya],
    ["by a tag", "Maya Duarte.md", { tags: ["crm/contact"], employer: "ACME" }],
    ["by a category that is a link", "Maya Duarte.md", { categories: ["[[People]]"], org: ["[[Companies/Acme]]"] }],
    ["by its folder", "01 People/Maya Duarte.md", { Company: "[[Companies/Acme|Acme Ltd]]" }],
    ["with the company as an unquoted link", "Maya Duarte.md", { type: "contact", company: [["Acme"]] }],
    ["with several companies", "Maya Duarte.md", { type: "person", company: ["Beta", "Acme"] }],
    ["with a name of its own", "People/md.md", { ...maya, name: "Maya Duarte" }],
    ["with a mark before its name", "@Maya Duarte.md", maya],
    ["a recruiter", "Maya Duarte.md", { tags: "recruiter", company: "Acme" }],
  ])("%s", (_case, path, properties) => {
    expect(namesAt(peopleOf({ [path]: properties }), "acme")).toEqual(["Maya Duarte"]);
  });

  it.each<[string, string, Properties | undefined]>([
    ["of nobody", "Notes/Acme.md", { company: "Acme" }],
    ["without a company", "Maya.md", { type: "person", company: null }],
    ["that is an application", "Jobs/Acme.md", applicationNote({ tags: ["referral"], status: "applied" })],
    ["that is an interview, in a folder for people", "People/Acme.md", interviewNote({ company: "Acme" })],
    ["in a folder of templates", "Templates/Person.md", maya],
    ["that waits to be filled in", "Person.md", { type: "person", company: "{{company}}" }],
    ["that cannot be parsed", "Maya.md", undefined],
  ])("is none %s", (_case, path, properties) => {
    expect(namesAt(peopleOf({ [path]: properties }), "acme")).toEqual([]);
  });

  it("outside the folders that may be read is not read", () => {
    const conventions = { ...CONVENTIONS, folders: ["Jobs"] };
    expect(
      namesAt(peopleOf({ "People/Maya Duarte.md": maya, "Jobs/People/Omar Haddad.md": maya }, conventions), "acme"),
    ).toEqual(["Omar Haddad"]);
  });
});

describe("all who have a note", () => {
  it("are told of once, whatever conflicted copies there are", () => {
    const copy = "People/Maya Duarte (conflicted copy 2026-11-20).md";
    const people = peopleOf({ "People/Maya Duarte.md": maya, [copy]: maya });
    expect(people.all().map(({ path }) => path)).toEqual(["People/Maya Duarte.md"]);
    people.remove("People/Maya Duarte.md");
    expect(people.all().map(({ path }) => path)).toEqual([copy]);
  });

  it("are told of, wherever they work, and nobody else", () => {
    const people = peopleOf({ "A.md": maya, "B.md": { ...maya, company: "Beta" }, "Acme.md": { company: "Acme" } });
    expect(people.all().map(({ path, companyKeys }) => [path, ...companyKeys])).toEqual([
      ["A.md", "acme"],
      ["B.md", "beta"],
    ]);
  });
});

describe("a folder that is chosen for its people", () => {
  it.each(["People", "02 Contacts", "Network", "Work/Connections"])("%s, has no applications for that", (folder) => {
    const conventions = { ...CONVENTIONS, folders: [folder] };
    const path = `${folder}/Maya Duarte.md`;
    for (const says of [{ role: "CTO" }, { status: "warm" }, { role: "CTO", status: "warm" }]) {
      const properties = { company: "Acme", email: "maya@acme.example", ...says };
      expect(recognise(path, conventions.names.fold(properties), conventions).kind).toBeUndefined();
      expect(namesAt(peopleOf({ [path]: properties }, conventions), "acme")).toEqual(["Maya Duarte"]);
    }
  });

  it("keeps what says that it is one", () => {
    const conventions = { ...CONVENTIONS, folders: ["Network"] };
    const note = conventions.names.fold(applicationNote({ status: "applied" }));
    expect(recognise("Network/Acme.md", note, conventions).kind).toBe("application");
  });
});

describe("a person's note that changes", () => {
  it("is told of, and leaves the others the same objects", () => {
    const people = peopleOf({ "A.md": maya, "B.md": maya });
    const before = people.at("acme").get("B.md");
    expect(people.put("A.md", { type: "person", company: "Beta" })).toBe(true);
    expect(people.at("acme").get("B.md")).toBe(before);
    expect([namesAt(people, "acme"), namesAt(people, "beta")]).toEqual([["B"], ["A"]]);
    expect(people.put("A.md", { type: "recipe" })).toBe(true);
    expect(people.put("A.md", { type: "recipe" })).toBe(false);
    expect([people.remove("B.md"), people.remove("B.md")]).toEqual([true, false]);
    expect([namesAt(people, "acme"), namesAt(people, "beta")]).toEqual([[], []]);
  });

  it("that names no company costs a look at its keys, and none at what it says", () => {
    const names = new PropertyNames();
    names.fold = () => expect.fail("It was folded");
    const people = new PeopleNotes({ ...CONVENTIONS, names });
    expect(
      people.put("Lentil soup.md", {
        type: "recipe",
        tags: ["dinner"],
        get serves() {
          return expect.fail("It was read");
        },
      }),
    ).toBe(false);
  });
});

describeWhatHolds("any properties at all", () => {
  it("are read without a fault", () => {
    const keys = fc.constantFrom("type", "tags", "company", "employer", "name", "__proto__", "constructor");
    const values = fc.oneof(fc.anything(), fc.constantFrom("person", "Acme", "[[Acme]]", "__proto__", "constructor"));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (entries) => {
        const people = new PeopleNotes(CONVENTIONS);
        const path = "People/__proto__.md";
        people.put(path, Object.fromEntries(entries));
        for (const key of people.noteAt(path)?.companyKeys ?? []) expect(people.at(key).has(path)).toBe(true);
        people.remove(path);
        expect(people.noteAt(path)).toBeUndefined();
      }),
    );
  });
});
