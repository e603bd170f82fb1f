/** Sentences of a draft, whatever a mail program or a list did to its lines. */
import type { Span } from "./hint";
import { linesIn, trimmed } from "./lines";

/** A line that is as long as this was broken by a mail program, or by the width of a window. */
const WRAPPED_LINE = 45;
/** Begins something of its own: an item of a list, a row of a table, a heading. */
const OWN_LINE = /^[ \t]*(?:[-*+•–—|]|\d{1,3}[.)][ \t]|#{1,6}[ \t])/;
const ENDS_ALONE = /^[ \t]*(?:\||#{1,6}[ \t])/;

/** A text whose wrapped lines run on. `markdown` is the same text with its marks; both are of the same length. */
export function flowing(text: string, markdown: string): string {
  const flown: string[] = [];
  let before = "";
  for (const { from, to } of linesIn(markdown, { from: 0, to: markdown.length })) {
    const marked = markdown.slice(from, to);
    const line = text.slice(from, to);
    if (from > 0) flown.push(runsOn(before, marked) ? " " : "\n");
    flown.push(line);
    before = line.trim() === "" ? "" : marked;
  }
  return flown.join("");
}

function runsOn(before: string, line: string): boolean {
  if (before === "" || line.trim() === "" || OWN_LINE.test(line) || ENDS_ALONE.test(before)) return false;
  return before.trim().length >= WRAPPED_LINE || /^\s*\p{Ll}/u.test(line);
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });
/** A full stop after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:mr|mrs|ms|mx|dr|prof|rev|sgt|capt|st|e\.g|i\.e|eg|ie|vs|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri)\.$/i;
const INITIAL = /(?:^|[\s(“".])(?!I\.)\p{Lu}\.$/u;
const BEFORE_NUMBER = /(?:^|[\s(“"])(?:ref|nos?|tel|p|pp)\.$/i;
/** "am 5. November" goes on. */
const DAY_OF_MONTH = /\s\d{1,2}\.$/;
const MONTH = /^(?:jan|feb|m[aä]r|maa|apr|mai|maj|jun|jul|aug|sep|o[kc]t|nov|de[zcs])/i;
const LENGTH_OF_MONTH = 3;
const LONGEST_ABBREVIATION = 12;

/** Sentences by the rules of Unicode in part of a flowing text, but "Ms. Lee" ends nothing. */
export function sentencesIn(flow: string, { from, to }: Span): readonly Span[] {
  const found: Span[] = [];
  let start = from;
  for (let piece = from; piece < to;) {
    const until = endOfPiece(flow, piece, to);
    for (const { segment, index } of SEGMENTER.segment(flow.slice(piece, until))) {
      const end = piece + index + segment.length;
      if (end < to && !isEnd(segment, flow.slice(end, end + LENGTH_OF_MONTH), end === until)) continue;
      found.push({ from: start, to: end });
      start = end;
    }
    piece = until;
  }
  return found.map((sentence) => trimmed(flow, sentence)).filter((sentence) => sentence.to > sentence.from);
}

/** The segmenter of browsers takes four times as long for twice the text, so it is given pieces of so many units. */
const PIECE = 1_000;
const ENDS_PIECE = /[.!?]["”’)]?\s$|\n$/;
const BLANKS = new Set(" \n\t\r\u00a0");

/** After the last line or sentence that ends within a piece; where none does, the piece ends anywhere. */
function endOfPiece(flow: string, from: number, to: number): number {
  const most = from + PIECE;
  if (most >= to) return to;
  for (let at = most; at > from; at -= 1)
    if (BLANKS.has(flow.charAt(at - 1)) && ENDS_PIECE.test(flow.slice(Math.max(from, at - 3), at))) return at;
  return most;
}

/** Whether a sentence ends where a segment does, be it for the end of a piece alone. */
function isEnd(segment: string, next: string, isEndOfPiece: boolean): boolean {
  if (segment.endsWith("\n")) return true;
  const end = segment.slice(-LONGEST_ABBREVIATION).trimEnd();
  if (BEFORE_NUMBER.test(end) && /^\d/.test(next)) return false;
  if (DAY_OF_MONTH.test(end) && MONTH.test(next)) return false;
  return !ABBREVIATED.test(end) && !INITIAL.test(end) && (!isEndOfPiece || ENDS_PIECE.test(segment.slice(-3)));
}

const AFTER_ITS_END = new Set(" \t\n\"”“'’‘)]*_!?");

/** Whether a sentence ends in a question mark, brackets and quotation marks aside. */
export function isQuestion(sentence: string): boolean {
  let at = sentence.length - 1;
  while (at >= 0 && AFTER_ITS_END.has(sentence.charAt(at))) {
    if (sentence.charAt(at) === "?") return true;
    at -= 1;
  }
  return false;
}
