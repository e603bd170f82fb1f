/** A row: what to do, when, and why. Calm, short, kind, exact: silence is never called a no. */
import { isForNobody } from "../core/changes/add-missing";
import { isChosen } from "../core/changes/look-back-day";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { asksForTime } from "../core/schedule/rebook";
import type { Schedule } from "../core/schedule/schedule";
import type { Step } from "../core/schedule/step";
import { isWaitingForThem } from "../core/verdict";
import { recordInRow } from "./company-record";
import { capitalised, dayWords, numberWords, ordinal } from "./days";
import { currentTouch, isSaid, isUndated, reasonInRow, roundAhead } from "./reasons";

/** What to do next, as a row says it. */
export function stepWords({ schedule }: Entry, today: LocalDay): string {
  return capitalised(stepClause(schedule, today));
}

/** The same within a sentence: `follow up with Nina Patel`. */
export function stepClause(schedule: Schedule, today: LocalDay): string {
  const [step] = schedule.steps;
  if (step === undefined) return "";
  if (isNothingTillThen(schedule, step, today)) return `nothing to do until ${dayWords(step.due, today)}`;
  switch (step.kind) {
    case "thank-you": {
      const count = schedule.steps.filter(({ kind }) => kind === "thank-you").length;
      if (count > 1) return `thank ${numberWords(count)} people`;
      if (schedule.isViaRecruiter) return `ring ${step.to?.name ?? "your recruiter"}`;
      return `thank ${step.to?.name ?? (step.round ? "the panel" : "them")}`;
    }
    case "capture":
      return "write down how it went";
    case "prepare":
      return `prepare for ${roundAhead(step)?.time ?? "your interview"}`;
    case "decide":
      return "decide on the offer";
    case "hand-in":
      return "hand in the task";
    case "rebook":
      return step.to ? `ask ${step.to.name} for a new time` : "ask for a new time";
    case "date-the-no":
      return "they said no. When was that?";
    case "follow-up":
      if (asksForTime(step)) return step.to ? `ask ${step.to.name} for the time` : "ask for the time";
      if (step.to === undefined) return "follow up";
      return schedule.isViaRecruiter ? `ask ${step.to.name}` : `follow up with ${step.to.name}`;
    case "move-on":
      return isLookedBackOn(schedule) ? "move on" : "move on, and look back";
    case "answer":
      return step.to ? `reply to ${step.to.name}` : "reply to them";
    case "ask-feedback":
      return step.to ? `ask ${step.to.name} for feedback` : "ask for feedback";
    case "look-back":
      return isChosen(step) ? "look back, as you planned" : "look back on what they said";
    case "wait":
      if (isForNobody(step)) return NOBODY_YET;
      if (isUndated(step)) return "no date to count from";
      return step.reasons.some(({ kind }) => kind === "no follow-up wanted")
        ? "no follow-up, as you wrote"
        : "nothing to do for now";
  }
}

/** Where a follow-up waits for somebody to write to. */
export const NOBODY_YET = "nobody to write to yet";

/** Whether a row says no more than until when there is nothing to do: for long, or while it is another's turn. */
function isNothingTillThen(
  { group }: Schedule,
  step: Step,
  today: LocalDay,
): step is Step & { readonly due: LocalDay } {
  if (step.due === null || step.kind === "decide" || step.kind === "hand-in") return false;
  return group === "waiting" || (isOthersTurn(step) && step.due > today);
}

/** Whether a follow-up waits for them to name a time, or for another application of the person's to go first. */
export function isOthersTurn(step: Step): boolean {
  return asksForTime(step) || step.reasons.some(({ kind }) => kind === "another first");
}

/** The day on the right of a row: since when, if late; nothing if it is today, or in the step's own words. */
export function dueWords({ schedule }: Entry, today: LocalDay): { readonly words: string; readonly isLate: boolean } {
  const [step] = schedule.steps;
  if (!step?.due) return { words: "", isLate: false };
  if (schedule.group === "overdue") return { words: `since ${dayWords(step.due, today)}`, isLate: true };
  const isSaid = !isNothingTillThen(schedule, step, today) && step.due > today;
  return { words: isSaid ? dayWords(step.due, today) : "", isLate: false };
}

/** Why, in a row: a fact or two, and no counting of days. Before an interview, how many lessons there are to read. A no is named once on a screen. */
export function whyWords({ schedule }: Entry, today: LocalDay, lessons = 0, areNoesTold = false): string {
  const [step] = schedule.steps;
  const reasons = step ? step.reasons : schedule.lastSign;
  const facts = step && isWaitingForThem(schedule) ? recordInRow(schedule.record, areNoesTold) : [];
  const read = step?.kind === "prepare" && schedule.group !== "waiting" && lessons > 0 ? [lessonsToRead(lessons)] : [];
  const told = reasons.find(({ kind }) => kind === "your day is void");
  if (told && step) return reasonInRow(told, step, schedule.group, today);
  return [...read, ...reasons.map((reason) => reasonInRow(reason, step, schedule.group, today)), ...facts]
    .filter(isSaid)
    .join(" ");
}

/** Which follow-up this is: `1 of 2`. */
export function touchWords({ schedule }: Entry): string {
  return `${currentTouch(schedule)} of ${schedule.cap}`;
}

/** `The second of three follow-ups` */
export function touchTooltip({ schedule }: Entry): string {
  const what = schedule.steps[0]?.kind === "ask-feedback" ? "requests" : "follow-ups";
  return `The ${ordinal(currentTouch(schedule))} of ${numberWords(schedule.cap)} ${what}`;
}

/** `1 of 3 sent` */
export const thankedWords = (sent: number, all: number) => `${sent} of ${all} sent`;
/** `Sent Fri 20 Nov` */
export const sentOn = (day: LocalDay, today: LocalDay) => `Sent ${day === today ? "today" : dayWords(day, today)}`;

/** How, at the foot of a row. */
export function footWords(step: Step, isViaRecruiter: boolean, today: LocalDay): string {
  if (step.kind === "move-on") return "No answer is not a no";
  if (step.kind === "capture" || step.kind === "look-back") return "Only you see this";
  if (step.kind === "decide") {
    if (step.reasons.some(({ kind }) => kind === "spent")) return "Keep your notice until it is on paper";
    return step.due !== null && step.due < today ? "" : "Take the time that is yours";
  }
  if (step.kind === "hand-in")
    return step.due !== null && step.due < today
      ? "Gone already? Then say so here"
      : "Until then, nothing else is asked";
  if (step.kind === "prepare") return capitalised(roundAhead(step)?.words || "your interview");
  if (step.channel === undefined) return "";
  return `${step.channel === "phone" ? "By phone" : "By email"}${isViaRecruiter ? ", through your recruiter" : ""}`;
}

export const ROUTE = {
  label: "One question",
  yes: "Yes",
  no: "No",
  question: (name: string) => `Is ${name} an agency recruiter?`,
  yesReadOut: (name: string) => `Yes, ${name} is an agency recruiter`,
  noReadOut: (name: string) => `No, ${name} is not an agency recruiter`,
  viaRecruiter: (company: string, name: string) => `Noted: ${company} goes through ${name}.`,
  direct: (company: string) => `Noted: you write to ${company} yourself.`,
} as const;

/** `Two lessons to read again.` */
export const lessonsToRead = (count: number) =>
  `${capitalised(numberWords(count))} ${count === 1 ? "lesson" : "lessons"} to read again.`;

function isLookedBackOn({ group, steps }: Entry["schedule"]): boolean {
  return group === "move on" && !steps.some(({ kind }) => kind === "look-back");
}
