/**
 * The day that somebody's words about when one would hear mean.
 *
 * They are read here and not by chrono-node 2.10.3, which always takes one of the days that may be meant. Of the 756 answers
 * in the table of `promise-words.test.ts` it gives 273, and 354 times another day or one where there is none or a doubt
 * ("twenty-one days" is tomorrow); it would add 48 kB, these three files add 20.
 */
import { daysBetween, latest, type LocalDay } from "../day";
import type { WorkingCalendar } from "../working-calendar";
import { PROMISE_RULES, type Said } from "./promise-rules";
import { promiseSpelling, RECENT } from "./promise-spelling";

/** What words about when one would hear mean, said on a day. */
export type PromiseMeaning =
  | { readonly kind: "day"; readonly by: LocalDay }
  /** May be one of these, in order of time, or none: never guessed. */
  | { readonly kind: "several"; readonly days: readonly LocalDay[] }
  /** The day named lies before the day on which it was said. */
  | { readonly kind: "past"; readonly by: LocalDay }
  | { readonly kind: "none" };

/** Characters. */
const LONGEST = 300;
const MOST_DAYS = 3;
const NONE: PromiseMeaning = { kind: "none" };

/**
 * The last day on which one is to hear by these words: nothing is asked on or before it, so that a span means its end.
 * Where two careful people would understand different days, these are given to be asked about. Words that name a
 * beginning, a condition, the day of something else or no time at all mean none.
 */
export function meaningOfPromise(words: string, saidOn: LocalDay, calendar: WorkingCalendar): PromiseMeaning {
  const text = words.length > LONGEST ? undefined : promiseSpelling(words, saidOn);
  if (text === undefined) return NONE;
  const days = [...new Set(daysMeant(text, { on: saidOn, calendar }))].sort();
  const ahead = days.filter((day) => day >= saidOn);
  const [by] = ahead;
  const passed = latest(...days);
  if (passed === undefined || ahead.length > MOST_DAYS) return NONE;
  if (by === undefined) return { kind: "past", by: passed };
  // What is left once another day that may be meant has just passed is in doubt.
  const isDoubtful = ahead.length > 1 || days.some((day) => day < saidOn && daysBetween(day, saidOn) <= RECENT);
  return isDoubtful ? { kind: "several", days: ahead } : { kind: "day", by };
}

type Days = readonly LocalDay[];

/** Some words that name a day, which may be one of several, and where they stand. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly days: Days;
  /** What the same words mean where they go on from a day. */
  readonly daysAfter: (before: Days) => Days;
}

/** All that names a day, from left to right. */
function findAll(text: string, said: Said): readonly Found[] {
  const all: Found[] = [];
  for (const { index } of text.matchAll(/[^ ]+/g)) {
    if (index < (all.at(-1)?.end ?? 0)) continue;
    const found = findAt(text, index, said);
    if (found !== undefined) all.push(found);
  }
  return all;
}

function findAt(text: string, start: number, said: Said): Found | undefined {
  let longest: Found | undefined;
  for (const { pattern, read, readAfter } of PROMISE_RULES) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || pattern.lastIndex <= (longest?.end ?? start)) continue;
    const groups = match.groups ?? {};
    longest = {
      start,
      end: pattern.lastIndex,
      days: read(groups, said),
      daysAfter: (before) => readAfter(groups, before, said),
    };
  }
  return longest;
}

const CLAUSE_ENDS =
  / , | (?:but|so|then|while|whereas) | and (?=(?:they|we|i|you|she|he|will|would|should|decide|let|get|then)\b)/g;
const NEGATION = /\b(?:not|never|no|nobody|nothing|unlikely|doubt|without)\b/;
const CONDITION = /\b(?:once|when|whenever|after|as soon as|since|unless|depending|depends)\b/;
/** What has a day of its own, which is none for hearing. */
const OTHER_MATTER =
  /\b(?:away|(?:on|annual|parental|sick) leave|vacation|holidays?|interviews|interviewing|interviewed|start date|starts|started|starting|(?:to|i|you|we|would|can|could|will|job) start|start (?:would|will|could) be|applications? close|closes|closing|deadline|applied|(?:is|are|be|am|comes?|i|we|she|he|they) back(?! to)|returns?|seeing|seen|out of (?:the )?office|candidates|(?:they|we|i) interview|interview (?:(?:is|will be|takes place) )?(?=on )|(?:panel|board|committee|team|managers?|they|we|i) (?:meets?|meeting|sits?|reconvenes?|gets? together))\b/;
