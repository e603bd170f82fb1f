import { describe, expect, it } from "vitest";
import type { CameTo, Stage } from "../../../src/core/insights/search-facts";
import { told, toldByAll } from "./telling";

const fact = (properties: Record<string, unknown>) => told(properties).applications[0];

describe("what an application came to", () => {
  it.each<[string, CameTo, Record<string, unknown>]>([
    ["it waits for a word", "open", { date_applied: "2026-11-16" }],
    ["a round is ahead", "open", { interview_date: "2026-11-25", status: "interviewing" }],
    ["the person said yes", "accepted", { status: "accepted" }],
    ["they said yes and no before", "accepted", { status: "accepted", contact_log: ["2026-11-02 heard no"] }],
    ["the status is a no", "no", { status: "rejected" }],
    ["the log says no", "no", { status: "applied", contact_log: ["2026-11-12 heard no"] }],
    ["the round was a no", "no", { interview_date: "2026-11-12", outcome: "rejected", status: "interviewing" }],
    ["the person withdrew", "withdrawn", { status: "withdrawn" }],
    ["the person withdrew after a no", "no", { status: "withdrawn", contact_log: ["2026-11-12 heard no"] }],
    ["it fell quiet", "no answer", { date_applied: "2026-06-01" }],
    [
      "nothing is left but to move on",
      "no answer",
      { date_applied: "2026-09-01", contact_log: ["2026-10-30 follow-up"] },
    ],
    ["they are gone", "no answer", { status: "ghosted", date_applied: "2026-10-01" }],
    [
      "they wrote after all, and it was taken up again",
      "open",
      {
        status: "ghosted",
        date_applied: "2026-09-01",
        contact_log: ["2026-10-30 follow-up", "2026-11-16 heard"],
      },
    ],
    ["it was closed without a word", "no answer", { status: "closed", date_applied: "2026-10-01" }],
    ["it was declined, by whomever", "closed", { status: "Declined", date_applied: "2026-10-01" }],
    ["it was closed after a word", "closed", { status: "closed", contact_log: ["2026-10-12 heard"] }],
    [
      "it was closed, and the word came before the round",
      "no answer",
      { status: "closed", interview_date: "2026-10-20", contact_log: ["2026-10-12 heard"] },
    ],
    [
      "it was closed, and the word came on the day of the round",
      "closed",
      { status: "closed", interview_date: "2026-10-20", contact_log: ["2026-10-20 heard"] },
    ],
    ["a word is dated after today", "no answer", { status: "closed", contact_log: ["2026-12-01 heard"] }],
  ])("where %s: %s", (_case, came, properties) => {
    expect(fact(properties)?.cameTo).toBe(came);
  });
});

describe("the stages that were reached", () => {
  it.each<[string, Stage[], Record<string, unknown>]>([
    ["nothing was heard", ["applied"], { date_applied: "2026-11-16" }],
    ["a word came", ["applied", "heard back"], { contact_log: ["2026-11-16 heard"] }],
    ["they gave feedback alone", ["applied", "heard back"], { contact_log: ["2026-11-16 feedback"] }],
    ["they told when one would hear", ["applied"], { contact_log: ["2026-11-16 told - by Friday"] }],
    ["an automatic reply came", ["applied"], { contact_log: ["2026-11-16 automatic"] }],
    ["a word is dated after today", ["applied"], { contact_log: ["2026-12-16 heard"] }],
    ["a round is ahead", ["applied", "heard back"], { interview_date: "2026-11-25" }],
    ["a round was cancelled", ["applied", "heard back"], { interview_date: "2026-11-10", outcome: "cancelled" }],
    ["only the status tells", ["applied", "heard back"], { status: "screening" }],
    ["the status is a no", ["applied", "heard back"], { status: "rejected" }],
    ["a round was held", ["applied", "heard back", "interviewed"], { interview_date: "2026-11-10" }],
    [
      "a final round was held",
      ["applied", "heard back", "interviewed", "final round"],
      { interview_date: "2026-11-10", round: "Final panel" },
    ],
    ["a final round is ahead", ["applied", "heard back"], { interview_date: "2026-11-25", round: "Final panel" }],
    ["an offer came, and no round was noted", ["applied", "heard back", "offer"], { status: "offer" }],
    [
      "an offer came, and then a no",
      ["applied", "heard back", "offer"],
      { contact_log: ["2026-11-10 heard offer", "2026-11-12 heard no"] },
    ],
    ["the person said yes", ["applied", "heard back", "offer", "accepted"], { status: "accepted" }],
    ["it was closed", ["applied"], { status: "closed" }],
  ])("where %s: %s", (_case, stages, properties) => {
    const one = fact(properties);
    expect([...(one?.reached ?? [])]).toEqual(stages);
    expect(one?.furthest).toBe(stages.at(-1));
  });
});

describe("the day of an application", () => {
  it.each<[string, string | undefined, Record<string, unknown>]>([
    ["the day of applying", "2026-11-02", { date_applied: "2026-11-02", interview_date: "2026-11-10" }],
    [
      "else the first round that was held",
      "2026-11-10",
      { interview_date: "2026-11-10", contact_log: ["2026-11-04 heard"] },
    ],
    ["else the first line", "2026-11-04", { interview_date: "2026-11-25", contact_log: ["2026-11-04 heard"] }],
    ["of which something happened", "2026-11-06", { contact_log: ["2026-11-04 no reply", "2026-11-06 heard"] }],
    ["nothing that is still to come", undefined, { date_applied: "2027-02-03" }],
    ["else unknown", undefined, { contact_log: ["2026-12-04 heard"] }],
  ])("is %s", (_case, on, properties) => {
    expect(fact(properties)?.day).toBe(on);
  });
});

describe("what is on the wishlist", () => {
  it("was not applied for, and tells nothing", () => {
    const { applications, interviews, lessons } = toldByAll({
      "Jobs/Acme.md": {
        type: "application",
        company: "Acme",
        status: "wishlist",
        lessons: ["Read the advert twice"],
        interview_date: "2026-11-10",
      },
    });
    expect([applications, interviews, lessons]).toEqual([[], [], []]);
  });
});
