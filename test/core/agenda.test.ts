import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AgendaBuilder, openSections, type Agenda } from "../../src/core/agenda";
import { addDays } from "../../src/core/day";
import { JobNotes } from "../../src/core/job-notes";
import { agenda, applicationNote, CONVENTIONS, day, interviewNote, jobNotesOf, moment, RULES } from "../builders";

type Properties = Record<string, unknown>;

const names = (entries: Agenda["groups"]["today"]) => entries.map(({ application }) => application.company);

/** Notes that change under one builder. */
function following(notes: Record<string, Properties>) {
  const jobNotes = jobNotesOf(notes);
  const builder = new AgendaBuilder(RULES);
  return {
    put: (path: string, properties: Properties) => jobNotes.put(path, properties),
    remove: (path: string) => jobNotes.remove(path),
    at: (now: string) => builder.build(jobNotes.applications(), jobNotes.brokenNotes(), moment(now)),
  };
}

describe("the agenda", () => {
  it("does not depend on the order of the notes", () => {
    const notes = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `Jobs/${String(at)}.md`,
        applicationNote({
          company: `Company ${String(at % 5)}`,
          interview_date: addDays(day("2026-11-02"), (at * 7) % 12),
          lessons: [`Lesson ${String(at % 8)}`],
          response_by: at % 4 === 0 ? "soon" : null,
        }),
      ]),
    );
    expect(agenda(Object.fromEntries(Object.entries(notes).reverse()), "2026-11-20")).toEqual(
      agenda(notes, "2026-11-20"),
    );
  });

  it("has the applications of which something is written down, by the paths of their notes", () => {
    const { learnt } = agenda(
      {
        "Jobs/D.md": applicationNote({ company: "D", lessons_settled: ["Sleep"] }),
        "Jobs/C.md": applicationNote({ company: "C", interview_date: "2026-11-10" }),
        "Jobs/B.md": applicationNote({ company: "B", interview_date: "2026-11-10", weak_points: "nerves" }),
        "Jobs/A.md": applicationNote({ company: "A", lessons: ["Breathe"] }),
      },
      "2026-11-20",
    );
    expect(learnt.map(({ company }) => company)).toEqual(["A", "B", "D"]);
  });

  it("puts quiet ones by their last sign, the latest first", () => {
    const { groups } = agenda(
      {
        "Jobs/A.md": applicationNote({ company: "A", date_applied: "2026-01-05", contact: null }),
        "Jobs/B.md": applicationNote({ company: "B", date_applied: "2026-03-05", contact: null }),
        "Jobs/C.md": applicationNote({ company: "C", date_applied: "2026-02-05", contact: null }),
      },
      "2026-11-20",
    );
    expect(names(groups.quiet)).toEqual(["B", "C", "A"]);
  });

  it("shows no section without rows, and none for what is quiet or closed", () => {
    const built = agenda(
      {
        "Jobs/A.md": applicationNote({ company: "A", interview_date: "2026-11-25" }),
        "Jobs/B.md": applicationNote({ company: "B", status: "withdrawn" }),
      },
      "2026-11-20",
    );
    expect(openSections(built).map(({ group, entries }) => [group, ...names(entries)])).toEqual([["soon", "A"]]);
  });
});

