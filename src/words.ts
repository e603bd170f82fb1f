/**
 * Every word on the screen, in the terminal and in notices. Calm, short, kind, exact: silence is never called a no,
 * and lateness is the day since when, never a count. Dates do not break over a line.
 */
import { stepsToSend } from "./core/actions";
import { openSections, type Agenda, type DayOffToday, type Entry, type OpenGroup } from "./core/agenda";
import { CONTACT_KINDS, type Contact } from "./core/contact-log";
import { daysBetween, earliest, weekday, type LocalDay } from "./core/day";
import { noteName } from "./core/link";
import type { Person } from "./core/person";
import type { Problem } from "./core/problem";
import type { NoteExplanation } from "./core/explanation";
import type { Evidence, Exclusion, Place } from "./core/recognition";
import type { JobNote } from "./core/read-note";
import { CADENCE_NAMES, cadenceNamed, type CadenceColumn, type CadenceName } from "./core/schedule/cadence";
import { isClosedStatus } from "./core/schedule/closed";
import type { Group } from "./core/schedule/schedule";
import type { LeftOut, Survey, SurveyedFolder } from "./core/survey";
import type { CompanyRecord } from "./core/company-record";
import type { Round } from "./core/round";
import type { CountedFrom, Reason, Step } from "./core/schedule/step";
import { isOnlyAProblem, isWaitingForThem } from "./core/verdict";
import type { CellRefusal, HolidayRefusal } from "./settings/schedule-settings";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const;
const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"] as const;
const NO_BREAK = "\u00a0";

// Dates and numbers

/** `Fri 27 Nov`, with the year where it is another than today's. */
export function dayWords(day: LocalDay, today: LocalDay): string {
  return dateWords(day, today, 3);
}

/** `Tue 24 November`, for the calm headline. */
export function dayInFull(day: LocalDay, today: LocalDay): string {
  return dateWords(day, today, Infinity);
}

/** `5 November`, in a message. */
export function dayOfMonth(day: LocalDay): string {
  return `${dayNumber(day)} ${monthOf(day)}`;
}

export function weekdayName(day: LocalDay): string {
  return DAYS[weekday(day)] ?? "";
}

/** Numbers up to ten are words. */
export function numberWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

// The panel

export const PANEL = {
  title: "Hear Back",
  keys: "Up and down arrows move between applications, right arrow goes to the actions, Enter opens the note.",
  reading: "Reading your notes…",
  emptyTitle: "No job notes yet",
  empty: "Make one note for each application. Hear Back then tells you when to write, and when it is better to wait.",
  emptyHow: [
    "Notes you already have count too: any note with a company and ", "type: application", " or ", "type: interview",
    ". You can change these words in settings.",
  ],
  chooseFolders: "Choose folders",
  emptyPromise: "Everything stays in your vault.",
  calm: "The next move is theirs. Silence before then is not an answer, either way.",
  calmNext: "If you have an hour today, spend it on the next application.",
  quiet: "Too long ago to ask, so nothing is needed. If one of them writes, it comes back.",
  panelAside: "Give each of them a line of their own. Colleagues compare notes.",
  draft: "Draft",
  draftAll: "Draft all",
  markSent: "Mark sent",
  markAllSent: "Mark all sent",
  markCalled: "Mark as called",
  start: "Start",
  lookBack: "Look back",
  openNote: "Open note",
  moreActions: "More actions",
  actionsFor: "Actions for",
  undo: "Undo",
} as const;

export const GROUPS: Readonly<Record<OpenGroup, string>> = {
  overdue: "Overdue",
  today: "Today",
  soon: "Soon",
  waiting: "Waiting",
  "move on": "Move on",
};
export const PROBLEMS = "Problems";

/** Where folders were chosen, and nothing of ours lies in them. */
export const noneIn = (folders: readonly string[]) => `No job notes in ${folders.map(folderWords).join(", ")}.`;
export const quietLine = (count: number) => `Quiet for a while: ${count}`;
export const showMore = (count: number) => `Show ${count} more`;
export const draftThankYou = (name: string) => `Draft a thank-you to ${name}`;
export const markThankYouSent = (name: string) => `Mark thank-you to ${name} as sent`;

/** One sentence that answers "must I do something?", and a second one that says what then. */
export interface Headline {
  readonly sentence: string;
  readonly rest: string;
  /** `due`: something is to be done today. `calm`: nothing is, and time is left for something else. */
  readonly mood: "due" | "calm" | "plain";
}

