import { describe, expect, it } from "vitest";
import type { ReplyKind } from "../../src/core/changes/reply";
import { replyResultWords, resultWords, timeToCome } from "../../src/words/dialogs";
import { application, day, schedule } from "../builders";
import { interviewed, no, rated } from "../core/schedule/told";

const TODAY = day("2026-11-20");
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");

describe("what follows, before it is saved", () => {
  it.each<[string, Record<string, unknown>]>([
    [
      "Then nothing to do until Fri 4 Dec.",
      interviewed({ contact_log: ["2026-11-19 heard"], response_by: "2026-12-02" }),
    ],
    ["Then: follow up with Dana Lee.", interviewed()],
    ["Then prepare for Tue 1 Dec.", { status: "interviewing", interview_date: "2026-12-01" }],
    ["Then a short reply, when you are ready.", { status: "rejected", contact_log: ["2026-11-19 heard no"] }],
    ["Then one question: when they said no.", interviewed({ status: "rejected" })],
    ["Then: thank Dana Lee, by Mon 23 Nov.", { status: "interviewing", interview_date: "2026-11-20 08:00", ...rated }],
    ["Then: hand in the task, by Wed 25 Nov.", interviewed({ task_due: "2026-11-25" })],
    [
      "Then: ask for a new time, on Mon 23 Nov.",
      { status: "interviewing", interview_date: "2026-11-24", outcome: "cancelled", contact_log: ["2026-11-20 heard"] },
    ],
    [
      "Then: ask Dana Lee for a new time.",
      { status: "interviewing", interview_date: "2026-11-19", outcome: "cancelled", contact_log: ["2026-11-19 heard"] },
    ],
    ["Then: decide on the offer, by Mon 23 Nov.", { status: "offer", decide_by: "2026-11-23" }],
    ["Then nothing to do for now.", { status: "interviewing" }],
    ["Then nothing more is asked.", { status: "withdrawn" }],
  ])("%s", (words, properties) => {
    expect(plain(resultWords(schedule(application(properties), "2026-11-20"), TODAY))).toBe(words);
  });

  it.each<[string, ReplyKind, Record<string, unknown>]>([
    ["Noted as arrived. It is no answer, and changes nothing.", "automatic", interviewed()],
    [
      "Then nothing to do until Thu 26 Nov. If no time has come by then, you may ask.",
      "next round to come",
      interviewed({ contact_log: ["2026-11-19 heard next round"] }),
    ],
    [
      "Then nothing to do until Fri 4 Dec.",
      "next round to come",
      interviewed({ contact_log: ["2026-11-19 heard next round"], response_by: "2026-12-02" }),
    ],
    [
      "Then: ask Dana Lee for the time.",
      "next round to come",
      interviewed({ contact_log: ["2026-11-12 heard next round"] }),
    ],
    [
      "Then nothing more to ask Nina Patel. Many firms give no feedback to anybody, and it says nothing about you.",
      "no feedback",
      no("2026-11-09 feedback-request", "2026-11-20 declined"),
    ],
    [
      "Then nothing more to ask Nina Patel. Many firms give no feedback to anybody, and it says nothing about you. Then a short reply, when you are ready.",
      "no feedback",
      { status: "rejected", contact_log: ["2026-11-19 heard no", "2026-11-20 declined"] },
    ],
    ["Then: ask Dana Lee for feedback.", "no feedback", no("2026-11-09 feedback-request")],
  ])("%s", (words, kind, properties) => {
    const after = schedule(application(properties), "2026-11-20");
    expect(plain(replyResultWords(kind, "Nina Patel", after, TODAY))).toBe(words);
  });

  it("says from when the time of a round may be asked for", () => {
    expect(plain(timeToCome(day("2026-11-26"), TODAY))).toBe("They will name it. You may ask from Thu 26 Nov.");
    expect(timeToCome(day("2026-11-19"), TODAY)).toBe("They will name it. You may ask today.");
    expect(timeToCome(undefined, TODAY)).toBe("They will name it.");
  });
});
