import { RATINGS } from "../reading/written-down";
import { ENOUGH, inNumericalOrder } from "./figure";
import type { RatingDots } from "./insights";
import type { InterviewFact } from "./search-facts";

/** What may have come of a round; undefined where the person ended it, or only they know. */
const OUTCOMES: readonly InterviewFact["cameOf"][] = ["went further", "no", "no answer", "waiting", undefined];

/** Each rating against what came of the round. Fewer than ten have no average. */
export function ratingDots(interviews: readonly InterviewFact[]): readonly RatingDots[] {
  return RATINGS.map((rating) => {
    const dots = interviews.flatMap((interview) => {
      const value = interview.ratings?.[rating];
      return value === undefined ? [] : [{ interview, value }];
    });
    return { rating, dots, byOutcome: OUTCOMES.map((cameOf) => ({ cameOf, ...valuesOf(dots, cameOf) })) };
  });
}

function valuesOf(dots: RatingDots["dots"], cameOf: InterviewFact["cameOf"]) {
  const values = inNumericalOrder(
    dots.filter(({ interview }) => interview.cameOf === cameOf).map(({ value }) => value),
  );
  const sum = values.reduce((all, value) => all + value, 0);
  return { values, average: values.length < ENOUGH ? undefined : sum / values.length };
}
