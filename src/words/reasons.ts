/** Why a step is due, or is not: what they said, what was counted from where, what holds it back. Silence is never called a no. */
import { daysBetween, type LocalDay, type When } from "../core/day";
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
      return `You applied ${onDay(reason.on, today)}.`;
    case "interviewed":
      return `Your interview was on ${dayWords(reason.on, today)}.`;
    case "never asked":
      return "You have not asked yet.";
    case "nobody named":
      // Where a step waits for somebody, it says so itself.
      return step ? "" : "Nobody to write to is noted.";
    case "met":
      return `${metWords(reason.people)} ${onDay(reason.on, today)}.`;
    case "round ahead":
      return group === "waiting"
        ? `Your interview is on ${dayWords(reason.round.day, today)}.`
        : "Ask when you can expect to hear.";
    case "task":
      return `They asked for it by ${taskDayWords(reason.due, step, today)}.`;
    case "not held":
      return notHeldWords(reason, today);
    case "next round":
      return isAhead(step, today)
        ? `They promised a next round ${onDay(reason.on, today)}, and will name a time. If none has come by then, you may ask.`
        : `They promised a next round ${onDay(reason.on, today)}.`;
    case "asked for a time":
      return `You asked for a new time ${onDay(reason.on, today)}.${isAhead(step, today) ? " If none has come by then, you may ask again." : ""}`;
    case "your day":
      return reason.why === "" ? "Your day." : `Your day: ${asSentence(reason.why)}`;
    case "your day is void":
      return voidDayWords(reason, today);
    case "no follow-up wanted":
      return "You wrote that you want none.";
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
      if (step?.kind === "decide") return reason.isOnPaper && !isPast(step, today) ? "It is on paper." : "";
      if (step?.kind === "thank-you")
        return `They made you an offer${reason.on === undefined ? "" : ` ${onDay(reason.on, today)}`}.`;
      return `${reason.on === undefined ? "Offered" : `Offered on ${dayWords(reason.on, today)}`}, ${reason.isOnPaper ? "and on paper." : "not on paper yet. Keep your notice until it is."}`;
    case "own answer":
      if (isSpentOffer(step)) return "";
      return reason.by < today
        ? `Their offer ran until ${dayWords(reason.by, today)}. A call today may still settle it.`
        : `Your own day is ${dayWords(reason.by, today)}.`;
    case "spent":
      if (isSpentOffer(step))
        return `Not on paper yet. You asked ${timesWords(reason.times)}, so ring ${step?.to?.name ?? "them"}.`;
      return `You asked ${timesWords(reason.times)}, last on ${dayWords(reason.last, today)}.`;
    case "debrief":
      return `Your interview was ${onDay(reason.on, today)}. Tell them how it went: they can ask for you.`;
    case "round held":
      return roundHeldWords(reason.round, today);
    case "gap":
      return `${contactWords(reason.contact)} ${onDay(reason.contact.day, today)}. ${GAP_WORDS}`;
    case "another first":
      return `${anotherFirstWords(reason, today)} This one has its turn on ${dayWords(reason.turn, today)}, or five working days after you ask.`;
    case "said no":
      if (step?.isWithQuestion === true)
        return `They said no ${onDay(reason.on, today)}. Thanks, and one question if you like.`;
      return `They said no on ${dayWords(reason.on, today)}.${step ? " A short reply is enough." : ""}`;
    case "undated no":
      if (step === undefined) return "They said no.";
      return "The day tells whether a short reply is still due.";
    case "declined":
      return `They said no on ${dayWords(reason.on, today)} and give no feedback. Many do not, and it says nothing about you.`;
    case "said yes":
      return `They said yes on ${dayWords(reason.on, today)}.`;
    case "answered":
      if (!reason.thanked && !reason.askedForFeedback) return "";
      return `You ${[reason.thanked ? "thanked them" : "", reason.askedForFeedback ? "asked for feedback" : ""].filter(isSaid).join(" and ")}.`;
    case "one question":
      return `They answered on ${dayWords(reason.on, today)}. One question, and they may decline.`;
    case "feedback came":
      return `Their feedback came ${onDay(reason.on, today)}. No lesson is written down yet.`;
    case "look-back chosen":
      return `You chose ${reason.on === today ? "today" : dayWords(reason.on, today)} for this. It comes once only.`;
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
  if (reason.kind === "round ahead") return `${roundAheadWords(reason.round, today)} Ask when you can expect to hear.`;
  return ownWordsInFull(reason, step, today) ?? reasonWords(reason, step, "today", today);
}

