import { parseContact, type Contact } from "./contact-log";
import type { LocalDay } from "./day";
import { foldName, type Link, type Person } from "./person";
import {
  readDay, readLines, readLinkProperty, readPeople, readText,
  type DayAndTime, type Problem, type Properties, type Report,
} from "./properties";

export type NoteKind = "application" | "interview";

/** The statuses that Hear Back knows. Any other word is shown as written and counts as open. */
export const STATUSES = [
  "wishlist", "applied", "assessment", "screening", "interviewing", "offer",
  "accepted", "rejected", "withdrawn", "closed", "ghosted",
] as const;
export type Status = (typeof STATUSES)[number];

/** A contact with the line and the note that tell of it. */
export interface LogLine extends Contact {
  readonly path: string;
  readonly line: string;
}

/** Places where jobs are advertised: where an application came from, but nobody to write to. */
const JOB_BOARDS = [
  "linkedin", "indeed", "glassdoor", "monster", "ziprecruiter", "xing", "stepstone", "reed", "totaljobs", "seek",
  "jobserve", "cv library", "welcome to the jungle", "wellfound", "dice", "handshake", "infojobs",
];

/** What one application or interview note says, and what of it could not be read. */
export interface JobNote {
  readonly path: string;
  readonly kind: NoteKind;
  /** The company's name; empty if the note names none. */
  readonly company: string;
  readonly role: string;
  /** The status as written; empty if there is none. */
  readonly statusText: string;
  readonly status: Status | undefined;
  readonly dateApplied: LocalDay | undefined;
  readonly interviewDate: DayAndTime | undefined;
  /** The round in the person's own words: phone screen, technical, onsite, … */
  readonly round: string;
  readonly responseBy: LocalDay | undefined;
  readonly followUp: LocalDay | undefined;
  readonly contacts: readonly Person[];
  readonly interviewers: readonly Person[];
  readonly recruiter: Person | undefined;
  readonly cadence: string;
  readonly outcome: string;
  readonly log: readonly LogLine[];
  /** On an interview note: the application that it belongs to. */
  readonly application: Link | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a note's properties. Undefined if the note is none of ours: it must say that it is an application or an
 * interview (in `type`, `tags` or `categories`) and carry something about one. Never throws.
 */
export function readNote(path: string, properties: Properties): JobNote | undefined {
  const kind = kindOf(properties);
  if (kind === undefined || !carriesSomething(properties)) return undefined;
  const problems: Problem[] = [];
  const reportOn =
    (property: string): Report =>
    (problem, value) =>
      problems.push({ path, kind: problem, property, value });
  const day = (property: string) => readDay(properties[property], reportOn(property));

  const company = readText(properties["company"]);
  const application = kind === "interview" ? applicationLink(properties["application"]) : undefined;
  if (company === "" && application === undefined) reportOn("company")("no company", "");
  const statusText = readText(properties["status"]);

  return {
    path,
    kind,
    company,
    role: readText(properties["role"]),
    statusText,
    status: STATUSES.find((status) => status === foldName(statusText)),
    dateApplied: day("date_applied")?.day,
    interviewDate: day("interview_date"),
    round: readText(properties["round"]),
    responseBy: day("response_by")?.day,
    followUp: day("follow_up")?.day,
    contacts: readPeople(properties["contact"]),
    interviewers: readPeople(properties["interviewers"]),
    recruiter: readPeople(properties["recruiter"]).find(isNoJobBoard),
    cadence: readText(properties["cadence"]),
    outcome: readText(properties["outcome"]),
    log: readLog(path, properties["contact_log"], reportOn("contact_log")),
    application,
    problems,
  };
}

/** A note whose properties Obsidian could not parse: one problem, and nothing is known. */
export function brokenProperties(path: string): Problem {
  return { path, kind: "broken properties", property: "", value: "" };
}

/** Asked of every note in the vault, so it looks at what is there and no further. */
function kindOf(properties: Properties): NoteKind | undefined {
  let kind: NoteKind | undefined;
  for (const property of ["type", "tags", "categories"]) {
    const value = properties[property];
    if (value === undefined || value === null) continue;
    const words: readonly unknown[] = Array.isArray(value) ? value : readText(value).split(",");
    for (const word of words) {
      const mark = readText(word).toLowerCase().replace(/^#/, "");
      if (mark === "interview") return mark;
      if (mark === "application") kind = mark;
    }
  }
  return kind;
}

function carriesSomething(properties: Properties): boolean {
  return ["company", "role", "status", "date_applied", "interview_date", "contact", "application"].some(
    (property) => readText(properties[property]) !== "" || readLines(properties[property]).length > 0,
  );
}

function isNoJobBoard({ name, email }: Person): boolean {
  return email !== undefined || !JOB_BOARDS.includes(foldName(name).replace(/\.(com|co\.uk|de|org|net)$/, "").replace(/-/g, " "));
}

function applicationLink(value: unknown): Link | undefined {
  const text = readText(value);
  return readLinkProperty(value) ?? (text === "" ? undefined : { target: text, text });
}

/** The lines that are contacts. A line whose day cannot be read is a problem; one without a day counts for nothing. */
function readLog(path: string, value: unknown, report: Report): readonly LogLine[] {
  const contacts: LogLine[] = [];
  for (const line of readLines(value)) {
    const contact = parseContact(line);
    if (contact) contacts.push({ ...contact, path, line });
    else if (/^\d+[-/.]\d/.test(line)) readDay(line.split(/\s/)[0], report);
  }
  return contacts;
}
