/** What one application has come to by a moment: what all its facts are told from. */
import type { Application } from "../application";
import type { LocalDay, Moment } from "../day";
import type { Entry } from "../entry";
import { addresseeOf } from "../schedule/addressee";
import { historyOf, isThroughRecruiter, type Rules } from "../schedule/facts";
import { thanksAfterRounds, type Thanking } from "../schedule/thank-you";
import { cameToOf } from "./came-to";
import type { CameTo, Stage, Told } from "./search-facts";
import { furthestOf, stagesReached } from "./stages";

/** The log holds nothing after today, and the rounds that were held are those of the schedule. */
export interface ApplicationSoFar extends Thanking {
  readonly now: Moment;
  readonly rules: Rules;
  readonly entry: Entry;
  readonly cameTo: CameTo;
  readonly reached: ReadonlySet<Stage>;
  /** The last of the stages that it has reached. */
  readonly furthest: Stage;
  /** For each held round, whom the schedule would thank after it, and how many were thanked. */
  readonly thanks: ReturnType<typeof thanksAfterRounds>;
}

export function applicationSoFar(entry: Entry, now: Moment, rules: Rules): ApplicationSoFar {
  const { application } = entry;
  const history = historyOf(application, now);
  const { today, log, heldRounds } = history;
  const isViaRecruiter = isThroughRecruiter(application);
  const addressee = addresseeOf(history, isViaRecruiter);
  const { calendar, cadences } = rules;
  const thanks = thanksAfterRounds(
    { application, today, log, heldRounds, calendar, isViaRecruiter, addressee },
    cadences,
    entry.schedule.steps.find(({ kind }) => kind === "follow-up")?.due ?? null,
  );
  const cameTo = cameToOf(entry, history);
  const reached = stagesReached(entry, history, cameTo);
  const furthest = furthestOf(reached);
  return {
    now,
    rules,
    entry,
    application,
    today,
    log,
    heldRounds,
    calendar,
    isViaRecruiter,
    addressee,
    cameTo,
    reached,
    furthest,
    thanks,
  };
}

/** What each fact of an application has. */
export function toldBy({ company, companyKey }: Application, path: string, day: LocalDay | undefined): Told {
  return { path, company, companyKey, day };
}
