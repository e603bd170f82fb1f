/** What notes tell for Insights, said in a line. */
import { AgendaBuilder } from "../../../src/core/agenda";
import { applicationSoFar } from "../../../src/core/insights/application-so-far";
import { EVERYTHING, type InsightsChoice } from "../../../src/core/insights/choice";
import { factsOfOne } from "../../../src/core/insights/facts-of-one";
import type { Insights } from "../../../src/core/insights/insights";
import { insightsOf } from "../../../src/core/insights/insights-of";
import { ownStepFacts } from "../../../src/core/insights/own-schedule";
import { SearchFactsBuilder } from "../../../src/core/insights/search-facts-builder";
import type { OwnStepFact, SearchFacts } from "../../../src/core/insights/search-facts";
import { application, applicationNote, entry, jobNotesOf, moment, RULES } from "../../builders";

export const TODAY = "2026-11-20";

type Properties = Record<string, unknown>;

/** All that is told, with how the own schedule was kept. */
type AllFacts = SearchFacts & { readonly ownSteps: readonly OwnStepFact[] };

/** What one application tells, with nobody else at its company. */
export function told(properties: Properties, interviews: readonly Properties[] = [], now = TODAY): AllFacts {
  const own = entry(application(properties, ...interviews), now);
  const ownSteps = ownStepFacts(applicationSoFar(own, moment(now), RULES), [own]);
  return { ...factsOfOne(own, moment(now), RULES), ownSteps };
}

/** All that some notes tell, by path. */
export function toldByAll(notes: Readonly<Record<string, Properties>>, now = TODAY): AllFacts {
  const jobNotes = jobNotesOf(notes);
  const agenda = new AgendaBuilder(RULES).build(jobNotes.applications(), jobNotes.brokenNotes(), moment(now));
  const facts = new SearchFactsBuilder(RULES);
  return { ...facts.build(agenda, moment(now)), ownSteps: facts.ownSteps(agenda, moment(now)) };
}

/** The figures of applications, each in a note of its own at a company of its own, unless it names another. */
export function figuresOf(all: readonly Properties[], choice: InsightsChoice = EVERYTHING): Insights {
  const notes = all.map((own, at) => [
    `Jobs/${String(at + 1)}.md`,
    applicationNote({ company: `Company ${String(at + 1)}`, ...own }),
  ]);
  const facts = toldByAll(Object.fromEntries(notes) as Record<string, Properties>);
  return insightsOf(facts, facts.ownSteps, choice);
}
