/** Where an Application ends, by the person's own choice, and where it goes on after all. */
import type { Change } from "./change";
import type { Entry } from "../entry";
import type { Status, WordFor } from "../reading/status";
import { isClosedStatus } from "../schedule/closed";

/** What an Application can be ended with: the first is what most people mean. */
export function endsOf({ schedule, application }: Entry): readonly Status[] {
  if (application.status === "offer") return ["accepted", "withdrawn"];
  if (application.status === "rejected") return ["closed"];
  return schedule.heldRound === undefined && schedule.sent === 0
    ? ["withdrawn", "closed"]
    : ["closed", "ghosted", "withdrawn"];
}

/** Whether anything is left to be ended: after a no, the reply and the requests for feedback. */
export function canBeEnded({ schedule }: Entry): boolean {
  return schedule.group !== "closed";
}

/** Ends an Application, in the vault's own word. */
export function end({ application }: Entry, status: Status, wordFor: WordFor): readonly Change[] {
  return [{ path: application.paths[0], property: "status", value: wordFor(status) }];
}

/** Whether an Application has come to an end, so that it can be taken up again. */
export function isEnded({ application: { status } }: Entry): boolean {
  return status !== undefined && status !== "wishlist" && isClosedStatus(status);
}

/** Takes an Application up again where it had got to. Nothing where it is open. */
export function reopen(entry: Entry, wordFor: WordFor): readonly Change[] {
  if (!isEnded(entry)) return [];
  const { application, schedule } = entry;
  const status = schedule.heldRound || application.rounds.length > 0 ? "interviewing" : "applied";
  return [{ path: application.paths[0], property: "status", value: wordFor(status) }];
}
