import { describe, expect, it } from "vitest";
import { applicationAfter, type Change } from "../../../src/core/changes/change-and-undo";
import { outcomeOfReply, repliesTo, roundToMove, type Reply } from "../../../src/core/changes/reply";
import type { Status } from "../../../src/core/reading/vocabulary";
import type { Schedule } from "../../../src/core/schedule/schedule";
import { application, applicationNote, CONVENTIONS, day, entry, moment, schedule } from "../../builders";
import { interviewed, no, yes } from "../schedule/told";

const wordFor = (status: Status) => `our ${status}`;
const HEARD = { day: day("2026-11-20"), channel: "email", person: "Dana Lee" };
const INTERVIEW = "Interviews/Acme 1.md";

/** A change in a line: note, property, value. */
function line(change: Change): string {
  if ("values" in change)
    return change.values
      .map(([key, value]) => `${change.path} ${[...change.at, key ?? ""].join(".")}: ${value}`)
      .join(" | ");
  if ("part" in change) return `${change.path} ${change.key}: ${change.instead}`;
  if ("brings" in change) return `${change.path} ${change.key}: ${String(change.brings)}`;
  if ("without" in change) return `${change.path} ${change.property}: without ${change.without.join("; ")}`;
  return `${change.path} ${change.property}: ${"lines" in change ? change.lines.join("; ") : String(change.value)}`;
}

/** What a reply changes. */
function changed(
  properties: Record<string, unknown>,
  reply: Reply,
  ...interviews: Record<string, unknown>[]
): string[] {
  const one = entry(application(properties, ...interviews), "2026-11-20");
  return outcomeOfReply(one, reply, HEARD, wordFor, "Acme").changes.map(line);
}

const logged = (kind: string) => `Jobs/Acme.md contact_log: 2026-11-20 ${kind} by email from Dana Lee`;

