import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutcome } from "../../../src/core/reading/round-outcome";
import { application, schedule } from "../../builders";
import { itHolds } from "../../properties";

const told = (outcome: string) => {
  const { notHeld, isOwnDoing, isNo, movedTo } = readOutcome(outcome);
  return [notHeld, isOwnDoing && "own", movedTo?.day, movedTo?.time, isNo && "no"].filter(Boolean).join(" ");
};

describe("what became of a round", () => {
  it.each([
    ["cancelled", "cancelled"],
    ["Cancelled by company", "cancelled"],
    ["They had to cancel", "cancelled"],
    ["had to cancel", "cancelled"],
    ["cancelled on me", "cancelled"],
    ["I had to cancel", "cancelled own"],
    ["cancelled by me", "cancelled own"],
    ["Cancelled (me)", "cancelled own"],
    ["Didn’t take place", "cancelled"],
    ["fell through", "cancelled"],
    ["Canceled – rescheduled", "moved"],
    ["to be rescheduled", "moved"],
    ["rescheduled for next week", "moved"],
    ["moved to Thursday", "moved"],
    ["rescheduled by me", "moved own"],
    ["postponed to 2026-12-03", "moved 2026-12-03"],
    ["pushed to 2026-12-03 14:00", "moved 2026-12-03 14:00"],
    ["Rescheduled (13 December 2026)", "moved 2026-12-13"],
    ["No show (them)", "no-show"],
    ["no-show", "no-show"],
    ["they didn't turn up", "no-show"],
    ["nobody joined the call", "no-show"],
    ["No show (me)", "no-show own"],
    ["I overslept", "no-show own"],
    ["I couldn't make it", "cancelled own"],
    ["moved it to Thursday", "moved"],
    ["abgesagt", "cancelled"],
    ["Von mir abgesagt", "cancelled own"],
    ["von der Firma abgesagt", "cancelled"],
    ["verschoben auf 13.12.2026", "moved 2026-12-13"],
    ["reporté au 13 décembre 2026", "moved 2026-12-13"],
    ["cancelado por la empresa", "cancelled"],
    ["desmarcada", "cancelled"],
    ["geannuleerd", "cancelled"],
    ["annullato da me", "cancelled own"],
    ["odwołana", "cancelled"],
    ["inställd", "cancelled"],
    ["aflyst", "cancelled"],
    ["avlyst av bedriften", "cancelled"],
    ["peruttu", "cancelled"],
    ["zrušeno", "cancelled"],
    ["iptal edildi", "cancelled"],
    ["đã hủy", "cancelled"],
    ["改期到2026-12-03", "moved 2026-12-03"],
    ["ドタキャン", "no-show"],
    ["면접 취소", "cancelled"],
    ["Went well, decision postponed", ""],
    ["Good talk. Answer delayed", ""],
    ["postponed the decision", ""],
    ["passed - next round moved to Thursday", ""],
    ["gut gelaufen, Entscheidung verschoben", ""],
    ["bien passé, réponse reportée", ""],
    ["顺利，决定推迟", ""],
    ["cancelled after their decision", "cancelled"],
    ["Cancelled, no decision yet", "cancelled"],
    ["Postponed (waiting for a decision)", "moved"],
    ["interview postponed", "moved"],
    ["Rescheduled from 2026-11-19", ""],
    ["verschoben vom 19.11.2026", ""],
    ["aplazada del 19 de noviembre", ""],
    ["aplazada, cambio de fecha 2026-12-03", "moved 2026-12-03"],
    ["moved from Mon 16 to 2026-12-03", "moved 2026-12-03"],
    ["rejected", "no"],
    ["Cancelled – rejected", "cancelled no"],
  ])("%s: %s", (outcome, expected) => {
    expect(told(outcome)).toBe(expected);
  });

  it.each([
    "",
    "passed",
    "went well",
    "not cancelled",
    "cancelled?",
    "moved to the next round",
    "moved forward",
    "moved to next stage on 2026-12-03",
    "missed a question",
  ])("is nothing of the kind by: %j", (outcome) => {
    expect(told(outcome)).toBe("");
  });

  it("counts where it stands beside another word for it, in a list or in a map", () => {
    const held = (round: Record<string, unknown>) =>
      schedule(application({ status: "interviewing" }, { date: "2026-11-26", ...round }), "2026-11-27").heldRound;
    expect(held({ result: "pending" })).toBeDefined();
    expect(held({ result: "pending", status: "Cancelled by them" })).toBeUndefined();
    expect(held({ outcome: ["scheduled", "cancelled"] })).toBeUndefined();
  });

  it("is read in the line of a list", () => {
    const { rounds } = application({
      interviews: ["2026-11-10 Technical – cancelled by them", "2026-11-16 Panel (rejected)"],
    });
    expect(rounds.map(({ outcome }) => told(outcome))).toEqual(["cancelled", "no"]);
  });
});

describe("a round that was moved to a day", () => {
  it("is coming on that day", () => {
    const moved = { interview_date: "2026-11-26", outcome: "postponed to 2026-12-03 10:00" };
    const { comingRound, heldRound } = schedule(application({ status: "interviewing", ...moved }), "2026-11-27");
    expect([comingRound?.day, comingRound?.time, heldRound]).toEqual(["2026-12-03", "10:00", undefined]);
  });

  it("is one with the round that the notes have on that day", () => {
    const { rounds } = application(
      { status: "interviewing" },
      { interview_date: "2026-11-26", outcome: "postponed to 2026-12-03" },
      { interview_date: "2026-12-03", round: "Panel" },
    );
    expect(rounds.map(({ day, words }) => [day, words])).toEqual([
      ["2026-11-26", ""],
      ["2026-12-03", "Panel"],
    ]);
  });

  it.each([
    [
      "its own day, which has been changed already",
      "2026-12-03T10:00",
      "rescheduled to 2026-12-03",
      "2026-12-03",
      "10:00",
    ],
    ["its own day at an earlier time", "2026-12-03T15:00", "moved to 3 Dec 2026 09:00", "2026-12-03", "09:00"],
    ["an earlier day", "2026-12-10", "moved to 2026-12-02 15:00", "2026-12-02", "15:00"],
    ["an earlier day in German", "2026-12-18", "verschoben auf den 15.12.2026", "2026-12-15", undefined],
  ])("is coming on %s, where it says to which", (_case, interview_date, outcome, day, time) => {
    const moved = { status: "interviewing", interview_date, outcome };
    const { comingRound, steps } = schedule(application(moved), "2026-11-27");
    expect([comingRound?.day, comingRound?.time, steps[0]?.kind]).toEqual([day, time, "prepare"]);
    const after = schedule(application(moved), "2026-12-16");
    expect(after.heldRound?.day).toBe(day);
    expect(after.steps.map(({ kind }) => kind)).not.toContain("rebook");
  });

  it("is not coming on the day on which that was said", () => {
    const moved = { status: "interviewing", interview_date: "2026-11-26", outcome: "rescheduled on 2026-11-20" };
    expect(schedule(application(moved), "2026-11-27").steps[0]?.kind).toBe("rebook");
  });

  it("is not coming on a day before it", () => {
    const { rounds } = application({ interview_date: "2026-11-26", outcome: "moved from 2026-11-20" });
    expect(rounds).toHaveLength(1);
  });
});

itHolds("any outcome is read without an exception", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (outcome) => {
      expect(() => readOutcome(outcome)).not.toThrow();
    }),
  );
});
