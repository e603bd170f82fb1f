/** The weekly look. */
import type { Week } from "../core/week";
import { numberWords } from "./days";

/** `Your week: one application, two interviews, five messages.` Empty where nothing happened. */
export function weekWords(week: Week): string {
  const { applications, interviews, messages, calls } = week;
  const counted = [
    counts(applications, "application"),
    counts(interviews, "interview"),
    counts(messages, "message"),
    counts(calls, "call"),
  ].filter((words) => words !== "");
  return counted.length === 0 ? "" : `Your week: ${counted.join(", ")}.`;
}

function counts(count: number, what: string): string {
  return count === 0 ? "" : `${numberWords(count)} ${what}${count === 1 ? "" : "s"}`;
}
