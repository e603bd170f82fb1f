/** The record of the search: its screen, its head, and what stands in its cells. */
import type { LocalDay } from "../core/day";
import { isMonth, type Days, type NamedDays } from "../core/record/days-of-record";
import { RECORDED, type Recorded, type RecordEntry, type RecordResult } from "../core/record/record";
import { capitalised, dayNumber, dayWords, monthOf, numberWords } from "./days";
import { kindName } from "./message-kinds";

export const RECORD = {
  title: "Record of my search",
  lead: "What you did, for those who ask to see it. Only what your notes say; a gap stays empty. How it felt, ratings, lessons and feedback are never in it.",
  noDay: "Choose both days.",
  whatCounts: "What counts",
  table: "The record",
  showMore: "Show more",
  putIntoNote: "Put into a note",
  copy: "Copy",
  saveAsCsv: "Save as CSV",
  print: "Print",
  copied: "Copied as a table.",
} as const;

export const RECORD_DAYS: Readonly<Record<NamedDays, string>> = {
  "this week": "This week",
  "last week": "Last week",
  "this month so far": "This month so far",
  "last month": "Last month",
};

export const RECORDED_WORDS: Readonly<Record<Recorded, string>> = {
  applications: "Applications",
  interviews: "Interviews",
  messages: "Messages",
  calls: "Calls",
  conversations: "Conversations",
  replies: "Replies",
};

const ONE_RECORDED: Readonly<Record<Recorded, string>> = {
  applications: "application",
  interviews: "interview",
  messages: "message",
  calls: "call",
  conversations: "conversation",
  replies: "reply",
};

/** What offices ask for, in the order of {@link recordCells}. */
export const RECORD_COLUMNS = ["Date", "What", "Employer", "Role", "How", "Contact", "Result"] as const;

const RESULTS: Readonly<Record<RecordResult, string>> = {
  waiting: "Waiting",
  answered: "Answered",
  "went further": "Went further",
  no: "A no",
  "no answer": "No answer",
  offer: "An offer",
  "next round": "A next round",
  deciding: "Still deciding",
};

/** The cells of an entry behind its date: empty where the notes do not say. */
export function recordCells(entry: RecordEntry, people: string): readonly string[] {
  const { company, role, how, result } = entry;
  return [whatWords(entry), company, role, capitalised(how), people, result === undefined ? "" : RESULTS[result]];
}

function whatWords({ counts, what }: RecordEntry): string {
  if (what === "task") return "Task handed in";
  // "Reply" is what they wrote.
  if (what === "answer") return "Answer";
  return what !== "interview" && (counts === "messages" || counts === "calls")
    ? kindName(what)
    : capitalised(ONE_RECORDED[counts]);
}

/** `Dana Lee and two more` */
export function peopleInShort([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${numberWords(others.length)} more`;
}

/** `Mon 2 Nov`, with the year where the record ends in another. */
export const recordDay = (day: LocalDay, { to }: Days) => dayWords(day, to);

/** `Ana Pires, 1 to 20 November 2026` */
export function recordHead(name: string, days: Days): string {
  return [...(name === "" ? [] : [name]), daysInFull(days)].join(", ");
}

/** `Reference 4471-20. Nine entries: two applications, three interviews, one message.` */
export function recordSummary(entries: readonly RecordEntry[], reference: string): string {
  const counts = RECORDED.flatMap((recorded) => {
    const count = entries.filter(({ counts: counted }) => counted === recorded).length;
    if (count === 0) return [];
    return [`${numberWords(count)} ${count === 1 ? ONE_RECORDED[recorded] : RECORDED_WORDS[recorded].toLowerCase()}`];
  });
  const all = entries.length === 1 ? "One entry" : `${capitalised(numberWords(entries.length))} entries`;
  return `${reference === "" ? "" : `Reference ${reference}. `}${all}: ${counts.join(", ")}.`;
}

/** Where there is no entry; some of what counts may have been left out. */
export function nothingRecorded({ from, to }: Days, isAllCounted: boolean, today: LocalDay): string {
  const what = isAllCounted ? "Nothing is noted" : "Nothing of what counts is noted";
  const when =
    from === to ? `on ${dayWords(from, today)}` : `between ${dayWords(from, today)} and ${dayWords(to, today)}`;
  return `${what} ${when}. A contact counts once it stands in a note’s log.`;
}

/** The name of a note with the record: `Record of my search, November 2026`. */
export const recordName = (days: Days, today: LocalDay) =>
  `${RECORD.title}, ${isMonth(days, today) ? monthAndYear(days.to) : daysInFull(days)}`;

/** `Written: “Record of my search, November 2026”.` */
export const recordWritten = (name: string) => `Written: “${name}”.`;

/** `Saved beside your notes: Jobs/record-2026-11.csv` */
export const recordSaved = (path: string) => `Saved beside your notes: ${path}`;

/** `1 to 20 November 2026`, `28 October to 3 November 2026`, `20 November 2026` */
function daysInFull({ from, to }: Days): string {
  const last = `${dayNumber(to)} ${monthAndYear(to)}`;
  if (from === to) return last;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${dayNumber(from)} ${monthAndYear(from)} to ${last}`;
  return `${dayNumber(from)}${from.slice(0, 7) === to.slice(0, 7) ? "" : ` ${monthOf(from)}`} to ${last}`;
}

const monthAndYear = (day: LocalDay) => `${monthOf(day)} ${day.slice(0, 4)}`;
