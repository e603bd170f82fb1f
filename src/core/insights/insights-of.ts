import { earliest, type LocalDay } from "../day";
import { asksByChannel, asksByNumber } from "./asks-by-number";
import { isChosen, type InsightsChoice } from "./choice";
import { companyNames } from "./company-names";
import { directionsOf } from "./directions";
import { figureOf, figuresBy } from "./figure";
import { funnelOf } from "./funnel";
import type { Insights, Thanks } from "./insights";
import { ratingDots } from "./rating-dots";
import type { InterviewFact, OwnStepFact, PromiseFact, SearchFacts, Told } from "./search-facts";
import { waitsOf } from "./waits";
import { lessonsOf, weakPointsOf } from "./what-comes-back";

/** The figures for a choice, counted anew from all facts. */
export function insightsOf(facts: SearchFacts, choice: InsightsChoice): Insights {
  const isAll = choice.from === undefined && choice.to === undefined && choice.companyKey === undefined;
  const chosen = <Fact extends Told>(all: readonly Fact[]) =>
    isAll ? all : all.filter((fact) => isChosen(fact, choice));
  const companies = companyNames(facts.applications);
  const applications = chosen(facts.applications);
  const interviews = chosen(facts.interviews);
  const asks = chosen(facts.asks);
  const ownSteps = chosen(facts.ownSteps);
  return {
    choice,
    company: choice.companyKey === undefined ? undefined : companies.get(choice.companyKey),
    since: earliest(firstDayOf(applications), firstDayOf(interviews)),
    funnel: funnelOf(applications),
    firstWords: waitsOf(chosen(facts.firstWords), companies),
    afterInterviews: waitsOf(interviews, companies),
    interviews: [...interviews].reverse(),
    promises: figuresBy(PROMISE_RESULTS, chosen(facts.promises), ({ result }) => result),
    asks: asksByNumber(asks),
    asksByChannel: asksByChannel(asks),
    unasked: figureOf(chosen(facts.unasked)),
    ratings: ratingDots(interviews),
    weakPoints: weakPointsOf(interviews),
    lessons: lessonsOf(chosen(facts.lessons), interviews),
    ownSteps: OWN_STEPS.map((kind) => ({
      kind,
      results: figuresBy(
        OWN_STEP_RESULTS,
        ownSteps.filter((step) => step.kind === kind),
        ({ result }) => result,
      ),
    })),
    thanks: thanksOf(interviews),
    helpers: chosen(facts.helpers),
    directions: directionsOf(applications, companies),
  };
}

const PROMISE_RESULTS: readonly PromiseFact["result"][] = ["kept", "moved", "late", "passed", "to come", "not known"];
const OWN_STEPS: readonly OwnStepFact["kind"][] = ["thank-you", "follow-up", "answer", "feedback-request"];
const OWN_STEP_RESULTS: readonly OwnStepFact["result"][] = ["early", "by its day", "late", "lapsed"];

function firstDayOf(facts: readonly Told[]): LocalDay | undefined {
  return facts.find(({ day }) => day !== undefined)?.day;
}

/** Rounds after which there was somebody to thank, by how many of them were. */
function thanksOf(interviews: readonly InterviewFact[]): Thanks {
  const withSomebody = interviews.filter(({ toThank }) => toThank > 0);
  return figuresBy(["all", "some", "nobody", "still time"], withSomebody, ({ toThank, thanked, isTimeToThank }) => {
    if (thanked === toThank) return "all";
    if (isTimeToThank) return "still time";
    return thanked > 0 ? "some" : "nobody";
  });
}
