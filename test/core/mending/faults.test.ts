import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/core/mending/fault";
import { faultsIn } from "../../../src/core/mending/faults";
import { parseYaml } from "../../obsidian";

/** Kind, first line, last line, what is shown. */
type Told = readonly [Fault["kind"], number, number, string];

function told(text: string): readonly Told[] {
  return faultsIn(text, parseYaml).map(({ kind, line, toLine, written }) => [kind, line, toLine, written]);
}

describe("what is wrong in a block of properties", () => {
  it.each<[what: string, yaml: string, ...faults: Told[]]>([
    ["a key that stands twice", "status: offer\nrole: Analyst\nstatus: offer", ["doubled key", 4, 4, "status"]],
    [
      "a key that stands three times, once in quotes",
      'contact_log:\n  - 2026-11-18 heard\n"contact_log":\ncontact_log:',
      ["doubled key", 4, 4, "contact_log"],
      ["doubled key", 5, 5, "contact_log"],
    ],
    [
      "a conflict, whose keys are told with it",
      "company: Acme\n<<<<<<< HEAD\nstatus: offer\n=======\nstatus: rejected\n>>>>>>> phone",
      ["conflict markers", 3, 7, "<<<<<<< HEAD"],
    ],
    [
      "a conflict in a list, with the base",
      "contact_log:\n<<<<<<< HEAD\n  - a\n||||||| base\n=======\n  - b\n>>>>>>> phone",
      ["conflict markers", 3, 8, "<<<<<<< HEAD"],
    ],
    ["half of a conflict", "company: Acme\n>>>>>>> phone", ["conflict markers", 3, 3, ">>>>>>> phone"]],
    ["a tab before an item", "contact_log:\n\t- 2026-11-18 heard", ["tab", 3, 3, "\t- 2026-11-18 heard"]],
    ["a tab before a key", "company: Acme\n\trole: Analyst", ["tab", 3, 3, "\trole: Analyst"]],
    ["a colon in a text", "company: Acme\nrole: Analyst: data", ["colon", 3, 3, "role: Analyst: data"]],
    ["a colon in an item", "lessons:\n  - a: b: c", ["colon", 3, 3, "- a: b: c"]],
    ["a link that goes on", "company: [[Acme]] Ltd", ["link", 2, 2, "company: [[Acme]] Ltd"]],
    ["a handle", "contact: @dana", ["indicator", 2, 2, "@"]],
    ["a name for a value, which is right", "a: &b x\nc: *b\nrole: x: y", ["colon", 4, 4, "role: x: y"]],
    ["a backtick", "role: `x`", ["indicator", 2, 2, "`"]],
    ["a percent sign", "role: %x", ["indicator", 2, 2, "%"]],
    ["an asterisk", "role: *lead* analyst", ["indicator", 2, 2, "*"]],
    ["a placeholder", "role: {{role}} x", ["indicator", 2, 2, "{"]],
    ["a quote that is not closed", 'company: "Acme\nrole: Analyst', ["unclosed quote", 2, 2, 'company: "Acme']],
    [
      "a quote that is not closed in a list",
      "lessons:\n  - 'Lead with the result\n  - Ask",
      ["unclosed quote", 3, 3, "- 'Lead with the result"],
    ],
    [
      "a list that has lost its bracket",
      'contact_log:, "2026-11-18 heard"',
      ["broken list", 2, 2, 'contact_log:, "2026-11-18 heard"'],
    ],
    ["items after brackets", "contact_log: [a, b]\n  - c", ["broken list", 2, 2, "contact_log: [a, b]"]],
    ["items after a text, which reads as one text", "contact_log: a\n  - b", ["broken list", 2, 2, "contact_log: a"]],
    ["an item that stands less deep", "contact_log:\n  - a\n - b", ["broken list", 4, 4, "- b"]],
    ["an item that stands deeper, which reads as one text", "lessons:\n  - a\n    - b", ["broken list", 4, 4, "- b"]],
    ["items without their key", "  - 2026-11-18 heard\nrole: x", ["broken list", 2, 2, "- 2026-11-18 heard"]],
    ["half of a key", "role: x\nact_log\n  - a", ["broken list", 3, 3, "act_log"]],
    ["a line of something", "role: x\nsomething\nstatus: offer", ["other", 3, 3, "something"]],
    ["a key twice in a map", "a:\n  x: y\n  x: z", ["other", 4, 4, "x: z"]],
    ["a text alone", "something", ["other", 2, 2, "something"]],
    [
      "several of them, in their order",
      "role: a: b\ncontact: @dana\nrole: c",
      ["colon", 2, 2, "role: a: b"],
      ["indicator", 3, 3, "@"],
      ["doubled key", 4, 4, "role"],
    ],
  ])("is %s", (_what, yaml, ...faults) => {
    expect(told(`---\n${yaml}\n---\nBody\n`)).toEqual(faults);
  });

  it.each([
    ["a link as a whole, which is a list in a list to YAML", "company: [[Acme]]"],
    ["a list in brackets", 'contact_log: ["2026-11-18 heard", b]'],
    ["a text in several lines", "summary: |\n  a: b: c\n  - @d\nrole: x"],
    ["a quote in several lines", 'summary: "a\n  b: c"\nrole: x'],
    ["a text with a dash below, under a key of one's own", "summary: we do\n  - this"],
    ["an anchor and its alias", "contact: &who Dana\nrecruiter: *who"],
    ["a map, a list in a list", "a:\n  b: c\nd:\n  - - e\n  - f:\n      - g"],
    ["names that differ in case", "Status: a\nstatus: b"],
    ["a comment", "# a: b: c\nrole: x"],
    ["nothing", ""],
  ])("is not %s", (_what, yaml) => {
    expect(told(`---\n${yaml}\n---\n<<<<<<< HEAD\n`)).toEqual([]);
  });

  it.each([
    ["no block", "# Acme\nstatus: a: b\n"],
    ["a line across the page above it", "---\nMet Dana.\nrole: x\n"],
    ["nothing", ""],
    ["a conflict in the body alone", "# Acme\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> phone\n"],
  ])("is nothing in a note with %s", (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  it("is found before a conflict's own beginning, and where its sides do not fit", () => {
    const both = "<<<<<<< HEAD\n---\na: b\n---\n=======\n---\na: c\n---\n>>>>>>> phone\nBody\n";
    expect(told(both)).toEqual([["conflict markers", 1, 9, "<<<<<<< HEAD"]]);
    const unfit = "---\na: b\n<<<<<<< HEAD\n---\nBody\n=======\nc: d\n>>>>>>> phone\nMore\n";
    expect(told(unfit)).toEqual([["conflict markers", 3, 8, "<<<<<<< HEAD"]]);
  });

  it("is that the block has no end, and what else is wrong in it", () => {
    expect(told("---\nrole: a: b\ntags:\n- x\n\nBody: a\n- b\n")).toEqual([
      ["no end", 1, 1, "---"],
      ["colon", 2, 2, "role: a: b"],
    ]);
  });

  it("has the numbers of lines whatever their breaks, and a byte order mark", () => {
    expect(told("\uFEFF---\r\nrole: a\r\nrole: b\r\n---\r\n")).toEqual([["doubled key", 3, 3, "role"]]);
  });
});
