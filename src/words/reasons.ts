/** Why a step is due, or is not: what they said, what was counted from where, what holds it back. Silence is never called a no. */
import type { CompanyRecord } from "../core/companies/company-record";
import { daysBetween, type LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { CONTACT_KINDS } from "../core/reading/contact-kinds";
import type { Contact } from "../core/reading/contact-line";
import type { Person } from "../core/reading/person";
import type { Round } from "../core/reading/round";
import type { Group } from "../core/schedule/group";
import type { CountedFrom, Reason, Step } from "../core/schedule/step";
import { capitalised, dayWords, numberWords, onDay, ordinal, timesWords, workingDays } from "./days";

/** Why, in full: what they said, what was counted from where, what holds it back, and which follow-up this is. */
export function reasonInFull({ schedule }: Entry, step: Step, today: LocalDay): string {
  const sentences = step.reasons.flatMap((reason) => [
    fullReasonWords(reason, step, today),
    partDoneWords(reason, step, today),
  ]);
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

/** Why, in full, for whoever reads above it that they have done their part. */
export function reasonToStop(step: Step, today: LocalDay): string {
  return step.reasons
    .map((reason) => fullReasonWords(reason, step, today))
    .filter(isSaid)
    .join(" ");
}

/** One reason in a row. `step` is undefined where nothing is to be done. */
export function reasonInRow(reason: Reason, step: Step | undefined, group: Group, today: LocalDay): string {
  return [reasonWords(reason, step, group, today), partDoneWords(reason, step, today)].filter(isSaid).join(" ");
}

function reasonWords(reason: Reason, step: Step | undefined, group: Group, today: LocalDay): string {
  switch (reason.kind) {
    case "promised": {
      const isGraceSaid = reason.grace !== null && isAhead(step, today) && group !== "waiting" && !isPaused(step);
      return `They said by ${dayWords(reason.by, today)}.${isGraceSaid ? ` ${graceWords(reason.grace)}` : ""}`;
    }
    case "none promised":
      if (isPaused(step)) return "No date given.";
      return `No date given. ${capitalised(workingDays(reason.days))} after ${countedFrom(reason.after)}.`;
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
    case "no follow-up wanted":
      return "Your note says no follow-up, so none is planned.";
    case "no status":
      return "Add its status, and this says when.";
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
    case "spent":
      return `You asked ${timesWords(reason.times)}, last on ${dayWords(reason.last, today)}.`;
    case "debrief":
      return `Your interview was ${onDay(reason.on, today)}. Tell them how it went: they can ask for you.`;
    case "round held":
      return roundHeldWords(reason.round, today);
    case "gap":
      return `${contactWords(reason.contact)} ${onDay(reason.contact.day, today)}. ${GAP_WORDS}`;
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
      return `${said} Give them ${workingDays(reason.grace)}, then you are within your rights to ask.`;
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

/** After the last of the follow-ups, once its time is over. */
function partDoneWords(reason: Reason, step: Step | undefined, today: LocalDay): string {
  return reason.kind === "spent" && !isAhead(step, today) ? "You have done your part." : "";
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

/** Whether a step has no date to count from. */
export function isUndated(step: Step): boolean {
  return step.reasons.some(({ kind }) => kind === "undated");
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

/** The round that a step prepares for. */
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
    case "task":
      return "you handed in the task";
    case "answer":
      return "you last heard from them";
  }
}

const GAP_WORDS = "Five working days lie between contacts to one company.";
const toWhom = ({ kind, person }: Contact) =>
  kind === "call" ? (person === undefined ? "" : ` ${person}`) : ` to ${person ?? "them"}`;
const graceWords = (days: number) =>
  `${capitalised(numberWords(days))} working ${days === 1 ? "day’s" : "days’"} grace.`;
const verb = ({ kind }: Contact) =>
  kind === "call" ? "rang" : CONTACT_KINDS[kind].direction === "out" ? "wrote" : "heard";
/** Of a line of no known kind nobody knows who turned to whom. */
const contactWords = (contact: Contact) =>
  CONTACT_KINDS[contact.kind].direction === undefined
    ? `You had to do with ${contact.person ?? "them"}`
    : `You ${verb(contact)}${toWhom(contact)}`;
/** Whether there are words at all: parts of a sentence may be empty. */
export const isSaid = (text: string) => text !== "";