export function headline(agenda: Agenda): Headline {
  const { today, groups, dayOff, problems } = agenda;
  const due = [...groups.overdue, ...groups.today];
  const messages = due.filter(isMessage).length;
  if (dayOff && (!dayOff.isWorkingDay || messages === 0)) {
    const rest = `Nothing needs sending before ${dayWords(nextDayToSend(agenda, dayOff), today)}.`;
    return { sentence: dayOffWords(agenda, dayOff), rest, mood: "plain" };
  }
  const next = nextDay(agenda);
  if (due.length > 0) {
    const what = messages === due.length ? "send" : "do";
    const rest = next ? `Then nothing until ${dayWords(next, today)}.` : "Then nothing that has a date.";
    return { sentence: `${capitalised(numberWords(due.length))} to ${what} today.`, rest, mood: "due" };
  }
  const toClose = groups["move on"].length;
  if (toClose > 0) {
    return { sentence: "Nothing to send.", rest: `${capitalised(numberWords(toClose))} to look back on.`, mood: "plain" };
  }
  if (next) return { sentence: `Nothing to do until ${dayInFull(next, today)}`, rest: "", mood: "calm" };
  if (openSections(agenda).length > 0) return { sentence: "Nothing to do today.", rest: "", mood: "calm" };
  const isAnyLeft = groups.quiet.length > 0 || problems.length > 0;
  return { sentence: isAnyLeft ? "Nothing to do today." : "Nothing to do. No application is open.", rest: "", mood: "plain" };
}

/** What is due today, for the status bar; empty where nothing is. */
export function statusBarWords(agenda: Agenda): string {
  const { sentence, mood } = headline(agenda);
  return mood === "due" ? sentence.replace(/\.$/, "") : "";
}

// A row

export function stepWords({ schedule }: Entry, today: LocalDay): string {
  const [step] = schedule.steps;
  if (step === undefined) return "";
  if (schedule.group === "waiting" && step.due !== null) return `Nothing to do until ${dayWords(step.due, today)}`;
  switch (step.kind) {
    case "thank-you": {
      const count = schedule.steps.filter(({ kind }) => kind === "thank-you").length;
      if (count > 1) return `Thank ${numberWords(count)} people`;
      if (schedule.isViaRecruiter) return `Ring ${step.to?.name ?? "your recruiter"}`;
      return `Thank ${step.to?.name ?? (step.round ? "the panel" : "them")}`;
    }
    case "capture":
      return "Write down how it went";
    case "prepare":
      return `Prepare for ${roundAhead(step)?.time ?? "your interview"}`;
    case "follow-up":
      if (step.to === undefined) return "Follow up";
      return schedule.isViaRecruiter ? `Ask ${step.to.name}` : `Follow up with ${step.to.name}`;
    case "move-on":
      return isLookedBackOn(schedule) ? "Move on" : "Move on, and look back";
    case "answer":
      return step.to ? `Reply to ${step.to.name}` : "Reply to them";
    case "ask-feedback":
      return step.to ? `Ask ${step.to.name} for feedback` : "Ask for feedback";
    case "look-back":
      return "Look back on what they said";
    case "wait":
      return isUndated(step) ? "No date to count from" : "Nothing to do for now";
  }
}

/** The day on the right of a row: since when, if late; nothing if it is today, or in the step's own words. */
export function dueWords({ schedule }: Entry, today: LocalDay): { readonly words: string; readonly isLate: boolean } {
  const due = schedule.steps[0]?.due;
  if (due && schedule.group === "overdue") return { words: `since ${dayWords(due, today)}`, isLate: true };
  return { words: due && schedule.group === "soon" ? dayWords(due, today) : "", isLate: false };
}

/** Why, in a row: a fact or two, and no counting of days. Before an interview, how many lessons there are to read. */
export function whyWords({ schedule }: Entry, today: LocalDay, lessons = 0): string {
  const [step] = schedule.steps;
  const reasons = step ? step.reasons : schedule.lastSign;
  const facts = step && isWaitingForThem(schedule) ? recordWords(schedule.record) : [];
  const read = step?.kind === "prepare" && schedule.group !== "waiting" && lessons > 0 ? [lessonsToRead(lessons)] : [];
  return [...read, ...reasons.map((reason) => reasonWords(reason, step, schedule.group, today)), ...facts].filter(isSaid).join(" ");
}

/** Which follow-up this is: `1 of 2`. */
export function touchWords({ schedule }: Entry): string {
  return `${currentTouch(schedule)} of ${schedule.cap}`;
}

export function touchTooltip({ schedule }: Entry): string {
  const what = schedule.steps[0]?.kind === "ask-feedback" ? "requests" : "follow-ups";
  return `The ${ordinal(currentTouch(schedule))} of ${numberWords(schedule.cap)} ${what}`;
}

export const thankedWords = (sent: number, all: number) => `${sent} of ${all} sent`;
export const sentOn = (day: LocalDay, today: LocalDay) => `Sent ${day === today ? "today" : dayWords(day, today)}`;

/** How, at the foot of a row. */
export function footWords(step: Step, isViaRecruiter: boolean): string {
  if (step.kind === "move-on") return "No answer is not a no";
  if (step.kind === "capture" || step.kind === "look-back") return "Only you see this";
  if (step.kind === "prepare") return capitalised(roundAhead(step)?.words || "your interview");
  if (step.channel === undefined) return "";
  return `${step.channel === "phone" ? "By phone" : "By email"}${isViaRecruiter ? ", through your recruiter" : ""}`;
}

// The one question

