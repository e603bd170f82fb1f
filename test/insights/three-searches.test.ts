/**
 * The figures of three made-up searches, worked out a second way, to the last digit. Of the small one they also stand here
 * as they were worked out on paper.
 */
import { describe, expect, it } from "vitest";
import { figuresOf, vaultOf } from "./figures-of";
import { generatedSearch } from "./generated-search";
import type { Search } from "./made-up";
import { reckon, type Chosen } from "./reckoner";
import { SMALL } from "./small-search";

const MEDIUM = generatedSearch(140, 20, false);
const LARGE = generatedSearch(1200, 21, true);
const VAULTS = new Map([SMALL, MEDIUM, LARGE].map((search) => [search, vaultOf(search.notes)]));
const figuresIn = (search: Search, chosen?: Chosen) => figuresOf(VAULTS.get(search) ?? vaultOf({}), chosen);

const AUTUMN: Chosen = { from: "2026-09-01", to: "2026-10-31" };
const ACME: Chosen = { company: { key: "acme", name: "Acme" } };

describe.each<[string, Search, Chosen]>([
  ["small", SMALL, ACME],
  ["medium", MEDIUM, { company: { key: "elmware", name: "Elmware" } }],
  ["large", LARGE, { company: { key: "aldersoft", name: "Aldersoft" } }],
])("the %s search", (_, search, ofACompany) => {
  it.each<[string, Chosen]>([
    ["as a whole", {}],
    ["of two months", AUTUMN],
    ["until a day", { to: "2026-08-15" }],
    ["of one company", ofACompany],
  ])("is counted as it is reckoned, %s", (_range, chosen) => {
    const reckoned = reckon(search.known, chosen);
    const counted = figuresIn(search, chosen);
    expect(counted.applications.count).toBeGreaterThan(0);
    expect(withoutTurns(counted, search)).toEqual(withoutTurns(reckoned, search));
  });
});

/** Where several applications at a company wait for each other's turn, nobody works out by hand when one was to ask. */
function withoutTurns<Figures extends { readonly ownSchedule: readonly { readonly kind: string }[] }>(
  figures: Figures,
  search: Search,
): Figures {
  if (search !== LARGE) return figures;
  return { ...figures, ownSchedule: figures.ownSchedule.filter(({ kind }) => kind !== "follow-up") };
}

it("the large search has some of everything that is counted", () => {
  const { helpers, lessons, directions, ratings, ...counted } = figuresIn(LARGE);
  expect(Object.values(counted.cameTo).map(({ count }) => count)).not.toContain(0);
  expect(Object.values(counted.promises).map(({ count }) => count)).not.toContain(0);
  expect(Object.values(counted.thankYous).map(({ count }) => count)).not.toContain(0);
  expect(counted.asks.length).toBeGreaterThan(3);
  expect(counted.firstWords.by.company.some(({ median }) => median !== null)).toBe(true);
  expect(helpers.length * lessons.length).toBeGreaterThan(0);
  expect(new Set(directions.map(({ kind }) => kind)).size).toBe(3);
  expect(ratings.every(({ averages }) => Object.keys(averages).length > 2)).toBe(true);
});

