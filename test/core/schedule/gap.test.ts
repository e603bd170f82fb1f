import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LocalDay } from "../../../src/core/day";
import type { Entry } from "../../../src/core/entry";
import { CONTACT_KINDS, type ContactKind } from "../../../src/core/reading/contact-kinds";
import { agenda, applicationNote, day, RULES } from "../../builders";
import { describeWhatHolds } from "../../properties";
import { rated, told } from "./told";

type Notes = Record<string, Record<string, unknown>>;

/** Each note's first step on a day: `A: follow-up 2026-11-12`. */
function firstSteps(notes: Notes, now: string): string[] {
  const { groups } = agenda(
    Object.fromEntries(
      Object.entries(notes).map(([name, properties]) => [
        `Jobs/${name}.md`,
        applicationNote({ ...rated, ...properties }),
      ]),
    ),
    now,
  );
  return Object.values(groups)
    .flat()
    .map(({ application, schedule: { verdict, steps } }) =>
      `${application.paths[0].slice(5, -3)}: ${verdict} ${steps[0]?.due ?? ""}`.trim(),
    )
    .sort();
}

const held = (on: string, own: Record<string, unknown> = {}) => ({
  status: "interviewing",
  interview_date: on,
  contact_log: [`${on} thank-you`],
  ...own,
});

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

describe("rule 10: the gap across a company", () => {
  it("lists the earlier of two; the other waits five working days after it", () => {
    const notes = { A: held("2026-11-06"), B: held("2026-11-05") };
    expect(firstSteps(notes, "2026-11-11")).toEqual(["A: wait 2026-11-19", "B: wait 2026-11-12"]);
    expect(firstSteps(notes, "2026-11-12")).toEqual(["A: wait 2026-11-19", "B: follow-up 2026-11-12"]);
  });

  it("counts from today while the earlier one is late", () => {
    expect(firstSteps({ A: held("2026-11-06"), B: held("2026-11-05") }, "2026-11-17")).toEqual([
      "A: wait 2026-11-24",
      "B: follow-up 2026-11-12",
    ]);
  });

  it("lets the later stage go first where both are due on one day, then the path", () => {
    const screen = held("2026-11-05", { round: "phone screen" });
    const technical = held("2026-11-05", { round: "technical" });
    expect(firstSteps({ A: screen, B: technical }, "2026-11-12")).toEqual([
      "A: wait 2026-11-19",
      "B: follow-up 2026-11-12",
    ]);
    expect(firstSteps({ A: screen, B: screen }, "2026-11-12")).toEqual([
      "A: follow-up 2026-11-12",
      "B: wait 2026-11-19",
    ]);
  });

  it("goes on to a third", () => {
    expect(firstSteps({ A: held("2026-11-05"), B: held("2026-11-05"), C: held("2026-11-05") }, "2026-11-12")).toEqual([
      "A: follow-up 2026-11-12",
      "B: wait 2026-11-19",
      "C: wait 2026-11-26",
    ]);
  });

  it("knows a company by its name or by its note, whatever the case", () => {
    const notes = {
      A: held("2026-11-05", { company: "[[Acme]]" }),
      B: held("2026-11-06", { company: "ACME" }),
      C: held("2026-11-06", { company: "Beta" }),
    };
    expect(firstSteps(notes, "2026-11-12")).toEqual([
      "A: follow-up 2026-11-12",
      "B: wait 2026-11-19",
      "C: wait 2026-11-13",
    ]);
  });

  it("holds back nothing but follow-ups", () => {
    const notes = {
      A: held("2026-11-05", { contact_log: ["2026-11-06 thank-you", "2026-11-12 follow-up"] }),
      B: held("2026-11-12", { contact_log: [] }),
    };
    expect(firstSteps(notes, "2026-11-13")).toContain("B: thank-you 2026-11-13");
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

  it("is never written to within five working days, in rows that keep the gap", () => {
    fc.assert(
      fc.property(vault, date, (notes, today) => {
        const entries = entriesOf(notes, today).filter(({ application }) => application.status !== "rejected");
        const dueOf = ({ schedule }: Entry) =>
          schedule.steps.find(({ kind, due }) => kind === "follow-up" && due !== null)?.due ?? undefined;
        for (const entry of entries.filter(({ schedule }) => !schedule.isOffer)) {
          const due = dueOf(entry);
          if (due === undefined) continue;
          const atCompany = entriesOf(notes, today).filter(
            ({ application }) => application.companyKey === entry.application.companyKey,
          );
          const contacts = atCompany
            .flatMap(({ application }) => application.log)
            .filter(({ kind, day: on }) => CONTACT_KINDS[kind].keepsGap && on <= today);
          for (const contact of contacts) expect(due >= RULES.calendar.askingDays.add(contact.day, 5)).toBe(true);
          for (const other of entries.filter(
            ({ application, schedule }) =>
              application.companyKey === entry.application.companyKey &&
              application !== entry.application &&
              !schedule.isOffer,
          )) {
            const [first, second] = [due, dueOf(other) ?? due].sort() as [LocalDay, LocalDay];
            if (dueOf(other) !== undefined) expect(second >= RULES.calendar.askingDays.add(first, 5)).toBe(true);
          }
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