export const ROUTE = {
  label: "One question",
  yes: "Yes",
  no: "No",
  question: (name: string) => `Is ${name} an agency recruiter?`,
  yesReadOut: (name: string) => `Yes, ${name} is an agency recruiter`,
  noReadOut: (name: string) => `No, ${name} is not an agency recruiter`,
  viaRecruiter: (company: string, name: string) => `Noted: ${company} goes through ${name}.`,
  direct: (company: string) => `Noted: you write to ${company} yourself.`,
} as const;

// The whole reason: for this note, and for the terminal

/** Why, in full: what they said, what was counted from where, what holds it back, and which follow-up this is. */
export function reasonInFull({ schedule }: Entry, step: Step, today: LocalDay): string {
  const sentences = step.reasons.map((reason) => fullReasonWords(reason, step, today));
  const isDue = step.due !== null && step.due <= today;
  if ((step.kind === "follow-up" || step.kind === "ask-feedback") && isDue) {
    sentences.push(schedule.cap === 1 ? "One is enough here." : `This is the ${ordinal(currentTouch(schedule))} of ${numberWords(schedule.cap)}.`);
  }
  return sentences.filter(isSaid).join(" ");
}

// This note

export const THIS_NOTE = {
  label: "This note:",
  daysAhead: "The days ahead",
  daysAheadHow: "If nobody writes, and each message goes on its day:",
  close: "Close",
} as const;

/** Should I follow up? The answer for one note, in a line. */
export function answerWords(entry: Entry, agenda: Pick<Agenda, "today" | "dayOff">): string {
  const { schedule } = entry;
  const { today } = agenda;
  const [step] = schedule.steps;
  if (isOnlyAProblem(entry)) return "A date cannot be read";
  switch (schedule.verdict) {
    case "capture":
      return "Write down how it went";
    case "thank-you": {
      const thanks = stepWords(entry, today);
      return `Yes, ${thanks.charAt(0).toLowerCase()}${thanks.slice(1)} ${askingDayWords(agenda, "thank-you")}`;
    }
    case "follow-up": {
      if (schedule.isViaRecruiter && step?.to) return `Yes, ask ${step.to.name} ${askingDayWords(agenda, "follow-up")}`;
      if (schedule.cap > 1 && currentTouch(schedule) === schedule.cap) return "Yes, one last note";
      return `Yes, you may ask ${askingDayWords(agenda, "follow-up")}`;
    }
    case "prepare": {
      const round = step && roundAhead(step);
      return round ? `Prepare for ${dayWords(round.day, today)}${round.time === undefined ? "" : `, ${round.time}`}` : "Prepare for your interview";
    }
    case "answer":
      return "Thank them for telling you";
    case "ask-feedback":
      return "Yes, you may ask for feedback";
    case "look-back":
      return "They told you something. Look back";
    case "move-on":
      return "Stop here. You have done your part";
    case "wait":
      if (step?.kind === "prepare") return "Not yet. Your interview comes first";
      if (step?.due) return `Not yet. Wait until ${dayWords(step.due, today)}`;
      return step && isUndated(step) ? "Not yet. No date to count from" : "Not yet. Nothing to do for now";
    case "quiet":
      return "Nothing to do here";
    case "closed":
      return "Closed";
  }
}

/** Why the answer is what it is. */
export function answerReason(entry: Entry, today: LocalDay): string {
  const { application, schedule } = entry;
  const [step] = schedule.steps;
  if (isOnlyAProblem(entry)) return application.problems.map(problemSentence).join(" ");
  if (step) {
    const facts = isWaitingForThem(schedule) ? recordWords(schedule.record) : [];
    const reason = reasonInFull(entry, step, today);
    if (schedule.verdict !== "move-on") return [reason, ...facts].join(" ");
    return [reason.replace(` ${DONE_YOUR_PART}`, ""), ...facts, "No answer is not a no. If they write, this comes back."].join(" ");
  }
  const sign = schedule.lastSign.map((reason) => reasonWords(reason, undefined, schedule.group, today)).filter(isSaid);
  return [...sign, ...(schedule.verdict === "quiet" ? ["That is too long ago to ask again. If they write, this comes back."] : [])].join(" ");
}

export const lessonsToRead = (count: number) => `${capitalised(numberWords(count))} ${count === 1 ? "lesson" : "lessons"} to read again.`;

/** A step ahead, for somebody who wants to see the whole of it. */
export function plannedWords({ kind, to }: Step, number: number, cap: number): string {
  const touch = `, ${number} of ${cap}`;
  if (kind === "thank-you") return `Thank ${to?.name ?? "the panel"}`;
  if (kind === "answer") return `Reply to ${to?.name ?? "them"}`;
  if (kind === "follow-up") return `${to ? `Follow up with ${to.name}` : "Follow up"}${touch}`;
  if (kind === "ask-feedback") return `${to ? `Ask ${to.name} for feedback` : "Ask for feedback"}${touch}`;
  return "Move on, and look back";
}

// Why the silence?

