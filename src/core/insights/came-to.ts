import type { Entry } from "../entry";
import { mayBeSilence } from "../schedule/closed-and-reopened";
import { isHeard, type History } from "../schedule/history";
import type { CameTo } from "./search-facts";

/**
 * What an application came to, by the first of these that holds. Nobody is asked any more where it is quiet or only moving
 * on is left: there was no answer. Closed by hand, it had none if no word came since its latest round.
 */
export function cameToOf({ application, schedule }: Entry, { log, held }: History): CameTo {
  const { status } = application;
  const { outcome, group } = schedule;
  if (status === "accepted" || outcome === "yes") return "accepted";
  if (outcome === "no") return "no";
  if (status === "withdrawn") return "withdrawn";
  if (group === "quiet" || group === "move on") return "no answer";
  if (group !== "closed") return "open";
  if (status === "ghosted") return "no answer";
  const isHeardSince = log.some((line) => isHeard(line) && (held === undefined || line.day >= held.day));
  return mayBeSilence(application) && !isHeardSince ? "no answer" : "closed";
}