describe("the next agenda", () => {
  const soon = applicationNote({ company: "A", interview_date: "2026-11-25" });
  const today = applicationNote({ company: "B", interview_date: "2026-11-20 14:00" });

  it("keeps every group and entry that has not changed", () => {
    const notes = following({ "Jobs/A.md": soon, "Jobs/B.md": today });
    const before = notes.at("2026-11-20 09:00");
    notes.put("Jobs/B.md", { ...today, role: "Cook" });
    const after = notes.at("2026-11-20 09:30");
    expect(after.groups.soon).toBe(before.groups.soon);
    expect(after.groups.today).not.toBe(before.groups.today);
    expect(before.groups.today.map(({ application }) => application.role)).toEqual(["Data analyst"]);
    expect(after.groups.today.map(({ application }) => application.role)).toEqual(["Cook"]);
    expect(notes.at("2026-11-20 09:31").groups).toBe(after.groups);
  });

  it("keeps the entry of another Application at the company, if its schedule is the same", () => {
    const other = { ...soon, role: "Clerk", interview_date: "2026-11-26" };
    const notes = following({ "Jobs/A.md": soon, "Jobs/A2.md": other });
    const [, kept] = notes.at("2026-11-20").groups.soon;
    notes.put("Jobs/A.md", { ...soon, role: "Cook" });
    expect(notes.at("2026-11-20").groups.soon[1]).toBe(kept);
  });

  it("is another one once a round of today has been held", () => {
    const notes = following({ "Jobs/B.md": today });
    expect(notes.at("2026-11-20 09:00").changesAt).toBe("15:00");
    expect(notes.at("2026-11-20 14:59").groups.today[0]?.schedule.heldRound).toBeUndefined();
    const after = notes.at("2026-11-20 15:00");
    expect(after.groups.today[0]?.schedule.heldRound?.day).toBe("2026-11-20");
    expect(after.changesAt).toBeUndefined();
  });

  it("is the one that would be built anew, whatever has come, changed and gone before", () => {
    const paths = ["Jobs/A.md", "Jobs/B.md", "Jobs/C.md", "Jobs/D.md", "Interviews/1.md", "Interviews/2.md"];
    const company = fc.constantFrom("Acme", "Beta", "");
    const date = fc.integer({ min: -30, max: 9 }).map((count) => addDays(day("2026-11-20"), count));
    const timed = fc.tuple(date, fc.constantFrom("", " 10:00", " 14:30")).map((parts) => parts.join(""));
    const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const line = fc
      .tuple(date, fc.constantFrom("follow-up", "thank-you", "heard", "feedback"))
      .map((parts) => parts.join(" "));
    const note = fc.record({
      type: fc.constant("application"),
      company,
      role: fc.constantFrom("Cook", "Clerk"),
      status: maybe(fc.constantFrom("interviewing", "rejected", "offer", "withdrawn")),
      interview_date: maybe(timed),
      response_by: maybe(fc.oneof(date, fc.constant("soon"))),
      contact: maybe(fc.constant("Dana Lee")),
      contact_log: fc.array(line, { maxLength: 3 }),
      lessons: fc.array(fc.constantFrom("Sleep", "Breathe", "Ask"), { maxLength: 2 }),
    });
    const round = fc
      .tuple(fc.constantFrom("[[A]]", "[[B]]", undefined), company, timed)
      .map(([application, at, on]) => interviewNote({ application, company: at, interview_date: on }));
    const change = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...paths.slice(0, 4)), note) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...paths.slice(4)), round) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...paths), fc.constantFrom("gone", "broken")) },
    );
    const moments = fc.constantFrom("2026-11-20 09:00", "2026-11-20 12:00", "2026-11-20 18:00", "2026-11-21 09:00");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(change, fc.option(moments, { nil: undefined, freq: 2 })), { minLength: 1, maxLength: 10 }),
        (history) => {
          const resolve = (target: string) => paths.find((path) => path.endsWith(`/${target}.md`));
          const notes = new JobNotes(resolve, CONVENTIONS);
          const builder = new AgendaBuilder(RULES);
          const left = new Map<string, Properties | undefined>();
          for (const [[path, what], now] of history) {
            if (what === "gone") {
              left.delete(path);
              notes.remove(path);
            } else {
              const properties = what === "broken" ? undefined : { ...(what as Properties) };
              left.set(path, properties);
              notes.put(path, properties);
            }
            if (now === undefined) continue;
            const others = new JobNotes(resolve, CONVENTIONS);
            for (const [at, properties] of left) others.put(at, properties);
            const anew = new AgendaBuilder(RULES).build(others.applications(), others.brokenNotes(), moment(now));
            expect(builder.build(notes.applications(), notes.brokenNotes(), moment(now))).toEqual(anew);
          }
        },
      ),
    );
  });
});
