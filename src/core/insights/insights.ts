/** The figures of a search, counted from its facts. */
import type { LocalDay } from "../day";
import type { CameOf } from "../lessons/came-of";
import type { RATINGS } from "../reading/written-down";
import type { InsightsChoice } from "./choice";
import type { Figure } from "./figure";
import type { AskFact, CameTo, HelperFact, InterviewFact, OwnStepFact, PromiseFact, Stage, Wait } from "./search-facts";

export interface Insights {
  readonly choice: InsightsChoice;
  /** The company that was chosen, as most of its notes call it; undefined for all, and where none is known. */
  readonly company: string | undefined;
  /** The day of the first thing that is counted. */
  readonly since: LocalDay | undefined;
  readonly funnel: Funnel;
  readonly firstWords: Waits;
  readonly afterInterviews: Waits;
  /** The rounds that were held, the latest first. */
  readonly interviews: readonly InterviewFact[];
  readonly promises: Readonly<Record<PromiseFact["result"], Figure>>;
  /** By which time it was that the person asked: the first, the second … */
  readonly asks: readonly Asks[];
  readonly asksByChannel: readonly AsksBy[];
  readonly unasked: Figure;
  readonly ratings: readonly RatingDots[];
  readonly weakPoints: readonly WeakPointCount[];
  readonly lessons: readonly LessonCount[];
  readonly ownSteps: readonly OwnSteps[];
  readonly thanks: Thanks;
  readonly helpers: readonly HelperFact[];
  readonly directions: readonly Direction[];
}

export interface Funnel {
  readonly reached: Readonly<Record<Stage, Figure>>;
  /** Those still open that have got so far, and no further. */
  readonly openAt: Readonly<Record<Stage, Figure>>;
  readonly cameTo: Readonly<Record<CameTo, Figure>>;
}

/** How long they took. */
export interface Waits {
  readonly all: WaitsOf;
  readonly by: Readonly<Record<"company" | "route" | "channel" | "month", readonly WaitsOf[]>>;
}

export interface WaitsOf {
  /** The company, the route, the channel, or the month (`2026-09`); empty where it is not known, and for all. */
  readonly name: string;
  readonly results: Readonly<Record<Wait["result"], Figure>>;
  /** The days of those that were answered, from the shortest. */
  readonly days: readonly number[];
  /** The one in the middle, or halfway between the two; from ten answers on. */
  readonly median: number | undefined;
}

export interface Asks {
  readonly number: number;
  readonly results: Readonly<Record<AskFact["result"], Figure>>;
  readonly days: readonly number[];
}

export interface AsksBy extends Omit<Asks, "number"> {
  readonly name: string;
}

export interface RatingDots {
  readonly rating: (typeof RATINGS)[number];
  /** In the order of their days. */
  readonly dots: readonly { readonly interview: InterviewFact; readonly value: number }[];
  readonly byOutcome: readonly {
    /** Undefined where the person ended it, or only they know why it ended. */
    readonly cameOf: CameOf | undefined;
    /** From the lowest. */
    readonly values: readonly number[];
    /** From ten values on. */
    readonly average: number | undefined;
  }[];
}

export interface WeakPointCount {
  readonly point: string;
  readonly rounds: Figure;
  /** Of how many rounds anything was written down. */
  readonly of: number;
  readonly last: LocalDay;
}

export interface LessonCount {
  readonly text: string;
  /** In which interviews, or applications, it was noted. */
  readonly noted: Figure;
  /** In which interviews it was used. */
  readonly used: Figure;
  readonly last: LocalDay | undefined;
}

export interface OwnSteps {
  readonly kind: OwnStepFact["kind"];
  readonly results: Readonly<Record<OwnStepFact["result"], Figure>>;
}

/** Rounds after which all who were met were thanked, some, nobody, and those after which it is still time. */
export type Thanks = Readonly<Record<"all" | "some" | "nobody" | "still time", Figure>>;

/** Noes that repeat: three and more at one company, for one kind of role, or at one stage. */
export interface Direction {
  readonly kind: "company" | "role" | "stage";
  /** The company, a word of the roles, or how far those had got. */
  readonly name: string;
  readonly noes: Figure;
  /** All applications of the kind. */
  readonly of: Figure;
}
