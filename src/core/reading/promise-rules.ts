/** Ways of naming a day by which one is to hear, in the spelling of `promise-spelling.ts`, and the days that they mean. */
import { addDays, latest, parseDay, weekday, type LocalDay } from "../day";
import type { WorkingCalendar } from "../working-calendar";
import { MONTH_NAMES, WEEKDAY_NAMES } from "./promise-spelling";

/** What the words are counted from. */
export interface Said {
  readonly on: LocalDay;
  readonly calendar: WorkingCalendar;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Days = readonly LocalDay[];

/** A way of naming a day; of a span its last. Where it may be one of several, all of them. */
interface PromiseRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, said: Said) => Days;
  /** Where it goes on from one of these days: in "Friday or Monday" it is the Monday after. */
  readonly readAfter: (groups: Groups, before: Days, said: Said) => Days;
}

const WEEKDAY = `(?:${WEEKDAY_NAMES.join("|")})`;
const DATE = "\\d{4}-\\d{2}-\\d{2}(?:\\|\\d{4}-\\d{2}-\\d{2})*";
const WEEK =
  "(?<week>this week|next week|(?:the )?week after next|(?:the )?following week|" +
  `(?:the )?week after(?: that)?(?= ,|$| latest)|(?:the )?week of (?:the )?(?<weekOf>${DATE}))`;
const MONTH = `(?<month>this month|next month|(?:the )?month after next|(?:the )?month|${MONTH_NAMES.join("|")})`;
const EARLY = "early|(?:the )?(?:very )?(?:beginning|start|1st half|1st part|early part|1st few day)";
const MIDDLE = "mid|(?:the )?middle";
const LATE =
  "late|later|(?:towards? )?(?:the )?(?:very )?(?:end|back end|tail end|2nd half|later part|latter part|last day)";
const PART = `(?:(?<early>${EARLY})|(?<middle>${MIDDLE})|(?<late>${LATE}))(?: (?:of|in|on))?`;
const OR = "(?:-|or|and|to|until)";
const UNIT = "(?<unit>day|hour|week|fortnight|month)";
/** What may stand between a week and its day. */
const SMALL =
  "(?: (?:,|-|on|by|the|most|very|probably|hopefully|maybe|likely|perhaps|possibly|ideally|around|about|latest|say|some|time|sometime|i|think))*";
const ONE_OR_OTHER = `(?<one>${WEEKDAY})(?: ${OR} (?<other>${WEEKDAY}))?`;
const NTH = "(?<last>last|(?<nth>\\d)(?:st|nd|rd|th))";
const INTERVIEW = "the (?:interview|call)";
/** What a duration is counted from where that has no day: "two weeks after Easter". */
const FROM_ELSEWHERE = "(?<elsewhere> (?:before (?!you|we|i|they|anyone)|(?:after|from|of|prior to) )[^,]+)";

