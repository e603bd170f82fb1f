import { cameOf } from "../lessons/came-of";
import type { Round } from "../reading/round";
import { meansNo } from "../reading/round-outcome";
import { wayToMeet } from "../reading/way-to-meet";
import { NOTHING_WRITTEN } from "../reading/written-down";
import { thanksAfterRounds } from "../schedule/thank-you";
import { firstWordSince, waitFrom } from "./first-words";
import type { InterviewFact, PromiseFact } from "./search-facts";
import type { SoFar } from "./so-far";

/** Each round that was held, with the wait for their word after it: until the next round, which shows that there was one. */
export function interviewFacts(one: SoFar, promises: readonly PromiseAfter[]): readonly InterviewFact[] {
  const thanks = thanksAfterRounds(one.facts, one.rules.cadences);
  return one.heldRounds.map((round, at) => {
    const { words, writtenDown } = round;
    const { ratings, weakPoints, lessonsUsed } = writtenDown;
    return {
      ...waitAfter(one, round),
      words,
      cameOf: cameOf(round, one.entry),
      ratings: Object.keys(ratings).length > 0 ? ratings : undefined,
      weakPoints,
      lessonsUsed,
      isWrittenDown: writtenDown !== NOTHING_WRITTEN,
      promise: promises.findLast(({ since }) => since === round.day)?.promise,
      ...thanksIn(thanks[at]),
    };
  });
}

/** A day that they named, and the day after which they did. */
export interface PromiseAfter {
  readonly promise: PromiseFact;
  readonly since: PromiseFact["day"];
}

function thanksIn(thanks: ReturnType<typeof thanksAfterRounds>[number]) {
  const { toThank = 0, thanked = 0, isTimeToThank = false } = thanks ?? {};
  return { toThank, thanked, isTimeToThank };
}

function waitAfter(one: SoFar, round: Round) {
  const { application, entry } = one;
  const { rounds, status } = application;
  const next = rounds.find(({ day }) => day > round.day);
  const word = firstWordSince(one.log, round.day);
  const isBefore = word !== undefined && (next === undefined || word.day <= next.day);
  const isEnded =
    meansNo(round.outcome) ||
    entry.schedule.outcome !== undefined ||
    status === "offer" ||
    status === "accepted" ||
    status === "rejected";
  return waitFrom(one, round.path, round.day, wayToMeet(round.words) ?? "", {
    answered: isBefore ? word.day : undefined,
    isDayLost: next !== undefined || isEnded,
  });
}
