import { compareText, type Application } from "../application";
import type { LocalDay, Moment } from "../day";
import type { LogLine, SentSometime } from "../reading/read-note";
import { factsOf, type Facts, type Rules } from "./facts";
import { planned } from "./follow-up";
import { lineOf, taskTakenAsHandedIn } from "./task";
import { occasionsToThank } from "./thank-you";

/**
 * The Application with what its notes say was sent without saying when (`thank_you_sent: true`): taken as sent on the day
 * it was due, or today where that lies ahead. It settles one of its kind, unless the log has one. A task that nobody said was
 * handed in is taken as that in the end (rule 7).
 */
export function withSentSometime(application: Application, now: Moment, rules: Rules): Application {
  const { sentSometime, taskDue } = application;
  if (sentSometime.length === 0 && taskDue === undefined) return application;
  const told = sentSometime.reduce((one, kind) => {
    const facts = factsOf(one, now, rules, undefined);
    const due = dueOf(kind, facts);
    if (due === undefined) return one;
    return withLine(one, lineOf(one, due < now.day ? due : now.day, kind));
  }, application);
  const taken = taskDue && taskTakenAsHandedIn(factsOf(told, now, rules, undefined), now.day);
  return taken ? withLine(told, taken) : told;
}

function withLine(application: Application, line: LogLine): Application {
  return { ...application, log: [...application.log, line].sort((a, b) => compareText(a.day, b.day)) };
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
