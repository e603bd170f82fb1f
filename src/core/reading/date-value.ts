/**
 * Dates as people write them. The year first is read; anything else is never guessed at, but said back with the days
 * that it may mean.
 */
import { momentOf, MONTHS, parseDay, parseTime, type ClockTime, type LocalDay } from "../day";
import { plainText, seenText } from "./letters";
import { noteName, readLink } from "./link";
import { isBox, itemsOf, shown } from "./property-value";
import { remembering } from "./remembering";
import { firstDateIn, startOfLead, type WrittenDate } from "./written-date";

export interface DayAndTime {
  readonly day: LocalDay;
  readonly time?: ClockTime;
}

/** A value that is no day. Two proposals where it could be two days, none where nothing can be made of it. */
export interface UnreadableDate {
  readonly kind: "ambiguous date" | "no such day" | "not a date";
  readonly value: string;
  readonly proposals: readonly LocalDay[];
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:(?:T|,? +)(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?([ap]m))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const LONGEST_DATE = 60;
/** Days without a time are remembered: the same few stand in many notes, and each is asked for several times. */
const DAY_LENGTH = "2026-11-08".length;

/**
 * The day, and the time if one is given: `2026-11-08`, `2026-11-08T14:30`, `[[Daily/2026-11-08|8 Nov]]`, also as the
 * only item of a list. A time with a zone is told in local time, but midnight UTC is how a program writes a mere day.
 * Undefined where there is nothing, or only a box, ticked or not.
 */
export function readDay(value: unknown): DayAndTime | UnreadableDate | undefined {
  return typeof value === "string" && value.length === DAY_LENGTH ? readDayOnce(value) : readDayAnew(value);
}

const readDayOnce = remembering(readDayAnew);

function readDayAnew(value: unknown): DayAndTime | UnreadableDate | undefined {
  const items = itemsOf(value).filter((item) => !isBox(item));
  if (items.length === 0) return undefined;
  const [item] = items;
  if (items.length > 1 || typeof item !== "string")
    return unreadable(value, typeof item === "number" ? String(item) : "");
  const link = readLink(item);
  const text = (link ? noteName(link.target) : item).trim();
  const mereDay = parseDay(text);
  if (mereDay !== undefined) return { day: mereDay };
  const match = text.length > LONGEST_DATE ? null : ISO.exec(text);
  if (match === null) return unreadable(item, text);
  const [, date = "", clock = "", half = "", zone = ""] = match;
  const day = parseDay(date);
  const time = clock === "" ? undefined : parseTime(on24Hours(clock, half));
  const noSuchDay = { kind: "no such day", value: shown(item), proposals: [] } as const;
  if (day === undefined || (clock !== "" && time === undefined)) return noSuchDay;
  if (time === undefined) return { day };
  if (zone === "") return { day, time };
  if (/^z$/i.test(zone) && time === "00:00") return { day };
  const instant = instantOf(day, time, zone);
  return Number.isNaN(instant.getTime()) ? noSuchDay : momentOf(instant);
}

/** Invalid where there is no such zone: `+05:75`. The colon is put in, since not every engine reads a zone without. */
function instantOf(day: LocalDay, time: ClockTime, zone: string): Date {
  return new Date(`${day}T${time}${zone.toUpperCase().replace(/^(...)(\d\d)$/, "$1:$2")}`);
}

/** Whether a day has been read. */
export function isDay(read: DayAndTime | UnreadableDate | undefined): read is DayAndTime {
  return read !== undefined && "day" in read;
}

/** A line of text parted at the first thing in it that is meant as a day. */
export interface DatedLine {
  readonly before: string;
  readonly date: DayAndTime | UnreadableDate;
  readonly after: string;
}

const LONGEST_LINE = 2_000;

/**
 * The first thing in a line that is meant as a day, however it is written, with its time and weekday, and the text on
 * either side without the marks that part them. Undefined where the line names no day.
 *
 *     - **Fri, 20 Nov 2026** 14:00: called Dana
 */
export function findDay(line: string): DatedLine | undefined {
  if (!/\p{Nd}/u.test(line)) return undefined;
  const text = seenText(line.slice(0, LONGEST_LINE)).replace(LINKS, dayOfLink);
  const plain = plainText(text);
  const found = firstDateIn(plain, false);
  if (found === undefined) return undefined;
  const lead = startOfLead(plain, found);
  const isName = lead > 0 && /^\p{Lu}/u.test(text.slice(lead));
  return {
    before: text
      .slice(0, isName ? found.start : lead)
      .replace(BULLET, "")
      .replace(MARKS_LAST, ""),
    date: meaning(found, text.slice(found.start, found.end)),
    after: text.slice(found.end).replace(MARKS_FIRST, ""),
  };
}

const LINKS = /\[\[([^[\]]{1,200})\]\]/g;
const BULLET = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[.\]\s+)?/;
const MARKS_FIRST = /^[\s:,;.)\]*_=`|–—-]+/;
const MARKS_LAST = /[\s:,;([*_=`|@–—-]+$/;