export const SILENCE = {
  title: "Why the silence?",
  lead: "You cannot see which it is from outside. Most of these have nothing to do with you, and none of them is a no.",
  rates: "How common it is",
  reasons: [
    ["They are still meeting people.", "Wait for the day they named, then ask whether it still stands."],
    ["Hiring is on hold, or the budget is not signed.", "Ask once whether the timing has changed. Put your next hour elsewhere."],
    ["They have not decided, for reasons inside the house.", "One question about timing is enough. It gives them an easy answer."],
    ["Somebody who decides is away or ill.", "Keep to your dates. A second note some days later often finds them back."],
    ["They are talking to another person first, and would like to keep you.", "Stay friendly and brief. Such talks fall through."],
    ["The post is being changed, or somebody inside is to have it.", "Ask where it stands, and whether another post might fit."],
    ["It is not what they are busy with today.", "Your follow-up helps: it brings you back to the top."],
    ["It is a no that nobody has said.", "After your last note, move on. If they write after all, it comes back."],
  ],
  sources: [
    "In a survey of 2,500 workers in the US, the UK and Germany, 61 % had been left without an answer after an interview (Greenhouse, 2024).",
    "Of 3,900 job seekers, 75 % had never heard back from an employer they applied to (CareerBuilder, 2012).",
    "From first to last step, interviews took 24 days on average in 25 countries (Glassdoor, 2017).",
    "These are numbers about many people. They say nothing about this one.",
  ],
} as const;

// Problems

const CADENCE_LIST = CADENCE_NAMES.filter((name) => cadenceNamed(name) !== undefined).join(", ");

export interface ProblemWords {
  readonly title: string;
  readonly step: string;
  /** The property and value as written; empty where the whole note is meant. */
  readonly value: string;
  readonly words: string;
}

export function problemWords({ path, kind, key, value, proposals }: Problem): ProblemWords {
  const title = noteName(path);
  const written = `${key}: ${value}`;
  switch (kind) {
    case "ambiguous date":
      return { title, step: "This date cannot be read", value: written, words: `could be two days. Write the year first: ${proposals.join(" or ")}.` };
    case "not a date": {
      const [meant] = proposals;
      const words = meant === undefined ? "is not a day. Write the year first, as in 2026-11-30." : `is not read. Write the year first: ${meant}.`;
      return { title, step: "This date cannot be read", value: written, words };
    }
    case "no such day":
      return { title, step: "This date cannot be read", value: written, words: "is not a day." };
    case "future contact":
      return { title, step: "This contact is not counted", value, words: "lies ahead, so it is not counted." };
    case "not a rating":
      return { title, step: "This rating cannot be read", value: written, words: "is not a number from 1 to 5." };
    case "no such cadence":
      return { title, step: "This cadence is not known", value: written, words: `is no row of the schedule. The rows are ${CADENCE_LIST}.` };
    case "no company":
      return { title, step: "No company", value: "", words: "This note has no company." };
    case "several applications":
      return {
        title, step: "It is not clear which application this belongs to", value: written,
        words: "has several applications. Add a link to the one that is meant in the property “application”.",
      };
    case "broken properties":
      return {
        title, step: "Properties cannot be read", value: "",
        words: "The properties of this note have an error, so it was not read.",
      };
  }
}

/** A problem as one sentence. */
export function problemSentence(problem: Problem): string {
  const { value, words } = problemWords(problem);
  return value === "" ? words : `${value} ${words}`;
}

// Notices

export const NOTICES = {
  undone: "Undone.",
  nothingToUndo: "There is nothing to undo.",
  undoRefusedLog: "Not undone: this note has changed since. The line is still in its contact log.",
  undoRefusedText: "Not undone: this note has changed since. The text is still in it.",
  undoRefusedProperty: "Not undone: this note has changed since. It was left as it is.",
  settingsUnreadable: "The settings file of Hear Back has an error, so the usual settings are used. Changing one writes the file anew.",
  openNote: "Open note",
} as const;

export type WriteFailure = "broken properties" | "gone" | "other";

export function writeFailed(path: string, why: WriteFailure): string {
  const reason = {
    "broken properties": "its properties have an error",
    gone: "it is no longer there",
    other: "Obsidian could not save it",
  }[why];
  return `Could not write to “${noteName(path)}”: ${reason}. Nothing was changed.`;
}

/** `Logged: follow-up to Nina Patel today. Next step Tue 1 Dec.` */
export function logged(contacts: readonly Contact[], next: LocalDay | undefined, today: LocalDay): string {
  const [first] = contacts;
  const whom = contacts.length > 1 ? ` to ${numberWords(contacts.length)} people` : first?.person ? ` to ${first.person}` : "";
  const then = next === undefined ? "" : next <= today ? " Next step today." : ` Next step ${dayWords(next, today)}.`;
  return `Logged: ${first?.kind ?? ""}${whom} today.${then}`;
}

/** `Drafted in “Marlow Dental Care”.` */
export function drafted(path: string): string {
  return `Drafted in “${noteName(path)}”.`;
}

export function alreadyDrafted(path: string): string {
  return `Already drafted in “${noteName(path)}”.`;
}

