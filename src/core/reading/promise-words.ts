/** The day that somebody's words about when one would hear mean. */
import { addDays, latest, MONTHS, parseDay, weekday, type LocalDay } from "../day";
import type { WorkingCalendar } from "../working-calendar";
import { MONTH_NAMES, promiseSpelling, WEEKDAY_NAMES } from "./promise-spelling";

/** What words about when one would hear mean, said on a day. */
export type PromiseMeaning =
  | { readonly kind: "day"; readonly by: LocalDay }
  /** May be two or three days, in order of time: never guessed. */
  | { readonly kind: "several"; readonly days: readonly LocalDay[] }
  /** The day named lies before the day on which it was said. */
  | { readonly kind: "past"; readonly by: LocalDay }
  | { readonly kind: "none" };

const LONGEST = 300;
const NONE: PromiseMeaning = { kind: "none" };

/**
 * The last day on which one is to hear by these words: nothing is asked on or before it, so that a span means its end.
 * Where two careful people would understand different days, these are given to be asked about; where the words name a
 * beginning, a condition or no time at all, there is none.
 */
export function meaningOfPromise(words: string, saidOn: LocalDay, calendar: WorkingCalendar): PromiseMeaning {
  if (words.length > LONGEST) return NONE;
  const text = promiseSpelling(words, saidOn);
  if (text === undefined) return NONE;
  const found = findAll(text, { saidOn, calendar });
  const days = found.length === 0 && isTimeOfDay(text) ? [saidOn] : [...new Set(meantBy(found, text))].sort();
  const ahead = days.filter((day) => day >= saidOn);
  const [by] = ahead;
  const passed = latest(...days);
  if (passed === undefined || ahead.length > 3) return NONE;
  if (by === undefined) return { kind: "past", by: passed };
  return ahead.length === 1 ? { kind: "day", by } : { kind: "several", days: ahead };
}

/** `by 5pm`, and no day. */
function isTimeOfDay(text: string): boolean {
  return text.includes("@") && !NEGATION.test(text) && !CONDITION.test(text);
}

/** What the words are counted from. */
interface Said {
  readonly saidOn: LocalDay;
  readonly calendar: WorkingCalendar;
}

/** Some words that name a day, which may be one of several, and where they stand. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly days: readonly LocalDay[];
  /** The same words where they follow a day: "Friday or Monday" is the Monday after that Friday. */
  readonly daysAfter: (before: readonly LocalDay[]) => readonly LocalDay[];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A way of naming a day. */
interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, said: Said) => readonly LocalDay[];
  /** Where it follows one of these days. */
  readonly readAfter?: (groups: Groups, before: readonly LocalDay[], said: Said) => readonly LocalDay[];
}

const WEEKDAY = `(?:${WEEKDAY_NAMES.join("|")})`;
const DATE = "\\d{4}-\\d{2}-\\d{2}(?:\\|\\d{4}-\\d{2}-\\d{2})*";
const WEEK =
  `(?<week>this week|next week|(?:the )?week after next|(?:the )?following week|(?:the )?week after(?: that)?|` +
  `(?:the )?week of (?:the )?(?<weekOf>${DATE}))`;
const MONTH = `(?<month>this month|next month|(?:the )?month after next|the month|month|${MONTH_NAMES.join("|")})`;
const EARLY = "early|(?:the )?(?:very )?(?:beginning|start|1st half|1st part)";
const MIDDLE = "mid|(?:the )?middle";
const LATE =
  "late|later|(?:towards? )?(?:the )?(?:very )?(?:end|back end|tail end|2nd half|later part|latter part|close|last day)|before the week is out";
const PART = `(?:(?<early>${EARLY})|(?<middle>${MIDDLE})|(?<late>${LATE}))(?: (?:of|in|on))?`;
const OR = "(?:-|or|and|to|until)";
/** What may stand between a week and its day. */
const SMALL = "(?: (?:,|-|on|by|the|most|very|probably|hopefully|maybe|likely|perhaps|possibly|ideally|around|about|latest|say))*";

