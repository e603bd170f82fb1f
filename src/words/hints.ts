/** What manners have to say of a draft, in it and in the line under its subject. */
import type { Hint, HintLevel } from "../messages/manners/hint";
import { numberWords } from "./days";

export const HINTS = {
  use: "Use this",
  leaveOut: "Leave it out",
  notHere: "Not here",
  showIt: "Show it",
  try: "Try:",
} as const;

const LEVELS: Readonly<Record<HintLevel, string>> = {
  thought: "A thought:",
  change: "Worth changing:",
  ask: "Please look again:",
};
/** Of a longer quotation the beginning does. */
const LONGEST_QUOTE = 80;
/** A button with more words would be a sentence. */
const LONGEST_ON_BUTTON = 30;

/** `Worth changing:` */
export const levelWords = (level: HintLevel) => LEVELS[level];

/** `“still waiting”`, with no more than so many characters of it; empty where no words are meant. */
export function quoted(words: string, longest = LONGEST_QUOTE): string {
  const inOneLine = words.replace(/\s+/g, " ").trim();
  if (inOneLine === "") return "";
  return `“${inOneLine.length > longest ? `${inOneLine.slice(0, longest)}…` : inOneLine}”`;
}

/** `two hints`, `no hints` */
export const hintCount = (count: number) => `${numberWords(count)} hint${count === 1 ? "" : "s"}`;

/** `hints hidden here: one` */
export const hiddenCount = (count: number) => `hints hidden here: ${numberWords(count)}`;

/** The button that uses a better wording unseen: `Use “Ms Patel”`. Undefined where it takes the place of more than the words, or is long. */
export function useAtOnce({ from, to, better, replaces }: Hint): string | undefined {
  if (replaces?.from !== from || replaces.to !== to || better.length > LONGEST_ON_BUTTON) return undefined;
  return better === "" ? HINTS.leaveOut : `Use “${better}”`;
}
