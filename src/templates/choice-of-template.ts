/** Which built-in templates a person needs now. */
import type { Entry } from "../core/entry";
import type { RouteKind } from "../core/feedback-routes";
import { isSameName } from "../core/reading/person";
import { asksForTime } from "../core/schedule/rebook";
import type { Schedule } from "../core/schedule/schedule";
import type { Step } from "../core/schedule/step";
import type { BuiltInName } from "./built-in";
import { roundOff } from "./placeholders";

/** The template for a step; undefined where nothing is written. */
export function templateFor(step: Step, schedule: Schedule, hasSaidYes: boolean): BuiltInName | undefined {
  const isByPhone = step.channel === "phone";
  switch (step.kind) {
    case "thank-you":
      if (schedule.isOffer) return "thanks for an offer";
      return isByPhone ? "debrief call" : "thank-you";
    case "follow-up":
      if (asksForTime(step)) return "ask for the time";
      return followUpTemplate(schedule, isByPhone);
    case "answer":
      return step.isWithQuestion === true ? "reply to a no with a question" : "reply to a no";
    case "ask-feedback":
      if (schedule.sent > 0 && !isToSomebodyElse(step)) return "feedback reminder";
      return hasSaidYes ? "feedback request after a yes" : "feedback request after a no";
    case "capture":
      return "reflection";
    case "look-back":
    case "move-on":
      return "looking back";
    case "prepare":
      return "preparation";
    case "rebook":
      return "ask for a new time";
    case "decide":
    case "hand-in":
    case "date-the-no":
    case "wait":
      return undefined;
  }
}

/** Who was asked last is not the one who is asked now: to them it is no reminder. */
function isToSomebodyElse({ to, reasons }: Step): boolean {
  const last = reasons.find((reason) => reason.kind === "last contact")?.contact.person;
  return to !== undefined && last !== undefined && !isSameName(to.name, last);
}

/** The question for feedback after a no, by what they are to the person. A recruiter is rung. */
export function feedbackQuestion(kind: RouteKind): BuiltInName {
  if (kind === "recruiter") return "questions for a recruiter";
  return kind === "inside" ? "feedback question to a connection" : "feedback request after a no";
}

/** After a held round the reply carries one question, and is the first request for feedback. */
export function replyToANo({ heldRound }: Schedule): BuiltInName {
  return heldRound ? "reply to a no with a question" : "reply to a no";
}

function followUpTemplate({ isOffer, isViaRecruiter, sent }: Schedule, isByPhone: boolean): BuiltInName {
  if (isViaRecruiter && !isOffer) {
    if (isByPhone) return "recruiter call";
    return sent === 0 ? "recruiter check-in" : "second recruiter check-in";
  }
  if (isByPhone) return "status call";
  if (sent > 0) return "second follow-up";
  return isOffer ? "offer on paper" : "follow-up";
}

/** The built-in templates that fit: those for the steps, then those that may be of use. */
export function fittingTemplates(entry: Entry, knowsSomebody: boolean): readonly BuiltInName[] {
  const { application, schedule } = entry;
  const forSteps = schedule.steps.flatMap(
    (step) => templateFor(step, schedule, application.status === "accepted") ?? [],
  );
  const { status, recruiter } = application;
  const { heldRound, isViaRecruiter, isOffer, panel } = schedule;
  const isOpen = schedule.group !== "closed" && schedule.outcome !== "no" && status !== "accepted" && !isOffer;
  const hasComing = schedule.comingRound !== undefined;
  const useful: readonly (readonly [BuiltInName, boolean])[] = [
    ["preparation", hasComing],
    ["ask for a new time", isOpen && !hasComing && roundOff(application) !== undefined],
    ["thank-you", isOpen && !isViaRecruiter && panel.some(({ thankedOn }) => thankedOn === undefined)],
    [schedule.sent === 0 ? "follow-up" : "second follow-up", isOpen && !isViaRecruiter],
    ["status call", isOpen && !isViaRecruiter],
    [schedule.sent === 0 ? "recruiter check-in" : "second recruiter check-in", isOpen && recruiter !== undefined],
    ["questions for a recruiter", recruiter !== undefined],
    ["endorsement request", isOpen && knowsSomebody],
    ["status question to a connection", isOpen && knowsSomebody],
    ["time with an offer", isOffer],
    ["accept an offer", isOffer],
    ["decline an offer", isOffer],
    ["reply to a no", schedule.steps.some(({ kind }) => kind === "answer")],
    ["thanks for feedback", application.log.some(({ kind }) => kind === "feedback")],
    ["looking back", heldRound !== undefined],
  ];
  const fitting = useful.filter(([, isUseful]) => isUseful).map(([name]) => name);
  return [...new Set([...forSteps, ...fitting])];
}
