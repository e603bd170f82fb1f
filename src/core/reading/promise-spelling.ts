/**
 * Words about when one would hear, in the one spelling that `promise-words.ts` reads: figures for number words, whole names
 * for weekdays and months, every date as `YYYY-MM-DD`, the days that a date may be parted by `|`, and `@` for a time of day.
 */
import { addDays, daysBetween, MONTHS, parseDay, weekday, type LocalDay } from "../day";
import { plainText } from "./letters";
import { firstDateIn } from "./written-date";

/** The days of the week, Sunday first. */
export const WEEKDAY_NAMES = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
/** The months of the year, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((name) => name.toLowerCase());

/** From two to thirty: "one" is often no number. */
const NUMBERS = (
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
  "nineteen twenty twenty_one twenty_two twenty_three twenty_four twenty_five twenty_six twenty_seven twenty_eight " +
  "twenty_nine thirty"
)
  .split(" ")
  .map((word) => word.replace("_", " "));
const NUMBER = new RegExp(`\\b(?:${[...NUMBERS].reverse().join("|")})\\b`, "g");
const ORDINALS = (
  "first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th seventh=7th eighth=8th ninth=9th tenth=10th eleventh=11th " +
  "twelfth=12th thirteenth=13th fourteenth=14th fifteenth=15th sixteenth=16th seventeenth=17th eighteenth=18th " +
  "nineteenth=19th twentieth=20th thirtieth=30th"
).split(" ");
const SHORT_WORDS = (
  "tues=tuesday weds=wednesday wednes=wednesday thur=thursday thurs=thursday sept=september wk=week wks=week weeks=week " +
  "wkend=weekend days=day hours=hour mth=month mths=month months=month fortnights=fortnight nxt=next til=until till=until " +
  "tmrw=tomorrow tmw=tomorrow tmr=tomorrow tomoro=tomorrow tomorow=tomorrow tommorrow=tomorrow tommorow=tomorrow " +
  "wensday=wednesday fortnite=fortnight xmas=christmas"
).split(" ");

/** Short for another word, or a slip that is further from it than one letter. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ...[...WEEKDAY_NAMES, ...MONTH_NAMES].map((name): [string, string] => [name.slice(0, 3), name]),
  ...[...ORDINALS, ...SHORT_WORDS].map((pair): [string, string] => {
    const [short = "", long = ""] = pair.split("=");
    return [short, long];
  }),
]);

/** What may be written with a slip. */
const OFTEN_MISSPELT = [
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES,
  ..."tomorrow fortnight weekend beginning business working christmas latest earliest following".split(" "),
].filter((word) => word.length > 5);

const WEEKDAY = `(${WEEKDAY_NAMES.join("|")})`;
const MONTH = `(${MONTH_NAMES.join("|")})`;
const ISO = "\\d{4}-\\d{2}-\\d{2}(?:\\|\\d{4}-\\d{2}-\\d{2})*";
const UNIT = "(?:working |business |week |full |whole |more )?(?:day|hour|week|fortnight|month)\\b";
const CLOCK = "\\d{1,2}(?:[:.]\\d{2})? ?[ap]m\\b|\\d{1,2}:\\d{2}|\\d{1,2} ?o'?clock";
const PART_OF_DAY = "morning|afternoon|evening|night";
const END_OF_DAY =
  "(?:the )?(?:end|close) of (?:the |our )?(?:working |business )?day|(?:the )?(?:end|close) of (?:business|play)|eod|cob|cop";
const TIME = `(?:${CLOCK}|noon|midday|midnight|lunch ?time|lunch|(?:${END_OF_DAY})\\b)`;

/** `24-26 Nov` are days, and no year. */
const SPAN = /(?<![\d-])(\d{1,2})\s*-\s*(?=\d{1,2}(?![\d-]))/g;

type Rewriting = readonly [pattern: RegExp, replacement: string];

