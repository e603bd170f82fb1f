/** Insights as sections of sentences, counts, lists and tables: the same on the screen and in Markdown. */
import type { LocalDay } from "../core/day";
import type { Figure } from "../core/insights/figure";
import type { AsksBy, Direction, Insights, RatingDots, Waits, WaitsOf } from "../core/insights/insights";
import {
  CAME_TO,
  STAGES,
  type CameTo,
  type HelperFact,
  type InterviewFact,
  type PromiseFact,
  type Stage,
  type Wait,
} from "../core/insights/search-facts";
import type { CameOf } from "../core/lessons/came-of";
import { shown } from "../core/reading/property-value";
import { RATINGS } from "../core/reading/written-down";
import { capitalised, dayWords, monthWords, numberWords, ordinal } from "./days";
import { kindName } from "./message-kinds";
import { CAME_OF } from "./ratings";
import { SILENCE } from "./this-note";
import { weakPointName } from "./weak-points";

/** Words, and what they are counted from. */
export interface Told {
  readonly text: string;
  /** The notes that are counted here, to be opened from the count. */
  readonly notes?: Figure;
  /** The note that is named here. */
  readonly path?: string;
  /** Whether it tells of nothing. */
  readonly isQuiet?: boolean;
}

export interface InsightsTable {
  readonly kind: "table";
  /** Undefined where the title of its section says it. */
  readonly title: string | undefined;
  readonly columns: readonly string[];
  readonly length: number;
  /** The first so many rows: of thousands, few are looked at. The first cell of each names the row. */
  readonly rows: (count: number) => readonly Row[];
}

type Row = readonly Told[];

export type InsightsBlock =
  | { readonly kind: "heading" | "words"; readonly text: string }
  /** `Of 37: 11 open, 12 a no.` */
  | { readonly kind: "tally"; readonly lead: string; readonly counts: readonly Told[] }
  | { readonly kind: "list"; readonly items: readonly { readonly text: string; readonly aside: Told }[] }
  | InsightsTable
  | { readonly kind: "dots"; readonly ratings: readonly RatingDots[]; readonly table: InsightsTable }
  | { readonly kind: "bars"; readonly bars: readonly InsightsBar[] };

interface InsightsBar {
  readonly name: string;
  readonly count: Told;
  readonly open: Told | undefined;
  /** Of the longest, from 0 to 1. */
  readonly share: number;
}

export interface InsightsSection {
  readonly title: string;
  readonly blocks: readonly InsightsBlock[];
  /** The applications about which a recruiter may be asked. */
  readonly forRecruiter?: Figure;
}

