/** Where a draft says goodbye, and whether somebody signs it. */
import type { Span } from "./hint";
import { linesIn, trimmed } from "./lines";

export interface SignOff extends Span {
  /** Whether a name stands there, or a blank for one. */
  readonly isSigned: boolean;
}

/** Name, title, telephone, address: no more lines follow a goodbye. */
const MOST_LINES = 12;
const LONGEST = 80;

/** What a goodbye cannot do without. */
const CLOSING = wordSet(
  "thanks thank thanking thx thnx tks tnx thanx ta cheers regards regard rgds kr br wishes best gratitude respect respectfully cordially warmly gratefully sincerely faithfully truly love ciao slán bless safe laters peace yours care soon salaams greetings obliged hopefully",
);
/** What may stand beside it. */
const BESIDE = wordSet(
  "with my our and in all the a very so many much you your kind kindest kindly best warm warmest sincere sincerest good fond fondest huge big million lot again once advance anticipation once more ever always etc obediently respectfully sincerely faithfully truly hopefully service to take speak talk until then for now as time from me both",
);

const PARTICLE = "de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|al|el|bin|binti|ibn|mac|ní|ó|y|e|and|&";
const NAME = new RegExp(
  String.raw`^(?:[-\u2013\u2014~]{1,2} ?)?(?:from )?(?:\p{Lu}[\p{L}\p{M}.'\u2019-]*|\[[^\][]*[Nn]ame[^\][]*\])(?: (?:${PARTICLE}|\p{Lu}[\p{L}\p{M}.'\u2019-]*)){0,4}(?:,? \p{Lu}[\p{L}&]{1,8}){0,3}(?: ?\([^()]*\))?(?:,? \+?[\d ()-]{6,20})?(?: ?x{1,5})?$`,
  "u",
);
const POSTSCRIPT = /^\s*p\.? ?s\b/i;
const LINE_ALONE = /^\s*(?:--|__|~~|==)\s*$/;

/** From "Kind regards", or the name alone, to the end; in a line of its own or at the end of the last one. */
export function signOffIn(text: string, span: Span): SignOff | undefined {
  const all = linesIn(text, span).filter(({ from, to }) => text.slice(from, to).trim() !== "");
  const postscript = all.slice(-MOST_LINES).find(({ from, to }) => POSTSCRIPT.test(text.slice(from, to)));
  const lines = (postscript ? all.slice(0, all.indexOf(postscript)) : all).slice(-MOST_LINES);
  const texts = lines.map(({ from, to }) => (to - from > LONGEST ? "" : text.slice(from, to).trim()));
  const isBelow = (at: number) => isBelowGap(text, lines, at);
  const found = goodbye(texts, isBelow) ?? nameBelow(texts, isBelow);
  const first = found && lines[found.at];
  if (first) return { ...trimmed(text, { from: first.from, to: span.to }), isSigned: found.isSigned };
  const last = lines.at(-1);
  return last && atTheEnd(text, last, span.to);
}

interface Place {
  readonly at: number;
  readonly isSigned: boolean;
}

/** The last line that says goodbye, with others like it above, if nothing but a few short lines follow it. */
function goodbye(lines: readonly string[], isBelow: (at: number) => boolean): Place | undefined {
  let at = lines.findLastIndex((line) => saysGoodbye(line) || LINE_ALONE.test(line));
  if (at < 0 || lines.slice(at + 1).some(isProse)) return undefined;
  const isSigned = lines.slice(at).some((line, after) => after > 0 || hasName(line));
  while (at > 0 && !isBelow(at) && saysGoodbye(lines[at - 1] ?? "")) at -= 1;
  return { at, isSigned };
}

/** A name at the end, or with a title and a number below it. */
function nameBelow(lines: readonly string[], isBelow: (at: number) => boolean): Place | undefined {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? "";
    const isLast = at === lines.length - 1;
    if (isName(line) && (isLast || isBelow(at))) return { at, isSigned: true };
    if (isLast && at > 0 && /^\p{Ll}[\p{L}'’-]{1,14}(?: x{1,5})?$/u.test(line)) return { at, isSigned: true };
    if (isProse(line)) return undefined;
  }
  return undefined;
}

function isBelowGap(text: string, lines: readonly Span[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  return before !== undefined && line !== undefined && /\n[ \t]*\n/.test(text.slice(before.to, line.from));
}

/** "… deciding? Kind regards, Sam Lee" */
function atTheEnd(text: string, line: Span, to: number): SignOff | undefined {
  const from = Math.max(line.from, line.to - LONGEST);
  const tail = text.slice(from, line.to).trimEnd();
  const starts = [...tail.matchAll(/[.!?)”"…]\s+/g)].map((end) => end.index + end[0].length);
  const start = starts.find((at) => saysGoodbye(tail.slice(at))) ?? starts.findLast((at) => isName(tail.slice(at)));
  return start === undefined
    ? undefined
    : { ...trimmed(text, { from: from + start, to }), isSigned: hasName(tail.slice(start)) };
}

/** As `Thanks again, Sam`: pieces that say goodbye, and perhaps a name. */
function saysGoodbye(line: string): boolean {
  const pieces = piecesOf(line);
  return isClosing(pieces[0] ?? "") && pieces.slice(1).every((piece) => isClosing(piece) || isName(piece));
}

function hasName(line: string): boolean {
  return piecesOf(line).some((piece) => !isClosing(piece) && isName(piece));
}

function piecesOf(line: string): readonly string[] {
  return line
    .split(/[,;!.]+(?=\s|$)|\s[-–—]+(?=\s|$)|[–—]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

function isClosing(piece: string): boolean {
  const words = piece
    .toLowerCase()
    .split(/[\s/&]+/)
    .filter((word) => word !== "");
  return words.some((word) => CLOSING.has(word)) && words.every((word) => CLOSING.has(word) || BESIDE.has(word));
}

/** A name, with whatever belongs to it; a word with a full stop ends a sentence. */
function isName(words: string): boolean {
  return NAME.test(words) && !/\p{L}{2}\.$/u.test(words);
}

/** A sentence, or a line that was wrapped. */
function isProse(line: string): boolean {
  return line === "" || (/[.?!]$/.test(line) && line.split(/\s+/).length > 4 && !/\d/.test(line));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
