/** Adding what a row lacks: somebody to write to, the interview's date, the day they named. */
import type { LocalDay, When } from "../core/day";
import type { Schedule } from "../core/schedule/schedule";
import { dayWords } from "./days";
import { resultWords } from "./dialogs";
import type { PromiseWords } from "./promise";
import { stepClause } from "./row";

export const ADD = { add: "Add" } as const;

export const ADD_CONTACT = {
  act: "Add a contact…",
  title: "Add a contact",
  name: "Name",
  nameMissing: "Write a name.",
  email: "Email address, if you know it",
  emailUnreadable: "Write it as in dana@acme.example.",
  suggestions: "From your people notes",
  asWritten: "As you wrote it",
} as const;

export const ADD_INTERVIEW_DATE = {
  act: "Add the interview’s date…",
  title: "Add the interview’s date",
  day: "Day",
  time: "Time, if you like",
} as const;

export const ADD_PROMISED_DAY = {
  act: "Add the day they named…",
  title: "Add the day they named",
  waits: "A follow-up waits until it has passed.",
} as const;

/** The field for the day they named, which is not added without one. */
export const DAY_THEY_NAMED: PromiseWords = {
  label: "The day they named",
  help: "",
  nothing: "No day in these words. You can choose one.",
};

/** `sam.reid@caldervalley.example, from your people notes` */
export const knownFrom = (email: string | undefined) =>
  email === undefined ? ADD_CONTACT.suggestions : `${email}, from your people notes`;

/** What follows from having somebody to write to, before it is saved: `Then: follow up with Sam Reid, today.` */
export function contactResultWords(after: Schedule, today: LocalDay): string {
  const [step] = after.steps;
  const isDue = step?.to !== undefined && step.due !== null && step.due <= today;
  return isDue ? `Then: ${stepClause(after, today)}, today.` : resultWords(after, today);
}

/** `Added: Sam Reid, for Calder Valley Buses.` */
export const contactAdded = (name: string, company: string) => `Added: ${name}, for ${company}.`;

/** `Added: the interview on Wed 25 Nov, 14:00, for Sandford Mill.` */
export function interviewDateAdded({ day, time }: When, company: string, today: LocalDay): string {
  const on = day === today ? "today" : `on ${dayWords(day, today)}`;
  return `Added: the interview ${on}${time === undefined ? "" : `, ${time}`}, for ${company}.`;
}

/** `Added: the day they named, Tue 1 Dec, for Oakhurst Logistics.` */
export const promisedDayAdded = (by: LocalDay, company: string, today: LocalDay) =>
  `Added: the day they named, ${by === today ? "today" : dayWords(by, today)}, for ${company}.`;
