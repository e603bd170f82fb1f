import { describe, expect, it } from "vitest";
import { leadWords } from "../../src/words/dialogs";
import { knownCompanyWords, newApplicationResult } from "../../src/words/new-note-dialogs";
import { application, day } from "../builders";

const TODAY = day("2026-11-20");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a company that is known", () => {
  it.each([
    [
      "applied for",
      { date_applied: "2026-11-02", role: "Machinist" },
      0,
      "You applied here on Mon 2 Nov, for Machinist.",
    ],
    ["applied for in another year", { date_applied: "2025-11-03", role: "" }, 0, "You applied here on Mon 3 Nov 2025."],
    ["applied for today", { date_applied: "2026-11-20", role: "Dyer" }, 0, "You applied here today, for Dyer."],
    ["applied for yesterday", { date_applied: "2026-11-19", role: "" }, 1, "You applied here yesterday. And one more."],
    [
      "closed",
      { date_applied: "2026-11-02", role: "Dyer", status: "closed" },
      0,
      "You applied here on Mon 2 Nov, for Dyer.",
    ],
    ["only noted", { status: "wishlist", role: "Dyer" }, 0, "This company is on your wishlist, for Dyer."],
    [
      "noted with a day",
      { status: "wishlist", role: "", date_applied: "2026-11-16" },
      2,
      "This company is on your wishlist. And two more.",
    ],
    ["without its day", { status: "interviewing", role: "Dyer" }, 0, "You have a note on this company, for Dyer."],
  ])("%s", (_what, properties, more, expected) => {
    expect(plain(knownCompanyWords({ last: application(properties), more }, TODAY).join(""))).toBe(expected);
  });

  it("has its day by itself, to be seen", () => {
    const last = application({ date_applied: "2026-11-02", role: "Machinist" });
    expect(knownCompanyWords({ last, more: 0 }, TODAY).map(plain)).toEqual([
      "You applied here on ",
      "Mon 2 Nov",
      ", for Machinist.",
    ]);
  });
});

describe("what a new application comes to", () => {
  it.each([
    ["Jobs", "2026-11-20", "Makes one note in Jobs. You applied today."],
    ["Work/Jobs", "2026-11-16", "Makes one note in Work/Jobs. You applied on Mon 16 Nov."],
    ["", undefined, "Makes one note at the top of your vault. It is on your wishlist."],
    ["/", undefined, "Makes one note at the top of your vault. It is on your wishlist."],
  ])("in “%s”, %s", (folder, applied, expected) => {
    const on = applied === undefined ? undefined : day(applied);
    expect(plain(newApplicationResult(folder, on, TODAY))).toBe(expected);
  });
});

it("the lead says what is left from the last time", () => {
  expect(leadWords("A name is enough to begin.", false)).toBe("A name is enough to begin.");
  expect(leadWords("A name is enough to begin.", true)).toBe(
    "A name is enough to begin. What you had typed is still here.",
  );
  expect(leadWords("Acme, Cook", true)).toBe("Acme, Cook. What you had typed is still here.");
});
