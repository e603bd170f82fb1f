/** Days as people write them, in a text that `plainText` has made plain, in whatever language and order. */
import { parseDay, weekday, type LocalDay } from "../day";
import { LANGUAGES } from "./languages/all-languages";
import { firstMatchAt, plainText } from "./letters";
import { remembering } from "./remembering";
import { timeAt, type WrittenTime } from "./written-time";

/** What is meant as a day, and where it stands in the text, with its time and the words that belong to it. */
export interface WrittenDate {
  readonly start: number;
  /** Where the day ends, and its time with whatever belongs to it. */
  readonly dayEnd: number;
  readonly end: number;
  /** The days that it may be: none where there is no such day, several where its numbers stand for either. */
  readonly days: readonly LocalDay[];
  readonly time: WrittenTime | undefined;
  /** The last of several days. */
  readonly until: LocalDay | undefined;
}

interface Meant {
  readonly days: readonly LocalDay[];
  readonly until?: LocalDay | undefined;
}

interface WrittenDay extends Meant {
  readonly end: number;
}

type Groups = readonly (string | undefined)[];

/** A way of writing a day; its groups are told by `days` what they are. */
interface Spelling {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Meant | undefined;
  /** Numbers alone, which mean a day only where nothing else can be meant. */
  readonly isOnlyWhole?: boolean;
}

const MARK = "(?: ?[-/._] ?)";
const MONTH = "((?:thang|thg)\\.? ?\\d{1,2}|\\p{L}{3,12})";
const ORDINAL = "(?:st|nd|rd|th|er|re|e|[ao]|:e|º|ª|\\.)?";
const DAY = `(\\d{1,2})${ORDINAL}(?! ?[:h]\\d)`;
/** The first of several days has the month and year of the last: `10-11 Nov 2026`. */
const AND = "(?: ?[-/&+→] ?| (?:to|and|und|bis|et|au|e|y|al?|i|og|och|ja|en|tot|do) )";
const OF = "(?: ?[-/., ] ?| (?:of|de|del|du) | ?d[e']? ?)?";
const YEAR = "(\\d{4}|'\\d{2}|\\d{2}(?! ?(?:[:h]|[.]\\d|uhr|[ap]\\.?m)))(?!\\d)";
const BEFORE_YEAR = "(?:\\.?,? ?(?:of |de |del |nam )?|[-/])";
const AFTER_DAY = "(?:,? (?:of |de |nam )?|[-/,])";

const SPELLINGS: readonly Spelling[] = [
  {
    pattern: sticky(`${DAY}${OF}${MONTH}${AND}${DAY}${OF}${MONTH}${BEFORE_YEAR}${YEAR}`),
    read: ([from, fromMonth, to, toMonth, year]) => overMonths(year, fromMonth, from, toMonth, to),
  },
  {
    pattern: sticky(`${MONTH}(?:\\.? ?|-)${DAY}${AND}${MONTH}(?:\\.? ?|-)${DAY}${AFTER_DAY}${YEAR}`),
    read: ([fromMonth, from, toMonth, to, year]) => overMonths(year, fromMonth, from, toMonth, to),
  },
  {
    pattern: sticky(`(\\d{4})(?:${MARK}| ?[年년] ?)(\\d{1,2})(?:${MARK}| ?[月월] ?)(\\d{1,2})(?: ?[日일号號]|(?!\\d))`),
    read: ([year, month, day]) => ({ days: realDays([year, month, day]) }),
  },
  {
    pattern: sticky("(\\d{1,2})\\.? ?[-/] ?(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(?!\\d)"),
    read: ([from, to, month, year]) => ({ days: realDays([year, month, from]), until: realDays([year, month, to])[0] }),
  },
  {
    pattern: sticky(`(\\d{1,2})${MARK}(\\d{1,2})(?:${MARK}| )${YEAR}`),
    read: ([first, second, year = ""]) => inEitherOrder(first, second, year),
  },
  {
    pattern: sticky(`(?:${DAY}${AND})?${DAY}${OF}${MONTH}${BEFORE_YEAR}${YEAR}`),
    read: ([from, to, month, year]) => ofMonth(year, month, from, to),
  },
  {
    pattern: sticky(`${MONTH}(?:\\.? ?|-)${DAY}(?:${AND}${DAY})?${AFTER_DAY}${YEAR}`),
    read: ([month, one, two, year]) => ofMonth(year, month, two === undefined ? undefined : one, two ?? one),
  },
  {
    pattern: sticky(`(\\d{4})(?:${MARK}|,? )${MONTH}(?:${MARK}|,? )(\\d{1,2})${ORDINAL}(?!\\d)`),
    read: ([year, month, day]) => ofMonth(year, month, undefined, day),
  },
  {
    pattern: sticky("(\\d{4})(\\d{2})(\\d{2})(?=t\\d{4}|$)"),
    read: ([year, month, day]) => ({ days: realDays([year, month, day]) }),
    isOnlyWhole: true,
  },
  {
    pattern: sticky("(\\d{4}) (\\d{1,2}) (\\d{1,2})(?!\\d)"),
    read: ([year, month, day]) => ({ days: realDays([year, month, day]) }),
    isOnlyWhole: true,
  },
  {
    pattern: sticky("(\\d{1,2}) (\\d{1,2}) (\\d{4})(?!\\d)"),
    read: ([first, second, year = ""]) => inEitherOrder(first, second, year),
    isOnlyWhole: true,
  },
];

