import { describe, expect, it } from "vitest";
import {
  addContact,
  addInterviewDate,
  isForNobody,
  lacksContact,
  lacksInterviewDate,
  lacksPromisedDay,
  lastTold,
  readContact,
  type NewContact,
} from "../../../src/core/changes/add-missing";
import { parseTime } from "../../../src/core/day";
import { application, day, entry } from "../../builders";

const TODAY = "2026-11-20";
const APPLICATION = "Jobs/Acme.md";
const ROUND = "Interviews/Acme 1.md";
const of = (properties: Record<string, unknown>, ...interviews: Record<string, unknown>[]) =>
  entry(application({ status: "applied", date_applied: "2026-11-02", ...properties }, ...interviews), TODAY);

describe("somebody to write to", () => {
  it.each<[boolean, string, Record<string, unknown>]>([
    [true, "where nobody is noted", {}],
    [true, "where the property is empty", { contact: [] }],
    [true, "beside a recruiter", { recruiter: "Tom Adeyemi" }],
    [true, "where it has been quiet for long", { date_applied: "2026-03-02" }],
    [false, "where somebody is", { contact: "Dana Lee" }],
    [false, "where an address is", { contact_email: "dana@acme.example" }],
    [false, "after an end", { status: "withdrawn" }],
    [false, "after a no", { status: "rejected", contact_log: ["2026-11-19 heard no"] }],
    [false, "on the wishlist", { status: "wishlist", date_applied: undefined }],
  ])("is lacking (%s) %s", (lacks, _case, properties) => {
    expect(lacksContact(of({ contact: undefined, ...properties }))).toBe(lacks);
  });

  it.each<[NewContact, string]>([
    [{ name: "Sam Reid", email: "" }, "Sam Reid"],
    [{ name: "Sam Reid", email: "sam@acme.example" }, "Sam Reid <sam@acme.example>"],
    [{ name: "Sam Reid", email: "", link: "Sam Reid" }, "[[Sam Reid]]"],
    [{ name: "Sam Reid", email: "", link: "People/Sam Reid" }, "[[People/Sam Reid]]"],
    [{ name: "Sam Reid", email: "", link: "@Sam" }, "[[@Sam|Sam Reid]]"],
    [{ name: "Sam Reid", email: "sam@home.example", link: "Sam Reid" }, "[[Sam Reid]] <sam@home.example>"],
    [{ name: "Sam ]] Reid", email: "", link: "Sam" }, "[[Sam]]"],
  ])("%o is written as %s", (contact, text) => {
    expect(addContact(of({}), contact)).toEqual([{ path: APPLICATION, property: "contact", lines: [text] }]);
  });

  it("is read again as it was written", () => {
    expect(readContact({ name: "Sam Reid", email: "sam@acme.example", link: "@Sam" })).toEqual({
      name: "Sam Reid",
      email: "sam@acme.example",
      link: "@Sam",
    });
  });

  it.each<[string, string]>([
    ["", ""],
    ["?", ""],
    ["Sam Reid", "sam"],
    ["Sam Reid", "sam@acme.example, dana@acme.example"],
  ])("is not read from %j and %j", (name, email) => {
    expect(readContact({ name, email })).toBeUndefined();
  });
});

describe("the interview's date", () => {
  const INTERVIEWING = { status: "interviewing" };

  it.each<[string | undefined, string, Record<string, unknown>, Record<string, unknown>[]]>([
    [APPLICATION, "where none is known", INTERVIEWING, []],
    [APPLICATION, "before anything but the application", {}, []],
    [ROUND, "in the note of its round", INTERVIEWING, [{}]],
    [ROUND, "in the note of the next round", { ...INTERVIEWING, interview_date: "2026-11-10" }, [{ round: "final" }]],
    [APPLICATION, "where it may be that of one of two notes", INTERVIEWING, [{}, { round: "final" }]],
    [undefined, "where it has been", { ...INTERVIEWING, interview_date: "2026-11-10" }, []],
    [undefined, "where it is to come", { ...INTERVIEWING, interview_date: "2026-11-25" }, []],
    [undefined, "where another is to come", INTERVIEWING, [{}, { interview_date: "2026-11-25" }]],
    [undefined, "where it stands there and cannot be read", { ...INTERVIEWING, interview_date: "10/11/2026" }, []],
    [undefined, "under an offer", { status: "offer" }, []],
    [undefined, "after an end", { status: "closed" }, []],
  ])("is added to %s %s", (path, _case, properties, interviews) => {
    const found = of(properties, ...interviews);
    expect(lacksInterviewDate(found)).toBe(path !== undefined);
    if (path === undefined) return;
    expect(addInterviewDate(found, { day: day("2026-11-17") })).toEqual([
      { path, property: "interview_date", value: "2026-11-17" },
    ]);
  });

  it("has its time, where it is known", () => {
    const time = parseTime("14:00");
    expect(addInterviewDate(of({}), { day: day("2026-11-25"), ...(time && { time }) })).toMatchObject([
      { value: "2026-11-25T14:00" },
    ]);
  });
});

describe("the day they named", () => {
  const HELD = { status: "screening", interview_date: "2026-11-17", round: "phone screen" };

  it.each<[boolean, string, Record<string, unknown>]>([
    [true, "where there is none", HELD],
    [true, "where it has been overtaken", { ...HELD, response_by: "2026-11-10" }],
    [true, "beside an offer", { status: "offer" }],
    [false, "where one holds", { ...HELD, response_by: "2026-11-24" }],
    [false, "where it has passed", { ...HELD, response_by: "2026-11-18" }],
    [false, "after an end", { status: "closed" }],
  ])("is lacking (%s) %s", (lacks, _case, properties) => {
    expect(lacksPromisedDay(of(properties))).toBe(lacks);
  });

  it.each<[string | undefined, string, Record<string, unknown>]>([
    ["2026-11-17 call", "a call", HELD],
    ["2026-11-17 interview", "an interview", { ...HELD, round: "onsite" }],
    ["2026-11-18 their last word", "a word after it", { ...HELD, contact_log: ["2026-11-18 heard"] }],
    ["2026-11-17 call", "it, whatever they said before", { ...HELD, contact_log: ["2026-11-12 heard"] }],
    ["2026-11-17 call", "it, and not from what lies ahead", { ...HELD, contact_log: ["2026-11-28 heard"] }],
    [undefined, "today, where nothing has been said", {}],
  ])("counts from %s: %s", (told, _case, properties) => {
    const found = lastTold(of(properties), day(TODAY));
    expect(found && `${found.on} ${found.at}`).toBe(told);
  });
});

describe("a step", () => {
  it("is for nobody only where it waits for somebody to write to", () => {
    const isFirstForNobody = (properties: Record<string, unknown>) => of(properties).schedule.steps.some(isForNobody);
    expect(isFirstForNobody({ contact: undefined })).toBe(true);
    expect(isFirstForNobody({})).toBe(false);
    expect(isFirstForNobody({ contact: undefined, status: "interviewing" })).toBe(false);
  });
});
