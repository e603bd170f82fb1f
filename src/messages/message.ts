/** Messages in a note as it is now, found by their block ids whatever was changed around them. */
import type { ContactKind } from "../core/reading/contact-kinds";
import { readPerson } from "../core/reading/person";
import { kindOfId } from "./block-id";
import { isAddress } from "./mail";
import type { DraftToLookOver } from "./manners/draft-text";
import type { Span } from "./manners/hint";
import { plainText } from "./plain-text";

export interface Message extends DraftToLookOver {
  readonly id: string;
  readonly kind: ContactKind;
  /** Its heading as plain text; empty where it has none. */
  readonly heading: string;
  /** Empty where there is no valid one. */
  readonly address: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** What is still to be filled in, such as `[Your name]`, each once. */
  readonly blanks: readonly string[];
  /** Lines of the note, from 0: that of the heading, that of the block id, and the last one. */
  readonly lines: { readonly first: number; readonly id: number; readonly last: number };
}

/** A note by its lines, from 0. No line outside it is asked for. */
export interface Lines {
  readonly length: number;
  at(line: number): string | undefined;
}

const BLOCK_ID = /(?:^|\s)\^([a-zA-Z0-9-]+)[ \t]*$/;
const LABEL = /^(To|Call|Subject):[ \t]*(.*)$/i;
/** The labels stand at most so many lines above the block id. */
const LINES_OF_HEAD = 6;
/** With the heading, and blank lines between. */
export const LINES_ABOVE_ID = LINES_OF_HEAD + 3;
/** A heading or a horizontal rule ends a message. */
const END = /^ {0,3}(#{1,6}([ \t]|$)|([-*_])[ \t]*(\3[ \t]*){2,}$)/;
/** Makes the line above it a heading. */
const UNDERLINE = /^ {0,3}={2,}[ \t]*$/;
/** Opens a block of code: three marks or more, without another backtick on the line. Only marks alone close it. */
const FENCE = /^[ \t]*(`{3,}(?!.*`)|~{3,})/;
const CLOSING_FENCE = /^[ \t]*(`{3,}|~{3,})[ \t]*$/;
const COMMENT = "%%";
/** A block of code or a comment in a message is followed for so many lines. */
const LINES_OF_BLOCK = 200;
/** Longer than any name with its address. */
const TO_READ = 1_000;

/** All messages of a note, in order; in blocks of code there are none. */
export function messagesIn(note: Lines): readonly Message[] {
  const messages: Message[] = [];
  for (let line = 0; line < note.length; line += 1) {
    const isCode = FENCE.test(note.at(line) ?? "");
    const message = isCode ? undefined : messageOnLine(note, line);
    if (message) messages.push(message);
    if (isCode) line = endOfBlock(note, line, note.length) ?? note.length;
  }
  return messages;
}

/** The message that a line belongs to, from its heading to its last line; undefined where it belongs to none. */
export function messageAround(note: Lines, line: number): Message | undefined {
  const onIt = messageOnLine(note, line);
  if (onIt) return onIt;
  for (let id = Math.min(line + LINES_ABOVE_ID, note.length - 1); id >= 0; id -= 1) {
    const message = BLOCK_ID.test(note.at(id) ?? "") ? messageOnLine(note, id) : undefined;
    if (message && message.lines.first <= line) return message.lines.last >= line ? message : undefined;
  }
  return undefined;
}

/**
 * The message whose block id is on a line; undefined where there is none. Its text is read to the end, or for at most
 * `most` lines.
 */
export function messageOnLine(note: Lines, line: number, most = Infinity): Message | undefined {
  const id = BLOCK_ID.exec(note.at(line) ?? "")?.[1] ?? "";
  const kind = id === "" ? undefined : kindOfId(id);
  if (kind === undefined) return undefined;
  let top = line;
  while (top > 0 && line - top < LINES_OF_HEAD && (isText(note.at(top - 1)) || isGapInHead(note, top - 1))) top -= 1;
  const labels = new Map<string, string>();
  for (let at = top; at <= line; at += 1) {
    const [, label = "", value = ""] = LABEL.exec((note.at(at) ?? "").replace(BLOCK_ID, "")) ?? [];
    if (label !== "" && !labels.has(label.toLowerCase())) labels.set(label.toLowerCase(), value);
  }
  if (labels.size === 0) return undefined;
  const { heading, first } = headingAbove(note, top);
  let last = line;
  while (last + 1 < note.length && last - line < most && !isEnd(note, last + 1))
    last = endOfBlock(note, last + 1, last + 1 + LINES_OF_BLOCK) ?? last + 1;
  const head = textOf(note, first, line);
  const markdown = textOf(note, line + 1, last);
  return {
    raw: head + markdown,
    bodyFrom: head.length,
    id,
    kind,
    isCall: labels.has("call"),
    heading,
    ...readMailbox(labels.get("to") ?? labels.get("call") ?? ""),
    subject: plainText(labels.get("subject") ?? "").replace(/\s+/g, " "),
    text: plainText(markdown),
    blanks: blanksIn(`${labels.get("subject") ?? ""}\n${markdown}`),
    lines: { first, id: line, last },
  };
}

/** Where part of a message stands in its note, by lines and columns from 0. */
export function placeInNote({ raw, lines }: Pick<Message, "raw" | "lines">, { from, to }: Span) {
  const placeOf = (at: number) => {
    const start = raw.slice(0, at).lastIndexOf("\n") + 1;
    return { line: lines.first + raw.slice(0, start).split("\n").length - 1, ch: at - start };
  };
  return { from: placeOf(from), to: placeOf(to) };
}

/** Lines of a note, each with its line break. */
function textOf(note: Lines, first: number, last: number): string {
  let text = "";
  for (let at = first; at <= last; at += 1) text += `${note.at(at) ?? ""}\n`;
  return text;
}

function isText(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== "" && !END.test(line);
}

/** A blank line between the labels. */
function isGapInHead(note: Lines, line: number): boolean {
  return line > 0 && note.at(line)?.trim() === "" && LABEL.test(note.at(line - 1) ?? "");
}

/** The last line of the block of code or comment that begins on a line, if it ends before the line `before`. */
function endOfBlock(note: Lines, line: number, before: number): number | undefined {
  const text = note.at(line) ?? "";
  const fence = FENCE.exec(text)?.[1];
  const opensComment = fence === undefined && text.split(COMMENT).length % 2 === 0;
  if (fence === undefined && !opensComment) return undefined;
  for (let at = line + 1; at < Math.min(before, note.length); at += 1) {
    const found = note.at(at) ?? "";
    if (fence === undefined ? found.includes(COMMENT) : CLOSING_FENCE.exec(found)?.[1]?.startsWith(fence)) return at;
  }
  return undefined;
}

/** Whether a message ends before the line: at a heading, a horizontal rule, or another message. */
function isEnd(note: Lines, line: number): boolean {
  const text = note.at(line) ?? "";
  if (END.test(text)) return true;
  if (text.trim() !== "" && line + 1 < note.length && UNDERLINE.test(note.at(line + 1) ?? "")) return true;
  if (!/^(To|Call):/i.test(text)) return false;
  for (let at = line; at < Math.min(line + LINES_OF_HEAD, note.length) && isText(note.at(at)); at += 1) {
    if (kindOfId(BLOCK_ID.exec(note.at(at) ?? "")?.[1] ?? "") !== undefined) return true;
  }
  return false;
}

function headingAbove(note: Lines, top: number): { readonly heading: string; readonly first: number } {
  let at = top - 1;
  while (at >= 0 && top - at <= 2 && (note.at(at) ?? "").trim() === "") at -= 1;
  const [, heading] = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec((at < 0 ? undefined : note.at(at)) ?? "") ?? [];
  return heading === undefined
    ? { heading: "", first: top }
    : { heading: plainText(heading.replace(/[ \t]#+[ \t]*$/, "")), first: at };
}

/** The name of the first person after `To:`, as a contact log would have it; empty where there is none. */
export function nameIn(to: string): string {
  return readMailbox(to).name;
}

/** A name, and what stands after the first `<` that no backslash makes text. */
const MAILBOX = /^((?:\\<|[^<])*)(?:<(.*))?$/;

/** The address, if it is valid and the only one; the name of the first as a contact log would have it. */
function readMailbox(to: string): Pick<Message, "name" | "address"> {
  const [, before = "", after] = MAILBOX.exec(to.slice(0, TO_READ).trim()) ?? [];
  const bracketed = after?.endsWith(">") && !after.includes("<") ? after.slice(0, -1) : "";
  const address = after === undefined ? before : bracketed;
  return {
    name: readPerson(plainText(before) || bracketed)?.name ?? "",
    address: isAddress(address) ? address : "",
  };
}

/** Brackets that are left from a template: no link, no footnote, no checkbox, none that is escaped. */
function blanksIn(markdown: string): readonly string[] {
  const bracketed = markdown.matchAll(/[\\[!]?\[[^\][\n^!][^\][\n]{1,100}\](?![\](:])/g);
  return [...new Set([...bracketed].flatMap(([blank]) => (/^\[[^[]/.test(blank) ? blank : [])))];
}