// Commands

export const COMMANDS = {
  showFollowUps: "Show follow-ups",
  insertThankYouNotes: "Insert thank-you notes",
  insertFollowUp: "Insert follow-up",
  insertReflection: "Insert reflection",
  markAsSent: "Mark as sent",
  shouldIFollowUp: "Should I follow up?",
  whyListed: "Why is this note listed, or not?",
  undoLastAction: "Undo last action",
} as const;

// Choosing folders

export const FOLDERS = {
  lead: "Tick the folders that Hear Back may read.",
  leadNothing: "Tick the folders in which you keep such notes, or will.",
  legend: "Folders to read",
  help: "New notes in a ticked folder are read too. You can change this in settings.",
  promise: "Nothing has been written. Nothing leaves your vault.",
  notNow: "Not now",
  use: "Use these folders",
  nothingYet: "No job notes yet",
} as const;

/** `Found 37 applications and 12 interviews, most of them in Jobs` */
export function foundWords({ applications, interviews, folders }: Survey): string {
  if (applications + interviews === 0) return "Found no job notes yet";
  const [first, ...others] = folders;
  const isMost = first !== undefined && first.paths.length * 2 > applications + interviews;
  const where = !isMost ? "" : `, ${others.length > 0 ? "most" : "all"} of them in ${folderWords(first.folder)}`;
  return `Found ${countsOf(applications, interviews, " and ")}${where}`;
}

/** `29 applications, 9 interviews` */
export function inFolderWords({ applications, interviews }: SurveyedFolder, areAllQuiet: boolean): string {
  if (applications + interviews === 0) return FOLDERS.nothingYet;
  const quiet = !areAllQuiet ? "" : applications + interviews === 1 ? ", long quiet" : ", all of them long quiet";
  return `${countsOf(applications, interviews, ", ")}${quiet}`;
}

/** A folder by its path, and the top of the vault in words. */
export function folderWords(folder: string): string {
  return folder === "/" ? "the top of the vault" : folder;
}

export function leftOutTitle(leftOut: readonly LeftOut[]): string {
  const count = leftOut.reduce((sum, left) => sum + left.count, 0);
  return `Left out: ${count} ${count === 1 ? "note" : "notes"}`;
}

/** Why notes were left out, and where, if that tells which. */
export function leftOutWords({ why, folders }: LeftOut): string {
  const where = folders.length <= 3 ? `, in ${folders.map(folderWords).join(", ")}` : "";
  switch (why) {
    case "nothing":
      return "Nothing in their properties speaks of a job.";
    case "too little":
      return `What they say is too little to tell${where}.`;
    case "something else":
      return `They say that they are something else: people, companies, questions and the like${where}.`;
    case "template":
      return `Templates${where}.`;
    case "advert":
      return `Saved adverts${where}: no status, and no day on which you applied.`;
    case "conflicted copy":
      return `Copies that were kept when two devices disagreed${where}.`;
    case "broken properties":
      return `Their properties have an error${where}.`;
    case "outside folders":
      return "Outside the folders that you chose.";
  }
}

/** `One date cannot be read: interview_date in Pemberton Library.` Empty where all can. */
export function unreadableDatesWords(problems: readonly Problem[]): string {
  const dates = problems.filter(({ kind }) => kind === "ambiguous date" || kind === "not a date" || kind === "no such day");
  const [first] = dates;
  if (first === undefined) return "";
  if (dates.length > 1) return `${capitalised(numberWords(dates.length))} dates cannot be read. They are listed under Problems and never guessed.`;
  return `One date cannot be read: ${first.key} in ${noteName(first.path)}. It is listed under Problems and never guessed.`;
}

// Why a note is listed, or not

export interface ExplanationWords {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What was read in it: our name for it, and the value. */
  readonly facts: readonly (readonly [string, string])[];
  /** A sentence for each property that could not be read. */
  readonly problems: readonly string[];
}

export const EXPLANATION = { read: "What was read in it", unread: "What could not be read", close: "Close" } as const;

export function explanationWords({ path, recognition, note, joinedTo }: NoteExplanation): ExplanationWords {
  const name = noteName(path);
  if (recognition === undefined) {
    return { title: `“${name}” is not listed`, sentences: ["Its properties have an error, so they cannot be read."], facts: [], problems: [] };
  }
  if (recognition.kind === undefined) {
    return { title: `“${name}” is not listed`, sentences: exclusionWords(recognition.exclusion), facts: [], problems: [] };
  }
  const kind = recognition.kind === "application" ? "an application" : "an interview";
  const joined = joinedTo === undefined ? [] : [`It belongs to “${noteName(joinedTo)}”, and is shown in its row.`];
  const over = note?.status !== undefined && isClosedStatus(note.status) ? [`Its status means ${note.status}, so it has no row in the panel.`] : [];
  return {
    title: `“${name}” is read as ${kind}`,
    sentences: [`It says enough: ${evidenceWords(recognition.evidence)}.`, ...joined, ...over],
    facts: note ? factsRead(note) : [],
    problems: note ? note.problems.map(problemSentence) : [],
  };
}

