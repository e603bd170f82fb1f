import { foldCase, hasLetter, isPlainLine } from "./letters";
import { readLink } from "./link";
import { itemsOf } from "./property-value";

/** Somebody at the company, or a recruiter, as a note names them. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  /** The link to their own note, without brackets and alias. */
  readonly link?: string;
}

const MAILBOX = /^(.*?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>$/;
const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;
const WEB_ADDRESS = /^https?:/i;
const NAME_LENGTH = 300;
/** More than any panel has. */
const PEOPLE_READ = 100;
/** "Dana Lee – head of data" and "Dana Lee (head of data)" are Dana Lee. */
const ROLE = /\s+[—–-]\s+|\s*\(/;

/**
 * Reads a mailbox (`Dana Lee <dana@acme.example>`), an address, a `[[person note]]` or a plain name.
 * Undefined if nothing is left to call them by.
 */
export function readPerson(text: string): Person | undefined {
  const trimmed = withSingleSpaces(text);
  const mailbox = trimmed.endsWith(">") ? MAILBOX.exec(trimmed) : null;
  if (mailbox) {
    const named = readPerson((mailbox[1] ?? "").replace(/^["']|["']$/g, ""));
    const email = mailbox[2] ?? "";
    if (named?.link !== undefined) return { name: named.name, email, link: named.link };
    return { name: named?.name ?? nameInAddress(email), email };
  }
  if (trimmed.includes("@") && ADDRESS.test(trimmed)) return { name: nameInAddress(trimmed), email: trimmed };
  const link = readLink(trimmed);
  if (link) return { name: link.text, link: link.target };
  if (!hasLetter(trimmed) || WEB_ADDRESS.test(trimmed)) return undefined;
  const name = (trimmed.split(ROLE)[0] ?? "").replace(/[.,;:]+$/, "");
  return name === "" ? undefined : { name };
}

/**
 * The people that the value names, each once. Text may name several: parted by `;` or a new line, or by commas where
 * each part is a person by itself ("Dana Lee, Ravi Menon"). Other plugins keep people as maps with a name and an address.
 */
export function readPeople(value: unknown): readonly Person[] {
  const people = new Map<string, Person>();
  for (const item of typeof value === "string" ? splitPeople(value) : itemsOf(value)) {
    const person = typeof item === "string" ? readPerson(item.slice(0, NAME_LENGTH)) : readPersonMap(item);
    if (person && !people.has(foldName(person.name))) people.set(foldName(person.name), person);
    if (people.size === PEOPLE_READ) break;
  }
  return [...people.values()];
}

function readPersonMap(item: unknown): Person | undefined {
  if (typeof item !== "object" || item === null || !("name" in item) || typeof item.name !== "string") return undefined;
  const named = readPerson(item.name.slice(0, NAME_LENGTH));
  const address =
    "email" in item && typeof item.email === "string" && ADDRESS.test(item.email.trim())
      ? item.email.trim()
      : undefined;
  return named && { ...named, ...(address === undefined ? {} : { email: address }) };
}

function splitPeople(text: string): readonly unknown[] {
  const parts = text.split(/[;\n]/);
  const names = parts.flatMap((part) => {
    const split = part.split(",");
    return split.length > 1 && split.every(namesOnePerson) ? split : [part];
  });
  return itemsOf(names);
}

/** Two capitalised words or more, an address, or a link: "Ravi Menon" is a person, "head of data" is not. */
function namesOnePerson(text: string): boolean {
  return /@|\[\[/.test(text) || /^\s*\p{Lu}\S*(\s+\p{Lu}\S*)+\s*$/u.test(text);
}

/** Whether two names mean one person: letter case and spacing do not count. */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

/** What spellings of one name have in common: letter case and spacing do not count. */
export function foldName(name: string): string {
  return isPlainLine(name) ? name.toLowerCase() : withSingleSpaces(foldCase(name));
}

/** The text itself where it is so already, as it mostly is: a copy would be kept along with what is cut from it. */
function withSingleSpaces(text: string): string {
  return isPlainLine(text) ? text : text.replace(/\s+/g, " ").trim();
}

/** `nina.patel@acme.example` is Nina Patel: better to greet than an address. */
function nameInAddress(address: string): string {
  const words = (address.split("@")[0] ?? address).split(/[._-]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ") || address;
}
