/** How well the person knows somebody, as it stands behind a name in brackets, or in somebody's own note. */
import { foldLetters } from "./letters";
import { foldKey, type NamedProperties } from "./property-names";
import { readText } from "./property-value";

/** As it is written; whom to ask first stands first. */
export const HOW_WELL = ["worked with", "met", "only connected"] as const;
export type HowWell = (typeof HOW_WELL)[number];

const SAID_BY: readonly (readonly [HowWell, RegExp])[] = [
  ["only connected", /\b(?:never|not)(?: yet)? met\b|\bconnect(?:ed|ion)\b|\blinked ?in\b|\bonline\b|\bnever spoke\b/],
  [
    "worked with",
    /\bwork(?:ed|ing)? (?:with|together|for|under|beside|alongside)\b|\b(?:colleague|co-?worker|team-?mate)s?\b/,
  ],
  ["met", /\bmet\b|\bin person\b|\bspoke\b|\btalked\b|\bfriends?\b|\bknow(?:n)? (?:well|personally)\b/],
];
const BRACKETS = /\s*\(([^()]{1,100})\)/g;
const LONGEST = 100;

/** What words say of it; undefined for any others. */
export function readHowWell(words: string): HowWell | undefined {
  const folded = foldLetters(words.slice(0, LONGEST));
  return SAID_BY.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** What stands in brackets in the line that names somebody. */
export function howWellIn(line: string): HowWell | undefined {
  for (const [, words = ""] of line.matchAll(BRACKETS)) {
    const howWell = readHowWell(words);
    if (howWell) return howWell;
  }
  return undefined;
}

/** The line without that. */
export function withoutHowWell(line: string): string {
  return line.replace(BRACKETS, (whole, words: string) => (readHowWell(words) ? "" : whole)).trim();
}

const KEY = "how_well";
const NAMES = [KEY, "how well I know them", "how well known", "relationship", "closeness"].map(foldKey);

/** What somebody's own note says of it, and the property to write it to: one that says something else stays. */
export function howWellNoted(note: NamedProperties): { readonly howWell: HowWell | undefined; readonly key: string } {
  for (const { key, value, name } of note.all()) {
    const howWell = NAMES.includes(name) ? readHowWell(readText(value)) : undefined;
    if (howWell) return { howWell, key };
  }
  return { howWell: undefined, key: note.named(foldKey(KEY))?.key ?? KEY };
}
