import { describe, expect, it } from "vitest";
import { lookBackKept, lookBackLead, lookBackWaits } from "../../src/words/look-back";
import { weakPointName } from "../../src/words/weak-points";
import { application, day, entry } from "../builders";
import { interviewed } from "../core/schedule/told";

const TODAY = day("2026-11-20");
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");

describe("the first words of a look back", () => {
  it.each<[string, Record<string, unknown>]>([
    [
      "Acme, Data analyst. They said no today. Nothing here is urgent.",
      interviewed({ contact_log: ["2026-11-20 heard no"] }),
    ],
    ["Acme, Data analyst. They said no yesterday.", interviewed({ contact_log: ["2026-11-19 heard no"] })],
    ["Acme, Data analyst. They said no on Mon 16 Nov.", interviewed({ contact_log: ["2026-11-16 heard no"] })],
    ["Acme, Data analyst. They said no.", { status: "rejected", interview_date: "2026-11-05" }],
    [
      "Acme, Data analyst. They said no on Mon 16 Nov.",
      { status: "closed", look_back: "2026-11-20", contact_log: ["2026-11-16 heard no"] },
    ],
    ["Acme, Data analyst.", interviewed()],
    ["Acme, Data analyst.", { status: "accepted" }],
  ])("are “%s”", (expected, properties) => {
    expect(plain(lookBackLead(entry(application(properties), TODAY), TODAY))).toBe(expected);
  });
});

describe("what is said of a look back", () => {
  it("names the day until which it waits, with its year where that is another", () => {
    expect(plain(lookBackWaits(day("2026-11-27"), TODAY))).toBe("Looking back waits until Fri 27 Nov.");
    expect(plain(lookBackWaits(day("2027-01-04"), TODAY))).toBe("Looking back waits until Mon 4 Jan 2027.");
  });

  it.each([
    ["Done. It does not come back.", []],
    ["Kept in “Acme”.", ["Jobs/Acme.md", "Jobs/Acme.md"]],
    ["Kept in “Round 1” and “2026-11-20”.", ["Round 1.md", "Daily/2026-11-20.md"]],
  ])("is “%s”", (expected, paths) => {
    expect(lookBackKept(paths)).toBe(expected);
  });

  it.each([
    ["their questions", "Their questions"],
    ["own questions", "My questions"],
    ["too early", "Too early"],
  ])("calls %s “%s”", (point, name) => {
    expect(weakPointName(point)).toBe(name);
  });
});
