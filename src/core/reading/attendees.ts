import { foldName, readPeople } from "./person";

/** More than any invitation that a person pastes. */
const TEXT_LENGTH = 20_000;
const PEOPLE_READ = 100;

/** Words before a list of people in the text of an invitation. */
const LIST_OF_PEOPLE =
  /(^|[;,\s])(?:(?:required|optional) )?(?:required|optional|attendees|participants|invitees|guests|interviewers|panel|organi[sz]er|from|to|cc) ?:/gi;
/** Lines of an invitation that are about something else. */
const OTHER_LINE =
  /^\s*(?:when|where|what|subject|location|date|time|start|starts|end|ends|duration|importance|meeting id|passcode|join|link|dial-?in|phone|agenda|description)\b[^:]*:|https?:\/\//i;
const ANSWER = /\((?:required|optional|organi[sz]er|accepted|declined|tentative|needs action|you)\)/gi;
const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;
const PARTICLE = /^(?:van|von|de|der|den|di|da|du|del|della|la|le|al|el|bin|ben|st\.?)\s/i;

/**
 * The people in a pasted line, list or invitation, in the form in which notes keep them: `Dana Lee <dana@acme.example>`,
 * an address, a `[[person note]]` or a name. "Last, First" is turned round. Whoever is called `own` is left out.
 */
export function readAttendees(text: string, own = ""): readonly string[] {
  const lines = withPlainAddresses(text.slice(0, TEXT_LENGTH).replace(/[^\S\n]+/g, " "))
    .replace(LIST_OF_PEOPLE, "$1\n")
    .split("\n");
  const groups = lines
    .filter((line) => !OTHER_LINE.test(line))
    .flatMap((line) => partsOf(line.replace(ANSWER, " ").replace(BULLET, ""), ";"))
    .map((group) => group.trim().replace(/^,+|,+$/g, ""))
    .filter((group) => group !== "");
  const people = new Map<string, string>();
  for (const attendee of groups.flatMap((group) => peopleIn(group, groups.length > 1))) {
    const [person] = readPeople([attendee]);
    if (person === undefined || (own !== "" && foldName(person.name) === foldName(own))) continue;
    const key = foldName(person.name);
    if (!people.has(key)) people.set(key, attendee);
    if (people.size === PEOPLE_READ) break;
  }
  return [...people.values()];
}

/** Mail programs write an address in several ways: all of them become `<dana@acme.example>`. */
function withPlainAddresses(text: string): string {
  return text
    .replace(/[[(<]\s*(?:mailto:)?([^\s<>()[\]@,;]+@[^\s<>()[\]@,;]+)\s*[\])>]/gi, "<$1>")
    .replace(/([\p{L}\p{N}"'.)]) (?:mailto:)?([^\s<>()[\]@,;"']+@[^\s<>()[\]@,;"']+)/gu, "$1 <$2>");
}

/** The people between two semicolons or in one line, where commas part people or names. */
function peopleIn(group: string, isOneOfSeveral: boolean): readonly string[] {
  const parts = partsOf(group, ",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const people: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    const next = parts[at + 1];
    if (next !== undefined && isTurnedRound(part, next, isOneOfSeveral && parts.length === 2)) {
      people.push(tidied(turned(part, next)));
      at += 1;
    } else people.push(tidied(part));
  }
  const areNames =
    people.length !== 2 || people.some((person) => /[<@[]/.test(person)) || people.every(startsWithCapital);
  return areNames ? people : [tidied(group)];
}

/** Whether two parts are a last name and the first name after it. */
function isTurnedRound(last: string, first: string, isAlone: boolean): boolean {
  if (/[<@[]/.test(last) || !startsWithCapital(first)) return false;
  const address = /<(.*)>/.exec(first)?.[1]?.toLowerCase();
  const firstWords = wordsIn(first);
  const isShort = wordsIn(last) === 1 || PARTICLE.test(last);
  if (address === undefined) return isAlone && (firstWords === 1 || (isShort && firstWords === 2));
  if (isShort && firstWords === 1) return true;
  const lastWord = last.split(" ").at(-1) ?? last;
  return firstWords <= 2 && address.includes(lastWord.toLowerCase());
}

/** `Menon` and `Ravi (HR) <ravi@acme.example>` are Ravi Menon. */
function turned(last: string, first: string): string {
  const rest = /\s*[<(].*$/.exec(first)?.[0] ?? "";
  return `${first.slice(0, first.length - rest.length)} ${last}${rest}`;
}

function tidied(person: string): string {
  // `<Dana Lee>` would be a placeholder in a note.
  const [, bracketed = ""] = /^<([^<>@]*)>$/.exec(person) ?? [];
  if (bracketed !== "") return tidied(bracketed);
  const [, quoted = "", rest = ""] = /^["']([^"']*)["'](.*)$/.exec(person) ?? [];
  if (quoted === "") return person.replace(/\s+/g, " ").trim();
  const [last = "", first, ...others] = quoted.split(",").map((part) => part.trim());
  const name = first !== undefined && first !== "" && others.length === 0 ? turned(last, first) : quoted;
  return `${name}${rest}`.replace(/\s+/g, " ").trim();
}

function wordsIn(name: string): number {
  return name
    .replace(/[<(].*$/, "")
    .trim()
    .split(/\s+/).length;
}

function startsWithCapital(name: string): boolean {
  return /^["']?[\p{Lu}\p{Lo}]/u.test(name.trim());
}

/** The parts between separators, but for those in quotes, in brackets of any kind, or in a link. */
function partsOf(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let closing = "";
  for (const character of text) {
    if (character === separator && closing === "") {
      parts.push(part);
      part = "";
      continue;
    }
    if (closing === character) closing = "";
    else if (closing === "") closing = CLOSING.get(character) ?? "";
    part += character;
  }
  // What is never closed is no quote: "Dana O"Hara; Ravi" are two people.
  return closing === "" ? [...parts, part] : [...parts, ...part.split(separator)];
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["<", ">"],
  ["(", ")"],
  ["[", "]"],
]);
