/** The first line of the panel. Lateness is the day since when, never a count. */
import { openSections, type Agenda } from "../core/agenda";
import { stepsToSend } from "../core/changes/log-contacts";
import { addDays, earliest, type LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { forToday, type ForToday } from "../core/for-today";
import { recruiterAsks, withOwnRows } from "../core/recruiter-roles";
import { dayToAct } from "../core/schedule/day-to-act";
import { loggedAs, type Step } from "../core/schedule/step";
import { canBeActedOn } from "../core/schedule/step-order";
import type { DayOff } from "../core/working-calendar";
import { capitalised, dayInFull, dayWords, numberWords, weekdayName } from "./days";

/** One sentence that answers "must I do something?", and a second one that says what then. */
export interface Headline {
  readonly sentence: string;
  readonly rest: string;
  /** `due`: something is to be done today. `calm`: nothing is, the next move is theirs, and time is left for something else. */
  readonly mood: "due" | "calm" | "plain";
}

/** The first line, and its mood, where only what comes first is shown of all that is due: the rest can wait. */
export function headlineForToday(agenda: Agenda): Headline {
  const all = headline(agenda);
  const turns = turnsToday(agenda);
  if (all.mood !== "due" || turns === undefined) return all;
  const more = turns.others.length;
  const rest = `${capitalised(numberWords(more))} more can wait ${more === 1 ? "its" : "their"} turn.`;
  return { ...all, sentence: `${dueToday(agenda)}.`, rest };
}

/** The first line, and its mood, where all that is due is listed. */
export function headline(agenda: Agenda): Headline {
  const { today, groups, calendar, problems } = agenda;
  const due = entriesDue(agenda);
  const off = calendar.whyOff(today);
  if (off && !due.some((entry) => isMessage(entry) || hasOwnDay(entry))) {
    const rest = `Nothing needs sending before ${dayWords(nextDayToSend(agenda), today)}.`;
    return { sentence: dayOffWords(agenda, off), rest, mood: "plain" };
  }
  const next = nextDay(agenda);
  if (due.length > 0) {
    const rest = next ? `Then nothing until ${dayWords(next, today)}.` : "Then nothing that has a date.";
    return { sentence: `${allDueToday(agenda)}.`, rest, mood: "due" };
  }
  const toClose = groups["move on"].length;
  if (toClose > 0) {
    return {
      sentence: "Nothing to send.",
      rest: `${capitalised(numberWords(toClose))} to look back on.`,
      mood: "plain",
    };
  }
  const early = openEntries(agenda).filter((entry) => mayBeDoneToday(entry, agenda)).length;
  if (early > 0) {
    const sentence = next ? `Nothing is due until ${dayWords(next, today)}.` : "Nothing is due today.";
    return { sentence, rest: `${capitalised(numberWords(early))} may be done today already.`, mood: "plain" };
  }
  if (next) return { sentence: `Nothing to do until ${dayInFull(next, today)}`, rest: "", mood: "calm" };
  if (openSections(agenda).length > 0) return { sentence: "Nothing to do today.", rest: "", mood: "calm" };
  const isAnyLeft = groups.quiet.length > 0 || problems.length > 0;
  return {
    sentence: isAnyLeft ? "Nothing to do today." : "Nothing to do. No application is open.",
    rest: "",
    mood: "plain",
  };
}

/** `Four to do today`, or to send, where all of it is messages; `Ten for today`, where more than that could be done. */
export function dueToday(agenda: Agenda): string {
  const turns = turnsToday(agenda);
  return turns ? `${capitalised(numberWords(turns.first.length))} for today` : allDueToday(agenda);
}

/** On a day off nothing is counted but what may be done on it. */
function turnsToday(agenda: Agenda): ForToday | undefined {
  return agenda.calendar.whyOff(agenda.today) ? undefined : forToday(agenda, recruiterAsks(agenda));
}

function allDueToday(agenda: Agenda): string {
  const due = entriesDue(agenda);
  return `${capitalised(numberWords(due.length))} to ${due.every(isSent) ? "send" : "do"} today`;
}

/** What is due and can be done today, each row once: on a day off no message is sent. */
function entriesDue(agenda: Agenda): readonly Entry[] {
  const { groups } = agenda;
  const due = [...groups.overdue, ...groups.today].filter((entry) => mayBeDoneToday(entry, agenda));
  return withOwnRows(due, recruiterAsks(agenda));
}

function mayBeDoneToday({ schedule }: Entry, { today, calendar }: Agenda): boolean {
  const [step] = schedule.steps;
  return step !== undefined && canBeActedOn(step, today) && dayToAct(step, today, calendar) === today;
}

function openEntries(agenda: Agenda): readonly Entry[] {
  const { overdue, today, soon, waiting } = agenda.groups;
  return withOwnRows([...overdue, ...today, ...soon, ...waiting], recruiterAsks(agenda));
}

function dayOffWords({ today, calendar }: Agenda, why: DayOff): string {
  if (why === "weekend") return `It is ${weekdayName(today)}.`;
  const pause = why === "pause" ? calendar.pauseFrom(today)?.last : undefined;
  return pause === undefined ? "Today is a holiday." : `The year-end pause runs until ${dayWords(pause, today)}.`;
}

/** The next day after today on which something falls due, or can be done that is held back today. */
function nextDay(agenda: Agenda, isCounted: (step: Step) => boolean = () => true): LocalDay | undefined {
  const { today, calendar } = agenda;
  const steps = openEntries(agenda).flatMap(({ schedule }) => schedule.steps);
  const days = steps
    .filter(isCounted)
    .map((step) => dayToAct(isEarly(step, today) ? step : onItsDay(step), today, calendar));
  return earliest(...days.flatMap((day) => (day !== null && day > today ? day : [])));
}

/** The own answer to an offer is on the list from some days before its day; all else from its day. */
function isEarly({ kind, from }: Step, today: LocalDay): boolean {
  return kind === "decide" && from !== undefined && from > today;
}

function onItsDay({ kind, due, reasons }: Step): Step {
  return { kind, due, reasons };
}

/**
 * On a day off: follow-ups wait for the next day to ask on, thank-yous and answers only for the next working day, and a task
 * goes on its own, whatever day that is.
 */
function nextDayToSend(agenda: Agenda): LocalDay {
  const { today, calendar } = agenda;
  const nextAskingDay = calendar.askingDays.add(addDays(today, 1), 0);
  const next = nextDay(agenda, (step) => loggedAs(step) !== undefined || step.kind === "hand-in");
  return earliest(nextAskingDay, next) ?? nextAskingDay;
}

function isMessage(entry: Entry): boolean {
  return stepsToSend(entry).length > 0;
}

/** A call is made. */
function isSent(entry: Entry): boolean {
  return stepsToSend(entry).some(({ channel }) => channel !== "phone");
}

/** Whether it is about a day that somebody set: a task, or the answer to an offer. */
function hasOwnDay({ schedule: { verdict } }: Entry): boolean {
  return verdict === "hand-in" || verdict === "decide";
}
