/** Making a note for an application, or for one more round of it. */
import { appliedOn, type AppliedBefore } from "../core/companies/applied-before";
import type { LocalDay } from "../core/day";
import type { Attendee } from "../core/reading/attendees";
import { dayWords, numberWords, onDay } from "./days";

export const NEW_APPLICATION = {
  title: "New application",
  lead: "A name is enough to begin.",
  company: "Company",
  companyMissing: "Write the company’s name.",
  role: "Role",
  link: "Link to the advert",
  linkHelp: "It stands in Prepare, in case the advert is taken down.",
  noLink: "This is no address of a page. Copy it from where the browser shows it.",
  openThatNote: "Open that note",
  more: "More, if you like: when you applied, whom to write to",
  appliedOn: "Applied on",
  appliedOnHelp: "Leave it empty while it is on your wishlist.",
  contact: "Whom to write to",
  contactHelp: "A name, with an address if you have one: Dana Lee <dana@acme.example>",
  create: "Create",
} as const;

/**
 * `You applied here on Mon 2 Nov, for Machinist. And two more.`, parted before the day and behind it; no day where it is
 * not known or was never applied for.
 */
export function knownCompanyWords(
  { last, more }: AppliedBefore,
  today: LocalDay,
): readonly [before: string, day: string, after: string] {
  const others = more === 0 ? "" : ` And ${numberWords(more)} more.`;
  const role = last.role === "" ? "." : `, for ${last.role}.`;
  const day = appliedOn(last);
  if (day !== undefined) {
    const on = onDay(day, today).replace(/^on /, "");
    return [on === dayWords(day, today) ? "You applied here on " : "You applied here ", on, `${role}${others}`];
  }
  const known = last.status === "wishlist" ? "This company is on your wishlist" : "You have a note on this company";
  return [known, "", `${role}${others}`];
}

/** `Makes one note in Jobs. You applied today.` */
export function newApplicationResult(folder: string, day: LocalDay | undefined, today: LocalDay): string {
  const where = folder === "" || folder === "/" ? "at the top of your vault" : `in ${folder}`;
  const status = day === undefined ? "It is on your wishlist." : `You applied ${onDay(day, today)}.`;
  return `Makes one note ${where}. ${status}`;
}

export const NEW_ROUND = {
  title: "New interview round",
  words: "What is it called?",
  interviewers: "Who will be there?",
  interviewersHelp: "Paste the attendees of the invitation, if you like.",
  there: "Who is there",
  leftOut: "Left out; press one to put it back.",
  count: (people: number) => (people === 1 ? "One person" : `${String(people)} people`),
  make: "Make note",
  kinds: ["phone screen", "technical", "onsite", "panel", "final"],
} as const;

/** `Meeting room 2, a room`; `Ana Pires, you`; `Dev Nair, taken out`. */
export function leftOutWords({ name, leftOut }: Attendee): string {
  const why = leftOut === undefined ? "taken out" : leftOut === "room" ? "a room" : "you";
  return `${name}, ${why}`;
}

export function takeOutWords(name: string): string {
  return `Take out ${name}`;
}

export function putBackWords(name: string): string {
  return `Put back ${name}`;
}