/** Where a round takes place, and what part of the day: what is beside a day and makes no other of it. */
const PLACES = new Set(
  (
    "zoom teams meet google skype webex video phone call online onsite site office virtual remote via link person confirmed " +
    "morning afternoon evening day all vormittag vormittags nachmittag nachmittags abend matin apres midi soir manana tarde"
  ).split(" "),
);
/** Words and marks that may stand between a day and its time, and on either side of both, and say nothing more. */
const SMALL_WORDS = new Set(
  (
    "on at the of by from due am um den der dem le la el il o a as les de del di da em no dia op om pa kl klo og um v ve ven " +
    "klokken klokka in between entre zwischen tussen mellan mellem feira d dne dnia w we ngay luc vao saat saati tarihinde godz godzina hod r roku rok g alle ore las los uhr a' @"
  ).split(" "),
);
const BETWEEN = /[ ,;@|()[\]·•⋅∙*_`.:-]{0,5}/uy;
const WORD = /\p{L}{1,14}/uy;
const COMPACT_TIME = /t(\d{2})(\d{2})(?:\d{2}(?:\.\d+)?)?(z)?(?!\d)/uy;
const T_BEFORE_TIME = /t(?=\d)/uy;
const TO = /(?: ?(?:-+>?|→|=>|~|〜|\/) ?| (?:to|until|till?|bis|tot|a|au|al|alle|ate|hasta|do|and|und|et|y|&) )/uy;

/**
 * The first day in a text made plain. In a whole value numbers parted by blanks are a day as well, which in a line of
 * words they are not.
 */
export function firstDateIn(text: string, isWhole: boolean): WrittenDate | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const { index } of text.matchAll(/\d+|\p{L}+/gu)) {
    const date = canBegin(text, index) ? dateAt(text, index, isWhole) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

const DAY_AND_MONTH = sticky(`(\\d{1,2})${ORDINAL}${OF}${MONTH}\\.?(?![\\p{L}\\d])`);
const MONTH_AND_DAY = sticky(`${MONTH}\\.? (\\d{1,2})${ORDINAL}(?![\\p{L}\\d:])`);
const DAY_IN_FIGURES = /\d{1,2}\.\d{1,2}\.(?!\d)|\d{2}[/-]\d{2}(?![\d/-])|\d{1,2}[月월] ?\d{1,2}[日일号號]/uy;
/** Short for a month in one language, and an everyday word in another: "2 out of 3". */
const EVERYDAY_WORDS = new Set("out set pro led gen dub elo set ara may mar".split(" "));

/** Whether a plain text names a day without its year. */
export function namesYearless(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (endOfYearless(text, 0) !== undefined) return true;
  return [...text.matchAll(/\d+|\p{L}+/gu)].some(
    ({ index }) => canBegin(text, index) && endOfNamed(text, index) !== undefined,
  );
}

/** A day that a text names, and where. */
export interface DayInText {
  readonly start: number;
  readonly end: number;
  readonly hasYear: boolean;
  /** The days that it may be; where it has no year of its own, in this one. */
  readonly inYear: (year: number) => readonly LocalDay[];
}

const BEGINNING_OF_DAY = /\d+|(?<!\p{L})\p{L}{3,12}(?=[.-]? ?\d)/gu;
const LONGEST_NUMBER = 8;

/** All days in a plain text, in their order, with or without a year. */
export function daysIn(text: string): readonly DayInText[] {
  const days: DayInText[] = [];
  for (const { index, 0: found } of text.matchAll(BEGINNING_OF_DAY)) {
    if (index < (days.at(-1)?.end ?? 0) || found.length > LONGEST_NUMBER + 4 || !canBegin(text, index)) continue;
    const day = datedAt(text, index) ?? yearlessAt(text, index);
    if (day) days.push(day);
  }
  return days;
}

function datedAt(text: string, start: number): DayInText | undefined {
  const day = dayAt(text, start, false);
  return day && { start, end: day.end, hasYear: true, inYear: () => day.days };
}

/** With what is left out of {@link EVERYDAY_WORDS}, which is a month where nothing goes on after it. */
const DAY_OF_MAY =
  /\d{1,2}(?:st|nd|rd|th)?(?: of)? may(?! (?:be|have|not|need|also|well|help|seem|i|we|you)(?!\p{L}))(?![\p{L}\d])/uy;
const DAY_THEN_MONTH = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.$/;
const MONTH_THEN_DAY = /^(?<month>\d{1,2})[月월] ?(?<day>\d{1,2})/;

function yearlessAt(text: string, start: number): DayInText | undefined {
  const may = firstMatchAt(DAY_OF_MAY, text, start)?.[0].length;
  const end = endOfYearless(text, start) ?? (may === undefined ? undefined : start + may);
  if (end === undefined) return undefined;
  const written = text.slice(start, end);
  const figures = (DAY_THEN_MONTH.exec(written) ?? MONTH_THEN_DAY.exec(written))?.groups;
  const isEndOfSentence = figures === undefined && written.endsWith(".");
  return {
    start,
    end: isEndOfSentence ? end - 1 : end,
    hasYear: false,
    inYear: (year) =>
      figures === undefined
        ? daysNamed(`${written.replace(/[. ]+$/, "")} ${String(year)}`)
        : realDays([String(year), figures["month"], figures["day"]]),
  };
}

/** A text is looked over at each change, and has the same days as before. */
const daysNamed = remembering((value: string) => firstDateIn(value, true)?.days ?? []);

/** Where a day ends that stands at a place in a plain text without its year: `17 Nov`, `17.11.`. */
export function endOfYearless(text: string, at: number): number | undefined {
  const inFigures = firstMatchAt(DAY_IN_FIGURES, text, at)?.[0].length;
  return endOfNamed(text, at) ?? (inFigures === undefined ? undefined : at + inFigures);
}

function endOfNamed(text: string, at: number): number | undefined {
  const [all, , dayMonth = ""] = firstMatchAt(DAY_AND_MONTH, text, at) ?? [];
  const [other, monthDay = ""] = firstMatchAt(MONTH_AND_DAY, text, at) ?? [];
  const month = dayMonth === "" ? monthDay : dayMonth;
  const found = monthNamed(month) === undefined || EVERYDAY_WORDS.has(month) ? undefined : (all ?? other);
  return found === undefined ? undefined : at + found.length;
}

/** Whether nothing stands before that makes it a part of a word, an amount, an address or a longer number. */
function canBegin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return !/(?:[a-z0-9+#$€£/=\\-]|[^ ]\.|\d[,:])$/.test(before);
}

function dateAt(text: string, at: number, isWhole: boolean): WrittenDate | undefined {
  const written = dayAt(text, at, isWhole);
  if (written === undefined) return undefined;
  const time = timeAfter(text, written.end);
  const end = time?.end ?? endOfWeekday(text, written);
  const to = firstMatchAt(TO, text, end);
  const last = to && dayAt(text, end + to[0].length, isWhole);
  const isSpan = last?.days.length === 1;
  return {
    start: at,
    dayEnd: written.end,
    end: isSpan ? (timeAfter(text, last.end)?.end ?? last.end) : end,
    days: written.days,
    time,
    until: isSpan ? last.days[0] : written.until,
  };
}

/** `Round 1 – 18 Nov 2026`: the first number is the round's, not the first of several days. */
function isNumbered(text: string, at: number): boolean {
  const [, word] = /(\p{L}{2,14}) $/u.exec(text.slice(Math.max(0, at - 15), at)) ?? [];
  const hasGap = /^\d{1,2} ?- \d/.test(text.slice(at, at + 6));
  return hasGap && word !== undefined && !SMALL_WORDS.has(word) && !isWeekday(word);
}

/** After what would be a day: a longer number, a path, a word. */
const GOES_ON = /^(?:[a-z\d](?:\d|[a-su-z])|.[-/]\d(?!\d{3}-))/;

function dayAt(text: string, at: number, isWhole: boolean): WrittenDay | undefined {
  for (const { pattern, read, isOnlyWhole } of SPELLINGS) {
    if (isOnlyWhole && !isWhole) continue;
    const match = firstMatchAt(pattern, text, at);
    const end = at + (match?.[0].length ?? 0);
    const day = match && !GOES_ON.test(text.slice(end - 1, end + 6)) ? read(match.slice(1)) : undefined;
    if (day?.until !== undefined && isNumbered(text, at)) continue;
    if (day) return { ...day, end };
  }
  return undefined;
}

/** The time after a day, whatever small words and weekdays stand between. */
function timeAfter(text: string, dayEnd: number): WrittenTime | undefined {
  const compact = firstMatchAt(COMPACT_TIME, text, dayEnd);
  if (compact) {
    const [all, hour, minute, zulu] = compact;
    return {
      hour: Number(hour),
      minute: Number(minute),
      zone: zulu === undefined ? undefined : 0,
      end: dayEnd + all.length,
    };
  }
  const t = firstMatchAt(T_BEFORE_TIME, text, dayEnd);
  if (t) return timeAt(text, dayEnd + 1);
  return timeAfterWords(text, dayEnd);
}

/** The time at a place, or after words that say nothing. */
export function timeAfterWords(text: string, start: number): WrittenTime | undefined {
  let at = start;
  for (let words = 0; words < 5; words += 1) {
    at += firstMatchAt(BETWEEN, text, at)?.[0].length ?? 0;
    const time = at === start && /[a-z0-9]/.test(text.charAt(at - 1)) ? undefined : timeAt(text, at);
    if (time) return time;
    const word = firstMatchAt(WORD, text, at)?.[0] ?? "";
    if (word === "" || !(SMALL_WORDS.has(word) || isWeekday(word))) return undefined;
    at += word.length;
  }
  return undefined;
}

/** Where a day ends with the weekday that it is, if that follows: `2026-11-18 (Wed)`. */
function endOfWeekday(text: string, { days, end }: WrittenDay): number {
  const [all = "", word = ""] = /^[ ,]{0,2}[([]?(\p{L}{1,14})\.?[)\]]?/u.exec(text.slice(end, end + 24)) ?? [];
  const isMeant = /[([]/.test(all) || word.length > 2;
  return isMeant && weekdaysNamed(word).some((named) => days.some((day) => weekday(day) === named))
    ? end + all.length
    : end;
}

/** Where what leads to a day begins, its weekday or "on"; else where the day begins. A name such as Al leads to none. */
export function startOfLead(text: string, { start, days }: WrittenDate): number {
  const from = Math.max(0, start - LONGEST_LEAD);
  const [, rest = "", word = "", gap = ""] = /^(.*?)(\p{L}+)([ .,(:*_]*)$/u.exec(text.slice(from, start)) ?? [];
  const plain = plainText(word);
  const isSmall = SMALL_WORDS.has(plain) && (word === plain || !/[\p{L}\p{N}]/u.test(text.slice(0, from) + rest));
  return isSmall || isWeekdayOf(plain, days) ? start - gap.length - word.length : start;
}

const LONGEST_LEAD = 24;

function isWeekdayOf(word: string, of: readonly LocalDay[]): boolean {
  return word.length > 1 && weekdaysNamed(word).some((named) => of.some((day) => weekday(day) === named));
}

/** The days that fall on a weekday which stands beside them; all of them where there is none. */
export function daysOnWeekday(days: readonly LocalDay[], words: string): readonly LocalDay[] {
  const named = wordsIn(words).filter((word) => !SMALL_WORDS.has(word) && (word.length > 2 || isOfNoAlphabet(word)));
  const weekdaysThere = named.map(weekdaysNamed).filter((some) => some.length > 0);
  return days.filter((day) => weekdaysThere.every((some) => some.includes(weekday(day))));
}

/** Whether a plain word after a day may belong to the day or its time. */
export function mayLeadToTime(word: string): boolean {
  return SMALL_WORDS.has(word) || isWeekday(word) || /^(?:noon|mid|chieu|until|till)/.test(word);
}

/** Whether words before or after a day add nothing to it: its weekday, "on", "the", "at". */
export function saysNothingMore(words: string): boolean {
  return (
    /^[\s\p{L}.,;:!()[\]"'`*_|·📅📆🗓⏰⏳-]*$/u.test(words.replace(/\ufe0f/g, "")) &&
    wordsIn(words).every((word) => SMALL_WORDS.has(word) || PLACES.has(word) || isWeekday(word))
  );
}

