/**
 * The person's own words in a Markdown text: without quoted mail, what a mail program puts under a reply, code, comments,
 * addresses of pages and the marks of Markdown. All that goes is blanked out, so that every place stays the same.
 */
import { blank, linesIn } from "./lines";

const COMMENTS = [/%%[^]*?%%/g, /<!--[^]*?(?:-->|$)/g];
const EMBEDDED = /!\[\[[^\][\n]*\]\]/g;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)>]+/g;
const WIKI_LINK = /\[\[(?:[^\][|\n]*\|)?([^\][|\n]*)\]\]/g;
const LINK = /(?<!!)\[([^\][\n]+)\]\([^()\s]*\)/g;
const MARKS = /\\(?=[!-/:-@[-`{-~])|\*\*|__|==|~~|^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]|^#{1,6}[ \t]/gm;

/** The same text with blanks for all that is not the person's own words. Twice the text costs twice as much. */
export function ownWords(markdown: string): string {
  let text = withoutLinesOfOthers(markdown);
  for (const pattern of [...COMMENTS, EMBEDDED]) text = text.replace(pattern, (found) => blank(found));
  for (const pattern of [WIKI_LINK, LINK])
    text = text.replace(pattern, (found: string, shown: string) => {
      const from = pattern === LINK ? 1 : found.length - 2 - shown.length;
      return blank(found, { from, to: from + shown.length });
    });
  for (const pattern of [ADDRESS, MARKS]) text = text.replace(pattern, (found) => blank(found));
  return text;
}

const FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/;
const QUOTED = /^[ \t]*>/;
const DEVICE = /^(?:sent (?:from|via) (?:my )?[\w’' ]{2,40}|get outlook for \w+)\.?$/i;
/** No line that is looked at more closely is longer. */
const LONGEST_LINE = 200;

function withoutLinesOfOthers(markdown: string): string {
  const lines = linesIn(markdown, { from: 0, to: markdown.length }).map(({ from, to }) => markdown.slice(from, to));
  const isOthers = lines.map(() => false);
  let fence = "";
  for (const [at, line] of lines.entries()) {
    const [, marks = "", info = ""] = FENCE.exec(line) ?? [];
    if (fence !== "") {
      isOthers[at] = true;
      if (marks.startsWith(fence) && info.trim() === "") fence = "";
    } else if (marks !== "" && !(marks.startsWith("`") && info.includes("`"))) {
      isOthers[at] = true;
      fence = marks;
    } else if (beginsOldMail(lines, at)) {
      isOthers.fill(true, at);
      break;
    } else if (QUOTED.test(line) || DEVICE.test(line.trim().slice(0, LONGEST_LINE))) isOthers[at] = true;
    else isOthers.fill(true, at, at + linesThatSayWhoWrote(lines, at));
  }
  return lines.map((line, at) => (isOthers[at] === true ? blank(line) : line)).join("\n");
}

const SEPARATOR =
  /^(?:-{2,} ?(?:original|forwarded|ursprüngliche|weitergeleitete|message d|mensaje|messaggio)|begin forwarded message)/i;
const FROM = /^[*_]{0,2}(?:from|von|de|da|van|från|fra)[*_]{0,2}:/i;
const OTHER_HEADER =
  /^[*_]{0,2}(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne)[*_]{0,2}:/i;
const LINES_OF_HEADERS = 5;

/** Whether the rest is somebody's earlier mail: a line that says so, or `From:`, `Sent:`, `To:` below each other. */
function beginsOldMail(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? "").trim();
  if (SEPARATOR.test(line)) return true;
  if (FROM.test(line)) {
    const below = lines.slice(at + 1, at + 1 + LINES_OF_HEADERS);
    return below.filter((other) => OTHER_HEADER.test(other.trim())).length >= 2;
  }
  const many = linesThatSayWhoWrote(lines, at);
  const next = lines.slice(at + many, at + many + 2).find((other) => other.trim() !== "");
  return many > 0 && next !== undefined && !QUOTED.test(next);
}

const WROTE = /\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał).*:$/i;
const BEGINS_SO = /^\s*(?:on|am|le|el|il|op|em|den|w dniu)\b/i;
const WHEN_OR_WHOSE = /@|\d{1,2}[:.]\d\d|\d{4}/;

/** `On Mon, 3 Nov 2026 at 10:12, Dana Lee <dana@acme.example> wrote:`, in a line or two; but not "On Monday you wrote:". */
function linesThatSayWhoWrote(lines: readonly string[], at: number): number {
  if (!BEGINS_SO.test((lines[at] ?? "").slice(0, LONGEST_LINE))) return 0;
  for (const many of [1, 2]) {
    const joined = lines
      .slice(at, at + many)
      .join(" ")
      .trim();
    if (joined.length < LONGEST_LINE && WROTE.test(joined) && WHEN_OR_WHOSE.test(joined)) return many;
  }
  return 0;
}
