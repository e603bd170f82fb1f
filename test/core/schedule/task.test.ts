import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { rated, told } from "./told";

const task = (own: Record<string, unknown> = {}) => ({
  status: "assessment",
  date_applied: "2026-11-02",
  task_due: "2026-11-25T18:00",
  ...own,
});

describe("rule 7: a task", () => {
  it("is the one step until its day, listed from seven days before", () => {
    expect(told(task(), "2026-11-17")).toEqual(["waiting: wait", "hand-in 2026-11-25"]);
    expect(told(task(), "2026-11-18")).toEqual(["soon: hand-in", "hand-in 2026-11-25"]);
    expect(told(task(), "2026-11-25 23:00")).toEqual(["today: hand-in", "hand-in 2026-11-25"]);
    const after = task({ interview_date: "2026-11-19", contact_log: ["2026-11-10 follow-up"] });
    expect(told(after, "2026-11-20")).toEqual(["soon: hand-in", "hand-in 2026-11-25"]);
  });

  it("stays for five working days, and is then taken as handed in on its day", () => {
    expect(told(task(), "2026-12-02")).toEqual(["overdue: hand-in", "hand-in 2026-11-25"]);
    expect(told(task(), "2026-12-03")).toEqual(["overdue: follow-up", "follow-up 2026-12-02 Dana Lee"]);
    const [step] = schedule(application(task()), "2026-12-03").steps;
    expect(step?.reasons).toEqual([{ kind: "none promised", days: 5, after: "task" }]);
  });

  it("once handed in, begins the count anew from its day", () => {
    const log = ["2026-11-10 follow-up", "2026-11-20 task"];
    expect(told(task({ contact_log: log }), "2026-11-23")).toEqual(["soon: wait", "follow-up 2026-11-27 Dana Lee"]);
    expect(schedule(application(task({ contact_log: log })), "2026-11-23").sent).toBe(0);
  });

  it.each([
    ["they thanked for it", ["2026-11-20 task", "2026-11-23 heard"], false],
    ["they asked for the next one", ["2026-11-12 task", "2026-11-16 heard next round"], true],
    ["they wrote long ago, since an earlier one", ["2026-11-03 task", "2026-11-05 heard"], true],
  ])("waits to be handed in, or not, after %s", (_case, contact_log, isAsked) => {
    expect(told(task({ contact_log }), "2026-11-24").join().includes("hand-in")).toBe(isAsked);
  });

  it("of before the latest round is none", () => {
    expect(told(task({ task_due: "2026-11-18", interview_date: "2026-11-19", ...rated }), "2026-11-20")[0]).toBe(
      "today: thank-you",
    );
  });

  it("stands beside a round ahead, the one that comes first above", () => {
    expect(told(task({ interview_date: "2026-11-23" }), "2026-11-20")).toEqual([
      "soon: prepare",
      "prepare 2026-11-23",
      "hand-in 2026-11-25",
    ]);
  });

  it.each([
    ["a no", { status: "rejected", contact_log: ["2026-11-19 heard no"] }],
    ["an offer", { status: "offer", contact_log: ["2026-11-19 heard offer"] }],
    ["an end", { status: "closed" }],
  ])("gives way to %s", (_case, own) => {
    expect(told(task(own), "2026-11-20").join()).not.toContain("hand-in");
  });
});