const RULES: readonly Rule[] = [
  rule(
    `(?<from>\\d+(?:\\.5)?)(?: ${OR} (?<to>\\d+(?:\\.5)?))?(?: (?:further|full|whole|calendar|clear|short|good|more|single))*` +
      `(?<working> working| business| week(?= day))? (?<unit>day|hour|week|fortnight|month)(?: ${OR} (?<more>\\d+)(?! ?(?:day|hour|week|fortnight|month|working|business)))?` +
      `(?: time\\b)?(?<vague> or so\\b| or thereabouts\\b| ish\\b|ish\\b)?(?:(?: from| on| of| after)?(?: this| the)? (?<anchor>today|now|tomorrow|${WEEKDAY}|${DATE}))?`,
    duration,
  ),
  rule(`(?<anchor>today|tomorrow|${WEEKDAY}) (?<unit>week|fortnight)(?! of)`, ({ anchor, unit }, said) =>
    duration({ anchor, unit, from: "1" }, said),
  ),
  rule(
    `(?<one>${WEEKDAY})(?: ${OR} (?<other>${WEEKDAY}))?(?: (?:,|of|in|on))* ${WEEK}`,
    ({ one = "", other = one, ...week }, said) => weeksNamed(week, said).map((start) => inWeek(start, other)),
    ({ one = "", other = one }, before, said) => weeksAfter(before, said).map((start) => inWeek(start, other)),
  ),
  rule(
    `${WEEK}${SMALL} (?<one>${WEEKDAY})(?: ${OR} (?<other>${WEEKDAY}))?(?! ${WEEKDAY}| week)`,
    ({ one = "", other = one, ...week }, said) => weeksNamed(week, said).map((start) => inWeek(start, other)),
    ({ one = "", other = one }, before, said) => weeksAfter(before, said).map((start) => inWeek(start, other)),
  ),
  rule(
    `(?:${PART} )?${WEEK}`,
    (groups, said) => weeksNamed(groups, said).flatMap((start) => partOfWeek(groups, start, said)),
    (groups, before, said) => weeksAfter(before, said).flatMap((start) => partOfWeek(groups, start, said)),
  ),
  rule(`before (?:the )?${WEEK}`, (groups, said) => weeksNamed(groups, said).flatMap((start) => dayBefore(start, said))),
  rule(`week ending (?:the )?(?<date>${DATE})`, ({ date }) => daysIn(date)),
  rule("(?:by |before )?(?:the )?end of the coming week|(?:in |during |over )?the coming week|this coming week", (_groups, said) => [
    addDays(said.saidOn, 7),
    ...weeks(1, said).map((start) => endOfWeek(start, said)),
  ]),
  rule("(?:within|inside) the week", (_groups, said) => [
    ...weeks(0, said).map((start) => endOfWeek(start, said)),
    addDays(said.saidOn, 7),
  ]),
  rule("(?:in|within|during|over) the next week", (_groups, said) => [addDays(said.saidOn, 7)]),
  rule("midweek(?: (?<next>next week))?|(?<next2>next) midweek", ({ next, next2 }, said) => {
    if ((next ?? next2) !== undefined) return weeks(1, said).map(midweek);
    return weeks(0, said).map((start) => (midweek(start) < said.saidOn ? addDays(midweek(start), 7) : midweek(start)));
  }),
  rule(`eow|${PART} (?:the )?week`, ({ early, middle }, said) => {
    const [start = said.saidOn] = weeks(0, said);
    if (early !== undefined) return partOfWeek({ early }, addDays(start, 7), said);
    const day = middle === undefined ? endOfWeek(start, said) : midweek(start);
    return day > said.saidOn ? [day] : [...(day === said.saidOn ? [day] : []), addDays(day, 7)];
  }),
  rule("after (?:the|this) weekend", (_groups, said) => [addDays(weekendFrom(said.saidOn), 1)]),
  rule("(?:by|before) (?:the|this) weekend", (_groups, said) => {
    const day = endOfWeek(weeks(0, said)[0] ?? said.saidOn, said);
    return [latest(day, said.saidOn) ?? day];
  }),
  rule("(?:the |this )?(?<next>next )?weekend", ({ next }, said) => {
    const end = weekendFrom(said.saidOn);
    return next === undefined ? [end] : [end, addDays(end, 7)];
  }),
  rule(`(?<last>last|(?<count>\\d)(?:st|nd|rd|th)) (?:full )?week (?:of|in) ${MONTH}`, weekOfMonth),
  rule(`(?<last>last|(?<count>\\d)(?:st|nd|rd|th)) (?<day>${WEEKDAY}) (?:of|in) ${MONTH}`, weekdayOfMonth),
  rule(`before ${MONTH}`, (groups, said) => firstsOf(groups, said).flatMap((first) => addDays(first, -1))),
  rule(`by ${MONTH}`, ({ month }, said) =>
    MONTH_NAMES.includes(month ?? "")
      ? firstsOf({ month }, said).flatMap((first) => [first, lastOfMonth(first)].filter((day) => day >= said.saidOn))
      : firstsOf({ month }, said).map(lastOfMonth),
  ),
  rule(`${PART} ${MONTH}|(?:in|during|over|within|of|some ?time) (?<month2>this month|next month|${MONTH_NAMES.join("|")})|(?<month3>this month|next month)|eom|month end`, partOfMonth),
  rule("(?:by |before )?(?:(?:the )?end of (?:the |this )?(?:calendar )?year|the year is out|year end|eoy)|(?:late |later )?this year", (_groups, said) => [
    dayIn(yearOf(said.saidOn), 12, 31),
  ]),
  rule("before (?:the )?new year(?:s)?(?: day)?|(?:between|over) christmas and (?:the )?new year|new year(?:s)? eve", (_groups, said) => [
    dayIn(yearOf(said.saidOn), 12, 31),
  ]),
  rule("new year(?:s)? day", (_groups, said) => next(said.saidOn, 1, 1)),
  rule("by (?:the )?new year(?:s)?(?! eve| day)", (_groups, said) => [
    dayIn(yearOf(said.saidOn), 12, 31),
    dayIn(yearOf(said.saidOn) + 1, 1, 1),
  ]),
  rule("before christmas(?: day| eve)?|christmas eve", (_groups, said) => next(said.saidOn, 12, 24)),
  rule("christmas day", (_groups, said) => next(said.saidOn, 12, 25)),
  rule("boxing day", (_groups, said) => next(said.saidOn, 12, 26)),
  rule("(?:by|around|at) christmas(?! and)", (_groups, said) => [...next(said.saidOn, 12, 24), ...next(said.saidOn, 12, 25)]),
  rule(`before (?:the |this )?(?:coming )?(?<day>${WEEKDAY})`, ({ day = "" }, said) => dayBefore(after(said.saidOn, day), said)),
  rule(`before (?:the )?(?<date>${DATE})`, ({ date }, said) => daysIn(date).flatMap((day) => dayBefore(day, said))),
  rule(`(?:the )?(?<day>${WEEKDAY}) after next`, ({ day = "" }, said) => nextNamed(day, said).map((one) => addDays(one, 7))),
  rule(
    `(?:the )?(?<which>next|following|(?:this |next )?coming) (?<day>${WEEKDAY})(?! week)`,
    ({ which, day = "" }, said) => (which?.endsWith("coming") ? [after(said.saidOn, day)] : nextNamed(day, said)),
    ({ day = "" }, before) => before.map((one) => after(one, day)),
  ),
  rule(
    `(?<day>${WEEKDAY})(?: after(?: that)?(?= ,|$))?`,
    ({ day = "" }, { saidOn }) => (weekday(saidOn) === WEEKDAY_NAMES.indexOf(day) ? [saidOn, addDays(saidOn, 7)] : [after(saidOn, day)]),
    ({ day = "" }, before) => before.map((one) => after(one, day)),
  ),
  rule(`(?<date>${DATE})`, ({ date }) => daysIn(date)),
  rule("(?:the )?day after tomorrow", (_groups, said) => [addDays(said.saidOn, 2)]),
  rule("tomorrow", (_groups, said) => [addDays(said.saidOn, 1)]),
  rule("today|within the hour", (_groups, said) => [said.saidOn]),
  rule("yesterday", (_groups, said) => [addDays(said.saidOn, -1)]),
  rule("(?:the )?next (?:working|business) day", (_groups, said) => [said.calendar.workingDays.add(said.saidOn, 1)]),
];

