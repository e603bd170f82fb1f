import type { Moment } from "../day";
import type { Entry } from "../entry";
import { kept } from "../kept";
import type { Rules } from "../schedule/facts";
import { interviewFacts } from "./after-interviews";
import { applicationSoFar, toldBy } from "./application-so-far";
import { applicationFact } from "./applications";
import { askFacts } from "./asks";
import { firstWord, isUnasked } from "./first-words";
import { helperFacts } from "./helpers";
import { lessonFacts } from "./lessons-noted";
import { ownStepFacts } from "./own-schedule";
import { promiseFacts } from "./promises";
import type { SearchFacts } from "./search-facts";

const NONE: readonly never[] = [];

/** What one application tells. */
export function factsOfOne(entry: Entry, atCompany: readonly Entry[], now: Moment, rules: Rules): SearchFacts {
  const one = applicationSoFar(entry, now, rules);
  const application = applicationFact(one);
  const word = firstWord(one);
  const promises = promiseFacts(one);
  return {
    applications: [application],
    firstWords: word ? [word] : NONE,
    interviews: interviewFacts(one, promises),
    promises,
    asks: askFacts(one),
    unasked: word && isUnasked(one, word) ? [toldBy(entry.application, word.path, word.day)] : NONE,
    lessons: kept(lessonFacts(one)),
    ownSteps: kept(ownStepFacts(one, atCompany)),
    helpers: helperFacts(one),
  };
}
