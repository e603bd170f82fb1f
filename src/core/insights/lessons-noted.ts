import { parseDay } from "../day";
import { lessonsIn } from "../lessons/lesson";
import type { LessonFact } from "./search-facts";
import type { SoFar } from "./so-far";

/** The lessons of an application, once in each place where they stand. */
export function lessonFacts({ application, today }: SoFar): readonly LessonFact[] {
  const { company, companyKey, role } = application;
  const seen = new Set<string>();
  return lessonsIn(application).flatMap(({ key, text, round, day, since }) => {
    const path = round?.path ?? application.paths[0];
    const place = `${String(round && application.rounds.indexOf(round))} ${key}`;
    if (seen.has(place)) return [];
    seen.add(place);
    const noted = day ?? parseDay(since);
    // One note may tell of the next round already, with what was learnt in the last.
    const known = noted !== undefined && noted <= today ? noted : undefined;
    return [{ path, company, companyKey, role, day: known, key, text }];
  });
}