/** The explanation for a terminal. */
export function explanationInLines(explanation: NoteExplanation): string {
  const { title, sentences, facts, problems } = explanationWords(explanation);
  return [title, ...sentences, ...facts.map(([name, value]) => `  ${name}: ${value}`), ...problems].join("\n");
}

function exclusionWords(exclusion: Exclusion): readonly string[] {
  const whatWould = "A company and a status such as “applied”, or the day on which you applied, would be enough. So would one of the tags in settings.";
  switch (exclusion.why) {
    case "nothing":
      return ["Nothing in its properties speaks of a job.", whatWould];
    case "too little":
      return [`It says too little to tell: ${evidenceWords(exclusion.evidence)}.`, whatWould];
    case "outside folders":
      return ["It lies outside the folders that you chose in settings."];
    case "conflicted copy":
      return ["Its name says that it is a copy, kept when two devices disagreed."];
    case "template":
      return [`It is a template: ${placeWords(exclusion.at)}.`];
    case "advert":
      return [`It is a saved advert: ${placeWords(exclusion.at)}.`, "A status, or the day on which you applied, would make it an application."];
    case "something else":
      return [`It is about something else: ${placeWords(exclusion.at)}.`, "One of the tags in settings would list it all the same."];
  }
}

/** `company: Acme, status: Applied` */
function evidenceWords(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(placeWords))].join(", ");
}

function placeWords({ key, value }: Place): string {
  return key === "" ? `the folder ${value}` : `${key}: ${value}`;
}

function factsRead(note: JobNote): readonly (readonly [string, string])[] {
  const people = (list: readonly Person[]) => list.map(({ name }) => name).join(", ");
  const facts: readonly (readonly [string, string])[] = [
    ["company", note.company],
    ["role", note.role],
    ["status", statusReadWords(note)],
    ["date_applied", note.dateApplied ?? ""],
    ...note.rounds.map(({ day, time, words }) => ["interview_date", [day, time, words].filter(Boolean).join(" ")] as const),
    ["response_by", note.responseBy ?? ""],
    ["follow_up", note.followUp ?? ""],
    ["contact", people(note.contacts)],
    ["interviewers", people(note.interviewers)],
    ["recruiter", note.recruiter?.name ?? ""],
    ["contact_log", note.log.length === 0 ? "" : `${note.log.length} ${note.log.length === 1 ? "line" : "lines"}`],
  ];
  return facts.filter(([, value]) => value !== "");
}

function statusReadWords({ statusText, status }: JobNote): string {
  if (statusText === "" || statusText.toLowerCase() === status) return statusText || (status ?? "");
  return `${statusText}, which ${status === undefined ? "counts as open" : `means ${status}`}`;
}

// Settings

export const SETTINGS = {
  yourName: { name: "Your name", desc: "Closes every draft." },
  notes: "Notes",
  folders: { name: "Folders", desc: "Only these are read. Leave empty to read the whole vault." },
  tags: { name: "Tags", desc: "A note with one of these is listed, whatever else it says." },
  cadences: {
    name: "Schedule",
    desc: "In working days. Two things stay, whatever you write here: nothing goes out on or before a promised day, and five working days lie between contacts to one company, an offer excepted. A note may name its row in the property “cadence”.",
  },
  resetAll: "Reset all",
  resetRow: (row: CadenceName) => `Reset ${capitalised(row)}`,
  cadenceColumns: {
    thankYou: "Thank-you",
    firstPromised: "First, after their day",
    firstUnpromised: "First, no day",
    next: "Then every",
    cap: "At most",
    close: "Close after",
  },
  stage: "Stage",
  reset: "Reset",
  cadenceRow: (row: CadenceName) => capitalised(row),
  /** Read out for a field of the table: `Interview, then every, working days`. */
  cadenceCell: (row: CadenceName, column: CadenceColumn) => `${cellWords(row, column)}, ${column === "cap" ? "follow-ups" : "working days"}`,
  noCell: "–",
  neverCloses: "never",
  workingCalendar: "Working calendar",
  workingDays: { name: "Working days", desc: "Follow-ups fall due on these." },
  holidays: { name: "Holidays", desc: "One date or range a line, year first." },
  pause: {
    name: "Year-end pause",
    desc: "Follow-ups, requests and closing wait, both days included. Thank-yous, answers and preparing do not.",
  },
  pauseFrom: "Pause from",
  pauseTo: "to",
  pauseUntil: "Pause until",
  propertyNames: {
    name: "Property names",
    desc: "Your own names, beside the ones that are known already. Case, spaces and dashes do not matter. Hear Back writes to the name that a note already uses.",
  },
  statusWords: {
    name: "Status words",
    desc: "Your own words for each meaning. A word that is not known counts as open and is shown as written.",
  },
} as const;

