/** Of what Insights are shown: what a person chose, as the view keeps it. */
import type { InsightsChoice } from "../../core/insights/choice";
import { addDays, parseDay, type LocalDay } from "../../core/day";

export interface ShownChoice {
  readonly days: "whole" | "last 90" | "other";
  /** Of other days, as they stand in their fields. */
  readonly from: string;
  readonly to: string;
  /** Empty for all. */
  readonly companyKey: string;
  readonly company: string;
}

export const WHOLE_SEARCH: ShownChoice = { days: "whole", from: "", to: "", companyKey: "", company: "" };

/** What a saved layout holds of it; undefined where it holds nothing of it, as of a new tab. */
export function readChoice(state: unknown): ShownChoice | undefined {
  const kept = new Map<string, unknown>(typeof state === "object" && state !== null ? Object.entries(state) : []);
  const text = (name: string) => {
    const value = kept.get(name);
    return typeof value === "string" ? value : "";
  };
  if (!kept.has("days")) return undefined;
  const days = text("days");
  return {
    days: days === "last 90" || days === "other" ? days : "whole",
    from: text("from"),
    to: text("to"),
    companyKey: text("companyKey"),
    company: text("company"),
  };
}

/** What is counted for it. */
export function choiceOf({ days, from, to, companyKey }: ShownChoice, today: LocalDay): InsightsChoice {
  const ofOther = (day: string) => (days === "other" ? parseDay(day) : undefined);
  return {
    from: days === "last 90" ? addDays(today, -89) : ofOther(from),
    to: ofOther(to),
    companyKey: companyKey === "" ? undefined : companyKey,
  };
}
