import type { Entry } from "../entry";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Status } from "../reading/vocabulary";
import { cadenceOfRound } from "../schedule/cadence-row";
import type { Facts } from "../schedule/facts";
import { STAGES, type CameTo, type Stage } from "./search-facts";

/** Nobody gets one of these without having heard from them. */
const TELLS_OF_A_WORD: ReadonlySet<Status | undefined> = new Set([
  "assessment",
  "screening",
  "interviewing",
  "offer",
  "accepted",
  "rejected",
]);

/**
 * How far an application has got, as far as its notes tell: an offer does not make an interview that nobody noted. A round
 * that did not take place had to be arranged, and so tells of a word as well.
 */
export function stagesReached(
  { application: { status, rounds }, schedule: { outcome } }: Entry,
  { log, heldRounds }: Facts,
  cameTo: CameTo,
): ReadonlySet<Stage> {
  const reached = new Set<Stage>(["applied"]);
  const isAnswered =
    rounds.length > 0 ||
    outcome !== undefined ||
    TELLS_OF_A_WORD.has(status) ||
    log.some(({ kind }) => CONTACT_KINDS[kind].isTheirWord);
  if (isAnswered) reached.add("heard back");
  if (heldRounds.length > 0) reached.add("interviewed");
  if (heldRounds.some(({ words }) => cadenceOfRound(words) === "final round")) reached.add("final round");
  const isOffered = status === "offer" || cameTo === "accepted" || log.some(({ kind }) => kind === "heard offer");
  if (isOffered) reached.add("offer");
  if (cameTo === "accepted") reached.add("accepted");
  return reached;
}

/** The last of the stages that was reached. */
export function furthestOf(reached: ReadonlySet<Stage>): Stage {
  return STAGES.findLast((stage) => reached.has(stage)) ?? "applied";
}
