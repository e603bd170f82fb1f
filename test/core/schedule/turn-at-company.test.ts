import { describe, expect, it } from "vitest";
import { firstSteps, held } from "./told";

describe("rule 10: whose turn it is at a company", () => {
  it("lists the earlier of two; the other waits five working days after it", () => {
    const notes = { A: held("2026-11-06"), B: held("2026-11-05") };
    expect(firstSteps(notes, "2026-11-11")).toEqual(["A: wait 2026-11-19", "B: wait 2026-11-12"]);
    expect(firstSteps(notes, "2026-11-12")).toEqual(["A: wait 2026-11-19", "B: follow-up 2026-11-12"]);
  });

  it("counts from today while the earlier one is late", () => {
    expect(firstSteps({ A: held("2026-11-06"), B: held("2026-11-05") }, "2026-11-17")).toEqual([
      "A: wait 2026-11-24",
      "B: follow-up 2026-11-12",
    ]);
  });

  it("lets the later stage go first where both are due on one day, then the path", () => {
    const screen = held("2026-11-05", { round: "phone screen" });
    const technical = held("2026-11-05", { round: "technical" });
    expect(firstSteps({ A: screen, B: technical }, "2026-11-12")).toEqual([
      "A: wait 2026-11-19",
      "B: follow-up 2026-11-12",
    ]);
    expect(firstSteps({ A: screen, B: screen }, "2026-11-12")).toEqual([
      "A: follow-up 2026-11-12",
      "B: wait 2026-11-19",
    ]);
  });

  it("goes on to a third", () => {
    expect(firstSteps({ A: held("2026-11-05"), B: held("2026-11-05"), C: held("2026-11-05") }, "2026-11-12")).toEqual([
      "A: follow-up 2026-11-12",
      "B: wait 2026-11-19",
      "C: wait 2026-11-26",
    ]);
  });

  it("knows a company by its name or by its note, whatever the case", () => {
    const notes = {
      A: held("2026-11-05", { company: "[[Acme]]" }),
      B: held("2026-11-06", { company: "ACME" }),
      C: held("2026-11-06", { company: "Beta" }),
    };
    expect(firstSteps(notes, "2026-11-12")).toEqual([
      "A: follow-up 2026-11-12",
      "B: wait 2026-11-19",
      "C: wait 2026-11-13",
    ]);
  });

  it("holds back nothing but follow-ups", () => {
    const notes = {
      A: held("2026-11-05", { contact_log: ["2026-11-06 thank-you", "2026-11-12 follow-up"] }),
      B: held("2026-11-12", { contact_log: [] }),
    };
    expect(firstSteps(notes, "2026-11-13")).toContain("B: thank-you 2026-11-13");
  });
});
