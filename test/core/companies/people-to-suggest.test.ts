import { describe, expect, it } from "vitest";
import { peopleToSuggest, personCalled, type KnownPerson } from "../../../src/core/companies/people-to-suggest";

const person = (name: string, ...companyKeys: string[]): KnownPerson => ({
  path: `People/${name}.md`,
  name,
  companyKeys,
  howWell: undefined,
  ownKey: "how_well",
  email: undefined,
});
const PEOPLE = [
  person("Nina Patel", "marlow dental care"),
  person("Zoë O’Brien", "calder valley buses"),
  person("Sam Reid", "calder valley buses"),
  person("Ana Samuels", "acme"),
];

describe("people who are suggested", () => {
  it.each<[string, string, readonly string[]]>([
    ["begin so, those at the company first", "sam", ["Sam Reid", "Ana Samuels"]],
    ["may be meant by a last name", "reid", ["Sam Reid"]],
    ["have all the words that were typed", "sam r", ["Sam Reid"]],
    ["need not have them in their order", "reid sam", ["Sam Reid"]],
    ["are found without their accents", "zoe obr", []],
    ["are found by each part of a name", "zoe bri", ["Zoë O’Brien"]],
    ["are not found by what is within a word", "ina", []],
    ["are those at the company while nothing is typed", " ", ["Sam Reid", "Zoë O’Brien"]],
  ])("%s", (_case, typed, names) => {
    expect(peopleToSuggest(typed, PEOPLE, "calder valley buses").map(({ name }) => name)).toEqual(names);
  });

  it("are five at most", () => {
    const many = Array.from({ length: 9 }, (_, at) => person(`Sam ${String(at)}`));
    expect(peopleToSuggest("sam", many, "").map(({ name }) => name)).toEqual(many.slice(0, 5).map(({ name }) => name));
  });

  it("are none where nothing is typed and no company is known", () => {
    expect(peopleToSuggest("", [person("Sam Reid", "")], "")).toEqual([]);
  });
});

describe("a name", () => {
  it("is that of the one person who is called so", () => {
    expect(personCalled("sam  reid", PEOPLE)?.path).toBe("People/Sam Reid.md");
    expect(personCalled("Sam", PEOPLE)).toBeUndefined();
    expect(personCalled("Sam Reid", [...PEOPLE, { ...person("Sam Reid"), path: "Sam Reid.md" }])).toBeUndefined();
  });
});