const BEGINNING_BEFORE =
  /(?:^| )(?:after|from|since|as of|as from|starting|past|beyond|at least|(?:a )?minimum(?: of)?|last|every|earliest|later than|before)(?: (?:the|next|coming|about|until))*$|(?:^| )(?:over|more than)(?: about)?$|(?:^| )which (?:is|was|will be)(?: on)?$/;
const BEGINNING_BEHIND =
  /^(?: ,)? (?:(?:at )?(?:the )?(?:very )?earliest|onwards?|on(?= ,|$)|ago|(?:or|and) (?:later|more|after|longer)|plus|minimum|(?:and )?then (?:they|we|she|he|it) (?:needs?|takes?|wants?))(?= |$)/;
/** How long something else goes on: "for the next two weeks". */
const GOING_ON = /(?:^| )for(?: the)?(?: next)?$/;
const GOES_ON = /(?:^| )(?:or|to|-|and|until|then|through|ifnot)(?: |$)/;
/** Which day another is counted from. */
const REFERS_BACK = /\b(?:following|after(?: that)?$)/;
const HOPED = /\b(?:hope|hopefully|hoping|probably|likely|ideally|maybe|perhaps|possibly|luck|might|try|could)\b/;

/** The days that the words may mean, in no order; none where nothing in them names an end. */
function daysMeant(text: string, said: Said): Days {
  const found = findAll(text, said);
  const clauseEnds = [...text.matchAll(CLAUSE_ENDS)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  let meant: Days = [];
  let before: Days = [];
  let wasHoped = false;
  let previousEnd = 0;
  for (const { start, end, days: daysAlone, daysAfter } of found) {
    const clauseStart = Math.max(0, ...clauseEnds.map((one) => one.end).filter((one) => one <= start + 1));
    const clauseEnd = Math.min(text.length, ...clauseEnds.map((one) => one.start).filter((one) => one >= end));
    const clause = text.slice(clauseStart, start) + text.slice(end, clauseEnd);
    const between = text.slice(previousEnd, start);
    const isLast = before.length > 0 && /\blatest\b/.test(clause);
    const isNext = before.length > 0 && GOES_ON.test(between);
    const isAfter = before.length > 0 && (isLast || isNext || REFERS_BACK.test(text.slice(start, end)));
    const days = isAfter ? daysAfter(before) : daysAlone;
    const isHoped = HOPED.test(clause);
    if (namesEnd(text, { start, end }, Math.max(clauseStart, previousEnd), clause)) {
      if (meant.length === 0 || isLast) meant = days;
      else if (/\bifnot\b|\b(?:slips?|slides?|drifts?|runs? over) (?:in)?to\b/.test(between))
        meant = [...meant, ...days];
      else if (isNext || (isHoped !== wasHoped && isLater(days, meant) !== isHoped)) meant = laterOf(meant, days);
      else meant = [...meant, ...days];
      wasHoped = isHoped;
    } else if (isNext && BEGINNING_BEHIND.test(text.slice(end))) {
      meant = [];
    }
    before = days;
    previousEnd = end;
  }
  return found.length === 0 && isTimeOfDay(text) ? [said.on] : meant;
}

/** Whether a day is the one by which one hears, and none that something else happens on, or that it cannot be before. */
function namesEnd(
  text: string,
  { start, end }: Pick<Found, "start" | "end">,
  gapStart: number,
  clause: string,
): boolean {
  const gap = text.slice(gapStart, start).trim();
  const isDuration = /^\d{1,3} /.test(text.slice(start, end));
  return !(
    NEGATION.test(clause) ||
    OTHER_MATTER.test(clause) ||
    CONDITION.test(gap) ||
    BEGINNING_BEFORE.test(gap) ||
    (isDuration && GOING_ON.test(gap)) ||
    BEGINNING_BEHIND.test(text.slice(end))
  );
}

/** `by 5pm`, and no day. */
function isTimeOfDay(text: string): boolean {
  return text.includes("@") && !NEGATION.test(text) && !CONDITION.test(text);
}

function laterOf(one: Days, other: Days): Days {
  return isLater(one, other) ? one : other;
}

/** Whether the last of some days comes after the last of others. */
function isLater(one: Days, other: Days): boolean {
  return (latest(...one) ?? "") > (latest(...other) ?? "");
}
