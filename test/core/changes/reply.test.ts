import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/core/changes/change-and-undo";
import { outcomeOfReply, repliesTo, roundToMove, type Reply } from "../../../src/core/changes/reply";
import type { Status } from "../../../src/core/reading/vocabulary";
import { application, day, entry, moment } from "../../builders";
import { interviewed } from "../schedule/told";

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

  it("is what came of a request to somebody inside, and changes nothing else", () => {
    const asked = {
      ...interviewed(),
      contact_log: ["2026-11-06 thank-you", "2026-11-18 endorsement-request to Maya Duarte"],
    };
    expect(repliesTo(entry(application(asked), "2026-11-20")).at(-1)).toBe("endorsement");
    expect(repliesTo(entry(application(interviewed()), "2026-11-20"))).not.toContain("endorsement");
    expect(changed(asked, { kind: "endorsement" })).toEqual([
      "Jobs/Acme.md contact_log: 2026-11-20 endorsement by email from Dana Lee",
    ]);
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
