/** Looking back: the dialog, what it leaves in the note, and what is said of it. */
import type { LookBackQuestion } from "../core/changes/look-back";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { noteName } from "../core/reading/link";
import { dayWords, onDay } from "./days";
import { aboutWords } from "./dialogs";

export const LOOK_BACK = {
  title: "Look back",
  later: "Later",
  laterHelp: "A no wants a little time.",
  day: "The day on which it comes back",
  comesOnce: "It comes back once, as one row, and can be skipped then too.",
  now: "Now",
  nowHelp: "Three questions. Skip any of them.",
  lessons: "What to do next time, one lesson a line",
  lesson: (number: number) => `Lesson ${String(number)}`,
  anotherLesson: "Another lesson",
  lessonsHelp: "You will see these before your next interview.",
  takeOut: (lesson: string) => `Take out: ${lesson}`,
  more: "More, if you like: five more questions",
  practise: "One thing to practise",
  by: "By",
  resultLater: "Then nothing more to do here today.",
  resultNow: "Goes into this note, under “Looking back”.",
  keepForLater: "Keep for later",
  notNow: "Not now",
  done: "Done. It does not come back.",
} as const;

export const LOOK_BACK_ASKS: Readonly<Record<LookBackQuestion, string>> = {
  "went well": "What went well, and is worth keeping?",
  differently: "What would you do differently?",
  "not in your hands": "What was not in your hands?",
  "meant to achieve": "What did you mean to achieve, and what came of it?",
  "give again": "Which answer would you give again today?",
  treatment: "How did they treat you? Would you still want to work there?",
};

/** `Larkspur Foods, Marketing executive. They said no on Thu 19 Nov.` */
export function lookBackLead({ application, schedule }: Entry, today: LocalDay): string {
  const { outcome, outcomeDay } = schedule;
  const about = `${aboutWords(application)}.`;
  if (outcome !== "no") return about;
  if (outcomeDay === undefined) return `${about} They said no.`;
  const said = `${about} They said no ${onDay(outcomeDay, today)}.`;
  return outcomeDay === today ? `${said} Nothing here is urgent.` : said;
}

/** The heading in the note, with the day of the round in its language: `Looking back on 19 November`. */
export const lookBackHeading = (day: string | undefined) =>
  day === undefined ? "Looking back" : `Looking back on ${day}`;

/** `Looking back waits until Fri 27 Nov.` */
export const lookBackWaits = (until: LocalDay, today: LocalDay) =>
  `Looking back waits until ${dayWords(until, today)}.`;

/** `Kept in “Larkspur Foods”.` */
export function lookBackKept(paths: readonly string[]): string {
  const names = [...new Set(paths)].map((path) => `“${noteName(path)}”`);
  return names.length === 0 ? LOOK_BACK.done : `Kept in ${new Intl.ListFormat("en").format(names)}.`;
}
