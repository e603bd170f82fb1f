/**
 * What a person takes along to a round of all that they have written down.
 *
 * - At most five lessons stand first: a recruiter's, then those of the same kind of round, of one like it, and the others;
 *   of each the newest first. A lesson that stands in several notes is one.
 * - What was used in two later rounds has become a habit, and stands first no more.
 * - What stood first before three rounds in which other lessons were used, and it was not, does not help now, and stands
 *   first no more; before a round like its own, only rounds like that count. A round of which nothing used is written
 *   down tells neither.
 * - Written down again, it is new. Settled, it is out until it is taken up again.
 */
import { compareText, type Application } from "../application";
import type { LocalDay } from "../day";
import { groupBy } from "../group-by";
import { remembering, rememberingFor } from "../reading/remembering";
import type { Round } from "../reading/round";
import { NOTHING_WRITTEN } from "../reading/written-down";
import { cadenceOfRound } from "../schedule/cadence-row";
import { lessonKey, lessonsIn, type LearntLesson } from "./lesson";

/** The Applications of which something is written down, by path. */
export type Learnt = readonly Application[];

export interface Lesson {
  readonly key: string;
  readonly text: string;
  /** Who said so; empty for the person themselves. */
  readonly person: string;
  readonly isRecruiters: boolean;
  readonly company: string;
  /** Undefined where it is not known, or not yet over: one note may tell of the next round with the lessons of the last. */
  readonly day: LocalDay | undefined;
  /** The note in which it is settled: its own, or the application's first where it stands in several of them. */
  readonly path: string;
}

/** A question that was hard, and where it was asked. */
export interface MetQuestion {
  readonly text: string;
  readonly company: string;
  /** In the person's own words; empty if none. */
  readonly round: string;
  readonly day: LocalDay | undefined;
}

/** A weak point that comes back. */
export interface RecurringPoint {
  readonly point: string;
  /** In how many of the last rounds, and how many these are. */
  readonly times: number;
  readonly of: number;
}

export interface TakenAlong {
  /** At most five. */
  readonly lessons: readonly Lesson[];
  readonly more: readonly Lesson[];
  readonly settled: readonly Lesson[];
  readonly hardQuestions: readonly MetQuestion[];
  readonly recurring: readonly RecurringPoint[];
}

const LESSONS = 5;
const QUESTIONS = 5;
const ROUNDS_LOOKED_AT = 5;
const RECURS_FROM = 3;
const HABIT_FROM = 2;
const PASSED_OVER_FROM = 3;

/** Whether an Application belongs to what has been learnt. */
export function teaches({ lessons, lessonsSettled, rounds }: Application): boolean {
  return (
    lessons.length > 0 || lessonsSettled.length > 0 || rounds.some(({ writtenDown }) => writtenDown !== NOTHING_WRITTEN)
  );
}

/** All that helps before a round, as it stands on a day; of a round that nothing is known of, as before an interview. */
export function takeAlong(
  learnt: Learnt,
  application: Application,
  round: Round | undefined,
  asOf: LocalDay,
): TakenAlong {
  const all = allOf(learnt);
  const kind = kindOf(round);
  const { first, more, settled } = all.inOrder(kind);
  const shown = (lessons: readonly LearntLesson[]) => lessons.map((lesson) => lessonOn(asOf, lesson, all));
  return {
    lessons: shown(first),
    more: shown(more),
    settled: shown(settled),
    hardQuestions: hardQuestions(all, application, kind, asOf),
    recurring: recurring(all),
  };
}

/** How many lessons stand first before a round. */
export function lessonsToRead(learnt: Learnt, round: Round): number {
  return allOf(learnt).inOrder(kindOf(round)).first.length;
}

/** The lessons that stood first before a round which has been held: those written down before it. */
export function takenTo(learnt: Learnt, round: Round): readonly Lesson[] {
  const all = allOf(learnt);
  return firstBefore(all, round).map((lesson) => lessonOn(round.day, lesson, all));
}

/** Everything that has been learnt, joined. */
interface All {
  /** Each lesson in all places where it stands, by its key. */
  readonly lessons: ReadonlyMap<string, readonly LearntLesson[]>;
  /** All places, those that count most for a kind of round first. */
  readonly ranked: (kind: Kind) => readonly LearntLesson[];
  readonly settled: ReadonlySet<string>;
  /** What rounds told of each lesson, by its key. */
  readonly told: ReadonlyMap<string, Told>;
  /** The rounds of which something is written down, latest first. */
  readonly rounds: readonly HeldRound[];
  readonly inOrder: (kind: Kind) => InOrder;
}

interface HeldRound {
  readonly application: Application;
  readonly round: Round;
}

