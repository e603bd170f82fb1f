/** Lines of a contact log that are meant to take long: the time grows with the length of a line, and no faster. */
import { readContactLog } from "../../src/core/reading/contact-log";
import { format, median, printTable } from "./measuring";

const LENGTHS = [475, 950, 1_900];
const LINES = 1_000;
const RUNS = 5;

const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  "as we write them": () => "2026-11-20 follow-up by email to Dana Lee",
  blanks: (length) => `2026-11-20${" ".repeat(length)}follow-up`,
  "blanks before a dash": (length) => `2026-11-20 follow-up${" ".repeat(length)}— nothing`,
  "to to to": (length) => `2026-11-20 ${"to ".repeat(length / 3)}`,
  "follow up with": (length) => `2026-11-20 ${"follow up with ".repeat(length / 15)}`,
  commas: (length) => `2026-11-20 ${"x, ".repeat(length / 3)}`,
  "one letter": (length) => "a".repeat(length),
};

/** A thousand lines of three lengths. */
export function benchLines(): void {
  const rows = Object.entries(SHAPES).map(([shape, lineOf]) => [
    shape,
    ...LENGTHS.map((length) => {
      const log = Array.from({ length: LINES }, () => lineOf(length));
      return format(median(RUNS, () => readContactLog(log, [{ name: "Dana Lee" }])));
    }),
  ]);
  printTable(["a thousand lines of", ...LENGTHS.map((length) => `${String(length)} characters`)], rows);
}
