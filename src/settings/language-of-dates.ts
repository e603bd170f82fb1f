/** The languages and regions in which days can be written in drafts. */

/** Those in which notes are read, each with the regions where most people write it. */
export const LANGUAGES_OF_DATES = [
  "cs-CZ",
  "da-DK",
  "de-AT",
  "de-CH",
  "de-DE",
  "en-AU",
  "en-CA",
  "en-GB",
  "en-IE",
  "en-IN",
  "en-NZ",
  "en-US",
  "en-ZA",
  "es-AR",
  "es-CL",
  "es-CO",
  "es-ES",
  "es-MX",
  "es-US",
  "fi-FI",
  "fr-BE",
  "fr-CA",
  "fr-CH",
  "fr-FR",
  "it-CH",
  "it-IT",
  "ja-JP",
  "ko-KR",
  "nb-NO",
  "nl-BE",
  "nl-NL",
  "pl-PL",
  "pt-BR",
  "pt-PT",
  "sv-FI",
  "sv-SE",
  "tr-TR",
  "vi-VN",
  "zh-CN",
  "zh-HK",
  "zh-TW",
] as const;

/** One of them, or empty for as on this device. */
export type LanguageOfDates = (typeof LANGUAGES_OF_DATES)[number] | "";

/** Reads what is stored, or chosen; as on this device where it is none of them. */
export function parseLanguageOfDates(value: unknown): LanguageOfDates {
  return LANGUAGES_OF_DATES.find((language) => language === value) ?? "";
}
