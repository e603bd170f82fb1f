/**
 * The contact log: one line of text for each contact, in the property `contact_log`. The form that is written is
 *
 *     2026-11-18 follow-up by email to Dana Lee — asked about the start date
 *
 * and read is what people write: the day in any form and at either end, kinds in their own words, ticks and bullets.
 */
import { parseDay, type LocalDay } from "../day";
import { CONTACT_KIND_NAMES, CONTACT_KINDS, type ContactKind } from "./contact-kinds";
import { ContactWords } from "./contact-words";
import { findDay, isDay, type UnreadableDate } from "./date-value";
import { LANGUAGES } from "./languages/all-languages";
import { foldCase, foldLetters, hasLetter, lettersOf } from "./letters";
import { foldName, readPerson, type Person } from "./person";
import { wordList } from "./word-list";

export interface Contact {
  readonly day: LocalDay;
  readonly kind: ContactKind;
  /** `email`, `phone`, …, as written. */
  readonly channel?: string | undefined;
  /** The name of the person written to or heard from. */
  readonly person?: string | undefined;
  readonly words?: string | undefined;
}

export const CHANNELS = ["email", "phone", "message", "letter", "in person"] as const;

export type ChannelWord = (typeof CHANNELS)[number];

/** Reads one line; undefined if it has no day of its own, or none that can be read. `people` are those whom the note knows. */
export function parseContact(line: string, people: readonly Person[] = []): Contact | undefined {
  const read = readContact(line, people);
  return read && "day" in read ? read : undefined;
}

/** The same, but tells what is the matter with a day that cannot be read. Undefined where a line has no day of its own. */
export function readContact(line: string, people: readonly Person[]): Contact | UnreadableDate | undefined {
  const [, date = "", word = ""] = KIND_ALONE.exec(line) ?? [];
  const kind = KINDS_BY_NAME.get(word);
  const day = kind && parseDay(date);
  if (day) return { day, kind, channel: undefined, person: undefined, words: undefined };
  const { text, isOpen } = withoutMarks(line);
  const dated = dayAndRest(text);
  if (dated === undefined || "kind" in dated) return dated;
  const contact = contactIn(dated.day, dated.rest, people);
  return isOpen ? { ...contact, kind: "nothing" } : contact;
}

/** Writes the line that {@link parseContact} reads back as the same contact. */
export function formatContact(contact: Contact): string {
  const { day, kind, channel, person, words } = contact;
  const way = CONTACT_KINDS[kind].direction === "in" ? "from" : "to";
  return [
    `${day} ${kind}`,
    channel === undefined ? "" : channel === IN_PERSON ? ` ${channel}` : ` by ${channel}`,
    person === undefined ? "" : ` ${way} ${person}`,
    words === undefined ? "" : ` — ${words}`,
  ].join("");
}

/** Whether somebody was spoken to, or written to in whatever way. */
export function wayOf({ kind, channel }: Contact): "phone" | "email" {
  return kind === "call" || /phone|call/i.test(channel ?? "") ? "phone" : "email";
}

const IN_PERSON = "in person";