/** Vietnamese numbers the days of the week, and calls them by a word that is Thursday in English. */
const WEEKDAY_BY_NUMBER = /thu (?:hai|ba|tu|nam|sau|bay)(?!\p{L})|chu nhat/gu;

function wordsIn(text: string): readonly string[] {
  return text.replace(WEEKDAY_BY_NUMBER, "").match(/\p{L}+/gu) ?? [];
}

/** The weekdays that a plain word may be the name of, or its beginning, or a form of it: 0 for Sunday. */
export const weekdaysNamed = remembering((word: string): readonly number[] => {
  if (word.length < 2 && !isOfNoAlphabet(word)) return [];
  weekdays ??= LANGUAGES.flatMap(({ weekdays: names }) => (names === undefined ? [] : [plainText(names).split(" ")]));
  const found = weekdays.flatMap((names) => names.map((forms, number) => (isForm(word, forms) ? number : -1)));
  return found.filter((number) => number >= 0);
});

/** Chinese, Japanese or Korean, where one character is a word. */
function isOfNoAlphabet(word: string): boolean {
  return /[\u3000-\u9fff\uac00-\ud7af]/.test(word);
}

function isWeekday(word: string): boolean {
  return weekdaysNamed(word).length > 0;
}

let weekdays: readonly (readonly string[])[] | undefined;