/** Of those that fit at a place the longest holds, of two as long the first. */
export const PROMISE_RULES: readonly PromiseRule[] = [
  rule(
    `(?<from>\\d{1,3}(?:\\.5)?)(?: ${OR} (?<to>\\d{1,3}(?:\\.5)?))?(?: (?:further|full|whole|calendar|clear|short|good|more|single))*` +
      `(?<working> working| business| week(?= day))? ${UNIT}(?: ${OR} (?<more>\\d{1,3})(?! ?(?:day|hour|week|fortnight|month|working|business)))?` +
      `(?: time\\b)?(?<vague> or so| or thereabouts| ish)?` +
      `(?:(?: from| on| of| after)?(?: this| the)? (?<anchor>today|now|tomorrow|${INTERVIEW}|${WEEKDAY}|${DATE})|${FROM_ELSEWHERE})?`,
    duration,
  ),
  rule(`(?<count>\\d{1,2}) (?<day>${WEEKDAY}) from (?:now|today)`, ({ count, day = "" }, said) => [
    addDays(nextOn(said.on, day), 7 * (Number(count) - 1)),
  ]),
  rule(`(?<anchor>today|tomorrow|${WEEKDAY}) (?<unit>week|fortnight)(?! of)`, (groups, said) =>
    duration({ ...groups, from: "1" }, said),
  ),
  ruleOfWeek(`${ONE_OR_OTHER}(?: (?:,|of|in|on))* ${WEEK}`, ({ one = "", other = one }, start) => [
    dayOfWeek(start, other),
  ]),
  ruleOfWeek(`${WEEK}${SMALL} ${ONE_OR_OTHER}(?! ${WEEKDAY}| week)`, ({ one = "", other = one }, start) => [
    dayOfWeek(start, other),
  ]),
  ruleOfWeek(`(?:${PART} )?${WEEK}`, partOfWeek),
  ruleOfWeek(`before (?:the )?${WEEK}`, (_groups, start, said) => dayBefore(start, said)),
  rule(`week ending (?:the )?(?<date>${DATE})`, ({ date }) => daysIn(date)),
  rule("(?:(?:(?:the )?end of|in|over|during) )?(?:the|this) coming week", (_groups, said) => [
    addDays(said.on, 7),
    ...weeks(1, said).map((start) => endOfWeek(start, said)),
  ]),
  rule("(?:within|inside) the week", (_groups, said) => [
    ...weeks(0, said).map((start) => endOfWeek(start, said)),
    addDays(said.on, 7),
  ]),
  rule("(?:in|within|during|over|in the course of) the next week|(?:this|same) time next week", (_groups, said) => [
    addDays(said.on, 7),
  ]),
  rule(`${PART} (?:the )?week`, partOfTheWeek),
  rule("after (?:the|this) weekend", (_groups, said) => [addDays(weekendFrom(said.on), 1)]),
  rule("(?:by|before) (?:the|this) weekend", (_groups, said) =>
    weeks(0, said).map((start) => latest(endOfWeek(start, said), said.on) ?? start),
  ),
  rule("(?:over |during )?(?:the |this )?(?<next>next )?weekend", ({ next }, said) => {
    const end = weekendFrom(said.on);
    return next === undefined ? [end] : [end, addDays(end, 7)];
  }),
  rule(`${NTH} (?<full>full )?week (?:of|in) ${MONTH}`, weekOfMonth),
  rule(`${NTH} (?<day>${WEEKDAY}) (?:of|in) ${MONTH}`, weekdayOfMonth),
  rule(`before ${MONTH}`, (groups, said) => monthsNamed(groups, said).map((first) => addDays(first, -1))),
  rule(`by (?<month>${MONTH_NAMES.join("|")})`, (groups, said) =>
    monthsNamed(groups, said).flatMap((first) => [first, lastOfMonth(first)].filter((day) => day >= said.on)),
  ),
  rule("(?:within|inside) the month", (_groups, said) => [lastOfMonth(firstOfMonth(said.on)), addMonths(said.on, 1)]),
  rule(`${PART} ${MONTH}`, partOfMonth),
  rule(`(?:in|during|over|within|some ?time) (?<month>${MONTH_NAMES.join("|")})`, partOfMonth),
  rule(`(?:${MONTH_NAMES.join("|")}) ${OR} (?<month>${MONTH_NAMES.join("|")})`, partOfMonth),
  rule("(?<month>(?:this|next) month)", partOfMonth),
  rule("(?:the )?end of (?:the |this )?(?:calendar )?year|(?:late |later )?this year", endOfYear),
  rule(
    "before (?:the )?new years?(?! eve)(?: day)?|(?:christmas (?:and|to) )(?:the )?new year|new years? eve",
    endOfYear,
  ),
  rule("by (?:the )?new years?(?! eve| day)", (_groups, said) => [...endOfYear({}, said), ...next(said, 1, 1)]),
  rule("new years? day", (_groups, said) => next(said, 1, 1)),
  rule("before christmas(?: day| eve)?|christmas eve", (_groups, said) => next(said, 12, 24)),
  rule("(?:by|around|at) christmas(?! eve| day| and)", (_groups, said) => [
    ...next(said, 12, 24),
    ...next(said, 12, 25),
  ]),
  rule("christmas day", (_groups, said) => next(said, 12, 25)),
  rule("boxing day", (_groups, said) => next(said, 12, 26)),
  rule(`before (?:the |this )?(?:coming )?(?<day>${WEEKDAY})`, ({ day = "" }, said) =>
    dayBefore(nextOn(said.on, day), said),
  ),
  rule(`before (?:the )?(?<date>${DATE})`, ({ date }, said) => daysIn(date).flatMap((day) => dayBefore(day, said))),
  rule(`(?:the )?(?<day>${WEEKDAY}) after next`, ({ day = "" }, said) =>
    nextNamed(day, said).map((one) => addDays(one, 7)),
  ),
  rule(`(?:the )?(?:this |next )?coming (?<day>${WEEKDAY})(?! week)`, ({ day = "" }, said) => [nextOn(said.on, day)]),
  rule(
    `(?:the )?(?:next|following) (?<day>${WEEKDAY})(?! week)`,
    ({ day = "" }, said) => nextNamed(day, said),
    ({ day = "" }, before) => before.map((one) => nextOn(one, day)),
  ),
  rule(
    `(?<day>${WEEKDAY})(?: after(?: that)?(?= ,|$))?`,
    ({ day = "" }, said) => comingOn(said, day),
    ({ day = "" }, before) => before.map((one) => nextOn(one, day)),
  ),
  rule(`(?<date>${DATE})`, ({ date }) => daysIn(date)),
  rule("today|within the hour", (_groups, said) => [said.on]),
  rule("tomorrow", (_groups, said) => [addDays(said.on, 1)]),
  rule("(?:the )?day after tomorrow", (_groups, said) => [addDays(said.on, 2)]),
  rule(
    "(?:the )?(?:following day|day after(?: that)?(?= ,|$| latest))",
    () => [],
    (_groups, before) => before.map((day) => addDays(day, 1)),
  ),
  rule("yesterday", (_groups, said) => [addDays(said.on, -1)]),
  rule("(?:the )?next (?:working|business) day", (_groups, said) => [said.calendar.workingDays.add(said.on, 1)]),
];

