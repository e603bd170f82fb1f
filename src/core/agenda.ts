import { compareText, type Application } from "./application";
import { withProvenOrder } from "./changes/settle-date";
import type { ClockTime, LocalDay, Moment } from "./day";
import type { Entry } from "./entry";
import { teaches, type Learnt } from "./lessons/take-along";
import type { Problem } from "./reading/problem";
import type { Rules } from "./schedule/facts";
import { GROUPS, type Group } from "./schedule/group";
import { planAhead, type PlannedStep } from "./schedule/plan";
import { schedulesAt, type Schedule } from "./schedule/schedule";
import { compareSteps } from "./schedule/step-order";
import { exchange } from "./sorted-list";
import { isOnlyAProblem } from "./verdict";
import type { WorkingCalendar } from "./working-calendar";

/** What is to be done in all, as of a moment. Each group is in the order in which it is shown. */
export interface Agenda {
  readonly today: LocalDay;
  readonly groups: Readonly<Record<Group, readonly Entry[]>>;
  readonly problems: readonly Problem[];
  /** What was written down of all rounds: to be taken along to the next one. */
  readonly learnt: Learnt;
  /** The days on which messages may go. */
  readonly calendar: WorkingCalendar;
  /** Later today, the time from which this agenda is another. */
  readonly changesAt: ClockTime | undefined;
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

/**
 * Builds each agenda from the one before: only Applications that have changed, and others at their company, are scheduled
 * again and put in their place. An entry that comes out the same stays the same object, and so does a group without a
 * changed entry. On a new day, or when the clock was put back, everything is built anew.
 */
export class AgendaBuilder {
  /** The moment of the last agenda. */
  #last: Moment | undefined;
  /** The Applications of the last agenda, in the order in which they came. */
  #all: readonly Application[] = [];
  /** By the path of the Application. */
  #entries = new Map<string, Entry>();
  /** By what Applications at one company have in common, in the order of their paths. */
  #companies = new Map<string, readonly Entry[]>();
  #groups = byGroup([]);
  #problems: readonly Problem[] = [];
  #learnt: Learnt = [];
  /** The entries whose schedule changes later today, the first to change first. */
  #changing: readonly Entry[] = [];

  constructor(private readonly rules: Rules) {}

  /**
   * The agenda of all Applications, by path, and of the notes that cannot be read. An Application that is the same object
   * as last time is taken to be unchanged.
   */
  build(applications: ReadonlyMap<string, Application>, unreadable: readonly Problem[], now: Moment): Agenda {
    if (this.#last?.day !== now.day || now.time < this.#last.time) this.#beginAnew();
    this.#last = now;
    const gone: Entry[] = [];
    const come: Entry[] = [];
    for (const [key, together] of this.#touched(applications, now)) {
      const before = this.#companies.get(key) ?? [];
      const after = this.#scheduled(together, now);
      for (const entry of before) if (!after.includes(entry)) gone.push(entry);
      for (const entry of after) if (!before.includes(entry)) come.push(entry);
      if (after.length === 0) this.#companies.delete(key);
      else this.#companies.set(key, after);
    }
    if (gone.length > 0 || come.length > 0) this.#replace(gone, come, now);
    return {
      today: now.day,
      groups: this.#groups,
      problems: withProvenOrder(exchange(this.#problems, [], unreadable, compareProblems), this.#all),
      learnt: this.#learnt,
      calendar: this.rules.calendar,
      changesAt: this.#changing[0]?.schedule.changesAt,
    };
  }

  /** An Application of the last agenda with its schedule. */
  entryOf(application: Application): Entry | undefined {
    const entry = this.#entries.get(application.paths[0]);
    return entry?.application === application ? entry : undefined;
  }

  /** What the schedule of an Application would be if it were another one, with everything else as in the last agenda. */
  scheduleInstead(application: Application, instead: Application, now: Moment): Schedule | undefined {
    const together = this.#companies.get(companyOf(application))?.map((entry) => entry.application) ?? [application];
    return schedulesAt(
      together.map((other) => (other === application ? instead : other)),
      now,
      this.rules,
    ).find((scheduled) => scheduled.application === instead)?.schedule;
  }

  /** What would come for an Application of the last agenda, if nobody wrote and each message went on its day. */
  planAhead(application: Application, now: Moment): readonly PlannedStep[] {
    return planAhead(application, now, this.rules.calendar, (then, moment) =>
      this.scheduleInstead(application, then, moment),
    );
  }

  #beginAnew(): void {
    this.#all = [];
    this.#entries = new Map();
    this.#companies = new Map();
    this.#groups = byGroup([]);
    this.#problems = [];
    this.#learnt = [];
    this.#changing = [];
  }

  /** The Applications at each company where one has changed, come or gone, or a round has been held by now. */
  #touched(applications: ReadonlyMap<string, Application>, now: Moment): ReadonlyMap<string, readonly Application[]> {
    const companies = new Map<string, Application[]>();
    const companyAt = (key: string): Application[] => {
      let together = companies.get(key);
      if (together === undefined) {
        const before = this.#companies.get(key)?.map((entry) => entry.application);
        together = before?.filter((application) => applications.get(application.paths[0]) === application) ?? [];
        companies.set(key, together);
      }
      return together;
    };
    const all = [...applications.values()];
    let known = 0;
    for (const [at, application] of all.entries()) {
      // Most stand where they stood, which is quicker to see than to look them up.
      const isInPlace = application === this.#all[at];
      const before = isInPlace ? application : this.#entries.get(application.paths[0])?.application;
      if (before !== undefined) known += 1;
      if (before === application) continue;
      if (before !== undefined) companyAt(companyOf(before));
      companyAt(companyOf(application)).push(application);
    }
    this.#all = all;
    if (known < this.#entries.size) {
      for (const [path, { application }] of this.#entries) {
        if (!applications.has(path)) companyAt(companyOf(application));
      }
    }
    for (const { application, schedule } of this.#changing) {
      if (schedule.changesAt === undefined || schedule.changesAt > now.time) break;
      companyAt(companyOf(application));
    }
    return companies;
  }

  #scheduled(together: readonly Application[], now: Moment): readonly Entry[] {
    const applications = [...together].sort((one, other) => compareText(one.paths[0], other.paths[0]));
    return schedulesAt(applications, now, this.rules).map((entry) => {
      // Another Application at the company may have changed, and this one's schedule not.
      const known = this.entryOf(entry.application);
      return known && isAlike(known.schedule, entry.schedule) ? known : entry;
    });
  }