function isForm(word: string, forms: string): boolean {
  return forms.split("|").some((name) => name.startsWith(word) || isInflected(word, name));
}

/** `marraskuuta`, `tisdagen`: a name with an ending. */
function isInflected(word: string, name: string): boolean {
  return name.length > 4 && word.startsWith(name) && word.length <= name.length + 3;
}

function ofMonth(year = "", month = "", from: string | undefined, to: string | undefined): Meant | undefined {
  const number = monthNamed(month);
  const inFull = /^\d{4}$/.test(year) ? year : yearOfCentury(year.replace("'", ""), 20);
  if (number === undefined || inFull === undefined) return undefined;
  const [last] = realDays([inFull, number, to]);
  const first = from === undefined ? undefined : realDays([inFull, number, from]);
  return first === undefined ? { days: last ? [last] : [] } : { days: first, until: last };
}

/** `30 Nov – 4 Dec 2026`: the year is that of the last. */
function overMonths(year = "", fromMonth = "", from = "", toMonth = "", to = ""): Meant | undefined {
  const last = ofMonth(year, toMonth, undefined, to)?.days[0];
  const lastYear = Number(last?.slice(0, 4));
  const month = Number(monthNamed(fromMonth));
  if (last === undefined || Number.isNaN(month)) return undefined;
  const firstYear = month > Number(last.slice(5, 7)) ? lastYear - 1 : lastYear;
  return { days: realDays([String(firstYear), String(month), from]), until: last };
}

