import { describe, expect, it } from "vitest";
import { fittingTemplates, templateFor } from "../../src/templates/choice-of-template";
import { application, entry, schedule } from "../builders";
import { TODAY } from "./drafting";

const HELD = { interview_date: "2026-11-10", response_by: null };
const NO = { status: "rejected", contact_log: ["2026-11-19 heard no"] };

const fitting = (properties: Record<string, unknown>, ...interviews: Record<string, unknown>[]) =>
  fittingTemplates(entry(application(properties, ...interviews), TODAY), false);

describe("the reply to a no", () => {
  const reply = (properties: Record<string, unknown>) => {
    const planned = schedule(application(properties), TODAY);
    const step = planned.steps.find(({ kind }) => kind === "answer");
    return step && templateFor(step, planned, false);
  };

  it("carries a question where a round was held, and else none", () => {
    expect(reply({ ...HELD, ...NO })).toBe("reply to a no with a question");
    expect(reply(NO)).toBe("reply to a no");
  });

  it("is offered without the question as well", () => {
    const offered = fitting({ ...HELD, ...NO });
    expect(offered.slice(0, 1)).toEqual(["reply to a no with a question"]);
    expect(offered).toContain("reply to a no");
    expect(fitting(HELD)).not.toContain("reply to a no");
  });

  it("goes without a closing note, and without a follow-up", () => {
    const saidOnly = { ...HELD, status: "interviewing", contact_log: NO.contact_log };
    for (const offered of [fitting({ ...HELD, ...NO }), fitting(NO), fitting(saidOnly)])
      expect(offered.filter((name) => /closing|follow-up|new time|offer/.test(name))).toEqual([]);
  });
});

describe("what fits", () => {
  it.each(["cancelled", "no-show", "postponed"])("is to ask for a new time after “%s”", (outcome) => {
    expect(fitting({}, { interview_date: "2026-11-19", outcome })).toContain("ask for a new time");
  });

  it.each([
    ["was held", "passed"],
    ["was the person’s own to cancel", "cancelled by me"],
    ["has its new day", "postponed to 2026-12-03"],
  ])("is not to ask for a new time where the round %s", (_why, outcome) => {
    expect(fitting({}, { interview_date: "2026-11-19", outcome })).not.toContain("ask for a new time");
  });

  it("is not to ask for a new time for a round that another has followed", () => {
    expect(
      fitting({}, { interview_date: "2026-11-10", outcome: "no-show" }, { interview_date: "2026-11-18" }),
    ).not.toContain("ask for a new time");
  });

  it("is to accept an offer, to decline it, and to ask for time, for as long as there is one", () => {
    const names = ["time with an offer", "accept an offer", "decline an offer"];
    expect(fitting({ ...HELD, status: "offer" })).toEqual(expect.arrayContaining(names));
    expect(fitting(HELD).filter((name) => names.includes(name))).toEqual([]);
  });
});
