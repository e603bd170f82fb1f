/** Days and times in the language of a message. */
import type { LocalDay } from "../core/day";

interface DayWords {
  /** `5 November` or `November 5`, as the language has it. */
  readonly day: string;
  /** `Thursday` */
  readonly weekday: string;
}

/** The day in the words of a language such as `en-GB` or `de`; in English where the language is not known. */
export function dayIn(language: string, day: LocalDay): DayWords {
  const noon = new Date(`${day}T12:00:00Z`);
  const say = (parts: Intl.DateTimeFormatOptions) => formatter(language, parts).format(noon);
  return { day: say({ day: "numeric", month: "long" }), weekday: say({ weekday: "long" }) };
}

/** A time such as `14:00` as a language writes it, perhaps `2:00 PM`. */
export function timeIn(language: string, time: string): string {
  return formatter(language, { hour: "numeric", minute: "2-digit" }).format(new Date(`2026-01-01T${time}:00Z`));
}

/** A day with its weekday, in the order that a language has: `Friday 27 November`. */
export function dayInFullIn(language: string, day: LocalDay): string {
  const inFull = formatter(language, { weekday: "long", day: "numeric", month: "long" });
  return inFull.format(new Date(`${day}T12:00:00Z`));
}

/** The same, and a time: `Friday 27 November, 14:00`. */
export function dayAndTimeIn(language: string, day: LocalDay, time: string): string {
  return `${dayInFullIn(language, day)}, ${timeIn(language, time)}`;
}

/**
 * The language with the region of the person's own, if that is the same language, so that `en` puts day and month in the
 * order that they are used to. Elsewhere English puts the day first, as in most countries: 5 November.
 */
export function regional(language: string, own: string): string {
  if (language.includes("-")) return language;
  if (own.split("-")[0] === language) return own;
  return language === "en" ? "en-GB" : language;
}

function formatter(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...parts, timeZone: "UTC", calendar: "gregory" };
  try {
    return new Intl.DateTimeFormat([language, "en-GB"], options);
  } catch {
    return new Intl.DateTimeFormat("en-GB", options);
  }
}
