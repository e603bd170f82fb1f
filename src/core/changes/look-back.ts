/** A look back at how it went, and what it changes in the notes. */
import type { Entry } from "../entry";
import type { PracticeTask } from "../lessons/practice";
import type { Round } from "../reading/round";
import type { Change } from "./change-and-undo";
import { isEnded } from "./end-and-reopen";
import { changeWeakPoints } from "./weak-points";

/** The first questions of a look back, and those for whoever wants more. */
export const FIRST_QUESTIONS = ["went well", "differently", "not in your hands"] as const;
export const MORE_QUESTIONS = ["meant to achieve", "give again", "treatment"] as const;
/** All of them, in the order in which they are asked. */
export const LOOK_BACK_QUESTIONS = [...FIRST_QUESTIONS, ...MORE_QUESTIONS];
export type LookBackQuestion = (typeof LOOK_BACK_QUESTIONS)[number];

/** What a person saw in looking back. All of it may be left out. */
export interface LookedBack {
  /** In their own words, as they typed them. */
  readonly answers: Readonly<Partial<Record<LookBackQuestion, string>>>;
  readonly lessons: readonly string[];
  /** All that are chosen, those among them that the round's note names already. */
  readonly weakPoints: readonly string[];
  readonly practice: PracticeTask | undefined;
}

/** Whether there is something to look back on: a round that was held, an answer, or an end. */
export function canBeLookedBackOn(entry: Entry): boolean {
  const { heldRound, outcome } = entry.schedule;
  return heldRound !== undefined || outcome !== undefined || isEnded(entry);
}

/** The round that a note is about, unless it lies ahead; else the latest one that was held. */
export function roundLookedBackOn({ application, schedule: { heldRound } }: Entry, path: string): Round | undefined {
  const own = path === application.paths[0] ? undefined : application.rounds.find((round) => round.path === path);
  return own && heldRound && own.day <= heldRound.day ? own : heldRound;
}

/** Adds lessons and weak points to the note of the round, else to the application's own. */
export function keepLearnt(
  { application }: Entry,
  round: Round | undefined,
  { lessons, weakPoints }: Pick<LookedBack, "lessons" | "weakPoints">,
): readonly Change[] {
  const path = round?.path ?? application.paths[0];
  const added = (property: "lessons" | "weak_points", lines: readonly string[]): readonly Change[] =>
    lines.length === 0 ? [] : [{ path, property, lines }];
  return [
    ...added("lessons", lessons),
    ...(round ? changeWeakPoints(round, weakPoints) : added("weak_points", weakPoints)),
  ];
}