describe("what they said", () => {
  it.each<[string, Reply, string, string[]]>([
    ["still deciding", { kind: "still deciding" }, "heard deciding", []],
    [
      "still deciding, until a day",
      { kind: "still deciding", by: day("2026-12-02") },
      "heard deciding",
      ["Jobs/Acme.md response_by: 2026-12-02"],
    ],
    ["an offer", { kind: "offer" }, "heard offer", ["Jobs/Acme.md status: our offer"]],
    ["a no", { kind: "no" }, "heard no", ["Jobs/Acme.md status: our rejected"]],
    [
      "a next round, for which a note is made",
      { kind: "next round", on: { day: day("2026-12-01") } },
      "heard next round",
      [],
    ],
    ["a next round whose time is to come", { kind: "next round to come" }, "heard next round", []],
    ["an automatic receipt", { kind: "automatic" }, "automatic", []],
  ])("%s", (_case, reply, kind, changes) => {
    expect(changed(interviewed(), reply)).toEqual([logged(kind), ...changes]);
  });

  it("is feedback, of which a lesson is made in the note of the round", () => {
    const round = { interview_date: "2026-11-05" };
    expect(changed({ status: "rejected" }, { kind: "feedback", lesson: "Ask about timing" }, round)).toEqual([
      "Jobs/Acme.md contact_log: 2026-11-20 feedback by email from Dana Lee",
      `${INTERVIEW} lessons: Ask about timing`,
    ]);
    expect(changed({ status: "rejected" }, { kind: "feedback", lesson: "" }, round)).toHaveLength(1);
  });

  it("is a first round, whose day the application's own note takes", () => {
    const when = { day: day("2026-12-01"), time: "14:00" as never };
    expect(changed({ status: "applied", date_applied: "2026-11-02" }, { kind: "next round", on: when })).toEqual([
      logged("heard next round"),
      "Jobs/Acme.md status: our interviewing",
      "Jobs/Acme.md interview_date: 2026-12-01T14:00",
    ]);
  });

  it("is a day that goes to the note of the round, or to where the one in force stands", () => {
    const by: Reply = { kind: "still deciding", by: day("2026-12-02") };
    expect(changed({ status: "interviewing" }, by, { interview_date: "2026-11-05" })[1]).toBe(
      `${INTERVIEW} response_by: 2026-12-02`,
    );
    expect(
      changed({ status: "interviewing", response_by: "2026-12-10" }, by, { interview_date: "2026-11-05" })[1],
    ).toBe("Jobs/Acme.md response_by: 2026-12-02");
  });

  it("is a promise of a first round, which sets the status and adds no round", () => {
    expect(changed({ status: "applied", date_applied: "2026-11-02" }, { kind: "next round to come" })).toEqual([
      logged("heard next round"),
      "Jobs/Acme.md status: our interviewing",
    ]);
  });

  it("is that they give no feedback, which says so itself where no line before it tells of what", () => {
    const none: Reply = { kind: "no feedback" };
    expect(changed({ status: "rejected" }, none)).toEqual([
      "Jobs/Acme.md contact_log: 2026-11-20 declined by email from Dana Lee — no feedback",
    ]);
    expect(changed(no("2026-11-09 feedback-request"), none)).toEqual([logged("declined")]);
    expect(changed({ status: "rejected", contact_log: ["2026-11-19 heard no"] }, none)).toEqual([logged("declined")]);
  });

  describe("from somebody inside", () => {
    const told = { status: "interviewing", by: day("2026-12-02") } as const;
    const WORDS = "our interviewing by 2026-12-02";

    it("changes nothing else", () => {
      expect(changed(interviewed(), { kind: "endorsement" })).toEqual([logged("endorsement")]);
    });

    it("keeps in the log where it stands and by when, and changes nothing else", () => {
      expect(changed(interviewed(), { kind: "endorsement", told: { ...told, isTaken: false } })).toEqual([
        `${logged("endorsement")} — ${WORDS}`,
      ]);
    });

    it("becomes the note's own where the person says so, each only where it was told", () => {
      const screened = { ...interviewed(), status: "screening" };
      expect(changed(screened, { kind: "endorsement", told: { ...told, isTaken: true } })).toEqual([
        `${logged("endorsement")} — ${WORDS}`,
        "Jobs/Acme.md status: our interviewing",
        "Jobs/Acme.md response_by: 2026-12-02",
      ]);
      expect(changed(screened, { kind: "endorsement", told: { by: told.by, isTaken: true } }).slice(1)).toEqual([
        "Jobs/Acme.md response_by: 2026-12-02",
      ]);
    });

    it.each([
      ["a list", (line: string) => [line]],
      ["a text", (line: string) => line],
    ])("is read back as one line of %s, with their own words", (_case, inShape) => {
      const said = { ...HEARD, words: "she put in a word" };
      const one = entry(application(interviewed()), "2026-11-20");
      const reply: Reply = { kind: "endorsement", told: { ...told, isTaken: false } };
      const [change] = outcomeOfReply(one, reply, said, (status) => status, "Acme").changes;
      const [written = ""] = change && "lines" in change ? change.lines : [];
      expect(application({ contact_log: inShape(written) }).log).toEqual([
        {
          ...said,
          kind: "endorsement",
          words: "interviewing by 2026-12-02 — she put in a word",
          path: "Jobs/Acme.md",
          line: written,
        },
      ]);
    });
  });

  it("takes up again what had come to an end", () => {
    expect(changed({ ...interviewed(), status: "ghosted" }, { kind: "still deciding" })).toEqual([
      logged("heard deciding"),
      "Jobs/Acme.md status: our interviewing",
    ]);
    expect(changed({ status: "closed", date_applied: "2026-11-02" }, { kind: "still deciding" })).toEqual([
      logged("heard deciding"),
      "Jobs/Acme.md status: our applied",
    ]);
  });
});

