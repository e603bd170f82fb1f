/** Should I follow up? The answer for one note, the days ahead, and what may lie behind a silence. */
import type { Agenda } from "../core/agenda";
import { isAsked } from "../core/changes/settle-date";
import type { SilenceReason, Sureness } from "../core/changes/silence";
import { isForNobody } from "../core/changes/add-missing";
import { isChosen } from "../core/changes/look-back-day";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { Step } from "../core/schedule/step";
import { dayToAct } from "../core/schedule/day-to-act";
import { asksForTime } from "../core/schedule/rebook";
import { dateInQuestion, isOnlyAProblem, isWaitingForThem, leftByMerges } from "../core/verdict";
import type { WorkingCalendar } from "../core/working-calendar";
import { recordInFull } from "./company-record";
import { capitalised, dayWords } from "./days";
import { problemRowSentence, problemRowWords } from "./problems";
import { meetingWords } from "./prepare";
import {
  currentTouch,
  isSaid,
  isSpentOffer,
  isUndated,
  reasonInFull,
  reasonInRow,
  reasonToStop,
  roundAhead,
  roundAheadWords,
} from "./reasons";
import { NOBODY_YET, stepClause } from "./row";

export const THIS_NOTE = {
  label: "This note:",
  daysAhead: "The days ahead",
  daysAheadHow: "If nobody writes, and each message goes on its day:",
  close: "Close",
} as const;

/** Should I follow up? The answer for one note, in a line. */
export function answerWords(entry: Entry, { today, calendar }: Pick<Agenda, "today" | "calendar">): string {
  const { schedule } = entry;
  const [step] = schedule.steps;
  const date = dateInQuestion(entry);
  if (date) return isAsked(date) || date.kind === "mangled key" ? problemRowWords(date).step : "A date cannot be read";
  switch (schedule.verdict) {
    case "capture":
      return "Write down how it went";
    case "thank-you":
      return `Yes, ${stepClause(schedule, today)} ${whenWords(step, today, calendar)}`;
    case "follow-up": {
      const when = whenWords(step, today, calendar);
      if (step && asksForTime(step)) return `Yes, you may ask for the time ${when}`;
      if (schedule.isViaRecruiter && step?.to) return `Yes, ask ${step.to.name} ${when}`;
      if (schedule.cap > 1 && currentTouch(schedule) === schedule.cap)
        return when === "today" ? "Yes, one last note" : `Yes, one last note ${when}`;
      return `Yes, you may ask ${when}`;
    }
    case "prepare": {
      const round = step && roundAhead(step);
      return round
        ? `Prepare for ${dayWords(round.day, today)}${round.time === undefined ? "" : `, ${round.time}`}`
        : "Prepare for your interview";
    }
    case "decide":
      return decideWords(step, today);
    case "hand-in":
      return handInWords(step, today);
    case "rebook":
      return `Yes, ask for a new time ${whenWords(step, today, calendar)}`;
    case "date-the-no":
      return "They said no. When was that?";
    case "answer":
      return step?.isWithQuestion === true ? "Thank them, and ask one question" : "Thank them for telling you";
    case "ask-feedback": {
      const when = whenWords(step, today, calendar);
      return when === "today" ? "Yes, you may ask for feedback" : `Yes, you may ask for feedback ${when}`;
    }
    case "look-back":
      return step && isChosen(step) ? plannedLookBack(step, today) : "They told you something. Look back";
    case "move-on":
      return "Stop here. You have done your part";
    case "wait":
      return waitWords(step, today);
    case "quiet":
      return "Nothing to do here";
    case "closed":
      return "Closed";
  }
}

