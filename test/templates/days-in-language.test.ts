import { describe, expect, it } from "vitest";
import { dayAndTimeIn, dayIn, regional } from "../../src/templates/days-in-language";
import { day } from "../builders";

describe("days", () => {
  it.each([
    ["en", "en-US", "November 5"],
    ["en", "en-AU", "5 November"],
    ["en", "de-DE", "5 November"],
    ["de", "en-US", "5. November"],
    ["fr", "fr-CA", "5 novembre"],
    ["ja", "en-US", "11月5日"],
  ])("of %s on a system in %s are written %s", (language, system, words) => {
    expect(dayIn(regional(language, system), day("2026-11-05")).day).toBe(words);
  });

  it.each([
    ["en-GB", "Friday 27 November, 14:00"],
    ["en-US", "Friday, November 27, 2:00 PM"],
    ["de-CH", "Freitag, 27. November, 14:00"],
    ["tr-TR", "27 Kasım Cuma, 14:00"],
  ])("of %s stand with weekday and time as %s", (language, words) => {
    expect(dayAndTimeIn(language, day("2026-11-27"), "14:00").replace(/\s/g, " ")).toBe(words);
  });
});
