/** A row: what to do, when, and why. Calm, short, kind, exact: silence is never called a no. */
import { capitalised, dayWords, numberWords, onDay, ordinal, timesWords, workingDays } from "./days";
import type { CompanyRecord } from "../core/companies/company-record";
import { daysBetween, type LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { CONTACT_KINDS, type Contact } from "../core/reading/contact-log";
import type { Person } from "../core/reading/person";
import type { Round } from "../core/reading/round";
import type { Group } from "../core/schedule/schedule";
import type { CountedFrom, Reason, Step } from "../core/schedule/step";
import { isWaitingForThem } from "../core/verdict";

export function stepWords({ schedule }: Entry, today: LocalDay): string {
  const [step] = schedule.steps;
  if (step === undefined) return "";
  if (schedule.group === "waiting" && step.due !== null) return `Nothing to do until ${dayWords(step.due, today)}`;
  switch (step.kind) {
    case "thank-you": {
      const count = schedule.steps.filter(({ kind }) => kind === "thank-you").length;
      if (count > 1) return `Thank ${numberWords(count)} people`;
      if (schedule.isViaRecruiter) return `Ring ${step.to?.name ?? "your recruiter"}`;
      return `Thank ${step.to?.name ?? (step.round ? "the panel" : "them")}`;
    }
    case "capture":
      return "Write down how it went";
    case "prepare":
      return `Prepare for ${roundAhead(step)?.time ?? "your interview"}`;
    case "follow-up":
      if (step.to === undefined) return "Follow up";
      return schedule.isViaRecruiter ? `Ask ${step.to.name}` : `Follow up with ${step.to.name}`;
    case "move-on":
      return isLookedBackOn(schedule) ? "Move on" : "Move on, and look back";
    case "answer":
      return step.to ? `Reply to ${step.to.name}` : "Reply to them";
    case "ask-feedback":
      return step.to ? `Ask ${step.to.name} for feedback` : "Ask for feedback";
    case "look-back":
      return "Look back on what they said";
    case "wait":
      return isUndated(step) ? "No date to count from" : "Nothing to do for now";
  }
}

/** The day on the right of a row: since when, if late; nothing if it is today, or in the step's own words. */
export function dueWords({ schedule }: Entry, today: LocalDay): { readonly words: string; readonly isLate: boolean } {
  const due = schedule.steps[0]?.due;
  if (due && schedule.group === "overdue") return { words: `since ${dayWords(due, today)}`, isLate: true };
  return { words: due && schedule.group === "soon" ? dayWords(due, today) : "", isLate: false };
}

/** Why, in a row: a fact or two, and no counting of days. Before an interview, how many lessons there are to read. */
export function whyWords({ schedule }: Entry, today: LocalDay, lessons = 0): string {
  const [step] = schedule.steps;
  const reasons = step ? step.reasons : schedule.lastSign;
  const facts = step && isWaitingForThem(schedule) ? recordWords(schedule.record) : [];
  const read = step?.kind === "prepare" && schedule.group !== "waiting" && lessons > 0 ? [lessonsToRead(lessons)] : [];
  return [...read, ...reasons.map((reason) => reasonWords(reason, step, schedule.group, today)), ...facts]
    .filter(isSaid)
    .join(" ");
}

/** Which follow-up this is: `1 of 2`. */
export function touchWords({ schedule }: Entry): string {
  return `${currentTouch(schedule)} of ${schedule.cap}`;
}

export function touchTooltip({ schedule }: Entry): string {
  const what = schedule.steps[0]?.kind === "ask-feedback" ? "requests" : "follow-ups";
  return `The ${ordinal(currentTouch(schedule))} of ${numberWords(schedule.cap)} ${what}`;
}

export const thankedWords = (sent: number, all: number) => `${sent} of ${all} sent`;
export const sentOn = (day: LocalDay, today: LocalDay) => `Sent ${day === today ? "today" : dayWords(day, today)}`;

/** How, at the foot of a row. */
export function footWords(step: Step, isViaRecruiter: boolean): string {
  if (step.kind === "move-on") return "No answer is not a no";
  if (step.kind === "capture" || step.kind === "look-back") return "Only you see this";
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

/** Why, in full: what they said, what was counted from where, what holds it back, and which follow-up this is. */
export function reasonInFull({ schedule }: Entry, step: Step, today: LocalDay): string {
  const sentences = step.reasons.map((reason) => fullReasonWords(reason, step, today));
  const isDue = step.due !== null && step.due <= today;
  if ((step.kind === "follow-up" || step.kind === "ask-feedback") && isDue) {
    sentences.push(
      schedule.cap === 1
        ? "One is enough here."
        : `This is the ${ordinal(currentTouch(schedule))} of ${numberWords(schedule.cap)}.`,
    );
  }
  return sentences.filter(isSaid).join(" ");
}

export const lessonsToRead = (count: number) =>
  `${capitalised(numberWords(count))} ${count === 1 ? "lesson" : "lessons"} to read again.`;

export function reasonWords(reason: Reason, step: Step | undefined, group: Group, today: LocalDay): string {
  switch (reason.kind) {
    case "promised": {
      const isGraceSaid = reason.grace !== null && isAhead(step, today) && group !== "waiting" && !isPaused(step);
      return `They said by ${dayWords(reason.by, today)}.${isGraceSaid ? ` ${graceWords(reason.grace)}` : ""}`;
    }
    case "none promised":
      if (isPaused(step)) return "No date given.";
      return `No date given. ${workingDays(reason.days)} after ${countedFrom(reason.after)}.`;
    case "unreadable promise":
      return "The day they named cannot be read.";
    case "no date given":
      return "No date given.";
    case "last contact":
      return `You last ${verb(reason.contact)} on ${dayWords(reason.contact.day, today)}.`;
    case "applied":
      return `You applied on ${dayWords(reason.on, today)}.`;
    case "nobody named":
      return "The note names nobody to write to.";
    case "met":
      return `${metWords(reason.people)} ${onDay(reason.on, today)}.`;
    case "round ahead":
      return group === "waiting"
        ? `Your interview is on ${dayWords(reason.round.day, today)}.`
        : "Ask when you can expect to hear.";
    case "snoozed":
      return "You snoozed this.";
    case "pause":
      return `Year-end pause until ${dayWords(reason.until, today)}.`;
    case "undated":
      return {
        interview_date: "Add the interview’s date, and this says when.",
        "new interview_date": "The interview did not take place. Add its new date, and this says when.",
        date_applied: "Add the day you applied, and this says when.",
      }[reason.missing];
    case "offer":
      if (step?.kind === "thank-you")
        return `They made you an offer${reason.on === undefined ? "" : ` ${onDay(reason.on, today)}`}.`;
      return `${reason.on === undefined ? "Offered" : `Offered on ${dayWords(reason.on, today)}`}, not on paper yet. Keep your notice until it is.`;
    case "spent": {
      const asked = `You asked ${timesWords(reason.times)}, last on ${dayWords(reason.last, today)}.`;
      return isAhead(step, today) ? asked : `${asked} ${DONE_YOUR_PART}`;
    }
    case "debrief":
      return `Your interview was ${onDay(reason.on, today)}. Tell them how it went: they can ask for you.`;
    case "round held":
      return roundHeldWords(reason.round, today);
    case "gap":
      return `You ${verb(reason.contact)}${toWhom(reason.contact)} ${onDay(reason.contact.day, today)}. ${GAP_WORDS}`;
    case "another first":
      return `You write about ${reason.application.role || "another application of yours there"} first. ${GAP_WORDS}`;
    case "said no":
      return `They said no on ${dayWords(reason.on, today)}.${step ? " A short reply is enough." : ""}`;
    case "said yes":
      return `They said yes on ${dayWords(reason.on, today)}.`;
    case "answered":
      if (!reason.thanked && !reason.askedForFeedback) return "";
      return `You ${[reason.thanked ? "thanked them" : "", reason.askedForFeedback ? "asked for feedback" : ""].filter(isSaid).join(" and ")}.`;
    case "one or two questions":
      return `They answered on ${dayWords(reason.on, today)}. One or two questions, and they may decline.`;
    case "feedback came":
      return `Their feedback came on ${dayWords(reason.on, today)}. No lesson is written down yet.`;
    case "wishlist":
      return "It is on your wishlist.";
    case "moved on":
      return reason.on === undefined ? "You moved on." : `You moved on, on ${dayWords(reason.on, today)}.`;
  }
}

function fullReasonWords(reason: Reason, step: Step, today: LocalDay): string {
  if (reason.kind === "promised") {
    const said = `They said by ${dayWords(reason.by, today)}.`;
    if (isPaused(step)) return said;
    if (isAhead(step, today) && reason.grace !== null) {
      return `${said} Give them ${workingDays(reason.grace).toLowerCase()}, then you are within your rights to ask.`;
    }
    const ago = daysBetween(reason.by, today);
    if (ago < 1) return said;
    return `${said} That was ${ago === 1 ? "yesterday" : `${ago} days ago`}.`;
  }
  if (reason.kind === "round ahead") {
    const { day, time } = reason.round;
    const at = time === undefined ? "" : `, at ${time}`;
    return `Your interview is ${day === today ? "today" : `on ${dayWords(day, today)}`}${at}. Ask when you can expect to hear.`;
  }
  return reasonWords(reason, step, "today", today);
}

/** What the company has done before, as the notes tell it. */
export function recordWords({ promisesLetPass, noes }: CompanyRecord): readonly string[] {
  return [
    promisesLetPass === 0
      ? ""
      : `They have let ${promisesLetPass === 1 ? "a date" : `${numberWords(promisesLetPass)} dates`} pass before.`,
    noes < 2 ? "" : `They said no ${timesWords(noes)} before. Somebody inside, or a recruiter, may know why.`,
  ].filter(isSaid);
}

function roundHeldWords({ day, time }: Round, today: LocalDay): string {
  if (day !== today) return `Your interview was ${onDay(day, today)}. It takes a minute.`;
  if (time === undefined) return "Your interview is today. Once it is over, this takes a minute.";
  const part = time < "12:00" ? "this morning" : time < "18:00" ? "this afternoon" : "this evening";
  return `Your interview was ${part}, at ${time}. It takes a minute.`;
}

export function isUndated(step: Step): boolean {
  return step.reasons.some(({ kind }) => kind === "undated");
}

function isLookedBackOn({ group, steps }: Entry["schedule"]): boolean {
  return group === "move on" && !steps.some(({ kind }) => kind === "look-back");
}

/** Whom they met, as far as the note says. */
function metWords([first, ...others]: readonly Person[]): string {
  if (first === undefined) return "Your interview was";
  return `You met ${others.length > 0 ? "them" : first.name}`;
}

function isPaused(step: Step | undefined): boolean {
  return step?.reasons.some(({ kind }) => kind === "pause") ?? false;
}

function isAhead(step: Step | undefined, today: LocalDay): boolean {
  return step !== undefined && step.due !== null && step.due > today;
}

/** The follow-up that is next, or the last one where all are sent. */
export function currentTouch({ sent, cap }: Entry["schedule"]): number {
  return Math.min(sent + 1, cap);
}

export function roundAhead(step: Step) {
  const reason = step.reasons.find(({ kind }) => kind === "round ahead");
  return reason?.kind === "round ahead" ? reason.round : undefined;
}

function countedFrom(after: CountedFrom): string {
  switch (after) {
    case "call":
    case "interview":
    case "thank-you":
    case "application":
      return `your ${after}`;
    case "answer":
      return "you last heard from them";
  }
}

const GAP_WORDS = "Five working days lie between contacts to one company.";
export const DONE_YOUR_PART = "You have done your part.";
const toWhom = ({ kind, person }: Contact) =>
  kind === "call" ? (person === undefined ? "" : ` ${person}`) : ` to ${person ?? "them"}`;
const graceWords = (days: number) => `${workingDays(days)}’ grace.`.replace("day’", "day’s");
const verb = ({ kind }: Contact) =>
  kind === "call" ? "rang" : CONTACT_KINDS[kind].direction === "out" ? "wrote" : "heard";
export const isSaid = (text: string) => text !== "";
