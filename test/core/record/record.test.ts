/** The record of a search: what stands in it, and that it equals the logs of the notes, line by line. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LocalDay } from "../../../src/core/day";
import { CONTACT_KIND_NAMES, type ContactKind } from "../../../src/core/reading/contact-kinds";
import { formatContact } from "../../../src/core/reading/contact-line";
import { RECORDED, recordOf, type Recorded } from "../../../src/core/record/record";
import { agenda, day, moment } from "../../builders";
import { itHolds } from "../../properties";

type Notes = Record<string, Record<string, unknown>>;

const NOW = "2026-11-20";
const NOVEMBER = { from: day("2026-11-01"), to: day("2026-11-30") };

const acme = (properties: Record<string, unknown>): Notes => ({
  "Jobs/Acme.md": { type: "application", company: "Acme", role: "Cook", status: "interviewing", ...properties },
});

/** The record of November as it stands on the 20th, an entry a line. */
function record(notes: Notes, days = NOVEMBER, now = NOW): readonly string[] {
  return recordOf(agenda(notes, now), days, moment(now)).map(
    ({ day: on, counts, what, company, role, how, people, result }) =>
      [on.slice(5), counts, what, company, role, how, people.join(" & "), result ?? ""].join(" | "),
  );
}

describe("an application", () => {
  it("counts once, on the day on which one applied; its log says how and to whom", () => {
    const log = ["2026-11-02 applied by website to Dana Lee", "2026-11-09 applied by email"];
    const line = "11-02 | applications | applied | Acme | Cook | website | Dana Lee | ";
    expect(record(acme({ date_applied: "2026-11-02", contact_log: log }))).toEqual([line]);
    expect(record(acme({ contact_log: log }))).toEqual([line]);
  });

  it("has its gaps where the note has them", () => {
    expect(record(acme({ role: "", date_applied: "2026-11-02" }))).toEqual([
      "11-02 | applications | applied | Acme |  |  |  | ",
    ]);
  });

  it.each(["accepted", "rejected", "closed", "ghosted", "withdrawn"])("stays in it once it is %s", (status) => {
    expect(record(acme({ status, date_applied: "2026-11-02" }))).toHaveLength(1);
  });

  it("on the wishlist is in it with what has happened, and else not", () => {
    expect(record(acme({ status: "wishlist", date_applied: "2026-11-09" }))).toEqual([]);
    expect(record(acme({ status: "wishlist", contact_log: ["2026-11-09 talked to Maya Duarte by phone"] }))).toEqual([
      "11-09 | conversations | contact | Acme | Cook | phone | Maya Duarte | ",
    ]);
  });
});

describe("an interview", () => {
  it("is in it once it was held, with whom one met, and what came of it", () => {
    const rounds = ["2026-11-05 Phone screen", "2026-11-12 Panel (on site)", "2026-11-25 Final"];
    expect(record(acme({ interviews: rounds }))).toEqual([
      "11-05 | interviews | interview | Acme | Cook | phone |  | went further",
      "11-12 | interviews | interview | Acme | Cook | in person |  | went further",
    ]);
    const people = { interview_date: "2026-11-19", interviewers: ["Dana Lee", "Bo Hill"] };
    expect(record(acme(people))).toEqual([
      "11-19 | interviews | interview | Acme | Cook |  | Dana Lee & Bo Hill | waiting",
    ]);
    expect(record(acme({ ...people, status: "rejected" }))[0]).toMatch(/\| no$/);
  });

  it("of today is in it an hour after its start", () => {
    const today = acme({ interview_date: "2026-11-20T14:00" });
    expect(record(today, NOVEMBER, "2026-11-20 14:30")).toEqual([]);
    expect(record(today, NOVEMBER, "2026-11-20 15:00")).toHaveLength(1);
  });

  it.each(["cancelled", "moved to 2026-12-01", "no-show"])("that was %s is not in it", (outcome) => {
    expect(record(acme({ interview_date: "2026-11-12", outcome }))).toEqual([]);
  });

  it("that its application's note tells of too is in it once, and so is what both logs say", () => {
    const log = ["2026-11-13 thank-you by email to Dana Lee"];
    const notes = {
      ...acme({ interviews: ["2026-11-12 Panel"], contact_log: log }),
      "Jobs/Acme, panel.md": {
        type: "interview",
        application: "[[Acme]]",
        interview_date: "2026-11-12",
        contact_log: log,
      },
    };
    expect(record(notes)).toEqual([
      "11-12 | interviews | interview | Acme | Cook |  |  | waiting",
      "11-13 | messages | thank-you | Acme | Cook | email | Dana Lee | ",
    ]);
  });
});

