import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../src/core/insights/choice";
import type { Insights } from "../../src/core/insights/insights";
import { leadWords } from "../../src/words/insights";
import { dotWords, valuesWords } from "../../src/words/insights-parts/felt";
import { insightsSections } from "../../src/words/insights-parts/sections";
import { day } from "../builders";
import { dotsOf, held, insightsWith, notes, pictured, waits } from "./made-up-insights";

const TODAY = day("2026-11-20");
const plain = (words: string) => words.replaceAll("\u00a0", " ");
const lead = (insights: Insights) => leadWords(insights, TODAY).map(plain);
const applied = (count: number): Pick<Insights, "funnel" | "since"> => ({
  since: day("2026-09-03"),
  funnel: {
    reached: { ...insightsWith().funnel.reached, applied: notes(count) },
    openAt: { ...insightsWith().funnel.openAt, applied: notes(count) },
    cameTo: { ...insightsWith().funnel.cameTo, open: notes(count) },
  },
});
const rounds = (count: number) => Array.from({ length: count }, () => held("Acme", "2026-11-05"));

/** The paragraphs of a section. */
function paragraphs(insights: Insights, title: string): readonly string[] {
  const section = insightsSections(insights, TODAY).find((one) => one.title === title);
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === "words") return [plain(block.text)];
    if (block.kind === "tally") return [`${block.lead} ${block.counts.map(({ text }) => text).join(", ")}.`.trim()];
    if (block.kind === "list") return block.items.map(({ text, aside }) => plain(`${text}: ${aside.text}`));
    return [];
  });
}

/** The rows of a table, by its title, or that of its section. */
function rowsOf(insights: Insights, title: string): readonly (readonly string[])[] {
  const tables = insightsSections(insights, TODAY).flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === "table" ? [{ ...block, title: block.title ?? section.title }] : [],
    ),
  );
  const table = tables.find((one) => one.title === title);
  return table ? [table.columns, ...table.rows(Infinity).map((row) => row.map(({ text }) => plain(text)))] : [];
}

describe("the lead of Insights", () => {
  it.each<[string, Insights, string]>([
    [
      "says how few nine are",
      pictured(),
      "37 applications and 9 interviews since September. Nine is too few for a rule: use this to remember, not to judge yourself.",
    ],
    [
      "says no more from ten on",
      insightsWith({ ...applied(40), interviews: rounds(10) }),
      "40 applications and 10 interviews since September.",
    ],
    [
      "counts one of each",
      insightsWith({ ...applied(1), interviews: rounds(1) }),
      "1 application and 1 interview since September. One is too few for a rule: use this to remember, not to judge yourself.",
    ],
    [
      "names another year",
      insightsWith({ ...applied(2), since: day("2025-12-01") }),
      "2 applications since December 2025, and no interview yet.",
    ],
    [
      "names the days that were chosen",
      insightsWith({ ...applied(2), choice: { ...EVERYTHING, from: day("2026-10-01"), to: day("2026-10-31") } }),
      "2 applications from Thu 1 Oct to Sat 31 Oct.",
    ],
    [
      "names one day once",
      insightsWith({ ...applied(2), choice: { ...EVERYTHING, from: day("2026-10-01"), to: day("2026-10-01") } }),
      "2 applications on Thu 1 Oct.",
    ],
    [
      "names their beginning",
      insightsWith({ ...applied(2), choice: { ...EVERYTHING, from: day("2026-10-01") } }),
      "2 applications since Thu 1 Oct.",
    ],
    [
      "names their end",
      insightsWith({ ...applied(2), choice: { ...EVERYTHING, to: day("2026-10-31") } }),
      "2 applications until Sat 31 Oct.",
    ],
    [
      "names the company that was chosen",
      insightsWith({
        ...applied(2),
        choice: { ...EVERYTHING, companyKey: "acme" },
        company: "Acme",
      }),
      "At Acme: 2 applications since September, and no interview yet.",
    ],
    [
      "tells of no interview where an offer came without one",
      insightsWith({
        ...applied(40),
        funnel: { ...applied(40).funnel, reached: { ...applied(40).funnel.reached, offer: notes(1) } },
      }),
      "40 applications since September.",
    ],
    [
      "tells nothing of a company at which nothing is noted",
      insightsWith({ choice: { ...EVERYTHING, companyKey: "acme" } }),
      "Nothing is noted of this company.",
    ],
    [
      "tells nothing of no days",
      insightsWith({ choice: { ...EVERYTHING, to: day("2026-10-31") } }),
      "Nothing is noted in these days.",
    ],
  ])("%s", (_what, insights, words) => {
    expect(lead(insights)).toEqual([words]);
  });

  it("stands by somebody who has written forty applications, and has had no interview", () => {
    expect(lead(insightsWith(applied(40)))).toEqual([
      "40 applications since September, and no interview yet.",
      "Of 3,900 job seekers, 75% had never heard back from an employer they applied to (CareerBuilder, 2012). Hundreds of applications may come before the right one.",
    ]);
  });
});

