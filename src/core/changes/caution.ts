/** What speaks against a message today. It is said before a draft and before a line in the log; nothing is forbidden. */
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import { CONTACT_KINDS, type ContactKind } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import { isSameName, type Person } from "../reading/person";
import type { Step } from "../schedule/step";

export type Caution =
  /** They named a day, and it has not passed. */
  | { readonly kind: "promised"; readonly by: LocalDay }
  /** Somebody at the company was written to a few days ago. */
  | { readonly kind: "gap"; readonly contact: Contact }
  | { readonly kind: "spent"; readonly times: number; readonly last: LocalDay }
  /** A recruiter speaks for the person; this would go past them. */
  | { readonly kind: "past recruiter"; readonly recruiter: Person }
  /** It is due on a later day. */
  | { readonly kind: "early"; readonly step: Step; readonly due: LocalDay };

/** A message that is about to be written or logged, and the day of it. */
interface Planned {
  readonly kind: ContactKind;
  readonly person?: string | undefined;
  readonly day: LocalDay;
}

/** Of several messages, what speaks against the first one that anything speaks against; undefined where nothing does. */
export function firstCaution(entry: Entry, messages: readonly Planned[]): Caution | undefined {
  for (const message of messages) {
    const caution = cautionAgainst(entry, message);
    if (caution) return caution;
  }
  return undefined;
}

/** The strongest of what speaks against one message. */
function cautionAgainst(entry: Entry, { kind, person, day: on }: Planned): Caution | undefined {
  const { application, schedule } = entry;
  const asks = CONTACT_KINDS[kind].isFollowUp || kind === "feedback-request";
  if (!asks) return undefined;
  const { promise, gap, isViaRecruiter, cap, sent } = schedule;
  const { recruiter } = application;
  if (isViaRecruiter && recruiter && person !== undefined && !isSameName(person, recruiter.name))
    return { kind: "past recruiter", recruiter };
  const isNew = kind === "feedback-request" && person !== undefined && isNewRoute(entry, person);
  if (isNew && !isSameName(person, schedule.addressee?.name ?? "")) return undefined;
  const last = application.log.findLast(
    (line) => CONTACT_KINDS[line.kind].isFollowUp || line.kind === "feedback-request",
  );
  if (last && sent >= cap && !isNew && !isCallForAnOffer(entry, kind))
    return { kind: "spent", times: sent, last: last.day };
  if (kind !== "feedback-request" && promise !== undefined && on <= promise) return { kind: "promised", by: promise };
  if (gap && on < gap.ends) return { kind: "gap", contact: gap.contact };
  const step = schedule.steps.find((one) => one.kind === "follow-up" || one.kind === "ask-feedback");
  return step && step.due !== null && on < step.due ? { kind: "early", step, due: step.due } : undefined;
}

/** Somebody who may give feedback after a no, and was not asked yet: what others were asked does not count against it. */
function isNewRoute({ application: { log }, schedule: { outcome } }: Entry, name: string): boolean {
  const wasAsked = log.some(
    ({ kind, person }) => kind === "feedback-request" && (person === undefined || isSameName(person, name)),
  );
  return outcome === "no" && !wasAsked;
}

/** Rule 14: for an offer that they were asked for as often as may be, the schedule itself says to ring. */
function isCallForAnOffer({ schedule: { steps } }: Entry, kind: ContactKind): boolean {
  return kind === "call" && steps.some((step) => step.kind === "decide" && step.channel === "phone");
}
