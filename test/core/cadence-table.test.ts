import { describe, expect, it } from "vitest";
import { cadenceNamed, DEFAULT_CADENCES, type CadenceName } from "../../src/core/cadence-table";
import { application, schedule } from "../builders";
import { rated, told } from "./schedule/told";

type Properties = Record<string, unknown>;

/** Thursday 5 November 2026, with what brings each row of the table about. */
const ROWS: Readonly<Record<Exclude<CadenceName, "feedback request">, Properties>> = {
  "application only": { status: "applied", date_applied: "2026-11-05" },
  "phone screen": { status: "screening", interview_date: "2026-11-05", round: "phone screen", ...rated },
  interview: { status: "interviewing", interview_date: "2026-11-05", round: "technical", ...rated },
  "final round": { status: "interviewing", interview_date: "2026-11-05", round: "final", ...rated },
  offer: { status: "offer", contact_log: ["2026-11-05 heard by phone — they offered me the job"] },
  "via recruiter": {
    status: "interviewing",
    interview_date: "2026-11-05",
    recruiter: "Tom Adeyemi",
    route: "recruiter",
    ...rated,
  },
  internal: { status: "interviewing", interview_date: "2026-11-05", cadence: "internal", ...rated },
  "public sector": { status: "interviewing", interview_date: "2026-11-05", cadence: "public sector", ...rated },
};

/** A row with more lines in its log. */
function logged(name: keyof typeof ROWS, ...lines: string[]): Properties {
  const row = ROWS[name];
  return { ...row, contact_log: [...((row["contact_log"] as string[] | undefined) ?? []), ...lines] };
}

const nextOf = (properties: Properties, now: string, kind: string) =>
  told(properties, now)
    .find((step) => step.startsWith(`${kind} `))
    ?.split(" ")[1];

describe("every cell of the cadence table: thank-you", () => {
  it.each([
    ["application only", undefined],
    ["phone screen", "2026-11-06"],
    ["interview", "2026-11-06"],
    ["final round", "2026-11-06"],
    ["offer", "2026-11-05"],
    ["via recruiter", "2026-11-05"],
    ["internal", "2026-11-06"],
    ["public sector", "2026-11-06"],
  ] as const)("%s: %s", (name, due) => {
    expect(nextOf(ROWS[name], "2026-11-05 23:00", "thank-you")).toBe(due);
  });
});

describe("every cell of the cadence table: first, a day promised (Friday 13 November)", () => {
  it.each([
    ["application only", "2026-11-20"],
    ["phone screen", "2026-11-17"],
    ["interview", "2026-11-17"],
    ["final round", "2026-11-18"],
    ["offer", "2026-11-16"],
    ["via recruiter", "2026-11-16"],
    ["internal", "2026-11-17"],
    ["public sector", "2026-11-20"],
  ] as const)("%s: %s", (name, due) => {
    expect(
      nextOf({ ...logged(name, "2026-11-05 thank-you"), response_by: "2026-11-13" }, "2026-11-09", "follow-up"),
    ).toBe(due);
  });
});

describe("every cell of the cadence table: first, none promised", () => {
  it.each([
    ["application only", "2026-11-19"],
    ["phone screen", "2026-11-12"],
    ["interview", "2026-11-12"],
    ["final round", "2026-11-16"],
    ["offer", "2026-11-10"],
    ["via recruiter", "2026-11-10"],
    ["internal", "2026-11-12"],
    ["public sector", "2026-11-19"],
  ] as const)("%s: %s", (name, due) => {
    expect(nextOf(logged(name, "2026-11-05 thank-you"), "2026-11-09", "follow-up")).toBe(due);
  });
});

describe("every cell of the cadence table: next, after a follow-up on Monday 16 November", () => {
  it.each([
    ["application only", undefined],
    ["phone screen", "2026-11-23"],
    ["interview", "2026-11-25"],
    ["final round", "2026-11-25"],
    ["offer", "2026-11-19"],
    ["via recruiter", "2026-11-23"],
    ["internal", "2026-11-23"],
    ["public sector", "2026-11-30"],
  ] as const)("%s: %s", (name, due) => {
    expect(nextOf(logged(name, "2026-11-05 thank-you", "2026-11-16 follow-up"), "2026-11-17", "follow-up")).toBe(due);
  });
});

describe("every cell of the cadence table: cap, and close after the last one on Monday 16 November", () => {
  it.each([
    ["application only", 1, "2026-11-30"],
    ["phone screen", 2, "2026-11-23"],
    ["interview", 2, "2026-11-23"],
    ["final round", 2, "2026-11-30"],
    ["offer", 2, undefined],
    ["via recruiter", 3, "2026-11-30"],
    ["internal", 2, "2026-11-30"],
    ["public sector", 2, "2026-12-14"],
  ] as const)("%s: %d, %s", (name, cap, closes) => {
    const lines = ["2026-11-09 follow-up", "2026-11-11 follow-up", "2026-11-16 follow-up"].slice(-cap);
    const spent = logged(name, "2026-11-05 thank-you", ...lines);
    expect(schedule(application(spent), "2026-11-17")).toMatchObject({ cap, sent: cap });
    expect(nextOf(logged(name, "2026-11-05 thank-you", ...lines.slice(1)), "2026-11-17", "move-on")).toBeUndefined();
    expect(nextOf(spent, "2026-11-17", "move-on")).toBe(closes);
  });
});

describe("every cell of the cadence table: feedback request", () => {
  const no = (...lines: string[]) => ({
    status: "rejected",
    interview_date: "2026-10-29",
    ...rated,
    contact_log: ["2026-11-05 heard", "2026-11-06 answer", ...lines],
  });
  it("first: one working day after a yes", () => {
    const yes = { ...no(), status: "accepted" };
    expect(told(yes, "2026-11-06")).toEqual(["today: ask-feedback", "ask-feedback 2026-11-06 Dana Lee"]);
  });
  it("next: seven after the first", () => {
    expect(told(no("2026-11-09 feedback-request"), "2026-11-10")).toEqual([
      "waiting: wait",
      "ask-feedback 2026-11-18 Dana Lee",
    ]);
  });
  it("cap: two; close: five after the last, closed and not moved on from", () => {
    const spent = no("2026-11-09 feedback-request", "2026-11-18 feedback-request");
    expect(schedule(application(spent), "2026-11-19")).toMatchObject({ sent: 2, cap: 2 });
    expect(told(spent, "2026-11-24")).toEqual(["waiting: wait", "wait undated"]);
    expect(told(spent, "2026-11-25")).toEqual(["closed: closed"]);
  });
});

describe("the row", () => {
  it("is named as people write it", () => {
    expect(
      ["Public-Sector", "via_recruiter", " final  round ", "weekly", "feedback request"].map(cadenceNamed),
    ).toEqual(["public sector", "via recruiter", "final round", undefined, undefined]);
  });

  it("is settled in this order: outcome, offer, what the note names, recruiter, the round, the status", () => {
    const capOf = (properties: Properties) => schedule(application(properties), "2026-11-10").cap;
    const all = { ...ROWS["final round"], route: "recruiter", recruiter: "Tom", cadence: "application only" };
    expect(capOf(all)).toBe(1);
    expect(capOf({ ...all, status: "offer" })).toBe(2);
    expect(capOf({ ...all, cadence: null })).toBe(3);
    expect(capOf({ ...all, cadence: null, route: "direct" })).toBe(2);
  });

  it("stands in the table, and the table has no other", () => {
    expect(Object.keys(DEFAULT_CADENCES)).toEqual([...Object.keys(ROWS), "feedback request"]);
  });
});