describe("a section of Insights", () => {
  it("is left out where it has nothing to say", () => {
    expect(insightsSections(insightsWith(), TODAY)).toEqual([]);
    expect(insightsSections(insightsWith(applied(40)), TODAY).map(({ title }) => title)).toEqual(["The whole search"]);
  });

  it("says where ratings will show", () => {
    expect(paragraphs(insightsWith({ interviews: rounds(1) }), "How it felt, and what came of it")).toEqual([
      "Rate an interview on the day, and it shows here.",
    ]);
  });

  it.each([
    [["no", "no", "went further", "went further"], "Two went further, two were a no: too few to compare."],
    [["no", "waiting", "waiting", "waiting"], "One was a no."],
    [["waiting", "waiting", "waiting", "waiting"], ""],
  ] as const)("compares what there is: %s", (outcomes, words) => {
    const interviews = outcomes.map((cameOf) => held("Acme", "2026-11-05", { cameOf, ratings: { footing: 3 } }));
    const [said] = paragraphs(
      insightsWith({ interviews, ratings: dotsOf(interviews) }),
      "How it felt, and what came of it",
    );
    expect(said).toBe(["Your ratings, from 1 to 5; 5 is good on all three.", words].join(" ").trim());
  });

  it("compares no more once there are ten of each, and then has averages", () => {
    const interviews = [...Array(10).keys(), ...Array(10).keys()].map((at, index) =>
      held("Acme", "2026-11-05", { cameOf: index < 10 ? "no" : "went further", ratings: { footing: 1 + (at % 5) } }),
    );
    const insights = insightsWith({ interviews, ratings: dotsOf(interviews) });
    expect(paragraphs(insights, "How it felt, and what came of it")).toEqual([
      "Your ratings, from 1 to 5; 5 is good on all three. Ten went further, ten were a no.",
    ]);
    const footing = insights.ratings.find(({ rating }) => rating === "footing");
    expect(footing?.byOutcome.slice(0, 2).map(valuesWords)).toEqual(["3.0 on average, of 10", "3.0 on average, of 10"]);
  });

  it.each([
    [1, "One interview is too few to say."],
    [3, "Three interviews are too few to say."],
  ])("says so of few, and no more: %i", (count, words) => {
    const interviews = Array.from({ length: count }, () =>
      held("Acme", "2026-11-05", { cameOf: "went further", ratings: { footing: 3 } }),
    );
    expect(
      paragraphs(insightsWith({ interviews, ratings: dotsOf(interviews) }), "How it felt, and what came of it"),
    ).toEqual([`Your ratings, from 1 to 5; 5 is good on all three. ${words}`]);
  });

  it("tells a dot as it is read out", () => {
    const [preparation] = pictured().ratings;
    expect(preparation?.dots.slice(-1).map((dot) => plain(dotWords(dot, TODAY)))).toEqual([
      "Thu 12 Nov, 5, waiting: Larkspur Foods",
    ]);
    const ended = { interview: held("Acme", "2026-11-05", { cameOf: undefined }), value: 2 };
    expect(plain(dotWords(ended, TODAY))).toBe("Thu 5 Nov, 2, closed: Acme");
  });

  it("counts a lesson by interviews where it stands in them alone", () => {
    const interviews = notes(2).map((path) => held("Acme", "2026-11-05", { path }));
    const lesson = { text: "Breathe", key: "breathe", used: [], last: undefined };
    const told = (noted: readonly string[]) =>
      paragraphs(insightsWith({ interviews, lessons: [{ ...lesson, noted }] }), "Lessons that come back");
    expect(told(notes(2))).toEqual([
      "Breathe: 2 of 2 interviews",
      "It comes back before your next interview, until you settle it.",
    ]);
    expect(told(["Jobs/Elsewhere.md", ...notes(1)])[0]).toBe("Breathe: noted two times");
    expect(told(notes(1))).toEqual([
      "One was noted once. It comes back before your next interview, until you settle it.",
    ]);
  });

  it("says what a company answered, and nothing that is not known", () => {
    const promise = { path: "", company: "", companyKey: "", since: undefined, daysLate: undefined };
    const results = ["kept", "moved", "late", "passed", "to come", "not known"] as const;
    const interviews = [
      ...results.map((result) =>
        held("Acme", "2026-11-05", {
          promise: { ...promise, day: day("2026-11-10"), result, ...(result === "late" && { daysLate: 1 }) },
        }),
      ),
      held("Beta", "2026-11-05", { result: "day not noted" }),
      held("Cato", "2026-11-05", { result: "no answer" }),
      held("Dora", "2026-11-05", { result: "closed" }),
      held("Evi", "2026-11-05", { result: "answered", answered: day("2026-11-06"), days: 1 }),
      held("Finn", "2026-11-05", {
        result: "answered",
        answered: day("2026-11-10"),
        days: 5,
        promise: { ...promise, day: day("2026-11-10"), result: "passed" },
      }),
    ];
    const rows = rowsOf(insightsWith({ interviews }), "How companies answer");
    expect(rows.slice(1).map(([, , answered, , theirs]) => `${answered ?? ""} | ${theirs ?? ""}`)).toEqual([
      "No answer yet | Kept",
      "No answer yet | Moved",
      "No answer yet | 1 day later",
      "No answer yet | Passed",
      "No answer yet | Still to come",
      "No answer yet | Not known",
      "Day not noted | None given",
      "No answer | None given",
      "Closed | None given",
      "Fri 6 Nov | None given",
      "Tue 10 Nov | Passed undecided",
    ]);
  });

  it.each([
    [[3], undefined, "Answered after 3 days."],
    [[1], undefined, "Answered after 1 day."],
    [[3, 5, 9], undefined, "Answered after 3, 5 and 9 days."],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 30],
      5.5,
      "Half of the answers came within 5.5 days, the first after 1 and the last after 30.",
    ],
  ])("says how long they took: %j", (days, median, words) => {
    const all = waits({ results: { answered: notes(days.length) }, days, median });
    const firstWords = { all, by: { company: [], route: [], channel: [], month: [] } };
    expect(paragraphs(insightsWith({ firstWords }), "How long they take")).toEqual([
      days.length === 1 ? "1 answered." : `Of ${String(days.length)}: ${String(days.length)} answered.`,
      words,
    ]);
  });

  it("has no column that says nothing, and no table of one row", () => {
    expect(rowsOf(pictured(), "By channel")[0]).toEqual(["Channel", "Answered", "Waiting", "Days"]);
    expect(rowsOf(pictured(), "By month").map(([month]) => month)).toEqual([
      "Month",
      "November",
      "October",
      "September",
    ]);
    const route = [waits({ name: "direct", results: { answered: notes(2) } })];
    const firstWords = { all: waits(), by: { company: [], route, channel: [], month: [] } };
    expect(rowsOf(insightsWith({ firstWords }), "By route")).toEqual([]);
  });

  it("names stages and kinds of role where noes repeat", () => {
    expect(paragraphs(pictured(), "Where noes repeat").slice(0, 3)).toEqual([
      "Harrow Textiles: 3 noes of 4 applications",
      "Roles with “analyst”: 5 noes of 12 applications",
      "Before an interview: 9 noes of 28 applications",
    ]);
  });

  it("explains a moved day only where one was moved", () => {
    const promised = (result: "moved" | "kept", count = 2) =>
      paragraphs(insightsWith({ promises: { ...insightsWith().promises, [result]: notes(count) } }), "Days they named");
    expect(promised("kept", 1)).toEqual(["1 kept."]);
    expect(promised("kept")).toEqual(["Of two days: 2 kept."]);
    expect(promised("moved")).toEqual([
      "Of two days: 2 moved.",
      "Moved means that they wrote by then, and named another day.",
    ]);
  });

  it("counts in English, one and many", () => {
    const asks = [1, 2, 11, 21, 22, 23, 112].map((number) => ({
      number,
      days: [],
      results: pictured().asks[0]?.results,
    }));
    const numbers = asks.flatMap(({ results, ...one }) => (results ? [{ ...one, results }] : []));
    expect(rowsOf(insightsWith({ asks: numbers }), "By how often you had asked").map(([name]) => name)).toEqual([
      "Time",
      ...["First", "Second", "11th", "21st", "22nd", "23rd", "112th"],
    ]);
    const all = waits({ results: waits().results, days: Array<number>(10).fill(1), median: 1 });
    expect(
      paragraphs(insightsWith({ firstWords: { all, by: pictured().firstWords.by } }), "How long they take"),
    ).toContain("Half of the answers came within 1 day, the first after 1 and the last after 1.");
  });

  it("tells what a helper did from what the company answered", () => {
    const helper = {
      person: "Ann Dahl",
      company: "Acme",
      role: "Analyst",
      path: "Jobs/Acme.md",
      furthest: "applied",
    } as const;
    const told = (cameTo: "open" | "no answer" | "no") =>
      paragraphs(
        insightsWith({
          helpers: [
            {
              ...helper,
              companyKey: "acme",
              day: day("2026-11-02"),
              asked: day("2026-11-02"),
              answered: undefined,
              cameTo,
            },
          ],
        }),
        "Who inside helped",
      );
    expect(told("open")).toEqual(["Ann Dahl, Acme: asked Mon 2 Nov, so far applied"]);
    expect(told("no answer")).toEqual(["Ann Dahl, Acme: asked Mon 2 Nov, no answer from the company"]);
    expect(told("no")).toEqual(["Ann Dahl, Acme: asked Mon 2 Nov, a no from the company"]);
    const others = [
      { ...helper, answered: day("2026-11-05") },
      { ...helper, person: "", answered: day("2026-11-05"), asked: undefined },
    ];
    const rest = { companyKey: "acme", day: day("2026-11-02"), asked: day("2026-11-02"), cameTo: "open" } as const;
    expect(
      paragraphs(insightsWith({ helpers: others.map((one) => ({ ...rest, ...one })) }), "Who inside helped"),
    ).toEqual([
      "Somebody, Acme: put in a word Thu 5 Nov, so far applied",
      "Ann Dahl, Acme: asked Mon 2 Nov, answered Thu 5 Nov, so far applied",
    ]);
  });

  it("begins with the helper who was asked last", () => {
    const helpers = ["Ann Dahl", "Ben Ito"].map((person, at) => ({
      person,
      company: "Acme",
      companyKey: "acme",
      role: "Analyst",
      path: "Jobs/Acme.md",
      day: day(`2026-11-0${String(at + 2)}`),
      asked: day(`2026-11-0${String(at + 2)}`),
      answered: undefined,
      furthest: "applied" as const,
      cameTo: "open" as const,
    }));
    expect(paragraphs(insightsWith({ helpers }), "Who inside helped").map((text) => text.split(",")[0])).toEqual([
      "Ben Ito",
      "Ann Dahl",
    ]);
  });

  it("writes the name of a network as it writes itself", () => {
    const channel = ["email", "linkedin"].map((name) => waits({ name, results: { answered: notes(2) } }));
    const firstWords = { all: waits(), by: { company: [], route: [], channel, month: [] } };
    expect(rowsOf(insightsWith({ firstWords }), "By channel").map(([name]) => name)).toEqual([
      "Channel",
      "Email",
      "LinkedIn",
    ]);
  });

  it("leads from each count to as many notes as it says", () => {
    const counted = insightsSections(pictured(), TODAY).flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "tally") return block.counts;
        if (block.kind === "table") return block.rows(Infinity).flat();
        return block.kind === "bars" ? block.bars.flatMap(({ count, open }) => [count, ...(open ? [open] : [])]) : [];
      }),
    );
    const withNotes = counted.filter(({ notes: figure }) => figure !== undefined);
    expect(withNotes.length).toBeGreaterThan(50);
    for (const { text, notes: figure = [] } of withNotes) expect(Number(/\d+/.exec(text)?.[0])).toBe(figure.length);
  });
});
