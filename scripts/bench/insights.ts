/** What Insights, and the record, cost beside the agenda that they are counted from, in one run. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { AgendaBuilder } from "../../src/core/agenda";
import { addDays, type ClockTime, type LocalDay } from "../../src/core/day";
import { EVERYTHING } from "../../src/core/insights/choice";
import { insightsOf } from "../../src/core/insights/insights-of";
import { SearchFactsBuilder } from "../../src/core/insights/search-facts-builder";
import { JobNotes } from "../../src/core/job-notes";
import { recordOf } from "../../src/core/record/record";
import { recordAsCsv } from "../../src/export/record-csv";
import { conventionsOf, DEFAULT_SETTINGS, rulesOf } from "../../src/settings/settings";
import { pathOf, propertiesOf as propertiesOn } from "./long-search";
import { format, printTable, timesInTurn } from "./measuring";

const TODAY = "2026-11-20" as LocalDay;
const NOW = { day: TODAY, time: "09:00" as ClockTime };
const YEAR = { from: addDays(TODAY, -365), to: TODAY };
const APPLICATIONS = 5_000;
const RUNS = 7;
const MOST_TIMES_THE_AGENDA = "3 ×";
const MOST_MORE_FOR_A_CHANGE = "1 ms";

const RULES = rulesOf(DEFAULT_SETTINGS);
const propertiesOf = (number: number) => propertiesOn(number, TODAY);

/** A search of five thousand applications, four at each company: all of it told and counted, one change in it, what it holds, and the record of its year. */
export function benchInsights(): void {
  const notes = new JobNotes(() => undefined, conventionsOf(DEFAULT_SETTINGS, []));
  for (let number = 0; number < APPLICATIONS; number += 1) notes.put(pathOf(number), propertiesOf(number));
  const build = (builder: AgendaBuilder) => builder.build(notes.applications(), notes.brokenNotes(), NOW);
  const agenda = build(new AgendaBuilder(RULES));
  const facts = new SearchFactsBuilder(RULES).build(agenda, NOW);
  const record = recordOf(agenda, YEAR, NOW);
  const [own, told, counted, recorded, asCsv] = timesInTurn(RUNS, [
    () => build(new AgendaBuilder(RULES)),
    () => new SearchFactsBuilder(RULES).build(agenda, NOW),
    () => insightsOf(facts, EVERYTHING),
    () => recordOf(agenda, YEAR, NOW),
    () => recordAsCsv(record),
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
      [`the record of a year, of ${record.length.toLocaleString("en")} lines`, format(recorded), times(recorded), ""],
      ["the same as CSV", format(asCsv), times(asCsv), ""],
      ["memory of what is told", `${heap.toFixed(1)} MB`, "", ""],
    ],
  );
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