describe("the small search, on paper", () => {
  const figures = figuresIn(SMALL);

  /** Each note stands here as often as it was counted. */
  const of = (...names: readonly string[]) => ({ count: names.length, notes: [...new Set(names.map(pathOf))].sort() });
  const pathOf = (name: string) => (name === "Gamma" || /\d$/.test(name) ? `Interviews/${name}.md` : `Jobs/${name}.md`);
  const NONE = of();
  const waits = (results: Partial<Record<"answered" | "dayNotNoted" | "waiting" | "noAnswer" | "closed", object>>) => ({
    answered: NONE,
    dayNotNoted: NONE,
    waiting: NONE,
    noAnswer: NONE,
    closed: NONE,
    median: null,
    ...results,
  });
  const row = (name: string, days: readonly number[], results: Parameters<typeof waits>[0]) => ({
    name,
    ...waits(results),
    days,
  });

  const applied = [
    "Acme",
    "Acme again",
    "Acme earlier",
    "Beta",
    "Cairn",
    "Delta",
    "Ebro",
    "Fjord",
    "Gamma",
    "Iris",
    "Juno",
  ];
  const heardBack = ["Acme", "Acme earlier", "Beta", "Delta", "Ebro", "Fjord", "Gamma", "Iris", "Juno"];

  it("counts eleven applications and six interviews; Helio is a wish", () => {
    expect(figures.since).toBe("2026-06-15");
    expect(figures.applications).toEqual(of(...applied));
    expect(figures.interviews).toEqual(of("Acme 1", "Acme 2", "Acme earlier 1", "Delta", "Fjord", "Gamma"));
  });

  it("has the funnel, and what each came to", () => {
    expect(figures.funnel).toEqual([
      // Still there: Acme again, of four days ago. Cairn has come to no answer.
      { stage: "applied", ...of(...applied), open: 1 },
      // Ebro by its status. Still there: Iris, whose first round was called off.
      { stage: "heard back", ...of(...heardBack), open: 1 },
      { stage: "interviewed", ...of("Acme", "Acme earlier", "Delta", "Fjord", "Gamma"), open: 2 },
      { stage: "final round", ...of("Acme"), open: 0 },
      { stage: "offer", ...of("Acme"), open: 0 },
      { stage: "accepted", ...of("Acme"), open: 0 },
    ]);
    expect(figures.cameTo).toEqual({
      open: of("Acme again", "Delta", "Gamma", "Iris"),
      accepted: of("Acme"),
      no: of("Beta", "Ebro", "Fjord", "Juno"),
      // Applied on 1 September, to be asked from the 15th, and from 13 October nobody asks any more.
      noAnswer: of("Cairn"),
      withdrawn: of("Acme earlier"),
      closed: NONE,
    });
  });

  it("has the waits for the first word", () => {
    // 31 Aug – 7 Sept, 15 – 24 June, 17 – 28 Sept, 5 – 8 Oct, 14 – 21 Sept, 2 – 9 Nov, 19 Oct – 16 Nov. Of Gamma no day is known.
    const answered = ["Acme", "Acme earlier", "Beta", "Delta", "Fjord", "Iris", "Juno"];
    expect(figures.firstWords).toEqual({
      ...waits({
        answered: of(...answered),
        dayNotNoted: of("Ebro"),
        waiting: of("Acme again"),
        noAnswer: of("Cairn"),
      }),
      days: [3, 7, 7, 7, 9, 11, 28],
      by: {
        company: [
          row("Acme", [7, 9], { answered: of("Acme", "Acme earlier"), waiting: of("Acme again") }),
          row("Beta GmbH", [11], { answered: of("Beta") }),
          row("Cairn Ltd", [], { noAnswer: of("Cairn") }),
          row("Delta", [3], { answered: of("Delta") }),
          row("Ebro", [], { dayNotNoted: of("Ebro") }),
          row("Fjord", [7], { answered: of("Fjord") }),
          row("Iris AG", [7], { answered: of("Iris") }),
          row("Juno", [28], { answered: of("Juno") }),
        ],
        route: [
          row("direct", [7, 7, 7, 9, 11, 28], {
            answered: of(...answered.filter((name) => name !== "Delta")),
            dayNotNoted: of("Ebro"),
            waiting: of("Acme again"),
            noAnswer: of("Cairn"),
          }),
          row("recruiter", [3], { answered: of("Delta") }),
        ],
        channel: [
          row("website", [9, 28], { answered: of("Acme earlier", "Juno") }),
          row("email", [7], { answered: of("Acme") }),
          row("", [3, 7, 7, 11], {
            answered: of("Beta", "Delta", "Fjord", "Iris"),
            dayNotNoted: of("Ebro"),
            waiting: of("Acme again"),
            noAnswer: of("Cairn"),
          }),
        ],
        month: [
          row("2026-06", [9], { answered: of("Acme earlier") }),
          row("2026-07", [], { dayNotNoted: of("Ebro") }),
          row("2026-08", [7], { answered: of("Acme") }),
          row("2026-09", [7, 11], { answered: of("Beta", "Fjord"), noAnswer: of("Cairn") }),
          row("2026-10", [3, 28], { answered: of("Delta", "Juno") }),
          row("2026-11", [7], { answered: of("Iris"), waiting: of("Acme again") }),
        ],
      },
    });
    // All but Juno's, who was asked twice before.
    expect(figures.unasked).toEqual(of(...answered.filter((name) => name !== "Juno")));
  });

  it("has the waits after interviews", () => {
    // 10 – 15 Sept, 22 Sept – 5 Oct, 1 – 13 Oct, 12 – 16 Nov: that they are still deciding is a word.
    const answered = { answered: of("Acme 1", "Acme 2", "Fjord", "Gamma") };
    expect(figures.afterInterviews).toEqual({
      ...waits({ ...answered, waiting: of("Delta"), closed: of("Acme earlier 1") }),
      days: [4, 5, 12, 13],
      by: {
        company: [
          row("Acme", [5, 13], { answered: of("Acme 1", "Acme 2"), closed: of("Acme earlier 1") }),
          row("Delta", [], { waiting: of("Delta") }),
          row("Fjord", [12], { answered: of("Fjord") }),
          row("Gamma", [4], { answered: of("Gamma") }),
        ],
        route: [
          row("direct", [4, 5, 12, 13], { ...answered, closed: of("Acme earlier 1") }),
          row("recruiter", [], { waiting: of("Delta") }),
        ],
        channel: [
          row("phone", [5, 12], { answered: of("Acme 1", "Fjord") }),
          row("video", [4], { answered: of("Gamma"), waiting: of("Delta") }),
          row("in person", [13], { answered: of("Acme 2") }),
          row("", [], { closed: of("Acme earlier 1") }),
        ],
        month: [
          row("2026-07", [], { closed: of("Acme earlier 1") }),
          row("2026-09", [5, 13], { answered: of("Acme 1", "Acme 2") }),
          row("2026-10", [12], { answered: of("Fjord"), waiting: of("Delta") }),
          row("2026-11", [4], { answered: of("Gamma") }),
        ],
      },
    });
  });

  it("has the promises", () => {
    expect(figures.promises).toEqual({
      // By 17 Sept, on the 15th; by 11 Nov, on the 9th.
      kept: of("Acme 1", "Iris"),
      // By 16 Nov: on that day they wrote that they were deciding, and named the 27th.
      moved: of("Gamma"),
      // By 29 Sept, on 5 Oct; by 7 Oct, on the 13th.
      late: of("Acme 2", "Fjord"),
      // Told on 20 Oct: by the 30th.
      passed: of("Delta"),
      toCome: of("Gamma"),
      notKnown: NONE,
    });
  });

  it("has what came of asking", () => {
    const results = { answered: NONE, askedAgain: NONE, waiting: NONE, noAnswer: NONE, closed: NONE };
    expect(figures.asks).toEqual([
      {
        ...results,
        number: 1,
        // The call to Delta on the day of the round came before it, and begins no count after it.
        asked: of("Acme", "Delta", "Delta", "Fjord", "Juno"),
        answered: of("Acme", "Delta", "Fjord"),
        askedAgain: of("Juno"),
        waiting: of("Delta"),
        // 2 – 5 Oct, 9 – 13 Oct; a round answers on no day.
        days: [3, 4],
      },
      { ...results, number: 2, asked: of("Juno"), answered: of("Juno"), days: [4] },
    ]);
    expect(figures.asksByChannel).toEqual([
      {
        ...results,
        channel: "email",
        asked: of("Acme", "Fjord", "Juno"),
        answered: of("Acme", "Fjord"),
        askedAgain: of("Juno"),
        days: [3, 4],
      },
      {
        ...results,
        channel: "phone",
        asked: of("Delta", "Delta", "Juno"),
        answered: of("Delta", "Juno"),
        waiting: of("Delta"),
        days: [4],
      },
    ]);
  });

  it("has the ratings, the weak points and the lessons", () => {
    const none = { wentFurther: [], no: [], noAnswer: [], waiting: [], closed: [], averages: {} };
    expect(figures.ratings).toEqual([
      { ...none, rating: "preparation", wentFurther: [4, 5], waiting: [2] },
      { ...none, rating: "confidence", wentFurther: [3, 4], no: [2], waiting: [2] },
      { ...none, rating: "footing", wentFurther: [4, 4] },
    ]);
    // Of all six rounds something is written down: of Gamma how it felt.
    const examples = of("Acme earlier 1", "Delta", "Fjord");
    expect(figures.weakPoints).toEqual([
      { point: "examples", ...examples, of: 6, last: "2026-10-20" },
      { point: "nerves", ...of("Delta"), of: 6, last: "2026-10-20" },
      { point: "pay", ...of("Fjord"), of: 6, last: "2026-10-01" },
    ]);
    // First written on 3 July, in small letters; what is noted of a wish does not count.
    expect(figures.lessons).toEqual([
      {
        lesson: "lead with the result",
        noted: 2,
        used: 1,
        last: "2026-09-10",
        notes: of("Acme 1", "Acme earlier 1").notes,
      },
      { lesson: "Ask about the pay range first", noted: 1, used: 0, last: "2026-10-01", notes: of("Fjord").notes },
    ]);
  });

  it("has how the own schedule was kept, whom one thanked, and who helped", () => {
    const none = { early: NONE, byItsDay: NONE, late: NONE, lapsed: NONE };
    expect(figures.ownSchedule).toEqual([
      {
        ...none,
        kind: "thank-you",
        // Due the day after: 11 and 23 Sept, 2 Oct, 13 Nov; by a call through the recruiter on the day, 20 Oct.
        byItsDay: of("Acme", "Acme", "Delta", "Fjord", "Gamma"),
        lapsed: of("Acme earlier 1"),
      },
      {
        ...none,
        kind: "follow-up",
        // Three days after 29 Sept, two after 7 Oct, ten after 19 Oct. Juno's call was asked by nobody: one is enough.
        byItsDay: of("Acme", "Fjord", "Juno"),
        // Due on 27 Oct, five days after the call.
        late: of("Delta"),
        lapsed: of("Cairn"),
      },
      { ...none, kind: "answer", byItsDay: of("Fjord") },
      { ...none, kind: "feedback-request" },
    ]);
    expect(figures.thankYous).toEqual({
      all: of("Acme 1", "Delta", "Fjord"),
      some: of("Acme 2", "Gamma"),
      nobody: of("Acme earlier 1"),
      stillTime: NONE,
    });
    expect(figures.helpers).toEqual([
      { person: "Mara Voss", company: "Acme", asked: "2026-11-13", answered: "2026-11-15", cameTo: "open" },
    ]);
  });

  it("has the directions from which the noes come", () => {
    expect(figures.directions).toEqual([
      // "Product" stands in the same three, before it.
      { kind: "role", name: "manager", noes: 3, of: 3, notes: of("Ebro", "Fjord", "Juno").notes },
      // Of those who have got no further: these, Acme again, Cairn and Iris.
      { kind: "stage", name: "heard back", noes: 3, of: 6, notes: of("Beta", "Ebro", "Juno").notes },
    ]);
  });

  it("has the interviews of two months, also of applications from before", () => {
    const autumn = figuresIn(SMALL, AUTUMN);
    expect(autumn.since).toBe("2026-09-01");
    expect(autumn.applications).toEqual(of("Beta", "Cairn", "Delta", "Fjord", "Juno"));
    expect(autumn.interviews).toEqual(of("Acme 1", "Acme 2", "Delta", "Fjord"));
    expect(autumn.afterInterviews.days).toEqual([5, 12, 13]);
    expect(autumn.promises.late).toEqual(of("Acme 2", "Fjord"));
    expect(autumn.promises.passed).toEqual(of("Delta"));
    expect(autumn.promises.kept).toEqual(of("Acme 1"));
    expect(autumn.asks.map(({ asked }) => asked)).toEqual([of("Acme", "Delta", "Fjord")]);
    expect(autumn.weakPoints.map(({ point, count, of: rounds }) => [point, count, rounds])).toEqual([
      ["examples", 2, 4],
      ["nerves", 1, 4],
      ["pay", 1, 4],
    ]);
  });

  it("has what is known of one company", () => {
    const acme = figuresIn(SMALL, ACME);
    expect(acme.applications).toEqual(of("Acme", "Acme again", "Acme earlier"));
    expect(acme.firstWords.days).toEqual([7, 9]);
    expect(acme.afterInterviews.days).toEqual([5, 13]);
    expect(acme.directions).toEqual([]);
  });
});
