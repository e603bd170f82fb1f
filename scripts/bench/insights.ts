/** What Insights cost beside the agenda that they are counted from, in one run. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { AgendaBuilder } from "../../src/core/agenda";
import { addDays, type ClockTime, type LocalDay } from "../../src/core/day";
import { EVERYTHING } from "../../src/core/insights/choice";
import { insightsOf } from "../../src/core/insights/insights-of";
import { SearchFactsBuilder } from "../../src/core/insights/search-facts-builder";
import { JobNotes } from "../../src/core/job-notes";
import { conventionsOf, DEFAULT_SETTINGS, rulesOf } from "../../src/settings/settings";
import { format, printTable, timesInTurn } from "./measuring";

const TODAY = "2026-11-20" as LocalDay;
const NOW = { day: TODAY, time: "09:00" as ClockTime };
const APPLICATIONS = 5_000;
const RUNS = 7;
const MOST_TIMES_THE_AGENDA = "3 ×";
const MOST_MORE_FOR_A_CHANGE = "1 ms";

const RULES = rulesOf(DEFAULT_SETTINGS);

/** A search of five thousand applications, four at each company: all of it told and counted, one change in it, and what it holds. */
export function benchInsights(): void {
  const notes = new JobNotes(() => undefined, conventionsOf(DEFAULT_SETTINGS, []));
  for (let number = 0; number < APPLICATIONS; number += 1) notes.put(pathOf(number), propertiesOf(number));
  const build = (builder: AgendaBuilder) => builder.build(notes.applications(), notes.brokenNotes(), NOW);
  const agenda = build(new AgendaBuilder(RULES));
  const facts = new SearchFactsBuilder(RULES).build(agenda, NOW);
  const [own, told, counted] = timesInTurn(RUNS, [
    () => build(new AgendaBuilder(RULES)),
    () => new SearchFactsBuilder(RULES).build(agenda, NOW),
    () => insightsOf(facts, EVERYTHING),
  ]);
  const followed = new SearchFactsBuilder(RULES);
  const [without, withFacts] = [new AgendaBuilder(RULES), new AgendaBuilder(RULES)];
  let turn = 0;
  const change = () => {
    turn += 1;
    notes.put(pathOf(turn % 7), { ...propertiesOf(turn % 7), role: `Role ${String(turn)}` });
  };
  const [alone, both] = timesInTurn(RUNS, [
    () => {
      change();
      return build(without);
    },
    () => {
      change();
      return followed.build(build(withFacts), NOW);
    },
  ]);
  const heap = megabytesOf(() => new SearchFactsBuilder(RULES).build(agenda, NOW));
  const times = (ms: number) => `${Number((ms / own).toPrecision(2)).toString()} ×`;
  console.log(`\nInsights of ${APPLICATIONS.toLocaleString("en")} applications, four at each company:\n`);
  printTable(
    ["what", "time", "of the agenda's own build", "target"],
    [
      ["the agenda, all new", format(own), "", ""],
      ["what all notes tell, all new", format(told), times(told), ""],
      ["the figures, counted from it", format(counted), times(counted), ""],
      ["first build: told and counted", format(told + counted), times(told + counted), MOST_TIMES_THE_AGENDA],
      ["one note changed, and the agenda after it", format(alone), "", ""],
      ["the same with Insights kept up: more by", format(both - alone), "", MOST_MORE_FOR_A_CHANGE],
      ["memory of what is told", `${heap.toFixed(1)} MB`, "", ""],
    ],
  );
}

function pathOf(number: number): string {
  return `Jobs/Application ${String(number)}.md`;
}

/** Rounds, promises, asks, noes, ratings and lessons in about the mixture of a long search. */
function propertiesOf(number: number): Record<string, unknown> {
  const held = addDays(TODAY, -(number % 60));
  const later = (days: number, line: string) => (addDays(held, days) <= TODAY ? [`${addDays(held, days)} ${line}`] : []);
  return {
    type: "application",
    company: `Company ${String(number >> 2)}`,
    role: `${["Data", "Office", "Night"][number % 3] ?? ""} ${["analyst", "clerk"][number % 2] ?? ""} ${String(number % 4)}`,
    status: ["interviewing", "interviewing", "rejected", "interviewing", "ghosted"][number % 5],
    date_applied: addDays(held, -20),
    interview_date: held,
    interviewers: ["Dana Lee", "Ravi Menon"],
    contact: "Dana Lee",
    contact_log: [
      `${addDays(held, -20)} applied by email`,
      ...later(1, "thank-you by email"),
      ...(number % 2 === 0 ? later(9, "follow-up by email to Dana Lee") : []),
      ...(number % 3 === 0 ? later(12, "heard by email from Dana Lee") : []),
      ...(number % 5 === 2 ? later(14, "heard no by email") : []),
    ],
    ...(number % 2 === 1 && { response_by: addDays(held, 7) }),
    ...(number % 3 === 1 && {
      preparation: 1 + (number % 5),
      confidence: 1 + (number % 4),
      weak_points: ["nerves", "structure"],
      lessons: [`Lead with result ${String(number % 40)}`],
      lessons_used: [`Lead with result ${String(number % 30)}`],
    }),
  };
}

/** What something holds on to, once there is no garbage. */
function megabytesOf(make: () => unknown): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = [make()];
  collect();
  const after = process.memoryUsage().heapUsed;
  return held.length === 0 ? 0 : (after - before) / 1e6;
}
