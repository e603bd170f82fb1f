import { howWellIn, readHowWell, type HowWell } from "./how-well";
import { foldCase, hasLetter, isPlainLine, unescaped } from "./letters";
import { noteName, readLink, type Link } from "./link";
import {
  isAddressOf,
  isName,
  isNameInSmallLetters,
  isNobody,
  isTeam,
  isTitle,
  isTurnedRound,
  partedNames,
  partsOf,
  turned,
  wordsIn,
} from "./name";
import { foldKey } from "./property-names";
import { itemsOf, readText } from "./property-value";
import { wordList } from "./word-list";

/** Somebody at the company, or a recruiter, as a note names them. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  /** The link to their own note, without brackets and alias. */
  readonly link?: string;
  /** As it stands in brackets behind the name. */
  readonly howWell?: HowWell;
}

/**
 * As what people are named. Of a panel, words that name nobody are nobody ("HR manager"), and two first names are two
 * people; an agency may be a firm ("Lee & Partners").
 */
export type Naming = "contact" | "panel" | "agency";

const MAILBOX = /^(.*?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>$/;
const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;
const WEB_ADDRESS = /https?:\/\/[^\s()<>\]]*/gi;
const NAME_LENGTH = 300;
const TEXT_LENGTH = 10_000;
/** More than any panel has. */
const PEOPLE_READ = 100;
/** Only letters, dots, dashes and single spaces: such a text has no parts. */
const PLAIN_NAME = /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)*$/u;
/** Most names are like that, alone or with an address: the patterns for names of all languages take the engine long. */
const SIMPLE_NAME = /^[A-Z][A-Za-z'-]*(?: (?:[A-Z][A-Za-z'-]*|\d{1,3}))*$/;
const SIMPLE_MAILBOX = /^([A-Z][A-Za-z'-]*(?: (?:[A-Z][A-Za-z'-]*|\d{1,3}))*) <([\w.+-]+@[\w.-]+)>$/;
const CAPITAL_AND = / (?:With|Plus|And|Und|Et|Oraz|Och|Og|Ja|En|Ve|Y|E|I) /;
const HAS_PARTS = /[,、，/&+]|\s(?:with|plus|and|und|et|oraz|och|og|ja|en|ve|và|y|e|i)\s/iu;
/** "Dana Lee – head of data", "Dana Lee (head of data)" and "Dana Lee at Acme" are Dana Lee. */
const BEFORE_ROLE = /\s+[—–-]+\s+|\s*[—–]\s+|\s*[(|:]\s*|\)\s*|\s+\/\s*|\/\s+/;
const BEFORE_FIRM = /\s(?:@|(?:at|from|bei|chez)\s+(?=\p{Lu}))\s*/u;
const MARKDOWN_LINK = /^!?\[([^\][]*)\]\(<?([^()\s<>]*)>?\)/;
const WIKI_LINK = /\[\[[^[\]]*\]\]/;
const MAIL_ADDRESS = /(?:mailto:\s*)?([^\s<>()[\]{}"“”„;,:|@]+@[^\s<>()[\]{}"“”„;,:|@?]+)(?:\?[^\s<>()[\]]*)?/gi;
const EMPTY_BRACKETS = /[<([{]\s*[>)\]}]/g;
const PHONE = /(?:\b(?:tel|phone|mobile|mob|ph|t|m)\b[.:]?\s*)?[+(]?\d[\d\s().-]{6,}/gi;
const ENDS = /^[\s,;:|/–—@*•-]+|[\s,;:|/–—*•-]+$/g;
const QUOTES = /^["“”„'‘’]+|["“”„'‘’]+$/g;
const BEFORE_NAME = /^(?:with|via|by|mit|avec|con|com|z|med)\s+(?=\p{Lu})/u;

/**
 * Reads a mailbox (`Dana Lee <dana@acme.example>`) in any of the ways in which name and address stand together, an
 * address, a `[[person note]]` or a plain name, without what stands behind it ("Dana Lee, HR"). Undefined if nothing is
 * left to call them by.
 */
export function readPerson(text: string): Person | undefined {
  const line = withSingleSpaces(text);
  if (SIMPLE_NAME.test(line)) return isNobody(line) ? undefined : { name: line };
  const [, simple, email = ""] = SIMPLE_MAILBOX.exec(line) ?? [];
  if (simple !== undefined) return { name: simple, email };
  if (PLAIN_NAME.test(line) && !line.endsWith(".") && !BEFORE_FIRM.test(line) && !BEFORE_NAME.test(line))
    return isNobody(line) ? undefined : { name: line };
  const mailbox = line.endsWith(">") ? MAILBOX.exec(line) : null;
  const [, named = "", address = ""] = mailbox ?? [];
  if (mailbox && PLAIN_NAME.test(named) && ADDRESS.test(address) && !/[:?]/.test(address))
    return { name: withoutRole(named, true), email: address };
  const person = readParts(unescaped(line).slice(0, NAME_LENGTH));
  const howWell = person && line.includes("(") ? howWellIn(line.slice(0, NAME_LENGTH)) : undefined;
  return person && howWell ? { ...person, howWell } : person;
}

/** Takes addresses and links out of a text: what is left is the name, with a title or not. */
function readParts(text: string): Person | undefined {
  let link: Link | undefined;
  let linkText = "";
  let rest = text;
  const wiki = rest.includes("[[") ? WIKI_LINK.exec(rest) : null;
  if (wiki) {
    link = readLink(wiki[0]);
    rest = `${rest.slice(0, wiki.index)} ${rest.slice(wiki.index + wiki[0].length)}`;
  }
  const markdown = MARKDOWN_LINK.exec(rest.trim());
  if (markdown) {
    const [whole, shown = "", target = ""] = markdown;
    linkText = shown;
    if (link === undefined && /\.md$/i.test(target)) link = { target: decoded(target), text: shown };
    rest = `${shown} ${target.includes("@") ? target : ""} ${rest.trim().slice(whole.length)}`;
  }
  let email: string | undefined;
  if (rest.includes("@")) {
    rest = rest.replace(MAIL_ADDRESS, (_whole, address: string) => {
      email ??= address.replace(/^mailto:/i, "").replace(/[.'’>]+$/, "");
      return "";
    });
  }
  const isAddressKnown = email !== undefined && ADDRESS.test(email);
  const name = link ? linkName(link) : nameIn(rest, isAddressKnown || linkText !== "");
  if (name === "" && !isAddressKnown) return undefined;
  return {
    name: name === "" ? nameInAddress(email ?? "") : name,
    ...(isAddressKnown && email !== undefined && { email }),
    ...(link && { link: link.target }),
  };
}

/** What is left of a text once its addresses are out. Where it had one, a title is no name. */
function nameIn(rest: string, hasAddress: boolean): string {
  const text = withSingleSpaces(
    rest
      .replace(WEB_ADDRESS, " ")
      .replace(/\\(["'])/g, "$1")
      .replace(PHONE, " ")
      .replace(EMPTY_BRACKETS, " "),
  ).replace(ENDS, "");
  const bracketed = /^[(<[]([^()<>[\]]+)[)>\]]$/.exec(text)?.[1];
  const isQuoted = /^"[^"]*"/.test(text);
  const inner = (bracketed ?? text).replace(/^"(.*)"$/, "$1");
  const isBare = inner.includes('"') && !inner.startsWith('"');
  const name = withoutRole(isBare ? inner : inner.replace(QUOTES, ""), hasAddress || isQuoted);
  if (!hasLetter(name) || isNobody(name)) return "";
  return hasAddress && bracketed !== undefined && isTitle(name) ? "" : name;
}

/** "Recruiter: Dana Lee" and "Dana Lee / recruiter" are Dana Lee; where it is a display name, "Lee, Dana" is as well. */
function withoutRole(text: string, isDisplayName: boolean): string {
  const before = (text.split(BEFORE_FIRM)[0] ?? text).replace(BEFORE_NAME, "");
  if (PLAIN_NAME.test(before)) return withoutStop(before);
  // "Dana (Dee) Lee" has a nickname in brackets.
  const whole = before.replace(/^(\p{Lu}\S*) \([^()]*\) (?=\p{Lu}[\p{L}'’-]*(?:$|[\s,]))/u, "$1 ");
  const pieces = whole
    .split(BEFORE_ROLE)
    .map((piece) => piece.replace(ENDS, "").replace(/^["“„](.*)["”“]$/, "$1"))
    .filter((piece) => piece !== "");
  const [first = ""] = pieces;
  const name = isTitle(first) ? (pieces.find(isName) ?? first) : first;
  const [last = "", given, ...others] = isDisplayName ? partsOf(name, ",").map((part) => part.trim()) : [];
  if (given !== undefined && others.length === 0 && isTurnedRound(last, given, true)) return turned(last, given);
  return withoutStop(name);
}

function withoutStop(name: string): string {
  return /\b(?:jr|sr)\.$/i.test(name) ? name : name.replace(/[.,;:]+$/, "");
}

function linkName({ text }: Link): string {
  return text.replace(/^@\s*(?=\S)/, "");
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target).replace(/\.md$/i, "");
  } catch {
    return target;
  }
}

/** Somebody read, and how. */
interface Found {
  readonly person: Person;
  /** Whether it stands behind the person before it, in one text. */
  readonly follows: boolean;
}

/**
 * The people that the value names, each once. Text may name several: parted by `;` or a new line, by commas or "and"
 * where each part is a person by itself ("Dana Lee, Ravi Menon"). An address beside a name is that person's. Other
 * plugins keep people as maps with a name and an address.
 */
export function readPeople(value: unknown, naming: Naming = "contact"): readonly Person[] {
  const found: Found[] = [];
  const items = typeof value === "string" ? linesOf(value) : itemsOf(value);
  const isOneLine = typeof value === "string" && items.length === 1;
  for (const item of items) {
    if (typeof item === "string") found.push(...peopleIn(item, naming, isOneLine));
    else found.push(...peopleInMap(item, naming));
    if (found.length >= PEOPLE_READ) break;
  }
  return gathered(found.length > PEOPLE_READ ? found.slice(0, PEOPLE_READ) : found);
}

function linesOf(text: string): readonly unknown[] {
  return itemsOf(/[;\n；]/.test(text) ? partsOf(text.slice(0, TEXT_LENGTH), ";\n；") : [text]);
}

/** The people in one line, or one item of a list. */
function peopleIn(line: string, naming: Naming, isOneLine: boolean): readonly Found[] {
  const start = line.length > NAME_LENGTH ? line.slice(0, NAME_LENGTH) : line;
  const text = /^\s*[-*•\d]/.test(start) ? start.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, "") : start;
  const isSimple = (SIMPLE_NAME.test(text) || SIMPLE_MAILBOX.test(text)) && !CAPITAL_AND.test(text);
  if (isSimple || !HAS_PARTS.test(text)) return one(text, naming);
  const parts = partsOf(text, ",、，").flatMap((written): readonly Part[] => {
    const part = written.trim();
    if (part === "") return [];
    return (
      partedNames(part, naming === "agency")?.map((name) => ({ text: name, isWhole: false })) ?? [
        { text: part, isWhole: true },
      ]
    );
  });
  const [first, ...others] = parts;
  return others.length > 0 ? peopleInParts(parts, text, naming, isOneLine) : one(first?.text ?? text, naming);
}

interface Part {
  readonly text: string;
  /** Whether it is all that stands between two commas. */
  readonly isWhole: boolean;
}

function peopleInParts(parts: readonly Part[], text: string, naming: Naming, isOneLine: boolean): readonly Found[] {
  const areSmall = /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
  const names = parts.map((part) => part.text);
  const people: Found[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (part === undefined) break;
    if (next?.isWhole && part.isWhole && isLastName(part.text, next.text, names, naming === "panel" && isOneLine)) {
      people.push(...asFound(readPerson(turned(part.text, next.text)), false));
      at += 1;
    } else if (/@|\[\[/.test(part.text) || isOneOfSeveral(part.text, names, naming, areSmall))
      people.push(...asFound(readPerson(part.text), people.length > 0));
  }
  return people.length > 0 ? people : one(text, naming);
}

/** "Dana, Ravi" have met the person; elsewhere "Lee, Dana" is one, as a directory writes it. */
function isLastName(last: string, first: string, names: readonly string[], arePanel: boolean): boolean {
  const isAlone = names.length === 2 && !arePanel && (wordsIn(last) === 1 || /^(?:van|von|de|der|di|da) /i.test(last));
  return isTurnedRound(last, first, isAlone);
}

/** Whether a part of a list is a person, and not what somebody is, where they work, or who else was there. */
function isOneOfSeveral(part: string, parts: readonly string[], naming: Naming, areSmall: boolean): boolean {
  const name = part.replace(BEFORE_ROLE, "\n").split("\n")[0] ?? "";
  if (areSmall) return isNameInSmallLetters(name);
  if (!isName(name)) return false;
  if (wordsIn(name) > 1 || parts[0] === part || !/[\p{Ll}\p{Lu}]/u.test(name)) return true;
  // "Dana Lee, Acme" is one person, but "Dana Lee, Ravi" were both there, and so were "Dana, Ravi and Sam".
  return naming === "panel" || parts.every((other) => wordsIn(other) === 1);
}

function one(text: string, naming: Naming): readonly Found[] {
  const person = readPerson(text);
  if (person === undefined) return [];
  const isNamed = person.email !== undefined || person.link !== undefined;
  if (naming === "panel" && !isNamed && isTeam(person.name)) return [];
  return asFound(person, false);
}

function asFound(person: Person | undefined, follows: boolean): readonly Found[] {
  return person ? [{ person, follows }] : [];
}

const NAME_KEYS = ["name", "fullname", "displayname", "person", "contact", "who", "interviewer", "recruiter"];

/** Other plugins keep somebody as a map; `Dana Lee: dana@acme.example` in a list is one to YAML. */
function peopleInMap(item: unknown, naming: Naming): readonly Found[] {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return [];
  const entries = Object.entries(item).slice(0, PEOPLE_READ) as readonly (readonly [string, unknown])[];
  const values = new Map(entries.map(([key, value]) => [foldKey(key), value]));
  const textAt = (key: string) => {
    const [value] = itemsOf(values.get(key));
    return typeof value === "string" ? value.slice(0, NAME_LENGTH) : "";
  };
  const first = `${textAt("firstname")} ${textAt("lastname")}`.trim();
  const named = NAME_KEYS.map(textAt).find((text) => text !== "") ?? first;
  const email = addressIn(item as Readonly<Record<string, unknown>>);
  if (named !== "") {
    const person = readPerson(named);
    const howWell = readHowWell(textAt("howwell"));
    return person
      ? asFound({ ...person, ...(email !== undefined && { email }), ...(howWell && { howWell }) }, false)
      : [];
  }
  if (entries.length === 1 || entries.every(([, value]) => typeof value === "string" && value.includes("@")))
    return entries.flatMap(([key, value]) => {
      if (email !== undefined && isKeyOfAddress(foldKey(key))) return one(email, naming);
      return typeof value === "string" && (value.includes("@") || isTitle(key)) ? one(`${key}: ${value}`, naming) : [];
    });
  return email === undefined ? [] : one(email, naming);
}

const isWordForAddress = wordList(
  "address courriel correo correoelectronico correoelectrónico eposta epost epostadresse sähköposti 邮箱 邮件 電子郵件 メール メールアドレス 이메일",
);

/** Whether a folded name of a property is one for a mail address: `email`, `e-mail`, `workmail`. */
function isKeyOfAddress(key: string): boolean {
  return (key.includes("mail") && !key.includes("mailing")) || isWordForAddress(key);
}

/** The address in properties of somebody's own note, or in a map of them: under `email`, else a name like it. */
export function addressIn(properties: Readonly<Record<string, unknown>>): string | undefined {
  const keys = Object.keys(properties).filter((key) => isKeyOfAddress(foldKey(key)));
  const addresses = keys.map((key) => {
    const text = readText(properties[key]);
    return { key, email: text.includes("@") ? readPerson(text.slice(0, NAME_LENGTH))?.email : undefined };
  });
  const known = addresses.filter(({ email }) => email !== undefined);
  return (known.find(({ key }) => foldKey(key) === "email") ?? known[0])?.email;
}

/** Each person once: an address that stands beside a name is theirs, and a link and a plain name may be one. */
function gathered(found: readonly Found[]): readonly Person[] {
  if (found.length < 2) return found.map(({ person }) => person);
  const people: Found[] = [];
  for (const next of found) {
    const last = people.at(-1);
    const isFree = ({ person }: Found) => person.email === undefined;
    const owner = isCalledByAddress(next.person)
      ? (people.find((other) => isFree(other) && isAddressOf(next.person.email ?? "", other.person.name)) ??
        (next.follows && last && isFree(last) ? last : undefined))
      : isFree(next)
        ? people.find(({ person }) => isCalledByAddress(person) && isAddressOf(person.email ?? "", next.person.name))
        : ownerBefore(next, last);
    const twin = owner ?? people.find((other) => isSamePerson(other.person, next.person));
    if (twin === undefined) people.push(next);
    else people[people.indexOf(twin)] = { ...twin, person: united(twin.person, next.person) };
  }
  return people.map(({ person }) => person);
}

/** In "Dana Lee, Acme <dana@acme.example>" the address tells that it is Dana's. */
function ownerBefore({ person, follows }: Found, last: Found | undefined): Found | undefined {
  if (!follows || last === undefined || last.person.email !== undefined || person.email === undefined) return undefined;
  if (isTitle(person.name)) return last;
  return isAddressOf(person.email, last.person.name) && !isAddressOf(person.email, person.name) ? last : undefined;
}

/** The same people, each once, in their order; what is known of one only in another place is known of them. */
export function uniquePeople(people: readonly Person[]): readonly Person[] {
  if (people.length < 2) return people;
  const unique: Person[] = [];
  for (const person of people) {
    const at = unique.findIndex((other) => isSamePerson(other, person));
    const twin = unique[at];
    if (twin === undefined) unique.push(person);
    else unique[at] = united(twin, person);
  }
  return unique.length === people.length ? people : unique;
}

/** People with addresses that stand in a property of their own: each goes to whom it may well belong, else to the first. */
export function withAddresses(people: readonly Person[], addresses: readonly Person[]): readonly Person[] {
  const all = [...people];
  for (const { email } of addresses) {
    if (email === undefined) continue;
    const isFree = (person: Person) => person.email === undefined;
    const own = all.findIndex((person) => isFree(person) && isAddressOf(email, person.name));
    const at = own >= 0 ? own : all.findIndex(isFree);
    const person = all[at];
    if (person !== undefined && !all.some((other) => other.email === email)) all[at] = { ...person, email };
  }
  return all;
}

/** People in several lists, with the addresses that may well belong to one of them. */
export function withOwnAddresses(
  lists: readonly (readonly Person[])[],
  addresses: readonly Person[],
): readonly (readonly Person[])[] {
  return lists.map((people) =>
    people.map((person) => {
      const email =
        person.email ?? addresses.find((one) => one.email !== undefined && isAddressOf(one.email, person.name))?.email;
      return email === person.email || email === undefined ? person : { ...person, email };
    }),
  );
}

/** Whether one person is named in two ways: by their name, by a link to their note, or by their address. */
export function isSamePerson(one: Person, other: Person): boolean {
  if (isSameName(one.name, other.name)) return true;
  if (one.link !== undefined && isCalled(one, other.name)) return true;
  if (other.link !== undefined && isCalled(other, one.name)) return true;
  if (one.link !== undefined && one.link === other.link) return true;
  const isShared = one.email === undefined || one.email.toLowerCase() !== other.email?.toLowerCase();
  return !isShared && (isCalledByAddress(one) || isCalledByAddress(other) || isAddressOf(one.email, one.name));
}

/** Whether a name is that of a person, or that of their note. */
export function isCalled({ name, link }: Person, called: string): boolean {
  return isSameName(name, called) || (link !== undefined && isSameName(noteName(link).replace(/^@\s*/, ""), called));
}

/** Whether somebody has no name but what their address spells. */
export function isCalledByAddress({ name, email, link }: Person): boolean {
  return email !== undefined && link === undefined && name === nameInAddress(email);
}

function united(one: Person, other: Person): Person {
  const email = one.email ?? other.email;
  const link = one.link ?? other.link;
  const howWell = one.howWell ?? other.howWell;
  const name = isCalledByAddress(one) && !isCalledByAddress(other) ? other.name : one.name;
  if (name === one.name && email === one.email && link === one.link && howWell === one.howWell) return one;
  return {
    name,
    ...(email !== undefined && { email }),
    ...(link !== undefined && { link }),
    ...(howWell !== undefined && { howWell }),
  };
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
