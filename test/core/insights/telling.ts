/** What notes tell for Insights, said in a line. */
import { AgendaBuilder } from "../../../src/core/agenda";
import { EVERYTHING, type InsightsChoice } from "../../../src/core/insights/choice";
import { factsOfOne } from "../../../src/core/insights/facts-of-one";
import type { Insights } from "../../../src/core/insights/insights";
import { insightsOf } from "../../../src/core/insights/insights-of";
import { SearchFactsBuilder } from "../../../src/core/insights/search-facts-builder";
import type { SearchFacts } from "../../../src/core/insights/search-facts";
import { application, applicationNote, entry, jobNotesOf, moment, RULES } from "../../builders";

export const TODAY = "2026-11-20";

type Properties = Record<string, unknown>;

/** What one application tells, with nobody else at its company. */
export function told(properties: Properties, interviews: readonly Properties[] = [], now = TODAY): SearchFacts {
  const own = entry(application(properties, ...interviews), now);
  return factsOfOne(own, [own], moment(now), RULES);
}

/** All that some notes tell, by path. */
export function toldByAll(notes: Readonly<Record<string, Properties>>, now = TODAY): SearchFacts {
  const jobNotes = jobNotesOf(notes);
  const agenda = new AgendaBuilder(RULES).build(jobNotes.applications(), jobNotes.brokenNotes(), moment(now));
  return new SearchFactsBuilder(RULES).build(agenda, moment(now));
}

/** The figures of applications, each in a note of its own at a company of its own, unless it names another. */
export function figuresOf(all: readonly Properties[], choice: InsightsChoice = EVERYTHING): Insights {
  const notes = all.map((own, at) => [
    `Jobs/${String(at + 1)}.md`,
    applicationNote({ company: `Company ${String(at + 1)}`, ...own }),
  ]);
  return insightsOf(toldByAll(Object.fromEntries(notes) as Record<string, Properties>), choice);
}
