/** Names for notes that work on every computer and phone, and in Obsidian's links. */

/** Reserved on Windows, macOS or Android, or special in a link. */
const FORBIDDEN = /[*"<>?:#^[\]]/g;
const BETWEEN = /[\\/|]+/g;
/** Invisible characters that change the direction of the text or break a line, and halves of surrogate pairs. */
const UNSEEN = /[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}|\p{Co}|\p{Cn}/gu;
/** On Windows these mean a device, whatever follows after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;

/** File systems allow 255 bytes, and `.md` takes three. */
const BYTES = 252;
const UNNAMED = "Untitled";

/** The text as the name of a note, without `.md`: never empty, and short enough for `reserved` more bytes. */
function safeFileName(text: string, reserved = 0): string {
  const seen = text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(UNSEEN, "");
  const allowed = seen.replace(BETWEEN, "-").replace(FORBIDDEN, " ").normalize("NFC");
  const trimmed = trimEnds(allowed);
  const whole = DEVICE.test(trimmed) ? `_${trimmed}` : trimmed;
  return trimEnds(cutToBytes(whole, BYTES - reserved)) || UNNAMED;
}

/** Whether every computer and phone can have a folder of this name, and Obsidian shows it. */
export function isSafeFolderName(name: string): boolean {
  return safeFileName(name) === name.normalize("NFC");
}

/** Whether two names are one on a disk that does not tell letter case apart. */
export function isSameFileName(one: string, other: string): boolean {
  return foldFileName(one) === foldFileName(other);
}

/**
 * The first of the names that is free, made safe for every system; if none is, the first one with a number. Letter case
 * does not tell names apart, as on Windows and macOS.
 */
export function freeFileName(names: readonly string[], taken: Iterable<string>): string {
  const known = new Set([...taken].map(foldFileName));
  const isFree = (name: string) => !known.has(foldFileName(name));
  const free = names.map((name) => safeFileName(name)).find(isFree);
  if (free !== undefined) return free;
  for (let count = 2; ; count += 1) {
    const number = ` ${String(count)}`;
    const numbered = safeFileName(names[0] ?? "", number.length) + number;
    if (isFree(numbered)) return numbered;
  }
}

function foldFileName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** A dot in front hides a file; Windows drops one at the end, and a space too. */
function trimEnds(text: string): string {
  return text
    .replace(/ +/g, " ")
    .replace(/^[. ]+/, "")
    .replace(/[. ]+$/, "");
}

/** As many whole characters, as a person counts them, as fit into the bytes. */
function cutToBytes(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  const size = (part: string) => encoder.encode(part).length;
  if (size(text) <= bytes) return text;
  let cut = "";
  let left = bytes;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= size(segment);
    if (left < 0) break;
    cut += segment;
  }
  return cut;
}