/** The days of the rounds in which a lesson was used, and of those to which it was taken along for nothing. */
interface Told {
  readonly used: LocalDay[];
  readonly passedOver: { readonly day: LocalDay; readonly kind: Kind }[];
}

interface InOrder {
  readonly first: readonly LearntLesson[];
  readonly more: readonly LearntLesson[];
  readonly settled: readonly LearntLesson[];
}

/** Joined when somebody asks, and once for as long as nothing is written down anew. */
const allOf = rememberingFor((learnt: Learnt): All => {
  const places = learnt.flatMap(lessonsOf);
  const lessons = groupBy(places, ({ key }) => key);
  const settled = new Set(learnt.flatMap(({ lessonsSettled }) => lessonsSettled.map(lessonKey)));
  const rounds = learnt.flatMap(roundsOf).sort((one, other) => compareText(startOf(other.round), startOf(one.round)));
  const told = new Map<string, Told>();
  const ranked = remembering((kind: Kind) => [...places].sort((one, other) => compareLessons(one, other, kind)));
  const known = { lessons, ranked, settled, told };
  for (const { round } of [...rounds].reverse()) tellOf(round, known);
  return { ...known, rounds, inOrder: remembering((kind: Kind) => inOrder(known, kind)) };
});

/** Those of an Application that did not change are gathered once. */
const lessonsOf = rememberingFor(lessonsIn);

function roundsOf(application: Application): readonly HeldRound[] {
  const rounds = application.rounds.filter(({ writtenDown }) => writtenDown !== NOTHING_WRITTEN);
  return rounds.map((round) => ({ application, round }));
}

const startOf = ({ day, time }: Round) => day + (time ?? "");

/** Adds what a round tells of the lessons that were used in it, and of those that stood first before it. */
function tellOf(round: Round, known: Known & { readonly told: Map<string, Told> }): void {
  const used = new Set(round.writtenDown.lessonsUsed.map(lessonKey));
  if (used.size === 0) return;
  const toldOf = (key: string) => {
    const told = known.told.get(key) ?? { used: [], passedOver: [] };
    known.told.set(key, told);
    return told;
  };
  const takenForNothing = firstBefore(known, round).filter(({ key }) => !used.has(key));
  for (const key of used) toldOf(key).used.push(round.day);
  for (const { key } of takenForNothing) toldOf(key).passedOver.push({ day: round.day, kind: kindOf(round) });
}

type Known = Pick<All, "lessons" | "ranked" | "settled" | "told">;

/** All lessons for a kind of round. */
function inOrder(known: Known, kind: Kind): InOrder {
  const fresh: LearntLesson[] = [];
  const behind: LearntLesson[] = [];
  const out: LearntLesson[] = [];
  for (const best of bestPlaces(known, kind)) {
    const list = known.settled.has(best.key) ? out : isBehind(best, known, kind) ? behind : fresh;
    list.push(best);
  }
  return { first: fresh.slice(0, LESSONS), more: [...fresh.slice(LESSONS), ...behind], settled: out };
}

/** The lessons that stood first before an earlier round. It looks at no more of them than it must: it is asked of each round. */
function firstBefore(known: Known, round: Round): readonly LearntLesson[] {
  const kind = kindOf(round);
  const first: LearntLesson[] = [];
  for (const best of bestPlaces(known, kind, round)) {
    if (known.settled.has(best.key) || isBehind(best, known, kind, round)) continue;
    first.push(best);
    if (first.length === LESSONS) break;
  }
  return first;
}

/** Each lesson in the place that counts most, these first; of an earlier round those written down before it. */
function* bestPlaces({ ranked }: Known, kind: Kind, before?: Round): Generator<LearntLesson> {
  const seen = new Set<string>();
  for (const place of ranked(kind)) {
    if (before !== undefined && !wasKnown(place, before)) continue;
    if (seen.has(place.key)) continue;
    seen.add(place.key);
    yield place;
  }
}

/** Whether a lesson was written down before a round: on an earlier day, or of a round that began earlier that day. */
function wasKnown({ since, round: taught }: LearntLesson, before: Round): boolean {
  if (since !== before.day) return since < before.day;
  return taught?.day === since && startOf(taught) < startOf(before);
}

/** Whether a lesson stands first no more before a round of a kind, or before an earlier round. */
function isBehind({ key }: LearntLesson, { lessons, told }: Known, kind: Kind, before?: Round): boolean {
  const toldOfIt = told.get(key);
  if (toldOfIt === undefined) return false;
  const places = (lessons.get(key) ?? []).filter((place) => before === undefined || wasKnown(place, before));
  const since = places.reduce((late, place) => (place.since > late ? place.since : late), "");
  return standsBehind(toldOfIt, {
    kind,
    isLikeItsOwn: places.some(({ round }) => round && areAlike(kindOf(round), kind)),
    counts: (day) => day > since && (before === undefined || day < before.day),
  });
}

