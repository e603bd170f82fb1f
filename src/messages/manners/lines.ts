/** Lines of a text, by their places in it. */
import type { Span } from "./hint";

/** The lines of part of a text, without their line breaks. */
export function linesIn(text: string, { from, to }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let at = from; at <= to;) {
    const end = text.indexOf("\n", at);
    const until = end < 0 || end > to ? to : end;
    lines.push({ from: at, to: until });
    at = until + 1;
  }
  return lines;
}

/** The same part without blanks at either end. */
export function trimmed(text: string, { from, to }: Span): Span {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  return { from: start, to: Math.max(start, from + inside.trimEnd().length) };
}

/** The same text with blanks for all but its line breaks, and for what is to be kept. */
export function blank(text: string, but?: Span): string {
  const blanked = text.replace(/[^\n]/g, " ");
  return but ? blanked.slice(0, but.from) + text.slice(but.from, but.to) + blanked.slice(but.to) : blanked;
}

/** The same text with blanks for some parts of it, which are in order. */
export function without(text: string, parts: readonly Span[]): string {
  let from = 0;
  const pieces = parts.flatMap((part) => {
    const piece = [text.slice(from, part.from), blank(text.slice(part.from, part.to))];
    from = part.to;
    return piece;
  });
  return [...pieces, text.slice(from)].join("");
}
