import { CHINESE } from "./chinese";
import { CZECH } from "./czech";
import { DANISH } from "./danish";
import { DUTCH } from "./dutch";
import { ENGLISH } from "./english";
import { FINNISH } from "./finnish";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { ITALIAN } from "./italian";
import { JAPANESE } from "./japanese";
import { KOREAN } from "./korean";
import type { Language } from "./language";
import { NORWEGIAN } from "./norwegian";
import { POLISH } from "./polish";
import { PORTUGUESE } from "./portuguese";
import { SPANISH } from "./spanish";
import { SWEDISH } from "./swedish";
import { TURKISH } from "./turkish";
import { VIETNAMESE } from "./vietnamese";

/** The languages in which notes are read, all at once: a vault may have several. Of two that have a word, the first counts. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  DUTCH,
  ITALIAN,
  POLISH,
  SWEDISH,
  DANISH,
  NORWEGIAN,
  FINNISH,
  CZECH,
  TURKISH,
  VIETNAMESE,
  CHINESE,
  JAPANESE,
  KOREAN,
];
