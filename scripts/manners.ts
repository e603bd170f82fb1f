/** Messages in files, looked over by the same rules as in the app, whatever its settings are. */
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Agenda } from "../src/core/agenda";
import type { Moment } from "../src/core/day";
import type { Entry } from "../src/core/entry";
import type { ContactKind } from "../src/core/reading/contact-kinds";
import { readPeople } from "../src/core/reading/person";
import type { Properties } from "../src/core/reading/property-names";
import { kindOfNote } from "../src/core/reading/recognition";
import { VaultNotes } from "../src/core/vault-notes";
import type { DraftToLookOver } from "../src/messages/manners/draft-text";
import { whatIsKnown } from "../src/messages/manners/facts/what-is-known";
import type { Hint } from "../src/messages/manners/hint";
import { lookOver } from "../src/messages/manners/look-over";
import { messagesIn, nameIn, type Message } from "../src/messages/message";
import { conventionsOf, DEFAULT_SETTINGS, rulesOf } from "../src/settings/settings";
import { splitNoteText } from "../src/templates/front-matter";
import { MESSAGE_KINDS } from "../src/templates/template";
import { parseYaml, type NotesFolder } from "./folder";
import { UsageError } from "./usage-error";

/** A hint as programs read it. `from` and `to` are UTF-16 units of the file's text as it is. */
export interface HintInFile extends Pick<Hint, "rule" | "group" | "level" | "from" | "to" | "words" | "reason"> {
  readonly better: string | null;
}

/** A file and its hints, in the order of the text. */
export interface FileOfHints {
  /** As it was given. */
  readonly path: string;
  readonly text: string;
  readonly hints: readonly HintInFile[];
}

/** A vault, so that what its notes know counts. */
interface Vault {
  readonly folder: string;
  readonly notes: NotesFolder;
}

/** Looks over the messages of files, by their paths from here or in the vault. A file that does not lie in the vault is known by itself alone. Throws a UsageError where one cannot be read. */
export function hintsInFiles(paths: readonly string[], vault: Vault | undefined, now: Moment): readonly FileOfHints[] {
  const agenda = vault?.notes.agenda(now).agenda;
  return paths.map((given) => {
    const inVault = path.resolve(vault?.folder ?? "", given);
    const file = existsSync(given) ? path.resolve(given) : inVault;
    const text = textOf(file);
    return { path: given, text, hints: hintsIn(text, file, vault, agenda, now) };
  });
}

function hintsIn(
  text: string,
  file: string,
  vault: Vault | undefined,
  agenda: Agenda | undefined,
  now: Moment,
): readonly HintInFile[] {
  const note = withPlainLineEnds(text);
  const { properties, body } = splitNoteText(note.text, parseYaml);
  const messages = messagesIn(note.text.split("\n"));
  const drafts: readonly PlacedDraft[] =
    messages.length > 0 ? placed(note.text, messages) : wholeMessage(properties, body, note.text.length - body.length);
  const entry = messages.length > 0 ? entryOf(file, properties, vault, now) : undefined;
  const known = whatIsKnown(agenda, entry, now.day, () => messages, vault?.notes.yourName ?? "");
  return drafts.flatMap(({ draft, start }) =>
    lookOver(draft, known).map(({ rule, group, level, reason, better, ...hint }) => {
      const from = note.placeOf(start + hint.from);
      const to = note.placeOf(start + hint.to);
      const words = text.slice(from, to);
      return { rule, group, level, from, to, words, reason, better: better === "" ? null : better };
    }),
  );
}

/** A draft, and where it begins in its text. */
interface PlacedDraft {
  readonly draft: DraftToLookOver;
  readonly start: number;
}

function placed(text: string, messages: readonly Message[]): readonly PlacedDraft[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return messages.map((draft) => ({ draft, start: starts[draft.lines.first] ?? 0 }));
}

