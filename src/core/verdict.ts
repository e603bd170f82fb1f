import type { LocalDay } from "./day";
import type { Entry } from "./entry";
import type { Problem } from "./reading/problem";
import type { Schedule } from "./schedule/schedule";
import type { WorkingCalendar } from "./working-calendar";

/** Should I follow up? Yes, something may be done; not yet; stop; or why nothing is asked. */
export type Answer = "yes" | "wait" | "stop" | "quiet" | "closed" | "problem";

/** The answer for one Application: by the first of its steps, which also says why. */
export function answerOf(entry: Entry): Answer {
  const { verdict } = entry.schedule;
  if (isOnlyAProblem(entry)) return "problem";
  if (verdict === "wait" || verdict === "quiet" || verdict === "closed") return verdict;
  return verdict === "move-on" ? "stop" : "yes";
}

/** Whether the next word is theirs. */
export function isWaitingForThem({ isOffer, verdict, steps }: Schedule): boolean {
  const kind = steps[0]?.kind;
  return !isOffer && (verdict === "quiet" || kind === "follow-up" || kind === "move-on" || kind === "wait");
}

/** Before so many working days are over, nobody need wonder why nothing is heard. */
const SILENT_FROM = 10;

/**
 * Whether their silence may want explaining: once the day that they named has passed, or, where they named none, ten working
 * days are over since their last word, the round, or the application.
 */
export function isSilent(
  schedule: Schedule,
  { today, calendar }: { readonly today: LocalDay; readonly calendar: WorkingCalendar },
): boolean {
  const { promise, silentSince } = schedule;
  if (!isWaitingForThem(schedule)) return false;
  if (promise !== undefined) return promise < today;
  return silentSince !== undefined && calendar.askingDays.add(silentSince, SILENT_FROM) <= today;
}

const BESIDE_THE_ANSWER: readonly Problem["kind"][] = ["mangled key", "stray log line", "different copy"];

/** What merges have left of an Application's notes, told beside its answer: what stands out of its place, and copies that say more. */
export function leftByMerges(entry: Entry): readonly Problem[] {
  const date = dateInQuestion(entry);
  return entry.application.problems.filter((one) => one !== date && BESIDE_THE_ANSWER.includes(one.kind));
}

/** What is in the way of an answer for a note, by its path, that is no part of an Application; the first of several. */
export function obstacleIn(path: string, { problems }: { readonly problems: readonly Problem[] }): Problem | undefined {
  return problems.find((problem) => problem.path === path);
}

/** Whether there is only "no date" to say of an Application whose date stands among the problems, unreadable. */
export function isOnlyAProblem(entry: Entry): boolean {
  return dateInQuestion(entry) !== undefined;
}

/** The unreadable date for want of which there is only "no date" to say of an Application; the first of several. */
export function dateInQuestion({ application, schedule }: Entry): Problem | undefined {
  const isUndated =
    schedule.steps[0]?.reasons.some(({ kind }) => kind === "undated" || kind === "unreadable promise") ?? false;
  if (!isUndated) return undefined;
  return application.problems.find(
    ({ property }) => property === "interview_date" || property === "date_applied" || property === "response_by",
  );
}
