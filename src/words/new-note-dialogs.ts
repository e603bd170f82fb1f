/** Making a note for an application, or for one more round of it. */
import type { Attendee } from "../core/reading/attendees";

export const NEW_APPLICATION = {
  title: "New application",
  lead: "Four fields, and only the first is needed. The rest can wait.",
  company: "Company",
  companyMissing: "Write the company’s name.",
  role: "Role",
  appliedOn: "Applied on",
  appliedOnHelp: "Leave it empty while it is on your wishlist.",
  contact: "Whom to write to",
  contactHelp: "A name, with an address if you have one: Dana Lee <dana@acme.example>",
  make: "Make note",
} as const;

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
