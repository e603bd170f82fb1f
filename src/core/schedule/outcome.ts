import type { Application } from "../application";
import type { LocalDay } from "../day";
import type { Contact } from "../reading/contact-log";
import { meansNo, wasNotHeld } from "../reading/round-outcome";
import type { History } from "./history";

/** A no or a yes, the day it came on, if the log says so, and what the log says since. */
export interface Outcome {
  readonly kind: "no" | "yes";
  readonly day: LocalDay | undefined;
  readonly since: readonly Contact[];
}

/**
 * Rule 13: a no or a yes by the status, or a no by the latest round. It came with the last word from them, but what
 * follows a request for feedback answers that request.
 */
export function outcomeOf({ application, held, log }: History): Outcome | undefined {
  const { status } = application;
  const isNo = status === "rejected" || isNoByRound(application, log);
  if (!isNo && status !== "accepted") return undefined;
  const asked = log.findIndex(
    (contact) => contact.kind === "feedback-request" && (held === undefined || contact.day >= held.day),
  );
  const isHeard = (contact: Contact) => contact.kind === "heard";
  const before = asked < 0 ? -1 : log.slice(0, asked).findLastIndex(isHeard);
  const told = before < 0 ? log.findLastIndex(isHeard) : before;
  return { kind: isNo ? "no" : "yes", day: log[told]?.day, since: told < 0 ? [] : log.slice(told + 1) };
}

/** What they may say after a no that takes it back. */
const OTHERWISE: readonly string[] = ["heard offer", "heard next round", "heard deciding"];

/**
 * The latest round's outcome means a no, whatever the status still says: but not where a round follows, or an offer or
 * another word from them.
 */
function isNoByRound({ rounds, status }: Application, log: readonly Contact[]): boolean {
  const round = rounds.findLast(({ outcome }) => outcome === "" || meansNo(outcome) || !wasNotHeld(outcome));
  if (round === undefined || !meansNo(round.outcome) || status === "offer" || status === "accepted") return false;
  const said = log.findLast(({ kind, day }) => day > round.day && kind.startsWith("heard"));
  return said === undefined || !OTHERWISE.includes(said.kind);
}
