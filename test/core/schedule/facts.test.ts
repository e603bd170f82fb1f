import { describe, expect, it } from "vitest";
import { lastContactMade, lastContactOf } from "../../../src/core/schedule/facts";
import { application, day } from "../../builders";

const TODAY = day("2026-11-20");
const logged = (...lines: string[]) => application({ company: "Acme", contact_log: lines });

describe("the last contact at a company", () => {
  it("is the latest up to today that keeps the gap, of all its Applications", () => {
    const one = logged("2026-11-12 follow-up", "2026-11-17 thank-you", "2026-11-25 call");
    const other = logged("2026-11-16 call");
    expect(lastContactOf([one, other], TODAY)?.line).toBe("2026-11-16 call");
    expect(lastContactOf([logged("2026-11-17 thank-you")], TODAY)).toBeUndefined();
  });

  it("that the person made is no word from them", () => {
    const { log } = logged("2026-11-12 follow-up", "2026-11-17 heard");
    expect(lastContactMade({ log } as Parameters<typeof lastContactMade>[0])?.kind).toBe("follow-up");
  });
});
