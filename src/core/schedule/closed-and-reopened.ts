import type { Application } from "../application";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import { isDeclined } from "../reading/status";
import type { Status } from "../reading/vocabulary";
import type { Facts } from "./facts";
import { isHeard } from "./history";
import { isSettled, isSpent } from "./move-on";

/** What ends an application whatever else the note says; a wishlist has not begun. */
const ENDED: readonly Status[] = ["wishlist", "withdrawn", "closed"];

/** Statuses after which nothing is asked of them about the job any more, or not yet. */
export function isClosedStatus(status: Status): boolean {
  return ENDED.includes(status) || status === "accepted" || status === "rejected" || status === "ghosted";
}

/** Whether the word for the end of an application may stand for a silence: "closed" may, "declined" does not. */
export function mayBeSilence({ status, statusText }: Pick<Application, "status" | "statusText">): boolean {
  return status === "ghosted" || (status === "closed" && !isDeclined(statusText));
}

/** Rule 17: whether nothing is asked, whatever the log says. After a no or a yes something may be. */
export function isClosed(facts: Facts): boolean {
  const { status } = facts.application;
  return status !== undefined && (ENDED.includes(status) || (status === "ghosted" && !isReopened(facts)));
}

/** Rule 17: a word that follows a follow-up or a closing note opens it again, until its follow-ups are spent anew. */
function isReopened(facts: Facts): boolean {
  const { log } = facts;
  const asked = log.findIndex(({ kind }) => CONTACT_KINDS[kind].isFollowUp || kind === "closing-note");
  const hasHeardSince = asked >= 0 && log.slice(asked + 1).some(isHeard);
  return hasHeardSince && !isSpent(facts) && !isSettled(facts);
}
