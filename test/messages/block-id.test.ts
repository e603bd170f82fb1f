import { describe, expect, it } from "vitest";
import { idOfMessage, kindOfId, sentOn } from "../../src/messages/block-id";
import { application } from "../builders";

const call = { interview_date: "2026-11-17", round: "phone screen" };

describe("a draft", () => {
  it.each([
    [["2026-11-18 thank-you to Dana Lee"], "thank-you", "Dana Lee", "2026-11-18"],
    [["2026-11-18 thank-you"], "thank-you", "Dana Lee", "2026-11-18"],
    [["2026-11-18 thank-you to Ravi Menon"], "thank-you", "Dana Lee", undefined],
    [["2026-11-18 call", "2026-11-19 follow-up"], "follow-up", "Dana Lee", "2026-11-19"],
    [["2026-11-18 call"], "follow-up", "Dana Lee", undefined],
    [["2026-11-18 follow-up to Ravi Menon"], "follow-up", "Dana Lee", undefined],
    [["2026-11-18 follow-up"], "call", "Dana Lee", undefined],
    [[], "follow-up", "", undefined],
    [["2026-11-18 follow-up to Dana Lee"], "follow-up", "", "2026-11-18"],
  ] as const)("with %j in the log, the %s to %s was sent on %s", (contact_log, kind, name, on) => {
    const before = application(call);
    const id = idOfMessage(before, kind, name === "" ? undefined : { name });
    expect(sentOn(application({ ...call, contact_log: [...contact_log] }), id, kind, name)).toBe(on);
  });

  it("that comes after another one was sent is not sent itself, until it is", () => {
    const once = application({ ...call, contact_log: ["2026-11-10 follow-up"] });
    const id = idOfMessage(once, "follow-up", { name: "Dana Lee" });
    expect(id).toBe("follow-up-dana-lee-2");
    expect(sentOn(once, id, "follow-up", "Dana Lee")).toBeUndefined();
    expect(
      sentOn(
        application({ ...call, contact_log: ["2026-11-10 follow-up", "2026-11-19 follow-up"] }),
        id,
        "follow-up",
        "Dana Lee",
      ),
    ).toBe("2026-11-19");
  });

  it("whose name was changed since, or has a number itself, is sent once that kind was", () => {
    const once = application({ ...call, contact_log: ["2026-11-19 follow-up"] });
    expect(sentOn(once, "follow-up-58473", "follow-up", "Li Lei")).toBe("2026-11-19");
    expect(sentOn(application(call), "follow-up-58473", "follow-up", "Li Lei")).toBeUndefined();
    expect(
      sentOn(
        application({ ...call, contact_log: ["2026-11-06 thank-you to Dana Lee"] }),
        "thank-you-tom-fox",
        "thank-you",
        "",
      ),
    ).toBeUndefined();
  });

  it.each([
    ["follow-up-dana-lee", "follow-up"],
    ["closing-note", "closing-note"],
    ["feedback-request-2", "feedback-request"],
    ["reflection-2026-11-05", undefined],
    ["followup", undefined],
    ["heard-dana", undefined],
  ])("with the id %s is of the kind %s", (id, kind) => {
    expect(kindOfId(id)).toBe(kind);
  });
});
