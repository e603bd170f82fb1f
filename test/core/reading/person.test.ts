import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressIn, readPeople, uniquePeople, type Naming } from "../../../src/core/reading/person";
import { itHolds } from "../../properties";

describe("people", () => {
  const dana = { name: "Dana Lee", email: "dana@acme.example" };
  it.each([
    ["a mailbox", "Dana Lee <dana@acme.example>", [dana]],
    ["a quoted name", '"Dana Lee" <dana@acme.example>', [dana]],
    ["a name", "Dana Lee", [{ name: "Dana Lee" }]],
    ["an address alone", "dana.lee@acme.example", [{ name: "Dana Lee", email: "dana.lee@acme.example" }]],
    ["a link to a person note", "[[People/Dana Lee]]", [{ name: "Dana Lee", link: "People/Dana Lee" }]],
    ["a link with an alias", "[[Dana Lee|Dana]]", [{ name: "Dana", link: "Dana Lee" }]],
    ["a link without quotes", [["Dana Lee"]], [{ name: "Dana Lee", link: "Dana Lee" }]],
    [
      "links without quotes in a list",
      [[["Dana Lee"]], [["Ravi Menon"]]],
      [
        { name: "Dana Lee", link: "Dana Lee" },
        { name: "Ravi Menon", link: "Ravi Menon" },
      ],
    ],
    ["a link with an address", "[[Dana Lee]] <dana@acme.example>", [{ ...dana, link: "Dana Lee" }]],
    ["a list", ["Dana Lee", "Ravi Menon"], [{ name: "Dana Lee" }, { name: "Ravi Menon" }]],
    [
      "maps of another plugin",
      [
        { name: "Dana Lee", email: "dana@acme.example", phone: "1" },
        { name: "Ravi Menon", role: "CTO" },
        { role: "HR" },
      ],
      [dana, { name: "Ravi Menon" }],
    ],
    ["names parted by commas", "Dana Lee, Ravi Menon", [{ name: "Dana Lee" }, { name: "Ravi Menon" }]],
    [
      "mailboxes parted by commas",
      "Dana Lee <dana@acme.example>, ravi@acme.example",
      [dana, { name: "Ravi", email: "ravi@acme.example" }],
    ],
    ["one person with a job", "Dana Lee, head of data", [{ name: "Dana Lee" }]],
    ["a name with a role after a dash", ["Dana Lee - HR", "Bo Ek – CTO"], [{ name: "Dana Lee" }, { name: "Bo Ek" }]],
    ["names parted by semicolons", "Dana; Ravi", [{ name: "Dana" }, { name: "Ravi" }]],
    ["the same person twice", ["Dana Lee", "Dana Lee"], [{ name: "Dana Lee" }]],
    ["nothing", "", []],
    ["a place to fill in", ["{{contact}}", "TBD", "-"], []],
    ["a web address", "https://people.example/dana-lee", []],
    ["a phone number", "+44 20 7946 0000", []],
    ["what is no text", { title: "Dana" }, []],
    ["a list with other things in it", [3, null, "Dana Lee"], [{ name: "Dana Lee" }]],
    ["a line break in a name", ["Dana\n## Lee"], [{ name: "Dana ## Lee" }]],
  ])("%s", (_case, value, expected) => {
    expect(readPeople(value)).toEqual(expected);
  });

  it.each([
    "Dana Lee, dana@acme.example",
    "Dana Lee (dana@acme.example)",
    "Dana Lee [dana@acme.example]",
    "Dana Lee - dana@acme.example",
    "Dana Lee – dana@acme.example",
    "Dana Lee: dana@acme.example",
    "Dana Lee | dana@acme.example",
    "Dana Lee / dana@acme.example",
    "Dana Lee dana@acme.example",
    "Dana Lee;dana@acme.example",
    "Dana Lee\ndana@acme.example",
    "Dana Lee<dana@acme.example>",
    "dana@acme.example (Dana Lee)",
    "dana@acme.example, Dana Lee",
    "dana@acme.example - Dana Lee",
    '"Dana Lee" <dana@acme.example>',
    "“Dana Lee” <dana@acme.example>",
    "'Dana Lee' <dana@acme.example>",
    '"Lee, Dana" <dana@acme.example>',
    "Lee, Dana <dana@acme.example>",
    "Lee, Dana (HR) <dana@acme.example>",
    "Dana Lee <dana@acme.example> (HR)",
    "Dana Lee <dana@acme.example>, HR",
    "Dana Lee (HR) <dana@acme.example>",
    "Dana Lee, HR <dana@acme.example>",
    "Dana Lee, Acme <dana@acme.example>",
    "Dana Lee, Engineering Manager, dana@acme.example",
    "Dana Lee, dana@acme.example, 020 7946 0000",
    "Head of Data: Dana Lee <dana@acme.example>",
    "[Dana Lee](mailto:dana@acme.example)",
    "[Dana Lee](mailto:dana@acme.example?subject=Hello)",
    "Dana Lee [dana@acme.example](mailto:dana@acme.example)",
    "Dana Lee <mailto:dana@acme.example>",
    "Dana Lee <mailto:dana@acme.example?subject=Hi>",
    "Dana Lee \\<dana@acme.example\\>",
    ["Dana Lee", "dana@acme.example"],
    ["dana@acme.example", "Dana Lee"],
    ["Dana Lee <dana@acme.example>", "dana@acme.example"],
    ["Dana Lee", "Dana Lee <dana@acme.example>"],
    { name: "Dana Lee", email: "dana@acme.example" },
    [{ Name: "Dana Lee", "E-mail": "mailto:dana@acme.example" }],
    [{ "full name": "Dana Lee", Mail: "dana@acme.example" }],
    [{ first_name: "Dana", last_name: "Lee", address: "dana@acme.example" }],
    [{ "Dana Lee": "dana@acme.example" }],
  ])("know whose address stands beside a name: %j", (value) => {
    expect(readPeople(value)).toEqual([dana]);
    expect(readPeople(value, "panel")).toEqual([dana]);
  });

  it.each([
    "Dana Lee, Head of Data",
    "Dana Lee, HR",
    "Dana Lee, PhD",
    "Dana Lee, Acme",
    "Dana Lee (HR)",
    "Dana Lee (she/her), Head of Data",
    "Dana Lee / recruiter",
    "Dana Lee/recruiter",
    "Dana Lee | Head of Talent | Acme",
    "Dana Lee @ Acme",
    "Dana Lee at Acme",
    "Dana Lee from HR",
    "Dana Lee – HR Business Partner",
    "Dana Lee, Personalleiterin",
    "Dana Lee, directora de recursos humanos",
    "Dana Lee, +44 20 7946 0000",
    "Recruiter: Dana Lee",
    "Dana Lee: recruiter",
    "with Dana Lee",
    "Lee, Dana",
    "[Dana Lee](https://people.example/dana)",
    "Dana Lee https://people.example/dana",
  ])("are no title and no firm: %s", (text) => {
    expect(readPeople(text)).toEqual([{ name: "Dana Lee" }]);
  });

  it.each<[string, readonly string[]]>([
    ["Dana Lee and Ravi Menon", ["Dana Lee", "Ravi Menon"]],
    ["Dana Lee & Ravi Menon", ["Dana Lee", "Ravi Menon"]],
    ["Dana Lee + Ravi Menon", ["Dana Lee", "Ravi Menon"]],
    ["Dana Lee / Ravi Menon", ["Dana Lee", "Ravi Menon"]],
    ["Dana Lee und Ravi Menon", ["Dana Lee", "Ravi Menon"]],
    ["Ana Ruiz y Luis Gil", ["Ana Ruiz", "Luis Gil"]],
    ["dana lee and ravi menon", ["dana lee", "ravi menon"]],
    ["山田太郎、鈴木花子", ["山田太郎", "鈴木花子"]],
    ["Dana & Ravi", ["Dana", "Ravi"]],
    ["Dana, Ravi", ["Dana", "Ravi"]],
    ["Dana/Ravi", ["Dana", "Ravi"]],
    ["Dana, Ravi and Sam", ["Dana", "Ravi", "Sam"]],
    ["Dana Lee, Ravi Menon and Sam Ortiz", ["Dana Lee", "Ravi Menon", "Sam Ortiz"]],
    ["Dana Lee, CTO, Ravi Menon, HR", ["Dana Lee", "Ravi Menon"]],
    ["Dana Lee (CTO), Ravi Menon (HR)", ["Dana Lee", "Ravi Menon"]],
    ["Lee, Dana; Menon, Ravi", ["Dana Lee", "Ravi Menon"]],
    ["me, Mr Fofanah", ["Mr Fofanah"]],
    ["Dana Lee and two engineers", ["Dana Lee"]],
    ["Dana Lee plus HR", ["Dana Lee"]],
    ["Dana Lee, someone from HR", ["Dana Lee"]],
    ["José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["not sure yet", []],
    ["Unknown", []],
    ["To be confirmed", []],
    ["tbc", []],
    ["no idea", []],
    ["noch offen", []],
    ["未定", []],
    ["HR Manager", []],
    ["HR team", []],
    ["the panel", []],
    ["two engineers", []],
    ["Tech lead and HR", []],
    ["Panel of three", []],
  ])("of a panel are told from words for nobody: %s", (text, names) => {
    expect(readPeople(text, "panel").map(({ name }) => name)).toEqual(names);
  });

  it.each<[unknown, Naming, readonly string[]]>([
    [["Tom O'Neill, Pat O'Brien"], "panel", ["Tom O'Neill", "Pat O'Brien"]],
    ["HR team", "contact", ["HR team"]],
    ["hiring manager", "contact", ["hiring manager"]],
    ["Lee & Partners", "contact", ["Lee & Partners"]],
    ["Lee & Partners", "agency", ["Lee & Partners"]],
    ["Harper & Bell", "agency", ["Harper & Bell"]],
    ["Dana Lee (Harper & Bell)", "agency", ["Dana Lee"]],
    ["Dana Lee & Ravi Menon", "agency", ["Dana Lee", "Ravi Menon"]],
    ["Hr. Jensen", "contact", ["Hr. Jensen"]],
    ["Sam Ortiz Jr.", "contact", ["Sam Ortiz Jr."]],
    ['Dana "Dee" Lee <dana@acme.example>', "contact", ['Dana "Dee" Lee']],
    ["Noor Li", "panel", ["Noor Li"]],
    [["Dana Lee <hr@acme.example>", "Ravi Menon <hr@acme.example>"], "contact", ["Dana Lee", "Ravi Menon"]],
    [["Dana Lee", "ravi@acme.example"], "contact", ["Dana Lee", "Ravi"]],
  ])("%j as a %s are %j", (value, naming, names) => {
    expect(readPeople(value, naming).map(({ name }) => name)).toEqual(names);
  });

  it("are one where a link and a name mean one", () => {
    const linked = { name: "Dana Lee", link: "People/Dana Lee" };
    expect(readPeople(["[[People/Dana Lee]]", "Dana Lee <dana@acme.example>"])).toEqual([
      { ...linked, email: "dana@acme.example" },
    ]);
    expect(uniquePeople([{ name: "Dana", link: "People/Dana Lee" }, { name: "dana lee" }, dana])).toEqual([
      { name: "Dana", link: "People/Dana Lee", email: "dana@acme.example" },
    ]);
    expect(readPeople("\\[\\[People/Dana Lee\\]\\] (HR)")).toEqual([linked]);
    expect(readPeople("[Dana Lee](People/Dana%20Lee.md)")).toEqual([linked]);
    expect(readPeople("[[@Dana Lee]]")).toEqual([{ name: "Dana Lee", link: "@Dana Lee" }]);
  });

  it.each<[Readonly<Record<string, unknown>>, string | undefined]>([
    [{ Email: "dana@acme.example" }, "dana@acme.example"],
    [{ "e-mail": "mailto:dana@acme.example" }, "dana@acme.example"],
    [{ "Work mail": ["dana@acme.example"] }, "dana@acme.example"],
    [{ address: "[dana@acme.example](mailto:dana@acme.example)" }, "dana@acme.example"],
    [{ "private mail": "dana@home.example", email: "dana@acme.example" }, "dana@acme.example"],
    [{ address: "12 Quay Street", email: "-" }, undefined],
    [{ phone: "+44 20" }, undefined],
  ])("have their address in their own note: %j", (properties, email) => {
    expect(addressIn(properties)).toBe(email);
  });

  itHolds("are read from anything", () => {
    const parts = fc.constantFrom(
      "Dana",
      "Lee",
      " ",
      ", ",
      "<",
      ">",
      "(",
      ")",
      "[",
      "]",
      "@",
      "a@b.example",
      " and ",
      '"',
      "\\",
      "mailto:",
      "/",
      " - ",
      "HR",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(parts).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(
        fc.oneof(text, fc.array(text), fc.jsonValue()),
        fc.constantFrom<Naming>("contact", "panel", "agency"),
        (value, naming) => {
          for (const { name } of readPeople(value, naming)) expect(name.trim()).not.toBe("");
        },
      ),
    );
  });

  it("of a very long text are read in no time", () => {
    for (const piece of ["a@", "@", ", ", " and ", "(", "[[", "\\", "-", "Dana Lee, "])
      expect(readPeople(piece.repeat(200_000)).length).toBeLessThanOrEqual(100);
    expect(readPeople(`${"a ".repeat(500_000)}<x@y.example`).length).toBeLessThanOrEqual(1);
    expect(readPeople(Array.from({ length: 10_000 }, (_, at) => `Person ${String(at)}`))).toHaveLength(100);
  });
});