/** What each kind of line counts as, written down by hand; of those that name nobody and no channel. */
const COUNTS: Readonly<Record<ContactKind, Recorded | undefined>> = {
  "thank-you": "messages",
  answer: "messages",
  withdrawal: "messages",
  "follow-up": "messages",
  call: "calls",
  "feedback-request": "messages",
  "endorsement-request": "messages",
  "closing-note": "messages",
  task: "messages",
  applied: "applications",
  heard: "replies",
  "heard no": "replies",
  "heard offer": "replies",
  "heard next round": "replies",
  "heard deciding": "replies",
  feedback: undefined,
  declined: undefined,
  told: undefined,
  endorsement: "conversations",
  automatic: undefined,
  nothing: undefined,
  note: undefined,
  contact: undefined,
};

describe("a line of the log", () => {
  it.each(CONTACT_KIND_NAMES.filter((kind) => kind !== "declined"))("that is %s counts as what it is", (kind) => {
    const counted = record(acme({ contact_log: [`2026-11-09 ${kind}`] })).map((line) => line.split(" | ")[1]);
    expect(counted).toEqual(COUNTS[kind] === undefined ? [] : [COUNTS[kind]]);
  });

  it("that gives no feedback is not in it; one that gives none before anything was asked is a no", () => {
    const log = ["2026-11-09 heard no", "2026-11-10 feedback-request", "2026-11-12 declined"];
    expect(record(acme({ contact_log: log }))).toHaveLength(2);
    expect(record(acme({ contact_log: ["2026-11-12 declined"] }))[0]).toMatch(/replies \| heard no/);
  });

  it.each([
    ["2026-11-09 follow-up by phone to Tom Adeyemi", "calls | follow-up | Acme | Cook | phone | Tom Adeyemi | waiting"],
    ["2026-11-09 thank-you by phone", "calls | thank-you | Acme | Cook | phone |  | "],
    ["2026-11-09 note by phone", "conversations | note | Acme | Cook | phone |  | "],
    ["2026-11-09 coffee with Maya Duarte", "conversations | note | Acme | Cook |  | Maya Duarte | "],
    [
      "2026-11-09 heard offer by phone from Priya Nair",
      "replies | heard offer | Acme | Cook | phone | Priya Nair | offer",
    ],
    ["2026-11-09 heard deciding", "replies | heard deciding | Acme | Cook |  |  | deciding"],
    ["2026-11-09 heard next round", "replies | heard next round | Acme | Cook |  |  | next round"],
    ["2026-11-09 heard", "replies | heard | Acme | Cook |  |  | "],
  ])("%s", (line, expected) => {
    expect(record(acme({ contact_log: [line] }))).toEqual([`11-09 | ${expected}`]);
  });

  it("without a day, or of a day to come, is not in it", () => {
    expect(record(acme({ contact_log: ["follow-up", "2026-11-21 follow-up"], thank_you_sent: true }))).toEqual([]);
  });
});

describe("whether a follow-up was answered", () => {
  const results = (properties: Record<string, unknown>) =>
    record(acme({ date_applied: "2026-09-01", ...properties })).flatMap((line) =>
      /(?:follow-up|call) \|/.test(line) ? [line.slice(line.lastIndexOf("|") + 2)] : [],
    );

  it.each([
    ["by the next word of theirs", ["2026-11-02 follow-up", "2026-11-05 heard deciding"], ["answered"]],
    [
      "only the last, where one asked again",
      ["2026-11-02 follow-up", "2026-11-10 call", "2026-11-12 heard"],
      ["", "answered"],
    ],
    ["not yet", ["2026-11-12 follow-up", "2026-11-12 automatic", "2026-11-13 thank-you"], ["waiting"]],
    ["not yet, where a word is noted for a day to come", ["2026-11-12 follow-up", "2026-11-25 heard"], ["waiting"]],
    ["in a way that no line tells", ["2026-11-02 follow-up", "2026-11-05 task"], [""]],
  ])("%s", (_case, log, expected) => {
    expect(results({ contact_log: log })).toEqual(expected);
  });

  it("is left open where a later interview shows it, or nobody is asked any more", () => {
    const log = ["2026-11-02 follow-up"];
    expect(results({ contact_log: log, interview_date: "2026-11-25" })).toEqual([""]);
    expect(results({ contact_log: log, interview_date: "2026-11-02" })).toEqual([""]);
    expect(results({ contact_log: log, status: "offer" })).toEqual([""]);
    expect(results({ contact_log: log, status: "closed" })).toEqual([""]);
  });
});

