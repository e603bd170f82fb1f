/** The days that a draft names, with the weekdays beside them. */
import type { Application } from "../../../core/application";
import { addDays, daysBetween, MONTHS, parseDay, weekday, type LocalDay } from "../../../core/day";
import { CONTACT_KINDS } from "../../../core/reading/contact-kinds";
import { plainText } from "../../../core/reading/letters";
import type { LogLine } from "../../../core/reading/read-note";
import { rememberingFor } from "../../../core/reading/remembering";
import { daysIn, weekdaysNamed } from "../../../core/reading/written-date";
import type { DraftText, Sentence } from "../draft-text";
import type { Span } from "../hint";
import type { WhatIsKnown } from "./what-is-known";

export interface DaySaid extends Span {
  readonly sentence: Sentence;
  /** Without its weekday. */
  readonly date: Span;
  /** The weekday beside it as written, and those that it may be the name of: 0 for Sunday. None where there is none. */
  readonly weekday: Span | undefined;
  readonly weekdays: readonly number[];
  readonly hasYear: boolean;
  readonly inYear: (year: number) => readonly LocalDay[];
  /** Of a day without a month: "the 13th". */
  readonly dayOfMonth: number | undefined;
}

/** In the subject and the body, in their order. */
export const daysSaid = rememberingFor((draft: DraftText): readonly DaySaid[] =>
  draft.sentences
    .filter(({ part }) => part === "subject" || part === "body")
    .flatMap((sentence) =>
      /\d/.test(draft.text.slice(sentence.from, sentence.to)) ? daysInSentence(draft, sentence) : [],
    ),
);

const DAY_ALONE =
  /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|century|birthday|edition|anniversary|street|avenue|time|year|of|grade|place))/g;

function daysInSentence(draft: DraftText, sentence: Sentence): readonly DaySaid[] {
  const text = plainText(draft.text.slice(sentence.from, sentence.to)).replace(/\s/g, " ");
  const named = daysIn(text);
  const alone = [...text.matchAll(DAY_ALONE)]
    .map(({ index, 0: found, 1: day }) => ({
      start: index + "the ".length,
      end: index + found.length,
      dayOfMonth: Number(day),
    }))
    .filter(({ start, end }) => !named.some((day) => day.start < end && start < day.end));
  const all = [
    ...named.map((day) => ({ ...day, dayOfMonth: undefined })),
    ...alone.map((day) => ({ ...day, hasYear: false, inYear: () => [] })),
  ].sort((one, other) => one.start - other.start);
  return all.map(({ start, end, hasYear, inYear, dayOfMonth }) => {
    const beside = weekdayBefore(text, start) ?? weekdayAfter(text, end);
    const place = (from: number, to: number) => ({ from: sentence.from + from, to: sentence.from + to });
    return {
      sentence,
      date: place(start, end),
      weekday: beside && place(beside.from, beside.to),
      weekdays: beside?.weekdays ?? [],
      ...place(Math.min(start, beside?.from ?? start), Math.max(end, beside?.to ?? end)),
      hasYear,
      inYear,
      dayOfMonth,
    };
  });
}

interface Weekday extends Span {
  readonly weekdays: readonly number[];
}

