import { daysBetween, type LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import { wayOf } from "../reading/contact-line";
import type { LogLine } from "../reading/read-note";
import { isHeard } from "../schedule/history";
import type { ApplicationSoFar } from "./application-so-far";
import { withoutWord } from "./first-words";
import type { AskFact } from "./search-facts";
import { isDecided } from "./stages";

/** Each time that the person asked, and what came next. They are counted as the schedule counts follow-ups (rule 2). */
export function askFacts(one: ApplicationSoFar): readonly AskFact[] {
  const { application, log } = one;
  const { company, companyKey } = application;
  const asks: Asked[] = [];
  for (const [at, line] of log.entries()) if (CONTACT_KINDS[line.kind].isFollowUp) asks.push({ line, at });
  let number = 0;
  return asks.map((ask, order) => {
    const { path, day } = ask.line;
    const next = asks[order + 1];
    const isAskedAgain = next !== undefined && isOfOneCount(one, ask, next);
    const { result, days } = isAskedAgain ? ASKED_AGAIN : whatCameOf(one, ask);
    const fact = { path, company, companyKey, day, number: number + 1, result, days, channel: wayOf(ask.line) };
    number = isAskedAgain ? number + 1 : 0;
    return fact;
  });
}

type WhatCame = Pick<AskFact, "result" | "days">;

const ASKED_AGAIN: WhatCame = { result: "asked again", days: undefined };

/** A line of the log, and its place there. */
interface Asked {
  readonly line: LogLine;
  readonly at: number;
}

/** Whether nothing has begun the count anew between two that follow each other: a contact on the day of a round came before it. */
function isOfOneCount({ log, heldRounds }: ApplicationSoFar, one: Asked, next: Asked): boolean {
  if (heldRounds.some(({ day }) => day >= one.line.day && day < next.line.day)) return false;
  return !log.slice(one.at + 1, next.at).some(({ kind }) => CONTACT_KINDS[kind].beginsAnew);
}

/** Their word tells its day; a task and a round only that there was one. */
function whatCameOf({ application, entry, log, heldRounds, cameTo }: ApplicationSoFar, { line, at }: Asked): WhatCame {
  const next = log.slice(at + 1).find(({ kind }) => CONTACT_KINDS[kind].beginsAnew);
  const round = heldRounds.find(({ day }) => day >= line.day);
  const isNextFirst = next !== undefined && (round === undefined || next.day <= round.day);
  if (isNextFirst && isHeard(next)) return answeredAfter(daysBetween(line.day, next.day));
  if (next !== undefined || hasRoundFrom(application.rounds, line.day)) return answeredAfter(undefined);
  return isDecided(entry) ? answeredAfter(undefined) : { result: withoutWord(cameTo), days: undefined };
}

const answeredAfter = (days: number | undefined): WhatCame => ({ result: "answered", days });

function hasRoundFrom(rounds: readonly { readonly day: LocalDay }[], from: LocalDay): boolean {
  return rounds.some(({ day }) => day >= from);
}
