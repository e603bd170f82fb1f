/** How companies answer, how long they take, and the days they named. */
import type { LocalDay } from "../../core/day";
import type { Insights, Waits, WaitsOf } from "../../core/insights/insights";
import type { InterviewFact, PromiseFact, Wait } from "../../core/insights/search-facts";
import { shown } from "../../core/reading/property-value";
import { capitalised, dayWords, monthWords, numberWords } from "../days";
import { SILENCE } from "../this-note";
import {
  count,
  countsTable,
  daysWords,
  heading,
  ofAll,
  plural,
  quiet,
  sumOf,
  table,
  tally,
  words,
  type InsightsBlock,
  type InsightsTable,
  type Row,
  type Told,
} from "./blocks";

const THEIR_DATE: Readonly<Record<PromiseFact["result"], Told>> = {
  kept: { text: "Kept" },
  moved: { text: "Moved" },
  late: { text: "Later" },
  passed: { text: "Passed" },
  "to come": quiet("Still to come"),
  "not known": quiet("Not known"),
};

/** For each interview, what they said and when they answered. */
export function companyBlocks({ interviews }: Insights, today: LocalDay): readonly InsightsBlock[] {
  if (interviews.length === 0) return [];
  const rowOf = (interview: InterviewFact): Row => {
    const { company, path, promise } = interview;
    return [
      { text: shown(company), path },
      promise ? { text: dayWords(promise.day, today) } : quiet("No date"),
      answeredCell(interview, today),
      daysCell(interview),
      promise ? theirDate(promise, interview) : quiet("None given"),
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
    case "closed":
      return quiet("Closed");
  }
}

function daysCell({ result, days }: Wait): Told {
  if (days === undefined) return quiet("");
  return { text: result === "waiting" ? `${String(days)} so far` : String(days) };
}

function theirDate({ day, result, daysLate }: PromiseFact, { answered }: InterviewFact): Told {
  if (result === "late" && daysLate !== undefined) return { text: `${String(daysLate)} day${plural(daysLate)} later` };
  // They wrote in time, but only that they are still deciding.
  if (result === "passed" && answered !== undefined && answered <= day) return { text: "Passed undecided" };
  return THEIR_DATE[result];
}

/** What a wait came to, in a sentence and over a column. */
const RESULTS: readonly (readonly [Wait["result"], string, string])[] = [
  ["answered", "answered", "Answered"],
  ["day not noted", "answered on a day not noted", "Day not noted"],
  ["waiting", "waiting", "Waiting"],
  ["no answer", "no answer", "No answer"],
  ["closed", "closed", "Closed"],
];

/** How long the first word took, and the word after an interview. */
export function waitBlocks(insights: Insights, today: LocalDay): readonly InsightsBlock[] {
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
    ...tally(ofAll(sumOf(all.results)), results),
    ...(all.days.length === 0 ? [] : [words(daysSentence(all))]),
    ...waitsTable("By route", "Route", several(by.route), (name) =>
      name === "recruiter" ? "Through a recruiter" : "Direct",
    ),
    ...waitsTable("By channel", "Channel", several(by.channel), channelName),
    ...waitsTable("By month", "Month", [...several(by.month)].reverse(), (name) => monthWords(name, today)),
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

/** Names are folded where they are counted; this one has its own way to be written. */
const channelName = (name: string) =>
  name === "" ? "Not noted" : name === "linkedin" ? "LinkedIn" : capitalised(shown(name));

/** `Answered after 3, 5 and 9 days.`; from ten on the one in the middle, and both ends. */
function daysSentence({ days, median }: WaitsOf): string {
  if (median !== undefined)
    return `Half of the answers came within ${String(median)} day${plural(median)}, the first after ${String(days[0])} and the last after ${String(days.at(-1))}.`;
  const last = days.at(-1) ?? 0;
  const before = days.slice(0, -1).join(", ");
  return `Answered after ${before === "" ? "" : `${before} and `}${String(last)} day${days.length === 1 ? plural(last) : "s"}.`;
}

/** What became of the days that they named. */
export function promiseBlocks({ promises }: Insights): readonly InsightsBlock[] {
  const all = sumOf(promises);
  const counts = tally(all === 1 ? "" : `Of ${numberWords(all)} days:`, [
    [promises.kept, "kept"],
    [promises.moved, "moved"],
    [promises.late, "answered later"],
    [promises.passed, "passed"],
    [promises["to come"], "still to come"],
    [promises["not known"], "not known"],
  ]);
  const isAnyMoved = promises.moved.length > 0;
  return [...counts, ...(isAnyMoved ? [words("Moved means that they wrote by then, and named another day.")] : [])];
}
