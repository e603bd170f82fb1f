/** Rule 11: the day for the next follow-up or request for feedback that a person set by hand or by Snooze. */
import type { LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import { lastContactMade, type Facts } from "./facts";
import { gapOf } from "./gap";
import type { Reason } from "./step";

/** The day, where it holds, and what is said of it: that it is one's own, or why it cannot hold. */
interface OwnDay {
  readonly day: LocalDay | undefined;
  readonly reasons: readonly Reason[];
}

const NONE: OwnDay = { day: undefined, reasons: [] };
/** A message within so many working days after a day of one's own is the one that the day was for. */
const KEPT_WITHIN = 5;

/** What becomes of the day: it is void where the promise or the gap forbids it, or what has happened lies behind it. */
export function ownDay(facts: Facts): OwnDay {
  const { application, calendar, promise, heard, held, followUps, cadence } = facts;
  const set = application.followUp;
  if (set === undefined) return NONE;
  const contact = lastContactMade(facts);
  if (contact && set <= contact.day && isKeptBy(facts, set)) return NONE;
  if (contact && set <= contact.day) return voidBecause(set, { kind: "last message" });
  if (heard !== undefined && set <= heard) return voidBecause(set, { kind: "their word" });
  if (held !== undefined && set <= held.day) return voidBecause(set, { kind: "interview" });
  if (followUps.length >= cadence.cap) return voidBecause(set, { kind: "spent", times: followUps.length });
  if (promise !== undefined && set <= promise) return voidBecause(set, { kind: "promised", by: promise });
  const day = calendar.askingDays.add(set, 0);
  const gap = gapOf(facts);
  if (gap && day < gap.ends) return voidBecause(set, { kind: "gap", contact: gap.contact });
  return { day, reasons: [{ kind: "your day", why: application.followUpReason }] };
}

/** Whether a message went on that day or soon after it: then there is nothing more to say of it. */
function isKeptBy({ log, calendar }: Facts, set: LocalDay): boolean {
  const until = calendar.askingDays.add(set, KEPT_WITHIN);
  return log.some(({ kind, day }) => CONTACT_KINDS[kind].isMessage && day >= set && day <= until);
}

function voidBecause(
  day: LocalDay,
  because: Extract<Reason, { readonly kind: "your day is void" }>["because"],
): OwnDay {
  return { day: undefined, reasons: [{ kind: "your day is void", day, because }] };
}
