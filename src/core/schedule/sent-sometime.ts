import type { Application } from "../application";
import type { LocalDay, Moment } from "../day";
import type { LogLine, SentSometime } from "../reading/read-note";
import { factsOf, type Facts, type Rules } from "./facts";
import { planned } from "./follow-up";
import { occasionsToThank } from "./thank-you";

/**
 * The Application with what its notes say was sent without saying when (`thank_you_sent: true`): taken as sent on the day
 * it was due, or today where that lies ahead. It settles one of its kind, unless the log has one.
 */
export function withSentSometime(application: Application, now: Moment, rules: Rules): Application {
  if (application.sentSometime.length === 0) return application;
  return application.sentSometime.reduce((one, kind) => {
    const facts = factsOf(one, now, rules, undefined);
    const due = dueOf(kind, facts);
    if (due === undefined) return one;
    const line: LogLine = {
      day: due < now.day ? due : now.day,
      kind,
      channel: undefined,
      person: undefined,
      words: undefined,
      line: "",
      path: one.paths[0],
    };
    const log = [...one.log, line].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return { ...one, log };
  }, application);
}

/** Undefined where nothing of the kind was due, or the log tells of it. */
function dueOf(kind: SentSometime, facts: Facts): LocalDay | undefined {
  if (kind === "follow-up") {
    if (facts.outcome || facts.coming || facts.followUps.length > 0) return undefined;
    return planned(facts).due ?? undefined;
  }
  const occasion = occasionsToThank(facts).at(-1);
  if (occasion === undefined) return undefined;
  const isKnown = facts.log.some((contact) => contact.kind === "thank-you" && contact.day >= occasion.day);
  return isKnown ? undefined : occasion.due;
}
