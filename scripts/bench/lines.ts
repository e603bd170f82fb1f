/** Lines of a contact log that are meant to take long: the time grows with the length of a line, and no faster. */
import { readContactLog } from "../../src/core/reading/contact-log";
import { originalsOf } from "../../src/core/reading/copy-name";
import { StatusWords } from "../../src/core/reading/status";
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
  numbers: (length) => "1 ".repeat(length / 2),
  "days without a year": (length) => "12 Nov ".repeat(length / 7),
};

const STATUS_WORDS = new StatusWords();

/** Other texts that are read by their words. */
const TEXTS: Readonly<Record<string, (length: number) => unknown>> = {
  "a status of brackets": (length) => STATUS_WORDS.read(`${"(".repeat(length)}rejected`),
  "a status of noes": (length) => STATUS_WORDS.read(`${"not ".repeat(length / 4)}rejected`),
  "a status of dashes": (length) => STATUS_WORDS.read(`${" - ".repeat(length / 3)}rejected`),
  "a name of conflicts": (length) => originalsOf(`${"(conflict ".repeat(length / 10)}.md`),
  "a name of dashes": (length) => originalsOf(`${" -".repeat(length / 2)} copy 1.md`),
};

/** A thousand lines, and a thousand other texts, of three lengths. */
export function benchLines(): void {
  const rows = Object.entries(SHAPES).map(([shape, lineOf]) => [
    shape,
    ...LENGTHS.map((length) => {
      const log = Array.from({ length: LINES }, () => lineOf(length));
      return format(median(RUNS, () => readContactLog(log, [{ name: "Dana Lee" }])));
    }),
  ]);
  const texts = Object.entries(TEXTS).map(([text, read]) => [
    text,
    ...LENGTHS.map((length) => format(median(RUNS, () => Array.from({ length: LINES }, () => read(length))))),
  ]);
  printTable(["a thousand times", ...LENGTHS.map((length) => `${String(length)} characters`)], texts);
  printTable(["a thousand lines of", ...LENGTHS.map((length) => `${String(length)} characters`)], rows);
}