const LONGEST_LEAD = 40;
/** What may stand between a weekday and its day. */
const BEFORE_DAY =
  /(?<![\p{L}\p{N}'-])(\p{L}{2,15})(?:[.,]{0,2} (?:(?:morning|afternoon|evening|night),? )?(?:\(|on |the |den |dem |der |le |el |il |dia |d\. )?|, ?)$/u;
const AFTER_DAY = /^(?: \(|, (?:an? )?)(\p{L}{1,15})(?:\.?\)|(?=[.,;:!?]|$))/u;

function weekdayBefore(text: string, start: number): Weekday | undefined {
  const from = Math.max(0, start - LONGEST_LEAD);
  const found = BEFORE_DAY.exec(text.slice(from, start));
  const [, word = ""] = found ?? [];
  return found ? weekdayAt(word, from + found.index) : undefined;
}

function weekdayAfter(text: string, end: number): Weekday | undefined {
  const found = AFTER_DAY.exec(text.slice(end, end + LONGEST_LEAD));
  const [all = "", word = ""] = found ?? [];
  return found ? weekdayAt(word, end + all.indexOf(word)) : undefined;
}

const SHORT_IN_ENGLISH: readonly RegExp[] = [/^sun$/, /^mon$/, /^tues?$/, /^weds?$/, /^thur?s?$/, /^fri$/, /^sat$/];
/** A shorter word is an everyday one in some language or other. */
const LONG_NAME = 5;
const OF_NO_ALPHABET = /^[\u3000-\u9fff\uac00-\ud7af]+$/;

function weekdayAt(word: string, from: number): Weekday | undefined {
  const short = SHORT_IN_ENGLISH.findIndex((name) => name.test(word));
  const isName = word.length >= LONG_NAME || OF_NO_ALPHABET.test(word);
  const weekdays = short >= 0 ? [short] : isName ? weekdaysNamed(word) : [];
  return weekdays.length > 0 ? { from, to: from + word.length, weekdays } : undefined;
}

/** All days that the notes of an Application name. */
export const daysNoted = rememberingFor((application: Application): ReadonlySet<LocalDay> => {
  const { dateApplied, log, decideBy, followUp } = application;
  const days = [...daysTogether(application), ...log.map(({ day }) => day), dateApplied, decideBy, followUp];
  return new Set(days.filter((day) => day !== undefined));
});

/** The same without the days on which the person wrote to them: on none of those anybody has met. */
export function daysTogether({ rounds, promises, log, taskDue }: Application): ReadonlySet<LocalDay> {
  const days = [
    ...rounds.map(({ day }) => day),
    ...promises.flatMap(({ by, since }) => [by, since]),
    ...log.filter((line) => !isWritten(line)).map(({ day }) => day),
    ...log.flatMap(daysToldIn),
    taskDue?.day,
  ];
  return new Set(days.filter((day) => day !== undefined));
}

function isWritten({ kind, channel }: LogLine): boolean {
  const isOwn = CONTACT_KINDS[kind].isMessage || kind === "applied" || kind === "task";
  return isOwn && kind !== "call" && !/phone|person|video/i.test(channel ?? "");
}

/** "Trustees meet on 24 November", or "on the 24th". */
function daysToldIn({ words = "", day }: LogLine): readonly LocalDay[] {
  const text = plainText(words);
  const alone = [...text.matchAll(DAY_ALONE)].flatMap(({ 1: number }) => daysOfMonth(Number(number), day));
  return [...daysIn(text).flatMap(({ inYear }) => inYear(Number(day.slice(0, 4)))), ...alone];
}

/** Within so many days the nearest of two years is meant, beyond it either may be. */
const NEAR = 120;
/** "The 13th" is a day of these weeks. */
const NEAR_WITHOUT_MONTH = 45;

/**
 * The days that may be meant: the one that the note names, else the nearest to today. Without a note nothing says when a
 * message was written: a day may be that of any year around this one, and one without a month any day at all.
 */
export function daysMeant(said: DaySaid, { today, entry }: WhatIsKnown): readonly LocalDay[] {
  const year = Number(today.slice(0, 4));
  const apart = (day: LocalDay) => Math.abs(daysBetween(today, day));
  if (said.hasYear) return said.inYear(year);
  if (entry === undefined && said.dayOfMonth !== undefined) return [];
  const noted = entry ? daysNoted(entry.application) : new Set<LocalDay>();
  const all =
    said.dayOfMonth === undefined
      ? [year - 1, year, year + 1].flatMap(said.inYear)
      : daysOfMonth(said.dayOfMonth, today).filter((day) => apart(day) <= NEAR_WITHOUT_MONTH);
  const ofNote = all.filter((day) => noted.has(day) && apart(day) < 366);
  if (ofNote.length > 0) return ofNote;
  const nearest = [...all].sort((one, other) => apart(one) - apart(other));
  const [first] = nearest;
  if (said.dayOfMonth !== undefined || entry === undefined) return nearest;
  // Figures may be read in two orders.
  const isOneOrder = said.inYear(year).length < 2;
  return isOneOrder && first !== undefined && apart(first) <= NEAR ? [first] : nearest;
}

/** The days around today that have this number in their month. */
function daysOfMonth(number: number, today: LocalDay): readonly LocalDay[] {
  const first = addDays(today, 1 - Number(today.slice(8)));
  const months = [addDays(first, -40), addDays(first, -10), first, addDays(first, 40), addDays(first, 70)];
  return months.flatMap((day) => parseDay(`${day.slice(0, 8)}${String(number).padStart(2, "0")}`) ?? []);
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** The English name of a day’s weekday. */
export function weekdayOf(day: LocalDay): string {
  return WEEKDAYS[weekday(day)] ?? "";
}

/** `5 November`, with its year where that is not this one. */
export function dayInWords(day: LocalDay, today: LocalDay): string {
  const [year, month, number] = day.split("-");
  const words = `${String(Number(number))} ${MONTHS[Number(month) - 1] ?? ""}`;
  return year === today.slice(0, 4) ? words : `${words} ${year ?? ""}`;
}

/** The words for a day, with its weekday or not, for another day in the same form. Undefined where they are not English, or figures. */
export function wordsForDay(words: string, day: LocalDay): string | undefined {
  const [year = "", month = "", number = ""] = day.split("-");
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return day;
  const named = withWeekday(words, day);
  if (named === undefined) return undefined;
  const name = MONTHS[Number(month) - 1] ?? "";
  const inMonth = named.replace(/\p{L}{3,}/gu, (word) => {
    const isMonth = MONTHS.some((other) => other.toLowerCase().startsWith(word.toLowerCase()));
    if (!isMonth) return word;
    return MONTHS.includes(word) && word.length > 3 ? name : name.slice(0, word.length);
  });
  const inYear = inMonth.replace(/\b\d{4}\b/, year);
  const isInWords = inYear === inYear.replace(/\d+[./-]\d+/, "") && /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d)/.test(inYear);
  if (!isInWords) return undefined;
  return inYear.replace(/(?<!\d)\d{1,2}(st|nd|rd|th)?(?!\d)/, (_all, ending: string | undefined) =>
    ending === undefined ? String(Number(number)) : ordinal(Number(number)),
  );
}

/** The same words with the weekday of a day instead of theirs. Undefined where theirs is not English. */
export function withWeekday(words: string, day: LocalDay): string | undefined {
  const right = weekdayOf(day);
  const found = /\p{L}+/gu;
  for (const { index, 0: word } of words.matchAll(found)) {
    const lower = word.toLowerCase();
    const isFull = WEEKDAYS.some((name) => name.toLowerCase() === lower);
    if (!isFull && !SHORT_IN_ENGLISH.some((name) => name.test(lower))) continue;
    return `${words.slice(0, index)}${isFull ? right : right.slice(0, 3)}${words.slice(index + word.length)}`;
  }
  return daysOfAnotherLanguage(words) ? undefined : words;
}

function daysOfAnotherLanguage(words: string): boolean {
  return (plainText(words).match(/\p{L}{5,}/gu) ?? []).some((word) => weekdaysNamed(word).length > 0);
}

function ordinal(number: number): string {
  const isTeen = number > 10 && number < 14;
  return `${String(number)}${(isTeen ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th"}`;
}
