/** Names for notes that every system and every link can hold. */

/** What systems or links forbid, and what cannot be seen, but for what joins the parts of an emoji. */
const FORBIDDEN = /(?:[\\/:*?"<>|#^[\]\p{Cc}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf})+/gu;
/** Windows keeps these for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** In bytes of UTF-8, with room for a number and `.md` in the 255 of most systems. */
const LONGEST = 200;

/** A name for a note: `A/B: C?` is `A B C`. Never empty, and the same again if it is made safe twice. */
export function safeFileName(text: string): string {
  const visible = shortened(text.normalize("NFC").replace(FORBIDDEN, " ").replace(/\p{Surrogate}/gu, " ").replace(/\s+/g, " ").trim());
  const name = visible.replace(/^[. ]+|[. ]+$/g, "");
  if (name === "") return "Untitled";
  return RESERVED.test(name) ? `${name.replace(/\./g, " ").trim()} note` : name;
}

/** The path of the first of these names that is free in a folder, or of the last with a number. Letter case does not count. */
export function freePath(folder: string, names: readonly [string, ...string[]], isTaken: (path: string) => boolean): string {
  const pathOf = (name: string) => `${folder === "" || folder === "/" ? "" : `${folder}/`}${name}.md`;
  const safe = names.map(safeFileName);
  const free = safe.find((name) => !isTaken(pathOf(name)));
  if (free !== undefined) return pathOf(free);
  const last = safe.at(-1) ?? safeFileName(names[0]);
  let number = 2;
  while (isTaken(pathOf(`${last} ${String(number)}`))) number += 1;
  return pathOf(`${last} ${String(number)}`);
}

/** As many whole characters as fit, as a person counts them: an emoji of several parts stays whole. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    length += encoder.encode(segment).length;
    if (length > LONGEST) return short;
    short += segment;
  }
  return short;
}
