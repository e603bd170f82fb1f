import { describe, expect, it } from "vitest";
import { logContacts, stepsToSend } from "../../../src/core/changes/log-contacts";
import type { Entry } from "../../../src/core/entry";
import { contactOf } from "../../../src/core/schedule/step";
import { application, day, entry } from "../../builders";

const linesOf = (one: Entry, on: string) =>
  logContacts(
    one,
    stepsToSend(one).flatMap((step) => contactOf(step, day(on)) ?? []),
  );

describe("marking as sent", () => {
  it("logs each message of the step that comes first, today and by email", () => {
    const panel = entry(
      application({ interview_date: "2026-11-19", interviewers: ["Dana Lee", "Ravi Menon"] }),
      "2026-11-20",
    );
    expect(linesOf(panel, "2026-11-20")).toEqual([
      {
        path: "Jobs/Acme.md",
        property: "contact_log",
        lines: ["2026-11-20 thank-you by email to Dana Lee", "2026-11-20 thank-you by email to Ravi Menon"],
      },
    ]);
  });

  it("logs the debrief with a recruiter as thanks by phone, and a follow-up by phone as a call", () => {
    const round = {
      status: "interviewing",
      interview_date: "2026-11-19",
      preparation: 4,
      confidence: 3,
      footing: 4,
      recruiter: "Tom Adeyemi",
      route: "recruiter",
    };
    const lines = (properties: Record<string, unknown>, now: string) =>
      linesOf(entry(application({ ...round, ...properties }), now), now)[0];
    expect(lines({}, "2026-11-20")).toMatchObject({ lines: ["2026-11-20 thank-you by phone to Tom Adeyemi"] });
    expect(lines({ contact_log: ["2026-11-20 thank-you by phone to Tom Adeyemi"] }, "2026-11-25")).toMatchObject({
      lines: ["2026-11-25 call to Tom Adeyemi"],
    });
  });

  it("has nothing to log where no message comes first", () => {
    expect(stepsToSend(entry(application({ interview_date: "2026-12-01" }), "2026-11-20"))).toEqual([]);
    expect(stepsToSend(entry(application({ status: "rejected" }), "2026-11-20"))).toEqual([]);
  });
});
