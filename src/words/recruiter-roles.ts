/** A recruiter who is asked about several roles at once: their row, and the answer for a note of one of them. */
import type { Agenda } from "../core/agenda";
import type { Application } from "../core/application";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { RecruiterAsk } from "../core/recruiter-roles";
import { dayWords, numberWords } from "./days";
import { answerReason, whenWords } from "./this-note";

export const RECRUITER_ROLES = {
  recruiter: "recruiter",
  whichOnes: "Which ones",
  roles: "Roles to ask about",
  forWhich: "For which role?",
  noDate: "no date given",
} as const;

/** What "Which ones" is read out with: a name in other words could not be spoken to press it. */
export const whichOf = ({ recruiter }: RecruiterAsk) => `Which roles of ${recruiter.name}`;
/** `Ask about three roles` */
export const askStep = (ask: RecruiterAsk) => `Ask about ${countOf(ask)}`;
/** `Tom Adeyemi, three roles`, under the title of a dialog. */
export const askAbout = (ask: RecruiterAsk) => `${ask.recruiter.name}, ${countOf(ask)}`;

/** Why all at once. */
export function askReason({ channel }: RecruiterAsk): string {
  return `One ${channel === "phone" ? "call" : "message"} is enough. Each note gets its line.`;
}

/** Since when the earliest of them is late; empty where none is. */
export function askSince({ due }: RecruiterAsk, today: LocalDay): string {
  return due < today ? `since ${dayWords(due, today)}` : "";
}

/** The day that they named for a role. */
export function promiseWords({ schedule: { promise } }: Entry, today: LocalDay): string {
  return promise === undefined ? RECRUITER_ROLES.noDate : `by ${dayWords(promise, today)}`;
}

/** `Yes, ask Tom Adeyemi about three roles today` */
export function askAnswer(ask: RecruiterAsk, { today, calendar }: Pick<Agenda, "today" | "calendar">): string {
  return `Yes, ask ${ask.recruiter.name} about ${countOf(ask)} ${whenWords(ask.roles[0].step, today, calendar)}`;
}

/** Why, for the note of one of them. What is only taken along has no reason of its own yet. */
export function askReasonFor(entry: Entry, ask: RecruiterAsk, today: LocalDay): string {
  const own = entry.schedule.verdict === "follow-up" ? [answerReason(entry, today)] : [];
  return [...own, askReason(ask)].join(" ");
}

/** `Logged: a call to Tom Adeyemi, in three notes.` */
export function askLogged({ channel, recruiter, roles }: RecruiterAsk): string {
  const what = channel === "phone" ? "call" : "follow-up";
  return `Logged: a ${what} to ${recruiter.name}, in ${numberWords(roles.length)} notes.`;
}

/** A role in a message: `Electrician at Brightline Electrical` */
export function roleAt({ role, company }: Application): string {
  return role === "" ? company : `${role} at ${company}`;
}

function countOf({ roles }: RecruiterAsk): string {
  return `${numberWords(roles.length)} roles`;
}
