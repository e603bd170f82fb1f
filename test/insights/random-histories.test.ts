/** What holds of the figures of whatever histories people write down, plain or not. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Schedule } from "../../src/core/schedule/schedule";
import { moment } from "../builders";
import { describeWhatHolds } from "../properties";
import { plus } from "./almanac";
import { figuresOf, vaultOf } from "./figures-of";
import { lineOf } from "./log-line";
import { TODAY, type Day, type Line, type MadeUp, type MadeUpRound, type Search } from "./made-up";
import { reckon, type Chosen, type Standing } from "./reckoner";

const date = fc.integer({ min: -100, max: 30 }).map((days) => plus(TODAY, days));
/** Few days, so that many things fall on one. */
const few = fc.constantFrom(-21, -14, -7, -2, 0, 3).map((days) => plus(TODAY, days));
const someDay = fc.oneof(date, few, few, few);
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
  "heard next round",
  "heard deciding",
  "feedback",
  "declined",
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
    company: fc.constantFrom("Acme", "Acme", "Acme", "Beta", "Gamma", ""),
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
      ...(made.company !== "" && { company: made.company }),
      role: made.role,
      status: made.status,
      date_applied: made.applied,
      response_by: by,
      contact: made.contact,
      ...(made.isViaRecruiter === true && { recruiter: "Tom Adeyemi", route: "recruiter" }),
      lessons: made.lessons,
      contact_log: made.log.map(lineOf),
    };
    const days = (one: Day | undefined, promisedIn: string) =>
      one === undefined ? [] : [{ by: one, path: promisedIn }];
    const dayApplied = made.applied ?? log.find((one) => one.kind === "applied")?.on;
    known.push({
      ...made,
      path,
      company: made.company === "" ? String(at) : made.company,
      key: made.company === "" ? path : made.company.replace(" GmbH", "").toLowerCase(),
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

/**
 * By day; two of one day, kind, way and person are one, and of what was told the last words count. What was declined before
 * any request is a no.
 */
function inOrder(log: readonly Line[]): readonly Line[] {
  const lines = new Map<string, Line>();
  let mayDecline = false;
  for (const line of [...log].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))) {
    const known: Line = line.kind === "declined" && !mayDecline ? { ...line, kind: "heard no" } : line;
    mayDecline ||= known.kind === "heard no" || known.kind === "feedback-request";
    lines.set([known.on, known.kind, known.channel, known.person].join("|"), known);
  }
  return [...lines.values()];
}

const search = fc.array(history, { minLength: 1, maxLength: 6 }).map(told);
const longSearch = fc.array(history, { minLength: 6, maxLength: 10 }).map(told);

/** Days on which two things fall that seldom do so by chance. */
const CORNERS = told([
  // They ask for a next round on the day of the last.
  {
    company: "Acme",
    role: "Teacher (m/w/d)",
    status: "interviewing",
    rounds: [{ on: "2026-11-13", words: "", ratings: { footing: 3 } }],
    log: [{ on: "2026-11-13", kind: "heard next round" }],
  },
  // It was closed after a word on the day of the round.
  {
    company: "Beta",
    role: "Teacher (m/w/d)",
    status: "closed",
    rounds: [{ on: "2026-10-01", words: "" }],
    log: [{ on: "2026-10-01", kind: "heard" }],
  },
  // The first round was on the day of the application, in whose note they named a day after the second.
  {
    company: "Gamma",
    role: "Teacher (m/w/d)",
    status: "interviewing",
    applied: "2026-10-30",
    by: "2026-11-23",
    rounds: [
      { on: "2026-10-30", words: "" },
      { on: "2026-11-18", words: "" },
    ],
    log: [],
  },
]);

/** Mostly everything, else from a day, until a day, or one company. */
const choice: fc.Arbitrary<Chosen> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ from: date }),
  fc.record({ to: date }),
  fc.tuple(date, fc.nat(60)).map(([from, days]) => ({ from, to: plus(from, days) })),
  fc.constantFrom("Acme", "Beta").map((name) => ({ company: { key: name.toLowerCase(), name } })),
);

