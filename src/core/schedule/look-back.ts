import type { Application } from "../application";
import type { LocalDay } from "../day";
import type { Contact } from "../reading/contact-line";
import { readFeedbackWords } from "../reading/feedback-words";
import type { Facts } from "./facts";
import type { Step } from "./step";

/** After so many working days a look back is asked for no more. */
const LAPSES_AFTER = 20;

/** Rule 15: feedback has come that nothing has been made of yet, or the day has come that was chosen for looking back. */
export function lookBack(facts: Facts): readonly Step[] {
  const { today, log, application } = facts;
  const feedback = feedbackToDealWith(log, application)
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

/**
 * Feedback that nothing has been made of yet. It has been dealt with where a lesson names its day, where its words say what
 * became of it, or where there is a lesson for each and it was not let rest.
 */
export function feedbackToDealWith<Line extends Contact>(
  log: readonly Line[],
  application: Pick<Application, "lessons" | "rounds">,
): readonly Line[] {
  const feedback = log.filter(({ kind }) => kind === "feedback");
  if (feedback.length === 0) return feedback;
  const lessons = lessonsOf(application);
  const isOneForEach = lessons.length >= feedback.length;
  return feedback.filter((line) => {
    const { became } = readFeedbackWords(line.words);
    if (became === "aside" || became === "practise" || lessons.some((lesson) => isFrom(lesson, line, feedback)))
      return false;
    return became === "later" || !isOneForEach;
  });
}

/** Where several people said something on one day, a lesson is from the one whom it names. */
function isFrom(lesson: string, { day, person = "" }: Contact, feedback: readonly Contact[]): boolean {
  if (!lesson.includes(day)) return false;
  const isNamed = (name = "") => name !== "" && lesson.includes(name);
  return isNamed(person) || !feedback.some((other) => other.day === day && isNamed(other.person));
}

/** Whether a lesson stands in the note of the latest round, or in the application's own. */
export function hasLessons({ application, held }: Facts): boolean {
  return application.lessons.length > 0 || (held !== undefined && held.writtenDown.lessons.length > 0);
}

function lessonsOf({ lessons, rounds }: Pick<Application, "lessons" | "rounds">): readonly string[] {
  return [...new Set([...lessons, ...rounds.flatMap(({ writtenDown }) => writtenDown.lessons)])];
}
