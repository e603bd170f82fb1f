/**
 * The people in what a person pastes: a line, a list, the head of a mail, or the text of an invitation. Whatever cannot
 * be somebody's name is left out: better one who is typed by hand than a thank-you to "Join Zoom Meeting".
 */
import { foldCase, hasLetter, lettersOf } from "./letters";
import { isAddressOf, isName, isNobody, isTitle, isTurnedRound, partsOf, startsWithCapital, turned } from "./name";
import { isCalledByAddress, isSameName, isSamePerson, readPeople, readPerson, type Person } from "./person";
import { wordList } from "./word-list";

/** Somebody, or something, in a pasted text. */
export interface Attendee {
  /** As notes keep them: `Dana Lee <dana@acme.example>`, an address, a `[[person note]]` or a name. */
  readonly text: string;
  readonly name: string;
  /** Why nobody is to be thanked for it. */
  readonly leftOut: "room" | "you" | undefined;
}

/** More than any invitation that a person pastes. */
const TEXT_LENGTH = 20_000;
const PEOPLE_READ = 100;
const LINE_LENGTH = 4_000;

const isWordForPeople = wordList(
  [
    "attendee(s|) requiredattendee(s|) optionalattendee(s|) required optional participant(s|) invitee(s|) invited guest(s|) interviewer(s|)",
    "panel organi(s|z)er(s|) host(s|) hostedby invitedby from to cc bcc who with people contact(s|) recruiter hiringmanager interviewpanel",
    "von an teilnehmer(innen|) organisator(in|) erforderlich de à invités participants organisateur para asistentes participantes organizador(a|)",
    "da a partecipanti organizzatore van aan deelnemers organisator od do uczestnicy från till deltagare fra til deltagere",
  ].join(" "),
);
const isNoName = wordList(
  [
    "time zone zoom teams google microsoft webex skype meet meeting join interview calendar invite invitation event video call details",
    "options help reference guest(s|) view map location phone dial link online link reply forwarded original message unsubscribe rsvp yes no maybe",
    "monday tuesday wednesday thursday friday saturday sunday january february march july september october november december",
    "mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec am pm regards sincerely thanks hi hello dear subject agenda",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag besprechung termin",
  ].join(" "),
);

/** A list of people within a line: `Required: Dana Lee; Ravi Menon Optional: Sam Ortiz`. */
const LIST_WITHIN =
  /[;,\s](?=(?:required|optional|attendees|participants|invitees|guests|interviewers|panel|organi[sz]er|cc) ?:)/gi;
const LABEL = /^(\p{L}[^:<@]{0,40}):(.*)$/u;
const ROLE_LABEL =
  /(?:manager|recruiter|interviewer|lead|engineer|director|chair|founder|head of [\p{L} ]+|hr|cto|ceo) ?\d?$/iu;
const WEB_ADDRESS = /https?:\/\/|www\./i;
const QUOTE = /^(?:>\s?)+/;
const BULLET = /^\s*(?:[-*•–+]|\d{1,2}[.)])\s+/;
/** How somebody answered, or what they are at the meeting. */
const ANSWER_IN_BRACKETS =
  /\s*\((?:required|optional|organi[sz]er|host|accepted|declined|tentative|needs action|no response)\)/gi;
const ANSWER_AT_END = /\s*[-–—,]\s*(?:organi[sz]er|optional|required|host)$/i;
const IS_OWN = /\((?:you|me|du|vous|tú|jij)\)/i;
const ROOMS = [
  /\b(?:meeting|conference|board|interview|huddle)[\s-]?room\b/i,
  /\b(?:room|raum|salle|sala|zaal)\s?[\w-]*\d/i,
  /\b(?:besprechungsraum|konferenzraum|projector|resource)\b|^(?:the )?room\b/i,
  // How many it holds, or what it is.
  /\((?:\d{1,3}|room|resource)\)/i,
];
const ROOM_ADDRESS = /^(?:conf|room|rm|raum|salle|sala|resource|equipment|meetingroom)[-._\d]|@resource\./i;
/** A day or a time: `2:30pm`, `16:12`, `2026`. */
const WHEN = /\d{1,2}:\d{2}|\b\d{1,2} ?[ap]m\b|\b(?:19|20)\d{2}\b/i;