/** Where each application stands by its schedule: whether somebody is to be asked is tried elsewhere. */
function standings({ notes }: Search): (made: MadeUp) => Standing {
  const { groups } = vaultOf(notes).agenda(moment(TODAY));
  const schedules = new Map<string, Schedule>();
  for (const { application, schedule } of Object.values(groups).flat()) schedules.set(application.paths[0], schedule);
  return ({ path }) => {
    const schedule = schedules.get(path);
    if (schedule === undefined) throw new Error(`${path} has no schedule`);
    const { group, outcome, isOffer, steps } = schedule;
    const isToAsk = steps.some((step) => step.kind === "follow-up" && step.due !== null && step.due <= TODAY);
    const isSilent = group === "quiet" || group === "move on";
    return { outcome, isOffer, group: isSilent ? "silent" : group === "closed" ? "closed" : "open", isToAsk };
  };
}

type Figures = ReturnType<typeof figuresOf>;

const PARTS = ["answered", "dayNotNoted", "waiting", "noAnswer", "closed"] as const;
const ANSWERS = ["answered", "askedAgain", "waiting", "noAnswer", "closed"] as const;
/** The same search takes some milliseconds to count; `npm run explore` tries many more. */
const runs = (usual: number) => ({ numRuns: process.env["MODE"] === "explore" ? 2_000 : usual });
const sum = (figures: readonly { readonly count: number }[]) => figures.reduce((all, { count }) => all + count, 0);

describeWhatHolds("the figures of any histories", () => {
  it("are those of the reckoner", () => {
    fc.assert(
      fc.property(longSearch, choice, (made, chosen) => {
        const counted = figuresOf(vaultOf(made.notes), chosen);
        const reckoned = reckon(made.known, chosen, standings(made));
        // When each message was due is reckoned in the three searches, where the schedule is plain.
        expect({ ...counted, ownSchedule: [] }).toEqual({ ...reckoned, ownSchedule: [] });
      }),
      { ...runs(100), examples: [[CORNERS, {}]] },
    );
  });

  it("add up", () => {
    fc.assert(
      fc.property(search, ({ known, notes }) => {
        const figures = figuresOf(vaultOf(notes));
        expectFunnel(figures);
        expectWaits(figures);
        expectAsks(figures, known);
        expectRatings(figures, known);
        expectOwnSchedule(figures, known);
        // Whatever they are made of is there.
        expect(notesIn(figures).filter((path) => notes[path] === undefined)).toEqual([]);
      }),
      runs(40),
    );
  });

  it("are the same in whatever order the notes come", () => {
    fc.assert(
      fc.property(searchAndOrder, ([{ notes }, order]) => {
        expect(figuresOf(vaultOf(notes, order))).toEqual(figuresOf(vaultOf(notes)));
      }),
      runs(30),
    );
  });

  it("are the same when asked for while notes come and go", () => {
    fc.assert(
      fc.property(searchAndOrder, ([{ notes }, order]) => {
        const vault = vaultOf(notes, []);
        for (const path of order) {
          vault.put(path, notes[path]);
          figuresOf(vault);
        }
        const [first = ""] = order;
        vault.remove(first);
        figuresOf(vault);
        vault.put(first, notes[first]);
        expect(figuresOf(vault)).toEqual(figuresOf(vaultOf(notes)));
      }),
      runs(15),
    );
  });

  it("are parted by a day, but for what has none", () => {
    fc.assert(
      fc.property(search, someDay, ({ notes }, day) => {
        const vault = vaultOf(notes);
        const all = countsIn(figuresOf(vault));
        const until = countsIn(figuresOf(vault, { to: day }));
        const after = countsIn(figuresOf(vault, { from: plus(day, 1) }));
        const ever = countsIn(figuresOf(vault, { from: "1970-01-01" }));
        for (const [name, count] of ever)
          expect([name, (until.get(name) ?? 0) + (after.get(name) ?? 0)]).toEqual([name, count]);
        for (const [name, count] of all) expect(count).toBeGreaterThanOrEqual(ever.get(name) ?? 0);
      }),
      runs(25),
    );
  });
});

const searchAndOrder = search.chain((made) => {
  const paths = Object.keys(made.notes);
  const inSomeOrder = fc.shuffledSubarray(paths, { minLength: paths.length, maxLength: paths.length });
  return fc.tuple(fc.constant(made), inSomeOrder);
});

/** Each application came to one thing; those that are open are open somewhere; none is further than it can be. */
function expectFunnel({ applications, funnel, cameTo }: Figures): void {
  const [applied, heardBack, interviewed, finalRound, offer, accepted] = funnel;
  expect(applied?.count).toBe(applications.count);
  expect(sum(Object.values(cameTo))).toBe(applications.count);
  expect(funnel.reduce((all, { open }) => all + open, 0)).toBe(cameTo.open.count);
  for (const [less, more] of [
    [interviewed, heardBack],
    [finalRound, interviewed],
    [offer, heardBack],
    [accepted, offer],
  ])
    expect(less?.notes.filter((path) => more?.notes.includes(path) !== true)).toEqual([]);
  expect(accepted?.count).toBe(cameTo.accepted.count);
}

