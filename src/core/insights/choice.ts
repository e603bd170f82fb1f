import type { LocalDay } from "../day";

/** Of which days, and of which company, Insights are shown. */
export interface InsightsChoice {
  /** Both days inclusive; undefined where there is no end. With neither, things of unknown day count as well. */
  readonly from: LocalDay | undefined;
  readonly to: LocalDay | undefined;
  /** What notes on one company have in common; undefined for all companies. */
  readonly companyKey: string | undefined;
}

/** The whole search. */
export const EVERYTHING: InsightsChoice = { from: undefined, to: undefined, companyKey: undefined };

/** Whether something belongs to what was chosen. What has no day belongs to no range. */
export function isChosen(
  { day, companyKey }: { readonly day: LocalDay | undefined; readonly companyKey: string },
  { from, to, companyKey: chosen }: InsightsChoice,
): boolean {
  if (chosen !== undefined && companyKey !== chosen) return false;
  if (from === undefined && to === undefined) return true;
  return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
}