  /** Takes some entries out of every list, and puts others in. */
  #replace(gone: readonly Entry[], come: readonly Entry[], now: Moment): void {
    for (const { application } of gone) this.#entries.delete(application.paths[0]);
    for (const entry of come) this.#entries.set(entry.application.paths[0], entry);
    const [goneFrom, comeTo] = [byGroup(gone), byGroup(come)];
    const groups = { ...this.#groups };
    for (const group of GROUPS) {
      groups[group] = exchange(groups[group], goneFrom[group], comeTo[group], compareIn(group, now));
    }
    this.#groups = groups;
    this.#problems = exchange(this.#problems, gone.flatMap(problemsOf), come.flatMap(problemsOf), compareProblems);
    this.#changing = exchange(this.#changing, gone.filter(isChanging), come.filter(isChanging), compareChanges);
    this.#learnt = exchange(this.#learnt, taughtBy(gone), taughtBy(come), comparePaths);
  }
}

function byGroup(entries: readonly Entry[]): Record<Group, readonly Entry[]> {
  const groups: Record<Group, Entry[]> = {
    overdue: [],
    today: [],
    soon: [],
    waiting: [],
    "move on": [],
    quiet: [],
    closed: [],
  };
  for (const entry of entries) groups[entry.schedule.group].push(entry);
  return groups;
}

/** What Applications at one company have in common; one that names no company has nothing in common with another. */
export function companyOf({ companyKey, paths }: Application): string {
  return companyKey === "" ? `/${paths[0]}` : companyKey;
}

/** The order of each group: by the first step; quiet ones by the day of their last sign, latest first. */
function compareIn(group: Group, now: Moment): (one: Entry, other: Entry) => number {
  const compare = (one: Entry, other: Entry) => compareEntries(one, other, now);
  return group === "quiet" ? (one, other) => compareText(lastDay(other), lastDay(one)) || compare(one, other) : compare;
}

/** The order of the agenda: by the first step; then by company and path. */
export function compareEntries(one: Entry, other: Entry, now: Moment): number {
  const step = one.schedule.steps[0];
  const otherStep = other.schedule.steps[0];
  return (
    (step && otherStep ? compareSteps(step, otherStep, now) : 0) ||
    compareText(one.application.company, other.application.company) ||
    comparePaths(one.application, other.application)
  );
}

function comparePaths(one: Application, other: Application): number {
  return compareText(one.paths[0], other.paths[0]);
}

function compareProblems(one: Problem, other: Problem): number {
  return compareText(one.path, other.path) || compareText(one.key, other.key);
}

function compareChanges({ schedule: one }: Entry, { schedule: other }: Entry): number {
  return compareText(one.changesAt ?? "", other.changesAt ?? "");
}

function problemsOf({ application, schedule }: Entry): readonly Problem[] {
  return schedule.problems.length === 0 ? application.problems : [...application.problems, ...schedule.problems];
}

function taughtBy(entries: readonly Entry[]): Learnt {
  return entries.map(({ application }) => application).filter(teaches);
}

function isChanging({ schedule }: Entry): boolean {
  return schedule.changesAt !== undefined;
}

/** The day of a quiet application's last sign; empty where there is none. */
function lastDay({ schedule }: Entry): string {
  const [sign] = schedule.lastSign;
  if (sign?.kind === "last contact") return sign.contact.day;
  return sign?.kind === "applied" || sign?.kind === "interviewed" ? sign.on : "";
}

/** Whether two values of plain objects and lists are equal. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const values = new Map<string, unknown>(Object.entries(other));
  const own = Object.entries(one);
  return own.length === values.size && own.every(([key, value]) => values.has(key) && isAlike(value, values.get(key)));
}
