/** Where a note's last block of code or comment begins, if it is never closed: whatever follows would be in it. */

/** Opens a block of code: three marks or more, without another backtick on the line. Only marks alone close it. */
const FENCE = /^[ \t]{0,3}(`{3,}(?!`)(?!.*`)|~{3,})/;
const CLOSING_FENCE = /^[ \t]{0,3}(`{3,}|~{3,})[ \t]*$/;
const INLINE_CODE = /`[^`]*`/g;
const COMMENT = /%%|<!--/g;
const PROPERTIES = /^---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/;

/** The start of the line on which the open block begins; undefined where every block is closed. */
export function openBlockIn(note: string): number | undefined {
  let at = PROPERTIES.exec(note)?.[0].length ?? 0;
  const isEverClosed = { "%%": true, "-->": true };
  while (at < note.length) {
    const end = endOfLine(note, at);
    const line = note.slice(at, end).trimEnd();
    const fence = FENCE.exec(line)?.[1];
    const closed = fence === undefined ? afterComments(note, at, line, isEverClosed) : afterFence(note, end + 1, fence);
    if (closed === undefined) return at;
    at = closed;
  }
  return undefined;
}

function endOfLine(note: string, from: number): number {
  const at = note.indexOf("\n", from);
  return at < 0 ? note.length : at;
}

/** The start of the line after a block of code. */
function afterFence(note: string, from: number, fence: string): number | undefined {
  for (let at = from; at < note.length; at = endOfLine(note, at) + 1) {
    const line = note.slice(at, endOfLine(note, at)).trimEnd();
    if (CLOSING_FENCE.exec(line)?.[1]?.startsWith(fence)) return endOfLine(note, at) + 1;
  }
  return undefined;
}

/** The start of the next line that is in no comment. One that is never closed hides the rest only from the start of a line. */
function afterComments(
  note: string,
  start: number,
  line: string,
  isEverClosed: Record<"%%" | "-->", boolean>,
): number | undefined {
  const text = line.includes("`") ? line.replace(INLINE_CODE, (code) => " ".repeat(code.length)) : line;
  const next = endOfLine(note, start) + 1;
  let at = 0;
  for (;;) {
    COMMENT.lastIndex = at;
    const found = COMMENT.exec(text);
    if (found === null) return next;
    const end = found[0] === "%%" ? "%%" : "-->";
    // Looked for once only: a long note may have many marks that nothing closes.
    const close = isEverClosed[end] ? note.indexOf(end, start + found.index + found[0].length) : -1;
    isEverClosed[end] = close >= 0;
    if (close < 0) return found.index === 0 ? undefined : next;
    if (close >= start + line.length) return endOfLine(note, close) + 1;
    at = close + end.length - start;
  }
}
