/** What holds for whatever histories people write down, on whatever day. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { AgendaBuilder, type Agenda } from "../../../src/core/agenda";
import { addDays, type LocalDay } from "../../../src/core/day";
import type { Entry } from "../../../src/core/entry";
import { CONTACT_KINDS, type ContactKind } from "../../../src/core/reading/contact-kinds";
import { dayToAct } from "../../../src/core/schedule/day-to-act";
import { canBeActedOn } from "../../../src/core/schedule/step-order";
import { headline } from "../../../src/words/headline";
import { reasonInFull } from "../../../src/words/reasons";
import { whyWords } from "../../../src/words/row";
import { answerWords } from "../../../src/words/this-note";
import { dayInFull, dayWords } from "../../../src/words/days";
import { day, jobNotesOf, moment, RULES } from "../../builders";
import { describeWhatHolds } from "../../properties";

type Notes = Record<string, Record<string, unknown>>;

const START = day("2026-10-26");
const LENGTH = 90;
const date = fc.integer({ min: 0, max: LENGTH }).map((days) => addDays(START, days));
const kind = fc.constantFrom<ContactKind>(
  "follow-up",
  "follow-up",
  "call",
  "thank-you",
  "answer",
  "heard",
  "heard no",
  "heard offer",
  "heard next round",
  "heard deciding",
  "feedback-request",
  "feedback",
  "declined",
  "endorsement-request",
  "closing-note",
  "task",
  "told",
  "note",
);
const outcome = fc.constantFrom("", "done", "cancelled", "postponed", "no-show", "I cancelled", "rejected", "passed");
const note = fc.record(
  {
    company: fc.constantFrom("Acme", "Beta"),
    status: fc.constantFrom(
      "applied",
      "screening",
      "interviewing",
      "interviewing",
      "offer",
      "rejected",
      "accepted",
      "ghosted",
      "wishlist",
    ),
    type: fc.constant("application"),
    date_applied: date,
    interview_date: date,
    outcome,
    round: fc.constantFrom("phone screen", "technical", "final", ""),
    response_by: date,
    follow_up: date,
    task_due: date,
    decide_by: date,
    look_back: date,
    contact: fc.constant("Dana Lee <dana@acme.example>"),
    recruiter: fc.constant("Tom Adeyemi"),
    route: fc.constantFrom("recruiter", "direct"),
    cadence: fc.constantFrom("internal", "public sector"),
    contact_log: fc.array(
      fc.tuple(date, kind).map(([on, what]) => `${on} ${what}`),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: ["company", "status", "type"] },
);
const vault = fc
  .array(note, { minLength: 1, maxLength: 4 })
  .map((notes): Notes => Object.fromEntries(notes.map((own, at) => [`Jobs/${String(at)}.md`, own])));

/** The agenda on each of some days, with what is planned from there. */
function* morningsOf(notes: Notes, days: readonly LocalDay[]) {
  const applications = jobNotesOf(notes).applications();
  for (const today of days) {
    const builder = new AgendaBuilder(RULES);
    const now = moment(today);
    const agenda = builder.build(applications, [], now);
    const planOf = ({ application }: Entry) => builder.planAhead(application, now);
    yield { agenda, planOf, entries: Object.values(agenda.groups).flat() };
  }
}

it("one history is told alike on each of its days", () => {
  const notes: Notes = {
    "Jobs/offer.md": {
      type: "application",
      company: "Acme",
      status: "offer",
      decide_by: "2026-11-26",
      contact: "Dana Lee",
      contact_log: ["2026-11-16 heard offer", "2026-11-17 thank-you"],
    },
    "Jobs/met.md": { type: "application", company: "Beta", interview_date: "2026-11-12", contact: "Ann Hay" },
    "Jobs/applied.md": { type: "application", company: "Beta", date_applied: "2026-11-05", contact: "Ann Hay" },
    "Jobs/task.md": { type: "application", company: "Gamma", status: "assessment", task_due: "2026-11-22" },
  };
  const all = Array.from({ length: LENGTH }, (_, at) => addDays(START, at));
  for (const morning of morningsOf(notes, all)) expectOneStory(morning);
});

const days = fc.uniqueArray(date, { minLength: 2, maxLength: 4 });

