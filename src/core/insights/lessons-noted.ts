import { parseDay } from "../day";
import { lessonsIn } from "../lessons/lesson";
import type { LessonFact } from "./search-facts";
import { toldBy, type SoFar } from "./so-far";

/** The lessons of an application, once in each place where they stand. */
export function lessonFacts({ application }: SoFar): readonly LessonFact[] {
  const seen = new Set<string>();
  return lessonsIn(application).flatMap(({ key, text, round, day, since }) => {
    const path = round?.path ?? application.paths[0];
    const place = `${String(round && application.rounds.indexOf(round))} ${key}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ ...toldBy(application, path, day ?? parseDay(since)), key, text }];
  });
}
