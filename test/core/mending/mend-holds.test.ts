import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsIn } from "../../../src/core/mending/faults";
import { mend } from "../../../src/core/mending/mend";
import type { Answers } from "../../../src/core/mending/question";
import { PropertyNames } from "../../../src/core/reading/property-names";
import { parseYaml } from "../../obsidian";
import { describeWhatHolds } from "../../properties";

const NAMES = new PropertyNames();

/** With the first answer to whatever is asked. */
function mendAll(text: string): string | undefined {
  let answers: Answers = {};
  for (let round = 0; round < 5; round += 1) {
    const mending = mend(text, answers, parseYaml, NAMES);
    if (mending?.text !== undefined) return mending.text;
    for (const { id } of mending?.questions ?? []) answers = { [id]: 0, ...answers };
  }
  return undefined;
}

/** Each log line that stands in a text, once. */
function logLinesIn(text: string): readonly string[] {
  return text.match(/2026-\d\d-\d\d [a-z]+ L\d+/g) ?? [];
}

const logLine = fc
  .tuple(fc.integer({ min: 10, max: 28 }), fc.constantFrom("heard", "thanks", "follow-up"), fc.nat(9))
  .map(([day, kind, nth]) => `2026-10-${day} ${kind.replace("-up", "")} L${nth}`);
const item = fc
  .tuple(logLine, fc.constantFrom("", '"', "'"), fc.constantFrom("  - ", "- ", "    - ", "\t- "))
  .map(([line, quote, dash]) => `${dash}${quote}${line}${quote}`);
const log = fc.oneof(
  fc.array(item, { maxLength: 4 }).map((items) => ["contact_log:", ...items]),
  fc.array(logLine, { maxLength: 3 }).map((lines) => [`contact_log: [${lines.map((line) => `"${line}"`).join(", ")}]`]),
  logLine.map((line) => [`contact_log:, "${line}"`]),
);
const value = fc.constantFrom(
  "offer",
  "Analyst: data",
  "[[Acme]] Ltd",
  "@dana",
  '"x',
  "'y'",
  "",
  "2026-11-05",
  "{{x}} y",
);
const property = fc
  .tuple(fc.constantFrom("status", "role", "company", "odd key"), value)
  .map(([key, written]) => [`${key}: ${written}`.trimEnd()]);
const comment = fc.constantFrom(["# a: b: c"], [""]);
const part = fc.oneof(
  { weight: 3, arbitrary: property },
  { weight: 2, arbitrary: log },
  { weight: 1, arbitrary: comment },
);
const parts = fc.array(part, { minLength: 1, maxLength: 6 }).map((all) => all.flat());
const marked = fc
  .tuple(parts, parts, parts, parts)
  .map(([before, here, there, after]) => [...before, "<<<<<<< H", ...here, "=======", ...there, ">>>>>>> p", ...after]);
const body = fc.constantFrom("", "Body\n", "---\n<<<<<<< H\na: b: c\r\n=======\n\n>>>>>>> p", "\n\n contact_log:\n");
const note = fc
  .tuple(fc.oneof(parts, marked), body, fc.constantFrom("\n", "\r\n"))
  .map(([lines, after, end]) => ({ text: ["---", ...lines, "---", after].join(end), body: after }));

describeWhatHolds("a mended note", () => {
  it("can be read, has each line of the log once, its body as it was, and needs no more", () => {
    let count = 0;
    fc.assert(
      fc.property(note, ({ text, body: after }) => {
        const mended = mendAll(text);
        if (mended === undefined) return;
        count += 1;
        const [, yaml = ""] = /^---\r?\n([^]*?\r?\n)?---(?:\r?\n|$)/.exec(mended) ?? [];
        parseYaml(yaml);
        const before = logLinesIn(text);
        expect([...logLinesIn(mended)].sort()).toEqual([...new Set(before)].sort());
        expect(mended.endsWith(after)).toBe(true);
        expect(mendAll(mended)).toBeUndefined();
      }),
    );
    expect(count).toBeGreaterThan(0);
  });

  it("is no surprise, whatever the text", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        "---",
        "<<<<<<< H",
        "=======",
        ">>>>>>> p",
        "||||||| b",
        "contact_log:",
        "  - a",
        "\t- b",
        "a: [",
        "b: |",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const text = `---\n${lines.join("\n")}\n---\n`;
        faultsIn(text, parseYaml);
        const mended = mendAll(text);
        if (mended !== undefined) expect(mendAll(mended)).toBeUndefined();
      }),
    );
  });
});

describe("a hostile note", () => {
  const LONG = 100_000;

  it.each([
    ["a long line", `status: x\nrole: "${"\\'".repeat(2_501)}`, ["other", 3]],
    ["a long line with a fault that shows", `role: x\nrole: "${"\\'".repeat(2_501)}`, ["doubled key", 3]],
    [
      "a long block",
      `${Array.from({ length: 6_000 }, (_, at) => `k${at}: [`).join("\n")}\nk0: x`,
      ["doubled key", 6_002],
    ],
    ["keys within keys", `role: x\n${"? ".repeat(21)}`, ["other", 3]],
    ["keys below keys", Array.from({ length: 21 }, (_, at) => `${" ".repeat(at)}?`).join("\n"), ["other", 22]],
  ])("is handed to no parser where that may be slow: %s", (_what, yaml, [kind, line]) => {
    const text = `---\n${yaml}\n---\nBody\n`;
    let parsed = 0;
    const count = () => (parsed += 1);
    expect(faultsIn(text, count)[0]).toMatchObject({ kind, line });
    expect(mend(text, {}, count, NAMES)).toBeUndefined();
    expect(parsed).toBe(0);
  });

  it.each([
    ["a long line", `role: ${"a: ".repeat(LONG)}`],
    ["a long key", `${"a ".repeat(LONG)}\nrole: a: b`],
    ["a long quote", `role: "${"\\'".repeat(LONG)}`],
    ["long brackets", `role: x: y\ntags:, ${'"a", [, '.repeat(LONG)}`],
    ["long space", `role:${" ".repeat(LONG)}@${" ".repeat(LONG)}# x`],
    ["many doubled keys", "tags:\n  - a\n".repeat(2_000)],
    ["many items", `tags:\n${"  - a\n".repeat(5_000)}tags:\n${"  - @b\n".repeat(500)}`],
    ["many marks", `role: x\n${"<<<<<<< H\n=======\n>>>>>>> p\n".repeat(5_000)}`],
    ["many comments", `role: x: y\n${"# a\n\n".repeat(5_000)}`],
    ["many keys nobody knows", Array.from({ length: 1_000 }, (_, at) => `offerew${at}: x`).join("\n") + "\nrole: x: y"],
  ])("is looked through, and no part of it parsed over and over: %s", (_what, yaml) => {
    const text = `---\n${yaml}\n---\nBody\n`;
    let parsed = 0;
    const refuse = (part: string) => {
      parsed += part.length;
      throw new Error("No YAML");
    };
    expect(faultsIn(text, refuse).length).toBeGreaterThan(0);
    expect(mend(text, {}, refuse, NAMES)).toBeUndefined();
    expect(parsed).toBeLessThan(20 * text.length);
  });
});