/** The sections that have anything to say, from the person's own interviews to the whole search. */
export function insightsSections(insights: Insights, today: LocalDay): readonly InsightsSection[] {
  const sections: readonly InsightsSection[] = [
    { title: "How it felt, and what came of it", blocks: feltBlocks(insights, today) },
    { title: "Lessons that come back", blocks: lessonBlocks(insights, today) },
    { title: "What keeps coming up", blocks: weakPointBlocks(insights, today) },
    { title: "How companies answer", blocks: companyBlocks(insights, today) },
    { title: "How long they take", blocks: waitBlocks(insights, today) },
    { title: "Days they named", blocks: promiseBlocks(insights) },
    { title: "When you ask", blocks: askBlocks(insights) },
    { title: "Your own schedule", blocks: scheduleBlocks(insights) },
    { title: "Who inside helped", blocks: helperBlocks(insights, today) },
    {
      title: "Where noes repeat",
      blocks: directionBlocks(insights),
      forRecruiter: insights.directions.flatMap(({ noes }) => noes),
    },
    { title: "The whole search", blocks: searchBlocks(insights) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** From so many on, days and ratings are summed up; fewer are listed. */
const ENOUGH = 10;
/** So few interviews say nothing yet. */
const FEW = 3;

const words = (text: string): InsightsBlock => ({ kind: "words", text });
const heading = (text: string): InsightsBlock => ({ kind: "heading", text });
const quiet = (text: string): Told => ({ text, isQuiet: true });
const plural = (count: number) => (count === 1 ? "" : "s");
const tooFew = (count: number) =>
  words(
    count === 1
      ? "One interview is too few to say."
      : `${capitalised(numberWords(count))} interviews are too few to say.`,
  );

/** `11 open`, for each of which there is any. */
function tally(lead: string, counts: readonly (readonly [Figure, string])[]): readonly InsightsBlock[] {
  const said = counts.filter(([notes]) => notes.length > 0);
  if (said.length === 0) return [];
  return [
    { kind: "tally", lead, counts: said.map(([notes, what]) => ({ text: `${String(notes.length)} ${what}`, notes })) },
  ];
}

function count(notes: Figure): Told {
  return notes.length === 0 ? quiet("0") : { text: String(notes.length), notes };
}

/** A table of what each of the items says. */
function table<Item>(
  title: string | undefined,
  columns: readonly string[],
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): InsightsTable {
  return { kind: "table", title, columns, length: items.length, rows: (many) => items.slice(0, many).map(rowOf) };
}

const isSaid = (told: Told | undefined) => told !== undefined && told.text !== "" && told.isQuiet !== true;

/** A table of counts, without the columns in which no row says anything; none where there are no rows. */
function countsTable(title: string, columns: readonly string[], rows: readonly Row[]): readonly InsightsTable[] {
  const areSaid = columns.map((_, at) => at === 0 || rows.some((row) => isSaid(row[at])));
  const kept = <Item>(items: readonly Item[]) => items.filter((_, at) => areSaid[at]);
  return rows.length === 0 ? [] : [table(title, kept(columns), rows, kept)];
}

// How it felt

/** What came of a round, by the word for it; undefined is what the person ended, or what ended otherwise. */
export const outcomeName = (cameOf: CameOf | undefined) => (cameOf === undefined ? "Ended by you" : CAME_OF[cameOf]);
const RATING_NAMES = { preparation: "Preparation", confidence: "Confidence", footing: "Footing" } as const;
export const ratingName = ({ rating }: Pick<RatingDots, "rating">) => RATING_NAMES[rating];

function feltBlocks({ interviews, ratings }: Insights, today: LocalDay): readonly InsightsBlock[] {
  if (interviews.length === 0) return [];
  const rated = interviews.filter((interview) => interview.ratings !== undefined);
  if (rated.length === 0) return [words("Rate an interview on the day, and it shows here.")];
  const rowOf = (interview: InterviewFact): Row => [
    { text: dayWords(interview.day, today), path: interview.path },
    { text: shown(interview.company) },
    { text: outcomeName(interview.cameOf) },
    ...RATINGS.map((rating) => ({ text: ratingText(interview.ratings?.[rating]) })),
  ];
  const columns = ["Day", "Company", "What came of it", ...RATINGS.map((rating) => RATING_NAMES[rating])];
  return [
    {
      kind: "dots",
      ratings: ratings.filter(({ dots }) => dots.length > 0),
      table: table("Your ratings", columns, rated, rowOf),
    },
    words(
      ["Your ratings, from 1 to 5; 5 is good on all three.", comparedWords(rated)]
        .filter((part) => part !== "")
        .join(" "),
    ),
    ...(rated.length <= FEW ? [tooFew(rated.length)] : []),
  ];
}

/** `Two went further, three were a no: too few to compare.` */
function comparedWords(rated: readonly InterviewFact[]): string {
  const further = rated.filter(({ cameOf }) => cameOf === "went further").length;
  const noes = rated.filter(({ cameOf }) => cameOf === "no").length;
  const said = [
    further > 0 && `${numberWords(further)} went further`,
    noes > 0 && `${numberWords(noes)} ${noes === 1 ? "was" : "were"} a no`,
  ].filter((part) => part !== false);
  if (said.length === 0) return "";
  const isTooFew = said.length > 1 && Math.min(further, noes) < ENOUGH && rated.length > FEW;
  return `${capitalised(said.join(", "))}${isTooFew ? ": too few to compare" : ""}.`;
}

/** `3, 4`, or from ten on `3.4 on average, of 12`. */
export function valuesWords({ values, average }: RatingDots["byOutcome"][number]): string {
  return average === undefined ? values.join(", ") : `${average.toFixed(1)} on average, of ${String(values.length)}`;
}

/** `Thu 12 Nov, 5, waiting: Acme`, for a dot. */
export function dotWords({ interview, value }: RatingDots["dots"][number], today: LocalDay): string {
  const { cameOf, company } = interview;
  return `${dayWords(interview.day, today)}, ${ratingText(value)}, ${outcomeName(cameOf).toLowerCase()}: ${shown(company)}`;
}

const ratingText = (value: number | undefined) => (value === undefined ? "" : String(value));

// What comes back

interface Recurring {
  readonly text: string;
  readonly notes: Figure;
  readonly last: LocalDay | undefined;
  /** Of how many interviews; undefined where it stands elsewhere too. */
  readonly of: number | undefined;
  readonly more?: string;
}

/** `4 of 9 interviews, last Thu 12 Nov`; what follows says `3 of 9`. */
function recurringItem({ text, notes, last, of, more }: Recurring, at: number, today: LocalDay) {
  const times =
    of === undefined
      ? `noted ${numberWords(notes.length)} times`
      : `${String(notes.length)} of ${String(of)}${at === 0 ? " interviews" : ""}`;
  const said = [times, last && `last ${dayWords(last, today)}`, more].filter(
    (part) => part !== undefined && part !== "",
  );
  return { text: shown(text), aside: { text: said.join(", "), notes } };
}

function lessonBlocks({ lessons, interviews }: Insights, today: LocalDay): readonly InsightsBlock[] {
  if (lessons.length === 0) return [];
  const held = new Set(interviews.map(({ path }) => path));
  const areInterviews = (notes: Figure) => notes.length <= interviews.length && notes.every((path) => held.has(path));
  const back = lessons.filter(({ noted }) => noted.length > 1);
  const items = back.map(({ text, noted, used, last }, at) => {
    const more = used.length === 0 ? "" : `used in ${numberWords(used.length)}`;
    return recurringItem(
      { text, notes: noted, last, of: areInterviews(noted) ? interviews.length : undefined, more },
      at,
      today,
    );
  });
  const once = lessons.length - back.length;
  const said = [
    once > 0 &&
      `${capitalised(numberWords(once))} ${back.length > 0 ? "more " : ""}${once === 1 ? "was" : "were"} noted once.`,
    lessons.length === 1
      ? "It comes back before your next interview."
      : "All of them come back before your next interview.",
  ].filter((part) => part !== false);
  return [...list(items), words(said.join(" "))];
}

function weakPointBlocks({ weakPoints }: Insights, today: LocalDay): readonly InsightsBlock[] {
  const [first] = weakPoints;
  if (first === undefined) return [];
  const { of } = first;
  const back = weakPoints.filter(({ rounds }) => rounds.length > 1);
  const items = back.map(({ point, rounds, last }, at) =>
    recurringItem({ text: weakPointName(point), notes: rounds, last, of }, at, today),
  );
  const once = weakPoints.length - back.length;
  const onceWords = `${capitalised(numberWords(once))} ${back.length > 0 ? "more " : ""}${once === 1 ? "was" : "were"} named once.`;
  return [
    ...list(items),
    words(
      [once > 0 && onceWords, "Counted in interviews of which you wrote something down."]
        .filter((part) => part !== false)
        .join(" "),
    ),
    ...(of <= FEW ? [tooFew(of)] : []),
  ];
}

function list(items: readonly { readonly text: string; readonly aside: Told }[]): readonly InsightsBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

// How they answer

const THEIR_DATE: Readonly<Record<PromiseFact["result"], Told>> = {
  kept: { text: "Kept" },
  moved: { text: "Moved" },
  late: { text: "Later" },
  passed: { text: "Passed" },
  "to come": quiet("Still to come"),
  "not known": quiet("Not known"),
};

function companyBlocks({ interviews }: Insights, today: LocalDay): readonly InsightsBlock[] {
  if (interviews.length === 0) return [];
  const rowOf = (interview: InterviewFact): Row => {
    const { company, path, promise } = interview;
    return [
      { text: shown(company), path },
      promise ? { text: dayWords(promise.day, today) } : quiet("No date"),
      answeredCell(interview, today),
      daysCell(interview),
      promise ? theirDate(promise) : quiet("None given"),
    ];
  };
  const columns = ["Company", "They said by", "Answered", "Days from interview", "Their date"];
  return [
    table(undefined, columns, interviews, rowOf),
    words("Facts from your notes. Silence is counted in days, never as a no."),
  ];
}

function answeredCell({ result, answered, promise }: InterviewFact, today: LocalDay): Told {
  switch (result) {
    case "answered":
      return answered ? { text: dayWords(answered, today) } : quiet("Day not noted");
    case "day not noted":
      return quiet("Day not noted");
    case "waiting":
      return quiet(promise && promise.day >= today ? "Not due yet" : "No answer yet");
    case "no answer":
      return quiet("No answer");
    case "ended by you":
      return quiet("Ended by you");
  }
}

function daysCell({ result, days }: Wait): Told {
  if (days === undefined) return quiet("");
  return { text: result === "waiting" ? `${String(days)} so far` : String(days) };
}

function theirDate({ result, daysLate }: PromiseFact): Told {
  return result === "late" && daysLate !== undefined
    ? { text: `${String(daysLate)} day${plural(daysLate)} later` }
    : THEIR_DATE[result];
}

/** What a wait came to, in a sentence and over a column. */
const RESULTS: readonly (readonly [Wait["result"], string, string])[] = [
  ["answered", "answered", "Answered"],
  ["day not noted", "answered on a day not noted", "Day not noted"],
  ["waiting", "waiting", "Waiting"],
  ["no answer", "no answer", "No answer"],
  ["ended by you", "ended by you", "Ended by you"],
];

function waitBlocks(insights: Insights, today: LocalDay): readonly InsightsBlock[] {
  const { firstWords, afterInterviews, choice } = insights;
  const first = blocksOf(firstWords, today);
  const after = blocksOf(afterInterviews, today);
  const companies = firstWords.by.company.filter(({ results }) => sumOf(results) > 1);
  return [
    ...(first.length === 0 ? [] : [heading("First word after applying"), ...first]),
    ...(choice.companyKey === undefined ? waitsTable("By company", "Company", companies, shown) : []),
    ...(after.length === 0 ? [] : [heading("Word after an interview"), ...after, words(SILENCE.sources[2])]),
  ];
}

function blocksOf({ all, by }: Waits, today: LocalDay): readonly InsightsBlock[] {
  const results = RESULTS.map(([result, what]) => [all.results[result], what] as const);
  const several = (rows: readonly WaitsOf[]) => (rows.length > 1 ? rows : []);
  return [
    ...tally(`Of ${String(sumOf(all.results))}:`, results),
    ...(all.days.length === 0 ? [] : [words(daysSentence(all))]),
    ...waitsTable("By route", "Route", several(by.route), (name) =>
      name === "recruiter" ? "Through a recruiter" : "Direct",
    ),
    ...waitsTable("By channel", "Channel", several(by.channel), channelName),
    ...waitsTable("By month", "Month", several(by.month).toReversed(), (name) => monthWords(name, today)),
  ];
}

function waitsTable(
  title: string,
  column: string,
  rows: readonly WaitsOf[],
  nameOf: (name: string) => string,
): readonly InsightsTable[] {
  const columns = [column, ...RESULTS.map(([, , name]) => name), "Days"];
  return countsTable(
    title,
    columns,
    rows.map(({ name, results, days, median }) => [
      { text: nameOf(name) },
      ...RESULTS.map(([result]) => count(results[result])),
      { text: daysWords(days, median) },
    ]),
  );
}

const sumOf = (results: Readonly<Record<string, Figure>>) =>
  Object.values(results).reduce((sum, notes) => sum + notes.length, 0);
const channelName = (name: string) => (name === "" ? "Not noted" : capitalised(shown(name)));

/** `Answered after 3, 5 and 9 days.`; from ten on the one in the middle, and both ends. */
function daysSentence({ days, median }: WaitsOf): string {
  if (median !== undefined)
    return `Half of the answers came within ${String(median)} days, the first after ${String(days[0])} and the last after ${String(days.at(-1))}.`;
  const last = days.at(-1) ?? 0;
  const before = days.slice(0, -1).join(", ");
  return `Answered after ${before === "" ? "" : `${before} and `}${String(last)} day${days.length === 1 ? plural(last) : "s"}.`;
}

/** `3, 5, 9`; from ten on `9 in the middle, 2 to 30`. */
function daysWords(days: readonly number[], median?: number): string {
  if (days.length < ENOUGH) return days.join(", ");
  const ends = `${String(days[0])} to ${String(days.at(-1))}`;
  return median === undefined ? ends : `${String(median)} in the middle, ${ends}`;
}

function promiseBlocks({ promises }: Insights): readonly InsightsBlock[] {
  const all = sumOf(promises);
  const counts = tally(all === 1 ? "Of one day:" : `Of ${numberWords(all)} days:`, [
    [promises.kept, "kept"],
    [promises.moved, "moved"],
    [promises.late, "answered later"],
    [promises.passed, "passed"],
    [promises["to come"], "still to come"],
    [promises["not known"], "not known"],
  ]);
  return counts.length === 0 ? [] : [...counts, words("Moved means that they wrote by then, and named another day.")];
}

// What the person does

function askBlocks({ asks, asksByChannel, unasked }: Insights): readonly InsightsBlock[] {
  if (asks.length === 0) return [];
  const row = (name: string, { results, days }: Omit<AsksBy, "name">): Row => [
    { text: name },
    count(Object.values(results).flat()),
    count(results.answered),
    count(results["asked again"]),
    count(results.waiting),
    count(results["no answer"]),
    count(results["ended by you"]),
    { text: daysWords(days) },
  ];
  const columns = (first: string) => [
    first,
    "Asked",
    "Answered",
    "Asked again",
    "Waiting",
    "No answer",
    "Ended by you",
    "Days to their word",
  ];
  const byNumber = asks.map((one) => row(capitalised(ordinal(one.number)), one));
  const byChannel = asksByChannel.map((one) => row(`By ${one.name === "" ? "a way not noted" : shown(one.name)}`, one));
  return [
    ...countsTable("By how often you had asked", columns("Time"), byNumber),
    ...countsTable("By how you asked", columns("How"), byChannel.length > 1 ? byChannel : []),
    ...tally("Without being asked:", [[unasked, `first word${plural(unasked.length)}`]]),
  ];
}

function scheduleBlocks({ ownSteps, thanks }: Insights): readonly InsightsBlock[] {
  const asked = ownSteps.filter(({ results }) => sumOf(results) > 0);
  const rows = asked.map(({ kind, results }) => [
    { text: kindName(kind) },
    count(results["by its day"]),
    count(results.early),
    count(results.late),
    count(results.lapsed),
  ]);
  const steps = countsTable("Messages by their day", ["Message", "By its day", "Earlier", "Later", "Not sent"], rows);
  const wasLeft = ownSteps.some(({ results }) => results.lapsed.length > 0) || thanks.nobody.length > 0;
  return [
    ...steps,
    ...tally("After interviews:", [
      [thanks.all, "with all thanked"],
      [thanks.some, "with some thanked"],
      [thanks.nobody, "with nobody thanked"],
      [thanks["still time"], "with time left to thank them"],
    ]),
    ...(wasLeft ? [words("What was not sent needs nothing now.")] : []),
  ];
}

const CAME_TO_NAMES: Readonly<Record<CameTo, string>> = {
  open: "open",
  accepted: "accepted",
  no: "a no",
  "no answer": "no answer",
  withdrawn: "withdrawn by you",
  closed: "closed",
};

function helperBlocks({ helpers }: Insights, today: LocalDay): readonly InsightsBlock[] {
  return list(
    helpers.map((helper) => ({
      text: `${shown(helper.person)}, ${shown(helper.company)}`,
      aside: { text: helperWords(helper, today), notes: [helper.path] },
    })),
  );
}

/** `asked Thu 12 Nov, put in a word Mon 16 Nov, so far interviewed` */
function helperWords({ asked, answered, furthest, cameTo }: HelperFact, today: LocalDay): string {
  return [
    asked && `asked ${dayWords(asked, today)}`,
    answered && `put in a word ${dayWords(answered, today)}`,
    cameTo === "open" ? `so far ${furthest}` : CAME_TO_NAMES[cameTo],
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

// Where it leads

const UNTIL: Readonly<Record<Stage, string>> = {
  applied: "Before an interview",
  "heard back": "Before an interview",
  interviewed: "After an interview",
  "final round": "After a final round",
  offer: "After an offer",
  accepted: "After an offer",
};

function directionBlocks({ directions }: Insights): readonly InsightsBlock[] {
  if (directions.length === 0) return [];
  const items = directions.map((direction) => ({
    text: directionName(direction),
    aside: {
      text: `${numberWords(direction.noes.length)} noes of ${numberWords(direction.of.length)} applications`,
      notes: direction.noes,
    },
  }));
  return [
    ...list(items),
    words("Numbers, and no verdict. Another kind of role or another company may be worth a look."),
    ...(directions.some(({ kind, name }) => kind === "stage" && UNTIL[stageNamed(name)] === UNTIL.applied)
      ? [
          words(
            "Before an interview they have seen no more than paper. Somebody who reads your CV with you may see more.",
          ),
        ]
      : []),
    words(
      "A recruiter may know more: what was said about you, which roles they would put you forward for now, and where another door may open sooner.",
    ),
  ];
}

function directionName({ kind, name }: Direction): string {
  switch (kind) {
    case "company":
      return shown(name);
    case "role":
      return `Roles with “${shown(name)}”`;
    case "stage":
      return UNTIL[stageNamed(name)];
  }
}

const stageNamed = (name: string): Stage => STAGES.find((stage) => stage === name) ?? "applied";

function searchBlocks({ funnel }: Insights): readonly InsightsBlock[] {
  const { reached, openAt, cameTo } = funnel;
  const applied = reached.applied.length;
  if (applied === 0) return [];
  const bars = STAGES.filter((stage) => reached[stage].length > 0).map((stage) => ({
    name: capitalised(stage),
    count: count(reached[stage]),
    open:
      openAt[stage].length === 0 ? undefined : { text: `open: ${String(openAt[stage].length)}`, notes: openAt[stage] },
    share: reached[stage].length / applied,
  }));
  return [
    { kind: "bars", bars },
    ...tally(
      `Of ${String(applied)}:`,
      CAME_TO.map((one) => [cameTo[one], CAME_TO_NAMES[one]] as const),
    ),
  ];
}
