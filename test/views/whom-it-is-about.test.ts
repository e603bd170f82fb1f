import { describe, expect, it } from "vitest";
import { whomItIsAbout } from "../../src/views/guide/whom-it-is-about";
import { agenda, applicationNote } from "../builders";

const note = (company: string, properties: Record<string, unknown> = {}) =>
  applicationNote({ company, role: "", ...properties });

/** What the guide leads to: its topics, each with the company of the application. */
const told = (
  notes: Parameters<typeof agenda>[0],
  now: string,
  isKnown = (company: string): boolean => company === "",
) =>
  Object.fromEntries(
    [...whomItIsAbout(agenda(notes, now), ({ application }) => isKnown(application.company))].map(([topic, entry]) => [
      topic,
      entry.application.company,
    ]),
  );

describe("what the guide leads to", () => {
  it("is nothing without an application", () => {
    expect(told({}, "2026-11-20")).toEqual({});
  });

  it.each([
    ["an interview ahead", { interview_date: "2026-11-25T14:00" }, { "ask when": "Acme" }],
    ["one held today", { interview_date: "2026-11-20T09:00" }, { "write down": "Acme" }],
    [
      "one held yesterday, that was written down",
      { interview_date: "2026-11-19", interviewers: "Amara Cole", feeling: "good" },
      { thank: "Acme", manners: "Acme" },
    ],
    [
      "a day of theirs that has passed",
      { interview_date: "2026-11-05", response_by: "2026-11-13", contact_log: ["2026-11-06 thanks"] },
      { silence: "Acme", "follow up": "Acme", manners: "Acme" },
    ],
    [
      "a recruiter of whom nobody has said whether they are an agency’s",
      { status: "applied", date_applied: "2026-11-16", recruiter: "Tom Adeyemi", contact: null },
      { recruiter: "Acme" },
    ],
    [
      "a no of yesterday that was answered",
      { status: "rejected", interview_date: "2026-11-05", contact_log: ["2026-11-17 heard no", "2026-11-18 answer"] },
      { feedback: "Acme", manners: "Acme" },
    ],
    [
      "feedback that came",
      {
        interview_date: "2026-11-05",
        status: "rejected",
        contact_log: ["2026-11-17 heard no", "2026-11-18 answer", "2026-11-19 feedback"],
      },
      { "look back": "Acme" },
    ],
    [
      "two follow-ups, and time enough since",
      { interview_date: "2026-10-21", contact_log: ["2026-10-30 follow-up", "2026-11-11 follow-up"] },
      { silence: "Acme", "move on": "Acme" },
    ],
    ["one that is closed", { status: "withdrawn", interview_date: "2026-11-19" }, {}],
  ])("follows %s", (_case, properties, expected) => {
    expect(told({ "Acme.md": note("Acme", properties) }, "2026-11-20 15:00")).toEqual(expected);
  });

  it("is the first application in the order of the panel", () => {
    const late = { interview_date: "2026-11-05", contact_log: ["2026-11-06 thanks"] };
    const later = { interview_date: "2026-11-03", contact_log: ["2026-11-04 thanks"] };
    expect(told({ "A.md": note("Beta", late), "B.md": note("Cato", later) }, "2026-11-20")).toMatchObject({
      "follow up": "Cato",
    });
  });

  it("is an open application at which somebody is known", () => {
    const notes = {
      "A.md": note("Beta", { status: "withdrawn" }),
      "B.md": note("Cato", { status: "applied", date_applied: "2026-11-16" }),
    };
    expect(told(notes, "2026-11-20", (company) => company !== "")).toEqual({ "somebody inside": "Cato" });
  });
});
