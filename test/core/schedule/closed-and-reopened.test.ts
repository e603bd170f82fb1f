import { describe, expect, it } from "vitest";
import { interviewed, rated, told } from "./told";

describe("rule 17: closed", () => {
  it.each(["wishlist", "accepted", "withdrawn", "closed", "ghosted", "Withdrawn"])("is what is %s", (status) => {
    expect(told(interviewed({ status }), "2026-11-20")).toEqual(["closed: closed"]);
  });

  it.each(["rejected", "Rejected"])("is what is %s, once nothing more is asked", (status) => {
    expect(told(interviewed({ status }), "2027-01-20")).toEqual(["closed: closed"]);
  });

  it("is a round that ended in a no, whatever the status still says", () => {
    const outcome = { interview_date: "2026-11-05", outcome: "rejected", ...rated };
    const answered = { contact_log: ["2026-11-05 heard no", "2026-11-05 feedback"], lessons: ["One"] };
    expect(told(answered, "2026-11-13", outcome)).toEqual(["closed: closed"]);
    expect(told({ status: "interviewing", ...answered }, "2026-11-13", outcome)).toEqual(["closed: closed"]);
    expect(told({}, "2026-11-06", { ...outcome, outcome: "passed" })[0]).toBe("today: thank-you");
  });

  it("is what was ghosted, until they write after a follow-up or a closing note", () => {
    const silent = ["2026-11-12 follow-up", "2026-11-23 follow-up"];
    expect(told(interviewed({ status: "ghosted", contact_log: silent }), "2026-11-25")).toEqual(["closed: closed"]);
    const heard = [...silent, "2026-11-24 heard"];
    expect(told(interviewed({ status: "ghosted", contact_log: heard }), "2026-11-25")).toEqual([
      "soon: wait",
      "follow-up 2026-12-01 Dana Lee",
    ]);
    expect(
      told(
        interviewed({ status: "ghosted", contact_log: ["2026-11-12 closing-note", "2026-11-24 heard"] }),
        "2026-11-25",
      )[0],
    ).toBe("soon: wait");
    expect(told(interviewed({ status: "closed", contact_log: heard }), "2026-11-25")).toEqual(["closed: closed"]);
  });

  it("is what was ghosted and did not write after a follow-up, and what is spent again since they did", () => {
    expect(told(interviewed({ status: "ghosted", contact_log: ["2026-11-09 heard"] }), "2026-11-25")).toEqual([
      "closed: closed",
    ]);
    const again = ["2026-11-12 follow-up", "2026-11-13 heard", "2026-11-20 follow-up", "2026-12-01 follow-up"];
    expect(told(interviewed({ status: "ghosted", contact_log: again.slice(0, 3) }), "2026-12-01")[0]).toBe(
      "today: follow-up",
    );
    expect(told(interviewed({ status: "ghosted", contact_log: again }), "2026-12-02")).toEqual(["closed: closed"]);
  });

  it("is not a word that is not known: it counts as open", () => {
    expect(told(interviewed({ status: "in limbo" }), "2026-11-12")[0]).toBe("today: follow-up");
  });
});
