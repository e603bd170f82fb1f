import type { CadenceName } from "../cadence-table";
import { latest, type LocalDay } from "../day";
import { CONTACT_KINDS, type ContactKind } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { History } from "./history";
import type { CountedFrom } from "./step";

/** The day from which the waiting is counted, and what happened on it. */
export interface Anchor {
  readonly day: LocalDay;
  readonly from: CountedFrom;
}

/** The last line of the kind since the latest round and the last word from them; on one day, in the order of the lines. */
export function lastContactSinceTheCountBegan({ log, held }: History, kind: ContactKind): Contact | undefined {
  const begins = log.findLastIndex((line) => CONTACT_KINDS[line.kind].beginsAnew);
  const contact = log.findLast((line, at) => at > begins && line.kind === kind);
  return contact && (held === undefined || contact.day >= held.day) ? contact : undefined;
}

/** Rule 2: the latest of the last held round, the last word from them, a task handed in, and the day of the application. */
export function anchorOf(
  { application, today, log, held, heard, promise }: History,
  stage: CadenceName,
): Anchor | undefined {
  const isUnderWay = ["assessment", "screening", "interviewing", "offer"].includes(application.status ?? "");
  const nothingSince = held === undefined && heard === undefined && promise === undefined;
  const hasApplied = application.dateApplied !== undefined && application.dateApplied <= today;
  const applied = hasApplied && !(isUnderWay && nothingSince) ? application.dateApplied : undefined;
  const task = log.findLast(({ kind }) => kind === "task")?.day;
  const day = latest(held?.day, heard, task, applied);
  if (day === undefined) return undefined;
  if (day === task) return { day, from: "task" };
  if (day === heard) return { day, from: "answer" };
  if (day === held?.day) return { day, from: stage === "phone screen" ? "call" : "interview" };
  return { day, from: "application" };
}

/** Rule 2: a held round, a word from them or a task begins the count anew. A contact on the day of a round came before it. */
export function followUpsSinceTheCountBegan({ log, held }: History): readonly Contact[] {
  const begins = log.findLastIndex((line) => CONTACT_KINDS[line.kind].beginsAnew);
  return log.filter(
    ({ kind, day }, at) => at > begins && CONTACT_KINDS[kind].isFollowUp && (held === undefined || day > held.day),
  );
}
