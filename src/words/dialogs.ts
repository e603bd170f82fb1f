/** The dialogs about an application: what they said, what was sent, a day, moving on; and what follows before it is saved. */
import type { Application } from "../core/application";
import type { ReplyKind } from "../core/changes/reply";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { ChannelWord } from "../core/reading/contact-line";
import { asksForTime } from "../core/schedule/rebook";
import type { Schedule } from "../core/schedule/schedule";
import { canBeActedOn } from "../core/schedule/step-order";
import { dayWords, timesWords } from "./days";
import { stepClause } from "./row";

export const BUTTONS = { save: "Save", cancel: "Cancel" } as const;

/** Below words for a line of the log that has no room for more. */
export const WORDS_ARE_LONG =
  "That is as much as a line of the log holds. What goes beyond it can stand in the note itself.";

/** Company and role, under the title of a dialog. */
export function aboutWords({ company, role }: Application): string {
  return [company, role].filter((text) => text !== "").join(", ");
}

/** Behind the first words of a dialog that was closed without saving. */
export const STILL_HERE = "What you had typed is still here.";

/** The first words of a dialog, and whether something stands in it from the last time. */
export const leadWords = (lead: string, hasTyped: boolean) =>
  !hasTyped ? lead : `${lead.replace(/\.$/, "")}. ${STILL_HERE}`;

// What did they say?

export const REPLY = {
  title: "What did they say?",
  newDate: "New date, if they gave one",
  when: "When is it?",
  time: "At what time?",
  movedTo: "The new day",
  who: "Who",
  heardOn: "When",
  words: "Their words, if you want to keep them",
  them: "Them",
  standing: "Where it stands",
  notSaid: "Not said",
  dayNamed: "A day they named",
  take: "Make it the note’s own",
  takeWhat: "Otherwise it stands in the log alone, and the days stay as they are.",
} as const;

export const REPLIES: Readonly<Record<ReplyKind, { readonly name: string; readonly what: string }>> = {
  "still deciding": { name: "Still deciding", what: "The count starts again from today." },
  "next round": { name: "Next round", what: "Adds an interview and its date." },
  "next round to come": { name: "Next round, time to come", what: "They will name it." },
  moved: { name: "Moved", what: "Gives the coming interview another day." },
  cancelled: { name: "Cancelled", what: "Notes that the coming interview does not take place." },
  offer: { name: "An offer", what: "Asks for it on paper before you give notice." },
  no: { name: "A no", what: "Drafts a short, gracious reply, for when you are ready." },
  feedback: { name: "Feedback", what: "What they said about your interview or your papers." },
  "no feedback": { name: "No feedback is given", what: "They answered, and give none." },
  endorsement: {
    name: "A word from inside",
    what: "From somebody you know there. It is no answer from the company.",
  },
  automatic: { name: "An automatic receipt", what: "It is no answer, and changes nothing." },
};

/** `They will name it. You may ask from Thu 26 Nov.` */
export function timeToCome(mayAskFrom: LocalDay | undefined, today: LocalDay): string {
  const { what } = REPLIES["next round to come"];
  if (mayAskFrom === undefined) return what;
  return `${what} You may ask ${mayAskFrom > today ? `from ${dayWords(mayAskFrom, today)}` : "today"}.`;
}

/** `Nina Patel, by email` */
export const throughWords = (person: string, channel: ChannelWord) => `${person}, ${byChannel(channel)}`;
/** `by email`, `in person` */
export const byChannel = (channel: ChannelWord) => (channel === "in person" ? channel : `by ${channel}`);

/** What follows from what they said, before it is saved. */
export function replyResultWords(
  kind: ReplyKind,
  person: string | undefined,
  after: Schedule,
  today: LocalDay,
): string {
  if (kind === "automatic") return "Noted as arrived. It is no answer, and changes nothing.";
  if (kind === "feedback") return "Next: their words, and what becomes of them.";
  const { steps } = after;
  const [step] = steps;
  const result = resultWords(after, today);
  if (kind === "next round to come" && step?.due && step.due > today && asksForTime(step))
    return `${result} If no time has come by then, you may ask.`;
  // A reply to the no that is still due may carry the question.
  if (kind !== "no feedback" || steps.some((one) => one.kind === "ask-feedback" || one.isWithQuestion)) return result;
  const none = `Then nothing more to ask ${person ?? "them"}. Many firms give no feedback to anybody, and it says nothing about you.`;
  return step ? `${none} ${result}` : none;
}

