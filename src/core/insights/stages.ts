import type { Entry } from "../entry";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Status } from "../reading/vocabulary";
import { cadenceOfRound } from "../schedule/cadence-row";
import type { History } from "../schedule/history";
import { STAGES, type CameTo, type Stage } from "./search-facts";

/** What a person may write without having heard from anybody; no other status. */
const TELLS_OF_NO_WORD: readonly Status[] = ["wishlist", "applied", "withdrawn", "ghosted", "closed"];

/** Whether a status is one that nobody has without a word from them. */
export function tellsOfAWord(status: Status | undefined): boolean {
  return status !== undefined && !TELLS_OF_NO_WORD.includes(status);
}

/** Whether their answer is known, on whatever day it came. */
export function isDecided({ application: { status }, schedule: { outcome } }: Entry): boolean {
  return outcome !== undefined || status === "offer" || status === "accepted" || status === "rejected";
}

/**
 * How far an application has got, as far as its notes tell: an offer does not make an interview that nobody noted. A round
 * that did not take place had to be arranged, and so tells of a word as well.
 */
export function stagesReached(
  { application: { status, rounds }, schedule: { outcome } }: Entry,
  { log, heldRounds }: History,
  cameTo: CameTo,
): ReadonlySet<Stage> {
  const reached: Stage[] = ["applied"];
  const isAnswered =
    rounds.length > 0 ||
    outcome !== undefined ||
    tellsOfAWord(status) ||
    log.some(({ kind }) => CONTACT_KINDS[kind].isTheirWord);
  if (isAnswered) reached.push("heard back");
  if (heldRounds.length > 0) reached.push("interviewed");
  if (heldRounds.some(({ words }) => cadenceOfRound(words) === "final round")) reached.push("final round");
  const isOffered = status === "offer" || cameTo === "accepted" || log.some(({ kind }) => kind === "heard offer");
  if (isOffered) reached.push("offer");
  if (cameTo === "accepted") reached.push("accepted");
  return setOf(reached);
}

const sets = new Map<string, ReadonlySet<Stage>>();

/** The same set for the same stages: there are few that differ, and many applications. */
function setOf(stages: readonly Stage[]): ReadonlySet<Stage> {
  const key = stages.join();
  const set = sets.get(key) ?? new Set(stages);
  sets.set(key, set);
  return set;
}

/** The last of the stages that was reached. */
export function furthestOf(reached: ReadonlySet<Stage>): Stage {
  return STAGES.findLast((stage) => reached.has(stage)) ?? "applied";
}
