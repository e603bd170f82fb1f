import { cameOf } from "../lessons/came-of";
import type { Round } from "../reading/round";
import { meansNo } from "../reading/round-outcome";
import { wayToMeet } from "../reading/way-to-meet";
import { NOTHING_WRITTEN } from "../reading/written-down";
import type { ApplicationSoFar } from "./application-so-far";
import { firstWordSince, waitFrom } from "./first-words";
import type { InterviewFact, PromiseFact } from "./search-facts";
import { isDecided } from "./stages";

/** Each round that was held, with the wait for their word after it: until the next round, which shows that there was one. */
export function interviewFacts(one: ApplicationSoFar, promises: readonly PromiseFact[]): readonly InterviewFact[] {
  return one.heldRounds.map((round, at) => {
    const { path, company, companyKey, day, result, answered, days, route, channel } = waitAfter(one, round);
    const { writtenDown } = round;
    const { ratings, weakPoints, lessonsUsed } = writtenDown;
    const { toThank = 0, thanked = 0, isTimeToThank = false } = one.thanks[at] ?? {};
    // Named one by one, as in all facts: there are thousands, and spreading one costs more than telling it.
    return {
      path,
      company,
      companyKey,
      day,
      result,
      answered,
      days,
      route,
      channel,
      cameOf: cameOf(round, one.entry),
      ratings: Object.keys(ratings).length > 0 ? ratings : undefined,
      weakPoints,
      lessonsUsed,
      isWrittenDown: writtenDown !== NOTHING_WRITTEN,
      promise: promises.findLast(({ since }) => since === round.day),
      toThank,
      thanked,
      isTimeToThank,
    };
  });
}

function waitAfter(one: ApplicationSoFar, round: Round) {
  const next = one.application.rounds.find(({ day }) => day > round.day);
  const word = firstWordSince(one.log, round.day);
  const isBefore = word !== undefined && (next === undefined || word.day <= next.day);
  return waitFrom(one, round.path, round.day, wayToMeet(round.words) ?? "", {
    answered: isBefore ? word.day : undefined,
    isDayLost: next !== undefined || meansNo(round.outcome) || isDecided(one.entry),
  });
}
