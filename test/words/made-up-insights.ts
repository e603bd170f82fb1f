/** Insights that nobody counted, for tests of how they are told: those of the picture, nine interviews of 37 applications. */
import type { Figure } from "../../src/core/insights/figure";
import { EVERYTHING, type InsightsChoice } from "../../src/core/insights/choice";
import type { Insights, RatingDots, Waits, WaitsOf } from "../../src/core/insights/insights";
import type { InterviewFact, PromiseFact, Wait } from "../../src/core/insights/search-facts";
import type { CameOf } from "../../src/core/lessons/came-of";
import { RATINGS } from "../../src/core/reading/written-down";
import { day } from "../builders";

/** So many notes. */
export const notes = (count: number, name = "Note"): Figure =>
  Array.from({ length: count }, (_, at) => `Jobs/${name} ${String(at + 1)}.md`);

const NO_WAITS: WaitsOf["results"] = {
  answered: [],
  "day not noted": [],
  waiting: [],
  "no answer": [],
  closed: [],
};

/** Waits as they add up, by nothing. */
export function waits(
  all: Partial<Omit<WaitsOf, "results">> & { results?: Partial<WaitsOf["results"]> } = {},
): WaitsOf {
  const { results = {}, ...others } = all;
  return { name: "", days: [], median: undefined, ...others, results: { ...NO_WAITS, ...results } };
}

const only = (all: WaitsOf, by: Partial<Waits["by"]> = {}): Waits => ({
  all,
  by: { company: [], route: [], channel: [], month: [], ...by },
});

/** Insights of nothing, but for what is given. */
export function insightsWith(given: Partial<Insights> = {}): Insights {
  return {
    choice: EVERYTHING,
    company: undefined,
    since: undefined,
    funnel: {
      reached: { applied: [], "heard back": [], interviewed: [], "final round": [], offer: [], accepted: [] },
      openAt: { applied: [], "heard back": [], interviewed: [], "final round": [], offer: [], accepted: [] },
      cameTo: { open: [], accepted: [], no: [], "no answer": [], withdrawn: [], closed: [] },
    },
    firstWords: only(waits()),
    afterInterviews: only(waits()),
    interviews: [],
    promises: { kept: [], moved: [], late: [], passed: [], "to come": [], "not known": [] },
    asks: [],
    asksByChannel: [],
    unasked: [],
    ratings: RATINGS.map((rating) => ({ rating, dots: [], byOutcome: [] })),
    weakPoints: [],
    lessons: [],
    ownSteps: [],
    thanks: { all: [], some: [], nobody: [], "still time": [] },
    helpers: [],
    directions: [],
    ...given,
  };
}

/** A round that was held; one that is waited for, unless said otherwise. */
export function held(company: string, on: string, given: Partial<InterviewFact> = {}): InterviewFact {
  return {
    path: `Jobs/${company}.md`,
    company,
    companyKey: company.toLowerCase(),
    day: day(on),
    result: "waiting",
    answered: undefined,
    days: undefined,
    route: "direct",
    channel: "",
    cameOf: "waiting",
    ratings: undefined,
    weakPoints: [],
    lessonsUsed: [],
    isWrittenDown: false,
    promise: undefined,
    toThank: 0,
    thanked: 0,
    isTimeToThank: false,
    ...given,
  };
}

const rated = (preparation: number, confidence: number, footing: number) => ({
  ratings: { preparation, confidence, footing },
});
const promised = (by: string, result: PromiseFact["result"], daysLate?: number): Pick<InterviewFact, "promise"> => ({
  promise: {
    path: "",
    company: "",
    companyKey: "",
    day: day(by),
    since: undefined,
    result,
    daysLate,
  },
});
const answered = (on: string, days: number): Pick<Wait, "result" | "answered" | "days"> => ({
  result: "answered",
  answered: day(on),
  days,
});

