/** Answering an offer: a yes and a no of one's own are equal, in the same calm words. */
import type { Paper } from "../core/changes/answer-offer";
import type { Waiting } from "../core/changes/waiting-for-you";
import type { Application } from "../core/application";
import type { LocalDay } from "../core/day";
import type { Person } from "../core/reading/person";
import { capitalised, dayWords, numberWords, onDay } from "./days";
import { aboutWords } from "./dialogs";

export const OFFER = {
  accept: "Accept…",
  decline: "Decline…",
  askForMoreTime: "Ask for more time",
  why: "Why, for yourself",
  whyHelp: "Only you see this.",
  /** The heading in the note, under which it stands. */
  whyHeading: "Why I said no",
  tell: "Tell those who are waiting for you",
} as const;

export const SAY_YES = {
  title: (company: string) => `Say yes to ${company}`,
  draft: (to: Person | undefined) => `Draft a yes${toWhom(to)}`,
  submit: "Say yes",
} as const;

export const SAY_NO = {
  title: (company: string) => `Say no to ${company}`,
  lead: (application: Application) => `${aboutWords(application)}. You may say no. It is your search.`,
  draft: (to: Person | undefined) => `Draft a no${toWhom(to)}`,
  draftHelp: "Thanks them, says no in one line, and leaves the door open. No reason is needed.",
  submit: "Say no",
} as const;

/** `Eastmoor Council, Planning officer. It is on paper since Wed 18 Nov.` */
export function sayYesLead(application: Application, paper: Paper, today: LocalDay): string {
  const about = aboutWords(application);
  if (paper === "not yet") return `${about}. It is not on paper yet. Keep your notice until it is.`;
  if (paper === "unknown") return `${about}. Keep your notice until it is on paper.`;
  return `${about}. It is on paper since ${dayWords(paper.since, today)}.`;
}

/** What the draft of a yes says. */
export function yesDraftHelp(isOnPaper: boolean): string {
  return isOnPaper
    ? "Says yes, names the day you start, and thanks them."
    : "Says yes, asks for it on paper, and thanks them.";
}

/** `Data analyst. You met them yesterday.` */
export function waitingWords({ role }: Application, waiting: Waiting, today: LocalDay): string {
  return [role === "" ? "" : `${role}.`, whyWaiting(waiting, today)].filter((text) => text !== "").join(" ");
}

function whyWaiting(waiting: Waiting, today: LocalDay): string {
  switch (waiting.kind) {
    case "offer":
      return waiting.by === undefined || waiting.by < today
        ? "They made you an offer."
        : `Their offer runs until ${dayWords(waiting.by, today)}.`;
    case "interview":
      return `Interview ${waiting.on === today ? "today" : `on ${dayWords(waiting.on, today)}`}.`;
    case "task":
      return `They asked for a task by ${dayWords(waiting.by, today)}.`;
    case "promise":
      return `They answer by ${dayWords(waiting.by, today)}.`;
    case "met":
      return `You met them ${onDay(waiting.on, today)}.`;
    case "status":
      return "";
  }
}

/** `A few lines to each, drafted in their notes. 84 more expect nothing from you, and can be closed another day.` */
export function tellHelp(waiting: number, rest: number): string {
  const each = waiting === 0 ? [] : ["A few lines to each, drafted in their notes."];
  if (rest === 0) return each.join("");
  const more = waiting === 0 ? (rest === 1 ? "other" : "others") : "more";
  const left = `${capitalised(numberWords(rest))} ${more} ${rest === 1 ? "expects" : "expect"} nothing from you, and can be closed another day.`;
  return [...each, left].join(" ");
}

/** What follows, before it is saved. */
export function notesToSend(count: number): string {
  if (count === 0) return "Then: no note to send.";
  return `Then: ${numberWords(count)} short ${count === 1 ? "note" : "notes"} to send.`;
}

/** `Then: four short notes to send. Give notice once it is signed.` */
export function sayYesResult(count: number, isOnPaper: boolean, doOthersWait: boolean): string {
  const then = isOnPaper
    ? "Give notice once it is signed."
    : doOthersWait
      ? "The others can wait until it is signed."
      : "";
  return [notesToSend(count), then].filter((text) => text !== "").join(" ");
}

/** `Said yes to Eastmoor Council. Four drafts are ready.` */
export const saidYes = (company: string, drafts: number) => `Said yes to ${company}.${draftsReady(drafts)}`;
/** `Said no to Eastmoor Council. One draft is ready.` */
export const saidNo = (company: string, drafts: number) => `Said no to ${company}.${draftsReady(drafts)}`;

function draftsReady(count: number): string {
  if (count === 0) return "";
  return ` ${capitalised(numberWords(count))} ${count === 1 ? "draft is" : "drafts are"} ready.`;
}

function toWhom(person: Person | undefined): string {
  return person ? ` to ${person.name}` : "";
}