function rule(source: string, read: Rule["read"], readAfter?: Rule["readAfter"]): Rule {
  const pattern = new RegExp(`(?:${source})(?![a-z\\d])`, "y");
  return readAfter === undefined ? { pattern, read } : { pattern, read, readAfter };
}

/** All that names a day, from left to right; of two ways to read it the longer. */
function findAll(text: string, said: Said): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < text.length; ) {
    const found = findAt(text, at, said);
    if (found !== undefined) all.push(found);
    at = found?.end ?? at + (/[^ ]* */y.exec(text.slice(at))?.[0].length ?? 1);
  }
  return all;
}

function findAt(text: string, start: number, said: Said): Found | undefined {
  let longest: Found | undefined;
  for (const { pattern, read, readAfter } of RULES) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || start + match[0].length <= (longest?.end ?? start)) continue;
    const groups = match.groups ?? {};
    const days = read(groups, said);
    longest = {
      start,
      end: start + match[0].length,
      days,
      daysAfter: (before) => (readAfter === undefined || before.length === 0 ? days : readAfter(groups, before, said)),
    };
  }
  return longest;
}

const CLAUSE_ENDS = / , | (?:but|so|then|while|whereas) | and (?=(?:they|we|i|you|she|he|will|would|should|decide|let|get|then)\b)/g;
const NEGATION = /\b(?:not|never|no|nobody|unlikely|doubt|without)\b/;
const CONDITION = /\b(?:once|when|whenever|after|as soon as|since|unless|depending|depends)\b/;
/** What has a day of its own, which is none for hearing. */
const OTHER_MATTER =
  /\b(?:away|leave|vacation|holidays?|interviews|interviewing|interviewed|start date|(?:to|i|you|we) starts?|closes|closing|deadline|applied|is back|back (?:on|in|from)|returns?|seeing|seen|out of (?:the )?office|candidates)\b/;
