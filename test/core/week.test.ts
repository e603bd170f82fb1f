import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekUpTo, type Week } from "../../src/core/week";
import { weekWords } from "../../src/words/week";
import { agenda, applicationNote, interviewNote, moment } from "../builders";

type Notes = Record<string, Record<string, unknown>>;

const NOW = "2026-11-20 12:00";
const NONE: Week = { applications: 0, interviews: 0, messages: 0, calls: 0 };
const weekOf = (notes: Notes, now = NOW) => weekUpTo(moment(now), agenda(notes, now));
const note = (properties: Record<string, unknown>): Notes => ({ "Jobs/Acme.md": applicationNote(properties) });
const CALL = "2026-11-18 call by phone to Tom Adeyemi";
const log = (...lines: string[]) => note({ contact_log: lines });

describe("a week", () => {
  it.each<[string, Notes, Partial<Week>]>([
    ["an application of the first of seven days", note({ date_applied: "2026-11-14" }), { applications: 1 }],
    ["one of today, of which the log tells", log("2026-11-20 applied by email"), { applications: 1 }],
    ["none of the day before", note({ date_applied: "2026-11-13" }), {}],
    ["none of a day to come", note({ date_applied: "2026-11-21" }), {}],
    ["none that is only wished for", note({ date_applied: "2026-11-20", status: "wishlist" }), {}],
    ["a closed one as well", note({ date_applied: "2026-11-16", status: "rejected" }), { applications: 1 }],
    ["an interview of today, an hour after its start", note({ interview_date: "2026-11-20T11:00" }), { interviews: 1 }],
    ["none that has not been held by now", note({ interview_date: "2026-11-20T11:30" }), {}],
    ["none of the week before", note({ interview_date: "2026-11-13" }), {}],
    ["none that was cancelled", note({ interview_date: "2026-11-18", outcome: "cancelled" }), {}],
    [
      "one that stands in two notes, once",
      {
        ...note({ rounds: ["2026-11-18 panel"] }),
        "Interviews/Acme.md": interviewNote({ interview_date: "2026-11-18" }),
      },
      { interviews: 1 },
    ],
    [
      "what was written",
      log(
        "2026-11-14 thank-you by email to Ana",
        "2026-11-14 thank-you by email to Ben",
        "2026-11-16 follow-up by message to Ana",
        "2026-11-17 answer by email to Ana",
        "2026-11-18 feedback-request by email to Ana",
        "2026-11-19 endorsement-request by email to Maya",
        "2026-11-20 closing-note by email to Ana",
      ),
      { messages: 7 },
    ],
    [
      "a call, and what was asked on the phone",
      log("2026-11-16 call to Ana", "2026-11-18 follow-up by phone to Ben"),
      { calls: 2 },
    ],
    [
      "nothing that they wrote, and nothing that was not sent",
      log(
        "2026-11-16 heard from Ana",
        "2026-11-17 nothing",
        "2026-11-18 contact by email with Ana",
        "2026-11-18 feedback from Ana",
      ),
      {},
    ],
    ["nothing of another week", log("2026-11-13 follow-up to Ana", "2026-11-21 follow-up to Ana"), {}],
    [
      "one call to a recruiter about several roles once",
      {
        "A.md": applicationNote({ company: "Beta", recruiter: "Tom Adeyemi", contact_log: [CALL] }),
        "B.md": applicationNote({ company: "Cato", recruiter: "Tom Adeyemi", contact_log: [CALL] }),
      },
      { calls: 1 },
    ],
    [
      "what went to two people of one name at two companies twice",
      {
        "A.md": applicationNote({ company: "Beta", contact_log: ["2026-11-18 thank-you to Dana"] }),
        "B.md": applicationNote({ company: "Cato", contact_log: ["2026-11-18 thank-you to Dana"] }),
      },
      { messages: 2 },
    ],
    [
      "what went to one person in two ways twice",
      log("2026-11-18 follow-up by email to Dana Lee", "2026-11-18 follow-up by message to Dana Lee"),
      { messages: 2 },
    ],
    [
      "but messages to nobody by name each for itself",
      {
        "A.md": applicationNote({ company: "Beta", contact: "", contact_log: ["2026-11-18 follow-up"] }),
        "B.md": applicationNote({ company: "Cato", contact: "", contact_log: ["2026-11-18 follow-up"] }),
      },
      { messages: 2 },
    ],
    ["nothing where there is nothing", {}, {}],
  ])("counts %s", (_what, notes, week) => {
    expect(weekOf(notes)).toEqual({ ...NONE, ...week });
  });

  it("is the same in whatever order the notes come", () => {
    const dayOfMonth = fc.integer({ min: 10, max: 24 });
    const kinds = fc.constantFrom("follow-up", "call", "heard", "thank-you", "applied");
    const line = fc
      .tuple(dayOfMonth, kinds, fc.constantFrom("Ana", "Ben"))
      .map(([date, kind, person]) => `2026-11-${String(date)} ${kind} to ${person}`);
    const properties = fc.record({
      contact_log: fc.uniqueArray(line),
      interview_date: dayOfMonth.map((date) => `2026-11-${String(date)}`),
    });
    fc.assert(
      fc.property(fc.array(properties, { maxLength: 6 }), (all) => {
        const notes = all.map((own, at): [string, Record<string, unknown>] => [
          `Jobs/${String(at)}.md`,
          applicationNote({ company: `Company ${String(at)}`, ...own }),
        ]);
        const week = weekOf(Object.fromEntries(notes));
        expect(weekOf(Object.fromEntries([...notes].reverse()))).toEqual(week);
        const sent = all.flatMap(({ contact_log: lines }) =>
          lines.filter((one) => /-(?:1[4-9]|20) (?:follow|thank)/.test(one)),
        );
        expect(week.messages).toBe(sent.length);
      }),
    );
  });
});

describe("the weekly look says", () => {
  it.each<[Partial<Week>, string]>([
    [{ interviews: 2, messages: 5 }, "Your week: two interviews, five messages."],
    [
      { applications: 1, interviews: 1, messages: 1, calls: 1 },
      "Your week: one application, one interview, one message, one call.",
    ],
    [{ applications: 12, calls: 3 }, "Your week: 12 applications, three calls."],
    [{}, ""],
  ])("%j as “%s”", (week, words) => {
    expect(weekWords({ ...NONE, ...week })).toBe(words);
  });
});
