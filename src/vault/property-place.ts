import type { EditorPosition } from "obsidian";
import { foldKey } from "../core/reading/property-names";

/**
 * Where a property stands in the text of a note: the part of its value that is meant, or all that stands behind its key. If
 * the note has no such property, where a line for it may be added; without a key, where the properties begin.
 */
export function placeOfProperty(
  text: string,
  key: string,
  part: string,
): { readonly from: EditorPosition; readonly to: EditorPosition } {
  const lines = text.split(/\r?\n/);
  const end = FENCE.test(lines[0] ?? "") ? lines.findIndex((line, at) => at > 0 && FENCE.test(line)) : -1;
  if (end < 0 || key === "") return caret(end < 0 ? 0 : 1, 0);
  const properties = lines.slice(0, end);
  const at = properties.findIndex((line) => foldKey(keyOn(line)?.key ?? "") === foldKey(key));
  const next = properties.findIndex((line, other) => other > at && keyOn(line) !== undefined);
  // Without its key, it may stand under another name for the same property.
  const [from, to] = at < 0 ? [1, end] : [at, next < 0 ? end : next];
  for (let line = from; line < to; line++) {
    const own = properties[line] ?? "";
    const ch = part === "" ? -1 : own.indexOf(part, line === at ? keyOn(own)?.valueAt : 0);
    if (ch >= 0) return { from: { line, ch }, to: { line, ch: ch + part.length } };
  }
  const line = at < 0 ? end - 1 : at;
  const own = properties[line] ?? "";
  const ch = at < 0 ? own.length : (keyOn(own)?.valueAt ?? own.length);
  return { from: { line, ch }, to: { line, ch: own.length } };
}

const FENCE = /^---\s*$/;
const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#"'-].*?|-[^\s].*?))\s*:(?:\s+|$)/;

/** The property that begins on a line, and where its value begins. */
function keyOn(line: string): { readonly key: string; readonly valueAt: number } | undefined {
  const match = KEY.exec(line);
  return match ? { key: match[1] ?? match[2] ?? match[3] ?? "", valueAt: match[0].length } : undefined;
}

function caret(line: number, ch: number): ReturnType<typeof placeOfProperty> {
  return { from: { line, ch }, to: { line, ch } };
}
