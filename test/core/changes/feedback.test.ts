import { describe, expect, it } from "vitest";
import { applicationAfter } from "../../../src/core/changes/change-and-undo";
import {
  changesOfFeedback,
  feedbackWaiting,
  isThankedFor,
  type Becomes,
  type Feedback,
} from "../../../src/core/changes/feedback";
import type { FeedbackWords } from "../../../src/core/reading/feedback-words";
import { application, applicationNote, CONVENTIONS, day, entry, schedule } from "../../builders";
import { no } from "../schedule/told";

const TODAY = "2026-11-20";
const TOM = { day: day("2026-11-19"), channel: "phone", person: "Tom Adeyemi" };
const LESSON: Becomes = { kind: "lesson", text: "Answer first, then explain" };
const PRACTICE: Becomes = { kind: "practice", task: { text: "Five answers aloud", by: day("2026-11-27") } };
const ASIDE: Becomes = { kind: "aside" };

const feedback = (becomes: Becomes, words: Feedback["words"] = {}, heard: Feedback["heard"] = TOM): Feedback => ({
  heard,
  words,
  becomes,
});

/** What is written, in lines; of feedback that stands in the log already if `standing` says so. */
function changed(properties: Record<string, unknown>, one: Feedback, ...interviews: Record<string, unknown>[]) {
  const own = entry(application(properties, ...interviews), TODAY);
  return changesOfFeedback(own, one, feedbackWaiting(own, day(TODAY))).map((change) =>
    "lines" in change ? `${change.path} ${change.property}: ${change.lines.join(" | ")}` : "another change",
  );
}

const LOGGED = "Jobs/Acme.md contact_log: 2026-11-19 feedback by phone from Tom Adeyemi";
const STANDING = "2026-11-19 feedback by phone from Tom Adeyemi — approach; later; “too quiet”";

describe("new feedback", () => {
  it.each<[string, Feedback, string[]]>([
    [
      "becomes a lesson, with who said it and when",
      feedback(LESSON, { kind: "approach", agreement: "agree in part", said: "we had to\npull it out of him" }),
      [
        `${LOGGED} — approach; agree in part; “we had to pull it out of him”`,
        "Jobs/Acme.md lessons: Answer first, then explain (Tom Adeyemi, 2026-11-19)",
      ],
    ],
    [
      "becomes a lesson of a day, where nobody is named",
      feedback(LESSON, {}, { day: day("2026-11-19") }),
      [
        "Jobs/Acme.md contact_log: 2026-11-19 feedback",
        "Jobs/Acme.md lessons: Answer first, then explain (2026-11-19)",
      ],
    ],
    ["is practised", feedback(PRACTICE, { clarity: "specific" }), [`${LOGGED} — specific; practise`]],
    [
      "is put aside",
      feedback(ASIDE, { kind: "fit", clarity: "vague", agreement: "disagree", said: "a bit different" }),
      [`${LOGGED} — fit; vague; disagree; aside; “a bit different”`],
    ],
    ["is let rest", feedback({ kind: "later" }, { said: "too quiet" }), [`${LOGGED} — later; “too quiet”`]],
  ])("%s", (_case, one, lines) => {
    expect(changed({ status: "rejected" }, one)).toEqual(lines);
  });

  it("has its lesson in the note of the latest round that was held", () => {
    const rounds = [
      { interview_date: "2026-11-05" },
      { interview_date: "2026-11-12" },
      { interview_date: "2026-11-30" },
    ];
    expect(changed({ status: "interviewing" }, feedback(LESSON), ...rounds)[1]).toMatch(
      /^Interviews\/Acme 2\.md lessons/,
    );
  });
});

