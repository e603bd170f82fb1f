/** What makes the properties of a note unreadable, in a sentence. */
import { isAllThere, type Fault } from "../core/mending/fault";
import { parts, plain, type Part } from "./parts";

/** The sentence of a fault in its parts, to be drawn one behind the other. */
export function faultParts({ kind, line, toLine, written }: Fault): readonly Part[] {
  const code = shortened(written);
  switch (kind) {
    case "doubled key":
      return parts`Line ${line} has ${code} a second time.`;
    case "conflict markers":
      return line === toLine
        ? parts`Line ${line} is left over from two versions: ${code}.`
        : parts`Lines ${line} to ${toLine} hold two versions, between ${"<<<<<<<"} and ${">>>>>>>"}.`;
    case "tab":
      return parts`Line ${line} begins with a tab. Properties need spaces.`;
    case "colon":
      return parts`Line ${line} has a colon in its text: ${code}. It needs quotes.`;
    case "link":
      return parts`Line ${line} has a link without quotes: ${code}.`;
    case "indicator":
      return parts`Line ${line} begins with ${code}, and needs quotes.`;
    case "unclosed quote":
      return parts`The quote in line ${line} is not closed.`;
    case "broken list":
      return parts`The list in line ${line} is broken: ${code}.`;
    case "no end":
      return parts`The properties have no end: the line ${code} is missing.`;
    case "other":
      return code === "" ? parts`Line ${line} cannot be read.` : parts`Line ${line} cannot be read: ${code}.`;
  }
}

/** The same, and that nothing is lost, where it is so: all that was written still stands in the note. */
export function faultInFullParts(fault: Fault): readonly Part[] {
  const parts = faultParts(fault);
  return isAllThere(fault) ? [...parts, plain(" Nothing is lost.")] : parts;
}

/** The same as text. */
export function faultInFull(fault: Fault): string {
  return faultInFullParts(fault)
    .map(({ text }) => text)
    .join("");
}

const LONGEST = 60;

/** What is written in a note, cut where it is too long for a sentence. */
export function shortened(written: string): string {
  const characters = Array.from(written.slice(0, 2 * LONGEST + 1));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("").trimEnd()}…` : written;
}
