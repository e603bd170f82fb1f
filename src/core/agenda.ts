import { compareText, type Application } from "./application";
import type { ClockTime, LocalDay, Moment } from "./day";
import type { Entry } from "./entry";
import type { Problem } from "./reading/problem";
import type { Rules } from "./schedule/facts";
import { planAhead, type PlannedStep } from "./schedule/plan";
import { GROUPS, schedulesAt, type Group, type Schedule } from "./schedule/schedule";
import { compareSteps } from "./schedule/step";
import { isOnlyAProblem } from "./verdict";
import type { DayOff, WorkingCalendar } from "./working-calendar";

export interface Agenda {
  readonly today: LocalDay;
  readonly groups: Readonly<Record<Group, readonly Entry[]>>;
  readonly problems: readonly Problem[];
  /** What was learnt from all rounds, each once: to be read again before the next one. */
  readonly lessons: readonly string[];
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
  readonly pauseUntil: LocalDay | undefined;
}

export type OpenGroup = Exclude<Group, "quiet" | "closed">;

/** The rows that are shown one by one, in their groups; groups without any are left out. */
export function openSections({
  groups,
}: Agenda): readonly { readonly group: OpenGroup; readonly entries: readonly Entry[] }[] {
  return GROUPS.flatMap((group) => {
    if (group === "quiet" || group === "closed") return [];
    const entries = groups[group].filter((entry) => !isOnlyAProblem(entry));
    return entries.length === 0 ? [] : [{ group, entries }];
  });
}

/** What was last worked out for the Applications at one company. */
interface Company {
  readonly day: LocalDay;
  readonly entries: readonly Entry[];
}

/**
 * Builds agendas. What was scheduled stays as long as the day and the Applications at the company do; an entry that
 * comes out the same stays the same object.
 */
export class AgendaBuilder {
  private companies = new Map<string, Company>();
  private readonly entries = new WeakMap<Application, Entry>();

  constructor(private readonly rules: Rules) {}

  build(applications: Iterable<Application>, unreadable: readonly Problem[], now: Moment): Agenda {
    const groups: Record<Group, Entry[]> = {
      overdue: [],
      today: [],
      soon: [],
      waiting: [],
      "move on": [],
      quiet: [],
      closed: [],
    };
    const problems = [...unreadable];
    const lessons = new Set<string>();
    let changesAt: ClockTime | undefined;
    const before = this.companies;
    this.companies = new Map();
    for (const [key, together] of byCompany(applications)) {
      const company = this.scheduled(together, before.get(key), now);
      this.companies.set(key, company);
      for (const entry of company.entries) {
        const { application, schedule } = entry;
        groups[schedule.group].push(entry);
        problems.push(...application.problems, ...schedule.problems);
        for (const lesson of application.lessons) lessons.add(lesson);
        for (const round of application.rounds) for (const lesson of round.lessons) lessons.add(lesson);
        if (schedule.changesAt !== undefined && (changesAt === undefined || schedule.changesAt < changesAt)) {
          changesAt = schedule.changesAt;
        }
      }
    }
    for (const group of Object.values(groups)) group.sort((one, other) => compareEntries(one, other, now.day));
    groups.quiet.sort((one, other) => compareText(lastDay(other), lastDay(one)) || compareEntries(one, other, now.day));
    problems.sort((one, other) => compareText(one.path, other.path) || compareText(one.key, other.key));
    return {
      today: now.day,
      groups,
      problems,
      lessons: [...lessons],
      dayOff: dayOff(now.day, this.rules.calendar),
      changesAt,
    };
  }

  /** An Application of the last agenda with its schedule. */
  entryOf(application: Application): Entry | undefined {
    return this.entries.get(application);
  }

  /** What the schedule of an Application would be if it were another one, with everything else as in the last agenda. */
  scheduleInstead(application: Application, instead: Application, now: Moment): Schedule | undefined {
    const together = this.companies.get(companyOf(application))?.entries.map((entry) => entry.application) ?? [
      application,
    ];
    const at = together.indexOf(application);
    return schedulesAt(
      together.map((other) => (other === application ? instead : other)),
      now,
      this.rules,
    )[at];
  }

  /** What would come for an Application of the last agenda, if nobody wrote and each message went on its day. */
  planAhead(application: Application, now: Moment): readonly PlannedStep[] {
    return planAhead(application, now, (then, moment) => this.scheduleInstead(application, then, moment));
  }

  private scheduled(applications: readonly Application[], before: Company | undefined, now: Moment): Company {
    const isSame =
      before?.day === now.day &&
      before.entries.length === applications.length &&
      before.entries.every(
        ({ application, schedule }, at) => application === applications[at] && schedule.changesAt === undefined,
      );
    if (isSame) return before;
    const schedules = schedulesAt(applications, now, this.rules);
    const entries = applications.flatMap((application, at) => {
      const schedule = schedules[at];
      return schedule ? this.entry(application, schedule, before?.day === now.day) : [];
    });
    return { day: now.day, entries };
  }

  /** The same object as before, if another Application at the company has changed, and this one's schedule has not. */
  private entry(application: Application, schedule: Schedule, isSameDay: boolean): Entry {
    const known = this.entries.get(application);
    if (isSameDay && known && JSON.stringify(known.schedule) === JSON.stringify(schedule)) return known;
    const entry = { application, schedule };
    this.entries.set(application, entry);
    return entry;
  }
}

/** Applications that keep a distance from each other, in the order of their paths. */
function byCompany(applications: Iterable<Application>): ReadonlyMap<string, readonly Application[]> {
  const companies = new Map<string, Application[]>();
  for (const application of applications) {
    const key = companyOf(application);
    const together = companies.get(key);
    if (together) together.push(application);
    else companies.set(key, [application]);
  }
  for (const together of companies.values()) {
    if (together.length > 1) together.sort((one, other) => compareText(one.paths[0], other.paths[0]));
  }
  return companies;
}

/** An Application that names no company has none in common with another. */
function companyOf({ companyKey, paths }: Application): string {
  return companyKey === "" ? `/${paths[0]}` : companyKey;
}

/** By the first step; then by company and path. */
function compareEntries(one: Entry, other: Entry, today: LocalDay): number {
  const [step, otherStep] = [one.schedule.steps[0], other.schedule.steps[0]];
  return (
    (step && otherStep ? compareSteps(step, otherStep, today) : 0) ||
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

function dayOff(
  today: LocalDay,
  { workingDays, askingDays, pauseFrom, whyOff }: WorkingCalendar,
): DayOffToday | undefined {
  const why = whyOff(today);
  return (
    why && {
      why,
      isWorkingDay: workingDays.includes(today),
      nextWorkingDay: workingDays.add(today, 0),
      nextAskingDay: askingDays.add(today, 0),
      pauseUntil: pauseFrom(today)?.last,
    }
  );
}