const NINE: readonly InterviewFact[] = [
  held("Larkspur Foods", "2026-11-12", { days: 8, ...promised("2026-11-24", "to come"), ...rated(5, 4, 3) }),
  held("Calder Valley Buses", "2026-11-09", { days: 11, ...rated(4, 3, 2) }),
  held("Marlow Dental Care", "2026-11-05", { days: 15, ...promised("2026-11-13", "passed"), ...rated(4, 4, 4) }),
  held("The Copper Kettle", "2026-10-26", { days: 25, cameOf: "no answer", ...rated(4, 4, 4) }),
  held("Pennine Rail", "2026-10-20", { ...answered("2026-10-28", 8), cameOf: "no", ...rated(3, 3, 2) }),
  held("Tidewater Accounts", "2026-10-13", {
    ...answered("2026-10-19", 6),
    ...promised("2026-10-20", "kept"),
    cameOf: "went further",
    ...rated(4, 3, 3),
  }),
  held("Tidewater Accounts", "2026-10-02", { ...answered("2026-10-05", 3), cameOf: "went further", ...rated(3, 4, 4) }),
  held("Beck & Sons Roofing", "2026-09-24", { ...answered("2026-09-30", 6), cameOf: "no", ...rated(3, 2, 2) }),
  held("Harrow Textiles", "2026-09-15", {
    ...answered("2026-10-01", 16),
    ...promised("2026-09-25", "late", 6),
    cameOf: "no",
    ...rated(2, 2, 1),
  }),
];

const OUTCOMES: readonly (CameOf | undefined)[] = ["went further", "no", "no answer", "waiting", undefined];

/** The dots of rated rounds, the latest of which comes first. */
export function dotsOf(interviews: readonly InterviewFact[]): readonly RatingDots[] {
  return RATINGS.map((rating) => {
    const dots = interviews
      .flatMap((interview) => {
        const value = interview.ratings?.[rating];
        return value === undefined ? [] : [{ interview, value }];
      })
      .reverse();
    const byOutcome = OUTCOMES.map((cameOf) => {
      const values = dots
        .filter(({ interview }) => interview.cameOf === cameOf)
        .map(({ value }) => value)
        .sort((one, other) => one - other);
      const sum = values.reduce((total, value) => total + value, 0);
      return { cameOf, values, average: values.length < 10 ? undefined : sum / values.length };
    });
    return { rating, dots, byOutcome };
  });
}

/** The days of the picture: those of all answers, the shortest first. */
const DAYS = [2, 4, 5, 6, 8, 9, 11, 12, 14, 21, 30];

