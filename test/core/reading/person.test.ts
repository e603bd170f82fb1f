import { describe, expect, it } from "vitest";
import { readPeople } from "../../../src/core/reading/person";

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

  it("of a very long text are read in no time", () => {
    expect(readPeople(`${"a ".repeat(500_000)}<x@y.example`).length).toBeLessThanOrEqual(1);
    expect(readPeople(Array.from({ length: 10_000 }, (_, at) => `Person ${String(at)}`))).toHaveLength(100);
  });
});
