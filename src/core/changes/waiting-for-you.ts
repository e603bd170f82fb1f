/** Who waits for an answer from the person, or for an interview with them: they are told once an offer is accepted. */
import type { Agenda } from "../agenda";
import type { Application } from "../application";
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import { othersOpen } from "./after-moving-on";
import { hasOfferToAnswer } from "./end-and-reopen";

/** Whoever was met longer ago than so many working days, and has named no day, counts on nobody any more. */
const MET_WITHIN = 20;

/** What they wait for, or what they last had of the person. */
export type Waiting =
  | { readonly kind: "offer"; readonly by: LocalDay | undefined }
  | { readonly kind: "interview" | "met"; readonly on: LocalDay }
  | { readonly kind: "task" | "promise"; readonly by: LocalDay }
  /** The status says that they talk with each other, and no note has a day of it. */
  | { readonly kind: "status" };

/** One of the others that wait for the person, and why. */
export interface WaitingEntry {
  readonly entry: Entry;
  readonly waiting: Waiting;
}

/** Of the others that are open those that wait for the person, in the order of the agenda, and how many do not. */
export function waitingForYou(
  agenda: Agenda,
  application: Application,
): { readonly waiting: readonly WaitingEntry[]; readonly rest: number } {
  const others = othersOpen(agenda, application);
  const waiting = others.flatMap((entry) => {
    const why = waitingOf(entry, agenda);
    return why ? [{ entry, waiting: why }] : [];
  });
  return { waiting, rest: others.length - waiting.length };
}

/** Undefined where nobody waits: they said no, or they were asked and gave no answer for so long that it has ended. */
function waitingOf(entry: Entry, { today, calendar }: Agenda): Waiting | undefined {
  const { application, schedule } = entry;
  const { group, outcome, steps, comingRound, heldRound, promise } = schedule;
  const { status, decideBy } = application;
  if (group === "quiet" || group === "move on" || outcome) return undefined;
  if (hasOfferToAnswer(entry)) return { kind: "offer", by: decideBy };
  if (comingRound) return { kind: "interview", on: comingRound.day };
  const task = steps.find(({ kind, due }) => kind === "hand-in" && due !== null && due >= today);
  if (task?.due) return { kind: "task", by: task.due };
  if (promise !== undefined && promise >= today) return { kind: "promise", by: promise };
  if (heldRound)
    return calendar.workingDays.add(heldRound.day, MET_WITHIN) >= today
      ? { kind: "met", on: heldRound.day }
      : undefined;
  return status === "screening" || status === "interviewing" ? { kind: "status" } : undefined;
}
