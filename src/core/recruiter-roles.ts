/** Rule 10: a recruiter who has several of the person's roles is asked about all of them in one call or message. */
import type { Agenda } from "./agenda";
import { firstCaution } from "./changes/caution";
import { earliest, type LocalDay } from "./day";
import type { Entry } from "./entry";
import { isSamePerson, type Person } from "./reading/person";
import { isHeard } from "./schedule/history";
import { loggedAs, type Channel, type Step } from "./schedule/step";
import type { WorkingCalendar } from "./working-calendar";

/** One call or message to a recruiter, about several roles. */
export interface RecruiterAsk {
  readonly recruiter: Person;
  /** The way in which the first role would be asked about alone. */
  readonly channel: Channel;
  /** In the order of the agenda. The first one is due: its place is that of the row, and its note has the draft. */
  readonly roles: readonly [RecruiterRole, RecruiterRole, ...RecruiterRole[]];
  /** The earliest of their days. */
  readonly due: LocalDay;
}

/** One of the roles, and the follow-up that it would have alone. */
export interface RecruiterRole {
  readonly entry: Entry;
  readonly step: Step & { readonly to: Person; readonly due: LocalDay };
}

/** What falls due within so many working days is taken along. */
const TAKEN_ALONG = 5;

/** The recruiters who are to be asked today about two roles or more. */
export function recruiterAsks({ groups, today, calendar }: Agenda): readonly RecruiterAsk[] {
  const last = calendar.askingDays.add(today, TAKEN_ALONG);
  const roles = [groups.overdue, groups.today, groups.soon, groups.waiting].flat().flatMap(throughRecruiter);
  const asked: RecruiterRole[][] = [];
  for (const role of roles) {
    if (role.step.due > today && !(role.step.due <= last && mayGoAlong(role, today, calendar))) continue;
    const together = asked.find(([first]) => first && isSamePerson(first.step.to, role.step.to));
    if (together) together.push(role);
    else asked.push([role]);
  }
  return asked.flatMap(([first, second, ...others]) => {
    // What is due stands first in the agenda.
    if (first === undefined || second === undefined || first.step.due > today) return [];
    const { to, channel = "email", due } = first.step;
    const all = [first, second, ...others] as const;
    return [{ recruiter: to, channel, roles: all, due: earliest(...all.map(({ step }) => step.due)) ?? due }];
  });
}

/** The Applications that are asked about, the first one first. */
export function entriesOf({ roles: [first, ...others] }: RecruiterAsk): readonly [Entry, ...Entry[]] {
  return [first.entry, ...others.map(({ entry }) => entry)];
}

/** The call or message in which an Application is asked about with others; undefined where it is not. */
export function askWith(entry: Entry, asks: readonly RecruiterAsk[]): RecruiterAsk | undefined {
  return asks.find(({ roles }) => roles.some((role) => role.entry === entry));
}

/** The entries that have rows of their own: of roles that are asked about together only the first. */
export function withOwnRows(entries: readonly Entry[], asks: readonly RecruiterAsk[]): readonly Entry[] {
  if (asks.length === 0) return entries;
  const others = new Set(asks.flatMap(({ roles: [, ...rest] }) => rest.map(({ entry }) => entry)));
  return entries.filter((entry) => !others.has(entry));
}

/** An offer is asked for on paper, which is another matter. */
function throughRecruiter(entry: Entry): readonly RecruiterRole[] {
  const { isViaRecruiter, isOffer, steps } = entry.schedule;
  const [step] = steps;
  if (!isViaRecruiter || isOffer || step?.kind !== "follow-up") return [];
  const { to, due } = step;
  return to === undefined || due === null ? [] : [{ entry, step: { ...step, to, due } }];
}

/** Only its day may be to come: not the day that they named, nor one of the person's own, nor the end of the gap. */
function mayGoAlong({ entry, step }: RecruiterRole, today: LocalDay, calendar: WorkingCalendar): boolean {
  if (step.reasons.some(({ kind }) => kind === "your day")) return false;
  // They have just answered: there is nothing to ask before its own day.
  const heard = entry.application.log.findLast((line) => isHeard(line) && line.day <= today)?.day;
  if (heard !== undefined && calendar.askingDays.add(heard, TAKEN_ALONG) > today) return false;
  const kind = loggedAs(step);
  const caution = kind && firstCaution(entry, [{ kind, person: step.to.name, day: today }]);
  return caution === undefined || caution.kind === "early";
}
