/** What holds of the figures of whatever histories people write down, plain or not. */
import fc from "fast-check";
import { expect } from "vitest";
import type { Schedule } from "../../src/core/schedule/schedule";
import { moment } from "../builders";
import { describeWhatHolds, itHolds } from "../properties";
import { plus } from "./almanac";
import { figuresOf, vaultOf } from "./figures-of";
import { TODAY, type Day, type Line, type MadeUp, type MadeUpRound, type Search } from "./made-up";
import { reckon, type Chosen, type Standing } from "./reckoner";

const date = fc.integer({ min: -100, max: 30 }).map((days) => plus(TODAY, days));
/** Days lie close together, so that many things fall on one. */
const close = fc.integer({ min: -30, max: 10 }).map((days) => plus(TODAY, days));
const someDay = fc.oneof(date, close);
const person = fc.constantFrom("Dana Lee", "Ravi Menon", "Amara Cole");
const kind = fc.constantFrom(
  "applied",
  "follow-up",
  "follow-up",
  "call",
  "thank-you",
  "answer",
  "withdrawal",
  "feedback-request",
  "heard",
  "heard no",
  "heard offer",
  "heard next round",
  "heard deciding",
  "feedback",
  "told",
  "told",
  "task",
  "endorsement-request",
  "endorsement",
  "closing-note",
  "automatic",
  "nothing",
);
const line = fc
  .record(
    {
      on: someDay,
      kind,
      channel: fc.constantFrom("email", "phone", "Letter"),
      person,
      days: fc.integer({ min: 0, max: 20 }),
    },
    { requiredKeys: ["on", "kind", "days"] },
  )
  .map(({ days, ...said }): Line => {
    const isHelp = said.kind.startsWith("endorsement");
    const means = plus(said.on, days);
    return {
      ...said,
      ...(isHelp && { person: said.person ?? "Mara Voss" }),
      ...(said.kind === "told" && { words: `by ${means}`, means }),
    };
  });
const rating = fc.integer({ min: 1, max: 5 });
const noted = (...texts: readonly string[]) => fc.subarray([...texts]);
const round = fc.record(
  {
    on: someDay,
    words: fc.constantFrom("Phone screen", "Video interview", "Final interview", "Interview on site", ""),
    outcome: fc.constantFrom("passed" as const, "rejected" as const, "cancelled" as const),
    people: fc.subarray(["Dana Lee", "Ravi Menon", "Amara Cole"]),
    ratings: fc.record({ preparation: rating, confidence: rating, footing: rating }, { requiredKeys: [] }),
    weakPoints: noted("examples", "Too quiet", "too quiet", "pay"),
    lessons: noted("Lead with the result", "lead with the result!", "Ask who decides (Tom Adeyemi, 2026-11-02)"),
    used: noted("Lead with the result.", "Ask who decides"),
    by: someDay,
  },
  { requiredKeys: ["on", "words"] },
);
const history = fc.record(
  {
    company: fc.constantFrom("Acme", "Acme", "Acme", "Beta", "Gamma"),
    role: fc.constantFrom("Data analyst", "Junior data analyst", "Product manager", "Teacher (m/w/d)"),
    status: fc.constantFrom(
      "",
      "applied",
      "screening",
      "interviewing",
      "interviewing",
      "offer",
      "accepted",
      "rejected",
      "withdrawn",
      "closed",
      "ghosted",
      "wishlist",
    ),
    applied: someDay,
    by: someDay,
    contact: person,
    isViaRecruiter: fc.constant(true),
    rounds: fc.array(round, { maxLength: 4 }),
    log: fc.array(line, { maxLength: 7 }),
    lessons: noted("Lead with the result", "Say what I want"),
  },
  { requiredKeys: ["company", "role", "status", "rounds", "log"] },
);
type History = typeof history extends fc.Arbitrary<infer Made> ? Made : never;

