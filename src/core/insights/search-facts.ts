/**
 * What the notes of a search tell, one fact after another, each with the note that it is from. Figures are counted from
 * these, and from nothing else. The rules by which a fact is told stand in the file of its name.
 */
import type { LocalDay } from "../day";
import type { CameOf } from "../lessons/came-of";
import type { Route } from "../reading/read-note";
import type { Ratings } from "../reading/written-down";

/** How far an application has got, from the first to the last. */
export const STAGES = ["applied", "heard back", "interviewed", "final round", "offer", "accepted"] as const;
export type Stage = (typeof STAGES)[number];

/** What an application came to; each came to one of these. Silence is never taken for a no. */
export const CAME_TO = ["open", "accepted", "no", "no answer", "withdrawn", "closed"] as const;
export type CameTo = (typeof CAME_TO)[number];

/** What each fact has. */
export interface Told {
  /** The note that it is counted from. */
  readonly path: string;
  readonly company: string;
  readonly companyKey: string;
  /** The day by which it belongs to a range; undefined where nothing tells it. */
  readonly day: LocalDay | undefined;
}

/** An application. Its day is the one on which the person applied, else that of the first thing that happened. */
export interface ApplicationFact extends Told {
  readonly role: string;
  readonly reached: ReadonlySet<Stage>;
  /** The last of the stages that it has reached. */
  readonly furthest: Stage;
  readonly cameTo: CameTo;
}

/**
 * A wait for their word: from the day of the application, or of a round. Its day is the one that it is from.
 * "Day not noted": they answered, but nothing tells when.
 */
export interface Wait extends Told {
  readonly day: LocalDay;
  readonly result: "answered" | "day not noted" | "waiting" | "no answer" | "closed";
  readonly answered: LocalDay | undefined;
  /** Calendar days to their word; of one who waits, so far. Undefined otherwise. */
  readonly days: number | undefined;
  readonly route: Route;
  /** How the person applied, or how one met; empty where the notes do not say. */
  readonly channel: string;
}

/** A round that was held, and the wait after it. */
export interface InterviewFact extends Wait {
  readonly cameOf: CameOf | undefined;
  /** Undefined where nothing was rated. */
  readonly ratings: Ratings | undefined;
  readonly weakPoints: readonly string[];
  readonly lessonsUsed: readonly string[];
  /** Whether anything of it was written down. */
  readonly isWrittenDown: boolean;
  /** The day that they named for their answer after it. */
  readonly promise: PromiseFact | undefined;
  /** How many of those whom one met were to be thanked, and were. */
  readonly toThank: number;
  readonly thanked: number;
  /** Whether somebody may still be thanked. */
  readonly isTimeToThank: boolean;
}

/** A day that they named. Its day is that day. "Moved": they wrote by then, and named another. */
export interface PromiseFact extends Told {
  readonly day: LocalDay;
  /** The day on which they named it, or of the round or the application after which they did; undefined if not known. */
  readonly since: LocalDay | undefined;
  readonly result: "kept" | "moved" | "late" | "passed" | "to come" | "not known";
  /** Calendar days after the day they named; of one that was answered late. */
  readonly daysLate: number | undefined;
}

/** A follow-up or a call: one time that the person asked. Its day is that of the message. */
export interface AskFact extends Told {
  readonly day: LocalDay;
  /** From 1: which one since the count began. */
  readonly number: number;
  readonly result: "answered" | "asked again" | "waiting" | "no answer" | "closed";
  /** Calendar days to their word; undefined where nothing tells its day, or where there was none. */
  readonly days: number | undefined;
  readonly channel: string;
}

/** A lesson in one of the places where it stands. Its day is that of the round, or of the feedback. */
export interface LessonFact extends Told {
  /** What spellings of one lesson have in common. */
  readonly key: string;
  readonly text: string;
}

/** A message that the schedule asked for, by the day it was due; or one that it asked for in vain. Its day is the due day. */
export interface OwnStepFact extends Told {
  readonly day: LocalDay;
  readonly kind: "thank-you" | "follow-up" | "answer" | "feedback-request";
  /** "Early" is a follow-up before its day; "lapsed" one that was never sent. */
  readonly result: "early" | "by its day" | "late" | "lapsed";
}

/** Somebody inside the firm who was asked for a word, or gave one. Its day is the first of both. */
export interface HelperFact extends Told {
  readonly person: string;
  readonly asked: LocalDay | undefined;
  readonly answered: LocalDay | undefined;
  readonly furthest: Stage;
  readonly cameTo: CameTo;
}

/** All that one application tells but for the own schedule, or all of a search: by day, the undated first, then by path. */
export interface SearchFacts {
  readonly applications: readonly ApplicationFact[];
  /** From the day on which the person applied; of those whose day is known. */
  readonly firstWords: readonly Wait[];
  readonly interviews: readonly InterviewFact[];
  readonly promises: readonly PromiseFact[];
  readonly asks: readonly AskFact[];
  /** Applications whose first word came unasked. */
  readonly unasked: readonly Told[];
  readonly lessons: readonly LessonFact[];
  readonly helpers: readonly HelperFact[];
}
