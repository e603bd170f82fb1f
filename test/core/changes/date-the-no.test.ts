import { describe, expect, it } from "vitest";
import { changeProperties, keysOf, newMemory, type Change } from "../../../src/core/changes/change-and-undo";
import { firstDayOfNo, saidNoOn, wasNotANo } from "../../../src/core/changes/date-the-no";
import { application, applicationNote, CONVENTIONS, day, entry, interviewNote } from "../../builders";
import { interviewed, rated, told } from "../schedule/told";

const TODAY = "2026-11-20";
const ASKED = "today: date-the-no";
const wordFor = (status: string) => status;

/** The properties of the application's note once changes are made. */
function after(properties: Record<string, unknown>, changes: readonly Change[], kind: "application" | "interview") {
  const changed = structuredClone(properties);
  changeProperties(changed, changes, keysOf(CONVENTIONS, kind), newMemory());
  return changed;
}

const taken = (properties: Record<string, unknown>) => {
  const whole = applicationNote(interviewed(properties));
  const one = entry(application(interviewed(properties)), TODAY);
  return after(whole, wasNotANo(one, wordFor), "application");
};

describe("a no without its day", () => {
  it("has its day by a line in the log", () => {
    const properties = applicationNote(interviewed({ status: "rejected" }));
    const one = entry(application(interviewed({ status: "rejected" })), TODAY);
    expect(told(properties, TODAY)[0]).toBe(ASKED);
    const changed = after(properties, saidNoOn(one, day("2026-11-19")), "application");
    expect(changed["contact_log"]).toEqual(["2026-11-06 thank-you", "2026-11-19 heard no"]);
    expect(told(changed, TODAY)).toEqual(["today: answer", "answer 2026-11-20 Dana Lee"]);
  });

  it("was said on the day of the latest round, or later", () => {
    expect(firstDayOfNo(entry(application(interviewed({ status: "rejected" })), TODAY))).toBe("2026-11-05");
    expect(firstDayOfNo(entry(application({ status: "rejected" }), TODAY))).toBeUndefined();
  });
});

describe("a no that was none", () => {
  it.each([
    ["the status", { status: "rejected" }, { status: "interviewing" }],
    ["a box", { rejected: true }, { status: "interviewing" }],
    ["the outcome of a round", { outcome: "Rejected" }, { status: "interviewing" }],
    ["the status and the outcome", { status: "rejected", outcome: "a no" }, { status: "interviewing" }],
  ])("is taken out of %s", (_where, properties, expected) => {
    expect(told(interviewed(properties), TODAY)[0]).toBe(ASKED);
    const changed = taken(properties);
    expect(changed).toEqual(applicationNote(interviewed(expected)));
    expect(told(changed, TODAY)[0]).not.toBe(ASKED);
  });

  it("is taken out of the note of its round, and leaves an outcome that says something else", () => {
    const round = interviewNote({ interview_date: "2026-11-05", ...rated, outcome: "rejected" });
    const one = entry(application({ status: "interviewing" }, round), TODAY);
    const changes = wasNotANo(one, wordFor).filter(({ path }) => path === "Interviews/Acme 1.md");
    expect(after(round, changes, "interview")).toEqual(interviewNote({ interview_date: "2026-11-05", ...rated }));
    expect(taken({ status: "rejected", outcome: "passed" })["outcome"]).toBe("passed");
  });

  it("is taken out of a list of rounds", () => {
    const rounds = [{ date: "2026-11-05", status: "Rejected" }];
    const properties = { status: "interviewing", interviews: rounds, contact_log: ["2026-11-06 thank-you"] };
    const one = entry(application(properties), TODAY);
    const changed = after(applicationNote(properties), wasNotANo(one, wordFor), "application");
    expect(changed["interviews"]).toEqual([{ date: "2026-11-05", status: "" }]);
    expect(told(changed, TODAY)[0]).not.toBe(ASKED);
  });
});
