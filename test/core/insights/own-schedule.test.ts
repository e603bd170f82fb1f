import { describe, expect, it } from "vitest";
import { applicationNote } from "../../builders";
import { told, toldByAll } from "./telling";

const steps = (properties: Record<string, unknown>, rounds: readonly Record<string, unknown>[] = []) =>
  told(properties, rounds).ownSteps.map(({ kind, due, sent, result }) => `${kind} ${due} ${sent ?? "–"} ${result}`);

/** An interview on a Tuesday: thanks are due on Wednesday, a follow-up on the Tuesday after. */
const HELD = { status: "interviewing", interview_date: "2026-10-20", date_applied: "2026-10-01" };

describe("messages by the schedule", () => {
  it.each<[string, readonly string[], Record<string, unknown>]>([
    [
      "thanks on the day of the round",
      ["thank-you 2026-10-21 2026-10-20 by its day"],
      { contact_log: ["2026-10-20 thank-you"] },
    ],
    ["thanks on their day", ["thank-you 2026-10-21 2026-10-21 by its day"], { contact_log: ["2026-10-21 thank-you"] }],
    ["late thanks", ["thank-you 2026-10-21 2026-10-23 late"], { contact_log: ["2026-10-23 thank-you"] }],
    [
      "thanks for which it was too late",
      ["thank-you 2026-10-21 – lapsed"].slice(1),
      { contact_log: ["2026-10-29 thank-you"] },
    ],
    [
      "a follow-up on its day",
      ["thank-you 2026-10-21 2026-10-21 by its day", "follow-up 2026-10-27 2026-10-27 by its day"],
      { contact_log: ["2026-10-21 thank-you", "2026-10-27 follow-up"] },
    ],
    [
      "an early one",
      ["thank-you 2026-10-21 2026-10-21 by its day", "follow-up 2026-10-27 2026-10-26 early"],
      { contact_log: ["2026-10-21 thank-you", "2026-10-26 call"] },
    ],
    [
      "a late one",
      ["thank-you 2026-10-21 2026-10-21 by its day", "follow-up 2026-10-27 2026-11-02 late"],
      { contact_log: ["2026-10-21 thank-you", "2026-11-02 follow-up"] },
    ],
    [
      "one after a day that they named",
      ["thank-you 2026-10-21 2026-10-21 by its day", "follow-up 2026-11-03 2026-11-02 early"],
      { response_by: "2026-10-30", contact_log: ["2026-10-21 thank-you", "2026-11-02 follow-up"] },
    ],
    [
      "an answer to a no, asked nothing",
      ["thank-you 2026-10-21 2026-10-21 by its day", "answer 2026-10-29 2026-10-29 by its day"],
      { status: "rejected", contact_log: ["2026-10-21 thank-you", "2026-10-28 heard no", "2026-10-29 answer"] },
    ],
    [
      "a late request for feedback",
      ["thank-you 2026-10-21 2026-10-21 by its day", "feedback-request 2026-10-29 2026-11-02 late"],
      {
        status: "rejected",
        contact_log: ["2026-10-21 thank-you", "2026-10-28 heard no", "2026-11-02 feedback request"],
      },
    ],
    [
      "what the status says by now",
      ["thank-you 2026-10-21 2026-10-21 by its day"],
      { status: "withdrawn", contact_log: ["2026-10-21 thank-you"] },
    ],
    [
      "what the round came to by now",
      ["thank-you 2026-10-21 2026-10-21 by its day"],
      { outcome: "rejected", contact_log: ["2026-10-21 thank-you"] },
    ],
    [
      "a message for a new time",
      ["thank-you 2026-10-21 2026-10-21 by its day"],
      { contact_log: ["2026-10-21 thank-you", "2026-10-22 answer — for a new time"] },
    ],
    [
      "a message that nobody asked for",
      ["thank-you 2026-10-21 2026-10-21 by its day"],
      { contact_log: ["2026-10-02 thank-you", "2026-10-21 thank-you"] },
    ],
    ["a message dated after today", [], { interview_date: "2026-11-18", contact_log: ["2026-12-02 follow-up"] }],
  ])("%s: %s", (_case, expected, properties) => {
    expect(steps({ ...HELD, ...properties })).toEqual(expected);
  });

  it("are the thanks and then a follow-up, through a recruiter both by phone", () => {
    const log = ["2026-10-20 call to Tom Adeyemi", "2026-10-23 call to Tom Adeyemi"];
    expect(steps({ ...HELD, route: "recruiter", recruiter: "Tom Adeyemi", contact_log: log })).toEqual([
      "thank-you 2026-10-20 2026-10-20 by its day",
      "follow-up 2026-10-27 2026-10-23 early",
    ]);
  });

  it("keep the distance from another one at the company", () => {
    const facts = toldByAll({
      "Jobs/A.md": applicationNote({ ...HELD, contact_log: ["2026-10-21 thank-you", "2026-10-28 follow-up"] }),
      "Jobs/B.md": applicationNote({
        ...HELD,
        role: "Clerk",
        interview_date: "2026-10-21",
        contact_log: ["2026-10-22 thank-you", "2026-10-30 follow-up"],
      }),
    });
    const followUps = facts.ownSteps.filter(({ kind }) => kind === "follow-up");
    expect(followUps.map(({ path, due, result }) => [path, due, result])).toEqual([
      ["Jobs/A.md", "2026-10-27", "late"],
      ["Jobs/B.md", "2026-11-04", "early"],
    ]);
  });
});

describe("what lapsed", () => {
  it.each<[string, readonly string[], Record<string, unknown>]>([
    ["thanks for which there was no time before a no", [], { ...HELD, contact_log: ["2026-10-21 heard no"] }],
    ["nor before one withdrew", [], { ...HELD, status: "withdrawn", contact_log: ["2026-10-20 withdrawal"] }],
    ["thanks that nobody got", ["thank-you 2026-10-21 – lapsed"], { ...HELD, contact_log: ["2026-10-28 heard"] }],
    [
      "a follow-up that was never asked",
      ["thank-you 2026-06-03 – lapsed", "follow-up 2026-06-09 – lapsed"],
      { ...HELD, date_applied: "2026-05-04", interview_date: "2026-06-02" },
    ],
    ["a follow-up after an application", ["follow-up 2026-06-15 – lapsed"], { date_applied: "2026-06-01" }],
    ["no follow-up where nobody is named", [], { date_applied: "2026-06-01", contact: null }],
    ["no thanks while it is time", [], { ...HELD, interview_date: "2026-11-19" }],
  ])("%s: %s", (_case, expected, properties) => {
    expect(steps(properties)).toEqual(expected);
  });
});
