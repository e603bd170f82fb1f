/** The one question before a message goes, where something in it is worth one. */
import type { HintGroup } from "../settings/manners-settings";
import { capitalised, numberWords } from "./days";
import { quoted } from "./hints";

/** The ways in which a message goes, or is said to have gone. */
export type Going = "copied" | "opened" | "sent";

const ACTS: Readonly<Record<Going, { readonly title: string; readonly go: string }>> = {
  copied: { title: "Before it is copied", go: "Copy as it is" },
  opened: { title: "Before it opens in mail", go: "Open as it is" },
  sent: { title: "Before it is marked sent", go: "Mark sent" },
};
const MAY_HAVE_GONE = "If it has gone already, mark it all the same.";
/** Among other things; of blanks alone, what leads says it. */
const STILL_BLANK = "Still to fill in.";
/** More are not read by anybody who is about to send something. */
const MOST_SHOWN = 5;
const LONGEST_QUOTE = 120;

/** What is worth a question, with the words of the message that it is about. */
interface Doubt {
  readonly group: HintGroup;
  readonly quote: string;
  readonly reason: string;
}

/** What is asked, and what it is about. Without blanks and doubts there is nothing to ask. */
export function beforeItGoes(going: Going, doubts: readonly Doubt[], blanks: readonly string[]) {
  const things = doubts.map(({ quote, reason }) => ({ quote: quoted(quote, LONGEST_QUOTE), words: reason }));
  const aboutBlanks = [doubts.length > 0 ? STILL_BLANK : "", going === "sent" ? MAY_HAVE_GONE : ""];
  const left = blanks.length === 0 ? [] : [{ quote: listed(blanks), words: aboutBlanks.join(" ").trim() }];
  const back = doubts.length > 0 ? "Change it" : blanks.length === 1 ? "Fill it in" : "Fill them in";
  return {
    question: { ...ACTS[going], back, things: [...left, ...things].slice(0, MOST_SHOWN) },
    why: lead(doubts, blanks.length),
  };
}

function lead([first, ...others]: readonly Doubt[], blanks: number): string {
  if (first === undefined)
    return `${capitalised(numberWords(blanks))} blank${blanks === 1 ? " is" : "s are"} still unfilled.`;
  const count = others.length + (blanks > 0 ? 2 : 1);
  if (count > 1) return `${capitalised(numberWords(count))} things, before it goes.`;
  if (first.group === "facts") return "One thing looks like a slip.";
  return first.group === "pressing" || first.group === "sharp"
    ? "One line may read harshly."
    : "One line is worth another look.";
}

/** `“[one thing you talked about]”, “[a day]”` */
function listed(texts: readonly string[]): string {
  return texts
    .map((text) => quoted(text, LONGEST_QUOTE))
    .filter((quote) => quote !== "")
    .slice(0, MOST_SHOWN)
    .join(", ");
}
