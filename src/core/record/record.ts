/** The record of the search, for those who ask to see it: what was done on which day, and nothing that the notes do not say. */
import type { Agenda } from "../agenda";
import { compareText, lineOfApplying } from "../application";
import type { LocalDay, Moment } from "../day";
import type { Entry } from "../entry";
import { cameOf, type CameOf } from "../lessons/came-of";
import { CONTACT_KINDS, type ContactKind } from "../reading/contact-kinds";
import { wayOf, type Contact } from "../reading/contact-line";
import type { LogLine } from "../reading/read-note";
import { wayToMeet } from "../reading/way-to-meet";
import { GROUPS } from "../schedule/group";
import { hasTakenPlace } from "../schedule/held-round";
import { isHeard } from "../schedule/history";
import type { Days } from "./days-of-record";

/** What counts as something done, in the order in which it stands on one day. */
export const RECORDED = ["applications", "interviews", "messages", "calls", "conversations", "replies"] as const;
export type Recorded = (typeof RECORDED)[number];

/** What came of it: of a round as everywhere, of a follow-up or a call whether they answered, of a reply what it was. */
export type RecordResult = CameOf | "answered" | "offer" | "next round" | "deciding";

/** One line of the record. */
export interface RecordEntry {
  readonly day: LocalDay;
  readonly counts: Recorded;
  /** "applied" for the application itself. */
  readonly what: ContactKind | "interview";
  readonly company: string;
  readonly role: string;
  /** The channel as written, or how people met; empty where the note does not say. */
  readonly how: string;
  /** Whom it was with, as far as the note says. */
  readonly people: readonly string[];
  readonly result: RecordResult | undefined;
  /** The note that says so. */
  readonly path: string;
}

/**
 * All that was done on these days and has happened by now, by day. Of an application the day on which the person applied
 * counts once, whatever else its log says of it.
 */
export function recordOf({ groups }: Agenda, days: Days, now: Moment): readonly RecordEntry[] {
  const isIn = (day: LocalDay) => days.from <= day && day <= days.to && day <= now.day;
  return GROUPS.flatMap((group) => groups[group])
    .flatMap((entry) => [...applied(entry, isIn), ...interviews(entry, isIn, now), ...contacts(entry, isIn, now.day)])
    .sort(
      (one, other) =>
        compareText(one.day, other.day) ||
        RECORDED.indexOf(one.counts) - RECORDED.indexOf(other.counts) ||
        compareText(one.company, other.company) ||
        compareText(one.path, other.path),
    );
}

type IsIn = (day: LocalDay) => boolean;

/** The log may say how it went out, and to whom. On the wishlist a day alone tells nothing. */
function applied(entry: Entry, isIn: IsIn): readonly RecordEntry[] {
  const { dateApplied, log, paths, status } = entry.application;
  if (dateApplied === undefined || !isIn(dateApplied)) return [];
  const line = lineOfApplying(log, dateApplied);
  if (status === "wishlist" && line === undefined) return [];
  return [
    {
      ...about(entry),
      day: dateApplied,
      counts: "applications",
      what: "applied",
      how: line?.channel ?? "",
      people: personOf(line),
      result: undefined,
      path: paths[0],
    },
  ];
}

function interviews(entry: Entry, isIn: IsIn, now: Moment): readonly RecordEntry[] {
  const held = entry.application.rounds.filter((round) => isIn(round.day) && hasTakenPlace(round, now));
  return held.map((round) => ({
    ...about(entry),
    day: round.day,
    counts: "interviews",
    what: "interview",
    how: wayToMeet(round.words) ?? "",
    people: round.interviewers.map(({ name }) => name),
    result: cameOf(round, entry),
    path: round.path,
  }));
}

function contacts(entry: Entry, isIn: IsIn, today: LocalDay): readonly RecordEntry[] {
  const found: RecordEntry[] = [];
  /** The next line after one that tells whether it was answered. */
  let next: LogLine | undefined;
  for (const line of [...entry.application.log].reverse()) {
    const { day, kind, channel = "", path } = line;
    if (day > today) continue;
    const { isFollowUp, beginsAnew } = CONTACT_KINDS[kind];
    const counts = isIn(day) ? countsAs(line) : undefined;
    if (counts !== undefined) {
      const result = isFollowUp ? whetherAnswered(entry, day, next) : REPLIES[kind];
      found.push({ ...about(entry), day, counts, what: kind, how: channel, people: personOf(line), result, path });
    }
    if (isFollowUp || beginsAnew) next = line;
  }
  return found.reverse();
}

function about({ application: { company, role } }: Entry): Pick<RecordEntry, "company" | "role"> {
  return { company, role };
}

function personOf(contact: Contact | undefined): readonly string[] {
  return contact?.person === undefined ? [] : [contact.person];
}

/** Undefined for what is never in the record, and for the application itself, which is told of by its day. */
function countsAs(line: Contact): Recorded | undefined {
  const { isMessage } = CONTACT_KINDS[line.kind];
  if (isMessage) return wayOf(line) === "phone" ? "calls" : "messages";
  if (line.kind === "task") return "messages";
  if (isHeard(line)) return "replies";
  if (line.kind === "endorsement") return "conversations";
  const isWithSomebody = line.channel !== undefined || line.person !== undefined;
  return (line.kind === "contact" || line.kind === "note") && isWithSomebody ? "conversations" : undefined;
}

const REPLIES: Partial<Record<ContactKind, RecordResult>> = {
  "heard no": "no",
  "heard offer": "offer",
  "heard next round": "next round",
  "heard deciding": "deciding",
};

/**
 * Whether they answered when they were asked on a day. Undefined where no line tells of it: the person asked again first, a
 * round shows that they did, or nobody is asked any more.
 */
function whetherAnswered(
  { application: { rounds }, schedule: { group, outcome, isOffer } }: Entry,
  asked: LocalDay,
  next: LogLine | undefined,
): RecordResult | undefined {
  if (next !== undefined) return isHeard(next) ? "answered" : undefined;
  const isOver = outcome !== undefined || isOffer || group === "quiet" || group === "move on" || group === "closed";
  return isOver || rounds.some(({ day }) => day >= asked) ? undefined : "waiting";
}
