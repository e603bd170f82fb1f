import type { Entry } from "./entry";
import type { Schedule } from "./schedule/schedule";

/** Should I follow up? Yes, something may be done; not yet; stop; or why nothing is asked. */
export type Answer = "yes" | "wait" | "stop" | "quiet" | "closed" | "problem";

/** The answer for one Application: by the first of its steps, which also says why. */
export function answerOf(entry: Entry): Answer {
  const { verdict } = entry.schedule;
  if (isOnlyAProblem(entry)) return "problem";
  if (verdict === "wait" || verdict === "quiet" || verdict === "closed") return verdict;
  return verdict === "move-on" ? "stop" : "yes";
}

/** Whether the next word is theirs: then their silence may want explaining. */
export function isWaitingForThem({ isOffer, verdict, steps }: Schedule): boolean {
  const kind = steps[0]?.kind;
  return !isOffer && (verdict === "quiet" || kind === "follow-up" || kind === "move-on" || kind === "wait");
}

/** Whether there is only "no date" to say of an Application whose date stands among the problems, unreadable. */
export function isOnlyAProblem({ application, schedule }: Entry): boolean {
  const isUndated =
    schedule.steps[0]?.reasons.some(({ kind }) => kind === "undated" || kind === "unreadable promise") ?? false;
  return (
    isUndated &&
    application.problems.some(
      ({ property }) => property === "interview_date" || property === "date_applied" || property === "response_by",
    )
  );
}
