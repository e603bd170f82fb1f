/**
 * A draft as manners look at it: the person's own words to somebody, by sentences. Quoted mail, code, comments and the
 * marks of Markdown are blanked out, so that every place in it is a place in the draft.
 */
import type { ContactKind } from "../../core/reading/contact-kinds";
import type { Span } from "./hint";
import { wordsOf, type Word } from "./words";

/** What manners look over: a message of a note, or any other. */
export interface DraftToLookOver {
  /** From the heading to the last line, as it stands there; offsets of hints are places in it. */
  readonly raw: string;
  /** Where its text begins in `raw`, after the lines that say to whom. */
  readonly bodyFrom: number;
  /** Undefined where nothing says. */
  readonly kind: ContactKind | undefined;
  /** A script for a phone call: it has no subject, and cannot be mailed. */
  readonly isCall: boolean;
  /** Whom it is for, as written there; empty where nobody is named. */
  readonly name: string;
  /** Of a message in a note: the line on which it begins there. */
  readonly lines?: { readonly first: number };
}

export type PartOfDraft = "subject" | "greeting" | "body" | "sign-off";

export interface Sentence extends Span {
  readonly part: PartOfDraft;
  readonly isQuestion: boolean;
  readonly words: readonly Word[];
}

export interface DraftText extends DraftToLookOver {
  /** As long as the draft, with blanks for what is not judged. */
  readonly text: string;
  /** What stands after `Subject:`. */
  readonly subject: Span | undefined;
  /** The line that greets somebody. */
  readonly greeting: Span | undefined;
  /** What is said, without greeting and sign-off. */
  readonly body: Span;
  /** From "Kind regards" to the end. */
  readonly signOff: Span | undefined;
  /** Of all parts, in order. */
  readonly sentences: readonly Sentence[];
}

/** A draft, ready to be looked over. */
export function draftText(draft: DraftToLookOver): DraftText {
  const { raw, bodyFrom } = draft;
  const head = raw.slice(0, bodyFrom);
  const subject = subjectIn(head);
  const text = `${blank(head, subject)}${withoutMarks(raw.slice(bodyFrom))}`;
  const greeting = greetingIn(text, bodyFrom);
  const signOff = signOffIn(text, greeting?.to ?? bodyFrom);
  const body = trimmed(text, { from: greeting?.to ?? bodyFrom, to: signOff?.from ?? text.length });
  const parts: readonly (readonly [PartOfDraft, Span | undefined])[] = [
    ["subject", subject],
    ["greeting", greeting],
    ["body", body],
    ["sign-off", signOff],
  ];
  const sentences = parts.flatMap(([part, span]) =>
    (span ? sentencesIn(text, span) : []).map((sentence) => sentenceOf(text, part, sentence)),
  );
  return { ...draft, text, subject, greeting, body, signOff, sentences };
}

