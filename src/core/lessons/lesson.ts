/** A lesson: what to do next time, in the person's own words, and where it was learnt. */
import type { Application } from "../application";
import type { LocalDay } from "../day";
import { isDay, readDay } from "../reading/date-value";
import { foldName } from "../reading/person";
import type { Round } from "../reading/round";

/** A line of `lessons`, taken apart. */
interface WrittenLesson {
  readonly text: string;
  /** Who said so; empty where nobody is named. */
  readonly person: string;
  readonly day: LocalDay | undefined;
}

/** A lesson in one of the places where it stands. */
export interface LearntLesson extends WrittenLesson {
  readonly key: string;
  readonly application: Application;
  /** Undefined for what stands in a note that tells of no round itself. */
  readonly round: Round | undefined;
  /** Whether the person who said so is the recruiter of the application. */
  readonly isRecruiters: boolean;
  /** When it was learnt, as far as that is known: for the order alone. */
  readonly since: string;
}

/** Words, and in brackets at their end who said so and when, or one of both less. */
const WITH_SOURCE = /^(.*\S)\s*\(([^()]*)\)[.\s]*$/;

/** `Lead with the result (Tom Adeyemi, 2026-11-20)`: the words, who said so, and the day. Brackets without a day are words. */
export function readLesson(line: string): WrittenLesson {
  const [, text = "", source = ""] = WITH_SOURCE.exec(line) ?? [];
  const comma = source.lastIndexOf(",");
  const last = comma < 0 ? undefined : readDay(source.slice(comma + 1));
  if (isDay(last)) return { text, person: source.slice(0, comma).trim(), day: last.day };
  const whole = readDay(source);
  if (isDay(whole)) return { text, person: "", day: whole.day };
  return { text: line, person: "", day: undefined };
}

/** Signs that tell one thing from another: C, C# and C++ are three. */
const BETWEEN_WORDS = /(?:(?![#%&@])[\s\p{P}\p{Cc}\p{Cf}])+/gu;

/** What spellings of one lesson have in common: letter case, punctuation, spaces, and who said so do not count. */
export function lessonKey(line: string): string {
  const { text } = readLesson(line);
  return text.normalize("NFKC").toLowerCase().replace(BETWEEN_WORDS, "") || text;
}

/** The lessons of an Application, in each place where they stand: a round's own note, else its first note. */
export function lessonsIn(application: Application): readonly LearntLesson[] {
  const { rounds, lessons, dateApplied } = application;
  const ofRounds = rounds.flatMap((round) =>
    round.writtenDown.lessons.map((line) => learnt(line, application, round, round.day)),
  );
  const known = new Set(rounds.flatMap(({ writtenDown }) => writtenDown.lessons));
  const others = lessons.filter((line) => !known.has(line));
  return [...ofRounds, ...others.map((line) => learnt(line, application, undefined, rounds[0]?.day ?? dateApplied))];
}

function learnt(
  line: string,
  application: Application,
  round: Round | undefined,
  since: LocalDay | undefined,
): LearntLesson {
  const { text, person, day } = readLesson(line);
  return {
    text,
    person,
    day: day ?? round?.day,
    key: lessonKey(line),
    application,
    round,
    isRecruiters: isRecruiter(person, application),
    since: day ?? since ?? "",
  };
}

/** A first name will do. */
function isRecruiter(person: string, { recruiter }: Application): boolean {
  if (person === "" || recruiter === undefined) return false;
  const [known, named] = [foldName(recruiter.name), foldName(person)];
  return known === named || known.startsWith(`${named} `);
}
