import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { rated, told } from "./told";

const lost = (outcome: string, own: Record<string, unknown> = {}) => ({
  status: "interviewing",
  interview_date: "2026-11-19",
  outcome,
  ...own,
});
const reasonsOn = (now: string, properties: Record<string, unknown>) =>
  schedule(application(properties), now).steps[0]?.reasons;

describe("rule 7: a round that did not take place", () => {
  it.each([
    ["cancelled", "cancelled by them"],
    ["moved without a new day", "postponed"],
    ["one where nobody came", "no-show"],
  ])("is asked for anew: %s", (_case, outcome) => {
    expect(told(lost(outcome), "2026-11-20")).toEqual(["today: rebook", "rebook 2026-11-20 Dana Lee"]);
  });

  it.each([
    ["the person cancelled", "I cancelled", ["waiting: wait", "wait undated"]],
    ["has a new day", "postponed to 2026-12-03", ["waiting: wait", "prepare 2026-12-03"]],
  ])("is not where it is one that %s", (_case, outcome, rows) => {
    expect(told(lost(outcome), "2026-11-20")).toEqual(rows);
  });

  it("is asked for the day after they said so, if that was earlier; what arranged it is no such word", () => {
    const log = ["2026-11-10 heard next round", "2026-11-16 heard by phone"];
    expect(told(lost("cancelled", { contact_log: log }), "2026-11-18")).toEqual([
      "overdue: rebook",
      "rebook 2026-11-17 Dana Lee",
    ]);
    expect(told(lost("cancelled", { contact_log: log.slice(0, 1) }), "2026-11-20")[1]).toBe(
      "rebook 2026-11-20 Dana Lee",
    );
  });

  it("is asked for today where the round lies ahead and no line says when it was called off", () => {
    expect(told(lost("cancelled"), "2026-11-17")).toEqual(["today: rebook", "rebook 2026-11-17 Dana Lee"]);
    const asked = { contact_log: ["2026-11-17 answer by email to Dana Lee — for a new time"] };
    expect(told(lost("cancelled", asked), "2026-11-18")[0]).toBe("soon: wait");
  });

  it("is asked for again where the one that took its place fell through as well", () => {
    const twice = (...log: string[]) => ({
      status: "interviewing",
      interviews: [
        { date: "2026-11-10", status: "cancelled" },
        { date: "2026-11-19", status: "cancelled" },
      ],
      contact_log: [
        "2026-11-09 heard by phone",
        "2026-11-10 answer by email to Dana Lee — for a new time",
        "2026-11-12 heard next round by email",
        ...log,
      ],
    });
    const row = ["today: rebook", "rebook 2026-11-20 Dana Lee"];
    expect(told(twice(), "2026-11-20")).toEqual(row);
    expect(told(twice("2026-11-19 heard by phone"), "2026-11-20")).toEqual(row);
    const asked = twice("2026-11-19 heard by phone", "2026-11-20 answer by email to Dana Lee — for a new time");
    expect(told(asked, "2026-11-23")).toEqual(["soon: wait", "follow-up 2026-11-27 Dana Lee"]);
  });

  it("is asked for once, also on the day of another round that was held", () => {
    const rounds = [
      { interview_date: "2026-11-20", ...rated },
      { interview_date: "2026-12-03", outcome: "cancelled" },
    ];
    const log = ["2026-11-20 thank-you", "2026-11-20 answer by email to Dana Lee — for a new time"];
    expect(told({ status: "interviewing", contact_log: log }, "2026-11-23", ...rounds)).toEqual([
      "soon: wait",
      "follow-up 2026-11-27 Dana Lee",
    ]);
  });

  it("is asked for where they were still deciding before they arranged it", () => {
    const log = ["2026-11-05 heard deciding", "2026-11-09 heard next round"];
    expect(told(lost("cancelled", { contact_log: log }), "2026-11-20")).toEqual([
      "today: rebook",
      "rebook 2026-11-20 Dana Lee",
    ]);
  });

  it("is due again after the year-end pause, unless it had lapsed before", () => {
    const before = lost("cancelled", { interview_date: "2026-12-16" });
    expect(told(before, "2026-12-18")).toEqual(["overdue: rebook", "rebook 2026-12-17 Dana Lee"]);
    expect(told(before, "2026-12-22")).toEqual(["waiting: wait", "rebook 2027-01-04 Dana Lee"]);
    expect(reasonsOn("2026-12-22", before)).toContainEqual({ kind: "pause", until: "2027-01-02" });
    expect(told(before, "2027-01-18")[0]).toBe("overdue: rebook");
    expect(told(before, "2027-01-19")[0]).toBe("waiting: wait");
    const long = lost("cancelled", { interview_date: "2026-11-30" });
    expect(told(long, "2026-12-22")).toEqual(["waiting: wait", "wait undated"]);
  });

  it("waits for a working day where the round lies ahead and today is none", () => {
    expect(told(lost("cancelled", { interview_date: "2026-12-02" }), "2026-11-28")).toEqual([
      "soon: wait",
      "rebook 2026-11-30 Dana Lee",
    ]);
  });

  it("goes before an earlier round's follow-up, and stands for ten working days", () => {
    const rounds = [
      { interview_date: "2026-11-05", ...rated },
      { interview_date: "2026-11-19", outcome: "cancelled" },
    ];
    const own = { status: "interviewing", contact_log: ["2026-11-06 thank-you"] };
    expect(told(own, "2026-11-20", ...rounds)).toEqual(["today: rebook", "rebook 2026-11-20 Dana Lee"]);
    expect(told(own, "2026-12-04", ...rounds)[0]).toBe("overdue: rebook");
    expect(told(own, "2026-12-07", ...rounds)).toEqual(["overdue: follow-up", "follow-up 2026-11-12 Dana Lee"]);
  });

  it("once asked for, is waited for, then asked for again; a reply without a time gives them five days more", () => {
    const asked = ["2026-11-20 answer by email to Dana Lee — for a new time"];
    expect(told(lost("cancelled", { contact_log: asked }), "2026-11-23")).toEqual([
      "soon: wait",
      "follow-up 2026-11-27 Dana Lee",
    ]);
    expect(reasonsOn("2026-11-23", lost("cancelled", { contact_log: asked }))).toEqual([
      { kind: "asked for a time", on: "2026-11-20", until: "2026-11-27" },
    ]);
    const replied = lost("cancelled", { contact_log: [...asked, "2026-11-24 heard by email"] });
    expect(told(replied, "2026-11-25")[1]).toBe("follow-up 2026-12-01 Dana Lee");
  });

  it.each([
    ["a no", { status: "rejected", contact_log: ["2026-11-19 heard no"] }, "today: answer"],
    ["an offer", { status: "offer", contact_log: ["2026-11-19 heard offer"] }, "overdue: thank-you"],
    ["an end", { status: "withdrawn" }, "closed: closed"],
    ["another round", { interviews: ["2026-11-25 Panel"] }, "soon: prepare"],
  ])("gives way to %s", (_case, own, row) => {
    expect(told(lost("cancelled", own), "2026-11-20")[0]).toBe(row);
  });
});

