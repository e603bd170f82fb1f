import { describe, expect, it } from "vitest";
import { peopleIn } from "../../src/core/attendees";

describe("a pasted line of attendees", () => {
  it.each([
    ["Dana Lee", ["Dana Lee"]],
    ["Dana Lee <dana@acme.example>, Ravi Menon <ravi@acme.example>", ["Dana Lee <dana@acme.example>", "Ravi Menon <ravi@acme.example>"]],
    ["\"Menon, Ravi\" <ravi@acme.example>; Sam Ortiz (optional)", ["Ravi Menon <ravi@acme.example>", "Sam Ortiz"]],
    ["Lee, Dana; Menon, Ravi", ["Dana Lee", "Ravi Menon"]],
    ["Lee, Dana <dana@acme.example>, Menon, Ravi <ravi@acme.example>", ["Dana Lee <dana@acme.example>", "Ravi Menon <ravi@acme.example>"]],
    ["Required: Dana Lee; Ravi Menon\nOptional: Sam Ortiz", ["Dana Lee", "Ravi Menon", "Sam Ortiz"]],
    ["Dana Lee, Ravi Menon, Ingrid Solheim", ["Dana Lee", "Ravi Menon", "Ingrid Solheim"]],
    ["nina.patel@acme.example", ["Nina Patel <nina.patel@acme.example>"]],
    ["Dana Lee; dana lee <dana@acme.example>", ["dana lee <dana@acme.example>"]],
    [" ; , 42, ", []],
    ["", []],
  ])("%j", (pasted, people) => {
    expect(peopleIn(pasted)).toEqual(people);
  });
});
