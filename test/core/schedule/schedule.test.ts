import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/day";
import { application, day, RULES, schedule } from "../../builders";
import { describeWhatHolds } from "../../properties";
import { interviewed, told } from "./told";

describe("groups", () => {
  it.each([
    ["2026-11-13", "overdue"],
    ["2026-11-12", "today"],
    ["2026-11-11", "soon"],
    ["2026-11-06", "soon"],
  ])("on %s it is %s", (now, group) => {
    expect(told(interviewed(), now)[0]).toMatch(new RegExp(`^${group}: `));
  });

  it("put what is more than seven days away under waiting", () => {
    expect(told(interviewed({ response_by: "2026-11-20" }), "2026-11-16")[0]).toBe("waiting: wait");
    expect(told(interviewed({ response_by: "2026-11-20" }), "2026-11-17")[0]).toBe("soon: wait");
  });
});

describe("the coming round", () => {
  const on = (properties: Record<string, unknown>, now: string, ...interviews: Record<string, unknown>[]) =>
    schedule(application(properties, ...interviews), now).comingRound?.day;

  it("is the next one that has not been held", () => {
    const rounds = [{ interview_date: "2026-11-24" }, { interview_date: "2026-11-20T10:00" }];
    expect(on({}, "2026-11-20 10:59", ...rounds)).toBe("2026-11-20");
    expect(on({}, "2026-11-20 11:00", ...rounds)).toBe("2026-11-24");
    expect(on({}, "2026-11-25", ...rounds)).toBeUndefined();
  });

  it("is known where nothing is asked any more, and is none that was cancelled", () => {
    expect(on({ status: "withdrawn", interview_date: "2026-11-24" }, "2026-11-20")).toBe("2026-11-24");
    expect(on({ interview_date: "2026-11-24", outcome: "cancelled" }, "2026-11-20")).toBeUndefined();
  });
});

describe("contacts that lie ahead", () => {
  it("are problems, and count for nothing", () => {
    const ahead = schedule(application(interviewed({ contact_log: ["2026-12-24 follow-up"] })), "2026-11-12");
    expect(ahead).toMatchObject({
      sent: 0,
      verdict: "follow-up",
      problems: [{ kind: "future contact", value: "2026-12-24 follow-up" }],
    });
  });
});

describe("an interview note with no application", () => {
  it("has a schedule of its own", () => {
    expect(
      told(
        { type: "interview", status: undefined, interview_date: "2026-11-05", contact_log: ["2026-11-06 thanks"] },
        "2026-11-13",
      )[0],
    ).toBe("overdue: follow-up");
  });
});

describeWhatHolds("any history", () => {
  const start = day("2026-09-01");
  const date = fc.integer({ min: 0, max: 150 }).map((days) => addDays(start, days));
  const kinds = fc.constantFrom("follow-up", "thank-you", "heard", "call", "closing-note");
  const lines = fc.array(
    fc.tuple(date, kinds).map(([on, kind]) => `${on} ${kind}`),
    { maxLength: 8 },
  );
  const histories = fc.record(
    {
      interview_date: date,
      date_applied: date,
      response_by: date,
      follow_up: date,
      contact_log: lines,
      round: fc.constantFrom("phone", "final", ""),
    },
    { requiredKeys: [] },
  );

  it("never asks on or before a promised day, never on a day off, and never more often than the cap", () => {
    fc.assert(
      fc.property(histories, date, (history, today) => {
        const { steps, sent, cap, promise } = schedule(application(history), today);
        for (const step of steps.filter(({ kind }) => kind === "follow-up")) {
          expect(sent).toBeLessThan(cap);
          if (step.due === null) continue;
          expect(RULES.calendar.askingDays.includes(step.due)).toBe(true);
          if (promise) expect(step.due > promise).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is never asked for sooner because of one more contact", () => {
    fc.assert(
      fc.property(histories, date, (history, today) => {
        const dueOf = (log: readonly string[]) =>
          schedule(application({ ...history, follow_up: undefined, contact_log: log }), today).steps.find(
            ({ kind }) => kind === "follow-up",
          )?.due;
        const log = (history.contact_log ?? []).filter((line) => line.slice(0, 10) <= today);
        const before = dueOf(log);
        const after = dueOf([...log, `${today} follow-up`]);
        if (before && after) expect(after >= before).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is scheduled without an exception, whatever the days", () => {
    const anyDay = fc
      .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const wild = fc.record(
      {
        interview_date: anyDay,
        date_applied: anyDay,
        response_by: anyDay,
        follow_up: anyDay,
        contact_log: fc.array(anyDay),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(wild, date, (history, today) => {
        expect(() => schedule(application(history), today)).not.toThrow();
      }),
    );
  });

  it("does not depend on the order of its lines", () => {
    fc.assert(
      fc.property(histories, date, (history, today) => {
        const log = [...new Map((history.contact_log ?? []).map((line) => [line.slice(0, 10), line])).values()];
        const told = (contact_log: readonly string[]) => {
          const { group, verdict, steps } = schedule(application({ ...history, contact_log }), today);
          return { group, verdict, steps };
        };
        expect(told([...log].reverse())).toEqual(told(log));
      }),
    );
  });
});
