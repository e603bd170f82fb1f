/** How interviews felt, and what came of them. */
import type { LocalDay } from "../../core/day";
import type { Insights, RatingDots } from "../../core/insights/insights";
import type { InterviewFact } from "../../core/insights/search-facts";
import type { CameOf } from "../../core/lessons/came-of";
import { shown } from "../../core/reading/property-value";
import { RATINGS } from "../../core/reading/written-down";
import { capitalised, dayWords, numberWords } from "../days";
import { CAME_OF } from "../ratings";
import { ENOUGH, FEW, table, tooFew, words, type InsightsBlock, type Row } from "./blocks";

/** What came of a round, by the word for it; undefined is what the person ended, or what ended otherwise. */
export const outcomeName = (cameOf: CameOf | undefined) => (cameOf === undefined ? "Ended otherwise" : CAME_OF[cameOf]);
const RATING_NAMES = { preparation: "Preparation", confidence: "Confidence", footing: "Footing" } as const;
/** `Preparation` */
export const ratingName = ({ rating }: Pick<RatingDots, "rating">) => RATING_NAMES[rating];

/** Each rated interview, and what came of it; none where no interview was held. */
export function feltBlocks({ interviews, ratings }: Insights, today: LocalDay): readonly InsightsBlock[] {
  if (interviews.length === 0) return [];
  const rated = interviews.filter((interview) => interview.ratings !== undefined);
  if (rated.length === 0) return [words("Rate an interview on the day, and it shows here.")];
  const rowOf = (interview: InterviewFact): Row => [
    { text: dayOf(interview, today), path: interview.path },
    { text: shown(interview.company) },
    { text: outcomeName(interview.cameOf) },
    ...RATINGS.map((rating) => ({ text: ratingText(interview.ratings?.[rating]) })),
  ];
  const columns = ["Day", "Company", "What came of it", ...RATINGS.map((rating) => RATING_NAMES[rating])];
  return [
    {
      kind: "dots",
      ratings: ratings.filter(({ dots }) => dots.length > 0),
      table: table("Your ratings", columns, rated, rowOf),
    },
    words(
      ["Your ratings, from 1 to 5; 5 is good on all three.", comparedWords(rated)]
        .filter((part) => part !== "")
        .join(" "),
    ),
  ];
}

/** `Two went further, three were a no: too few to compare.` */
function comparedWords(rated: readonly InterviewFact[]): string {
  if (rated.length <= FEW) return tooFew(rated.length);
  const further = rated.filter(({ cameOf }) => cameOf === "went further").length;
  const noes = rated.filter(({ cameOf }) => cameOf === "no").length;
  const said = [
    further > 0 && `${numberWords(further)} went further`,
    noes > 0 && `${numberWords(noes)} ${noes === 1 ? "was" : "were"} a no`,
  ].filter((part) => part !== false);
  if (said.length === 0) return "";
  const isTooFew = said.length > 1 && Math.min(further, noes) < ENOUGH;
  return `${capitalised(said.join(", "))}${isTooFew ? ": too few to compare" : ""}.`;
}

/** `3, 4`, or from ten on `3.4 on average, of 12`. */
export function valuesWords({ values, average }: RatingDots["byOutcome"][number]): string {
  return average === undefined ? values.join(", ") : `${average.toFixed(1)} on average, of ${String(values.length)}`;
}

/** `Thu 12 Nov, 5, waiting: Acme`, for a dot. */
export function dotWords({ interview, value }: RatingDots["dots"][number], today: LocalDay): string {
  const { cameOf, company } = interview;
  return `${dayOf(interview, today)}, ${ratingText(value)}, ${outcomeName(cameOf).toLowerCase()}: ${shown(company)}`;
}

const ratingText = (value: number | undefined) => (value === undefined ? "" : String(value));
const dayOf = ({ day }: InterviewFact, today: LocalDay) => (day === undefined ? "" : dayWords(day, today));
