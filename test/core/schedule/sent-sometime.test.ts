import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { interviewed, rated, told } from "./told";

describe("what was sent, without its day", () => {
  const held = { status: "interviewing", interview_date: "2026-11-05", ...rated };
  it("is a thank-you of the day it was due", () => {
    expect(told(held, "2026-11-06")[1]).toBe("thank-you 2026-11-06 Dana Lee");
    for (const sent of [{ thank_you_sent: true }, { "Thank-you note sent": "yes" }])
      expect(told({ ...held, ...sent }, "2026-11-06")).toEqual(["soon: wait", "follow-up 2026-11-12 Dana Lee"]);
    expect(told({ ...held, thank_you_sent: false }, "2026-11-06")[1]).toBe("thank-you 2026-11-06 Dana Lee");
  });

  it("is a follow-up of the day it was due, and only one", () => {
    const sent = interviewed({ follow_up_sent: true });
    expect(told(sent, "2026-11-17")).toEqual(["soon: wait", "follow-up 2026-11-23 Dana Lee"]);
    expect(schedule(application(sent), "2026-11-17").sent).toBe(1);
    const logged = interviewed({ follow_up_sent: true, contact_log: ["2026-11-13 follow-up"] });
    expect(schedule(application(logged), "2026-11-17").sent).toBe(1);
  });

  it("is said by the day for a follow-up as well", () => {
    const done = application(interviewed({ follow_up: "done" }));
    expect(schedule(done, "2026-11-17").sent).toBe(1);
    expect(done.problems).toEqual([]);
    expect(application(interviewed({ follow_up: "never" })).problems).toEqual([]);
  });

  it("is nothing where no day can be told", () => {
    expect(told({ follow_up_sent: true, thank_you_sent: true }, "2026-11-17")).toEqual([
      "waiting: wait",
      "wait undated",
    ]);
  });
});

describe("a contact that is noted in a property of its own", () => {
  const sent = (own: Record<string, unknown>) => {
    const one = application(interviewed(own));
    return [schedule(one, "2026-11-27").sent, one.log.at(-1)?.day, one.log.at(-1)?.kind];
  };
  it.each<[string, Record<string, unknown>, [number, string, string]]>([
    ["the last contact", { last_contact: "2026-11-24" }, [1, "2026-11-24", "follow-up"]],
    ["the last contact in words", { "Last contacted": "[[2026-11-24]]" }, [1, "2026-11-24", "follow-up"]],
    ["the last contact, which was theirs", { last_contact: "2026-11-24 Dana replied" }, [0, "2026-11-24", "heard"]],
    ["a follow-up", { followed_up: "2026-11-24" }, [1, "2026-11-24", "follow-up"]],
    ["several", { follow_up_sent: ["2026-11-16", "2026-11-24"] }, [2, "2026-11-24", "follow-up"]],
    ["thanks", { thank_you_sent: "2026-11-10" }, [0, "2026-11-10", "thank-you"]],
    [
      "a last contact that the log knows",
      { last_contact: "2026-11-20", contact_log: ["2026-11-24 call"] },
      [1, "2026-11-24", "call"],
    ],
    [
      "a last contact on the day of a line",
      { last_contact: "2026-11-24", contact_log: ["2026-11-24 heard"] },
      [0, "2026-11-24", "heard"],
    ],
    [
      "a last contact on the day of applying",
      { last_contact: "2026-11-24", date_applied: "2026-11-24" },
      [0, "2026-11-06", "thank-you"],
    ],
  ])("%s", (_what, own, expected) => {
    expect(sent(own)).toEqual(expected);
  });
});
