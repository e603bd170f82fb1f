/** What has just been done, or could not be. */
import type { WriteFailure } from "../core/changes/change-and-undo";
import type { Obstacle } from "../core/changes/obstacle";
import type { ReplyKind } from "../core/changes/reply";
import type { ClockTime, LocalDay } from "../core/day";
import type { Contact } from "../core/reading/contact-line";
import { noteName } from "../core/reading/link";
import { NEW_TIME } from "../core/schedule/step";
import type { Message } from "../messages/message";
import { capitalised, dayWords, numberWords, onDay } from "./days";
import { kindName, messageClause } from "./message-kinds";

export const NOTICES = {
  undone: "Undone.",
  nothingToUndo: "There is nothing to undo.",
  notCopied: "Could not copy: the clipboard cannot be reached. Select the text, and copy it yourself.",
  tooLong: "Too long to hand to your mail program, so it was copied. Paste it into a new mail.",
  /** A no that the notes tell in a way that is not ours to change. */
  stillANo: "The note says no in another place as well. Take it out there, and this goes.",
  notANo: "Noted: it was not a no.",
  lookBackSkipped: "Skipped. “Insert reflection” does it on any day.",
  draftGone: "This draft is no longer in its note.",
  writeItDown: "Write it down",
  openNote: "Open note",
  open: "Open",
  undo: "Undo",
} as const;

/** `Changed in “Marlow Dental Care”.` */
export const reworded = (path: string) => `Changed in “${noteName(path)}”.`;

/** What is to be known of a write or an undo that failed. */
interface FailedAs {
  readonly path: string;
  readonly failed: WriteFailure;
  /** What stands in the open note, but not in its file: what was typed there, or what was to be written too. */
  readonly unsaved?: "typed" | "written";
  /** Notes that hold their part of the write all the same; of an undo, those where it was done. */
  readonly done?: readonly string[];
}

/** Why nothing was written; where an open note could not be saved, or another could not be put back, what is where. */
export function writeFailed(failure: FailedAs): string {
  const { done = [] } = failure;
  const left = done.length === 0 ? [] : [`Its part in ${names(done)} could not be taken back: look there.`];
  return [whyNotWritten(failure), ...left].join(" ");
}

/** Why an action was not taken back; where it was in some of its notes, in which. */
export function undoFailed(failure: FailedAs): string {
  const { done = [] } = failure;
  const undone = done.length === 0 ? [] : [`Undone in ${names(done)}. Undo once more for the rest.`];
  return [whyNotWritten(failure), ...undone].join(" ");
}

function whyNotWritten({ path, failed: why, unsaved, done = [] }: FailedAs): string {
  const name = `“${noteName(path)}”`;
  if (unsaved !== undefined)
    return `${name} could not be saved${SAVING_FAILED[why] ?? ""}. ${STILL_OPEN[unsaved]} is still in the open note.`;
  const sentence =
    why === "disk full"
      ? `The disk is full: nothing was written to ${name}. Make some room, and try again.`
      : `Could not write to ${name}: ${REASONS[why]}.`;
  return done.length === 0 && why !== "disk full" ? `${sentence} Nothing was changed.` : sentence;
}

const REASONS: Readonly<Record<Exclude<WriteFailure, "disk full">, string>> = {
  "broken properties": "its properties have an error",
  gone: "it is no longer there",
  "line changed": "the line is gone, or has changed since",
  "read-only": "it is read-only, or another program holds it",
  other: "Obsidian could not save it",
};

const SAVING_FAILED: Readonly<Partial<Record<WriteFailure, string>>> = {
  "disk full": ": the disk is full",
  "read-only": `: ${REASONS["read-only"]}`,
};

const STILL_OPEN = { typed: "What you typed", written: "What was to be written" } as const;

const names = (paths: readonly string[]) =>
  new Intl.ListFormat("en").format(paths.map((path) => `“${noteName(path)}”`));

/** Why an action was not taken back, as the note stands by now; where it was in some of its notes, in which. */
export function undoRefused(path: string, obstacle: Obstacle, done: readonly string[] = []): string {
  const what = done.length === 0 ? "Not undone" : `Undone in ${names(done)}, but no further`;
  return `${what}: ${inTheWay(path, obstacle)}`;
}

function inTheWay(path: string, obstacle: Obstacle): string {
  const note = `“${noteName(path)}”`;
  switch (obstacle.kind) {
    case "line gone":
      return `the line is gone from ${obstacle.key} in ${note} already.`;
    case "line reworded":
      return `the line stands in ${note} in other words by now. It was left as it is.`;
    case "value gone":
      return `${obstacle.key} is gone from ${note} already.`;
    case "value changed":
      return `${obstacle.key} in ${note} was changed since. It was left as it is.`;
    case "later change":
      return `${obstacle.key} in ${note} was changed once more after that. Undo the later change first.`;
    case "draft changed":
      return `the draft in ${note} was changed since. It is still there.`;
    case "words gone":
      return `the words are gone from ${note} already.`;
    case "words moved":
      return `the words in ${note} stand among others by now. They were left as they are.`;
    case "task gone":
      return `the task is gone from ${note} already.`;
    case "task not ticked":
      return `the task in ${note} is no longer ticked. It was left as it is.`;
    case "note written in":
      return `something was written in ${note} since, so it was not thrown away.`;
    case "note changed":
      return `${note} has changed since. It was left as it is.`;
    case "text changed":
      return `the text that was added to ${note} is gone, or was changed since. The note was left as it is.`;
    case "place taken":
      return `something stands where the copy ${note} was. It was left as it is.`;
  }
}