/** Each wait has one result, in all and in each of the ways in which they are grouped. */
function expectWaits({ applications, interviews, firstWords, afterInterviews, thankYous }: Figures): void {
  expect(sum(PARTS.map((part) => firstWords[part]))).toBeLessThanOrEqual(applications.count);
  expect(sum(PARTS.map((part) => afterInterviews[part]))).toBe(interviews.count);
  for (const waits of [firstWords, afterInterviews])
    for (const rows of Object.values(waits.by)) {
      for (const part of PARTS) expect(sum(rows.map((row) => row[part]))).toBe(waits[part].count);
      expect(rows.flatMap(({ days }) => days).sort((one, other) => one - other)).toEqual(waits.days);
      for (const { answered, days } of rows) expect(days.length).toBe(answered.count);
    }
  expect(sum(Object.values(thankYous))).toBeLessThanOrEqual(interviews.count);
}

/** Each rating of a round that was held stands with what came of it. */
function expectRatings({ ratings }: Figures, known: readonly MadeUp[]): void {
  const rounds = known.filter(({ status }) => status !== "wishlist").flatMap((made) => made.rounds);
  const held = rounds.filter(({ on, outcome }) => on <= TODAY && outcome !== "cancelled");
  for (const { rating: name, ...row } of ratings) {
    const dots = Object.values(row).flatMap((values: unknown): unknown[] => (Array.isArray(values) ? values : []));
    expect(dots.length).toBe(held.filter((one) => one.ratings?.[name] !== undefined).length);
  }
}

/** Who was asked again was asked once more; every line that asks is counted. */
function expectAsks({ asks, asksByChannel }: Figures, known: readonly MadeUp[]): void {
  const counted = known.filter(({ status }) => status !== "wishlist");
  const lines = counted
    .flatMap(({ log }) => log)
    .filter(({ on, kind: what }) => on <= TODAY && ["follow-up", "call"].includes(what));
  expect(sum(asks.map(({ asked }) => asked))).toBe(lines.length);
  expect(sum(asksByChannel.map(({ asked }) => asked))).toBe(lines.length);
  for (const row of [...asks, ...asksByChannel])
    expect(sum(ANSWERS.map((answer) => row[answer]))).toBe(row.asked.count);
  for (const [at, { askedAgain }] of asks.entries())
    expect(asks[at + 1]?.asked ?? { count: 0, notes: [] }).toEqual(askedAgain);
}

/** No more was sent than there are messages, and what lapsed after a round is what nobody was thanked for. */
function expectOwnSchedule({ ownSchedule, thankYous }: Figures, known: readonly MadeUp[]): void {
  const messages = ["thank-you", "follow-up", "call", "answer", "feedback-request"];
  const lines = known.flatMap(({ log }) => log).filter(({ on, kind: what }) => on <= TODAY && messages.includes(what));
  const sent = ownSchedule.flatMap(({ early, byItsDay, late }) => [early, byItsDay, late]);
  expect(sum(sent)).toBeLessThanOrEqual(lines.length);
  expect(ownSchedule.find((row) => row.kind === "thank-you")?.lapsed).toEqual(thankYous.nobody);
  for (const { kind: what, early, lapsed } of ownSchedule) {
    if (what !== "follow-up") expect(early.count).toBe(0);
    if (what === "answer" || what === "feedback-request") expect(lapsed.count).toBe(0);
  }
}

/** Each number by the way that leads to it; of a list by what its row is called. Those that repeat from three on are no parts. */
function countsIn(figures: Figures): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const look = (value: unknown, way: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      const name = Array.isArray(value) ? nameOfRow(one) : key;
      if (key === "count" && typeof one === "number") counts.set(way, one);
      else look(one, `${way}/${name}`);
    }
  };
  look({ ...figures, directions: [] }, "");
  return counts;
}

function nameOfRow(row: unknown): string {
  if (typeof row !== "object" || row === null) return "";
  const named = Object.entries(row).find(([key]) =>
    ["stage", "name", "number", "channel", "rating", "point", "kind"].includes(key),
  );
  return String(named?.[1] ?? "").toLowerCase();
}

function notesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === "notes" && Array.isArray(one) ? one.map(String) : notesIn(one),
  );
}
