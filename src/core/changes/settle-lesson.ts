/** Lessons that need no more reminding, and those that do again. */
import { lessonKey } from "../lessons/lesson";
import type { Learnt, Lesson } from "../lessons/take-along";
import type { Change } from "./change-and-undo";

/** Says in the note of a lesson that it needs no more reminding. */
export function settleLesson({ path, text }: Lesson): readonly Change[] {
  return [{ path, property: "lessons_settled", lines: [text] }];
}

/** Takes a lesson out of what is settled, in each note that says so, however it is written there. */
export function takeUpLesson(learnt: Learnt, { key }: Lesson): readonly Change[] {
  return learnt.flatMap(({ paths, lessonsSettled }) => {
    const without = lessonsSettled.filter((line) => lessonKey(line) === key);
    return without.length === 0 ? [] : paths.map((path) => ({ path, property: "lessons_settled" as const, without }));
  });
}
