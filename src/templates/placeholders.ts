/** The names that a template may use, and what they stand for. */
import type { Application } from "../core/application";
import type { LocalDay, Moment } from "../core/day";
import type { Person } from "../core/reading/person";
import type { Round } from "../core/reading/round";
import { isNoShow } from "../core/reading/round-outcome";
import type { Schedule } from "../core/schedule/schedule";
import { dayIn, timeIn } from "./days-in-language";
import { oneLine } from "./values-in-text";

/** What each name is: a text, a list, or a section with names of its own. */
export interface Names {
  readonly [name: string]: Names | readonly [Names | "text"] | "text";
}

const DAY = { day: "text", weekday: "text" } as const;
const PEOPLE = [{ name: "text" }] as const;
const ROUND = { ...DAY, at: "text", meeting: "text", interviewers: PEOPLE } as const;

/** All names. The README has the same table, for people. */
export const NAMES = {
  sender: "text",
  company: "text",
  role: "text",
  meeting: "text",
  person: { name: "text", greeting: "text" },
  recruiter: { name: "text", greeting: "text" },
  interview: ROUND,
  coming: ROUND,
  missed: ROUND,
  promise: DAY,
  applied: DAY,
  offer: {},
  lessons: ["text"],
  cursor: "text",
} as const satisfies Names;

/** What the names stand for; undefined where it is not known. Every text is one line. */
export type TemplateValues = {
  readonly [Name in Exclude<keyof typeof NAMES, "cursor">]: ValueOf<(typeof NAMES)[Name]> | undefined;
};

type ValueOf<Kind> = Kind extends "text"
  ? string
  : Kind extends readonly [infer Item]
    ? readonly ValueOf<Item>[]
    : { readonly [Name in keyof Kind]: ValueOf<Kind[Name]> | undefined };

export interface ValuesContext {
  readonly application: Application;
  readonly schedule: Schedule;
  /** The round that the message is about: a held one, usually the latest. */
  readonly round: Round | undefined;
  readonly now: Moment;
  /** The writer; empty for a blank to fill in. */
  readonly yourName: string;
  /** What was learnt in earlier rounds, for a preparation. */
  readonly lessons: readonly string[];
  /** The person's other roles with the recruiter who is asked: `Driver at Acme`. */
  readonly otherRoles?: readonly string[];
  /** What follows "Dear" for a person. */
  readonly greetingOf: (person: Person) => string;
}

/** The values for a message to somebody, or to nobody by name, with days in a language such as `en-GB`. */
export function valuesFor(
  { application, schedule, round, now, yourName, lessons, greetingOf }: ValuesContext,
  person: Person | undefined,
  language: string,
): TemplateValues {
  const day = (of: LocalDay | undefined) => of && dayIn(language, of);
  const people = (all: readonly Person[]) => all.map(({ name }) => ({ name: oneLine(name) }));
  const about = (of: Round | undefined) =>
    of && {
      ...dayIn(language, of.day),
      at: of.time && timeIn(language, of.time),
      meeting: meetingBy(of),
      interviewers: people(of.interviewers),
    };
  const known = (of: Person | undefined) => of && { name: oneLine(of.name), greeting: oneLine(greetingOf(of)) };
  const missed = missedRound(application, now.day);
  return {
    sender: oneLine(yourName),
    company: oneLine(application.company),
    role: oneLine(application.role),
    meeting: meetingBy(round),
    person: known(person),
    recruiter: known(application.recruiter),
    interview: about(round),
    coming: about(schedule.comingRound),
    missed: about(missed),
    promise: day(schedule.promise),
    applied: day(application.dateApplied),
    offer: schedule.isOffer ? {} : undefined,
    lessons: lessons.map(oneLine),
  };
}

/** The latest round up to today at which nobody turned up from the company. */
export function missedRound({ rounds }: Application, today: LocalDay): Round | undefined {
  return rounds.findLast((round) => round.day <= today && isNoShow(round.outcome));
}

/** The word for a round in a message. */
function meetingBy(round: Round | undefined): string {
  return /\b(phone|telephone|call|screen(ing)?)\b/i.test(round?.words ?? "") ? "call" : "interview";
}
