import { describe, expect, it } from "vitest";
import type { ClockTime } from "../../../src/core/day";
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
    ["a thank-you, from the round on", step("thank-you", "2026-11-23"), true],
    ["preparing, seven days before", step("prepare", "2026-11-27"), true],
    ["preparing, eight days before", step("prepare", "2026-11-28"), false],
    ["a wait", step("wait", "2026-11-01"), false],
    ["what has no day", step("move-on", null), false],
  ])("%s", (_case, own, can) => {
    expect(canBeActedOn(own, TODAY)).toBe(can);
  });
});

describe("the order of steps", () => {
  it("has what is due first, then what prepares, then by day, and without a day last", () => {
    const inOrder = [
      step("follow-up", "2026-11-18"),
      step("thank-you", "2026-11-20"),
      step("look-back", "2026-11-20"),
      step("prepare", "2026-11-25"),
      step("follow-up", "2026-11-21"),
      step("prepare", "2026-11-30"),
      step("wait", null),
    ];
    expect(
      [...inOrder].reverse().sort((one, other) => compareSteps(one, other, { day: TODAY, time: "09:00" as ClockTime })),
    ).toEqual(inOrder);
  });
});

describe("the contact that a step becomes", () => {
  const to = { name: "Dana Lee" };

  it.each([
    ["a follow-up", step("follow-up", "2026-11-18", { to, channel: "email" }), "follow-up", "email"],
    ["a follow-up by phone", step("follow-up", "2026-11-18", { to, channel: "phone" }), "call", undefined],
    ["a thank-you without a channel", step("thank-you", "2026-11-18", { to }), "thank-you", "email"],
    ["a request", step("ask-feedback", "2026-11-18", { to }), "feedback-request", "email"],
  ])("%s", (_case, own, kind, channel) => {
    expect(contactOf(own, TODAY)).toEqual({ day: TODAY, kind, person: "Dana Lee", ...(channel && { channel }) });
  });

  it("is none for what is no message", () => {
    expect(contactOf(step("capture", "2026-11-20"), TODAY)).toBeUndefined();
  });
});