/** Why a value is refused, under its field. */
export const REFUSED = {
  noFolder: (folder: string) => `There is no folder “${folder}” in this vault.`,
  noTag: (tag: string) => `“${tag}” is not a tag. A tag has no spaces, and not only digits.`,
  nameTaken: (name: string, property: string) => `“${name}” is read as ${property} already.`,
  noName: (name: string) => `“${name}” has no letter or digit in it.`,
  statusTaken: (word: string, status: string) => `“${word}” means ${status} already.`,
  cell: (row: CadenceName, column: CadenceColumn, refusal: CellRefusal) => `${cellWords(row, column)}: ${cellRefusalWords(refusal)}`,
  noWorkingDay: "At least one day must be a working day.",
  holiday: ({ kind, text }: HolidayRefusal) => {
    switch (kind) {
      case "not a day":
        return `“${text}” is not a day. Write the year first, as in 2026-11-30.`;
      case "no such day":
        return `“${text}” is not a day.`;
      case "not a range":
        return `“${text}” is not read as a range. Write it as in 2026-12-24 to 2026-12-31.`;
      case "ends before it begins":
        return `“${text}” ends before it begins.`;
      case "too long":
        return `“${text}” is longer than a year.`;
    }
  },
  manyHolidays: (more: number) => `And ${more} more ${more === 1 ? "line is" : "lines are"} not read.`,
  notDayOfYear: (text: string) => `“${text}” is not a day of the year. Write it as in 20 Dec.`,
  longPause: "A pause of more than two months would hold everything back.",
} as const;

function cellRefusalWords(refusal: CellRefusal): string {
  switch (refusal.kind) {
    case "gap":
      return "Five working days lie between contacts to one company, so 5 is the least.";
    case "too many":
      return "More than three would be too many, whatever the row.";
    case "one is enough":
      return "One is enough for an application alone.";
    case "thank-you":
      return `A thank-you goes within four working days: ${refusal.bounds.least} to ${refusal.bounds.most}.`;
    case "not whole":
      return `A whole number from ${refusal.bounds.least} to ${refusal.bounds.most}.`;
  }
}

const cellWords = (row: CadenceName, column: CadenceColumn) => `${capitalised(row)}, ${SETTINGS.cadenceColumns[column].toLowerCase()}`;

/** `Mon`, for a day of the week from 0 for Sunday. */
export const shortWeekday = (day: number) => (DAYS[day] ?? "").slice(0, 3);

/** `20 Dec` for `12-20`, as it stands in a field. */
export function dayOfYearWords(date: string): string {
  return `${Number(date.slice(3))} ${(MONTHS[Number(date.slice(0, 2)) - 1] ?? "").slice(0, 3)}`;
}

function countsOf(applications: number, interviews: number, and: string): string {
  const parts = [
    applications > 0 ? [applications, applications === 1 ? "application" : "applications"] : [],
    interviews > 0 ? [interviews, interviews === 1 ? "interview" : "interviews"] : [],
  ];
  return parts.filter((part) => part.length > 0).map((part) => part.join(NO_BREAK)).join(and);
}