function rule(source: string, read: PromiseRule["read"], readAfter?: PromiseRule["readAfter"]): PromiseRule {
  return {
    pattern: new RegExp(`(?:${source})(?![a-z\\d])`, "y"),
    read,
    readAfter: readAfter ?? ((groups, _before, said) => read(groups, said)),
  };
}

/** Of a week that is named; where it goes on from a day, of the week after that. */
function ruleOfWeek(source: string, read: (groups: Groups, start: LocalDay, said: Said) => Days): PromiseRule {
  return rule(
    source,
    (groups, said) => weeksNamed(groups, said).flatMap((start) => read(groups, start, said)),
    (groups, before, said) =>
      (/following|after(?! next)/.test(groups["week"] ?? "")
        ? before.map((day) => addDays(weekOf(day, said), 7))
        : weeksNamed(groups, said)
      ).flatMap((start) => read(groups, start, said)),
  );
}

/** `two to three weeks` from a day. "Or so" may be one more. */
function duration(groups: Groups, said: Said): Days {
  if (groups["elsewhere"] !== undefined) return [];
  const count = Number(groups["more"] ?? groups["to"] ?? groups["from"]);
  const counts = groups["vague"] === undefined ? [count] : [count, count + 1];
  return anchors(groups["anchor"] ?? "today", said).flatMap((from) =>
    counts.flatMap((one) => later(from, one, groups, said)),
  );
}

/** What lies so many days, weeks or months ahead; two days where it is so many and a half. */
function later(from: LocalDay, count: number, { unit, working }: Groups, said: Said): Days {
  if (unit === "week") return whole(7 * count).map((days) => addDays(from, days));
  if (unit === "fortnight") return whole(14 * count).map((days) => addDays(from, days));
  if (unit === "month") return whole(count).map((months) => addMonths(from, months));
  const days = unit === "hour" ? [count < HOURS ? 0 : Math.ceil(count / HOURS)] : whole(count);
  return days.flatMap((number) =>
    working === undefined ? inDays(from, number, said) : said.calendar.workingDays.add(from, number),
  );
}

/** Of a day. */
const HOURS = 24;

function whole(number: number): readonly number[] {
  return Number.isInteger(number) ? [number] : [Math.floor(number), Math.ceil(number)];
}

/** Up to this many days are often counted as working days, which is doubtful where they end on a weekend. */
const A_FEW_DAYS = 5;

function inDays(from: LocalDay, count: number, { calendar }: Said): Days {
  const day = addDays(from, count);
  const isDoubtful = count > 0 && count <= A_FEW_DAYS && calendar.isWeekend(day);
  return isDoubtful ? [day, calendar.workingDays.add(from, count)] : [day];
}

