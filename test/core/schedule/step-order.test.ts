import { describe, expect, it } from "vitest";
import type { ClockTime } from "../../../src/core/day";
import type { Round } from "../../../src/core/reading/round";
import { contactOf, type Step, type StepKind } from "../../../src/core/schedule/step";
import { canBeActedOn, compareSteps } from "../../../src/core/schedule/step-order";
import { day } from "../../builders";

const TODAY = day("2026-11-20");

function step(kind: StepKind, due: string | null, own: Partial<Step> = {}): Step {
  return { kind, due: due === null ? null : day(due), reasons: [], ...own };
}

describe("what can be done about a step", () => {
  it.each([
    ["a follow-up, on its day", step("follow-up", "2026-11-20"), true],
    ["a follow-up, before it", step("follow-up", "2026-11-21"), false],
    ["a thank-you, from the round on", step("thank-you", "2026-11-23", { from: day("2026-11-20") }), true],
    ["preparing, from its day on", step("prepare", "2026-11-27", { from: day("2026-11-20") }), true],
    ["preparing, before it", step("prepare", "2026-11-28", { from: day("2026-11-21") }), false],
    ["a wait", step("wait", "2026-11-01"), false],
    ["what has no day", step("move-on", null), false],
  ])("%s", (_case, own, can) => {
    expect(canBeActedOn(own, TODAY)).toBe(can);
  });
});

describe("the order of steps", () => {
  const listed = { from: TODAY };
  const inOrder = [
    step("capture", "2026-11-20", { round: { day: TODAY } as Round }),
    step("follow-up", "2026-11-18", { about: "offer" }),
    step("decide", "2026-11-20", listed),
    step("hand-in", "2026-11-20"),
    step("thank-you", "2026-11-20"),
    step("capture", "2026-11-20"),
    step("answer", "2026-11-19"),
    step("date-the-no", "2026-11-20"),
    step("follow-up", "2026-11-16"),
    step("follow-up", "2026-11-18"),
    step("rebook", "2026-11-18"),
    step("ask-feedback", "2026-11-10"),
    step("follow-up", "2026-11-09", { about: "application" }),
    step("prepare", "2026-11-25", listed),
    step("look-back", "2026-11-20"),
    step("move-on", "2026-11-16"),
    step("look-back", "2026-11-20", { about: "moving on" }),
    step("thank-you", "2026-11-21"),
    step("follow-up", "2026-11-21"),
    step("prepare", "2026-11-30"),
    step("wait", null),
  ];

  it("has what is due in the order of its matter, oldest first, then what is ahead by day", () => {
    const now = { day: TODAY, time: "15:00" as ClockTime };
    expect([...inOrder].reverse().sort((one, other) => compareSteps(one, other, now))).toEqual(inOrder);
  });

  it("has preparing for a round of today that has no time first, and from two o'clock second", () => {
    const round = { day: TODAY } as Round;
    const both = [step("prepare", "2026-11-20", { round }), step("capture", "2026-11-20", { round })];
    const at = (time: string) => (one: Step, other: Step) =>
      compareSteps(one, other, { day: TODAY, time: time as ClockTime });
    expect([...both].sort(at("13:59"))[0]?.kind).toBe("prepare");
    expect([...both].sort(at("14:00"))[0]?.kind).toBe("capture");
  });
});

describe("the contact that a step becomes", () => {
  const to = { name: "Dana Lee" };

  it.each([
    ["a follow-up", step("follow-up", "2026-11-18", { to, channel: "email" }), "follow-up", "email"],
    ["a follow-up by phone", step("follow-up", "2026-11-18", { to, channel: "phone" }), "call", undefined],
    ["a thank-you without a channel", step("thank-you", "2026-11-18", { to }), "thank-you", "email"],
    ["an answer", step("answer", "2026-11-18", { to }), "answer", "email"],
    [
      "an answer with a question",
      step("answer", "2026-11-18", { to, isWithQuestion: true }),
      "feedback-request",
      "email",
    ],
    ["a request", step("ask-feedback", "2026-11-18", { to }), "feedback-request", "email"],
  ])("%s", (_case, own, kind, channel) => {
    expect(contactOf(own, TODAY)).toEqual({ day: TODAY, kind, person: "Dana Lee", ...(channel && { channel }) });
  });

  it("is no follow-up where it asks for a new time, and says what for", () => {
    expect(contactOf(step("rebook", "2026-11-18", { to }), TODAY)).toMatchObject({
      kind: "answer",
      words: "for a new time",
    });
  });

  it("is a task where one was handed in", () => {
    expect(contactOf(step("hand-in", "2026-11-20"), TODAY)).toEqual({ day: TODAY, kind: "task" });
  });

  it("is none for what is no message", () => {
    expect(contactOf(step("capture", "2026-11-20"), TODAY)).toBeUndefined();
  });
});