describeWhatHolds("any histories, on any day", () => {
  it("never ask somebody who has been told no to follow up", () => {
    fc.assert(
      fc.property(vault, days, (notes, on) => {
        for (const { entries } of morningsOf(notes, on))
          for (const { application, schedule } of entries) {
            const isNo = schedule.outcome === "no" || application.status === "rejected";
            if (isNo) expect(schedule.steps.map((step) => step.kind)).not.toContain("follow-up");
          }
      }),
    );
  });

  it("tell nobody that they asked, where no line says so", () => {
    fc.assert(
      fc.property(vault, days, (notes, on) => {
        for (const { agenda, entries } of morningsOf(notes, on))
          for (const entry of entries) {
            const { steps } = entry.schedule;
            const words = [
              whyWords(entry, agenda.today),
              ...steps.map((step) => reasonInFull(entry, step, agenda.today)),
            ];
            const asks = entry.application.log.filter(
              (line) =>
                line.day <= agenda.today &&
                (CONTACT_KINDS[line.kind].isFollowUp || line.kind === "feedback-request" || line.kind === "answer"),
            );
            if (asks.length === 0) expect(words.join(" ")).not.toMatch(/[Yy]ou asked/);
          }
      }),
    );
  });

  it("let no application wait for another's turn for more than five working days beyond its day, or its sending", () => {
    fc.assert(
      fc.property(vault, days, (notes, on) => {
        const { add } = RULES.calendar.askingDays;
        for (const { agenda, entries } of morningsOf(notes, on))
          for (const { schedule } of entries)
            for (const { due, reasons } of schedule.steps)
              for (const reason of reasons) {
                if (reason.kind !== "another first" || due === null) continue;
                const other = entries.find(({ application }) => application.paths[0] === reason.application.paths[0]);
                const otherDue = other?.schedule.steps.find((step) => step.kind === "follow-up")?.due;
                expect(otherDue).toBe(reason.on);
                expect(agenda.today < due || due === add(reason.on, 5) || due === agenda.today).toBe(true);
                expect(RULES.calendar.askingDays.add(reason.on, 5) >= reason.turn).toBe(true);
              }
      }),
    );
  });

  it("are told alike by the header, the answer for each note, and the days ahead", () => {
    fc.assert(
      fc.property(vault, days, (notes, on) => {
        for (const morning of morningsOf(notes, on)) expectOneStory(morning);
      }),
      { numRuns: process.env["MODE"] === "explore" ? 10_000 : 300 },
    );
  });
});

function expectOneStory({
  agenda,
  entries,
  planOf,
}: {
  agenda: Agenda;
  entries: readonly Entry[];
  planOf: (entry: Entry) => ReturnType<AgendaBuilder["planAhead"]>;
}): void {
  const { today, calendar } = agenda;
  const { mood, sentence, rest } = headline(agenda);
  const mayBeDone = entries.filter(
    ({
      schedule: {
        steps: [step],
      },
    }) => step && canBeActedOn(step, today) && dayToAct(step, today, calendar) === today,
  );
  // The next move is said to be theirs only where nothing may be done today.
  if (mood === "calm") expect(mayBeDone).toEqual([]);
  if (mood === "due") expect(mayBeDone.length).toBeGreaterThan(0);
  const until = /until (.*?)\.?$/.exec(mood === "calm" ? sentence : rest)?.[1];
  for (const entry of entries) {
    const { steps, verdict } = entry.schedule;
    const [first] = steps;
    const answer = answerWords(entry, agenda);
    const [planned] = planOf(entry);
    if (first === undefined) expect(planned).toBeUndefined();
    // What may go today is the first of the days ahead, and goes today; what may not, does not.
    if (planned && planned.step === first) {
      expect(planned.day).toBe(
        (first.kind === "hand-in" || first.kind === "decide") && first.due !== null && first.due > today
          ? first.due
          : dayToAct(first, today, calendar),
      );
      if (answer.endsWith(" today")) expect(planned.day).toBe(today);
      const waits = /Wait until (.*)$/.exec(answer)?.[1];
      if (waits !== undefined) expect(dayWords(planned.day, today)).toBe(waits);
    }
    if (verdict === "wait") expect(answer).not.toMatch(/^Yes/);
  }
  // Nothing is planned, or has to wait, for a day before the one that the header names.
  if (until === undefined) return;
  const named = DAYS_AHEAD.map((ahead) => addDays(today, ahead)).find((day) =>
    [dayWords(day, today), dayInFull(day, today)].includes(until),
  );
  for (const { step, planned } of entries.map((entry) => ({
    step: entry.schedule.steps[0],
    planned: planOf(entry)[0],
  })))
    if (named && step && planned && planned.step === step && planned.day > today)
      expect(planned.day >= named).toBe(true);
}

const DAYS_AHEAD = Array.from({ length: 400 }, (_, at) => at + 1);
