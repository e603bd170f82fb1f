import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AgendaBuilder } from "../../../src/core/agenda";
import { addDays } from "../../../src/core/day";
import { EVERYTHING } from "../../../src/core/insights/choice";
import { insightsOf } from "../../../src/core/insights/insights-of";
import { SearchFactsBuilder } from "../../../src/core/insights/search-facts-builder";
import { insightsJson } from "../../../src/export/insights-json";
import { applicationNote, day, jobNotesOf, moment, RULES } from "../../builders";
import { itHolds } from "../../properties";
import { toldByAll } from "./telling";

type Properties = Record<string, unknown>;

/** Notes that change under one builder, beside what would be told of them anew. */
function following(notes: Record<string, Properties>) {
  const jobNotes = jobNotesOf(notes);
  const kept = { agenda: new AgendaBuilder(RULES), facts: new SearchFactsBuilder(RULES) };
  const at = ({ agenda, facts }: typeof kept, now: string) =>
    facts.build(agenda.build(jobNotes.applications(), jobNotes.brokenNotes(), moment(now)), moment(now));
  return {
    put: (path: string, properties: Properties) => jobNotes.put(path, properties),
    remove: (path: string) => jobNotes.remove(path),
    at: (now: string) => at(kept, now),
    anew: (now: string) => at({ agenda: new AgendaBuilder(RULES), facts: new SearchFactsBuilder(RULES) }, now),
  };
}

const date = fc.integer({ min: -40, max: 9 }).map((count) => addDays(day("2026-11-20"), count));
const line = fc
  .tuple(
    date,
    fc.constantFrom(
      "follow-up",
      "thank-you",
      "call",
      "heard",
      "heard no",
      "heard deciding",
      "task",
      "feedback request",
      "told - by next Friday",
      "endorsement request to Omar Haddad",
    ),
  )
  .map((parts) => parts.join(" "));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const job = fc.record({
  company: fc.constantFrom("Acme", "Acme Ltd", "Beta", ""),
  role: fc.constantFrom("Data analyst", "Night nurse", ""),
  status: maybe(
    fc.constantFrom("applied", "interviewing", "rejected", "withdrawn", "closed", "ghosted", "wishlist", "offer"),
  ),
  date_applied: maybe(date),
  interview_date: maybe(fc.tuple(date, fc.constantFrom("", " 10:00", " 14:30")).map((parts) => parts.join(""))),
  response_by: maybe(date),
  contact_log: fc.array(line, { maxLength: 5 }),
  confidence: maybe(fc.integer({ min: 1, max: 5 })),
  weak_points: fc.subarray(["nerves", "Nerves!", "pay"]),
  lessons: fc.subarray(["Pause first", "pause first.", "Sleep"]),
  lessons_used: fc.subarray(["Pause first"]),
});
const PATHS = ["Jobs/A.md", "Jobs/B.md", "Jobs/C.md", "Jobs/D.md"];
const change = fc.record({ path: fc.constantFrom(...PATHS), job: maybe(job) });

describe("what all notes tell", () => {
  itHolds("is the same kept up by changes as told anew", () => {
    fc.assert(
      fc.property(
        fc.array(job, { minLength: 2, maxLength: 4 }),
        fc.array(fc.tuple(change, fc.constantFrom("2026-11-20 09:00", "2026-11-20 12:00", "2026-11-21 09:00")), {
          maxLength: 5,
        }),
        (jobs, changes) => {
          const notes = following(
            Object.fromEntries(jobs.map((own, at) => [PATHS[at] ?? "", applicationNote(own)] as const)),
          );
          notes.at("2026-11-20 09:00");
          for (const [{ path, job: own }, now] of changes) {
            if (own) notes.put(path, applicationNote(own));
            else notes.remove(path);
            expect(notes.at(now)).toEqual(notes.anew(now));
          }
        },
      ),
    );
  });

  itHolds("does not depend on the order of the notes", () => {
    fc.assert(
      fc.property(fc.array(job, { minLength: 2, maxLength: 4 }), (jobs) => {
        const notes = jobs.map((own, at) => [PATHS[at] ?? "", applicationNote(own)] as const);
        const json = (ordered: typeof notes) =>
          insightsJson(insightsOf(toldByAll(Object.fromEntries(ordered)), EVERYTHING), day("2026-11-20"), undefined);
        expect(json([...notes].reverse())).toEqual(json(notes));
      }),
    );
  });

  it("stays the same object while nothing has changed", () => {
    const notes = following({ "Jobs/A.md": applicationNote({ date_applied: "2026-11-02" }) });
    const before = notes.at("2026-11-20 09:00");
    expect(notes.at("2026-11-20 10:00")).toBe(before);
    notes.put("Jobs/A.md", applicationNote({ date_applied: "2026-11-03" }));
    expect(notes.at("2026-11-20 10:00").applications.map((one) => one.day)).toEqual(["2026-11-03"]);
  });

  it("waits a day longer on the next day", () => {
    const notes = following({ "Jobs/A.md": applicationNote({ date_applied: "2026-11-18" }) });
    const days = (now: string) => notes.at(now).firstWords.map((one) => one.days);
    expect([days("2026-11-20"), days("2026-11-21"), days("2026-11-20")]).toEqual([[2], [3], [2]]);
  });

  it("is told of a round once it has been held", () => {
    const notes = following({ "Jobs/A.md": applicationNote({ interview_date: "2026-11-20 10:00" }) });
    expect(notes.at("2026-11-20 10:59").interviews).toHaveLength(0);
    expect(notes.at("2026-11-20 11:00").interviews).toHaveLength(1);
  });

  it("is by day, the undated first, then by path", () => {
    const { applications } = toldByAll({
      "Jobs/C.md": applicationNote({ company: "C", date_applied: "2026-11-02" }),
      "Jobs/B.md": applicationNote({ company: "B", date_applied: "2026-11-02" }),
      "Jobs/A.md": applicationNote({ company: "A", date_applied: "2026-11-03" }),
      "Jobs/D.md": applicationNote({ company: "D", status: "applied" }),
    });
    expect(applications.map(({ path }) => path)).toEqual(["Jobs/D.md", "Jobs/B.md", "Jobs/C.md", "Jobs/A.md"]);
  });

  it("takes no longer than it must for a log and rounds of thousands of lines", () => {
    const days = Array.from({ length: 3_000 }, (_, at) => addDays(day("2026-11-20"), -at));
    const facts = toldByAll({
      "Jobs/A.md": applicationNote({
        contact_log: days.flatMap((on) => [`${on} follow-up`, `${on} heard`, `${on} told - soon`]),
        interviews: days.map((on) => `${on} Interview`),
        lessons: days.map((on) => `Lesson of ${on}`),
      }),
    });
    expect([facts.asks.length, facts.interviews.length, facts.lessons.length]).toEqual([3_000, 3_000, 3_000]);
    expect(facts.ownSteps.filter(({ result }) => result !== "lapsed").length).toBeLessThanOrEqual(200);
  });
});
