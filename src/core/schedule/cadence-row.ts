import type { CadenceName } from "../cadence-table";
import type { History } from "./history";
import type { Outcome } from "./outcome";

/** Rule 4: what the outcome, the offer, the note or the route says; else the stage that has been reached. */
export function cadenceOf(history: History, outcome: Outcome | undefined, stage: CadenceName): CadenceName {
  const { application } = history;
  if (outcome) return "feedback request";
  if (application.status === "offer" || hasOfferInLog(history)) return "offer";
  return application.cadence ?? (application.route === "recruiter" ? "via recruiter" : stage);
}

/** An offer by the log, unless a no or a later round came after it. */
function hasOfferInLog({ log, held, coming }: History): boolean {
  const offer = log.findLast(({ kind }) => kind === "heard offer" || kind === "heard no");
  return offer?.kind === "heard offer" && coming === undefined && (held === undefined || held.day <= offer.day);
}

/** Rule 4: by the words of the latest held round, else by the status. */
export function stageOf({ application: { status }, held }: History): CadenceName {
  if (held && held.words !== "") return cadenceOfRound(held.words);
  if (status === "assessment" || status === "screening") return "phone screen";
  return held || status === "interviewing" || status === "offer" ? "interview" : "application only";
}

/** The row for the words that describe a round: "Final panel" is a final round; what is not known is an interview. */
export function cadenceOfRound(words: string): CadenceName {
  if (/\bfinal\b/i.test(words)) return "final round";
  return /\b(phone|telephone|screen(ing)?|recruiter|assessment|test|call)\b/i.test(words.replace(WAY_TO_MEET, ""))
    ? "phone screen"
    : "interview";
}

/** A call over one of these is a way to meet, and no phone screen. */
const WAY_TO_MEET =
  /\b(?:video|zoom|teams|skype|webex|google meet|meet|facetime|online)[\s-]*(?:video[\s-]*)?(?:call|conference)\b/gi;