describe("what is offered", () => {
  const ASKED = ["2026-11-18 endorsement-request to Maya Duarte"];
  const FIRST_WORD = ["automatic", "next round", "next round to come", "still deciding", "no", "offer"];
  const AFTER_A_NO = ["feedback", "no feedback", "still deciding", "next round", "offer"];
  const TIME_AWAITED = ["next round", "next round to come", "still deciding", "no", "offer", "automatic"];

  it.each<[string, Record<string, unknown>, readonly string[]]>([
    [
      "while they decide",
      interviewed(),
      ["still deciding", "next round", "next round to come", "offer", "no", "feedback", "automatic"],
    ],
    ["to an application", { status: "applied", date_applied: "2026-11-16" }, FIRST_WORD],
    ["to an application in a log", { status: "applied", contact_log: ["2026-11-16 applied"] }, FIRST_WORD],
    [
      "to an application that has had its receipt",
      { status: "applied", contact_log: ["2026-11-16 applied", "2026-11-16 automatic"] },
      ["still deciding", "next round", "next round to come", "offer", "no", "automatic"],
    ],
    [
      "before an interview",
      { status: "interviewing", interview_date: "2026-12-01" },
      ["moved", "cancelled", "next round", "no", "offer", "automatic"],
    ],
    ["while a time is to come", interviewed({ contact_log: ["2026-11-19 heard next round"] }), TIME_AWAITED],
    [
      "once a new time is to be asked for",
      { status: "interviewing", interview_date: "2026-11-19", outcome: "cancelled" },
      TIME_AWAITED,
    ],
    ["after a no", no(), AFTER_A_NO],
    ["after a no that only the log knows", interviewed({ contact_log: ["2026-11-19 heard no"] }), AFTER_A_NO],
    [
      "after a no that only the log knows, once all is asked",
      interviewed({
        contact_log: ["2026-11-09 heard no", "2026-11-10 feedback-request", "2026-11-19 feedback-request"],
      }),
      AFTER_A_NO,
    ],
    ["after a no that only the round knows", interviewed({ outcome: "rejected" }), AFTER_A_NO],
    ["after a yes", yes(), ["feedback", "no", "automatic"]],
    ["after a yes, once asked", yes("2026-11-09 feedback-request"), ["feedback", "no feedback", "no", "automatic"]],
  ])("%s", (_case, properties, kinds) => {
    expect(repliesTo(entry(application(properties), "2026-11-20"))).toEqual(kinds);
  });

  it("is a word from inside where somebody is known there, and first while it was asked for last", () => {
    const kinds = (own: Record<string, unknown>) => repliesTo(entry(application(interviewed(own)), "2026-11-20"));
    expect(kinds({})).not.toContain("endorsement");
    expect(kinds({ connections: ["Maya Duarte"] }).at(-1)).toBe("endorsement");
    expect(kinds({ contact_log: ASKED })[0]).toBe("endorsement");
    expect(kinds({ contact_log: [...ASKED, "2026-11-19 endorsement from Maya Duarte"] }).at(-1)).toBe("endorsement");
    expect(kinds({ contact_log: [...ASKED, "2026-11-19 follow-up"] }).at(-1)).toBe("endorsement");
  });
});

describe("what the schedule makes of it", () => {
  const TODAY = "2026-11-20";
  /** The schedule before a reply, and after it. */
  const around = (properties: Record<string, unknown>, reply: Reply) => {
    const own = applicationNote(properties);
    const before = entry(application(properties), TODAY);
    const { changes } = outcomeOfReply(before, reply, HEARD, (status) => status, "Acme");
    const propertiesAt = (path: string) => (path === "Jobs/Acme.md" ? own : undefined);
    const after = applicationAfter(before.application, changes, [], propertiesAt, CONVENTIONS);
    if (after === undefined) throw new Error("It is not read any more");
    return { before: before.schedule, after: schedule(after, TODAY) };
  };
  const steps = ({ steps: all }: Schedule) => all.map(({ kind, due }) => `${kind} ${due ?? "undated"}`);

  it("of a next round without a time: five working days, then it may be asked for", () => {
    const { after } = around(interviewed(), { kind: "next round to come" });
    expect(steps(after)).toEqual(["follow-up 2026-11-27"]);
    expect(after.steps[0]?.reasons[0]?.kind).toBe("next round");
  });

  it("of a cancelled round: a new time to ask for", () => {
    const { after } = around({ status: "interviewing", interview_date: "2026-12-01" }, { kind: "cancelled" });
    expect(steps(after)).toEqual(["rebook 2026-11-23"]);
  });

  it("of no feedback: nothing more is asked", () => {
    const { before, after } = around(no("2026-11-09 feedback-request"), { kind: "no feedback" });
    expect(steps(before)).toEqual(["ask-feedback 2026-11-18"]);
    expect(after.group).toBe("closed");
  });

  it.each<[string, Record<string, unknown>]>([
    ["while they decide", interviewed()],
    ["after a follow-up", interviewed({ contact_log: ["2026-11-17 follow-up"] })],
    ["under a promise", interviewed({ response_by: "2026-11-24" })],
    ["to an application", { status: "applied", date_applied: "2026-11-02" }],
    ["while a time is to come", interviewed({ contact_log: ["2026-11-19 heard next round"] })],
    ["after a no", no("2026-11-09 feedback-request")],
    ["after an end", { status: "ghosted", contact_log: ["2026-10-01 follow-up", "2026-10-09 closing-note"] }],
  ])("of an automatic receipt, and of a word from inside that stays in the log: nothing, %s", (_case, properties) => {
    for (const reply of [
      { kind: "automatic" },
      { kind: "endorsement", told: { status: "offer", by: day("2026-12-02"), isTaken: false } },
    ] as const) {
      const { before, after } = around(properties, reply);
      expect(after).toEqual(before);
    }
  });
});

