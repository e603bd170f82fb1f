/** Days as words of a message, in its language. */
import type { LocalDay } from "../core/day";

export interface DayWords {
  /** `5 November`, or `November 5`, as the language has it. */
  readonly day: string;
  /** `Thursday` */
  readonly weekday: string;
}

/** The day in the words of a language, such as `en-GB` or `de`. A language that nobody knows is English. */
export function dayIn(language: string, day: LocalDay): DayWords {
  const noon = new Date(`${day}T12:00:00Z`);
  const say = (parts: Intl.DateTimeFormatOptions) => formatter(language, parts).format(noon);
  return { day: say({ day: "numeric", month: "long" }), weekday: say({ weekday: "long" }) };
}

/** A time such as `14:00` in the words of a language: `2:00 PM` where its readers would say so. */
export function timeIn(language: string, time: string): string {
  return formatter(language, { hour: "numeric", minute: "2-digit" }).format(new Date(`2026-01-01T${time}:00Z`));
}

/**
 * A language with the region that the system has for it, so that `en` writes the day where its reader expects it. Where
 * the system has none, English is the one of most countries: 5 November.
 */
export function regional(language: string, system: string): string {
  const [own = ""] = system.split("-");
  if (language.includes("-")) return language;
  if (own === language) return system;
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
