import type { Application } from "../application";
import { latest, type LocalDay, type Moment } from "../day";
import type { WorkingCalendar } from "../working-calendar";
import { formatContact, type Contact } from "../reading/contact-line";
import { dayToAct } from "./day-to-act";
import type { Schedule } from "./schedule";
import { contactOf, type Step } from "./step";

/** A step ahead on the day it would be done, and which follow-up of its count it would be. */
export interface PlannedStep {
  readonly step: Step;
  readonly day: LocalDay;
  readonly number: number;
}

/** More than any row of the table asks for, with the people of a large panel. */
const STEPS_AT_MOST = 20;

/**
 * The whole of a balanced schedule with its end: what would come if nobody wrote, and each message went on its day. Each
 * turn sends the first message that is ahead, and schedules what is left as of that day.
 */
export function planAhead(
  application: Application,
  now: Moment,
  calendar: WorkingCalendar,
  scheduleOf: (application: Application, now: Moment) => Schedule | undefined,
): readonly PlannedStep[] {
  const planned: PlannedStep[] = [];
  let then = application;
  let moment = now;
  while (planned.length < STEPS_AT_MOST) {
    const schedule = scheduleOf(then, moment);
    const step = schedule?.steps.find((one) => one.kind === "move-on" || (one.due !== null && contactOf(one, one.due)));
    const day = step && dayOf(step, moment.day, calendar);
    const own = schedule?.steps.find(({ kind }) => kind === "decide");
    if (schedule && own?.due && (!day || own.due <= day)) {
      // What comes after it is the person's own to say.
      planned.push({ step: own, day: latest(own.due, moment.day) ?? own.due, number: schedule.sent + 1 });
      break;
    }
    if (schedule === undefined || step === undefined || !day) break;
    planned.push({ step, day, number: schedule.sent + 1 });
    const sent = contactOf(step, day);
    if (sent === undefined) break;
    then = withContact(then, sent);
    moment = { ...moment, day };
  }
  return planned;
}

/** A task goes on its day, not before; a message as soon as it may. */
function dayOf(step: Step, onOrAfter: LocalDay, calendar: WorkingCalendar): LocalDay | null {
  const { kind, due } = step;
  return kind === "hand-in" ? (latest(due ?? undefined, onOrAfter) ?? null) : dayToAct(step, onOrAfter, calendar);
}

function withContact(application: Application, contact: Contact): Application {
  return {
    ...application,
    log: [...application.log, { ...contact, path: application.paths[0], line: formatContact(contact) }],
  };
}