/** Each round in a note of its own, all lines in the first note. */
function told(histories: readonly History[]): Search {
  const known: MadeUp[] = [];
  const notes: Record<string, Record<string, unknown>> = {};
  for (const [at, { by, rounds, ...made }] of histories.entries()) {
    const path = `Jobs/${String(at)}.md`;
    const log = inOrder(made.log);
    const own = rounds.map(({ by: ofRound, ...one }, index) => {
      const roundPath = `Interviews/${String(at)}-${String(index)}.md`;
      notes[roundPath] = {
        type: "interview",
        application: `[[${String(at)}]]`,
        interview_date: one.on,
        round: one.words,
        outcome: one.outcome,
        interviewers: one.people,
        ...one.ratings,
        weak_points: one.weakPoints,
        lessons: one.lessons,
        lessons_used: one.used,
        response_by: ofRound,
      };
      return { round: { ...one, path: roundPath } satisfies MadeUpRound, by: ofRound };
    });
    notes[path] = {
      type: "application",
      company: made.company,
      role: made.role,
      status: made.status,
      date_applied: made.applied,
      response_by: by,
      contact: made.contact,
      ...(made.isViaRecruiter === true && { recruiter: "Tom Adeyemi", route: "recruiter" }),
      lessons: made.lessons,
      contact_log: made.log.map(written),
    };
    const days = (one: Day | undefined, promisedIn: string) =>
      one === undefined ? [] : [{ by: one, path: promisedIn }];
    const dayApplied = made.applied ?? log.find((one) => one.kind === "applied")?.on;
    known.push({
      ...made,
      path,
      key: made.company === "Acme GmbH" ? "acme" : made.company.toLowerCase(),
      status: made.status === "" && dayApplied !== undefined ? "applied" : made.status,
      ...(dayApplied !== undefined && { applied: dayApplied }),
      ...(made.isViaRecruiter === true && { recruiter: "Tom Adeyemi" }),
      rounds: own.map((one) => one.round).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
      promised: [...days(by, path), ...own.flatMap((one) => days(one.by, one.round.path))],
      log,
    });
  }
  return { known, notes };
}

/** By day; two of one day, kind, way and person are one, and of what was told the last words count. */
function inOrder(log: readonly Line[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const one of [...log].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))
    lines.set([one.on, one.kind, one.channel?.toLowerCase(), one.person].join("|"), one);
  return [...lines.values()];
}

const FROM_THEM = [
  "heard",
  "heard no",
  "heard offer",
  "heard next round",
  "heard deciding",
  "told",
  "feedback",
  "endorsement",
];

function written({ on, kind: what, channel, person: whom, words }: Line): string {
  const by = channel === undefined ? "" : ` by ${channel}`;
  const way = FROM_THEM.includes(what) ? "from" : "to";
  return `${on} ${what}${by}${whom === undefined ? "" : ` ${way} ${whom}`}${words === undefined ? "" : ` — ${words}`}`;
}

const search = fc.array(history, { minLength: 1, maxLength: 6 }).map(told);

/** Where each application stands by its schedule: whether somebody is to be asked is tried elsewhere. */
function standings({ notes }: Search): (made: MadeUp) => Standing {
  const { groups } = vaultOf(notes).agenda(moment(TODAY));
  const schedules = new Map<string, Schedule>();
  for (const { application, schedule } of Object.values(groups).flat()) schedules.set(application.paths[0], schedule);
  return ({ path }) => {
    const schedule = schedules.get(path);
    if (schedule === undefined) throw new Error(`${path} has no schedule`);
    const { group, outcome, isOffer } = schedule;
    const isSilent = group === "quiet" || group === "move on";
    return { outcome, isOffer, group: isSilent ? "silent" : group === "closed" ? "closed" : "open" };
  };
}

type Figures = ReturnType<typeof figuresOf>;

describeWhatHolds("the figures of any histories", () => {
  itHolds("are those of the reckoner", () => {
    fc.assert(
      fc.property(
        search,
        fc.option(someDay, { nil: undefined }),
        fc.option(someDay, { nil: undefined }),
        (made, from, to) => {
          const chosen: Chosen = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
          const { ownSchedule: _own, ...counted } = figuresOf(vaultOf(made.notes), chosen);
          const { ownSchedule: _reckoned, ...reckoned } = reckon(made.known, chosen, standings(made));
          expect(counted).toEqual(reckoned);
        },
      ),
      { numRuns: process.env["MODE"] === "explore" ? 5_000 : 100 },
    );
  });
});
