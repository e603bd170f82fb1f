import type { Application } from "../application";
import { latest, type LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import { meansNo, wasNotHeld } from "../reading/round-outcome";
import { isHeard, type History } from "./history";

/** A no or a yes, the day it came on, if the log says so, and what the log says since. */
export interface Outcome {
  readonly kind: "no" | "yes";
  readonly day: LocalDay | undefined;
  readonly since: readonly Contact[];
}

type Told = Pick<History, "application" | "held" | "coming" | "log">;

/**
 * Rule 13: a no or a yes by the status; a no by the log, or by the latest round. It came with the line that says so, else
 * with their last word, if nothing has happened since; what follows a request for feedback answers that request.
 */
export function outcomeOf(history: Told): Outcome | undefined {
  const { application, held, log } = history;
  const { status } = application;
  const said = noInLog(history);
  const isNoByStatus = status === "rejected";
  const isNo = isNoByStatus || (status !== "accepted" && said !== undefined) || isNoByRound(application, log);
  if (!isNo && status !== "accepted") return undefined;
  if (isNo && said !== undefined) return { kind: "no", day: log[said]?.day, since: log.slice(said + 1) };
  const asked = log.findIndex(
    (contact) => contact.kind === "feedback-request" && (held === undefined || contact.day >= held.day),
  );
  const before = asked < 0 ? log : log.slice(0, asked);
  const told = before.findLastIndex(isHeard);
  const word = before[told];
  if (word && (!isNo || mayBeTheNo(word, history)))
    return { kind: isNo ? "no" : "yes", day: word.day, since: log.slice(told + 1) };
  return { kind: isNo ? "no" : "yes", day: undefined, since: asked < 0 ? [] : log.slice(asked) };
}

/** A plain word from them is taken for the no, unless a round or a message of the person came after it. */
function mayBeTheNo({ kind, day }: Contact, { held, log }: Told): boolean {
  const last = latest(held?.day, log.findLast((line) => CONTACT_KINDS[line.kind].keepsGap)?.day);
  return kind === "heard" && (last === undefined || day >= last);
}

/** What they may say after a no that takes it back. */
const OTHERWISE: readonly string[] = ["heard offer", "heard next round", "heard deciding"];

/** Whether the last no in the log was taken back by a later word. */
function isTakenBackInLog(log: readonly Contact[]): boolean {
  const no = log.findLastIndex(({ kind }) => kind === "heard no");
  return no >= 0 && log.slice(no + 1).some(({ kind }) => OTHERWISE.includes(kind));
}

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

/** Where the log says no, and neither a later line nor a later round says otherwise. A plain word does not. */
function noInLog({ application: { status }, log, held, coming }: Told): number | undefined {
  const at = log.findLastIndex(({ kind }) => kind === "heard no");
  const no = log[at];
  if (no === undefined || (held && held.day > no.day) || (coming && status !== "rejected")) return undefined;
  const isOfferSince = status === "offer" && !log.slice(0, at).some(({ kind }) => kind === "heard offer");
  return isTakenBackInLog(log) || isOfferSince ? undefined : at;
}
