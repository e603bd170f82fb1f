/** The names that a template may use, and what they stand for. */
import type { Application } from "../core/application";
import type { LocalDay } from "../core/day";
import { isSamePerson, type Person } from "../core/reading/person";
import type { Round } from "../core/reading/round";
import { readOutcome } from "../core/reading/round-outcome";
import type { Schedule } from "../core/schedule/schedule";
import { dayIn, timeIn } from "./days-in-language";
import type { TemplateKind } from "./template";
import { oneLine } from "./values-in-text";

/** What each name is: a text, a list, or a section with names of its own. */
export interface Names {
  readonly [name: string]: Names | readonly [Names | "text"] | "text";
}

const DAY = { day: "text", weekday: "text" } as const;
const PEOPLE = [{ name: "text" }] as const;
const WAYS = { first: {}, second: {}, third: {} } as const;
const ROUND = { ...DAY, at: "text", meeting: "text", interviewers: PEOPLE } as const;

/** All names. `docs/templates.md` has the same table, for people. */
export const NAMES = {
  sender: "text",
  company: "text",
  role: "text",
  meeting: "text",
  person: { name: "text", greeting: "text" },
  recruiter: { name: "text", greeting: "text" },
  interview: ROUND,
  met: { opening: WAYS, closing: WAYS },
  asks: {},
  coming: ROUND,
  missed: ROUND,
  cancelled: ROUND,
  promise: DAY,
  applied: DAY,
  offer: {},
  onPaper: {},
  several: { roles: ["text"] },
  lessons: ["text"],
  takeAlong: [{ lesson: "text", from: "text" }],
  hardQuestions: [{ question: "text", from: "text" }],
  recurring: ["text"],
  practice: ["text"],
  insights: "text",
  cursor: "text",
} as const satisfies Names;

/** Those that a page about no one application may use. */
const NAMES_OF_A_WEEK = { sender: "text", insights: "text", cursor: "text" } as const satisfies Names;

/** The names that a template may use in its text, or in a heading, a subject or a property, where Insights have no place. */
export function namesIn(part: "text" | "line", kind: TemplateKind): Names {
  const { insights, ...others } = kind === "weekly-look" ? NAMES_OF_A_WEEK : NAMES;
  return part === "text" ? { ...others, insights } : others;
}

/** What the names stand for; undefined where it is not known. Every text is one line, but for that of Insights. */
export type TemplateValues = {
  readonly [Name in Exclude<keyof typeof NAMES, "cursor" | "insights">]: ValueOf<(typeof NAMES)[Name]> | undefined;
} & {
  /** Markdown, in which what notes say is escaped already. It is made where a template asks for it. */
  readonly insights: () => string;
};

type ValueOf<Kind> = Kind extends "text"
  ? string
  : Kind extends readonly [infer Item]
    ? readonly ValueOf<Item>[]
    : { readonly [Name in keyof Kind]: ValueOf<Kind[Name]> | undefined };

/** What there is to take along to a round, in words. */
export interface Preparation {
  readonly lessons: readonly { readonly lesson: string; readonly from: string }[];
  readonly hardQuestions: readonly { readonly question: string; readonly from: string }[];
  readonly recurring: readonly string[];
  readonly practice: readonly string[];
}

export interface ValuesContext {
  readonly application: Application;
  readonly schedule: Schedule;
  /** The round that the message is about: a held one, usually the latest. */
  readonly round: Round | undefined;
  /** The writer; empty for a blank to fill in. */
  readonly yourName: string;
  /** What there is to take along to the next round. */
  readonly preparation: Preparation;
  /** The person's other roles with the recruiter who is asked: `Driver at Acme`. */
  readonly otherRoles?: readonly string[];
  readonly insights: TemplateValues["insights"];
  /** What follows "Dear" for a person. */
  readonly greetingOf: (person: Person) => string;
}

