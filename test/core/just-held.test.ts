import { describe, expect, it } from "vitest";
import { justHeld } from "../../src/core/just-held";
import { agenda, applicationNote, moment } from "../builders";

const round = (properties: Record<string, unknown>) =>
  applicationNote({ company: "Larkspur Foods", status: "interviewing", ...properties });
const AT_HALF_PAST_TEN = round({ interview_date: "2026-11-20T10:30" });
const LATE = round({ interview_date: "2026-11-20T23:15" });

function said(note: Record<string, unknown>, since: string, now: string): readonly string[] {
  return justHeld(agenda({ "Jobs/Larkspur Foods.md": note }, now), moment(since)).map(({ time }) => time);
}

describe("a round whose hour has passed", () => {
  it.each<[string, readonly string[], Record<string, unknown>, string, string]>([
    ["just now", ["10:30"], AT_HALF_PAST_TEN, "2026-11-20 11:29", "2026-11-20 11:30"],
    ["while nobody looked", ["10:30"], AT_HALF_PAST_TEN, "2026-11-20 10:00", "2026-11-20 17:00"],
    ["since yesterday", ["10:30"], AT_HALF_PAST_TEN, "2026-11-19 18:00", "2026-11-20 12:00"],
    ["not yet", [], AT_HALF_PAST_TEN, "2026-11-20 09:00", "2026-11-20 11:29"],
    ["at the last look", [], AT_HALF_PAST_TEN, "2026-11-20 11:30", "2026-11-20 11:31"],
    ["before the last look", [], AT_HALF_PAST_TEN, "2026-11-20 12:00", "2026-11-20 12:01"],
    ["yesterday, while nobody looked", [], AT_HALF_PAST_TEN, "2026-11-20 10:00", "2026-11-21 08:00"],
    ["after midnight", ["23:15"], LATE, "2026-11-20 23:50", "2026-11-21 00:15"],
    ["after midnight, at the last look", [], LATE, "2026-11-21 00:15", "2026-11-21 00:16"],
    ["of no time", [], round({ interview_date: "2026-11-20" }), "2026-11-20 09:00", "2026-11-20 18:00"],
    [
      "and is written down already",
      [],
      round({ interview_date: "2026-11-20T10:30", feeling: "good" }),
      "2026-11-20 11:00",
      "2026-11-20 12:00",
    ],
    [
      "and was cancelled",
      [],
      round({ interview_date: "2026-11-20T10:30", outcome: "cancelled" }),
      "2026-11-20 11:00",
      "2026-11-20 12:00",
    ],
    [
      "of an application that was closed",
      [],
      round({ interview_date: "2026-11-20T10:30", status: "withdrawn" }),
      "2026-11-20 11:00",
      "2026-11-20 12:00",
    ],
    [
      "beside an offer to decide on",
      ["10:30"],
      round({ interview_date: "2026-11-20T10:30", status: "offer", decide_by: "2026-11-21" }),
      "2026-11-20 11:00",
      "2026-11-20 12:00",
    ],
  ])("%s: %j", (_when, times, note, since, now) => {
    expect(said(note, since, now)).toEqual(times);
  });

  it("is told of for each, also for two of one day", () => {
    const notes = {
      "Jobs/Larkspur Foods.md": round({}),
      "Interviews/1.md": { type: "interview", application: "[[Larkspur Foods]]", interview_date: "2026-11-20T09:00" },
      "Interviews/2.md": { type: "interview", application: "[[Larkspur Foods]]", interview_date: "2026-11-20T14:00" },
    };
    const times = (since: string, now: string) => justHeld(agenda(notes, now), moment(since)).map(({ time }) => time);
    expect(times("2026-11-20 09:30", "2026-11-20 10:00")).toEqual(["09:00"]);
    expect(times("2026-11-20 10:00", "2026-11-20 15:00")).toEqual(["14:00"]);
    expect(times("2026-11-20 08:00", "2026-11-20 16:00")).toEqual(["09:00", "14:00"]);
  });
});