const BEGINNING_BEFORE =
  /(?:^| )(?:after|from|since|as of|as from|starting|past|beyond|at least|more than|(?:a )?minimum(?: of)?|over|last|every|later than|before)(?: (?:the|next|coming|about))*$/;
const BEGINNING_BEHIND = /^ (?:(?:at )?(?:the )?(?:very )?earliest|onwards?|on(?= ,|$)|ago|(?:or|and) (?:later|more|after|longer)|plus|minimum)(?= |$)/;
const FOLLOWS = /(?:^| )(?:or|to|-|and|until|then|through|ifnot)(?: |$)/;
const HOPED = /\b(?:hope|hopefully|hoping|ideally|maybe|perhaps|possibly|luck|might|try|could)\b/;

/** What the days that were found mean together; in order of the text. */
function meantBy(found: readonly Found[], text: string): readonly LocalDay[] {
  const ends = [...text.matchAll(CLAUSE_ENDS)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  let meant: readonly LocalDay[] = [];
  let before: readonly LocalDay[] = [];
  let wasHoped = false;
  let previousEnd = 0;
  for (const one of found) {
    const clauseStart = Math.max(0, ...ends.filter(({ end }) => end <= one.start + 1).map(({ end }) => end));
    const clauseEnd = Math.min(text.length, ...ends.filter(({ start }) => start >= one.end).map(({ start }) => start));
    const gap = text.slice(Math.max(clauseStart, previousEnd), one.start).trim();
    const between = text.slice(previousEnd, one.start);
    const clause = `${text.slice(clauseStart, one.start)}${text.slice(one.end, clauseEnd)}`;
    const isFollowing = before.length > 0 && FOLLOWS.test(between);
    const isLatest = /\blatest\b/.test(clause) && before.length > 0;
    const days = one.daysAfter(isFollowing || isLatest || REFERS_BACK.test(text.slice(one.start, one.end)) ? before : []);
    const isHoped = HOPED.test(clause);
    const isOpen =
      NEGATION.test(clause) ||
      OTHER_MATTER.test(clause) ||
      CONDITION.test(gap) ||
      BEGINNING_BEFORE.test(gap) ||
      (/(?:^| )for(?: the)?(?: next)?$/.test(gap) && /^\d/.test(text.slice(one.start))) ||
      BEGINNING_BEHIND.test(text.slice(one.end));
    if (!isOpen) {
      if (/\bifnot\b/.test(between) && meant.length > 0) meant = [...meant, ...days];
      else if (meant.length === 0 || isLatest) meant = days;
      else if (isFollowing) meant = laterOf(meant, days);
      else if (isHoped !== wasHoped) meant = isHoped === isLater(days, meant) ? [...meant, ...days] : isHoped ? meant : days;
      else meant = [...meant, ...days];
      wasHoped = isHoped;
    }
    before = days;
    previousEnd = one.end;
  }
  return meant;
}

const REFERS_BACK = /\b(?:following|after(?: that)?$)/;

function laterOf(one: readonly LocalDay[], other: readonly LocalDay[]): readonly LocalDay[] {
  return isLater(one, other) ? one : other;
}

/** Whether the last of some days comes after the last of others. */
function isLater(one: readonly LocalDay[], other: readonly LocalDay[]): boolean {
  return (latest(...one) ?? "") > (latest(...other) ?? "");
}

/** `two to three weeks` from a day. Days that end on a day off may be meant as working days: both are asked about. */
function duration(groups: Groups, said: Said): readonly LocalDay[] {
  const { unit, working, vague, anchor = "today" } = groups;
  const count = Number(groups["more"] ?? groups["to"] ?? groups["from"]);
  const counts = [...new Set([Math.floor(count), Math.ceil(count), ...(vague === undefined ? [] : [count + 1])])];
  return anchorDays(anchor, said).flatMap((from) =>
    counts.flatMap((number): readonly LocalDay[] => {
      switch (unit) {
        case "hour":
          return inDays(from, Math.ceil(number / 24), said);
        case "week":
          return [addDays(from, 7 * number)];
        case "fortnight":
          return [addDays(from, 14 * number)];
        case "month":
          return [addMonths(from, number)];
        default:
          return working === undefined ? inDays(from, number, said) : [said.calendar.workingDays.add(from, number)];
      }
    }),
  );
}

/** Up to this many days are often counted as working days. */
const A_FEW_DAYS = 5;

function inDays(from: LocalDay, count: number, { calendar }: Said): readonly LocalDay[] {
  const day = addDays(from, count);
  const isDoubtful = count > 0 && count <= A_FEW_DAYS && calendar.isWeekend(day);
  return isDoubtful ? [day, calendar.workingDays.add(from, count)] : [day];
}

function anchorDays(anchor: string, { saidOn }: Said): readonly LocalDay[] {
  if (anchor === "today" || anchor === "now") return [saidOn];
  if (anchor === "tomorrow") return [addDays(saidOn, 1)];
  if (!WEEKDAY_NAMES.includes(anchor)) return daysIn(anchor);
  const next = after(saidOn, anchor);
  return weekday(saidOn) === weekday(next) ? [saidOn, next] : [next];
}

/** The first such day of the week after a day. */
function after(day: LocalDay, name: string): LocalDay {
  return addDays(day, ((WEEKDAY_NAMES.indexOf(name) - weekday(day) + 6) % 7) + 1);
}

/** `next Friday`: the coming one where that lies in the next week for everybody, else it may be the one after it as well. */
function nextNamed(name: string, said: Said): readonly LocalDay[] {
  const coming = after(said.saidOn, name);
  const isNextWeek = [0, 1].every((first) => startOfWeek(coming, first) > startOfWeek(said.saidOn, first));
  return isNextWeek && weekday(coming) !== weekday(said.saidOn) ? [coming] : [coming, addDays(coming, 7)];
}

function startOfWeek(day: LocalDay, first: number): LocalDay {
  return addDays(day, -((weekday(day) - first + 7) % 7));
}

/** The first day of the week that lies so many weeks ahead. On the last day before a new week it is doubtful which is meant. */
function weeks(ahead: number, { saidOn, calendar }: Said): readonly LocalDay[] {
  const start = addDays(startOfWeek(saidOn, firstOfWeek(saidOn, calendar)), 7 * ahead);
  const isEve = calendar.isWeekend(saidOn) && !calendar.isWeekend(addDays(saidOn, 1));
  if (!isEve) return [start];
  return ahead === 0 ? [addDays(start, 7)] : [start, addDays(start, 7)];
}

/** The day of the week that follows a weekend: Monday, or Sunday where Friday and Saturday are free. */
function firstOfWeek(day: LocalDay, { isWeekend }: WorkingCalendar): number {
  const isFirst = (one: LocalDay) => !isWeekend(one) && isWeekend(addDays(one, -1));
  const monday = startOfWeek(day, 1);
  const firsts = Array.from({ length: 7 }, (_, at) => addDays(monday, at)).filter(isFirst);
  return weekday(firsts[0] ?? monday);
}

function weeksNamed({ week, weekOf }: Groups, said: Said): readonly LocalDay[] {
  if (weekOf !== undefined) return daysIn(weekOf).map((day) => startOfWeek(day, firstOfWeek(day, said.calendar)));
  if (week === "this week") return weeks(0, said);
  return weeks(week?.endsWith("after next") ? 2 : 1, said);
}

/** The week after each of some days: "the following week", of another that was named. */
function weeksAfter(days: readonly LocalDay[], { calendar }: Said): readonly LocalDay[] {
  return days.map((day) => addDays(startOfWeek(day, firstOfWeek(day, calendar)), 7));
}

function inWeek(start: LocalDay, name: string): LocalDay {
  return after(addDays(start, -1), name);
}

/** Its last working day, as working days go where the person lives; holidays are their own. */
function endOfWeek(start: LocalDay, { calendar }: Said): LocalDay {
  let day = addDays(start, 6);
  while (calendar.isWeekend(day) && day > start) day = addDays(day, -1);
  return day;
}

function midweek(start: LocalDay): LocalDay {
  return addDays(start, 2);
}

/** "Early next week" is by its second or third day, "the beginning" by its first or second. */
function partOfWeek({ early, middle }: Groups, start: LocalDay, said: Said): readonly LocalDay[] {
  if (middle !== undefined) return [midweek(start)];
  if (early === undefined) return [endOfWeek(start, said)];
  return early === "early" ? [addDays(start, 1), addDays(start, 2)] : [start, addDays(start, 1)];
}

/** The last day of the weekend that is, or comes next. */
function weekendFrom(day: LocalDay): LocalDay {
  return addDays(startOfWeek(day, 1), 6);
}

/** The day before; where that is free, the last working day before it may be meant as well. */
function dayBefore(day: LocalDay, { calendar }: Said): readonly LocalDay[] {
  let last = addDays(day, -1);
  while (calendar.isWeekend(last)) last = addDays(last, -1);
  return [...new Set([last, addDays(day, -1)])];
}

/** The first day of the month that is named: of this year or the next, or not long ago. */
function firstsOf({ month = "" }: Groups, { saidOn }: Said): readonly LocalDay[] {
  const [year, current] = [yearOf(saidOn), Number(saidOn.slice(5, 7))];
  const ahead = month === "next month" ? 1 : month.endsWith("after next") ? 2 : 0;
  if (!MONTH_NAMES.includes(month)) return [firstOfMonth(year, current + ahead)];
  const number = MONTH_NAMES.indexOf(month) + 1;
  const monthsAhead = (number - current + MONTHS.length) % MONTHS.length;
  return [firstOfMonth(year, current + (monthsAhead > LONGEST_AHEAD ? monthsAhead - MONTHS.length : monthsAhead))];
}

/** Months: what would lie further ahead has just been. */
const LONGEST_AHEAD = 9;

/** "Early December" is by its fifth or its tenth. */
function partOfMonth(groups: Groups, said: Said): readonly LocalDay[] {
  const { early, middle, month, month2, month3 } = groups;
  return firstsOf({ month: month ?? month2 ?? month3 ?? "this month" }, said).flatMap((first) => {
    const isAnyMonth = month !== undefined && /^(?:the )?month$/.test(month);
    const following = addMonths(first, 1);
    if (middle !== undefined) {
      const day = addDays(first, 14);
      return [isAnyMonth && day < said.saidOn ? addDays(following, 14) : day];
    }
    if (early !== undefined) {
      const start = isAnyMonth && addDays(first, 9) < said.saidOn ? following : first;
      return early === "early" ? [addDays(start, 4), addDays(start, 9)] : [start, addDays(start, 4)];
    }
    const last = lastOfMonth(first);
    return (isAnyMonth || month === undefined) && month2 === undefined && month3 === undefined && last === said.saidOn
      ? [last, lastOfMonth(following)]
      : [last];
  });
}

/** The week that has the first of the month, if most of its days do; from a Thursday on it may be the next as well. */
function weekOfMonth({ last, count, month }: Groups, said: Said): readonly LocalDay[] {
  return firstsOf({ month }, said).flatMap((first) => {
    const end = lastOfMonth(first);
    const weekOf = (day: LocalDay) => startOfWeek(day, firstOfWeek(day, said.calendar));
    if (last === "last") {
      const friday = endOfWeek(weekOf(end), said);
      if (friday <= end) return [friday];
      return weekday(end) === 1 || weekday(end) === 2 ? [addDays(friday, -7), end] : [end];
    }
    const friday = endOfWeek(weekOf(first), said);
    const weeksOn = 7 * (Number(count) - 1);
    if (friday < first) return [addDays(friday, weeksOn + 7)];
    const isDoubtful = friday <= addDays(first, 1);
    return isDoubtful ? [addDays(friday, weeksOn), addDays(friday, weeksOn + 7)] : [addDays(friday, weeksOn)];
  });
}

function weekdayOfMonth({ last, count, day = "", month }: Groups, said: Said): readonly LocalDay[] {
  return firstsOf({ month }, said).map((first) =>
    last === "last"
      ? addDays(after(lastOfMonth(first), day), -7)
      : addDays(after(addDays(first, -1), day), 7 * (Number(count) - 1)),
  );
}

/** That date in this year, or in the next once it has passed. */
function next(saidOn: LocalDay, month: number, date: number): readonly LocalDay[] {
  const day = dayIn(yearOf(saidOn), month, date);
  return [day < saidOn ? dayIn(yearOf(saidOn) + 1, month, date) : day];
}

function daysIn(date = ""): readonly LocalDay[] {
  return date.split("|").flatMap((day) => parseDay(day) ?? []);
}

function yearOf(day: LocalDay): number {
  return Number(day.slice(0, 4));
}

function dayIn(year: number, month: number, date: number): LocalDay {
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` as LocalDay;
}

/** The first of the month with that number, which may be more than twelve or less than one. */
function firstOfMonth(year: number, month: number): LocalDay {
  return dayIn(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);
}

function lastOfMonth(first: LocalDay): LocalDay {
  return addDays(addMonths(first, 1), -1);
}

/** The same date so many months on, or the last day of a month that is shorter. */
function addMonths(day: LocalDay, count: number): LocalDay {
  const first = firstOfMonth(yearOf(day), Number(day.slice(5, 7)) + count);
  const same = parseDay(`${first.slice(0, 8)}${day.slice(8)}`);
  return same ?? addDays(firstOfMonth(yearOf(first), Number(first.slice(5, 7)) + 1), -1);
}
