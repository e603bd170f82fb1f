/** The built-in templates, and which of them a person needs now. */
import closingNote from "./built-in/Closing note.md";
import debriefCall from "./built-in/Debrief call.md";
import endorsementRequest from "./built-in/Endorsement request.md";
import feedbackReminder from "./built-in/Feedback reminder.md";
import feedbackAfterANo from "./built-in/Feedback request after a no.md";
import feedbackAfterAYes from "./built-in/Feedback request after a yes.md";
import followUp from "./built-in/Follow-up.md";
import lookingBack from "./built-in/Looking back.md";
import offerOnPaper from "./built-in/Offer on paper.md";
import preparation from "./built-in/Preparation.md";
import questionsForARecruiter from "./built-in/Questions for a recruiter.md";
import recruiterCall from "./built-in/Recruiter call.md";
import recruiterCheckIn from "./built-in/Recruiter check-in.md";
import reflection from "./built-in/Reflection.md";
import replyToANo from "./built-in/Reply to a no.md";
import secondFollowUp from "./built-in/Second follow-up.md";
import secondCheckIn from "./built-in/Second recruiter check-in.md";
import statusCall from "./built-in/Status call.md";
import statusQuestion from "./built-in/Status question to a connection.md";
import thankYou from "./built-in/Thank-you.md";
import thanksForAnOffer from "./built-in/Thanks for an offer.md";
import thanksForFeedback from "./built-in/Thanks for feedback.md";
import theyDidNotTurnUp from "./built-in/They did not turn up.md";
import timeWithAnOffer from "./built-in/Time with an offer.md";
import withdrawal from "./built-in/Withdrawal.md";
import { missedRound } from "./names";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { Schedule } from "../core/schedule/schedule";
import type { Step } from "../core/schedule/step";

/** In the order of a search, by the names that a template in the vault replaces them by. */
export const BUILT_IN = {
  preparation,
  reflection,
  "thank-you": thankYou,
  "follow-up": followUp,
  "second follow-up": secondFollowUp,
  "status call": statusCall,
  "they did not turn up": theyDidNotTurnUp,
  "debrief call": debriefCall,
  "recruiter call": recruiterCall,
  "recruiter check-in": recruiterCheckIn,
  "second recruiter check-in": secondCheckIn,
  "questions for a recruiter": questionsForARecruiter,
  "endorsement request": endorsementRequest,
  "status question to a connection": statusQuestion,
  "thanks for an offer": thanksForAnOffer,
  "offer on paper": offerOnPaper,
  "time with an offer": timeWithAnOffer,
  withdrawal,
  "reply to a no": replyToANo,
  "feedback request after a no": feedbackAfterANo,
  "feedback request after a yes": feedbackAfterAYes,
  "feedback reminder": feedbackReminder,
  "thanks for feedback": thanksForFeedback,
  "looking back": lookingBack,
  "closing note": closingNote,
} as const;

export type BuiltInName = keyof typeof BUILT_IN;

/** The language that they are written in. */
export const BUILT_IN_LANGUAGE = "en";

/** The template for a step; undefined for one that nothing is written for. */
export function templateFor(
  { kind, channel }: Step,
  { isOffer, isViaRecruiter, sent }: Schedule,
  hasSaidYes: boolean,
): BuiltInName | undefined {
  const isFirst = sent === 0;
  switch (kind) {
    case "thank-you":
      return isOffer ? "thanks for an offer" : channel === "phone" ? "debrief call" : "thank-you";
    case "follow-up":
      if (isViaRecruiter && !isOffer)
        return channel === "phone" ? "recruiter call" : isFirst ? "recruiter check-in" : "second recruiter check-in";
      if (channel === "phone") return "status call";
      return !isFirst ? "second follow-up" : isOffer ? "offer on paper" : "follow-up";
    case "answer":
      return "reply to a no";
    case "ask-feedback":
      return !isFirst
        ? "feedback reminder"
        : hasSaidYes
          ? "feedback request after a yes"
          : "feedback request after a no";
    case "capture":
      return "reflection";
    case "look-back":
    case "move-on":
      return "looking back";
    case "prepare":
      return "preparation";
    case "wait":
      return undefined;
  }
}

/** The built-in templates that fit: those for the steps, then those that may be of use. */
export function fittingTemplates(
  { application, schedule }: Entry,
  today: LocalDay,
  knowsSomebody: boolean,
): readonly BuiltInName[] {
  const forSteps = schedule.steps.flatMap(
    (step) => templateFor(step, schedule, application.status === "accepted") ?? [],
  );
  const { status, recruiter } = application;
  const { heldRound, isViaRecruiter, isOffer, panel } = schedule;
  const isOpen = schedule.group !== "closed" && status !== "rejected" && status !== "accepted" && !isOffer;
  const hasComing = schedule.comingRound !== undefined;
  const wasMissed = missedRound(application, today) !== undefined;
  const useful: readonly (readonly [BuiltInName, boolean])[] = [
    ["preparation", hasComing],
    ["they did not turn up", wasMissed && !hasComing],
    ["thank-you", isOpen && !isViaRecruiter && panel.some(({ thankedOn }) => thankedOn === undefined)],
    [schedule.sent === 0 ? "follow-up" : "second follow-up", isOpen && !isViaRecruiter],
    ["status call", isOpen && !isViaRecruiter],
    [schedule.sent === 0 ? "recruiter check-in" : "second recruiter check-in", isOpen && recruiter !== undefined],
    ["questions for a recruiter", recruiter !== undefined],
    ["endorsement request", isOpen && knowsSomebody],
    ["status question to a connection", isOpen && knowsSomebody],
    ["time with an offer", isOffer],
    ["thanks for feedback", application.log.some(({ kind }) => kind === "feedback")],
    ["looking back", heldRound !== undefined],
  ];
  const fitting = useful.filter(([, isUseful]) => isUseful).map(([name]) => name);
  return [...new Set([...forSteps, ...fitting])];
}
