/** The first line of the panel. Lateness is the day since when, never a count. */
import { openSections, type Agenda, type DayOffToday } from "../core/agenda";
import { stepsToSend } from "../core/changes/log-contacts";
import { earliest, type LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { Step } from "../core/schedule/step";
import { capitalised, dayInFull, dayWords, numberWords, weekdayName } from "./days";

/** One sentence that answers "must I do something?", and a second one that says what then. */
export interface Headline {
  readonly sentence: string;
  readonly rest: string;
  /** `due`: something is to be done today. `calm`: nothing is, and time is left for something else. */
  readonly mood: "due" | "calm" | "plain";
}

/** The first line of the panel, and its mood. */
export function headline(agenda: Agenda): Headline {
  const { today, groups, dayOff, problems } = agenda;
  const due = [...groups.overdue, ...groups.today];
  if (dayOff && (!dayOff.isWorkingDay || !due.some(isMessage))) {
    const rest = `Nothing needs sending before ${dayWords(nextDayToSend(agenda, dayOff), today)}.`;
    return { sentence: dayOffWords(agenda, dayOff), rest, mood: "plain" };
  }
  const next = nextDay(agenda);
  if (due.length > 0) {
    const rest = next ? `Then nothing until ${dayWords(next, today)}.` : "Then nothing that has a date.";
    return { sentence: `${dueToday(agenda)}.`, rest, mood: "due" };
  }
  const toClose = groups["move on"].length;
  if (toClose > 0) {
    return {
      sentence: "Nothing to send.",
      rest: `${capitalised(numberWords(toClose))} to look back on.`,
      mood: "plain",
    };
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

/** `Four to do today`, or to send, where all of it is messages. */
export function dueToday({ groups }: Agenda): string {
  const due = [...groups.overdue, ...groups.today];
  return `${capitalised(numberWords(due.length))} to ${due.every(isMessage) ? "send" : "do"} today`;
}

function dayOffWords({ today }: Agenda, { why, pauseUntil }: DayOffToday): string {
  if (why === "weekend") return `It is ${weekdayName(today)}.`;
  return why === "holiday" || pauseUntil === undefined
    ? "Today is a holiday."
    : `The year-end pause runs until ${dayWords(pauseUntil, today)}.`;
}

/** The next day after today on which something is due. */
function nextDay({ groups, today }: Agenda, isCounted: (step: Step) => boolean = () => true): LocalDay | undefined {
  const entries = [...groups.overdue, ...groups.today, ...groups.soon, ...groups.waiting];
  const steps = entries.flatMap(({ schedule }) => schedule.steps).filter(isCounted);
  return earliest(...steps.flatMap(({ due }) => (due !== null && due > today ? due : [])));
}

/** On a day off: follow-ups wait for the next day to ask on, thank-yous and answers only for the next working day. */
function nextDayToSend(agenda: Agenda, { nextWorkingDay, nextAskingDay }: DayOffToday): LocalDay {
  const { overdue, today } = agenda.groups;
  const goesInThePause = (kind: string) => kind === "thank-you" || kind === "answer";
  if ([...overdue, ...today].some(({ schedule }) => goesInThePause(schedule.verdict))) return nextWorkingDay;
  return (
    earliest(
      nextAskingDay,
      nextDay(agenda, ({ kind }) => goesInThePause(kind)),
    ) ?? nextAskingDay
  );
}

function isMessage(entry: Entry): boolean {
  return stepsToSend(entry).length > 0;
}