function anchors(anchor: string, said: Said): Days {
  if (WEEKDAY_NAMES.includes(anchor)) return comingOn(said, anchor);
  if (anchor === "tomorrow") return [addDays(said.on, 1)];
  return /^\d/.test(anchor) ? daysIn(anchor) : [said.on];
}

/** The coming day of that name; said on such a day it may be this one as well. */
function comingOn(said: Said, name: string): Days {
  const coming = nextOn(said.on, name);
  return weekday(said.on) === weekday(coming) ? [said.on, coming] : [coming];
}

/** The first day of that name after a day. */
function nextOn(day: LocalDay, name: string): LocalDay {
  return addDays(day, ((WEEKDAY_NAMES.indexOf(name) - weekday(day) + 6) % 7) + 1);
}

/**
 * `next Friday` is the coming one where that lies in the next week for everybody, whether their week begins on a Sunday or
 * a Monday; else it may be the one after it as well. So it may where today is such a day.
 */
function nextNamed(name: string, said: Said): Days {
  const coming = nextOn(said.on, name);
  const isNextWeek = [0, 1].every((first) => startOfWeek(coming, first) > startOfWeek(said.on, first));
  return isNextWeek && weekday(coming) !== weekday(said.on) ? [coming] : [coming, addDays(coming, 7)];
}

function startOfWeek(day: LocalDay, first: number): LocalDay {
  return addDays(day, -((weekday(day) - first + 7) % 7));
}

/** The first day of the week that a day is in: the first after a weekend, and Monday where there is none. */
function weekOf(day: LocalDay, { calendar }: Said): LocalDay {
  const monday = startOfWeek(day, 1);
  const isFirst = (one: LocalDay) => !calendar.isWeekend(one) && calendar.isWeekend(addDays(one, -1));
  const first = [0, 1, 2, 3, 4, 5, 6].map((number) => addDays(monday, number)).find(isFirst);
  return startOfWeek(day, weekday(first ?? monday));
}

/** The first day of the week that lies so many ahead; on the eve of a new week it may be that or the next. */
function weeks(ahead: number, said: Said): Days {
  const start = addDays(weekOf(said.on, said), 7 * ahead);
  const isEve = said.calendar.isWeekend(said.on) && !said.calendar.isWeekend(addDays(said.on, 1));
  if (!isEve) return [start];
  return ahead === 0 ? [addDays(start, 7)] : [start, addDays(start, 7)];
}

function weeksNamed({ week = "", weekOf: date }: Groups, said: Said): Days {
  if (date !== undefined) return daysIn(date).map((day) => weekOf(day, said));
  if (week === "this week") return weeks(0, said);
  return weeks(week.endsWith("after next") ? 2 : 1, said);
}

function dayOfWeek(start: LocalDay, name: string): LocalDay {
  return nextOn(addDays(start, -1), name);
}

/** Its last working day, by the weekend that people there have; holidays are each person's own. */
function endOfWeek(start: LocalDay, { calendar }: Said): LocalDay {
  let day = addDays(start, 6);
  while (calendar.isWeekend(day) && day > start) day = addDays(day, -1);
  return day;
}

/** "Early next week" is by its second or third day, "the beginning" by its first or second. */
function partOfWeek({ early, middle }: Groups, start: LocalDay, said: Said): Days {
  if (middle !== undefined) return [addDays(start, 2)];
  if (early === undefined) return [endOfWeek(start, said)];
  return early.includes("early") ? [addDays(start, 1), addDays(start, 2)] : [start, addDays(start, 1)];
}

/** "The end of the week" is this week's where that lies ahead; on the day itself it may be the next week's. */
function partOfTheWeek(groups: Groups, said: Said): Days {
  return weeks(0, said).flatMap((start) => {
    const days = partOfWeek(groups, start, said);
    const inNext = days.map((day) => addDays(day, 7));
    if (groups["early"] !== undefined || days.every((day) => day < said.on)) return inNext;
    return days.includes(said.on) ? [...days, ...inNext] : days;
  });
}

/** The last day of the weekend that is, or comes next. */
function weekendFrom(day: LocalDay): LocalDay {
  return addDays(startOfWeek(day, 1), 6);
}

/** The day before; where that is a weekend, the last day before it may be meant as well. */
function dayBefore(day: LocalDay, { calendar }: Said): Days {
  const before = addDays(day, -1);
  let last = before;
  while (calendar.isWeekend(last)) last = addDays(last, -1);
  return last === before ? [before] : [last, before];
}