function waitWords(step: Step | undefined, today: LocalDay): string {
  if (step?.kind === "prepare") return "Not yet. Your interview comes first";
  if (step?.kind === "decide") return decideWords(step, today);
  if (step?.kind === "hand-in") return handInWords(step, today);
  if (isSpentOffer(step)) return `Ring ${step?.to?.name ?? "them"} about the offer`;
  if (step?.reasons.some(({ kind }) => kind === "next round")) return "A next round. Its time is to come";
  if (step?.due) return `Not yet. Wait until ${dayWords(step.due, today)}`;
  if (step?.reasons.some(({ kind }) => kind === "no follow-up wanted")) return "Not yet. You want no follow-up here";
  if (step && isForNobody(step)) return capitalised(NOBODY_YET);
  return step && isUndated(step) ? "Not yet. No date to count from" : "Not yet. Nothing to do for now";
}

function plannedLookBack({ reasons }: Step, today: LocalDay): string {
  const isForToday = reasons.some((reason) => reason.kind === "look-back chosen" && reason.on === today);
  return isForToday ? "Look back today, as you planned" : "Look back, as you planned";
}

function decideWords(step: Step | undefined, today: LocalDay): string {
  if (!step?.due) return "Decide on the offer";
  if (step.reasons.some(({ kind }) => kind === "spent") && step.due >= today)
    return `Ring ${step.to?.name ?? "them"} about the offer`;
  if (step.due === today) return "Your answer is due today";
  return step.due < today
    ? `Your answer was due on ${dayWords(step.due, today)}`
    : `Your answer is due by ${dayWords(step.due, today)}`;
}

function handInWords(step: Step | undefined, today: LocalDay): string {
  const task = step?.reasons.find((reason) => reason.kind === "task");
  if (task === undefined || task.due.day < today) return "Hand in the task, or say that it went";
  const { day, time } = task.due;
  return `Hand in the task by ${day === today ? "today" : dayWords(day, today)}${time === undefined ? "" : `, ${time}`}`;
}

/** When a message may go: today, or the next day on which one may be sent. */
export function whenWords(step: Step | undefined, today: LocalDay, calendar: WorkingCalendar): string {
  const day = step && dayToAct(step, today, calendar);
  return !day || day === today ? "today" : `on ${dayWords(day, today)}`;
}

/** Why the answer is what it is. */
export function answerReason(entry: Entry, today: LocalDay): string {
  const { application, schedule } = entry;
  const [step] = schedule.steps;
  if (isOnlyAProblem(entry)) {
    const told = leftByMerges(entry);
    const untold = application.problems.filter((problem) => !told.includes(problem));
    return untold.map(problemRowSentence).join(" ");
  }
  const facts = isWaitingForThem(schedule) ? recordInFull(schedule.record) : [];
  if (step) {
    if (schedule.verdict === "prepare") return beforeRound(step, today);
    if (schedule.verdict !== "move-on") return [reasonInFull(entry, step, today), ...facts].join(" ");
    return [reasonToStop(step, today), ...facts, "No answer is not a no. If they write, this comes back."].join(" ");
  }
  const isUnasked = schedule.lastSign.some(({ kind }) => kind === "never asked" || kind === "nobody named");
  const sign = schedule.lastSign.map((reason) => reasonInRow(reason, undefined, schedule.group, today)).filter(isSaid);
  const tooLong = schedule.verdict === "quiet" ? [isUnasked ? NEVER_ASKED : TOO_LONG_AGO] : [];
  return [...sign, ...tooLong, ...facts].join(" ");
}

/** Whom one meets, and how; where the note says neither, what it is called; else when. What to ask there stands last. */
function beforeRound(step: Step, today: LocalDay): string {
  const round = roundAhead(step);
  if (round === undefined) return "";
  return meetingWords(round) || (round.words === "" ? roundAheadWords(round, today) : `${capitalised(round.words)}.`);
}

const NEVER_ASKED = "That is too long ago to ask as a matter of course. Look back, or move on, when you like.";
const TOO_LONG_AGO = "That is too long ago to ask again. If they write, this comes back.";

