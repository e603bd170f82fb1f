import { describe, expect, it } from "vitest";
import { strayLogLines } from "../../../src/core/mending/stray-log-lines";
import { PropertyNames } from "../../../src/core/reading/property-names";

const NAMES = new PropertyNames();
const HEARD = "2026-11-18 heard";
const ASKED = "2026-11-18 follow-up by email to Dana Lee — asked about the start date";

describe("a line of the contact log that stands elsewhere", () => {
  it.each(["lessons", "Lessons learned", "hard_questions", "interviewers", "tags", "tech stack", "Fragen", "aliases"])(
    "is found under %s, among what belongs there",
    (key) => {
      const value = ["Lead with the result (Tom Adeyemi, 2026-11-20)", HEARD, "Dana Lee", ASKED];
      expect(strayLogLines(key, value, NAMES)).toEqual([HEARD, ASKED]);
    },
  );

  it.each([
    ["cadence", `public sector - ${HEARD} - ${ASKED}`],
    ["look_back", `2026-11-24 - ${HEARD} - "${ASKED}"`],
    ["interview_date", `2026-11-22 - ${HEARD} - ${ASKED}`],
  ])("is found in the text that YAML makes of %s and the list below it", (key, value) => {
    expect(strayLogLines(key, value, NAMES)).toEqual([HEARD, ASKED]);
  });

  it.each([
    ["contact_log", `2026-11-02 applied - ${HEARD}`],
    ["notes", `public sector - ${HEARD}`],
    ["role", "Analyst - 2026-11-18 start"],
    ["role", HEARD],
  ])("is not seen in %s: %s", (key, value) => {
    expect(strayLogLines(key, value, NAMES)).toEqual([]);
  });

  it.each([
    "2026-11-18 heard no from Dana Lee",
    "2026-11-18 thank-you by letter to Dana Lee",
    "2026-11-18 call",
    "2026-11-18 feedback by phone from Tom Adeyemi — approach; specific",
    "2026-11-18 told by Dana Lee — “next week”",
    "2026-11-14 call in person to Priya Nair — hired inside: sorry",
  ])("%s", (line) => {
    expect(strayLogLines("lessons", [line], NAMES)).toEqual([line]);
  });

  it.each([
    ["a lesson with its source", "Lead with the result (Tom Adeyemi, 2026-11-20)"],
    ["a day and a thought", "2026-11-18 be shorter"],
    ["a thought that begins like a kind", "2026-11-18 call notes are worth writing before the call"],
    ["a day alone", "2026-11-18"],
    ["a kind alone", "heard"],
    ["no day at all", "2026-13-45 heard"],
    ["another way of writing", "18 Nov 2026: heard"],
    ["something that has not happened", "2026-11-18 nothing"],
    ["a dated note", "2026-11-18 note"],
  ])("is not %s", (_what, line) => {
    expect(strayLogLines("lessons", [line], NAMES)).toEqual([]);
  });

  it.each([
    ...["contact_log", "Contact history", "Kontaktverlauf", "interactions", "status_history", "timeline", "interviews"],
    ...["thank_you_sent", "follow_up_sent", "last_contact", "my calls", "emails", "Events", "next steps", "call notes"],
  ])("is at home under %s", (key) => {
    expect(strayLogLines(key, [HEARD], NAMES)).toEqual([]);
  });

  it.each([[HEARD], [{ [HEARD]: null }], [[]], [null], [[null, 3, { a: HEARD }, [HEARD]]]])(
    "is an item of a list, and not in %j",
    (value) => {
      expect(strayLogLines("lessons", value, NAMES)).toEqual([]);
    },
  );

  it("belongs under the person's own name of the log", () => {
    const own = new PropertyNames({ contact_log: ["paper trail"] });
    expect(strayLogLines("Paper trail", [HEARD], own)).toEqual([]);
  });
});