describe("a coming round", () => {
  const ahead = { status: "interviewing", interview_date: "2026-12-01T14:00" };
  it("is moved to another day, or to none", () => {
    expect(changed(ahead, { kind: "moved", to: { day: day("2026-12-03") } })[1]).toBe(
      "Jobs/Acme.md interview_date: 2026-12-03",
    );
    expect(changed(ahead, { kind: "cancelled" })[1]).toBe("Jobs/Acme.md outcome: cancelled");
    expect(changed({ status: "interviewing" }, { kind: "cancelled" }, { interview_date: "2026-12-01" })[1]).toBe(
      `${INTERVIEW} outcome: cancelled`,
    );
  });

  it("is moved and cancelled in its list and in its note alike", () => {
    const listed = {
      status: "interviewing",
      interviews: [{ roundName: "HR", date: "2026-12-01", time: "14:00", status: "Scheduled" }],
    };
    const note = { type: "interview-prep", round: "HR", date: "2026-12-01" };
    const to = { day: day("2026-12-03"), time: moment("2026-12-03 09:30").time };
    expect(changed(listed, { kind: "moved", to }, note).slice(1)).toEqual([
      `${INTERVIEW} interview_date: 2026-12-03T09:30`,
      "Jobs/Acme.md interviews.0.date: 2026-12-03 | Jobs/Acme.md interviews.0.time: 09:30",
    ]);
    expect(changed(listed, { kind: "cancelled" }, note).slice(1)).toEqual([
      `${INTERVIEW} outcome: cancelled`,
      "Jobs/Acme.md interviews.0.status: cancelled",
    ]);
    expect(changed(listed, { kind: "moved", to }).slice(1)).toEqual([
      "Jobs/Acme.md interviews.0.date: 2026-12-03 | Jobs/Acme.md interviews.0.time: 09:30",
    ]);
  });

  it("is moved where its day stands: in a second property, in a list of days, in both notes", () => {
    const to = { day: day("2026-12-03") };
    const moved = (properties: Record<string, unknown>, ...interviews: Record<string, unknown>[]) =>
      changed({ status: "interviewing", ...properties }, { kind: "moved", to }, ...interviews).slice(1);
    expect(moved({ interview_date: "2026-11-05", next_interview: "2026-12-01" })).toEqual([
      "Jobs/Acme.md next_interview.: 2026-12-03",
    ]);
    expect(moved({ interview_date: ["2026-11-05", "2026-12-01"] })).toEqual([
      "Jobs/Acme.md interview_date.1.: 2026-12-03",
    ]);
    expect(moved({ interview_date: "2026-12-01" }, { date: "2026-12-01" })).toEqual([
      `${INTERVIEW} interview_date: 2026-12-03`,
      "Jobs/Acme.md interview_date: 2026-12-03",
    ]);
  });

  it("is moved again, and no outcome goes on naming the day before", () => {
    const to = { day: day("2026-12-07") };
    for (const interview_date of ["2026-11-19", "2026-12-03", "2026-12-10"])
      expect(
        changed(
          { status: "interviewing", interview_date, outcome: "moved to 2026-12-03" },
          { kind: "moved", to },
        ).slice(1),
      ).toEqual(["Jobs/Acme.md interview_date: 2026-12-07", "Jobs/Acme.md outcome: undefined"]);
  });

  it("is asked about first, and not where it stands in a line of a list, which is never written", () => {
    expect(repliesTo(entry(application(ahead), "2026-11-20"))[0]).toBe("moved");
    const listed = entry(application({ status: "interviewing", interviews: ["2026-12-01 Technical"] }), "2026-11-20");
    expect(roundToMove(listed)).toBeUndefined();
    expect(repliesTo(listed)[0]).toBe("still deciding");
  });

  it("is none after a no: then it is feedback that is logged", () => {
    expect(repliesTo(entry(application({ ...interviewed(), status: "rejected" }), "2026-11-20"))[0]).toBe("feedback");
  });
});

describe("what else a reply leads to", () => {
  const outcome = (properties: Record<string, unknown>, reply: Reply) =>
    outcomeOfReply(entry(application(properties), "2026-11-20"), reply, HEARD, wordFor, "Acme");

  it("is a note for the next round, where the application's own day belongs to a round that has been", () => {
    const nextRound: Reply = { kind: "next round", on: { day: day("2026-12-01") } };
    expect(outcome(interviewed(), nextRound).newNotes.map(({ properties }) => properties["application"])).toEqual([
      "[[Acme]]",
    ]);
    expect(outcome({ status: "applied", date_applied: "2026-11-02" }, nextRound).newNotes).toEqual([]);
  });

  it("is a drafted reply to a no, and to nothing else", () => {
    expect(outcome(interviewed(), { kind: "no" }).draftsReplyToNo).toBe(true);
    expect(outcome(interviewed(), { kind: "offer" }).draftsReplyToNo).toBe(false);
  });
});
