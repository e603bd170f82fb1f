import { describe, it } from "vitest";

/**
 * What holds for any day is tried in UTC and in one more zone. Los Angeles, for it lies behind UTC: there a day that is
 * read as an instant, the likeliest mistake, becomes the day before. Examples with dates run in all zones, and
 * `npm run explore` tries everything in all of them.
 */
const isTriedHere =
  process.env["MODE"] === "explore" || ["UTC", "America/Los_Angeles"].includes(process.env["TZ"] ?? "");

const elsewhere = (): void => undefined;

/** A test of what holds for any values, by `fc.assert`. */
export const itHolds: (name: string, test: () => void | Promise<void>, timeout?: number) => void = isTriedHere
  ? it
  : elsewhere;

/** As `describe`, where every test is of what holds for any values. */
export const describeWhatHolds: (name: string, tests: () => void) => void = isTriedHere ? describe : elsewhere;