/** A link to a day's note, or one that shows a day, is that day; any other link stays. */
function dayOfLink(link: string, inside: string): string {
  const [target = "", alias = ""] = inside.split("|");
  const names = [noteName(target.trim()), alias.trim()];
  return names.find((name) => firstDateIn(plainText(name), false)?.start === 0) ?? link;
}

/** What was found, in local time. Midnight in whatever zone is how a program writes a mere day. */
function meaning(found: WrittenDate, written: string): DayAndTime | UnreadableDate {
  const { days, time } = found;
  const [day] = days;
  if (days.length > 1) return { kind: "ambiguous date", value: shown(written), proposals: days };
  const clock = time && parseTime(`${pad(time.hour)}:${pad(time.minute)}`);
  if (day === undefined || time?.zone === "no such zone" || (time && !clock))
    return { kind: "no such day", value: shown(written), proposals: [] };
  if (clock === undefined || clock === "00:00") return { day };
  return typeof time?.zone === "number" ? localTime(day, clock, time.zone) : { day, time: clock };
}

function localTime(day: LocalDay, clock: ClockTime, zone: number): DayAndTime {
  const local = momentOf(new Date(Date.parse(`${day}T${clock}:00Z`) - zone * 60_000));
  return local.time === "00:00" ? { day: local.day } : local;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** `9:30` is 09:30, `2:30 pm` is 14:30. */
function on24Hours(clock: string, half: string): string {
  const [hour = "", minute = ""] = clock.split(":");
  const hours = Number(hour);
  if (half === "") return `${hour.padStart(2, "0")}:${minute}`;
  return hours < 1 || hours > 12
    ? ""
    : `${String((hours % 12) + (/^p/i.test(half) ? 12 : 0)).padStart(2, "0")}:${minute}`;
}

function unreadable(value: unknown, text: string): UnreadableDate {
  const proposals = daysMeantBy(text.slice(0, LONGEST_DATE));
  return { kind: proposals.length > 1 ? "ambiguous date" : "not a date", value: shown(value), proposals };
}

const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3).toLowerCase());
const MONTH = `(${SHORT_MONTHS.join("|")})[a-z]*`;
const YEAR_FIRST = /(?:^|\D)(\d{4})[-–/. 年]{1,2}(\d{1,2})[-–/. 月]{1,2}(\d{1,2})(?:\D|$)/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /(?:^|\D)(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4}|\d{2})(?:\D|$)/;
const DAY_MONTH = new RegExp(
  `(?:^|\\D)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/., ]{1,2}${MONTH}[-/., ]{1,2}(\\d{4})`,
  "i",
);
const MONTH_DAY = new RegExp(`\\b${MONTH}[-/., ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[-/., ]{1,2}(\\d{4})`, "i");

/** The days that a text may mean: `10/11/2026` two, `8 Nov 2026` one, `next week` none. */
function daysMeantBy(text: string): readonly LocalDay[] {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? EIGHT_DIGITS.exec(text) ?? [];
  if (year !== undefined) return realDays([year, month, day]);
  const [, first, second, lastYear] = YEAR_LAST.exec(text) ?? [];
  if (lastYear !== undefined) {
    const century = lastYear.length === 2 ? `20${lastYear}` : lastYear;
    return realDays([century, second, first], [century, first, second]);
  }
  const [, date, named, ofYear] = DAY_MONTH.exec(text) ?? [];
  if (ofYear !== undefined) return realDays([ofYear, monthNumber(named), date]);
  const [, monthNamed, dateAfter, yearAfter] = MONTH_DAY.exec(text) ?? [];
  return yearAfter === undefined ? [] : realDays([yearAfter, monthNumber(monthNamed), dateAfter]);
}

function realDays(...candidates: readonly (readonly (string | undefined)[])[]): readonly LocalDay[] {
  const days = candidates.flatMap(
    ([year = "", month = "", day = ""]) => parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? [],
  );
  return [...new Set(days)];
}

function monthNumber(name = ""): string {
  return String(SHORT_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