/** The first day of the month that is named, which is ahead, or not long ago. */
function monthsNamed({ month = "" }: Groups, { on }: Said): Days {
  const current = firstOfMonth(on);
  const number = MONTH_NAMES.indexOf(month) + 1;
  if (number === 0) return [addMonths(current, month.endsWith("after next") ? 2 : month === "next month" ? 1 : 0)];
  const ahead = (number - monthOf(on) + 12) % 12;
  return [addMonths(current, ahead > LONGEST_AHEAD ? ahead - 12 : ahead)];
}

/** Months: what would lie further ahead has just been. */
const LONGEST_AHEAD = 9;

/**
 * "Early December" is by its fifth or its tenth, the middle by its fifteenth. A part of "the month" is the next month's
 * where this month's has passed, and on the day itself may be either.
 */
function partOfMonth(groups: Groups, said: Said): Days {
  const isThe = /^(?:the )?month$/.test(groups["month"] ?? "");
  return monthsNamed(groups, said).flatMap((first) => {
    const days = partFrom(first, groups);
    const last = latest(...days) ?? first;
    if (!isThe || last > said.on) return days;
    const inNext = partFrom(addMonths(first, 1), groups);
    return last === said.on ? [...days, ...inNext] : inNext;
  });
}

function partFrom(first: LocalDay, { early, middle }: Groups): Days {
  if (middle !== undefined) return [addDays(first, 14)];
  if (early === undefined) return [lastOfMonth(first)];
  return early.includes("early") ? [addDays(first, 4), addDays(first, 9)] : [first, addDays(first, 4)];
}

/** The first week is the one that has the first of the month; where little of it does, it may be the one after as well. */
function weekOfMonth({ last, nth, full, ...groups }: Groups, said: Said): Days {
  return monthsNamed(groups, said).flatMap((first) => {
    const end = lastOfMonth(first);
    const lastEnd = endOfWeek(weekOf(end, said), said);
    if (last === "last") {
      if (lastEnd <= end) return [lastEnd];
      return daysOfWeek(end, said) < MOST_OF_A_WEEK ? [addDays(lastEnd, -7), end] : [end];
    }
    const firstEnd = endOfWeek(weekOf(full === undefined ? first : addDays(first, 6), said), said);
    const ends = firstEnd < first ? [7] : firstEnd < addDays(first, MOST_OF_A_WEEK - 1) ? [0, 7] : [0];
    return ends.map((days) => addDays(firstEnd, days + 7 * (Number(nth) - 1)));
  });
}

/** Working days. */
const MOST_OF_A_WEEK = 3;

/** How many days of its week have come with a day. */
function daysOfWeek(day: LocalDay, said: Said): number {
  return ((weekday(day) - weekday(weekOf(day, said)) + 7) % 7) + 1;
}

function weekdayOfMonth({ last, nth, day = "", ...groups }: Groups, said: Said): Days {
  return monthsNamed(groups, said).map((first) =>
    last === "last"
      ? addDays(nextOn(lastOfMonth(first), day), -7)
      : addDays(nextOn(addDays(first, -1), day), 7 * (Number(nth) - 1)),
  );
}

function endOfYear(_groups: Groups, { on }: Said): Days {
  return [dayIn(yearOf(on), 12, 31)];
}

/** That date in this year, or in the next once it has passed. */
function next({ on }: Said, month: number, date: number): Days {
  const day = dayIn(yearOf(on), month, date);
  return [day < on ? dayIn(yearOf(on) + 1, month, date) : day];
}

function daysIn(date = ""): Days {
  return date.split("|").flatMap((day) => parseDay(day) ?? []);
}

function yearOf(day: LocalDay): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: LocalDay): number {
  return Number(day.slice(5, 7));
}

function dayIn(year: number, month: number, date: number): LocalDay {
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` as LocalDay;
}

function firstOfMonth(day: LocalDay): LocalDay {
  return dayIn(yearOf(day), monthOf(day), 1);
}

function lastOfMonth(first: LocalDay): LocalDay {
  return addDays(addMonths(first, 1), -1);
}

/** The same date so many months later, earlier if negative; the last day of a month that is shorter. */
function addMonths(day: LocalDay, count: number): LocalDay {
  const months = 12 * yearOf(day) + monthOf(day) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayIn(year, month, Math.min(Number(day.slice(8)), length));
}