function reasonWords(reason: Reason, step: Step | undefined, group: Group, today: LocalDay): string {
  switch (reason.kind) {
    case "promised": {
      const isGraceSaid = reason.grace !== null && isAhead(step, today) && group !== "waiting" && !isPaused(step);
      return `They said by ${dayWords(reason.by, today)}.${isGraceSaid ? ` ${graceWords(reason.grace)}` : ""}`;
    }
    case "none promised":
      if (isPaused(step)) return "No date given.";
      return `No date given. ${workingDays(reason.days)} after ${countedFrom(reason.after)}.`;
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
    case "pause":
      return `Year-end pause until ${dayWords(reason.until, today)}.`;
    case "undated":
      return {
        interview_date: "Add the interview’s date, and this says when.",
        "new interview_date": "The interview did not take place. Add its new date, and this says when.",
        date_applied: "Add the day you applied, and this says when.",
      }[reason.missing];
    case "offer":
      if (step?.kind === "thank-you") return `They made you an offer${reason.on === undefined ? "" : ` ${onDay(reason.on, today)}`}.`;
      return `${reason.on === undefined ? "Offered" : `Offered on ${dayWords(reason.on, today)}`}, not on paper yet. Keep your notice until it is.`;
    case "spent": {
      const asked = `You asked ${timesWords(reason.times)}, last on ${dayWords(reason.last, today)}.`;
      return isAhead(step, today) ? asked : `${asked} ${DONE_YOUR_PART}`;
    }
    case "debrief":
      return `Your interview was ${onDay(reason.on, today)}. Tell them how it went: they can ask for you.`;
    case "round held":
      return roundHeldWords(reason.round, today);
    case "gap":
      return `You ${verb(reason.contact)}${toWhom(reason.contact)} ${onDay(reason.contact.day, today)}. ${GAP_WORDS}`;
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
      return `${said} Give them ${workingDays(reason.grace).toLowerCase()}, then you are within your rights to ask.`;
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

/** What the company has done before, as the notes tell it. */
function recordWords({ promisesLetPass, noes }: CompanyRecord): readonly string[] {
  return [
    promisesLetPass === 0 ? "" : `They have let ${promisesLetPass === 1 ? "a date" : `${numberWords(promisesLetPass)} dates`} pass before.`,
    noes < 2 ? "" : `They said no ${timesWords(noes)} before. Somebody inside, or a recruiter, may know why.`,
  ].filter(isSaid);
}

function roundHeldWords({ day, time }: Round, today: LocalDay): string {
  if (day !== today) return `Your interview was ${onDay(day, today)}. It takes a minute.`;
  if (time === undefined) return "Your interview is today. Once it is over, this takes a minute.";
  const part = time < "12:00" ? "this morning" : time < "18:00" ? "this afternoon" : "this evening";
  return `Your interview was ${part}, at ${time}. It takes a minute.`;
}

/** When a message may go: today, or the next day on which people work. */
function askingDayWords({ today, dayOff }: Pick<Agenda, "today" | "dayOff">, kind: "thank-you" | "follow-up"): string {
  if (dayOff === undefined || (kind === "thank-you" && dayOff.isWorkingDay)) return "today";
  return `on ${dayWords(kind === "thank-you" ? dayOff.nextWorkingDay : dayOff.nextAskingDay, today)}`;
}

function isUndated(step: Step): boolean {
  return step.reasons.some(({ kind }) => kind === "undated");
}

function isLookedBackOn({ group, steps }: Entry["schedule"]): boolean {
  return group === "move on" && !steps.some(({ kind }) => kind === "look-back");
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

function dayOffWords({ today }: Agenda, { why, pauseUntil }: DayOffToday): string {
  if (why === "weekend") return `It is ${weekdayName(today)}.`;
  return why === "holiday" || pauseUntil === undefined ? "Today is a holiday." : `The year-end pause runs until ${dayWords(pauseUntil, today)}.`;
}

/** The next day after today on which something is due. */
function nextDay({ groups, today }: Agenda, isCounted: (step: Step) => boolean = () => true): LocalDay | undefined {
  const entries = [...groups.overdue, ...groups.today, ...groups.soon, ...groups.waiting];
  const steps = entries.flatMap(({ schedule }) => schedule.steps).filter(isCounted);
  return earliest(...steps.flatMap(({ due }) => (due !== null && due > today ? due : [])));
}

/** On a day off: follow-ups wait for the next day to ask on, thank-yous and answers only for the next working day. */
function nextDayToSend(agenda: Agenda, { nextWorkingDay, nextAskingDay }: DayOffToday): LocalDay {
  const { overdue, today } = agenda.groups;
  const goesInThePause = (kind: string) => kind === "thank-you" || kind === "answer";
  if ([...overdue, ...today].some(({ schedule }) => goesInThePause(schedule.verdict))) return nextWorkingDay;
  return earliest(nextAskingDay, nextDay(agenda, ({ kind }) => goesInThePause(kind))) ?? nextAskingDay;
}

function isMessage(entry: Entry): boolean {
  return stepsToSend(entry).length > 0;
}

/** The follow-up that is next, or the last one where all are sent. */
function currentTouch({ sent, cap }: Entry["schedule"]): number {
  return Math.min(sent + 1, cap);
}

function roundAhead(step: Step) {
  const reason = step.reasons.find(({ kind }) => kind === "round ahead");
  return reason?.kind === "round ahead" ? reason.round : undefined;
}

function dateWords(day: LocalDay, today: LocalDay, letters: number): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? [] : [day.slice(0, 4)];
  const weekdayWord = weekdayName(day).slice(0, 3);
  return [weekdayWord, String(dayNumber(day)), monthOf(day).slice(0, letters), ...year].join(NO_BREAK);
}

function onDay(day: LocalDay, today: LocalDay): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return "today";
  return ago === 1 ? "yesterday" : `on ${dayWords(day, today)}`;
}

function countedFrom(after: CountedFrom): string {
  switch (after) {
    case "call":
    case "interview":
    case "thank-you":
    case "application":
      return `your ${after}`;
    case "answer":
      return "you last heard from them";
  }
}

const GAP_WORDS = "Five working days lie between contacts to one company.";
const DONE_YOUR_PART = "You have done your part.";
const toWhom = ({ kind, person }: Contact) => (kind === "call" ? (person === undefined ? "" : ` ${person}`) : ` to ${person ?? "them"}`);
const graceWords = (days: number) => `${workingDays(days)}’ grace.`.replace("day’", "day’s");
const workingDays = (days: number) => `${capitalised(numberWords(days))} working day${days === 1 ? "" : "s"}`;
const timesWords = (times: number) => (times === 1 ? "once" : times === 2 ? "twice" : `${numberWords(times)} times`);
const verb = ({ kind }: Contact) => (kind === "call" ? "rang" : CONTACT_KINDS[kind].direction === "out" ? "wrote" : "heard");
const ordinal = (count: number) => ORDINALS[count] ?? `${count}th`;
const dayNumber = (day: LocalDay) => Number(day.slice(8));
const monthOf = (day: LocalDay) => MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isSaid = (text: string) => text !== "";