/** `Follow-up to Nina Patel logged for Fri 20 Nov. Next step Tue 1 Dec.` All contacts have one day. */
export function logged(contacts: readonly Contact[], next: LocalDay | undefined, today: LocalDay): string {
  const [first] = contacts;
  if (first === undefined) return "";
  const whom =
    contacts.length > 1 ? ` to ${numberWords(contacts.length)} people` : first.person ? ` to ${first.person}` : "";
  // It is no reply to a no.
  const what = first.words === NEW_TIME ? "Question for a new time" : kindName(first.kind);
  return withNextStep(`${what}${whom} logged for ${dayWords(first.day, today)}.`, next, today);
}

/** `Logged: the task went today. Next step Fri 27 Nov.` */
export const handedIn = (next: LocalDay | undefined, today: LocalDay) =>
  withNextStep("Logged: the task went today.", next, today);

/** `Kept. They said by Fri 27 Nov. Next step Tue 1 Dec.` */
export function captured(by: LocalDay | undefined, next: LocalDay | undefined, today: LocalDay): string {
  return withNextStep(by === undefined ? "Kept." : `Kept. They said by ${dayWords(by, today)}.`, next, today);
}

/** `Noted: they said no yesterday.` */
export const saidNo = (on: LocalDay, today: LocalDay) => `Noted: they said no ${onDay(on, today)}.`;

const SAID: Readonly<Record<ReplyKind, string>> = {
  "still deciding": "they are still deciding",
  "next round": "a next round",
  "next round to come": "a next round, its time to come",
  moved: "the interview has moved",
  cancelled: "the interview is cancelled",
  offer: "an offer",
  no: "a no",
  feedback: "their feedback",
  "no feedback": "no feedback is given",
  endorsement: "a word from inside",
  automatic: "an automatic receipt",
};

/** `Noted: interview_date is Tue 10 Nov.` */
export const dateSettled = (key: string, day: LocalDay, today: LocalDay) => valueNoted(key, dayWords(day, today));

/** `Nine dates now have the year first. Three were left: their notes have changed since.` */
export function datesSettled(count: number, left: number): string {
  if (count === 0) return "Nothing was written: the notes have changed since.";
  const settled =
    count === 1
      ? "One date now has the year first."
      : `${capitalised(numberWords(count))} dates now have the year first.`;
  if (left === 0) return settled;
  return left === 1
    ? `${settled} One was left: its note has changed since.`
    : `${settled} ${capitalised(numberWords(left))} were left: their notes have changed since.`;
}

/** `Noted: status is interviewing.` */
export const valueNoted = (key: string, value: string) => `Noted: ${key} is ${value}.`;

/** `Noted: “Panel” belongs to Acme, Cook.` */
export const belongsNoted = (note: string, application: string) => `Noted: “${note}” belongs to ${application}.`;

/** `Logged for Fri 20 Nov: they are still deciding. Next step Fri 4 Dec.` */
export function replyLogged(kind: ReplyKind, on: LocalDay, next: LocalDay | undefined, today: LocalDay): string {
  return withNextStep(`Logged for ${dayWords(on, today)}: ${SAID[kind]}.`, next, today);
}

function withNextStep(done: string, next: LocalDay | undefined, today: LocalDay): string {
  if (next === undefined) return done;
  return `${done} Next step ${next <= today ? "today" : dayWords(next, today)}.`;
}

/** `Drafted in “Marlow Dental Care”.` · `Drafted in “Round 1” and “Round 2”.` */
export function drafted(paths: readonly string[]): string {
  return `Drafted in ${names([...new Set(paths)])}.`;
}

/** Nothing was added, as it stands there. */
export function alreadyDrafted(path: string): string {
  return `Already drafted in “${noteName(path)}”.`;
}

/** A day was set for the next follow-up. */
export const snoozed = (until: LocalDay, today: LocalDay) => `Snoozed until ${dayWords(until, today)}.`;

/** `Moved on from The Copper Kettle. What you learnt stays.` */
export const ended = (company: string) => `Moved on from ${company}. What you learnt stays.`;

/** `Your interview at Larkspur Foods was at 10:30. How did it go?` */
export const howDidItGo = (company: string, time: ClockTime) =>
  `Your interview at ${company} was at ${time}. How did it go?`;

/** `Practised: Five answers aloud, two minutes each.` */
export const practised = (text: string) => `Practised: ${text}${/[.!?…]$/.test(text) ? "" : "."}`;

/** An application is taken up again. */
export const reopened = (company: string) => `${company} is open again.`;

/** `Copied: follow-up to Nina Patel. “[Your name]” is still to fill in.` */
export function copied(message: Message): string {
  return [`Copied: ${messageClause(message)}.`, ...blanksLeft(message)].join(" ");
}

/** What to do next with a message that the mail program has now. */
export function openedInMail(message: Message): string {
  const whom = message.address === "" ? ["No address is known, so the recipient is left empty."] : [];
  return ["Opened in your mail program.", ...whom, ...blanksLeft(message), "Mark it sent once it has gone."].join(" ");
}

function blanksLeft({ blanks: [first, ...others] }: Message): readonly string[] {
  if (first === undefined) return [];
  return [
    others.length === 0
      ? `“${first}” is still to fill in.`
      : `${capitalised(numberWords(others.length + 1))} blanks are still to fill in, such as “${first}”.`,
  ];
}

/** `Made “Acme, technical”.` */
export const made = (path: string) => `Made “${noteName(path)}”.`;

export const madeSeveral = (count: number) => (count === 1 ? "Made one note." : `Made ${count} notes.`);

/** After a look at who works there. */
export const offeredAgain = (day: LocalDay, today: LocalDay) =>
  `Noted. This is offered again from ${dayWords(day, today)}.`;