/** What stands above a message in a file of its own: a heading, and lines such as those of a mail. */
const HEAD = /^(?:[ \t]*\n|#{1,6}[ \t][^\n]*(?:\n|$)|(?:To|Call|Cc|Bcc|From|Date|Subject):[^\n]*(?:\n|$))*/i;
const TO = /^(?:To|Call):(.*)$/im;

/** The whole text as one message, unless its properties are those of a note about a job: that is nobody's message. */
function wholeMessage(properties: Properties | undefined, body: string, start: number): readonly PlacedDraft[] {
  const named = CONVENTIONS.names.fold(properties ?? {});
  const called = named.named("kind")?.value;
  const kind = kindCalled(called);
  const to = named.named("to")?.value;
  if (properties === undefined || (kind === undefined && to === undefined && isAboutAJob(properties))) return [];
  const head = HEAD.exec(body)?.[0] ?? "";
  const name = nameIn(TO.exec(head)?.[1] ?? "") || (readPeople(to)[0]?.name ?? "");
  const isCall = CALL.test(wordsOf(called)) || /^Call:/im.test(head);
  return [{ draft: { raw: body, bodyFrom: head.length, kind, isCall, name }, start }];
}

const CONVENTIONS = conventionsOf(DEFAULT_SETTINGS, []);

function isAboutAJob(properties: Properties): boolean {
  const named = CONVENTIONS.names.fold(properties);
  const says = (["company", "status", "interview_date", "date_applied", "application"] as const).some(
    (property) => named.find(property, "application").length > 0 || named.find(property, "interview").length > 0,
  );
  return says || kindOfNote("", named, CONVENTIONS) !== undefined;
}

/** "Status call", "by phone"; a follow-up after a call is none. */
const CALL = /^(?!.*\bafter\b).*\b(?:call|phone|voicemail)/;

/** Words for kinds of messages, as people call them; the first that is found counts. */
const WORDS_FOR_KINDS: readonly (readonly [words: RegExp, kind: ContactKind])[] = [
  [/\b(?:thank|debrief)/, "thank-you"],
  [/\bfeedback/, "feedback-request"],
  [CALL, "call"],
  [/\b(?:endors|referr?al|recommend|connection|introduc)/, "endorsement-request"],
  [/\b(?:withdr|declin)/, "withdrawal"],
  [/\b(?:clos|goodbye|farewell)/, "closing-note"],
  [/\b(?:follow|check|chas|status|nudge|remind|on paper|ask for the time|recruiter)/, "follow-up"],
  [/\b(?:answer|repl\w+|accept|new time|resched|offer|no)\b/, "answer"],
];

/** In lower case, without signs. */
function wordsOf(value: unknown): string {
  return typeof value === "string"
    ? value
        .toLowerCase()
        .replace(/[^a-z]+/g, " ")
        .trim()
    : "";
}

/** The kind that a property names: by our own name, or by words such as "recruiter check-in". */
function kindCalled(value: unknown): ContactKind | undefined {
  const words = wordsOf(value);
  return (
    MESSAGE_KINDS.find((kind) => kind.replaceAll("-", " ") === words) ??
    WORDS_FOR_KINDS.find(([pattern]) => pattern.test(words))?.[1]
  );
}

/** The Application of a note: in its vault, or as far as the note tells of it alone. */
function entryOf(
  file: string,
  properties: Properties | undefined,
  vault: Vault | undefined,
  now: Moment,
): Entry | undefined {
  const inVault = vault && path.relative(realpathSync(vault.folder), realpathSync(file)).split(path.sep).join("/");
  if (inVault !== undefined && !inVault.startsWith("../")) return vault?.notes.entryOf(inVault);
  const name = path.basename(file);
  const alone = new VaultNotes(CONVENTIONS, rulesOf(DEFAULT_SETTINGS), {
    resolveLink: () => undefined,
    propertiesAt: () => properties,
  });
  alone.put(name, properties);
  alone.agenda(now);
  return alone.entryOf(name);
}

/** A text with line ends of one character and without a byte order mark, and where its places are in the text as it was. */
function withPlainLineEnds(text: string) {
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const plain = text.slice(mark).replaceAll("\r\n", "\n");
  const ends = [...text.slice(mark).matchAll(/\r\n/g)].map(({ index }, at) => index - at);
  const placeOf = (place: number) => Math.min(text.length, mark + place + ends.filter((end) => end < place).length);
  return { text: plain, placeOf };
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is no file. Name the files of messages or notes.`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    if (!text.includes("\0")) return text;
  } catch {
    // Said below.
  }
  throw new UsageError(`${file} is no text in UTF-8.`);
}
