/** Days as drafts have them in every language and region that can be chosen: facts about days find nothing in them. */
import { describe, expect, it } from "vitest";
import { addDays, weekday, type LocalDay } from "../../../src/core/day";
import { draftText } from "../../../src/messages/manners/draft-text";
import { daysMeant, daysSaid } from "../../../src/messages/manners/facts/days-said";
import { lookOver } from "../../../src/messages/manners/look-over";
import { LANGUAGES_OF_DATES } from "../../../src/settings/language-of-dates";
import { dayIn, timeIn } from "../../../src/templates/days-in-language";
import { day } from "../../builders";
import { factDraft } from "./fact-examples";

/** So near to the day of the examples that nobody means another year. */
const FIRST = day("2026-07-24");
const DAYS = Array.from({ length: 79 }, (_none, at) => addDays(FIRST, 3 * at));

/** The round and the promise of the examples' note, in a sentence about each. */
function thanks(language: string, met: LocalDay, promised: LocalDay): string {
  const said = (of: LocalDay) => `${dayIn(language, of).weekday}, ${dayIn(language, of).day}`;
  return `Dear Nina,\n\nThank you for the interview on ${said(met)}, at ${timeIn(language, "14:00")}. You mentioned a decision by ${said(promised)}.`;
}

function aboutDays(text: string) {
  const { draft, known } = factDraft({ text });
  return lookOver(draft, known).filter(({ rule }) => rule === "weekday" || rule === "noted-day");
}

describe.each(LANGUAGES_OF_DATES)("a draft with days as in %s", (language) => {
  it("has no hint about the days of its note", () => {
    expect(aboutDays(thanks(language, day("2026-11-05"), day("2026-11-13")))).toEqual([]);
  });

  it("is read as the day that was written, or as none", () => {
    const { draft, known } = factDraft({ text: "Dear Nina" });
    for (const written of DAYS) {
      const { weekday: name, day: words } = dayIn(language, written);
      const said = daysSaid(draftText({ ...draft, raw: `Dear Nina,\n\nWe met on ${name}, ${words}.`, bodyFrom: 0 }));
      expect(said.map((one) => daysMeant(one, known)).flat(), words).toEqual(said.length > 0 ? [written] : []);
      const weekdays = said.flatMap((one) => one.weekdays);
      if (weekdays.length > 0) expect(weekdays, `${name}, ${words}`).toContain(weekday(written));
    }
  });
});

it.each([
  ["en-GB", "Friday, 6 November", "Thursday, 5 November"],
  ["en-US", "Friday, November 6", "Thursday, November 5"],
  ["en-CA", "Friday, November 6", "Thursday, November 5"],
])("another day is noticed as in %s, and put right in the same order", (language, words, better) => {
  expect(aboutDays(thanks(language, day("2026-11-06"), day("2026-11-13")))).toMatchObject([{ words, better }]);
});
