/** Ending an Application, and taking it up again. */
import type { Agenda } from "../agenda";
import type { Entry } from "../entry";
import type { WordFor } from "../reading/status";
import type { Status } from "../reading/vocabulary";
import { isClosedStatus } from "../schedule/closed-and-reopened";
import { outcomeOf } from "../schedule/outcome";
import type { Change } from "./change-and-undo";
import { isChosen } from "./look-back-day";

/**
 * The statuses that an Application can end with, the likeliest first; none where a no is its end. "ghosted" is a hard word
 * for a silence, so it is there for those who use it already: in their notes, or on a board of another tracker, none of
 * which has a place for "closed".
 */
export function endsOf(entry: Entry, isGhostedUsed = false): readonly Status[] {
  const { schedule, application } = entry;
  if (isOverByNo(entry)) return [];
  if (application.status === "rejected") return ["closed"];
  if (schedule.heldRound === undefined && schedule.sent === 0) return ["withdrawn", "closed"];
  if (application.isOnABoard) return ["ghosted", "withdrawn", "closed"];
  return isGhostedUsed ? ["closed", "ghosted", "withdrawn"] : ["closed", "withdrawn"];
}

/**
 * Whether there is anything to end: after a no, the reply and the requests for feedback are still open. A look back that was
 * put off comes after the end as well, and an offer is answered.
 */
export function canBeEnded(entry: Entry): boolean {
  const { steps, group, isOffer } = entry.schedule;
  const isOnlyLookedBackOn = steps.length > 0 && steps.every(isChosen);
  return group !== "closed" && !isOffer && !(isOnlyLookedBackOn && isEnded(entry));
}

/**
 * Whether they said no, and nothing is asked of anybody any more. The note keeps its no; yet the person can move on, with
 * what lies in their own hands.
 */
function isOverByNo(entry: Entry): boolean {
  const isTheirs = entry.application.status === "rejected" || !isEnded(entry);
  return entry.schedule.outcome === "no" && isTheirs && !canBeEnded(entry);
}

/** Whether the person can move on: by an end of their own, or after a no that is one already. */
export function canMoveOn(entry: Entry): boolean {
  return canBeEnded(entry) || isOverByNo(entry);
}

/** A no need not be remembered for longer than that. */
const FRESH_FOR = 20;

/** Whether nothing is asked any more after a no that came in the last twenty working days. */
export function isFreshNo(entry: Entry, { today, calendar }: Pick<Agenda, "today" | "calendar">): boolean {
  const [on] = entry.schedule.lastSign.flatMap((sign) =>
    sign.kind === "said no" || sign.kind === "declined" ? [sign.on] : [],
  );
  return on !== undefined && isOverByNo(entry) && today <= calendar.askingDays.add(on, FRESH_FOR);
}

/** Whether there is an offer that the person has still to answer, whether or not a day is named for it. */
export function hasOfferToAnswer({ schedule }: Entry): boolean {
  return schedule.group !== "closed" && schedule.isOffer;
}

/** The statuses that an offer can end with, once the person has answered it. */
export const ENDS_OF_OFFER = {
  yes: ["accepted"],
  no: ["withdrawn", "closed"],
} as const satisfies Record<"yes" | "no", readonly Status[]>;

/** Sets the status that ends an Application, in the vault's own word for it. */
export function end({ application }: Entry, status: Status, wordFor: WordFor): readonly Change[] {
  return [{ path: application.paths[0], property: "status", value: wordFor(status) }];
}

/** Whether an Application has ended; the wishlist is no end. */
export function isEnded({ application: { status } }: Entry): boolean {
  return status !== undefined && status !== "wishlist" && isClosedStatus(status);
}

/**
 * Whether another status takes an ended Application up again. Where the log or the last round tells of a no as well, only a
 * later word from them does.
 */
export function canBeReopened(entry: Entry): boolean {
  const { application, schedule } = entry;
  if (!isEnded(entry)) return false;
  const { heldRound: held, comingRound: coming } = schedule;
  const open = { ...application, status: statusReached(entry) };
  return outcomeOf({ application: open, held, coming, log: application.log }) === undefined;
}

/** Sets the status that an ended Application had got to. Changes nothing where it is open. */
export function reopen(entry: Entry, wordFor: WordFor): readonly Change[] {
  if (!isEnded(entry)) return [];
  return [{ path: entry.application.paths[0], property: "status", value: wordFor(statusReached(entry)) }];
}

function statusReached({ application, schedule }: Entry): Status {
  return schedule.heldRound || application.rounds.length > 0 ? "interviewing" : "applied";
}