describe("rule 7: a next round without its time", () => {
  const promised = (...log: string[]) => ({
    status: "interviewing",
    contact_log: ["2026-11-19 heard next round", ...log],
  });
  it("is waited for five working days, then asked for, within the same count", () => {
    expect(told(promised(), "2026-11-20")).toEqual(["soon: wait", "follow-up 2026-11-26 Dana Lee"]);
    expect(reasonsOn("2026-11-20", promised())).toEqual([
      { kind: "next round", on: "2026-11-19", until: "2026-11-26" },
    ]);
    expect(told(promised(), "2026-11-26")[0]).toBe("today: follow-up");
    expect(told(promised("2026-11-26 follow-up"), "2026-11-27")[1]).toBe("follow-up 2026-12-07 Dana Lee");
  });

  it.each([
    ["there is a day for it", { ...promised(), interview_date: "2026-12-01" }, "prepare"],
    ["they named a day to hear by", { ...promised(), response_by: "2026-11-27" }, "follow-up 2026-12-01"],
    ["it was held", { ...promised(), interview_date: "2026-11-20" }, "prepare"],
    ["it was a task that has been handed in", promised("2026-11-20 task"), "follow-up 2026-11-27"],
  ])("is not waited for where %s", (_case, own, row) => {
    expect(told(own, "2026-11-20")[1]).toContain(row);
  });
});
