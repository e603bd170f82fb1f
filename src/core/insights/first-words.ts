import { lineOfApplying } from "../application";
import { daysBetween, type LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { LogLine } from "../reading/read-note";
import type { ApplicationSoFar } from "./application-so-far";
import type { CameTo, Wait } from "./search-facts";
import { tellsOfAWord } from "./stages";

/**
 * The wait from the day of the application to the first word from the company. A round before the first word in the log
 * shows that an earlier one was not noted. What they wrote before that day answers nothing.
 */
export function firstWord(one: ApplicationSoFar): Wait | undefined {
  const { application, entry, today } = one;
  const { dateApplied: from, rounds, status } = application;
  if (from === undefined || from > today) return undefined;
  const word = firstWordSince(one.log, from);
  const isFirst = word !== undefined && !rounds.some(({ day }) => day >= from && day < word.day);
  const isAnswered = rounds.some(({ day }) => day >= from) || entry.schedule.outcome !== undefined;
  const { channel = "" } = lineOfApplying(one.log, from) ?? {};
  return waitFrom(one, application.paths[0], from, channel.toLowerCase(), {
    answered: isFirst ? word.day : undefined,
    isDayLost: isAnswered || tellsOfAWord(status),
  });
}

/** Applications whose first word came before anybody had asked for it. */
export function isUnasked({ log }: ApplicationSoFar, { answered }: Wait): boolean {
  const asked = log.find(({ kind }) => CONTACT_KINDS[kind].isFollowUp)?.day;
  return answered !== undefined && (asked === undefined || answered < asked);
}

/** The first word from the company on a day or after it. */
export function firstWordSince(log: readonly LogLine[], since: LocalDay): LogLine | undefined {
  return log.find(({ kind, day }) => day >= since && CONTACT_KINDS[kind].isTheirWord);
}

/** A wait with what came of it: their word, or the day of it is lost, or there was none. */
export function waitFrom(
  { application, cameTo, today }: ApplicationSoFar,
  path: string,
  from: LocalDay,
  channel: string,
  { answered, isDayLost }: { readonly answered: LocalDay | undefined; readonly isDayLost: boolean },
): Wait {
  const result = answered !== undefined ? "answered" : isDayLost ? "day not noted" : withoutWord(cameTo);
  const until = answered ?? (result === "waiting" ? today : undefined);
  const { company, companyKey, route = "direct" } = application;
  const days = until && daysBetween(from, until);
  return { path, company, companyKey, day: from, result, answered, days, route, channel };
}

/** What became of a wait, or a question, that no word ended. */
export function withoutWord(cameTo: CameTo): "waiting" | "no answer" | "closed" {
  if (cameTo === "open") return "waiting";
  return cameTo === "no answer" ? "no answer" : "closed";
}
