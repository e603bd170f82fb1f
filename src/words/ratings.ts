/** How the person rated their rounds, and what came of them. */
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { cameOf, ratedRounds, type CameOf } from "../core/lessons/came-of";
import { shown } from "../core/reading/property-value";
import { FEELINGS, RATINGS, type WrittenDown } from "../core/reading/written-down";
import type { Round } from "../core/reading/round";
import { capitalised, dayWords } from "./days";

const RATED = { preparation: "prepared", confidence: "confident", footing: "footing" } as const;
/** What came of a round, in a word. */
export const CAME_OF: Readonly<Record<CameOf, string>> = {
  "went further": "Went further",
  no: "A no",
  "no answer": "No answer",
  waiting: "Waiting",
};
/** Older ones say little about now. */
const ROUNDS_SHOWN = 3;
/** From here on a rating is a good one. */
const WELL = 4;

/**
 * `Panel, Thu 19 Nov: prepared 4, confident 3, footing 4. It felt good. Waiting.`, a line for each round that was rated, the
 * latest first. Behind that of the latest round held stands what one may tell oneself of it.
 */
export function ratingLines(entry: Entry, today: LocalDay): readonly string[] {
  const { heldRound } = entry.schedule;
  return ratedRounds(entry.application, today)
    .slice(0, ROUNDS_SHOWN)
    .map((round) => {
      const came = cameOf(round, entry);
      const then = round === heldRound ? thenWords(round.writtenDown, came) : "";
      return [ratedWords(round, today), came ? `${CAME_OF[came]}.` : "", then].filter((part) => part !== "").join(" ");
    });
}

function ratedWords({ words, day, writtenDown }: Round, today: LocalDay): string {
  const { ratings, feeling } = writtenDown;
  const rated = RATINGS.flatMap((rating) => {
    const value = ratings[rating];
    return value === undefined ? [] : [`${RATED[rating]} ${value}`];
  });
  const sentences = [rated.join(", "), feelingWords(feeling)].filter((part) => part !== "");
  const [first = "", ...others] = sentences;
  const name = `${capitalised(shown(words)) || "Interview"}, ${dayWords(day, today)}`;
  return [`${name}: ${first}.`, ...others.map((other) => `${capitalised(other)}.`)].join(" ");
}

/** The person's own words are theirs, and stand in quotes. */
function feelingWords(feeling: string): string {
  if (feeling === "") return "";
  return FEELINGS.some((known) => known === feeling)
    ? `it felt ${feeling}`
    : `in your words, “${shown(feeling).replace(/[.\s]+$/, "")}”`;
}

/** One sentence that fits a good round and a rough one; none where an answer has made it untrue. */
function thenWords({ feeling, ratings }: WrittenDown, came: CameOf | undefined): string {
  if (feeling === "rough" && came !== "no") return "How it felt and what they saw are often two things.";
  const wentWell = feeling === "good" && RATINGS.every((rating) => (ratings[rating] ?? 0) >= WELL);
  return wentWell && came === "waiting" ? "Whatever they answer, this one you did well." : "";
}