function sentenceOf(text: string, part: PartOfDraft, { from, to }: Span): Sentence {
  return { part, from, to, isQuestion: /\?[\s"”'’)!?]*$/.test(text.slice(from, to)), words: wordsOf(text, from, to) };
}

/** The value of the subject, without its block id. */
function subjectIn(head: string): Span | undefined {
  const found = /^(Subject:[ \t]*)(.*?)(?:[ \t]*\^[a-zA-Z0-9-]+)?[ \t]*$/im.exec(head);
  if (found === null || found[2] === "") return undefined;
  const from = found.index + (found[1] ?? "").length;
  return { from, to: from + (found[2] ?? "").length };
}

function blank(text: string, but?: Span): string {
  const blanked = text.replace(/[^\n]/g, " ");
  return but ? blanked.slice(0, but.from) + text.slice(but.from, but.to) + blanked.slice(but.to) : blanked;
}

/** Blocks and lines that are nobody's words to them: quoted mail, what a mail program puts under a reply, code, comments. */
const NOT_SAID = [
  /^[ \t]{0,3}(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)?(?:[ \t]*\1[`~]*[ \t]*$|$(?![^]))/gm,
  /%%[^]*?%%/g,
  /<!--[^]*?(?:-->|$(?![^]))/g,
  /^[ \t]*>[^\n]*$/gm,
  /^-{2,} ?(?:original message|forwarded message)[^]*/gim,
  /^(?:on|am|le)\b[^\n]{5,120}(?:\n[^\n]{0,80})?(?:wrote|schrieb|a écrit) ?:[ \t]*$/gim,
  /!\[\[[^\][\n]*\]\]/g,
  /(?:https?:\/\/|www\.)[^\s)>]+/g,
];
const WIKI_LINK = /\[\[(?:[^\][|\n]*\|)?([^\][|\n]*)\]\]/g;
const LINK = /(?<!!)\[([^\][\n]+)\]\([^()\s]*\)/g;
const MARKS = /\\(?=[!-/:-@[-`{-~])|\*\*|__|==|~~|^[ \t]*(?:[-*+]|\d+[.)])[ \t]|^#{1,6}[ \t]/gm;

/** The same text with blanks for all that is not the person's own words. */
function withoutMarks(markdown: string): string {
  let text = markdown;
  for (const pattern of NOT_SAID) text = text.replace(pattern, (found) => blank(found));
  for (const pattern of [WIKI_LINK, LINK])
    text = text.replace(pattern, (found: string, shown: string) => {
      const from = pattern === LINK ? 1 : found.length - 2 - shown.length;
      return blank(found, { from, to: from + shown.length });
    });
  return text.replace(MARKS, (found) => blank(found));
}

const GREETING =
  /^(?:(?:dear|hi|hiya|hello|hey|hallo|greetings|yo|sehr geehrter?|liebe[rs]?|guten (?:tag|morgen)|bonjour|ch[eè]re?|estimad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:d[ií]as|tardes)|gentile|buongiorno|car[oa]|prezad[oa]s?|ol[áa]|beste|geachte|hej|hei|kära|kære|hyvä|szanown[ya]|dzień dobry|dobrý den|vážen[ýáe]|sayın|merhaba)(?![\p{L}])|to whom|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|sirs?\b|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)?[,:–—-]+$)/iu;
/** A greeting or a sign-off is no longer. */
const LONGEST_SHORT_LINE = 80;

/** The first line, or as much of it as greets: `Hi Dana, thank you for …`. */
function greetingIn(text: string, from: number): Span | undefined {
  const start = from + (/^\s*["“]?/.exec(text.slice(from))?.[0].length ?? 0);
  const line = text.slice(start, Math.min(endOfLine(text, start), start + LONGEST_SHORT_LINE));
  if (!GREETING.test(line)) return undefined;
  const ends = /[,:!;.–—]|\s-\s|$/.exec(
    line.replace(/\b(?:mr|mrs|ms|mx|dr|prof|st)\./gi, (title) => `${title.slice(0, -1)} `),
  );
  const end = ends ? ends.index + ends[0].length : line.length;
  return end < LONGEST_SHORT_LINE ? { from: start, to: start + end } : undefined;
}

const SIGN_OFF =
  /^[ \t]*(?:(?:with )?(?:my |our |very |many )*(?:kind(?:est)?|best|warm(?:est)?|all|sincere|good|many)?[ ,]*(?:thanks?(?: you)?(?: (?:again|so much|in advance|in anticipation|and (?:kind|best|warm) regards))?|regards|wishes|best|cheers|respectfully|cordially|warmly|gratefully|sincerely|faithfully|truly|love|ciao|rgds|take care|yours(?: \w+){0,2})(?: yours)?)[ \t]*[,.!–—-]*[ \t]*$/i;

const NAME_ALONE = /^[ \t]*(?:[-–—][ \t]*)?[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,3}[ \t]*$/u;

/** From the last such line on, where a few short lines follow it; else a name that stands alone at the end. */
function signOffIn(text: string, from: number): Span | undefined {
  const lines = linesFrom(text, from).filter((line) => text.slice(line.from, line.to).trim() !== "");
  const isShortAnd = (line: Span | undefined, shape: RegExp): line is Span =>
    line !== undefined && line.to - line.from < LONGEST_SHORT_LINE && shape.test(text.slice(line.from, line.to));
  const first =
    lines.slice(-6).findLast((line) => isShortAnd(line, SIGN_OFF)) ??
    lines.slice(-1).find((line) => isShortAnd(line, NAME_ALONE));
  return first && trimmed(text, { from: first.from, to: text.length });
}

function linesFrom(text: string, from: number): readonly Span[] {
  const lines: Span[] = [];
  for (let at = from; at <= text.length; at = endOfLine(text, at) + 1)
    lines.push({ from: at, to: endOfLine(text, at) });
  return lines;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

function trimmed(text: string, { from, to }: Span): Span {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  return { from: start, to: Math.max(start, from + inside.trimEnd().length) };
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });
/** A full stop after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|no|nos|approx|e\.g|i\.e|eg|ie|etc|vs|dept|ref|tel|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|[a-z])\.\s*$/i;
/** "am 5. November" goes on. */
const DAY_OF_MONTH = /\s\d{1,2}\.\s*$/;
const MONTH = /^(?:jan|feb|m[aä]r|maa|apr|mai|maj|jun|jul|aug|sep|o[kc]t|nov|de[zcs])\p{L}*/iu;
const LONGEST_MONTH = 12;
/** A line that is as long as this was broken by a mail program, or by the width of a window. */
const WRAPPED_LINE = 45;

/** Sentences by the rules of Unicode, but lines that were wrapped are one, and "Ms. Lee" ends nothing. */
function sentencesIn(text: string, span: Span): readonly Span[] {
  const unwrapped = unwrap(text.slice(span.from, span.to));
  const found: Span[] = [];
  let from = span.from;
  for (const { segment, index } of SEGMENTER.segment(unwrapped)) {
    const to = span.from + index + segment.length;
    if (ABBREVIATED.test(segment) && !segment.includes("\n")) continue;
    if (DAY_OF_MONTH.test(segment) && MONTH.test(text.slice(to, to + LONGEST_MONTH))) continue;
    found.push({ from, to });
    from = to;
  }
  if (from < span.to) found.push({ from, to: span.to });
  return found.map((sentence) => trimmed(text, sentence)).filter(({ from: start, to }) => to > start);
}

/** A line break within a sentence as a blank. */
function unwrap(text: string): string {
  const lines = text.split("\n");
  let unwrapped = lines[0] ?? "";
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const before = lines[at - 1] ?? "";
    const isWrapped =
      /\S/.test(before) && /\S/.test(line) && (before.trim().length >= WRAPPED_LINE || /^\s*[\p{Ll}]/u.test(line));
    unwrapped += (isWrapped ? " " : "\n") + line;
  }
  return unwrapped;
}
