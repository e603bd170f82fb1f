import { compareText, type Application } from "./application";
import type { ClockTime, LocalDay, Moment } from "./day";
import type { Problem } from "./problem";
import type { Rules } from "./schedule/facts";
import { GROUPS, scheduleOf, type Group, type Schedule } from "./schedule/schedule";
import { compareSteps } from "./schedule/step";
import type { DayOff, WorkingCalendar } from "./working-calendar";

/** One Application with its schedule. The same object for as long as neither has changed. */
export interface Entry {
  readonly application: Application;
  readonly schedule: Schedule;
}

export interface Agenda {
  readonly today: LocalDay;
  readonly groups: Readonly<Record<Group, readonly Entry[]>>;
  readonly problems: readonly Problem[];
  /** Where nobody is asked anything today. */
  readonly dayOff: DayOffToday | undefined;
  /** Later today, the time from which this agenda is another. */
  readonly changesAt: ClockTime | undefined;
}

export interface DayOffToday {
  readonly why: DayOff;
  /** In the pause a working day is a day for thank-yous; a weekend is not. */
  readonly isWorkingDay: boolean;
  /** The next working day, and the next on which follow-ups are sent. */
  readonly nextWorkingDay: LocalDay;
  readonly nextAskingDay: LocalDay;
  readonly pauseUntil: LocalDay;
}

export type OpenGroup = Exclude<Group, "quiet" | "closed">;

/** The rows that are shown one by one, in their groups; groups without any are left out. */
export function openSections({ groups }: Agenda): readonly { readonly group: OpenGroup; readonly entries: readonly Entry[] }[] {
  return GROUPS.flatMap((group) => {
    if (group === "quiet" || group === "closed") return [];
    const entries = groups[group].filter((entry) => !isOnlyAProblem(entry));
    return entries.length === 0 ? [] : [{ group, entries }];
  });
}

/** Whether a row would only say "no date" of an Application whose date stands among the problems, unreadable. */
function isOnlyAProblem({ application, schedule }: Entry): boolean {
  const isUndated = schedule.steps[0]?.reasons.some(({ kind }) => kind === "undated" || kind === "unreadable promise") ?? false;
  return isUndated && application.problems.some(({ property }) => property === "interview_date" || property === "date_applied" || property === "response_by");
}

/** Builds agendas, and schedules each Application only once for as long as it stays the same on the same day. */
export class AgendaBuilder {
  private readonly entries = new WeakMap<Application, { readonly entry: Entry; readonly day: LocalDay }>();

  constructor(private readonly rules: Rules) {}

  build(applications: Iterable<Application>, unreadable: readonly Problem[], now: Moment): Agenda {
    const groups: Record<Group, Entry[]> = {
      overdue: [], today: [], soon: [], waiting: [], "move on": [], quiet: [], closed: [],
    };
    const problems = [...unreadable];
    let changesAt: ClockTime | undefined;
    for (const application of applications) {
      const entry = this.entry(application, now);
      const { schedule } = entry;
      groups[schedule.group].push(entry);
      problems.push(...application.problems, ...schedule.problems);
      if (schedule.changesAt !== undefined && (changesAt === undefined || schedule.changesAt < changesAt)) {
        changesAt = schedule.changesAt;
      }
    }
    for (const group of Object.values(groups)) group.sort(compareEntries);
    groups.quiet.sort((one, other) => compareText(lastDay(other), lastDay(one)) || compareEntries(one, other));
    problems.sort((one, other) => compareText(one.path, other.path) || compareText(one.key, other.key));
    return { today: now.day, groups, problems, dayOff: dayOff(now.day, this.rules.calendar), changesAt };
  }

  /** An Application with its schedule; the same object as in the last agenda, if nothing has changed. */
  entry(application: Application, now: Moment): Entry {
    const known = this.entries.get(application);
    if (known?.day === now.day && known.entry.schedule.changesAt === undefined) return known.entry;
    const entry = { application, schedule: scheduleOf(application, now, this.rules) };
    this.entries.set(application, { entry, day: now.day });
    return entry;
  }
}

/** By the first step; then by company and path. */
function compareEntries(one: Entry, other: Entry): number {
  const [step, otherStep] = [one.schedule.steps[0], other.schedule.steps[0]];
  return (
    (step && otherStep ? compareSteps(step, otherStep) : 0) ||
    compareText(one.application.company, other.application.company) ||
    compareText(one.application.paths[0], other.application.paths[0])
  );
}

/** The day of the last that happened to a quiet application. */
function lastDay({ schedule }: Entry): string {
  const [sign] = schedule.lastSign;
  if (sign?.kind === "last contact") return sign.contact.day;
  return sign?.kind === "applied" ? sign.on : "";
}

function dayOff(today: LocalDay, { workingDays, askingDays, pauseFrom, whyOff }: WorkingCalendar): DayOffToday | undefined {
  const why = whyOff(today);
  return why && {
    why,
    isWorkingDay: workingDays.includes(today),
    nextWorkingDay: workingDays.add(today, 0),
    nextAskingDay: askingDays.add(today, 0),
    pauseUntil: pauseFrom(today).last,
  };
}
