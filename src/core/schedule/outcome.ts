import type { LocalDay } from "../day";
import type { Contact } from "../reading/contact-log";
import type { History } from "./history";

/** A no or a yes, the day it came on, if the log says so, and what the log says since. */
export interface Outcome {
  readonly kind: "no" | "yes";
  readonly day: LocalDay | undefined;
  readonly since: readonly Contact[];
}

/**
 * Rule 13: a no or a yes by the status; where there is none, a no by the latest round. It came with the last word from
 * them, but what follows a request for feedback answers that request.
 */
export function outcomeOf({ application: { status, statusText }, held, log }: History): Outcome | undefined {
  const isNo =
    statusText === "" ? /^(rejected|rejection|unsuccessful)$/i.test(held?.outcome ?? "") : status === "rejected";
  if (!isNo && status !== "accepted") return undefined;
  const asked = log.findIndex(
    (contact) => contact.kind === "feedback-request" && (held === undefined || contact.day >= held.day),
  );
  const isHeard = (contact: Contact) => contact.kind === "heard";
  const before = asked < 0 ? -1 : log.slice(0, asked).findLastIndex(isHeard);
  const told = before < 0 ? log.findLastIndex(isHeard) : before;
  return { kind: isNo ? "no" : "yes", day: log[told]?.day, since: told < 0 ? [] : log.slice(told + 1) };
}
