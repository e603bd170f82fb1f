import type { LocalDay } from "../day";
import type { Contact } from "../reading/contact-line";
import type { Facts } from "./facts";
import type { Step } from "./step";

/** After so many working days a look back is asked for no more. */
const LAPSES_AFTER = 20;

/** Rule 15: feedback has come that nothing has been made of yet, or the day has come that was chosen for looking back. */
export function lookBack(facts: Facts): readonly Step[] {
  const { today } = facts;
  const feedback = feedbackToDealWith(facts)
    .map(({ day }) => day)
    .findLast((day) => isTimely(facts, day));
  if (feedback === undefined) return lookBackChosen(facts);
  return [{ kind: "look-back", due: today, reasons: [{ kind: "feedback came", on: feedback }] }];
}

/** The day that was chosen for a look back that was put off, whatever has become of the application. */
export function lookBackChosen(facts: Facts): readonly Step[] {
  const { today, application } = facts;
  const day = application.lookBack;
  if (day === undefined || today < day || !isTimely(facts, day)) return [];
  return [{ kind: "look-back", due: today, reasons: [{ kind: "look-back chosen", on: day }] }];
}

function isTimely({ today, calendar }: Facts, day: LocalDay): boolean {
  return today <= calendar.askingDays.add(day, LAPSES_AFTER);
}

/** Feedback has been dealt with where a lesson names its day, its words say what became of it, or there is a lesson for each. */
function feedbackToDealWith({ log, application }: Facts): readonly Contact[] {
  const feedback = log.filter(({ kind }) => kind === "feedback");
  if (feedback.length === 0) return feedback;
  const lessons = lessonsOf(application);
  if (lessons.length >= feedback.length) return [];
  return feedback.filter(({ day, words }) => !isPutAside(words) && !lessons.some((lesson) => lesson.includes(day)));
}

/** `2026-11-20 feedback by email from Tom Adeyemi — approach; aside`; what is to be practised stands as a task elsewhere. */
function isPutAside(words = ""): boolean {
  return words.split(";").some((part) => /^\s*(?:put |set )?(?:aside|practi[cs]e)\s*$/i.test(part));
}

/** Whether a lesson stands in the note of the latest round, or in the application's own. */
export function hasLessons({ application, held }: Facts): boolean {
  return application.lessons.length > 0 || (held !== undefined && held.writtenDown.lessons.length > 0);
}

function lessonsOf({ lessons, rounds }: Facts["application"]): readonly string[] {
  return [...new Set([...lessons, ...rounds.flatMap(({ writtenDown }) => writtenDown.lessons)])];
}
