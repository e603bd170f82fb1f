/** What the notes know of an offer that the person answers. */
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import { isOnPaper } from "../schedule/decide";

/**
 * Whether an offer is on paper, as far as the log tells: since when it is; that it is not, as they were asked for it and
 * have not written since; or nothing.
 */
export type Paper = { readonly since: LocalDay } | "not yet" | "unknown";

/** What the log says of an offer on paper up to a day. */
export function paperOf({ application: { log }, schedule }: Entry, today: LocalDay): Paper {
  const past = log.filter(({ day }) => day <= today);
  const offer = past.findLastIndex(({ kind }) => kind === "heard offer");
  const since = past.slice(Math.max(offer, 0)).find((line) => isOnPaper([line]))?.day;
  if (since !== undefined) return { since };
  return schedule.sent > 0 ? "not yet" : "unknown";
}
