import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/core/mending/fault";
import { beyondUsWords, mendLead, mendResult, notChosen, questionWords } from "../../src/words/mend";
import type { Part } from "../../src/words/parts";

/** As it is written, code between backticks. */
const written = (parts: readonly Part[]) => parts.map(({ text, isCode }) => (isCode ? `\`${text}\`` : text)).join("");
const fault = (kind: Fault["kind"], written: string): Fault => ({ kind, line: 5, toLine: 5, written });

describe("what happened to the note", () => {
  const UNREAD = "so no property of this note is shown at present.";
  it.each([
    [
      [fault("doubled key", "contact_log")],
      true,
      `Line 5 has \`contact_log\` a second time, ${UNREAD} That happens when two devices write at once. Everything is still there, and nothing is written before you say so.`,
    ],
    [
      [fault("tab", "")],
      false,
      `Line 5 begins with a tab. Properties need spaces, ${UNREAD} Nothing is written before you say so.`,
    ],
    [
      [fault("link", "company: [[Acme]] x")],
      false,
      `Line 5 has a link without quotes: \`company: [[Acme]] x\`, ${UNREAD} Nothing is written before you say so.`,
    ],
    [
      [],
      false,
      "Something in this note got mixed up. That happens when two devices write at once. Nothing is written before you say so.",
    ],
  ])("%j", (faults, isAllThere, words) => {
    expect(written(mendLead({ faults, isAllThere }))).toBe(words);
  });

  it("or that it is beyond us", () => {
    expect(written(beyondUsWords(fault("doubled key", "status")))).toBe(
      `Line 5 has \`status\` a second time, ${UNREAD} This cannot be put right without you.`,
    );
  });
});

describe("what is asked", () => {
  const words = (question: Parameters<typeof questionWords>[0]) => {
    const { asked, answers } = questionWords(question);
    return [written(asked), ...answers.map(({ name, what }) => `${name}: ${written(what)}`)];
  };

  it.each([
    [["interviewing", "offer"], "twice"],
    [["interviewing", "offer", "rejected"], "three times"],
  ])("of the values %j", (values, times) => {
    const question = { kind: "two values", id: "status", key: "status" } as const;
    expect(words({ ...question, values: values.map((value, at) => ({ value, line: 4 + at })) })).toEqual([
      `The status stands there ${times}. Which one holds?`,
      ...values.map((value, at) => `${value}: In line ${4 + at}.`),
    ]);
  });

  it("of a mangled key", () => {
    const question = { kind: "mangled key", id: "5", line: 5, key: "offerew_date", meant: "interview_date" } as const;
    expect(words(question)).toEqual([
      "Line 5 says `offerew_date`. Is that interview_date?",
      "Yes: Write it as `interview_date`.",
      "No: Leave the line as it is.",
    ]);
  });

  it.each([
    [
      ["2026-11-18 heard"],
      [
        "Line 9 stands under `lessons`, and reads like a contact: “2026-11-18 heard”. Does it belong in `contact_log`?",
        "Yes: Move it there.",
        "No: Leave it.",
      ],
    ],
    [
      ["2026-11-18 heard", "2026-11-19 thank-you"],
      [
        "Two lines stand under `lessons`, from line 9 on, and read like contacts, as “2026-11-18 heard” does. Do they belong in `contact_log`?",
        "Yes: Move them there.",
        "No: Leave them.",
      ],
    ],
  ])("of log lines that stand elsewhere: %j", (lines, expected) => {
    expect(words({ kind: "stray log lines", id: "9", line: 9, key: "lessons", lines })).toEqual(expected);
  });

  it("where it was not answered", () => {
    expect([2, 3].map(notChosen)).toEqual([
      "Choose one of the two. Nothing is guessed.",
      "Choose one of the three. Nothing is guessed.",
    ]);
  });
});

it.each([
  [0, 0, ""],
  [1, 0, "The log line is kept."],
  [2, 0, "Both log lines are kept."],
  [3, 1, "All three log lines are kept. One that stood there twice is kept once."],
  [12, 2, "All 12 log lines are kept. Two that stood there twice are kept once."],
])("of %i log lines kept and %i doubled it is said: %s", (kept, doubled, words) => {
  expect(mendResult({ kept, doubled })).toBe(words);
});
