import { parseDay } from "../day";
import { lessonsIn } from "../lessons/lesson";
import type { ApplicationSoFar } from "./application-so-far";
import type { LessonFact } from "./search-facts";

/** The lessons of an application, once in each place where they stand. */
export function lessonFacts({ application, today }: ApplicationSoFar): readonly LessonFact[] {
  const { company, companyKey } = application;
  const seen = new Set<string>();
  return lessonsIn(application).flatMap(({ key, text, round, day, since }) => {
    const path = round?.path ?? application.paths[0];
    const place = `${String(round && application.rounds.indexOf(round))} ${key}`;
    if (seen.has(place)) return [];
    seen.add(place);
    const noted = day ?? parseDay(since);
    // One note may tell of the next round already, with what was learnt in the last.
    const known = noted !== undefined && noted <= today ? noted : undefined;
    return [{ path, company, companyKey, day: known, key, text }];
  });
}
