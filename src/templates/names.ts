/** The names that a template may use, and what they stand for in an Application. */
import { dayIn, timeIn } from "./days";
import { oneLine } from "./plain-text";
import type { Application } from "../core/application";
import type { LocalDay, Moment } from "../core/day";
import type { Person } from "../core/reading/person";
import { isNoShow, type Round } from "../core/reading/round";
import type { Schedule } from "../core/schedule/schedule";

/** Names by name: a text, a list of such, or a section with names of its own. */
export interface Names {
  readonly [name: string]: Names | readonly [Names | "text"] | "text";
}

const DAY = { day: "text", weekday: "text" } as const;
const PEOPLE = [{ name: "text" }] as const;
const ROUND = { ...DAY, at: "text", meeting: "text", interviewers: PEOPLE } as const;

/** All of them. The same table stands in the README, for people. */
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

/** What the names stand for; what is not known is left out. Every text is one line. */
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
  /** What the message is about: a held round, most often the latest. */
  readonly round: Round | undefined;
  readonly now: Moment;
  /** Who writes; empty for a blank to fill in. */
  readonly yourName: string;
  /** What was learnt before, for a preparation. */
  readonly lessons: readonly string[];
  /** How a person is greeted, by their own note. */
  readonly greetingOf: (person: Person) => string;
}

/** The values for a message to somebody, or for a page of the person's own, with days in the words of a language. */
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

/** The latest round up to today to which they did not come. */
export function missedRound({ rounds }: Application, today: LocalDay): Round | undefined {
  return rounds.findLast((round) => round.day <= today && isNoShow(round.outcome));
}

/** What one calls a round when one writes about it. */
function meetingBy(round: Round | undefined): string {
  return /\b(phone|telephone|call|screen(ing)?)\b/i.test(round?.words ?? "") ? "call" : "interview";
}