/** What follows, before it is saved. */
export function resultWords(schedule: Schedule, today: LocalDay): string {
  const [step] = schedule.steps;
  if (step === undefined) return "Then nothing more is asked.";
  const { kind, due } = step;
  if (due === null) return "Then nothing to do for now.";
  if (kind === "answer") return "Then a short reply, when you are ready.";
  if (kind === "prepare") return `Then prepare for ${dayWords(due, today)}.`;
  if (kind === "date-the-no") return "Then one question: when they said no.";
  if (due <= today) return `Then: ${stepClause(schedule, today)}.`;
  const day = dayWords(due, today);
  if (kind === "rebook") return `Then: ask for a new time, on ${day}.`;
  if (kind === "hand-in" || canBeActedOn(step, today)) return `Then: ${stepClause(schedule, today)}, by ${day}.`;
  return `Then nothing to do until ${dayWords(step.from ?? due, today)}.`;
}

/** What "Still deciding" does where the answer came before today. */
export const STILL_DECIDING_BEFORE = "The count starts again from that day.";

// What was sent

export const SENT = {
  title: "What did you send?",
  what: "What",
  how: "How",
  toWhom: "To whom",
  toWhomHelp: "Several people with commas between them. A line for each of them is added.",
  when: "When",
} as const;

// Days

export const DAYS = {
  day: "Day",
  snooze: "Snooze until",
  why: "Why, for yourself",
  whyHelp: "Only you see this.",
} as const;

export const DAY_ERRORS = {
  notAfter: (day: LocalDay, today: LocalDay) =>
    day === today ? "Choose a day after today." : `Choose a day after ${dayWords(day, today)}.`,
  notLater: "Choose today, or a day before it.",
  notEarlier: "Choose today, or a day after it.",
  missing: "Choose a day.",
  unfinished: "A date or a time is not complete.",
} as const;

// Moving on

export const MOVE_ON = {
  title: (company: string) => `Move on from ${company}`,
  status: "Status in the note",
  comesBack: "If they write after all, log it, and this comes back.",
  closingNote: "Draft a closing note",
  closingNoteHelp: "A few kind lines that ask for nothing and leave the door open.",
  lookBack: "Look back",
  now: "Now",
  nowHelp: "Three questions, once you have moved on. Skip any of them.",
  later: "Later",
  laterHelp: "“Look back…” does the same on any day.",
  withoutDay: "Without a day it does not come back.",
  next: "Three things that are in your hands",
  application: "One application",
  conversation: "One conversation",
  company: "One company to look up",
  anApplication: "The one you were putting off.",
  aConversation: "Somebody who knows the work you want.",
  aCompany: "A name is enough to begin.",
  onWishlist: (about: string) => `${about}, on your wishlist.`,
  notedFor: (person: string, company: string) => `${person}. You noted them for ${company}.`,
  openNote: "Open note",
  newNote: "New note",
  newNoteReadOut: "New note for a company to look up",
  keepTasks: "Keep these three as tasks",
  noTasks: "Not this time",
  tasksHere: "In this note",
  tasksToday: "In today’s daily note",
  tasksHeading: "In my hands",
  notYet: "Not yet",
  go: "Move on",
} as const;

/** `One application: Harbour View Hotel, Sous chef, on your wishlist.` */
export const oneOtherThing = (name: string, what: string) => `${name}: ${what}`;

/** The first words of the dialog, by what has come before. */
export function moveOnLead({ application, schedule }: Entry): string {
  if (application.status === "rejected" || schedule.outcome === "no")
    return "You gave it your time, and you finished it well. One no says little about the next answer.";
  if (schedule.sent > 0 && schedule.sent >= schedule.cap) {
    return `You asked ${timesWords(schedule.sent)} and gave them time. That was your part, and it is done. Silence has many reasons that you cannot see from outside, and it is not a verdict on you.`;
  }
  return "You may stop here. It is your search.";
}