const IN_BRACKETS = /[[(<]\s*(?:mailto:)?([^\s<>()[\]@,;?]+@[^\s<>()[\]@,;?]+)(?:\?[^\s<>()[\]]*)?\s*[\])>]/gi;
const MARKDOWN_LINK = /\[([^[\]\n]{0,200})\]\s*<([^<>\s]+)>/g;
const BEHIND_A_NAME = /([\p{L}\p{N}"'.)]) (?:mailto:)?([^\s<>()[\]@,;"']+@[^\s<>()[\]@,;"']+)/gu;
const NAME_BEHIND = /<([^<>\s]+@[^<>\s]+)> ?\(([^()\n]{1,100})\)/g;
const ADDRESS_AND_NAME = /(^|[;,\n] ?)([^\s<>()[\]@,;"']+@[^\s<>()[\]@,;"']+) ?\(([^()\n]{1,100})\)/g;

/** The people in a pasted text in the form in which notes keep them. Whoever is called `own` is left out, and so are rooms. */
export function readAttendees(text: string, own = ""): readonly string[] {
  return attendeesIn(text, own)
    .filter(({ leftOut }) => leftOut === undefined)
    .map((attendee) => attendee.text);
}

/** Everybody in a pasted text, each once, with those who are left out: whoever is called `own`, and rooms. */
export function attendeesIn(text: string, own = ""): readonly Attendee[] {
  const people: Candidate[] = [];
  for (const candidate of candidatesIn(text)) {
    const at = people.findIndex((other) => areOne(other, candidate));
    const twin = people[at];
    if (twin) people[at] = united(twin, candidate);
    else if (people.length < PEOPLE_READ) people.push(candidate);
  }
  // "Dana" at the end of a mail is Dana Lee, who stands in its head.
  const isSignature = ({ person: { name, email } }: Candidate) =>
    email === undefined && people.some(({ person }) => person.name.startsWith(`${name} `));
  const all = people.filter((person) => !isSignature(person));
  return all.map(({ text: written, person, isOwn, isRoom }) => ({
    text: written,
    name: person.name,
    leftOut: isOwn || isOwnPerson(person, own) ? "you" : isRoom ? "room" : undefined,
  }));
}

interface Candidate {
  readonly text: string;
  readonly person: Person;
  readonly isOwn: boolean;
  readonly isRoom: boolean;
}

function candidatesIn(pasted: string): readonly Candidate[] {
  const text = withPlainAddresses(
    pasted
      .slice(0, TEXT_LENGTH)
      .replace(/\r/g, "")
      .replace(/[^\S\n]+/g, " "),
  );
  const lines = text
    .split("\n")
    .map((line) => line.replace(QUOTE, "").replace(BULLET, "").trim())
    .flatMap((line) => line.slice(0, LINE_LENGTH).replace(LIST_WITHIN, "\n").split("\n"));
  const parts = peopleLines(lines).flatMap((line) => partsOf(line.text, ";").map((part) => ({ ...line, text: part })));
  const groups = parts
    .map((part) => ({ ...part, text: part.text.trim().replace(/^,+|,+$/g, "") }))
    .filter((part) => part.text !== "");
  const isLoose = lines.filter((line) => line !== "").length === 1;
  return groups.flatMap(({ text: group, isListed }) =>
    peopleIn(group, groups.length > 1).flatMap((one) => candidateFor(one, isLoose || isListed) ?? []),
  );
}

interface PeopleLine {
  readonly text: string;
  /** Whether it stands behind a word for a list of people, and so is one by all appearance. */
  readonly isListed: boolean;
}

/** The lines that may name people, without what stands before their colon. */
function peopleLines(lines: readonly string[]): readonly PeopleLine[] {
  const found: PeopleLine[] = [];
  let isOther = false;
  for (const line of lines) {
    if (line === "") isOther = false;
    const sender = replyFrom(line);
    if (sender !== undefined) {
      found.push({ text: sender, isListed: false });
      continue;
    }
    const [, label = "", rest = ""] = LABEL.exec(line) ?? [];
    const kind = label === "" ? undefined : kindOfLabel(label, rest.trim());
    if (kind === "other") isOther = rest.trim() === "";
    else if (kind !== undefined) {
      isOther = false;
      if (rest.trim() !== "") found.push({ text: kind === "person" ? line : rest.trim(), isListed: kind === "list" });
    } else if (isWordForPeople(foldLabel(line))) isOther = false;
    else if (!isOther && mayNamePeople(line)) found.push({ text: line, isListed: false });
  }
  return found;
}

/** What follows a label: people, one person's name before their address, or something else. */
function kindOfLabel(label: string, rest: string): "list" | "person" | "other" {
  if (/^\s*\/\//.test(rest)) return "other";
  if (isWordForPeople(foldLabel(label))) return "list";
  if (/mail/i.test(label)) return rest.includes("@") || rest === "" ? "list" : "other";
  if (rest.includes("@") && isName(label)) return "person";
  if (ROLE_LABEL.test(label.trim()) && (isName(rest) || rest.includes("@"))) return "list";
  return "other";
}

function foldLabel(label: string): string {
  return lettersOf(foldCase(label), "");
}

function mayNamePeople(line: string): boolean {
  if (!hasLetter(line) || WEB_ADDRESS.test(line)) return false;
  if (line.includes("|") && !line.includes("[[")) return false;
  return line.includes("@") || !WHEN.test(line);
}

/** `On Fri, Nov 20, 2026 at 4:12 PM Dana Lee <dana@acme.example> wrote:` is from Dana Lee alone. */
function replyFrom(line: string): string | undefined {
  const [, before = "", address = ""] = /^([^<>]*)<([^<>]+@[^<>]+)>[^<>]*:$/.exec(line) ?? [];
  if (address === "") return undefined;
  const words = before.trim().split(/[\s,]+/);
  let from = words.length;
  while (from > 0 && isName(words[from - 1] ?? "") && !/^[AP]M$/i.test(words[from - 1] ?? "")) from -= 1;
  return `${words.slice(from).join(" ")} <${address}>`;
}

/** Mail programs write an address in several ways: all of them become `<dana@acme.example>`, behind the name. */
function withPlainAddresses(text: string): string {
  return text
    .replace(ADDRESS_AND_NAME, (whole, start: string, address: string, name: string) =>
      isTitle(name) ? whole : `${start}${name} <${address}>`,
    )
    .replace(IN_BRACKETS, "<$1>")
    .replace(NAME_BEHIND, (whole, address: string, name: string) => (isName(name) ? `${name} <${address}>` : whole))
    .replace(MARKDOWN_LINK, (_whole, name: string, address: string) => `${name.includes("@") ? "" : name} <${address}>`)
    .replace(BEHIND_A_NAME, "$1 <$2>");
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
      people.push(turned(part, next));
      at += 1;
    } else people.push(part);
  }
  const areNames =
    people.length !== 2 || people.some((person) => /[<@[]/.test(person)) || people.every(startsWithCapital);
  return areNames ? people : [group];
}

function candidateFor(written: string, isLoose: boolean): Candidate | undefined {
  const isOwn = IS_OWN.test(written);
  const isRoom = ROOMS.some((room) => room.test(written));
  const text = tidied(written.replace(IS_OWN, " ").replace(ANSWER_IN_BRACKETS, " ").replace(ANSWER_AT_END, ""));
  const [person] = readPeople([text]);
  if (person === undefined || isNobody(person.name)) return undefined;
  const { email } = person;
  const isNamed = email !== undefined || person.link !== undefined;
  if (!isNamed && !isRoom && (isLoose ? !mayBeName(text) : !isPersonsName(text))) return undefined;
  const isRoomToo = isRoom || (email !== undefined && ROOM_ADDRESS.test(email));
  return { text: shown(text, person), person, isOwn: isOwn || /^me@/i.test(email ?? ""), isRoom: isRoomToo };
}

/** In a list of nothing but people anything may be a name that is no time. */
function mayBeName(text: string): boolean {
  return hasLetter(text) && !WHEN.test(text) && (readPerson(text)?.name.split(" ").length ?? 9) <= 8;
}

/** Among other lines, only what looks like one. */
function isPersonsName(text: string): boolean {
  const name = text.replace(/\s*\([^()]*\)\s*$/, "");
  return isName(name) && !/\d/.test(name) && !name.split(/[^\p{L}]+/u).some((word) => isNoName(foldCase(word)));
}

function shown(text: string, { name, email, link }: Person): string {
  if (email === undefined || link !== undefined) return text;
  const before = text.replace(/\s*<[^<>]*>\s*/g, " ").trim();
  if (isCalledByAddress({ name, email }) && (before === "" || before.includes("@"))) return email;
  return `${/[<>[\]@]/.test(before) || before === "" ? name : before} <${email}>`;
}

function tidied(person: string): string {
  // `<Dana Lee>` would be a placeholder in a note.
  const [, bracketed = ""] = /^<([^<>@]*)>$/.exec(person) ?? [];
  if (bracketed !== "") return tidied(bracketed);
  const [, quoted = "", rest = ""] = /^"((?:[^"\\]|\\.)*)"(.*)$/.exec(person) ?? /^'([^']*)'(.*)$/.exec(person) ?? [];
  if (quoted === "") return person.replace(/\s+/g, " ").trim();
  const [last = "", first, ...others] = quoted.split(",").map((part) => part.trim());
  const name = first !== undefined && first !== "" && others.length === 0 ? turned(last, first) : quoted;
  return `${name.replace(/\\(.)/g, "$1")}${rest}`.replace(/\s+/g, " ").trim();
}