/** A list's mark, a number, a box: what stands before a line. An empty box waits to be done. */
const MARK = /^(?:[-*+•–—>]|\d{1,3}[.)]|\[(.)\]|([✅☑✔✓☐⬜]))️?\s+/u;
const EMPHASIS = /\*\*|__|==|`/g;

function withoutMarks(line: string): { readonly text: string; readonly isOpen: boolean } {
  let text = line.replace(/\s+/g, " ").trim();
  let isOpen = false;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    isOpen ||= mark[1] === " " || mark[2] === "☐" || mark[2] === "⬜";
    text = text.slice(mark[0].length);
  }
  return { text: text.replace(EMPHASIS, "").replace(/^\| ?/, "").replace(/ ?\|$/, ""), isOpen };
}

/** Most lines are so, and need no words of any language. */
const KIND_ALONE = /^(\d{4}-\d{2}-\d{2}) ([a-z-]+(?: [a-z]+){0,2})$/;
const KINDS_BY_NAME: ReadonlyMap<string, ContactKind> = new Map(CONTACT_KIND_NAMES.map((name) => [name, name]));
const DAY_FIRST = /^(\d{4}-\d{2}-\d{2})(?:$|[\s:,]+(?=[^\d\s:,]))/;
/** Before these a day is that of something else: "they answer by 30 Nov 2026". */
const OF_SOMETHING_ELSE = /\b(?:by|until|till|before|for|after|since|to|from|due)$/i;
const BEFORE_A_DAY = / (?:on|at|am|den|le|el|op|på|il|em)$/i;
const GOES_ON = /^(?:by|via|to|from|with|over)\s/i;
/** "Emailed Dana Lee about the start on 20 Nov 2026". */
const WORDS_BEFORE_A_DAY = 8;

/** The day of a line, and what it says of that day. */
function dayAndRest(text: string): { readonly day: LocalDay; readonly rest: string } | UnreadableDate | undefined {
  const first = DAY_FIRST.exec(text);
  const day = first && parseDay(first[1] ?? "");
  if (first && day) return { day, rest: text.slice(first[0].length) };
  const found = findDay(text);
  if (found === undefined) return undefined;
  const { before, date, after } = found;
  if (OF_SOMETHING_ELSE.test(before) || before.split(" ").length > WORDS_BEFORE_A_DAY) return undefined;
  const words = hasLetter(before) ? before.replace(BEFORE_A_DAY, "") : "";
  if (words.includes(" ") && contactWords().kindOf(words, NOBODY) === undefined) return undefined;
  if (!isDay(date)) return date;
  const between = words === "" || after === "" ? "" : GOES_ON.test(after) ? " " : " — ";
  return { day: date.day, rest: words + between + after };
}

const NOBODY: ReadonlySet<string> = new Set();

let words: ContactWords | undefined;

/** Made when the first line is met that is not as we write it. */
function contactWords(): ContactWords {
  return (words ??= new ContactWords(LANGUAGES));
}

/** What parts the words from what comes before them: a dash, an arrow, a cell of a table, or the colon that YAML stumbles over. */
const PARTING = /(?:^| )(?:[—–|→-]|->|=>)(?: |$)| ?[:：](?: |$)/;
const AS_WRITTEN = new RegExp(
  `^(${[...CONTACT_KIND_NAMES].sort((one, other) => other.length - one.length).join("|")})(?= (?:by|to|from) | ${IN_PERSON}(?: |$)|$)`,
  "i",
);

/** What is done, with whom and how is said in fewer characters. */
const HEAD_LENGTH = 300;

function contactIn(day: LocalDay, rest: string, people: readonly Person[]): Contact {
  const text = rest.replace(/^(?:[—–|-]|[:：]) /, "").trim();
  if (text === "") return { day, kind: "follow-up", channel: undefined, person: undefined, words: undefined };
  const parting = PARTING.exec(text);
  const head = text.slice(0, Math.min(parting?.index ?? text.length, HEAD_LENGTH));
  const said = parting ? text.slice(parting.index + parting[0].length).trim() : "";
  const written = AS_WRITTEN.exec(head)?.[1]?.toLowerCase();
  const asWritten = CONTACT_KIND_NAMES.find((name) => name === written);
  const known = wordsOfNames(people);
  const met = personIn(head, people);
  const { isFrom, channel, person = met, about } = whoAndHow(head, asWritten !== undefined, known);
  const namesSomebody = channel !== undefined || met !== undefined || CHANNEL.test(head);
  return {
    day,
    kind: kindIn({ asWritten, about, said, isFrom, namesSomebody, known }),
    channel,
    person,
    words: said === "" ? undefined : said,
  };
}

interface Parts {
  /** The kind, where the line begins with it as we write it. */
  readonly asWritten: ContactKind | undefined;
  /** What it says beside the channel, and the words behind that. */
  readonly about: string;
  readonly said: string;
  readonly isFrom: boolean;
  readonly namesSomebody: boolean;
  readonly known: ReadonlySet<string>;
}

/** A line that says from whom it came is a word from them, whatever it is called. */
function kindIn({ asWritten, about, said, isFrom, namesSomebody, known }: Parts): ContactKind {
  const told = asWritten
    ? { kind: asWritten, isGeneric: asWritten === "call" }
    : (contactWords().kindOf(about, known) ?? (said === "" ? undefined : contactWords().kindOf(said, known)));
  const kind = told?.kind ?? "note";
  const { isMessage, direction, isEvent } = CONTACT_KINDS[kind];
  const isUnknown = isEvent && direction === undefined;
  const isTheirs = kind === "heard" || (isFrom && kind !== "withdrawal" && (isMessage || isUnknown));
  const more = isTheirs || told?.isGeneric ? (wordIn(said, known) ?? (asWritten && wordIn(about, known))) : undefined;
  if (isTheirs) return more ?? "heard";
  if (more !== undefined && more !== "heard deciding") return more;
  return isUnknown && asWritten === undefined ? (namesSomebody ? "contact" : "note") : kind;
}

function wordIn(said: string, known: ReadonlySet<string>): ContactKind | undefined {
  return said === "" ? undefined : contactWords().wordOfTheirs(said, known);
}

/** A way to speak with somebody, in words that most languages have. */
const CHANNEL =
  /(?:^|\s)(?:e-?mails?|mail|phone|telephone|telefon|mobile|linked ?in|xing|whatsapp|signal|telegram|wechat|messenger|slack|sms|text|message|letter|post|zoom|teams|skype|meet|video|call|website|portal|chat|in person)(?=$|[\s.,;)])/i;
const BEFORE_CHANNEL = /^(?:by|via|over|through|on|per)$/i;
const BEFORE_PERSON = /^(?:to|from|with)$/i;
/** What follows "to" or "from" and is nobody: "follow-up to my application", "from my work address", "wrote to ask". */
const isNobodyThere = wordList(
  "my our your me us work home private personal gmail outlook this that it no ask " +
    "say see check confirm arrange schedule thank request inquire enquire discuss follow let tell remind get " +
    "find know send provide give clarify be reschedule book chase call email write reply next round final interview",
);
const ENDS_A_NAME = /^(?:about|regarding|concerning|asking|re:?|at|on|in|after|again|today|yesterday)$/;

/**
 * Who is named, and how they were reached. After a channel, whatever follows "to" is the name: "by email to Stan by Me".
 * `about` is all but the channel.
 */
function whoAndHow(head: string, isAsWritten: boolean, known: ReadonlySet<string>) {
  const tokens = head.split(" ");
  const isName = (token = "") =>
    /^(?:\p{Lu}|\p{Lo}|\[\[)/u.test(token) ||
    known.has(foldLetters(token)) ||
    (!isAsWritten && contactWords().isSomebody(token));
  const startsChannel = (at: number) => {
    const prep = tokens[at] ?? "";
    if (!BEFORE_CHANNEL.test(prep)) return false;
    const next = tokens.slice(at + 1, at + 4).join(" ");
    return (
      CHANNEL.test(` ${next}`) ||
      (isAsWritten ? /^by$/i.test(prep) : /^(?:by|via)$/i.test(prep) && !isName(tokens[at + 1]))
    );
  };
  const startsPerson = (at: number) => {
    const next = tokens[at + 1];
    if (next === undefined) return false;
    const prep = tokens[at] ?? "";
    if (/^by$/i.test(prep)) return !isAsWritten && isName(next) && !startsChannel(at);
    if (!BEFORE_PERSON.test(prep)) return false;
    return /^with$/i.test(prep) ? isName(next) : !isNobodyThere(foldCase(next));
  };
  const after = (from: number, starts: (at: number) => boolean) => {
    for (let at = Math.max(from, 0); at < tokens.length; at += 1) if (starts(at)) return at;
    return -1;
  };
  const atPerson = after(0, startsPerson);
  let atChannel = after(0, startsChannel);
  if (atPerson >= 0 && atChannel === atPerson + 1) atChannel = after(atPerson + 2, startsChannel);
  const isChannelFirst = atChannel >= 0 && (atPerson < 0 || atChannel < atPerson);
  const personEnd = atChannel > atPerson ? atChannel : tokens.length;
  const channelEnd = isChannelFirst && atPerson >= 0 ? atPerson : tokens.length;
  const named = atPerson < 0 ? "" : nameIn(tokens.slice(atPerson + 1, personEnd));
  const way = tokens[atPerson]?.toLowerCase();
  const channel = channelIn(atChannel < 0 ? [] : tokens.slice(atChannel + 1, channelEnd), head);
  const about = atChannel < 0 ? tokens : [...tokens.slice(0, atChannel), ...tokens.slice(channelEnd)];
  return {
    isFrom: way === "from",
    channel,
    person: named === "" ? undefined : readPerson(named)?.name,
    about: about.join(" "),
  };
}

/** "Dana Lee about the start date", "Dana Lee, no answer" and "Dana Lee at the fair" are Dana Lee. */
function nameIn(tokens: readonly string[]): string {
  const end = tokens.findIndex(
    (token, at) =>
      at > 0 && (ENDS_A_NAME.test(token) || (/[,;]$/.test(tokens[at - 1] ?? "") && /^\p{Ll}/u.test(token))),
  );
  return (end < 0 ? tokens : tokens.slice(0, end)).join(" ");
}

function channelIn(tokens: readonly string[], head: string): string | undefined {
  const end = tokens.findIndex((token) => /[,;.]$/.test(token)) + 1;
  const channel = (end === 0 ? tokens : tokens.slice(0, end))
    .join(" ")
    .replace(/^(?:the|my|a|their) /i, "")
    .replace(/[,;.]+$/, "");
  if (channel !== "") return channel;
  return /(?:^| )in person(?=$|[ ,;.])/i.test(head) ? IN_PERSON : undefined;
}

function wordsOfNames(people: readonly Person[]): ReadonlySet<string> {
  return people.length === 0
    ? NOBODY
    : new Set(people.flatMap(({ name }) => foldLetters(foldName(name)).split(" ")).filter((word) => word.length > 1));
}

/** Somebody whom the note knows, by their name, or by their first name if nobody else has it. */
function personIn(head: string, people: readonly Person[]): string | undefined {
  if (people.length === 0) return undefined;
  const said = ` ${lettersOf(foldCase(head), " ")} `;
  const isSaid = (name: string) => said.includes(` ${lettersOf(foldCase(name), " ").trim()} `);
  const named = people.find(({ name }) => isSaid(name));
  if (named) return named.name;
  const [byFirstName, another] = people.filter(({ name }) => isSaid(name.split(" ")[0] ?? name));
  return another === undefined ? byFirstName?.name : undefined;
}
