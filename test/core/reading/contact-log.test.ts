import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatContact } from "../../../src/core/reading/contact-line";
import { joinContacts, readContactLog } from "../../../src/core/reading/contact-log";
import { itHolds } from "../../properties";

const DANA = { name: "Dana Lee" };

/** What was read, as we would write it. */
function read(log: unknown): string[] {
  return readContactLog(log, [DANA]).contacts.map((contact) => formatContact({ ...contact, words: undefined }));
}

const FOLLOW_UP = "2026-11-20 follow-up by email to Dana Lee";

describe("a log in another shape", () => {
  it.each<[string, unknown]>([
    ["a map keyed by days", { "2026-11-20": "follow-up by email to Dana Lee" }],
    ["a list of such maps", [{ "2026-11-20": "follow-up by email to Dana Lee" }]],
    ["a day with a map under it", { "2026-11-20": { type: "follow-up", via: "email", with: "Dana Lee" } }],
    ["a map of one line", [{ "2026-11-20 follow-up by email to Dana Lee": "asked about the start" }]],
    ["a map of parts", [{ date: "2026-11-20", kind: "follow-up", channel: "email", to: "Dana Lee" }]],
    ["one such map alone", { Date: "2026-11-20", Type: "Follow-up", Person: "Dana Lee", How: "email" }],
    [
      "parts under other names",
      [{ When: "20 Nov 2026", Action: "Followed up", Medium: "email", Who: "[[Dana Lee]]", Notes: "no answer" }],
    ],
    [
      "parts that say it is done",
      [{ date: "2026-11-20", kind: "follow-up", channel: "email", to: "Dana Lee", done: true }],
    ],
    ["a text", "2026-11-20 follow-up by email to Dana Lee\n"],
    ["a bullet", "- 2026-11-20 follow-up by email to Dana Lee"],
    ["a ticked box", ["- [x] 2026-11-20 follow-up by email to Dana Lee"]],
    ["a box without a bullet", ["[x] 2026-11-20 follow-up by email to Dana Lee"]],
    ["a tick", ["✅ 2026-11-20 follow-up by email to Dana Lee"]],
    ["a number", "1. 2026-11-20 follow-up by email to Dana Lee"],
    ["a bold day", "**2026-11-20** – follow-up by email to Dana Lee"],
    ["a bold day with its colon", "- **2026-11-20:** follow-up by email to Dana Lee"],
    ["commas", ["2026-11-20, follow-up by email to Dana Lee"]],
    ["a day in words", ["20 Nov 2026 follow-up by email to Dana Lee"]],
    ["a weekday before it", ["Fri, 20 November 2026: follow-up by email to Dana Lee"]],
    ["a day that can be one day only", ["20/11/2026 follow-up by email to Dana Lee"]],
    ["a link to a day", ["[[Journal/2026-11-20|Friday]] follow-up by email to Dana Lee"]],
    ["a time", ["2026-11-20 14:30 follow-up by email to Dana Lee"]],
    ["the kind first", ["Follow-up 2026-11-20 by email to Dana Lee"]],
    ["the kind first, and the rest behind", ["Followed up with Dana Lee by email on 20 Nov 2026"]],
    ["the day in brackets at the end", ["Followed up with Dana Lee by email (2026-11-20)"]],
    ["a row of a table", "| 2026-11-20 | follow-up by email to Dana Lee | asked about the start |"],
  ])("%s", (_shape, log) => {
    expect(read(log)).toEqual([FOLLOW_UP]);
  });

  it("is several in one line", () => {
    expect(read("2026-11-03 thank-you to Dana Lee, 2026-11-20 follow-up by email to Dana Lee")).toEqual([
      "2026-11-03 thank-you to Dana Lee",
      FOLLOW_UP,
    ]);
    expect(read("2026-11-03 call, no answer; 2026-11-20 follow-up by email to Dana Lee")).toEqual([
      "2026-11-03 call",
      FOLLOW_UP,
    ]);
  });

  it("is several in one line, each with its day behind it", () => {
    expect(read("Applied on 2026-11-02, thank-you sent 2026-11-06; follow-up by email to Dana Lee 2026-11-20")).toEqual(
      ["2026-11-02 applied", "2026-11-06 thank-you", FOLLOW_UP],
    );
    // A day that is another one's begins no contact.
    expect(read("2026-11-18 heard from Dana Lee, they answer by 2026-11-30, interview on 2026-12-04")).toHaveLength(1);
  });

  it("is several under one day, and several in one map", () => {
    expect(read({ "2026-11-20": ["call", "thank-you to Dana Lee"] })).toEqual([
      "2026-11-20 call",
      "2026-11-20 thank-you to Dana Lee",
    ]);
    expect(read([{ "2026-11-18 heard": "two more weeks", "2026-11-20 call": "no answer" }])).toEqual([
      "2026-11-18 heard",
      "2026-11-20 call",
    ]);
  });

  it("has a direction in a map of its own", () => {
    expect(read([{ date: "2026-11-20", type: "email", from: "Dana Lee" }])).toEqual(["2026-11-20 heard from Dana Lee"]);
    expect(read([{ date: "2026-11-20", type: "email", direction: "inbound" }])).toEqual(["2026-11-20 heard"]);
    expect(read([{ date: "2026-11-20", type: "email", from: "me", to: "Dana Lee" }])).toEqual([
      "2026-11-20 follow-up to Dana Lee",
    ]);
  });
});

