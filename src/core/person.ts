/** Somebody at the company, or a recruiter, as a note names them. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  /** The link to their own note, without brackets and alias. */
  readonly link?: string;
}

const MAILBOX = /^(.*?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>$/;
const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;
/** "Dana Lee – head of data" and "Dana Lee (head of data)" are Dana Lee. */
const ROLE = /\s+[—–-]\s+|\s*\(/;
const LINK = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;

/**
 * Reads a mailbox (`Dana Lee <dana@acme.example>`), an address, a `[[person note]]` or a plain name.
 * Undefined if nothing is left to call them by.
 */
export function readPerson(text: string): Person | undefined {
  const trimmed = text.replace(/\s+/g, " ").trim();
  const mailbox = MAILBOX.exec(trimmed);
  if (mailbox) {
    const named = readPerson((mailbox[1] ?? "").replace(/^["']|["']$/g, ""));
    const email = mailbox[2] ?? "";
    return { ...(named ?? { name: nameInAddress(email) }), email };
  }
  if (ADDRESS.test(trimmed)) return { name: nameInAddress(trimmed), email: trimmed };
  const link = readLink(trimmed);
  if (link) return { name: link.text, link: link.target };
  const name = (trimmed.split(ROLE)[0] ?? "").replace(/[.,;:]+$/, "");
  return name === "" ? undefined : { name };
}

export interface Link {
  /** Path or name of the note, as written, without heading. */
  readonly target: string;
  /** What is shown: the alias, else the note's name. */
  readonly text: string;
}

/** Reads `[[folder/Note#heading|alias]]`; undefined for any other text. */
export function readLink(text: string): Link | undefined {
  const match = LINK.exec(text.trim());
  const target = match?.[1]?.split("#")[0]?.trim() ?? "";
  if (match === null || target === "") return undefined;
  const alias = match[2]?.trim() ?? "";
  return { target, text: alias === "" ? noteName(target) : alias };
}

/** The name that Obsidian shows for a path: `Jobs/Acme.md` is `Acme`. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

/** Whether two names mean one person: letter case and spacing do not count. */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** `nina.patel@acme.example` is Nina Patel: better to greet than an address. */
function nameInAddress(address: string): string {
  const words = (address.split("@")[0] ?? address).split(/[._-]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ") || address;
}
