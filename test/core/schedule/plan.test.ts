import { describe, expect, it } from "vitest";
import { AgendaBuilder } from "../../../src/core/agenda";
import { applicationNote, jobNotesOf, moment, RULES } from "../../builders";
import { interviewed, rated } from "./told";

type Notes = Record<string, Record<string, unknown>>;

/** What is ahead for one of the notes, a line a step: its day, its kind, whom it goes to, and which one it is. */
function ahead(notes: Notes, now: string, path = "Jobs/Acme.md"): string[] {
  const builder = new AgendaBuilder(RULES);
  const applications = jobNotesOf(notes).applications();
  builder.build(applications, [], moment(now));
  const application = [...applications.values()].find(({ paths }) => paths[0] === path);
  if (application === undefined) throw new Error(`${path} is no application`);
  return builder
    .planAhead(application, moment(now))
    .map(({ step, day, number }) => [day, step.kind, step.to?.name, number].filter(Boolean).join(" "));
}

const acme = (properties: Record<string, unknown>): Notes => ({ "Jobs/Acme.md": applicationNote(properties) });

describe("the days ahead of an offer", () => {
  const offer = {
    status: "offer",
    contact_log: ["2026-11-16 heard offer by phone from Dana Lee", "2026-11-17 thank-you", "2026-11-18 heard by email"],
  };
  it("end with the person's own answer", () => {
    expect(ahead(acme({ ...offer, decide_by: "2026-11-26" }), "2026-11-20")).toEqual([
      "2026-11-23 follow-up Dana Lee 1",
      "2026-11-26 decide Dana Lee 2",
    ]);
  });

  it("bring no second thanks for a second word", () => {
    expect(ahead(acme(offer), "2026-11-18")[0]).toBe("2026-11-23 follow-up Dana Lee 1");
  });
});

describe("the days ahead", () => {
  it("run from the first thank-you to moving on, as if each went on its day and nobody wrote", () => {
    expect(ahead(acme({ status: "interviewing", interview_date: "2026-11-05", ...rated }), "2026-11-05 23:00")).toEqual(
      [
        "2026-11-05 thank-you Dana Lee 1",
        "2026-11-12 follow-up Dana Lee 1",
        "2026-11-23 follow-up Dana Lee 2",
        "2026-11-30 move-on 3",
      ],
    );
  });

  it("start today with what is late", () => {
    expect(ahead(acme(interviewed()), "2026-11-16")).toEqual([
      "2026-11-16 follow-up Dana Lee 1",
      "2026-11-25 follow-up Dana Lee 2",
      "2026-12-02 move-on 3",
    ]);
  });

  it("thank a panel one by one, and keep the distance from another application at the company", () => {
    const notes = {
      ...acme({
        status: "interviewing",
        interview_date: "2026-11-05",
        interviewers: ["Ada Quinn", "Leo Marsh"],
        ...rated,
      }),
      "Jobs/Acme too.md": applicationNote({
        role: "Lead analyst",
        status: "applied",
        date_applied: "2026-10-20",
        contact_log: ["2026-11-10 follow-up"],
      }),
    };
    expect(ahead(notes, "2026-11-10")).toEqual([
      "2026-11-10 thank-you Ada Quinn 1",
      "2026-11-10 thank-you Leo Marsh 1",
      "2026-11-17 follow-up Dana Lee 1",
      "2026-11-26 follow-up Dana Lee 2",
      "2026-12-03 move-on 3",
    ]);
  });

  it("have no end in an offer, and none before a coming interview", () => {
    const offer = { status: "offer", contact_log: ["2026-11-05 heard by phone", "2026-11-05 thank-you"] };
    expect(ahead(acme(offer), "2026-11-06")).toEqual([
      "2026-11-10 follow-up Dana Lee 1",
      "2026-11-13 follow-up Dana Lee 2",
    ]);
    expect(ahead(acme({ status: "interviewing", interview_date: "2026-12-01" }), "2026-11-20")).toEqual([]);
  });

  it("are none where nothing is ahead", () => {
    expect(ahead(acme({ status: "withdrawn", interview_date: "2026-11-05" }), "2026-11-20")).toEqual([]);
  });
});