describe("a map in a log", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "may be keyed by kinds",
      { "thank-you": "2026-11-03", "Follow-up": "2026-11-20" },
      ["2026-11-03 thank-you", "2026-11-20 follow-up"],
    ],
    [
      "and have several days of one",
      { "follow-up": ["2026-11-10", "2026-11-20"] },
      ["2026-11-10 follow-up", "2026-11-20 follow-up"],
    ],
    ["says that it is not done", [{ date: "2026-11-20", kind: "follow-up", done: false }], []],
    ["is a plan", [{ date: "2026-11-20", kind: "follow-up", status: "planned" }], []],
    ["is sent", [{ date: "2026-11-20", kind: "follow-up", sent: true }], ["2026-11-20 follow-up"]],
    ["is not sent yet", [{ date: "2026-11-20", kind: "follow-up", sent: "no" }], []],
    ["is a day alone", [{ date: "2026-11-20" }], ["2026-11-20 follow-up"]],
    ["is empty", [{}], []],
  ])("%s", (_case, log, lines) => {
    const { contacts } = readContactLog(log, []);
    const counted = contacts.filter(({ kind }) => kind !== "nothing");
    expect(counted.map((contact) => formatContact({ ...contact, words: undefined }))).toEqual(lines);
  });
});

describe("a log", () => {
  it("is in the order of its days", () => {
    expect(read(["2026-11-20 call", "2026-11-03 thank-you"])).toEqual(["2026-11-03 thank-you", "2026-11-20 call"]);
  });

  it("has a contact once that is told of twice, whatever the words", () => {
    const { contacts } = readContactLog([FOLLOW_UP, `${FOLLOW_UP} — asked about the start`, FOLLOW_UP], [DANA]);
    expect(contacts).toMatchObject([{ kind: "follow-up", words: "asked about the start" }]);
    expect(read([FOLLOW_UP, "2026-11-20 follow-up by email to Tom", "2026-11-20 call to Dana Lee"])).toHaveLength(3);
  });

  it("tells which lines have no day, and which day could be two", () => {
    const { contacts, unreadable, undated } = readContactLog(
      [
        "asked about pay",
        "10/11/2026 call",
        "they answer by 30 Nov 2026",
        "2026-11-20 call",
        "Interview set for 2026-11-30",
      ],
      [],
    );
    expect(contacts).toMatchObject([{ day: "2026-11-20", kind: "call" }]);
    expect(unreadable).toMatchObject([{ kind: "ambiguous date", proposals: ["2026-11-10", "2026-10-11"] }]);
    expect(undated).toEqual(["asked about pay", "they answer by 30 Nov 2026", "Interview set for 2026-11-30"]);
  });

  it.each(["20 Nov: call", "Nov 20 call", "20/11 call", "- 20.11. call"])(
    "tells that the year is missing in %o",
    (line) => {
      expect(readContactLog([line], [])).toMatchObject({
        contacts: [],
        unreadable: [{ kind: "no year" }],
        undated: [],
      });
      expect(readContactLog(["3 calls today", "two more weeks"], []).unreadable).toEqual([]);
    },
  );

  it("has nothing done behind an empty box", () => {
    expect(read(["- [ ] 2026-11-20 follow-up by email to Dana Lee"])).toEqual([
      "2026-11-20 nothing by email to Dana Lee",
    ]);
  });

  it("says no by a decline before any request for feedback, and gives none after one", () => {
    expect(read(["2026-11-18 declined by email from Dana Lee"])).toEqual([
      "2026-11-18 heard no by email from Dana Lee",
    ]);
    expect(read(["2026-11-18 rejected", "2026-11-20 declined"])).toEqual([
      "2026-11-18 heard no",
      "2026-11-20 declined",
    ]);
    expect(read(["2026-11-18 feedback-request", "2026-11-20 declined"])[1]).toBe("2026-11-20 declined");
    expect(read(["2026-11-18 I declined"])).toEqual(["2026-11-18 withdrawal"]);
    expect(read(["2026-11-18 they declined to give feedback"])).toEqual(["2026-11-18 declined"]);
  });

  it.each([undefined, null, "", [], {}, 5, true, [[]], [{}], [null], { date: null }, "---"])(
    "is empty in %o",
    (log) => {
      expect(readContactLog(log, []).contacts).toEqual([]);
    },
  );

  itHolds("never throws, whatever stands there", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.string({ unit: "binary" }))), (log) => {
        expect(() => readContactLog(log, [DANA])).not.toThrow();
      }),
    );
  });

  itHolds("is told of in full: each line is a contact, a day that cannot be read, or has none", () => {
    const line = fc.tuple(
      fc.constantFrom("2026-11-20 ", "10/11/2026 ", ""),
      fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,4}$/),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const log = lines.map(([day, words], at) => `${day}${words} x${String(at)}`);
        const { contacts, unreadable, undated } = readContactLog(log, []);
        const joined = joinContacts(contacts);
        expect(joined).toBe(contacts);
        expect(contacts.length + unreadable.length + undated.length).toBeLessThanOrEqual(log.length);
        if (log.length > 0) expect(contacts.length + unreadable.length + undated.length).toBeGreaterThan(0);
      }),
    );
  });
});
