import { describe, expect, it } from "vitest";
import { dayIn, regional } from "../../src/templates/days-in-language";
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
});
