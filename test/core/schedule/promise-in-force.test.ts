import { describe, expect, it } from "vitest";
import { interviewed, told } from "./told";

describe("rule 3: the promise", () => {
  it("is the latest one", () => {
    expect(told(interviewed({ response_by: "2026-11-13" }), "2026-11-10", { response_by: "2026-11-20" })[1]).toBe(
      "follow-up 2026-11-24 Dana Lee",
    );
  });

  it("is overtaken by a later round, and by a later word from them", () => {
    expect(told(interviewed({ response_by: "2026-11-04" }), "2026-11-10")[1]).toBe("follow-up 2026-11-12 Dana Lee");
    expect(told(interviewed({ response_by: "2026-11-09", contact_log: ["2026-11-09 heard"] }), "2026-11-10")[1]).toBe(
      "follow-up 2026-11-16 Dana Lee",
    );
  });

  it("made on the day of the round for that day is in force", () => {
    expect(told(interviewed({ response_by: "2026-11-05" }), "2026-11-06")[1]).toBe("follow-up 2026-11-09 Dana Lee");
  });
});
