/** Rule 14: an offer, and the day by which the person answers it. */
import { addDays, type LocalDay } from "../day";
import type { Contact } from "../reading/contact-line";
import type { Facts } from "./facts";
import { isHeard } from "./history";
import type { Reason, Step } from "./step";

/** So many working days before its day the own answer goes first. */
const FIRST_FROM = 3;
/** At the end of this working day after its day, nothing is said of it any more but that it waits. */
const OVERDUE_FOR = 5;

/** The own answer to an offer, while there is a day for it; undefined where none is named, or it has long passed. */
export function decide(facts: Facts): Step | undefined {
  const { application, addressee } = facts;
  const by = application.decideBy;
  if (by === undefined || isLongPastOwnDay(facts)) return undefined;
  const spent = spentReason(facts);
  return {
    kind: "decide",
    due: by,
    from: firstFrom(facts, by),
    ...(addressee && { to: addressee }),
    ...(spent.length > 0 && { channel: "phone" }),
    about: "offer",
    reasons: [{ kind: "own answer", by }, ...offerReason(facts), ...spent],
  };
}

/** Whether the day for the own answer has passed so long ago that the application only waits. */
export function isLongPastOwnDay({ application: { decideBy }, today, calendar }: Facts): boolean {
  return decideBy !== undefined && today > calendar.askingDays.add(decideBy, OVERDUE_FOR);
}

/** The first day of those on which it is no more than so many working days ahead. */
function firstFrom({ calendar }: Facts, by: LocalDay): LocalDay {
  let from = by;
  while (calendar.askingDays.add(addDays(from, -1), FIRST_FROM) >= by) from = addDays(from, -1);
  return from;
}

/** What is known of an offer: since when, and whether it is on paper. */
export function offerReason({ cadenceName, log, heard }: Facts): readonly Reason[] {
  if (cadenceName !== "offer") return [];
  const offer = log.findLast(({ kind }) => kind === "heard offer");
  return [{ kind: "offer", on: offer?.day ?? heard, isOnPaper: isOnPaper(log) }];
}

/** Whether a word from them since the offer says that it has come on paper. Without one nobody knows. */
export function isOnPaper(log: readonly Contact[]): boolean {
  const offer = log.findLastIndex(({ kind }) => kind === "heard offer");
  return log
    .slice(Math.max(offer, 0))
    .some((line) => isHeard(line) && ON_PAPER.test(line.words ?? "") && !TO_COME.test(line.words ?? ""));
}

const ON_PAPER = /\b(?:on paper|in writing|written offer|signed offer|contract)\b/i;
const TO_COME = /\b(?:no|not|yet|without|will|soon|follows?|to come|asked?|tomorrow|next week)\b/i;

function spentReason({ followUps, cadence }: Facts): readonly Reason[] {
  const last = followUps.at(-1);
  return last && followUps.length >= cadence.cap ? [{ kind: "spent", times: followUps.length, last: last.day }] : [];
}
