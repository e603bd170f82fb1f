/** Putting the properties of a note back as they were written, byte for byte, comments and quotes and all. */
import type { ParseYaml } from "../../core/yaml";
import { propertiesBlock, splitNoteText } from "../../templates/front-matter";
import { difference, type TextChange } from "./text-change";

/** The properties of a note as they were written before a change of ours, and right after it. */
export interface BlockForms {
  readonly before: string;
  readonly after: string;
}

type Values = Record<string, unknown>;

/**
 * The change to a text that puts its properties back. Undefined unless they read as they were left, and what is put back
 * says the same as the values do once the change is taken back: so nothing is lost that somebody else wrote in between.
 * `takeBack` takes the change back in values, and returns undefined where it cannot. An empty key that this leaves is left
 * in the text too, unless it is to be as if nothing had been written.
 */
export function blockPutBack(
  text: string,
  forms: BlockForms,
  takeBack: (values: Values) => unknown,
  parseYaml: ParseYaml,
  leavesKeys = true,
): TextChange | undefined {
  const block = propertiesBlock(text);
  // An editor has plain line feeds, whatever the file has.
  const [before, after] = [forms.before, forms.after].map((form) =>
    text.includes("\r") ? form : form.replaceAll("\r\n", "\n"),
  ) as [string, string];
  const valuesIn = (written: string) => splitNoteText(written, parseYaml).properties;
  const [now, atFirst, atLast] = [block, before, after].map(valuesIn);
  if (now === undefined || atFirst === undefined || atLast === undefined) return undefined;
  const lineEnd = after.includes("\r\n") ? "\r\n" : "\n";
  const sinceLast = leavesKeys ? emptyKeys(now, atLast) : [];
  if (block !== withEmptyKeys(after, sinceLast, lineEnd)) return undefined;
  const values: Values = structuredClone(now);
  if (takeBack(values) === undefined) return undefined;
  const left = emptyKeys(values, atFirst);
  if (!leavesKeys) for (const key of left) Reflect.deleteProperty(values, key);
  const back = leavesKeys ? withEmptyKeys(before, left, lineEnd) : before;
  return isSame(valuesIn(back), values) ? difference(block, back) : undefined;
}

/** Keys without a value that are not among others: an undo leaves the key of the contact log. */
function emptyKeys(values: Readonly<Values>, others: Readonly<Values>): readonly string[] {
  return Object.keys(values).filter((key) => values[key] === null && !(key in others));
}

function withEmptyKeys(block: string, keys: readonly string[], lineEnd: string): string {
  if (keys.length === 0) return block;
  const lines = keys.map((key) => `${key}:${lineEnd}`).join("");
  if (block === "") return `---${lineEnd}${lines}---${lineEnd}`;
  return block.replace(CLOSING, (closing) => lines + closing);
}

const CLOSING = /---[ \t]*(?:\r?\n)?$/;

function isSame(one: Readonly<Values> | undefined, other: Readonly<Values>): boolean {
  const sorted = (values: Readonly<Values>) => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return one !== undefined && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