interface Coming {
  readonly kind: Kind;
  /** Whether the lesson was learnt in a round like it. */
  readonly isLikeItsOwn: boolean;
  /** Whether what was told on a day counts. */
  readonly counts: (day: LocalDay) => boolean;
}

/** Whether a lesson stands first no more: it has become a habit, or was taken along for nothing. */
function standsBehind(told: Told, { kind, isLikeItsOwn, counts }: Coming): boolean {
  const forNothing = told.passedOver.filter(
    (passed) => counts(passed.day) && (!isLikeItsOwn || areAlike(passed.kind, kind)),
  );
  return told.used.filter(counts).length >= HABIT_FROM || forNothing.length >= PASSED_OVER_FROM;
}

/** Those of one day keep the order in which they stand in the notes. */
function compareLessons(one: LearntLesson, other: LearntLesson, kind: Kind): number {
  return rankOf(one, kind) - rankOf(other, kind) || compareText(other.since, one.since);
}

function rankOf({ isRecruiters, round }: LearntLesson, kind: Kind): number {
  if (isRecruiters) return 0;
  if (round === undefined) return 3;
  return kindOf(round) === kind ? 1 : areAlike(kindOf(round), kind) ? 2 : 3;
}

type Kind = ReturnType<typeof kindOf>;

/** What somebody has to show in it, whatever it is called: a skill at work, else as the schedule tells rounds apart. */
function kindOf({ words }: Pick<Round, "words"> = { words: "" }) {
  return kindByWords(words);
}

const kindByWords = remembering((words: string) => (AT_WORK.test(words) ? "at work" : cadenceOfRound(words)));

/** A final round is an interview as others are. */
function areAlike(one: Kind, other: Kind): boolean {
  return one === other || [one, other].every((kind) => kind === "interview" || kind === "final round");
}

const AT_WORK =
  /\b(?:technical|cod(?:e|ing)|pair(?:ing)?|whiteboard|system design|test|assessment|case(?: study)?|trial|demo|presentation|work sample|practical)\b/i;

function lessonOn(asOf: LocalDay, best: LearntLesson, { lessons }: Known): Lesson {
  const { key, text, person, isRecruiters, application, day } = best;
  const places = (lessons.get(key) ?? []).filter((place) => place.application === application).map(pathOf);
  const [path = application.paths[0], ...others] = new Set(places);
  return {
    key,
    text,
    person,
    isRecruiters,
    company: application.company,
    day: dayBy(asOf, day),
    path: others.length > 0 ? application.paths[0] : path,
  };
}

function pathOf({ round, application }: LearntLesson): string {
  return round?.path ?? application.paths[0];
}

function dayBy(asOf: LocalDay, day: LocalDay | undefined): LocalDay | undefined {
  return day !== undefined && day <= asOf ? day : undefined;
}

/** Of rounds like it and of others at the same company, the newest first. */
function hardQuestions(
  { rounds }: All,
  { companyKey }: Application,
  kind: Kind,
  asOf: LocalDay,
): readonly MetQuestion[] {
  const isLike = ({ application, round }: HeldRound) =>
    areAlike(kindOf(round), kind) || (companyKey !== "" && application.companyKey === companyKey);
  const questions = rounds
    .filter(isLike)
    .flatMap(({ application: { company }, round: { words, day, writtenDown } }) =>
      writtenDown.hardQuestions.map(({ text }) => ({ text, company, round: words, day: dayBy(asOf, day) })),
    );
  return firstOfEach(questions, ({ text }) => lessonKey(text)).slice(0, QUESTIONS);
}

/** Those that come back in the last rounds, the most frequent first. */
function recurring({ rounds }: All): readonly RecurringPoint[] {
  const last = rounds.slice(0, ROUNDS_LOOKED_AT);
  const points = last.flatMap(({ round: { writtenDown } }) =>
    firstOfEach(writtenDown.weakPoints, lessonKey).map((point) => ({ point, key: lessonKey(point) })),
  );
  return [...groupBy(points, ({ key }) => key).values()]
    .filter((same) => same.length >= RECURS_FROM)
    .map((same) => ({ point: same[0]?.point ?? "", times: same.length, of: last.length }))
    .sort((one, other) => other.times - one.times || compareText(one.point, other.point));
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...groupBy(items, keyOf).values()].flatMap((same) => same.slice(0, 1));
}
