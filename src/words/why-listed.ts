/** Why a note is listed, or not. */
import { formatContact } from "../core/reading/contact-line";
import { noteName } from "../core/reading/link";
import type { Person } from "../core/reading/person";
import { shown } from "../core/reading/property-value";
import type { JobNote, LogLine } from "../core/reading/read-note";
import type { Evidence, Exclusion, Place } from "../core/reading/recognition";
import { isClosedStatus } from "../core/schedule/closed-and-reopened";
import type { NoteExplanation } from "../core/why-listed";
import { problemSentence } from "./problems";

interface ExplanationWords {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What was read in it: our name for it, and the value. */
  readonly facts: readonly (readonly [string, string])[];
  /** A sentence for each property that could not be read. */
  readonly problems: readonly string[];
}

export const EXPLANATION = { read: "What was read in it", unread: "What could not be read", close: "Close" } as const;

/** Whether a note is listed and why, and what was read in it. */
export function explanationWords({ path, recognition, note, languages, joinedTo }: NoteExplanation): ExplanationWords {
  const name = noteName(path);
  if (recognition === undefined) {
    return {
      title: `“${name}” is not listed`,
      sentences: ["Its properties have an error, so they cannot be read."],
      facts: [],
      problems: [],
    };
  }
  if (recognition.kind === undefined) {
    return {
      title: `“${name}” is not listed`,
      sentences: exclusionWords(recognition.exclusion),
      facts: [],
      problems: [],
    };
  }
  const kind = recognition.kind === "application" ? "an application" : "an interview";
  const joined = joinedTo === undefined ? [] : [`It belongs to “${noteName(joinedTo)}”, and is shown in its row.`];
  const over =
    note?.status !== undefined && isClosedStatus(note.status)
      ? [`Its status means ${note.status}, so it has no row in the panel.`]
      : [];
  return {
    title: `“${name}” is read as ${kind}`,
    sentences: [`It says enough: ${evidenceWords(recognition.evidence, languages.ofKeys)}.`, ...joined, ...over],
    facts: note ? factsRead(note, languages.ofStatus) : [],
    problems: note ? [...note.problems.map(problemSentence), ...note.undatedLines.map(undatedWords)] : [],
  };
}

/** The explanation for a terminal. */
export function explanationInLines(explanation: NoteExplanation): string {
  const { title, sentences, facts, problems } = explanationWords(explanation);
  return [title, ...sentences, ...facts.map(([name, value]) => `  ${name}: ${value}`), ...problems].join("\n");
}

function exclusionWords(exclusion: Exclusion): readonly string[] {
  const whatWould =
    "A company and a status such as “applied”, or the day on which you applied, would be enough. So would one of the tags in settings.";
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
      return [
        `It is a saved advert: ${placeWords(exclusion.at)}.`,
        "A status, or the day on which you applied, would make it an application.",
      ];
    case "something else":
      return [
        `It is about something else: ${placeWords(exclusion.at)}.`,
        "One of the tags in settings would list it all the same.",
      ];
  }
}

/** `company: Acme, status: Applied` */
function evidenceWords(evidence: readonly Evidence[], languages: ReadonlyMap<string, string> = new Map()): string {
  return [...new Set(evidence.map((place) => placeWords(place, languages.get(place.key))))].join(", ");
}

/** With the language of the property's name, where it is not English: `Firma (German): Acme`. */
function placeWords({ key, value }: Place, language?: string): string {
  return key === "" ? `the folder ${value}` : `${key}${inLanguage(language)}: ${value}`;
}

function factsRead(note: JobNote, languageOfStatus: string | undefined): readonly (readonly [string, string])[] {
  const people = (list: readonly Person[]) => list.map(({ name }) => name).join(", ");
  const facts: readonly (readonly [string, string])[] = [
    ["company", note.company],
    ["role", note.role],
    ["status", statusReadWords(note, languageOfStatus)],
    ["date_applied", note.dateApplied ?? ""],
    ...note.rounds.map(
      ({ day, time, words }) => ["interview_date", [day, time, words].filter(Boolean).join(" ")] as const,
    ),
    ["response_by", note.promises[0]?.by ?? ""],
    ["follow_up", note.followUp ?? ""],
    ["follow_up_reason", note.followUpReason],
    ["contact", people(note.contacts)],
    ["interviewers", people(note.interviewers)],
    ["recruiter", note.recruiter?.name ?? ""],
    ["connections", people(note.connections)],
    ["work_there", note.workThere],
    ...note.log.map((contact) => ["contact_log", logLineWords(contact)] as const),
  ];
  return facts.filter(([, value]) => value !== "");
}

function statusReadWords({ statusText, status, statusFrom }: JobNote, language: string | undefined): string {
  const from = statusFrom === undefined ? "" : `, from “${noteName(statusFrom)}”`;
  const written = `${statusText}${inLanguage(language)}`;
  if (statusText === "") return status ?? "";
  if (statusText.toLowerCase() === status) return `${written}${from}`;
  return `${written}, which ${status === undefined ? "counts as open" : `means ${status}`}${from}`;
}

function inLanguage(language: string | undefined): string {
  return language === undefined ? "" : ` (${language})`;
}

/** A line of the log that counts for nothing. */
const undatedWords = (line: string) => `contact_log: “${shown(line)}” names no day, so it is not counted.`;

/** `2026-11-18 heard no, from “2026-11-18 They went with somebody else”` */
function logLineWords(contact: LogLine): string {
  const asRead = formatContact({ ...contact, words: undefined });
  return contact.line.startsWith(asRead) ? asRead : `${asRead}, from “${shown(contact.line)}”`;
}