/** A step ahead, for somebody who wants to see the whole of it. */
export function plannedWords(step: Step, number: number, cap: number): string {
  const { kind, to } = step;
  const touch = `, ${number} of ${cap}`;
  if (kind === "thank-you") return `Thank ${to?.name ?? "the panel"}`;
  if (kind === "hand-in") return "Hand in the task";
  if (kind === "decide") return "Decide on the offer";
  if (kind === "rebook") return to ? `Ask ${to.name} for a new time` : "Ask for a new time";
  if (asksForTime(step)) return `${to ? `Ask ${to.name} for the time` : "Ask for the time"}${touch}`;
  if (kind === "answer" && step.isWithQuestion === true) return `Reply to ${to?.name ?? "them"}, with one question`;
  if (kind === "answer") return `Reply to ${to?.name ?? "them"}`;
  if (kind === "follow-up") return `${to ? `Follow up with ${to.name}` : "Follow up"}${touch}`;
  if (kind === "ask-feedback") return `${to ? `Ask ${to.name} for feedback` : "Ask for feedback"}${touch}`;
  return "Move on, and look back";
}

export const SILENCE = {
  title: "Why the silence?",
  lead: "You cannot see which it is from outside. Most of these have nothing to do with you.",
  markHow: "Mark what you guess, or what somebody has told you. It is kept in the note.",
  rates: "How common it is",
  sources: [
    "In a survey of 2,500 workers in the US, the UK and Germany, 61% had been left without an answer after an interview (Greenhouse, 2024).",
    "Of 3,900 job seekers, 75% had never heard back from an employer they applied to (CareerBuilder, 2012).",
    "From first to last step, interviews took 24 days on average in 25 countries (Glassdoor, 2017).",
    "These are numbers about many people. They say nothing about this one.",
  ],
} as const;

/** What may lie behind it, and what each means for the next step. */
export const SILENCE_WORDS: Readonly<Record<SilenceReason, { readonly what: string; readonly next: string }>> = {
  "still meeting people": {
    what: "They are still meeting people.",
    next: "Ask whether the day they named still stands, or when you may expect to hear.",
  },
  "hiring on hold": {
    what: "Hiring is on hold, or the budget is not signed.",
    next: "Ask once whether the timing has changed. Put your next hour elsewhere.",
  },
  "not decided yet": {
    what: "They have not decided yet, for reasons of their own.",
    next: "One question about timing is enough. It gives them an easy answer.",
  },
  "somebody is away": {
    what: "Somebody whose yes is needed is away or ill.",
    next: "Keep to your dates. A second note some days later often finds them back.",
  },
  "talking to somebody else first": {
    what: "They are talking to another person first, and would like to keep you.",
    next: "Stay friendly and brief. Such talks fall through.",
  },
  "the post is being changed": {
    what: "The post is being changed, or somebody inside is to have it.",
    next: "Ask where it stands, and whether another post might fit.",
  },
  "busy with other things": {
    what: "It is not what they are busy with today.",
    next: "Your follow-up helps: it brings you back to the top.",
  },
  "decided, and not said": {
    what: "They may have decided, and not said so. From outside nobody can know.",
    next: "Keep to your dates. After your last note, move on; if they write after all, it comes back.",
  },
};

/** What the marks are called, beside each reason. */
export const SURENESS: Readonly<Record<Sureness, string>> = { "a guess": "A guess", known: "Known" };

/** A mark as it is read out: `A guess: They are still meeting people.` */
export const surenessReadOut = (sureness: Sureness, reason: SilenceReason) =>
  `${SURENESS[sureness]}: ${SILENCE_WORDS[reason].what}`;

/** A reason was marked, or is marked no more. */
export function silenceMarked(sureness: Sureness | undefined): string {
  switch (sureness) {
    case "a guess":
      return "Kept in the note, as a guess.";
    case "known":
      return "Kept in the note, as known.";
    case undefined:
      return "Taken out of the note.";
  }
}
