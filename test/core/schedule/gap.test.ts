import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/day";
import type { Entry } from "../../../src/core/entry";
import type { ContactKind } from "../../../src/core/reading/contact-kinds";
import { agenda, applicationNote, day, RULES } from "../../builders";
import { describeWhatHolds } from "../../properties";
import { firstSteps, held, rated, told } from "./told";

type Notes = Record<string, Record<string, unknown>>;

describe("rule 10: the gap within one application", () => {
  it("is not shortened by a reply", () => {
    const asked = {
      status: "interviewing",
      interview_date: "2026-11-02",
      ...rated,
      contact_log: ["2026-11-12 follow-up", "2026-11-13 heard"],
    };
    expect(told({ ...asked, response_by: "2026-11-16" }, "2026-11-16")[1]).toBe("follow-up 2026-11-19 Dana Lee");
    expect(told({ ...asked, response_by: "2026-11-18" }, "2026-11-16")[1]).toBe("follow-up 2026-11-20 Dana Lee");
  });

  it("does not bind an offer", () => {
    const offer = {
      status: "offer",
      contact_log: ["2026-11-09 follow-up", "2026-11-10 heard", "2026-11-10 thank-you"],
    };
    expect(told(offer, "2026-11-11")[1]).toBe("follow-up 2026-11-13 Dana Lee");
  });

  it.each([
    ["follow-up", "2026-11-17"],
    ["call", "2026-11-17"],
    ["endorsement-request", "2026-11-17"],
    ["thank-you", "2026-11-12"],
    ["withdrawal", "2026-11-12"],
    ["feedback-request", "2026-11-12"],
  ])("is kept by what the table says: %s", (kind, due) => {
    const other = { status: "closed", contact_log: [`2026-11-10 ${kind}`] };
    expect(firstSteps({ A: held("2026-11-05"), B: other }, "2026-11-11")).toContain(`A: wait ${due}`);
  });

  it("voids a day set by hand within it", () => {
    const own = { contact_log: ["2026-11-05 thank-you", "2026-11-10 endorsement-request"] };
    expect(firstSteps({ A: held("2026-11-05", { ...own, follow_up: "2026-11-13" }) }, "2026-11-11")).toEqual([
      "A: wait 2026-11-17",
    ]);
    expect(firstSteps({ A: held("2026-11-05", { ...own, follow_up: "2026-11-18" }) }, "2026-11-11")).toEqual([
      "A: wait 2026-11-18",
    ]);
  });
});

describeWhatHolds("any company", () => {
  const start = day("2026-09-01");
  const date = fc.integer({ min: 0, max: 110 }).map((days) => addDays(start, days));
  const kinds = fc.constantFrom<ContactKind>(
    "follow-up",
    "thank-you",
    "heard",
    "call",
    "closing-note",
    "endorsement-request",
    "feedback-request",
    "answer",
  );
  const note = fc.record(
    {
      interview_date: date,
      date_applied: date,
      response_by: date,
      follow_up: date,
      contact_log: fc.array(
        fc.tuple(date, kinds).map(([on, kind]) => `${on} ${kind}`),
        { maxLength: 6 },
      ),
      round: fc.constantFrom("phone", "final", ""),
      status: fc.constantFrom("applied", "interviewing", "rejected", "offer", "ghosted"),
      route: fc.constantFrom("recruiter", "direct"),
      recruiter: fc.constant("Tom Adeyemi"),
      company: fc.constantFrom("Acme", "Beta"),
    },
    { requiredKeys: ["company", "status"] },
  );
  const vault = fc
    .array(note, { minLength: 1, maxLength: 5 })
    .map((notes) =>
      Object.fromEntries(notes.map((properties, at) => [`Jobs/${String(at)}.md`, applicationNote(properties)])),
    );
  const entriesOf = (notes: Notes, today: string) => Object.values(agenda(notes, today).groups).flat();

  it("is never written to within five working days by whoever follows the advice, in rows that keep the gap", () => {
    const isBound = ({ schedule }: Entry) => !schedule.isOffer && schedule.verdict === "follow-up";
    fc.assert(
      fc.property(vault, date, (notes, today) => {
        const [first] = entriesOf(notes, today).filter(isBound);
        if (first === undefined) return;
        const [path] = first.application.paths;
        const log = (notes[path]?.["contact_log"] as string[] | undefined) ?? [];
        const sent = { ...notes, [path]: { ...notes[path], contact_log: [...log, `${today} follow-up`] } };
        for (const entry of entriesOf(sent, today)) {
          if (entry.application.companyKey !== first.application.companyKey || entry.schedule.isOffer) continue;
          const due = entry.schedule.steps.find(({ kind }) => kind === "follow-up")?.due;
          if (due) expect(due >= RULES.calendar.askingDays.add(today, 5)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("has the same agenda in whatever order its notes come", () => {
    fc.assert(
      fc.property(vault, date, (notes, today) => {
        const reversed = Object.fromEntries(Object.entries(notes).reverse());
        expect(JSON.stringify(agenda(reversed, today))).toBe(JSON.stringify(agenda(notes, today)));
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing at another company when one of its notes does", () => {
    fc.assert(
      fc.property(vault, note, date, (notes, changed, today) => {
        const stepsAt = (all: Notes) =>
          entriesOf(all, today)
            .filter(({ application }) => application.company === "Beta")
            .map(({ application, schedule }) => [application.paths[0], schedule]);
        const after = { ...notes, "Jobs/new.md": applicationNote({ ...changed, company: "Acme" }) };
        expect(stepsAt(after)).toEqual(stepsAt(notes));
      }),
      { numRuns: 150 },
    );
  });
});
