import { describe, expect, it } from "vitest";
import { askWith, recruiterAsks, withOwnRows } from "../../src/core/recruiter-roles";
import { agenda, applicationNote } from "../builders";
import { rated } from "./schedule/told";

const FRIDAY = "2026-11-20";

/** Interviewed on a day, through Tom Adeyemi, who was rung about it on the day. */
const via = (interviewed: string, own: Record<string, unknown> = {}) =>
  applicationNote({
    contact: null,
    status: "interviewing",
    interview_date: interviewed,
    recruiter: "Tom Adeyemi",
    route: "recruiter",
    ...rated,
    ...own,
    contact_log: [`${interviewed} thank-you by phone`, ...((own["contact_log"] as string[] | undefined) ?? [])],
  });

const late = via("2026-11-10", { response_by: "2026-11-18" });
const today = via("2026-11-17");
const onMonday = via("2026-11-18");

type Notes = Record<string, Record<string, unknown>>;
const named = (notes: Notes) =>
  Object.fromEntries(Object.entries(notes).map(([company, note]) => [`${company}.md`, { ...note, company }]));

/** Each call or message: whom, how, since when, and the companies. */
function told(notes: Notes, now = FRIDAY): readonly string[] {
  return recruiterAsks(agenda(named(notes), now)).map(
    ({ recruiter, channel, due, roles }) =>
      `${recruiter.name} by ${channel}, ${due}: ${roles.map(({ entry }) => entry.application.company).join(", ")}`,
  );
}

describe("rule 10: a recruiter with several roles", () => {
  const mail = (own = {}) => via("2026-11-10", { response_by: "2026-11-18", ...own });
  it.each<[string, Notes, readonly string[]]>([
    ["is asked about two that are due at once", { A: late, B: today }, ["Tom Adeyemi by phone, 2026-11-19: A, B"]],
    ["is asked about one alone as always", { A: late }, []],
    ["is not asked before one of them is due", { A: onMonday, B: onMonday }, []],
    [
      "is asked as well about what falls due within five working days",
      { A: late, B: onMonday },
      ["Tom Adeyemi by phone, 2026-11-19: A, B"],
    ],
    [
      "is asked first about what is due, in the order of the agenda",
      { A: onMonday, B: today, C: late },
      ["Tom Adeyemi by phone, 2026-11-19: C, B, A"],
    ],
    [
      "is not asked about what falls due after that",
      { A: late, B: via("2026-11-18", { follow_up: "2026-11-30" }) },
      [],
    ],
    [
      "is not asked before the day that they named",
      { A: late, B: via("2026-11-17", { response_by: "2026-11-20" }) },
      [],
    ],
    ["is not asked before a day of one’s own", { A: late, B: via("2026-11-17", { follow_up: "2026-11-24" }) }, []],
    [
      "is not asked again within five working days",
      { A: late, B: via("2026-11-10", { contact_log: ["2026-11-16 call to Tom Adeyemi"] }) },
      [],
    ],
    ["is not asked about what goes past them", { A: late, B: { ...today, route: "direct" } }, []],
    ["is another person than another recruiter", { A: late, B: { ...today, recruiter: "Ola Berg" } }, []],
    [
      "is the same by a name in other letters",
      { A: late, B: { ...today, recruiter: "tom  adeyemi" } },
      ["Tom Adeyemi by phone, 2026-11-19: A, B"],
    ],
    [
      "is the same by an address",
      {
        A: { ...late, recruiter: "Tom Adeyemi <tom.adeyemi@agency.example>" },
        B: { ...today, recruiter: "tom.adeyemi@agency.example" },
      },
      ["Tom Adeyemi by phone, 2026-11-19: A, B"],
    ],
    ["is asked for an offer on paper alone", { A: late, B: { ...today, status: "offer" } }, []],
    [
      "has one row, each of two recruiters",
      { A: late, B: { ...late, recruiter: "Ola Berg" }, C: today, D: { ...today, recruiter: "Ola Berg" } },
      ["Tom Adeyemi by phone, 2026-11-19: A, C", "Ola Berg by phone, 2026-11-19: B, D"],
    ],
    [
      "is asked in the way that the first is asked in",
      { A: mail({ contact_log: ["2026-11-11 follow-up by email to Tom Adeyemi", "2026-11-12 heard"] }), B: today },
      ["Tom Adeyemi by email, 2026-11-19: A, B"],
    ],
  ])("%s", (_case, notes, asks) => {
    expect(told(notes)).toEqual(asks);
  });

  it("leaves each application its own step and day in the agenda", () => {
    const { groups } = agenda(named({ A: late, B: today, C: onMonday }), FRIDAY);
    const days = [groups.overdue, groups.today, groups.soon].map((group) => group[0]?.schedule.steps[0]?.due);
    expect(days).toEqual(["2026-11-19", "2026-11-20", "2026-11-23"]);
  });

  it("has a row in the place of the first, and the others none", () => {
    const all = agenda(named({ A: late, B: today, C: { ...today, recruiter: "Ola Berg" } }), FRIDAY);
    const asks = recruiterAsks(all);
    const entries = [...all.groups.overdue, ...all.groups.today];
    expect(withOwnRows(entries, asks).map(({ application }) => application.company)).toEqual(["A", "C"]);
    expect(entries.map((entry) => askWith(entry, asks)?.roles.length)).toEqual([2, 2, undefined]);
  });
});