/** Those of the picture, and more in its manner. */
export function pictured(choice: InsightsChoice = EVERYTHING): Insights {
  const applied = notes(37);
  const cut = (from: number, count: number) => applied.slice(from, from + count);
  return insightsWith({
    choice,
    since: day("2026-09-03"),
    funnel: {
      reached: {
        applied,
        "heard back": cut(0, 15),
        interviewed: cut(0, 9),
        "final round": cut(0, 3),
        offer: cut(0, 1),
        accepted: [],
      },
      openAt: {
        applied: cut(20, 6),
        "heard back": cut(10, 2),
        interviewed: cut(5, 3),
        "final round": [],
        offer: [],
        accepted: [],
      },
      cameTo: {
        open: cut(0, 11),
        accepted: [],
        no: cut(11, 12),
        "no answer": cut(23, 10),
        withdrawn: cut(33, 4),
        closed: [],
      },
    },
    firstWords: only(
      waits({
        results: {
          answered: cut(0, 11),
          "day not noted": cut(11, 4),
          waiting: cut(15, 9),
          "no answer": cut(24, 10),
          closed: cut(34, 3),
        },
        days: DAYS,
        median: 9,
      }),
      {
        company: [
          waits({ name: "Tidewater Accounts", results: { answered: cut(0, 2) }, days: [3, 9] }),
          waits({ name: "Harrow Textiles", results: { "no answer": cut(2, 1), waiting: cut(3, 1) } }),
        ],
        route: [
          waits({
            name: "direct",
            results: { answered: cut(0, 10), waiting: cut(15, 9), "no answer": cut(24, 10) },
            days: DAYS.slice(1),
            median: 10,
          }),
          waits({ name: "recruiter", results: { answered: cut(10, 1), closed: cut(34, 3) }, days: [2] }),
        ],
        channel: [
          waits({ name: "email", results: { answered: cut(0, 3) }, days: [4, 6, 8] }),
          waits({
            name: "",
            results: { answered: cut(3, 8), waiting: cut(15, 9) },
            days: [2, 5, 9, 11, 12, 14, 21, 30],
          }),
        ],
        month: [
          waits({
            name: "2026-09",
            results: { answered: cut(0, 6), "no answer": cut(24, 10) },
            days: DAYS.slice(0, 6),
          }),
          waits({ name: "2026-10", results: { answered: cut(6, 5) }, days: DAYS.slice(6) }),
          waits({ name: "2026-11", results: { waiting: cut(15, 9) } }),
        ],
      },
    ),
    afterInterviews: only(
      waits({
        results: { answered: notes(5, "Round"), waiting: notes(3, "Round"), "no answer": notes(1, "Round") },
        days: [3, 6, 6, 8, 16],
      }),
    ),
    interviews: NINE,
    promises: {
      kept: notes(1),
      moved: notes(1),
      late: notes(1),
      passed: notes(1),
      "to come": notes(1),
      "not known": [],
    },
    asks: [
      {
        number: 1,
        results: {
          answered: notes(5),
          "asked again": notes(4),
          waiting: notes(2),
          "no answer": notes(1),
          closed: [],
        },
        days: [1, 2, 2, 5],
      },
      {
        number: 2,
        results: {
          answered: notes(2),
          "asked again": [],
          waiting: notes(1),
          "no answer": notes(1),
          closed: [],
        },
        days: [3, 4],
      },
    ],
    asksByChannel: [
      {
        name: "email",
        results: {
          answered: notes(5),
          "asked again": notes(3),
          waiting: notes(3),
          "no answer": notes(2),
          closed: [],
        },
        days: [2, 2, 3, 4, 5],
      },
      {
        name: "phone",
        results: { answered: notes(2), "asked again": notes(1), waiting: [], "no answer": [], closed: [] },
        days: [1],
      },
    ],
    unasked: notes(8),
    ratings: dotsOf(NINE),
    weakPoints: [
      { point: "examples", rounds: NINE.slice(0, 4).map(({ path }) => path), of: 9, last: day("2026-11-12") },
      { point: "own questions", rounds: NINE.slice(1, 3).map(({ path }) => path), of: 9, last: day("2026-11-09") },
      { point: "nerves", rounds: NINE.slice(8).map(({ path }) => path), of: 9, last: day("2026-09-15") },
    ],
    lessons: [
      lesson("Ask when I can expect to hear", 4, "2026-11-12", 2),
      lesson("Have one figure ready for each example", 3, "2026-11-09", 1),
      lesson("Pause before I answer", 2, "2026-10-26"),
      ...["One", "Two", "Three", "Four", "Five"].map((text) => lesson(text, 1, "2026-10-20")),
    ],
    ownSteps: [
      { kind: "thank-you", results: { early: [], "by its day": notes(7), late: notes(2), lapsed: notes(1) } },
      { kind: "follow-up", results: { early: notes(1), "by its day": notes(9), late: notes(4), lapsed: notes(2) } },
    ],
    thanks: { all: notes(6), some: notes(1), nobody: notes(1), "still time": notes(1) },
    helpers: [
      {
        path: "Jobs/Larkspur Foods.md",
        company: "Larkspur Foods",
        companyKey: "larkspur foods",
        day: day("2026-11-03"),
        person: "Maya Duarte",
        asked: day("2026-11-03"),
        answered: day("2026-11-06"),
        furthest: "interviewed",
        cameTo: "open",
      },
    ],
    directions: [
      { kind: "company", name: "Harrow Textiles", noes: notes(3), of: notes(4) },
      { kind: "role", name: "analyst", noes: notes(5), of: notes(12) },
      { kind: "stage", name: "heard back", noes: notes(9), of: notes(28) },
    ],
  });
}

function lesson(text: string, times: number, last: string, used = 0) {
  const noted = NINE.slice(0, times).map(({ path }) => path);
  return { text, key: text.toLowerCase(), noted, used: noted.slice(0, used), last: day(last) };
}