/** What is said at more length beside the note itself than in a row; undefined where nothing is. */
function ownWordsInFull(reason: Reason, step: Step, today: LocalDay): string | undefined {
  if (reason.kind === "another first")
    return `${anotherFirstWords(reason, today)} ${GAP_WORDS} If you let that day pass, this one has its turn on ${dayWords(reason.turn, today)} all the same.`;
  if ((reason.kind === "next round" || reason.kind === "asked for a time") && isAhead(step, today)) {
    const until = dayWords(reason.until, today);
    return reason.kind === "next round"
      ? `They said so ${onDay(reason.on, today)}. If no time has come by ${until}, you may ask for it.`
      : `You asked for a new time ${onDay(reason.on, today)}. If none has come by ${until}, you may ask again.`;
  }
  if (reason.kind === "task" && reason.due.day >= today)
    return "Until then nothing else is asked, and the count starts again from the day it goes.";
  if (reason.kind === "not held") return `${notHeldWords(reason, today)} Offer two or three times that suit you.`;
  if (reason.kind === "undated no")
    return "No more follow-ups go there. The day tells whether a short reply is still due.";
  if (reason.kind === "said no" && step.isWithQuestion === true)
    return `They said no ${onDay(reason.on, today)}. A few kind lines are remembered. You may ask what would have helped, and they may decline.`;
  const isToDecide = step.kind === "decide" && !isSpentOffer(step) && (step.due === null || step.due >= today);
  if (reason.kind === "own answer" && isToDecide) return "";
  if (reason.kind !== "offer" || !isToDecide) return undefined;
  const made = `They made an offer${reason.on === undefined ? "" : ` on ${dayWords(reason.on, today)}`}`;
  return `${made}${reason.isOnPaper ? ", and it is on paper" : ""}. Take the time that is yours. You may ask for a few days more.`;
}

function anotherFirstWords(
  { application, on }: Extract<Reason, { readonly kind: "another first" }>,
  today: LocalDay,
): string {
  const day = on > today ? `, on ${dayWords(on, today)}` : "";
  return `You ask about ${application.role || "another application of yours there"} first${day}.`;
}

/** `18:00`, `today, 18:00`, `Wed 25 Nov` */
function taskDayWords({ day, time }: When, step: Step | undefined, today: LocalDay): string {
  if (day === today) return time === undefined ? "today" : `today, ${time}`;
  return time !== undefined && isAhead(step, today) ? time : dayWords(day, today);
}

function notHeldWords({ round, why }: Extract<Reason, { readonly kind: "not held" }>, today: LocalDay): string {
  const day = dayWords(round.day, today);
  switch (why) {
    case "cancelled":
      return `They cancelled ${day}, and named no new day.`;
    case "moved":
      return `${day} was moved, and no new day is known.`;
    case "no-show":
      return `Nobody came on ${day}. A short line asks for another time.`;
  }
}

function voidDayWords(
  { day, because }: Extract<Reason, { readonly kind: "your day is void" }>,
  today: LocalDay,
): string {
  const own = `Your day, ${dayWords(day, today)}, is`;
  switch (because.kind) {
    case "promised":
      return day < because.by
        ? `${own} before the day they named, ${dayWords(because.by, today)}.`
        : `${own} the day they named. Ask after it.`;
    case "gap":
      return `${own} too close to ${dayWords(because.contact.day, today)}, when ${gapWords(because.contact)}.`;
    case "interview":
      return `${own} before your interview.`;
    case "their word":
      return `${own} before their last word.`;
    case "last message":
      return `${own} before your last message.`;
    case "spent":
      return `${own} not used: you asked ${timesWords(because.times)}, and that is enough.`;
  }
}

/** Whether an offer is not on paper although they were asked for it as often as may be. */
export function isSpentOffer(step: Step | undefined): boolean {
  const has = (kind: Reason["kind"]) => step?.reasons.some((reason) => reason.kind === kind) ?? false;
  return (step?.kind === "decide" || step?.kind === "wait") && has("spent") && has("offer");
}

/** After the last of the follow-ups, once its time is over. About an offer there is a call left to make. */
function partDoneWords(reason: Reason, step: Step | undefined, today: LocalDay): string {
  const isDone = reason.kind === "spent" && !isSpentOffer(step) && !isAhead(step, today);
  return isDone ? "You have done your part." : "";
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

function isPast({ due }: Step, today: LocalDay): boolean {
  return due !== null && due < today;
}

function isAhead(step: Step | undefined, today: LocalDay): boolean {
  return step !== undefined && step.due !== null && step.due > today;
}

/** The follow-up that is next, or the last one where all are sent. */
export function currentTouch({ sent, cap }: Entry["schedule"]): number {
  return Math.min(sent + 1, cap);
}

/** `Your interview is on Wed 25 Nov, at 14:00.` */
export function roundAheadWords({ day, time }: Round, today: LocalDay): string {
  return `Your interview is ${day === today ? "today" : `on ${dayWords(day, today)}`}${time === undefined ? "" : `, at ${time}`}.`;
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
const gapWords = ({ kind }: Contact) => {
  if (CONTACT_KINDS[kind].direction === undefined) return "you had to do with them";
  return kind === "call" ? "you rang them" : "you wrote to them";
};
/** Of a line of no known kind nobody knows who turned to whom. */
const contactWords = (contact: Contact) =>
  CONTACT_KINDS[contact.kind].direction === undefined
    ? `You had to do with ${contact.person ?? "them"}`
    : `You ${verb(contact)}${toWhom(contact)}`;
/** A person's own words, with a full stop where they end in none. */
const asSentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
/** Whether there are words at all: parts of a sentence may be empty. */
export const isSaid = (text: string) => text !== "";
