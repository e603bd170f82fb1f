/** What came of a round, as far as the notes say. Silence is never taken for a no. */
import type { Application } from "../application";
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import type { Round } from "../reading/round";
import { meansNo, wasNotHeld } from "../reading/round-outcome";
import { mayBeSilence } from "../schedule/closed-and-reopened";
import { isHeard } from "../schedule/history";

export type CameOf = "waiting" | "went further" | "no" | "no answer";

/** "Passed", "passed to the final round"; but "passed on it" is the person's own no. */
const PASSED = /^passed(?!\s+on\b)\b/i;

/**
 * What came of a round: it went further where a later one was arranged, or an offer or a promise of a next round followed.
 * There is no answer where nobody is asked any more. Undefined where the person ended it, or only they know why it did.
 */
export function cameOf(round: Round, { application, schedule }: Entry): CameOf | undefined {
  const { rounds, log, status } = application;
  if (rounds.some(({ day }) => day > round.day)) return "went further";
  if (schedule.outcome === "no" || meansNo(round.outcome)) return "no";
  const since = log.filter(({ day }) => day >= round.day);
  const isInvited = since.some(({ kind }) => kind === "heard next round" || kind === "heard offer");
  if (schedule.outcome === "yes" || schedule.isOffer || isInvited || PASSED.test(round.outcome)) return "went further";
  if (schedule.group === "quiet" || schedule.group === "move on") return "no answer";
  if (schedule.group !== "closed") return "waiting";
  if (status === "ghosted") return "no answer";
  return mayBeSilence(application) && !since.some(isHeard) ? "no answer" : undefined;
}

/** The rounds by today that the person rated, or of which they said how it felt, the latest first. */
export function ratedRounds({ rounds }: Application, today: LocalDay): readonly Round[] {
  return rounds
    .filter(({ day, outcome, writtenDown: { feeling, ratings } }) => {
      const isRated = feeling !== "" || Object.keys(ratings).length > 0;
      return isRated && day <= today && !wasNotHeld(outcome);
    })
    .reverse();
}