describe("feedback that stands in the log", () => {
  it.each<[string, string, Becomes, FeedbackWords, string[]]>([
    ["says what becomes of it", STANDING, ASIDE, { kind: "approach", said: "too quiet" }, [`${LOGGED} — aside`]],
    [
      "says what was not known",
      STANDING,
      PRACTICE,
      { kind: "approach", clarity: "specific", agreement: "agree", said: "too quiet" },
      [`${LOGGED} — specific; agree; practise`],
    ],
    [
      "says what is seen in another way",
      STANDING,
      ASIDE,
      { kind: "fit", said: "too quiet" },
      [`${LOGGED} — fit; aside`],
    ],
    [
      "has a lesson, and no line that says nothing new",
      STANDING,
      LESSON,
      { kind: "approach", said: "too quiet" },
      ["Jobs/Acme.md lessons: Answer first, then explain (Tom Adeyemi, 2026-11-19)"],
    ],
    [
      "was written by hand",
      "19 Nov 2026: feedback from Tom by phone: too quiet",
      ASIDE,
      { said: "too quiet" },
      ["Jobs/Acme.md contact_log: 2026-11-19 feedback by phone from Tom — aside"],
    ],
    [
      "names nobody",
      "2026-11-19 feedback",
      ASIDE,
      { said: "too quiet" },
      ["Jobs/Acme.md contact_log: 2026-11-19 feedback — aside; “too quiet”"],
    ],
  ])("%s", (_case, line, becomes, words, lines) => {
    expect(changed(no(line), feedback(becomes, words))).toEqual(lines);
  });

  it.each([
    ["as we write it", STANDING],
    ["by hand", "- 19 Nov 2026 Dana gave me feedback: too quiet"],
    ["without a name", "2026-11-19 feedback: too quiet"],
    ["in a map", { date: "2026-11-19", kind: "feedback", from: "Tom", note: "too quiet" }],
  ])("is dealt with for good, written %s", (_case, line) => {
    const properties = no("2026-11-06 feedback-request");
    const before = { ...properties, contact_log: [...properties.contact_log, line] };
    const own = entry(application(before), TODAY);
    expect(own.schedule.verdict).toBe("look-back");
    for (const becomes of [ASIDE, PRACTICE, LESSON]) {
      const changes = changesOfFeedback(own, feedback(becomes), feedbackWaiting(own, day(TODAY)));
      const after = applicationAfter(own.application, changes, [], () => applicationNote(before), CONVENTIONS);
      expect(after?.log).toHaveLength(own.application.log.length);
      expect(after && schedule(after, TODAY).verdict).toBe("closed");
    }
  });

  it("is the latest of several, then the one before", () => {
    const lines = ["2026-11-10 feedback from Dana Lee", STANDING];
    const waiting = (...more: string[]) =>
      feedbackWaiting(entry(application(no(...lines, ...more)), TODAY), day(TODAY))?.person;
    expect(waiting()).toBe("Tom Adeyemi");
    expect(waiting("2026-11-19 feedback by phone from Tom Adeyemi — aside")).toBe("Dana Lee");
    expect(waiting("2026-11-21 feedback from Ravi Menon")).toBe("Tom Adeyemi");
    expect(feedbackWaiting(entry(application(no()), TODAY), day(TODAY))).toBeUndefined();
  });

  it.each<[string, string[], boolean]>([
    ["nobody was thanked", [], false],
    ["they were thanked before it", ["2026-11-18 thank-you to Tom Adeyemi"], false],
    ["they were thanked", ["2026-11-19 thank-you to Tom Adeyemi"], true],
    ["somebody else was", ["2026-11-20 thank-you to Dana Lee"], false],
    ["somebody was", ["2026-11-20 thank-you"], true],
  ])("is thanked for once: %s", (_case, lines, isThanked) => {
    const own = entry(application(no(STANDING, ...lines)), TODAY);
    expect(
      isThankedFor(
        own,
        own.application.log.find(({ kind }) => kind === "feedback"),
      ),
    ).toBe(isThanked);
    expect(isThankedFor(own, undefined)).toBe(false);
  });
});
