/** What a person noted more than once: where it may have gone wrong, and what they have learnt. */
import { compareText } from "../application";
import type { LocalDay } from "../day";
import { groupBy } from "../group-by";
import { lessonKey } from "../lessons/lesson";
import { remembering } from "../reading/remembering";
import { figureOf, type Figure } from "./figure";
import type { LessonCount, WeakPointCount } from "./insights";
import type { InterviewFact, LessonFact } from "./search-facts";

/** Weak points, each as it was first written, the most frequent first. */
export function weakPointsOf(interviews: readonly InterviewFact[]): readonly WeakPointCount[] {
  const of = interviews.filter(({ isWrittenDown }) => isWrittenDown).length;
  const named = interviews.flatMap((interview) =>
    onceEach(interview.weakPoints).map((point) => ({ interview, point })),
  );
  return [...groupBy(named, ({ point }) => keyOf(point)).values()]
    .flatMap((same) => {
      const rounds = same.map(({ interview }) => interview);
      const last = rounds.at(-1)?.day;
      const [first] = same;
      return first && last ? [{ point: first.point, rounds: figureOf(rounds), of, last }] : [];
    })
    .sort(byCount(({ point, rounds, last }) => [rounds, last, point]));
}

/** Lessons, each as it was first written, and the rounds in which they were used; what was noted most often first. */
export function lessonsOf(
  lessons: readonly LessonFact[],
  interviews: readonly InterviewFact[],
): readonly LessonCount[] {
  const used = groupBy(
    interviews.flatMap(({ path, lessonsUsed }) => onceEach(lessonsUsed).map((line) => ({ path, key: keyOf(line) }))),
    ({ key }) => key,
  );
  return [...groupBy(lessons, ({ key }) => key)]
    .map(([key, same]) => ({
      text: same[0]?.text ?? "",
      noted: figureOf(same),
      used: figureOf(used.get(key) ?? []),
      last: same.at(-1)?.day,
    }))
    .sort(byCount(({ text, noted, last }) => [noted, last, text]));
}

const keyOf = remembering(lessonKey);

/** The first spelling of each. */
function onceEach(lines: readonly string[]): readonly string[] {
  return lines.length < 2 ? lines : [...groupBy(lines, keyOf).values()].flatMap(([first = ""]) => first);
}

/** The most frequent first, of those the one that came up last. */
function byCount<Item>(
  parts: (item: Item) => readonly [figure: Figure, last: LocalDay | undefined, text: string],
): (one: Item, other: Item) => number {
  return (one, other) => {
    const [figure, last = "", text] = parts(one);
    const [otherFigure, otherLast = "", otherText] = parts(other);
    return otherFigure.length - figure.length || compareText(otherLast, last) || compareText(text, otherText);
  };
}