it("is by day, then in the order of what counts, then by company", () => {
  const log = ["2026-11-09 heard", "2026-11-09 note by phone", "2026-11-09 call", "2026-11-09 thank-you"];
  const one = { type: "application", status: "applied", date_applied: "2026-11-09", contact_log: log };
  const lines = record({
    "Beta.md": { ...one, company: "Beta", interview_date: "2026-11-09" },
    "Acme.md": { ...one, company: "Acme", interview_date: "2026-11-09" },
  });
  expect(lines.map((line) => line.split(" | ")[1])).toEqual(RECORDED.flatMap((recorded) => [recorded, recorded]));
  expect(new Set(lines.filter((_line, at) => at % 2 === 0).map((line) => line.split(" | ")[3]))).toEqual(
    new Set(["Acme"]),
  );
});

/** A line of a log as we write it, and what is expected of it. */
interface Line {
  readonly on: LocalDay;
  readonly kind: ContactKind;
  readonly channel: string;
  readonly person: string;
}

const START = day("2026-10-20");
const date = fc.integer({ min: 0, max: 45 }).map((days) => addDays(START, days));
const line = fc.record({
  on: date,
  kind: fc.constantFrom(...CONTACT_KIND_NAMES.filter((kind) => kind !== "declined")),
  channel: fc.constantFrom("", "email", "phone", "LinkedIn"),
  person: fc.constantFrom("", "Dana Lee", "Bo Hill"),
});
const log = fc.uniqueArray(line, { maxLength: 12, selector: (one) => JSON.stringify(one) });
const application = fc.record({
  company: fc.constantFrom("Acme", "Beta"),
  status: fc.constantFrom("wishlist", "applied", "interviewing", "rejected", "closed", "ghosted"),
  applied: fc.option(date, { nil: undefined }),
  log,
});

const written = ({ on, kind, channel, person }: Line) =>
  formatContact({ day: on, kind, ...(channel !== "" && { channel }), ...(person !== "" && { person }) });

function countsAs({ kind, channel, person }: Line): Recorded | undefined {
  if (COUNTS[kind] === "messages" && kind !== "task" && channel === "phone") return "calls";
  return (kind === "note" || kind === "contact") && channel + person !== "" ? "conversations" : COUNTS[kind];
}

itHolds("equals the logs of the notes, line by line, whatever the order of the notes", () => {
  fc.assert(
    fc.property(fc.array(application, { maxLength: 5 }), date, date, (applications, one, other) => {
      const days = one < other ? { from: one, to: other } : { from: other, to: one };
      const expected = applications.flatMap(({ applied, status, log: lines }, at) => {
        const about = (on: LocalDay, counts: string, ...rest: string[]) => [on, counts, ...rest, String(at)].join("|");
        const appliedOn = applied ?? lines.map(({ kind, on }) => (kind === "applied" ? on : "9")).sort()[0];
        const all = lines.flatMap((read) => {
          const counts = read.kind === "applied" ? undefined : countsAs(read);
          return counts === undefined ? [] : [about(read.on, counts, read.kind, read.channel, read.person)];
        });
        const isWished = status === "wishlist" && !lines.some(({ kind }) => kind === "applied");
        return [...all, `${isWished ? "9" : (appliedOn ?? "9")}|applications|${String(at)}`];
      });
      const inRange = expected.filter((text) => text.slice(0, 10) >= days.from && text.slice(0, 10) <= days.to);
      const notes = applications.map(({ company, status, applied, log: lines }, at): [string, Notes[string]] => [
        `${String(at)}.md`,
        {
          type: "application",
          company,
          status,
          ...(applied && { date_applied: applied }),
          contact_log: lines.map(written),
        },
      ]);
      const now = moment(NOW);
      const entries = recordOf(agenda(Object.fromEntries(notes), NOW), days, now);
      const found = entries.map(({ day: on, counts, what, how, people, path }) =>
        [on, counts, ...(what === "applied" ? [] : [what, how, people.join()]), path.replace(".md", "")].join("|"),
      );
      expect([...found].sort()).toEqual(inRange.filter((text) => text.slice(0, 10) <= NOW).sort());
      expect(entries.map((entry) => entry.day)).toEqual(entries.map((entry) => entry.day).sort());
      const reversed = agenda(Object.fromEntries([...notes].reverse()), NOW);
      expect(recordOf(reversed, days, now)).toEqual(entries);
    }),
  );
});