/** `10/11/2026` are two days, `10/13/2026` is one. Of two figures a year is one of these years, first or last. */
function inEitherOrder(first = "", second = "", year: string): Meant | undefined {
  const inFull = year.length === 4 ? year : yearOfCentury(year, 20);
  const yearFirst = year.length === 4 ? undefined : yearOfCentury(first, 24);
  if (inFull === undefined && yearFirst === undefined) return undefined;
  return {
    days: realDays(
      ...(inFull === undefined
        ? []
        : [
            [inFull, second, first],
            [inFull, first, second],
          ]),
      ...(yearFirst === undefined ? [] : [[yearFirst, second, year]]),
    ),
  };
}

function yearOfCentury(figures: string, from: number): string | undefined {
  const number = Number(figures);
  return figures.length === 2 && number >= from && number < 40 ? `20${figures}` : undefined;
}

function realDays(...candidates: readonly Groups[]): readonly LocalDay[] {
  const days = candidates.flatMap(
    ([year = "", month = "", day = ""]) => parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? [],
  );
  return [...new Set(days)];
}

let months: ReadonlyMap<string, string> | undefined;

/** The number of the month that a plain word means. */
function monthNamed(word: string): string | undefined {
  const numbered = /^th\D+(\d+)$/.exec(word)?.[1];
  if (numbered !== undefined) return numbered;
  months ??= monthsByName();
  for (let ending = 0; ending <= 3; ending += 1) {
    const month = months.get(word.slice(0, word.length - ending));
    if (month !== undefined && (ending === 0 || word.length - ending > 5)) return month;
  }
  return undefined;
}

/** By each name, and by its beginnings where they are no other month's. */
function monthsByName(): ReadonlyMap<string, string> {
  const names = LANGUAGES.flatMap((language) =>
    plainText(language.months)
      .split(" ")
      .flatMap((forms, index) => forms.split("|").map((name) => [name, String(index + 1)] as const)),
  );
  const beginnings = new Map<string, string>();
  for (const [name, month] of names) {
    for (let length = 3; length < name.length; length += 1) {
      const beginning = name.slice(0, length);
      const other = beginnings.get(beginning);
      beginnings.set(beginning, other === undefined || other === month ? month : "none");
    }
  }
  return new Map([...[...beginnings].filter(([, month]) => month !== "none"), ...names]);
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, "uy");
}