/** One person by two spellings, or by a name and the address on the line after it. */
function areOne(one: Candidate, other: Candidate): boolean {
  if (isSamePerson(one.person, other.person)) return true;
  const [named, addressed] = isCalledByAddress(one.person) ? [other.person, one.person] : [one.person, other.person];
  const email = addressed.email ?? "";
  return named.email === undefined && isCalledByAddress(addressed) && isAddressOf(email, named.name);
}

function united(one: Candidate, other: Candidate): Candidate {
  const isOwn = one.isOwn || other.isOwn;
  const [named, more] = isCalledByAddress(one.person) && !isCalledByAddress(other.person) ? [other, one] : [one, other];
  const email = named.person.email ?? more.person.email;
  if (email === undefined || email === named.person.email) return { ...named, isOwn };
  const person = { ...named.person, email };
  return { text: `${named.text} <${email}>`, person, isOwn, isRoom: named.isRoom };
}

/** Whether somebody is the person themselves, by their name or by an address that spells it. */
function isOwnPerson(person: Person, own: string): boolean {
  if (own.trim() === "") return false;
  if (isSameName(person.name, own)) return true;
  if (person.email === undefined || !isCalledByAddress(person)) return false;
  const words = foldCase(own).split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const local = lettersOf(foldCase(person.email.split("@")[0] ?? ""), "");
  return words.length > 1 && [first + last, last + first, first.charAt(0) + last].includes(local);
}
