import { describe, expect, it } from "vitest";
import { firstSteps, held } from "./told";

describe("rule 10: whose turn it is at a company", () => {
  it("lists the earlier of two; the other waits five working days after it", () => {
    const notes = { A: held("2026-11-06"), B: held("2026-11-05") };
    expect(firstSteps(notes, "2026-11-11")).toEqual(["A: wait 2026-11-19", "B: wait 2026-11-12"]);
    expect(firstSteps(notes, "2026-11-12")).toEqual(["A: wait 2026-11-19", "B: follow-up 2026-11-12"]);
  });

  it("passes on once that day is let pass; who lost it follows as if it had waited", () => {
    const notes = { A: held("2026-11-06"), B: held("2026-11-05") };
    expect(firstSteps(notes, "2026-11-18")).toEqual(["A: wait 2026-11-19", "B: follow-up 2026-11-12"]);
    expect(firstSteps(notes, "2026-11-19")).toEqual(["A: follow-up 2026-11-19", "B: wait 2026-11-26"]);
    expect(firstSteps(notes, "2026-11-26")).toEqual(["A: follow-up 2026-11-19", "B: follow-up 2026-11-26"]);
  });

  it("lets the later stage go first where both are due five working days or less apart, then the path", () => {
    const screen = (on: string) => held(on, { round: "phone screen" });
    const technical = (on: string) => held(on, { round: "technical" });
    expect(firstSteps({ A: screen("2026-11-05"), B: technical("2026-11-05") }, "2026-11-12")).toEqual([
      "A: wait 2026-11-19",
      "B: follow-up 2026-11-12",
    ]);
    expect(firstSteps({ A: screen("2026-11-05"), B: technical("2026-11-12") }, "2026-11-12")).toContain(
      "A: wait 2026-11-26",
    );
    expect(firstSteps({ A: screen("2026-11-05"), B: technical("2026-11-13") }, "2026-11-12")).toContain(
      "A: follow-up 2026-11-12",
    );
    expect(firstSteps({ A: screen("2026-11-05"), B: screen("2026-11-05") }, "2026-11-12")).toEqual([
      "A: follow-up 2026-11-12",
      "B: wait 2026-11-19",
    ]);
  });

  it("is not taken again by whoever was sent while the other waited", () => {
    const sent = held("2026-11-05", { contact_log: ["2026-11-06 thank-you", "2026-11-12 follow-up"] });
    const waiting = held("2026-11-10", { round: "phone screen" });
    expect(firstSteps({ A: waiting, B: sent }, "2026-11-13")).toEqual(["A: wait 2026-11-19", "B: wait 2026-11-26"]);
  });

  it("does not bind what goes through an agency's recruiter", () => {
    const via = { recruiter: "Tom Adeyemi", route: "recruiter" };
    expect(firstSteps({ A: held("2026-11-05", via), B: held("2026-11-05", via) }, "2026-11-10")).toEqual([
      "A: follow-up 2026-11-10",
      "B: follow-up 2026-11-10",
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
