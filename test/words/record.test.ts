import { describe, expect, it } from "vitest";
import type { RecordEntry } from "../../src/core/record/record";
import {
  nothingRecorded,
  peopleInShort,
  recordCells,
  recordHead,
  recordName,
  recordSummary,
} from "../../src/words/record";
import { day } from "../builders";

const TODAY = day("2026-11-20");
const days = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe("the head", () => {
  it.each([
    ["2026-11-01", "2026-11-20", "1 to 20 November 2026"],
    ["2026-10-28", "2026-11-03", "28 October to 3 November 2026"],
    ["2025-12-28", "2026-01-03", "28 December 2025 to 3 January 2026"],
    ["2026-11-20", "2026-11-20", "20 November 2026"],
  ])("of %s to %s says %s", (from, to, words) => {
    expect(recordHead("", days(from, to))).toBe(words);
    expect(recordHead("Ana Pires", days(from, to))).toBe(`Ana Pires, ${words}`);
  });
});

it.each([
  ["2026-11-01", "2026-11-20", "Record of my search, November 2026"],
  ["2026-10-01", "2026-10-31", "Record of my search, October 2026"],
  ["2026-11-09", "2026-11-15", "Record of my search, 9 to 15 November 2026"],
])("a note of %s to %s is %s", (from, to, name) => {
  expect(recordName(days(from, to), TODAY)).toBe(name);
});

const entry = (
  counts: RecordEntry["counts"],
  what: RecordEntry["what"],
  more: Partial<RecordEntry> = {},
): RecordEntry => ({
  day: TODAY,
  counts,
  what,
  company: "Acme",
  role: "Cook",
  how: "",
  people: [],
  result: undefined,
  path: "Acme.md",
  ...more,
});

it("the sentence counts what there is", () => {
  const one = [entry("calls", "call")];
  expect(recordSummary(one, "")).toBe("One entry: one call.");
  const more = [...one, ...one, entry("replies", "heard"), entry("applications", "applied")];
  expect(recordSummary(more, "4471-20")).toBe(
    "Reference 4471-20. Four entries: one application, two calls, one reply.",
  );
  expect(recordSummary(Array<RecordEntry>(12).fill(entry("replies", "heard")), "")).toBe("12 entries: 12 replies.");
});

it("says where there is none, and whether all that counts was asked for", () => {
  const plain = (words: string) => words.replaceAll("\u00a0", " ");
  const then = "A contact counts once it stands in a note’s log.";
  const week = days("2026-11-09", "2026-11-15");
  expect(plain(nothingRecorded(week, true, TODAY))).toBe(`Nothing is noted between Mon 9 Nov and Sun 15 Nov. ${then}`);
  expect(plain(nothingRecorded(week, false, TODAY))).toBe(
    `Nothing of what counts is noted between Mon 9 Nov and Sun 15 Nov. ${then}`,
  );
  expect(plain(nothingRecorded(days("2026-11-09", "2026-11-09"), true, TODAY))).toBe(
    `Nothing is noted on Mon 9 Nov. ${then}`,
  );
});

it.each<[string, RecordEntry]>([
  ["Application", entry("applications", "applied")],
  ["Interview", entry("interviews", "interview")],
  ["Thank-you", entry("messages", "thank-you")],
  ["Follow-up", entry("calls", "follow-up")],
  ["Call", entry("calls", "call")],
  ["Answer", entry("messages", "answer")],
  ["Task handed in", entry("messages", "task")],
  ["Feedback request", entry("messages", "feedback-request")],
  ["Reply", entry("replies", "heard no")],
  ["Conversation", entry("conversations", "endorsement")],
])("%s is what it is called", (words, of) => {
  expect(recordCells(of, "")).toEqual([words, "Acme", "Cook", "", "", ""]);
});

it("names one of several, and how many more", () => {
  expect([[], ["Dana Lee"], ["Dana Lee", "Bo Hill"], ["Dana Lee", "Bo Hill", "Ada Quinn"]].map(peopleInShort)).toEqual([
    "",
    "Dana Lee",
    "Dana Lee and one more",
    "Dana Lee and two more",
  ]);
});