/** One way of writing each thing, before words are spelt out. */
const SAME: readonly Rewriting[] = [
  [/[’‘`´]/g, "'"],
  [/\(\d+\)/g, ""],
  [/["“”„*_]/g, ""],
  [/\b(?:[a-z]\.){2,}/g, ""],
  [/\b(?:wo|do|does|did|ca|is|are|was|were|have|has|had|would|should|could)n'?t\b|\bcannot\b/g, "not"],
  [/'(?:s|m|re)\b/g, ""],
  [/'(?=\s|$)/g, ""],
  [/\bw ?\/ ?[cb]\b|\bwc(?= )|\bweek (?:commencing|beginning|starting|of)(?: on)?\b/g, "week of"],
  [/\bw ?\/ ?e\b|\bweek ending(?: on)?\b/g, "week ending"],
  [/([a-z])-(?=(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)(?:[a-z]*day)?\b)/g, "$1 to "],
  [/([a-z])-(?=[a-z\d])|(\d)-(?=[a-z])/g, "$1$2 "],
  [/([a-z])\/(?=[a-z])| \/ /g, "$1 or "],
  [/(\d(?:st|nd|rd|th))\s*\/\s*(?=\d)/g, "$1 or "],
  [/\b([a-z]{3,4})\.(?= ?\d)/g, "$1 "],
  [/&/g, " and "],
  [/</g, "less than "],
  [/\bsat (?=with|down|in|there|through|for|opposite|next)/g, ""],
  [/\beow(?: of)?(?= (?:this|next) week)/g, "end of"],
  [/\beow\b/g, "end of the week"],
  [/\beom\b|\bmonth end\b/g, "end of the month"],
  [/\b(?:eoy|year end)\b/g, "end of the year"],
  [/\bbefore the (day|week|month|year)(?: is)? out\b/g, "by the end of the $1"],
  [/\b(?:a no|(?:a )?yes or (?:a )?no)\b/g, ""],
  [/(?<!first )\b(?:coming|next|following|few) (?:few )?(?:days|weeks|months)\b/g, ""],
  [/\b(\d+)(wks?|days?|hrs?|months?|weeks?|hours?|h|d|w)\b/g, "$1 $2"],
  [/(\d) (?:h|hrs?)\b/g, "$1 hour"],
  [/(\d) d\b/g, "$1 day"],
  [/(\d) w\b/g, "$1 week"],
  [/\+/g, " or more"],
  [/~/g, "about "],
];

/** One way of saying each thing, in words that have been spelt out. */
const SAME_IN_FULL: readonly Rewriting[] = [
  [/\b(?:as soon as (?:possible|we can|they can|i can)|asap)\b/g, ""],
  [
    /\b(?:an?|one|another)(?: more)? (?=(?:further |single )?(?:working |business |full |whole |calendar )?(?:day|hour|week|fortnight|month)\b)/g,
    "1 ",
  ],
  [/\bone (?=(?:to|or|-) \d)/g, "1 "],
  [/\banother (?=\d)/g, ""],
  [/\b(?:a )?couple(?: of)?(?: more)? /g, "2 "],
  [/\b(?:one|1) and a half (?=day|week|month)/g, "1.5 "],
  [/\b(\d+) and a half (?=day|week|month)/g, "$1.5 "],
  [/\b(\d+) (day|week|month) and a half\b/g, "$1.5 $2"],
  [/^week (?=(?:on|from) )/g, "1 week "],
  [/\bhalf (?:an?|1) (?=day|hour|week|month)/g, "half "],
  [/(?<!\d )\b(?:working|business) (?=week\b)/g, ""],
  [/\bmid ?week(?: of)?(?= (?:this|next) week)/g, "mid"],
  [/\bnext mid ?week\b/g, "mid next week"],
  [/\bmid ?week\b/g, "middle of the week"],
  [/\b(?:on|by|at) or before\b/g, "by"],
  [/\b(?:tonight|this (?:morning|afternoon|evening))\b/g, "today"],
  [/\b1st thing (?=next week)/g, "start of "],
  [/\b1st thing(?: in the morning)?\b/g, ""],
  [/\bnext (?=(?:day|week|month) or (?:2|so)\b|fortnight)/g, "1 "],
  [new RegExp(`\\b(?:(?:by|before|at|around|about|until|after) )*${TIME}`, "g"), " @ "],
  [new RegExp(`\\b(?:in the |(?:early|late|mid) )*(?:${PART_OF_DAY})s?\\b`, "g"), ""],
  [/\b(?:no|not)(?: any)? (?:later|longer|more) than\b/g, "by"],
  [/\b(?:at )?(?:the )?(?:very |absolute )?latest\b/g, "latest"],
  [
    /\b(?:if not|or|and|maybe|perhaps|possibly|hopefully)(?: even)? (?:sooner|earlier|before(?: then| that)?)(?= ,|$|\s*[.;,)])/g,
    "",
  ],
  [
    /\bif (?:[\w']+ ){1,3}(?:hear|heard|had) (?:nothing|no)\b|\bif (?:\w+ )?(?:(?:have|do|did|has) )?not (?:yet )?hear(?:d)?\b|\bif (?:we|they|you|i)(?: (?:have|do))? not\b/g,
    "hear",
  ],
  [/\bbefore (?=(?:the )?[\w-]+ +@)/g, "by "],
  [/\bbefore (?=(?:the )?end of\b)/g, "by "],
  [/\bif not(?: then)?\b/g, "ifnot"],
  [/\b(?:otherwise|failing that|or else)\b/g, "then"],
  [/\b(this week\b.{1,40}?\bnext)(?=\s*(?:$|[,.;)]|at |latest))/g, "$1 week"],
  [/\bnext to next week\b/g, "week after next"],
];

/** Nouns that are counted, so that the number before them is no day of the month. */
const COUNTED =
  "\\d+|few|full|couple|part|interviews?|rounds?|stages?|calls?|candidates?|persons?|people|time|meetings?|choice|half|floor|week|quarter|one|day|working|" +
  WEEKDAY_NAMES.join("|");

const NO_SUCH_DAY = "no-such-day";

/** The words in one spelling; undefined where they name a day that there is not. */
export function promiseSpelling(words: string, saidOn: LocalDay): string | undefined {
  const written = plainText(words)
    .replace(/[\s|[\]]+/g, " ")
    .replace(SPAN, "$1 to ");
  const inFull = rewritten(withDates(written), SAME)
    .replace(/[a-z]+/g, spelt)
    .replace(/\btwenty (\d)(?=st|nd|rd|th)/g, "2$1")
    .replace(NUMBER, (word) => String(NUMBERS.indexOf(word) + 2));
  const dated = withYears(rewritten(inFull, SAME_IN_FULL).replace(/ +/g, " "), saidOn);
  if (dated.includes(NO_SUCH_DAY)) return undefined;
  return dated
    .replace(/\.(?!\d)|[,;:!?()]/g, " , ")
    .replace(/ +/g, " ")
    .trim();
}

function rewritten(text: string, rewritings: readonly Rewriting[]): string {
  return rewritings.reduce((before, [pattern, replacement]) => before.replace(pattern, replacement), text);
}

/** Dates with their year are read wherever they stand. */
function withDates(text: string): string {
  const found = firstDateIn(text, false);
  if (found === undefined) return text;
  const until = found.until === undefined ? "" : ` to ${found.until}`;
  const days = found.days.length === 0 ? NO_SUCH_DAY : found.days.join("|");
  return `${text.slice(0, found.start)}${days}${until}${withDates(text.slice(found.end))}`;
}

/** Short words and slips in full. */
function spelt(word: string): string {
  const long = SHORT_FOR.get(word);
  if (long !== undefined) return long;
  if (word.length < 5 || OFTEN_MISSPELT.includes(word)) return word;
  const near = OFTEN_MISSPELT.filter((other) => isOneSlip(word, other));
  return near.length === 1 ? (near[0] ?? word) : word;
}

/** Whether one letter is wrong, too many or left out, or two have changed places. */
function isOneSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let same = 0;
  while (same < written.length && written[same] === meant[same]) same += 1;
  const [rest, restMeant] = [written.slice(same), meant.slice(same)];
  return (
    rest.slice(1) === restMeant.slice(1) ||
    rest === restMeant.slice(1) ||
    rest.slice(1) === restMeant ||
    (rest[0] === restMeant[1] && rest[1] === restMeant[0] && rest.slice(2) === restMeant.slice(2))
  );
}

/** Days without their year get the year in which they come next. */
function withYears(text: string, saidOn: LocalDay): string {
  const named = (month: string, day: string) => ofNamed(MONTH_NAMES.indexOf(month) + 1, Number(day), saidOn);
  const day = "(\\d{1,2})(?:st|nd|rd|th)?";
  const span = ",? (?:-|to|or|and|until) (?:the )?";
  return text
    .replace(
      global(`(?:the )?${day}${span}${day} (?:of )?${MONTH}\\b`),
      (_all, from: string, to: string, month: string) => `${named(month, from)} to ${named(month, to)}`,
    )
    .replace(
      global(`${MONTH} (?:the )?${day}${span}${day}(?! ?${UNIT}| (?:${MONTH_NAMES.join("|")}))\\b`),
      (_all, month: string, from: string, to: string) => `${named(month, from)} to ${named(month, to)}`,
    )
    .replace(global(`(?:the )?(?<!\\d)${day},? (?:of )?${MONTH}\\b`), (_all, date: string, month: string) =>
      named(month, date),
    )
    .replace(global(`${MONTH} (?:the )?${day}\\b(?!:)`), (_all, month: string, date: string) => named(month, date))
    .replace(/(?<![\d./])(\d{1,2})\.(\d{1,2})\.(?!\d)/g, (_all, date: string, month: string) =>
      ofNamed(Number(month), Number(date), saidOn),
    )
    .replace(/(?<![\d./])(\d{1,2})\/(\d{1,2})(?![\d/])/g, (_all, one: string, two: string) =>
      inFigures(Number(one), Number(two), saidOn),
    )
    .replace(
      global(
        `(?:the )?(?<![\\d|-])(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:${COUNTED})\\b)(?: of (the|this|next) month\\b)?`,
      ),
      (_all, date: string, which: string | undefined, at: number, whole: string) => {
        const days = nextDated(Number(date), saidOn, which === "next");
        return /week of (?:the )?$/.test(whole.slice(0, at)) ? (days.split("|")[0] ?? days) : days;
      },
    )
    .replace(
      global(`${WEEKDAY} (\\d{1,2})(?! ?(?:[:.\\d|-]|${UNIT}))\\b`),
      (all: string, name: string, date: string) => {
        const next = nextDated(Number(date), saidOn, false)
          .split("|")
          .find((day) => isOn(day, name));
        return next ?? all.replace(/ \d+$/, "");
      },
    )
    .replace(global(`${WEEKDAY}[ ,(]+(?:on |the )*(${ISO})`), (_all, name: string, days: string) =>
      onWeekday(days, name, saidOn),
    )
    .replace(global(`(${ISO})[ ,(]+(?:on |a )*${WEEKDAY}\\b`), (_all, days: string, name: string) =>
      onWeekday(days, name, saidOn),
    );
}

function global(pattern: string): RegExp {
  return new RegExp(`\\b${pattern}`, "g");
}

function isOn(day: string, name: string): boolean {
  return weekday(day as LocalDay) === WEEKDAY_NAMES.indexOf(name);
}

/** The days of a date that fall on the weekday beside it; where none does, one of the two is a slip, and both are asked about. */
function onWeekday(days: string, name: string, saidOn: LocalDay): string {
  const there = days.split("|").filter((day) => isOn(day, name));
  if (there.length > 0) return there.join("|");
  const ahead = (WEEKDAY_NAMES.indexOf(name) - weekday(saidOn) + 7) % 7;
  return `${days}|${addDays(saidOn, ahead)}`;
}

/** Days: a date that is no longer ago than this is one that has passed, and not one of the next year. */
export const RECENT = 92;

/** A day of a month in the year in which it is nearest: ahead, or not long ago. */
function dayOfYear(month: number, date: number, saidOn: LocalDay): LocalDay | undefined {
  const year = Number(saidOn.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => parseDay(`${one}-${two(month)}-${two(date)}`))
    .find((day) => day !== undefined && daysBetween(day, saidOn) <= RECENT);
}

function ofNamed(month: number, date: number, saidOn: LocalDay): string {
  return dayOfYear(month, date, saidOn) ?? NO_SUCH_DAY;
}

/** `3/12` is in one country the third of December, in another the twelfth of March. One that has passed is asked about. */
function inFigures(one: number, two: number, saidOn: LocalDay): string {
  const days = [dayOfYear(two, one, saidOn), dayOfYear(one, two, saidOn)].filter((day) => day !== undefined);
  const passed = days.find((day) => day < saidOn);
  return passed ?? (days.length === 0 ? NO_SUCH_DAY : [...new Set(days)].join("|"));
}

/**
 * The next day of that date, in whatever month has it. On such a day it may be this one as well, and where the month has no
 * such date its last day.
 */
function nextDated(date: number, saidOn: LocalDay, inNextMonth: boolean): string {
  const [year, month] = [Number(saidOn.slice(0, 4)), Number(saidOn.slice(5, 7))];
  const inMonth = (ahead: number) => {
    const months = month - 1 + ahead;
    return `${year + Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  };
  const from = inNextMonth ? 1 : 0;
  const dated = [0, 1, 2, 3].flatMap((ahead) => parseDay(`${inMonth(from + ahead)}-${two(date)}`) ?? []);
  const [next, after] = dated.filter((day) => day >= saidOn);
  if (next === undefined) return NO_SUCH_DAY;
  if (next === saidOn && after !== undefined) return `${next}|${after}`;
  const firstOfNext = parseDay(`${inMonth(from + 1)}-01`);
  const lastDay = firstOfNext && addDays(firstOfNext, -1);
  const isInNeither = lastDay !== undefined && Number(lastDay.slice(8)) < date && lastDay > saidOn;
  return isInNeither ? `${lastDay}|${next}` : next;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