/** The values for a message to somebody, or to nobody by name, with days in a language such as `en-GB`. */
export function valuesFor(context: ValuesContext, person: Person | undefined, language: string): TemplateValues {
  const { application, schedule, round, yourName, preparation, greetingOf, insights } = context;
  const day = (of: LocalDay | undefined) => of && dayIn(language, of);
  const people = (all: readonly Person[]) => all.map(({ name }) => ({ name: oneLine(name) }));
  const about = (of: Round | undefined) =>
    of && {
      ...dayIn(language, of.day),
      at: of.time && timeIn(language, of.time),
      meeting: meetingBy(of, application),
      interviewers: people(of.interviewers),
    };
  const known = (of: Person | undefined) => of && { name: oneLine(of.name), greeting: oneLine(greetingOf(of)) };
  const section = (isThere: boolean) => (isThere ? {} : undefined);
  const off = roundOff(application);
  const isMissed = off && readOutcome(off.outcome).notHeld === "no-show";
  return {
    sender: oneLine(yourName),
    company: oneLine(application.company),
    role: oneLine(application.role),
    meeting: meetingBy(round, application),
    person: known(person),
    recruiter: known(application.recruiter),
    interview: about(round),
    met: wasMet(context, person) ? waysOfSaying(seatOf(context, person)) : undefined,
    asks: section(isAskedWhen(context, person)),
    coming: about(schedule.comingRound),
    missed: isMissed ? about(off) : undefined,
    cancelled: isMissed ? undefined : about(off),
    promise: day(schedule.promise),
    applied: day(application.dateApplied),
    offer: section(schedule.isOffer),
    onPaper: section(schedule.isOnPaper),
    several: rolesOf(context),
    lessons: preparation.lessons.map(({ lesson }) => oneLine(lesson)),
    takeAlong: preparation.lessons.map(({ lesson, from }) => ({ lesson: oneLine(lesson), from: oneLine(from) })),
    hardQuestions: preparation.hardQuestions.map(({ question, from }) => ({
      question: oneLine(question),
      from: oneLine(from),
    })),
    recurring: preparation.recurring.map(oneLine),
    practice: preparation.practice.map(oneLine),
    insights,
  };
}

/** The last round, where it did not take place, they have named no new day, and it was not the person's own doing. */
export function roundOff({ rounds }: Application): Round | undefined {
  const last = rounds.at(-1);
  const { notHeld, isOwnDoing } = readOutcome(last?.outcome ?? "");
  return notHeld === undefined || isOwnDoing ? undefined : last;
}

/** Whether somebody was in the round; where the note does not say who was, everybody but a recruiter may have been. */
function wasMet({ application, round }: ValuesContext, person: Person | undefined): boolean {
  if (person === undefined) return true;
  if (round && round.interviewers.length > 0) return includes(round.interviewers, person);
  return application.recruiter === undefined || !isSamePerson(application.recruiter, person);
}

/** Of the people of the latest round one is asked when they decide: the contact, else the first of them. */
function isAskedWhen({ application, schedule, round }: ValuesContext, person: Person | undefined): boolean {
  const { promise, comingRound, heldRound } = schedule;
  if (promise !== undefined || comingRound || round?.day !== heldRound?.day) return false;
  const panel = round?.interviewers ?? [];
  const asked = panel.find((one) => includes(application.contacts, one)) ?? panel[0];
  return asked === undefined || (person !== undefined && isSamePerson(asked, person));
}

/** Which of all that sat in this round and those before it a person is, from 0: who sat in two has two seats. */
function seatOf({ application, round }: ValuesContext, person: Person | undefined): number {
  if (round === undefined) return 0;
  const earlier = application.rounds.filter(({ day }) => day < round.day);
  const own = person ? round.interviewers.findIndex((one) => isSamePerson(one, person)) : 0;
  return earlier.reduce((seats, { interviewers }) => seats + Math.max(interviewers.length, 1), Math.max(own, 0));
}

/** Of three ways to begin and three to end those that belong to a seat: nine seats in a row have nine pairs. */
function waysOfSaying(seat: number): TemplateValues["met"] {
  const way = (at: number) => ({
    first: at % 3 === 0 ? {} : undefined,
    second: at % 3 === 1 ? {} : undefined,
    third: at % 3 === 2 ? {} : undefined,
  });
  return { opening: way(seat), closing: way(seat + Math.floor(seat / 3)) };
}

/** All roles that a recruiter is asked about at once, this one first; undefined where it is the only one. */
function rolesOf({ application: { role, company }, otherRoles = [] }: ValuesContext): TemplateValues["several"] {
  if (otherRoles.length === 0) return undefined;
  const own = role === "" ? company : `${role} at ${company}`;
  return { roles: [own, ...otherRoles].map(oneLine) };
}

function includes(people: readonly Person[], person: Person): boolean {
  return people.some((one) => isSamePerson(one, person));
}

/** The word for a round in a message. Without words of its own the status tells. */
function meetingBy(round: Round | undefined, { status }: Application): string {
  const words = round?.words ?? "";
  const isCall =
    words === ""
      ? status === "screening"
      : /\b(?:phone|call|screen(?:ing)?|recruiter)\b|t[eé]l[eé](?:ph|f)[oóô]n/iu.test(words);
  return isCall ? "call" : "interview";
}
