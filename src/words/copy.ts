/** A conflicted copy of a note: what it says more, and what is taken over from it. */
import type { Difference, More } from "../core/copies/compare-copy";
import { linesOfText, type MoreText } from "../core/copies/more-text";
import type { TakenOver } from "../core/copies/take-over";
import type { LocalDay } from "../core/day";
import { copyNameSays, isOfConflict } from "../core/reading/copy-name";
import { noteName } from "../core/reading/link";
import type { CopySaysMore, KindOfMore } from "../core/reading/problem";
import { capitalised, dayWords, numberWords } from "./days";

export const COPY = {
  compare: "Compare…",
  step: "A second copy says more",
  title: (path: string) => `A copy of “${noteName(path)}” says more`,
  more: "The copy has more",
  trash: "Then put the copy into the trash",
  trashHelp: "It can be taken out of there again.",
  leave: "Leave both",
  takeOver: "Take over",
  open: "Choose one of the two. Nothing is guessed.",
  changed: "Not written: the note has changed since. Here it is as it stands now.",
  gone: "The copy or its note is no longer there.",
  unreadable: (path: string) => `The properties of “${noteName(path)}” have an error. Mend them first, then compare.`,
  same: "The copy says no more than the note.",
} as const;

type CountWords = Readonly<Record<KindOfMore, readonly [one: string, article: string, many: string]>>;
const COUNTED: CountWords = {
  log: ["log line", "a", "log lines"],
  date: ["date", "a", "dates"],
  person: ["person", "a", "people"],
  round: ["round", "a", "rounds"],
  property: ["other property", "an", "other properties"],
  text: ["line of text", "a", "lines of text"],
};
const KINDS = Object.keys(COUNTED) as readonly KindOfMore[];

/** `two log lines`, `a date` or `one date`, in the order in which they stand in the dialog. */
function partsOf(counts: TakenOver["counts"], isOneCounted: boolean): readonly string[] {
  return KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    const [one, article, many] = COUNTED[kind];
    if (counts[kind] > 1) return `${numberWords(counts[kind])} ${many}`;
    return `${isOneCounted ? "one" : article} ${one}`;
  });
}

/** `The copy from your phone has two log lines that the note has not.` What the name of the copy does not say is left out. */
export function copyRowWords(path: string, { counts, differs }: CopySaysMore): string {
  const { device } = copyNameSays(path);
  const copy = device === undefined ? "The copy" : `The copy from ${device}`;
  const parts = partsOf(counts, false);
  const differing = differs.length === 0 ? "" : `${capitalised(differWords(differs))}.`;
  if (parts.length === 0) return `${copy} says something else. ${differing}`;
  return [`${copy} has ${listOf(parts)} that the note has not.`, differing].filter((part) => part !== "").join(" ");
}

const differWords = (keys: readonly string[]) => `the ${listOf(keys)} ${keys.length === 1 ? "differs" : "differ"}`;

/** `The copy was made on Thu 19 Nov, 18:05, by your sync program. Tick what the note should have as well.` */
export function copyLead(path: string, hasMore: boolean, today: LocalDay): string {
  const { madeAt } = copyNameSays(path);
  const time = madeAt?.time === undefined ? "" : `, ${madeAt.time}`;
  const when = madeAt ? ` on ${dayWords(madeAt.day, today)}${time}` : "";
  const by = isOfConflict(path) ? `${when === "" ? "" : ","} by your sync program` : "";
  const made = when + by === "" ? "" : `The copy was made${when}${by}.`;
  return [made, hasMore ? "Tick what the note should have as well." : ""].filter((part) => part !== "").join(" ");
}

/** `Log: 2026-11-20 call` · `response_by: 2026-11-24`, with what the note has there. */
export function moreWords({ kind, key, written, isAdded }: More): { readonly name: string; readonly what: string } {
  if (kind === "log") return { name: `Log: ${written}`, what: "" };
  return { name: `${key}: ${written}`, what: isAdded ? "Added to those of the note." : "The note has none." };
}

/** `Three lines of text under “Questions”` */
export function textWords(part: MoreText): { readonly name: string; readonly what: string } {
  const count = linesOfText([part]);
  const lines = `${capitalised(numberWords(count))} ${count === 1 ? "line" : "lines"} of text`;
  const under = part.paragraphs.length === 0 ? `: “${part.title}”` : part.title === "" ? "" : ` under “${part.title}”`;
  return { name: lines + under, what: "Added at the end of the note." };
}

/** `The status differs. Which one holds?` */
export const differsLegend = ({ key }: Difference) => `The ${key} differs. Which one holds?`;

/** `In the note. Changed on Fri 20 Nov.`, as far as that is known. */
export function holdsWords(where: "note" | "copy", changedOn: LocalDay | undefined, today: LocalDay): string {
  const changed = changedOn === undefined ? "" : ` Changed on ${dayWords(changedOn, today)}.`;
  return `In the ${where}.${changed}`;
}

/** `Two log lines and one date go into the note. The status is still to choose.` */
export function takeOverResult({ counts, chosen, open }: TakenOver): string {
  const parts = [...partsOf(counts, true), ...chosen.map((key) => `the ${key}`)];
  const isSeveral = parts.length > 1 || Object.values(counts).some((count) => count > 1);
  const goes =
    parts.length === 0
      ? "Nothing goes into the note."
      : `${capitalised(listOf(parts))} ${isSeveral ? "go" : "goes"} into the note.`;
  const still = open.length === 0 ? "" : ` The ${listOf(open)} ${open.length === 1 ? "is" : "are"} still to choose.`;
  return goes + still;
}

/** `Taken over: two log lines, a date. The copy is in the trash.` */
export function takenOver({ counts, chosen }: TakenOver, isTrashed: boolean): string {
  const parts = [...partsOf(counts, false), ...chosen.map((key) => `the ${key}`)];
  const taken = parts.length === 0 ? "" : `Taken over: ${parts.join(", ")}.`;
  return [taken, isTrashed ? "The copy is in the trash." : ""].filter((part) => part !== "").join(" ");
}

function listOf(parts: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(parts);
}
