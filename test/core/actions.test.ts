import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markSent, notLogged, stepsToSend, withContacts, withoutContacts } from "../../src/core/actions";
import { formatContact, parseContact, type Contact } from "../../src/core/contact-log";
import { readLines } from "../../src/core/value";
import { application, day, entry } from "../builders";

const call: Contact = { day: day("2026-11-20"), kind: "call" };
const LINE = "2026-11-20 call";

describe("a log with a line added", () => {
  it.each([
    ["none", undefined, [LINE]],
    ["an empty one", null, [LINE]],
    ["an empty text", "", [LINE]],
    ["a list", ["2026-11-01 thanks"], ["2026-11-01 thanks", LINE]],
    ["text", "2026-11-01 thanks", `2026-11-01 thanks\n${LINE}`],
    ["text of several lines", "2026-11-01 thanks\n2026-11-02 call\n", `2026-11-01 thanks\n2026-11-02 call\n${LINE}`],
    ["a line that YAML took for a map", [{ "2026-11-01 call": "no news" }], [{ "2026-11-01 call": "no news" }, LINE]],
    ["what is no log at all", 7, [7, LINE]],
    ["text of spaces", "  ", [LINE]],
  ])("keeps the shape of %s", (_case, value, expected) => {
    expect(withContacts(value, [call])).toEqual(expected);
  });

  it("loses nothing that was in it, and can be read back", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.dictionary(fc.string(), fc.string()))), (value) => {
        const after = withContacts(value, [call]) as unknown[];
        expect(after.slice(0, value.length)).toEqual(value);
        expect(readLines(after).map(parseContact)).toContainEqual(call);
      }),
    );
  });
});

describe("a log with a line taken out again", () => {
  it.each([
    ["is what it was before there was any", undefined],
    ["is what it was before, where that was empty", null],
    ["keeps a list", ["2026-11-01 thanks"]],
    ["keeps text", "2026-11-01 thanks"],
    ["keeps what is no log at all", [7]],
  ])("%s", (_case, before) => {
    expect(withoutContacts(withContacts(before, [call]), [call], before)).toEqual({ value: before });
  });

  it("keeps lines that came after it, and takes the last of two that are alike", () => {
    expect(withoutContacts([LINE, "2026-11-21 heard", LINE, "2026-11-22 heard"], [call], [])).toEqual({ value: [LINE, "2026-11-21 heard", "2026-11-22 heard"] });
  });

  it("is refused where the line is not in it any more", () => {
    expect(withoutContacts([`${LINE} — rang twice`], [call], [])).toBeUndefined();
  });
});

describe("pressing twice", () => {
  it("has nothing more to log", () => {
    expect(notLogged([LINE], [call])).toEqual([]);
    expect(notLogged(undefined, [call])).toEqual([call]);
  });
});

describe("marking as sent", () => {
  it("logs each message of the step that comes first, today and by email", () => {
    const panel = entry(application({ interview_date: "2026-11-19", interviewers: ["Dana Lee", "Ravi Menon"] }), "2026-11-20");
    expect(markSent(panel, stepsToSend(panel), day("2026-11-20"))).toEqual({
      path: "Jobs/Acme.md",
      property: "contact_log",
      contacts: [
        { day: "2026-11-20", kind: "thank-you", channel: "email", person: "Dana Lee" },
        { day: "2026-11-20", kind: "thank-you", channel: "email", person: "Ravi Menon" },
      ],
    });
  });

  it("logs the debrief with a recruiter as thanks by phone, and a follow-up by phone as a call", () => {
    const round = { status: "interviewing", interview_date: "2026-11-19", preparation: 4, confidence: 3, footing: 4, recruiter: "Tom Adeyemi", route: "recruiter" };
    const linesOf = (properties: Record<string, unknown>, now: string) => {
      const one = entry(application({ ...round, ...properties }), now);
      return markSent(one, stepsToSend(one), day(now)).contacts.map(formatContact);
    };
    expect(linesOf({}, "2026-11-20")).toEqual(["2026-11-20 thank-you by phone to Tom Adeyemi"]);
    expect(linesOf({ contact_log: ["2026-11-20 thank-you by phone to Tom Adeyemi"] }, "2026-11-25")).toEqual(["2026-11-25 call to Tom Adeyemi"]);
  });

  it("has nothing to log where no message comes first", () => {
    expect(stepsToSend(entry(application({ interview_date: "2026-12-01" }), "2026-11-20"))).toEqual([]);
    expect(stepsToSend(entry(application({ status: "rejected" }), "2026-11-20"))).toEqual([]);
  });
});
