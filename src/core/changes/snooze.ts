/** The day that a person sets for the next follow-up, or request for feedback. */
import type { Application } from "../application";
import { addDays, type LocalDay } from "../day";
import type { Entry } from "../entry";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { Schedule } from "../schedule/schedule";
import type { Reason, Step } from "../schedule/step";
import type { WorkingCalendar } from "../working-calendar";
import type { Change } from "./change-and-undo";

/**
 * Puts the next follow-up, or request for feedback, on a day; it moves nothing else. Why is for the person alone, and may
 * be empty: then what was written for the day before goes.
 */
export function snooze({ application }: Entry, until: LocalDay, why = ""): readonly Change[] {
  const [path] = application.paths;
  const reason = why.trim().replace(/\s+/g, " ");
  const day: Change = { path, property: "follow_up", value: until };
  return reason === ""
    ? [day, ...withoutReason(application)]
    : [day, { path, property: "follow_up_reason", value: reason }];
}

/** Takes out why a day was chosen, once messages go on that day or later. */
export function usedReason({ application }: Entry, messages: readonly Contact[]): readonly Change[] {
  const { followUp } = application;
  const isUsed = ({ kind, day }: Contact) => followUp !== undefined && CONTACT_KINDS[kind].isMessage && day >= followUp;
  return messages.some(isUsed) ? withoutReason(application) : [];
}

function withoutReason({ paths: [path], followUpReason }: Application): readonly Change[] {
  return followUpReason === "" ? [] : [{ path, property: "follow_up_reason", value: undefined }];
}

/** Days that "later" often means: the next two on which people are asked, and the one a week on. */
export function daysToSnooze(from: LocalDay, { askingDays }: WorkingCalendar): readonly LocalDay[] {
  return [...new Set([askingDays.add(from, 1), askingDays.add(from, 2), askingDays.add(addDays(from, 7), 0)])];
}

/** The follow-up, or request for feedback, that a day set by hand moves; undefined where none has a day. */
function stepToSnooze({ steps }: Schedule): (Step & { readonly due: LocalDay }) | undefined {
  return steps.find((step): step is Step & { readonly due: LocalDay } => isMoved(step) && step.due !== null);
}

function isMoved({ kind }: Step): boolean {
  return kind === "follow-up" || kind === "ask-feedback";
}

/** The day on which the next follow-up, or request for feedback, is due; undefined where none is. */
export function dayToAsk(schedule: Schedule): LocalDay | undefined {
  return stepToSnooze(schedule)?.due;
}

/** Why a schedule does not follow the day that was set by hand: what makes it void, or whose turn it is; undefined where it does. */
export function whyNotFollowed(schedule: Schedule): Reason | undefined {
  const reasons = stepToSnooze(schedule)?.reasons ?? [];
  return reasons.find(({ kind }) => kind === "your day is void" || kind === "another first");
}

/**
 * Whether a later day would move what comes next: of what goes to them, the first is a follow-up or a request for
 * feedback. What only the person sees may stand before it.
 */
export function canBeSnoozed({ schedule: { steps } }: Entry): boolean {
  const next = steps.find(({ kind }) => kind !== "capture" && kind !== "look-back");
  return next !== undefined && isMoved(next) && next.due !== null;
}
