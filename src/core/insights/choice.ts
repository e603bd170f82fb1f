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
