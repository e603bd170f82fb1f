import { describe, expect, it } from "vitest";
import { waitingForYou } from "../../../src/core/changes/waiting-for-you";
import { agenda, applicationNote } from "../../builders";

const OFFER = applicationNote({ company: "Offerer", status: "offer" });

/** Who waits after an offer was accepted on Friday 20 November, beside a note of these properties. */
function waitingOf(properties: Record<string, unknown>) {
  const all = agenda({ "A.md": OFFER, "B.md": applicationNote(properties) }, "2026-11-20");
  const [offer] = Object.values(all.groups)
    .flat()
    .filter(({ application: { company } }) => company === "Offerer");
  if (offer === undefined) throw new Error("There is no offer");
  const { waiting, rest } = waitingForYou(all, offer.application);
  return { waiting: waiting.map((one) => one.waiting), rest };
}

describe("waits for a word once an offer is accepted", () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    ["whoever was met", { interview_date: "2026-11-19" }, { kind: "met", on: "2026-11-19" }],
    [
      "whoever was met twenty working days ago",
      { interview_date: "2026-10-23", contact_log: ["2026-11-18 follow-up"] },
      { kind: "met", on: "2026-10-23" },
    ],
    [
      "whoever is to be met, though they were met before",
      { interviews: ["2026-11-12", "2026-11-25"] },
      { kind: "interview", on: "2026-11-25" },
    ],
    [
      "whoever has named a day",
      { interview_date: "2026-11-12", response_by: "2026-11-24" },
      { kind: "promise", by: "2026-11-24" },
    ],
    [
      "whoever was met, where the day that they named has passed",
      { interview_date: "2026-11-12", response_by: "2026-11-18" },
      { kind: "met", on: "2026-11-12" },
    ],
    [
      "whoever has named a day, where they were met long ago",
      { interview_date: "2026-09-01", response_by: "2026-11-27" },
      { kind: "promise", by: "2026-11-27" },
    ],
    [
      "whoever has asked for a task",
      { status: "assessment", task_due: "2026-11-25" },
      { kind: "task", by: "2026-11-25" },
    ],
    ["whoever talks with the person by the status alone", { status: "interviewing" }, { kind: "status" }],
    [
      "whoever has made an offer as well",
      { status: "offer", decide_by: "2026-11-27" },
      { kind: "offer", by: "2026-11-27" },
    ],
  ])("%s", (_who, properties, why) => {
    expect(waitingOf(properties)).toEqual({ waiting: [why], rest: 0 });
  });

  it.each<[string, Record<string, unknown>]>([
    ["whoever has only an application", { status: "applied", date_applied: "2026-11-18" }],
    [
      "whoever was asked as often as may be",
      { interview_date: "2026-10-21", contact_log: ["2026-10-30", "2026-11-11"] },
    ],
    ["whoever has been quiet for long", { interview_date: "2026-06-02" }],
    [
      "whoever was met more than twenty working days ago",
      { interview_date: "2026-10-22", contact_log: ["2026-11-18 follow-up"] },
    ],
    ["whoever has said no", { interview_date: "2026-11-12", contact_log: ["2026-11-19 heard no"] }],
    [
      "whoever was said yes to",
      { status: "accepted", interview_date: "2026-11-12", contact_log: ["2026-11-19 heard"] },
    ],
  ])("not %s", (_who, properties) => {
    expect(waitingOf(properties)).toEqual({ waiting: [], rest: 1 });
  });

  it("none of those that have ended, or have not begun", () => {
    expect(waitingOf({ status: "withdrawn", interview_date: "2026-11-12" })).toEqual({ waiting: [], rest: 0 });
    expect(waitingOf({ status: "wishlist" })).toEqual({ waiting: [], rest: 0 });
  });
});
