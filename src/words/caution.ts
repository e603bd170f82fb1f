/** What had better wait, and why: before a message is drafted or logged. */
import type { Caution } from "../core/changes/caution";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { CONTACT_KINDS } from "../core/reading/contact-kinds";
import { dayWords, timesWords } from "./days";
import { reasonInFull } from "./reasons";

export const CAUTION = {
  cancel: "Cancel",
  draft: { title: "Draft it anyway?", go: "Draft it" },
  log: { title: "Log it anyway?", go: "Log it" },
} as const;

/** Why a message had better wait. */
export function cautionWords(caution: Caution, entry: Entry, today: LocalDay): string {
  const { company } = entry.application;
  switch (caution.kind) {
    case "promised":
      return `They said by ${dayWords(caution.by, today)}. Until that day has passed, the next word is theirs.`;
    case "gap": {
      const { kind, day } = caution.contact;
      const had = CONTACT_KINDS[kind].isMessage ? (kind === "call" ? "rang" : "wrote to") : "had to do with";
      return `You ${had} ${company} on ${dayWords(day, today)}. Five working days lie between contacts to one company.`;
    }
    case "spent":
      return `You asked ${timesWords(caution.times)}, last on ${dayWords(caution.last, today)}. You have done your part, and more seldom helps.`;
    case "past recruiter":
      return `${caution.recruiter.name} speaks for you there. Going past them may cost their goodwill.`;
    case "early":
      return `The day for it is ${dayWords(caution.due, today)}. ${reasonInFull(entry, caution.step, today)}`;
  }
}
