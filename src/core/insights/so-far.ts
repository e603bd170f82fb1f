/** What one application has come to by a moment: what all its facts are told from. */
import type { Application } from "../application";
import type { LocalDay, Moment } from "../day";
import type { Entry } from "../entry";
import { factsOf, type Facts, type Rules } from "../schedule/facts";
import { thanksAfterRounds } from "../schedule/thank-you";
import { cameToOf } from "./came-to";
import type { ApplicationFact, CameTo, Stage } from "./search-facts";
import { furthestOf, stagesReached } from "./stages";

/** The log holds nothing after today, and the rounds that were held are those of the schedule. */
export interface SoFar extends Pick<Facts, "application" | "today" | "log" | "heldRounds"> {
  readonly entry: Entry;
  readonly facts: Facts;
  readonly rules: Rules;
  readonly cameTo: CameTo;
  readonly reached: ReadonlySet<Stage>;
  readonly furthest: Stage;
  /** For each held round, whom the schedule would thank after it, and how many were thanked. */
  readonly thanks: ReturnType<typeof thanksAfterRounds>;
}

export function soFar(entry: Entry, now: Moment, rules: Rules): SoFar {
  const { application } = entry;
  const facts = factsOf(application, now, rules, undefined);
  const { today, log, heldRounds } = facts;
  const cameTo = cameToOf(entry, facts);
  const reached = stagesReached(entry, facts, cameTo);
  const thanks = thanksAfterRounds(facts, rules.cadences);
  const furthest = furthestOf(reached);
  return { entry, application, facts, rules, today, log, heldRounds, cameTo, reached, furthest, thanks };
}

/** What each fact of an application has. */
export function toldBy(
  { company, companyKey, role }: Application,
  path: string,
  day: LocalDay | undefined,
): Pick<ApplicationFact, "path" | "company" | "companyKey" | "role" | "day"> {
  return { path, company, companyKey, role, day };
}
