/**
 * Drafts as sections of plain Markdown for a person's own note. A message's first paragraph says to whom, and carries
 * a block id that names its kind and person, by which Obsidian and this plugin know it again.
 */
import { peopleOf, type Application } from "../core/application";
import type { LocalDay } from "../core/day";
import { CONTACT_KINDS, type Contact, type ContactKind } from "../core/reading/contact-log";
import { isSameName, type Person } from "../core/reading/person";
import type { Properties } from "../core/reading/property-names";
import type { Round } from "../core/reading/round";
import type { Step } from "../core/schedule/step";
import type { CoreValues } from "../templates/core-placeholders";
import { greetingByName } from "../templates/greeting";
import { valuesFor, type ValuesContext } from "../templates/names";
import { asMarkdown, asMarkdownAtStart, oneLine } from "../templates/plain-text";
import {
  isFault,
  isMessageKind,
  renderTemplate,
  type OwnPage,
  type Template,
  type TemplateFault,
} from "../templates/template";

/** A section to put at the end of a note, once. */
export interface Draft {
  readonly path: string;
  /** The block id, without `^`. A note that has it already has this draft. */
  readonly id: string;
  /** From its heading to its last word, without a line break at the end. */
  readonly text: string;
  /** What to select in the text, so that typing goes on from there. */
  readonly selection: { readonly from: number; readonly to: number };
  /** What the note is to have in its properties as well, where it says nothing yet. */
  readonly properties: Properties;
}

/** What a person's own note adds to what the application says of them. */
export interface PersonNote {
  readonly email: string;
  /** How to address them after "Dear": `Ms Lee`. */
  readonly greeting: string;
}

export interface DraftContext extends Omit<ValuesContext, "greetingOf"> {
  readonly personNote: (person: Person) => PersonNote | undefined;
  /** Whether it belongs to the round, as a thank-you to those who were met there does. */
  readonly isOfRound: boolean;
  /** For a note. */
  readonly coreValues: (path: string) => CoreValues;
}

/**
 * A message or page by a template, to somebody or to whoever it is. Thank-yous for a round and pages of the person's own go
 * into the note of their round, other messages into the application's.
 */
export function draftFrom(
  template: Template,
  context: DraftContext,
  person: Person | undefined,
): Draft | TemplateFault {
  const { application, personNote, coreValues } = context;
  const note = person && personNote(person);
  const greetingOf = (of: Person) => personNote(of)?.greeting || greetingByName(of.name, application.company);
  const path = placeFor(template, context)?.path ?? application.paths[0];
  const rendered = renderTemplate(
    template,
    valuesFor({ ...context, greetingOf }, person, template.language),
    coreValues(path),
  );
  if (isFault(rendered)) return rendered;
  const { heading, subject, body, selection, properties } = rendered;
  const id = isMessageKind(template.kind)
    ? idOfMessage(application, template.kind, person)
    : idOfPage(template.kind, context);
  const before = `## ${heading || asMarkdown(oneLine(template.source.name))}\n\n${firstLines(template, context, person, note, subject)} ^${id}\n\n`;
  return {
    path,
    id,
    text: before + body,
    selection: { from: before.length + selection.from, to: before.length + selection.to },
    properties,
  };
}

/** Things to do next, as tasks in a note. */
export function draftTasks(path: string, heading: string, day: LocalDay, tasks: readonly string[]): Draft {
  const id = `next-${day}`;
  const text = `## ${heading}\n\n${tasks.map((task) => `- [ ] ${task}`).join("\n")} ^${id}`;
  return { path, id, text, selection: { from: text.length, to: text.length }, properties: {} };
}

/**
 * The day on which a draft was sent, as far as the log says so; undefined where it was not. What was sent before it was
 * drafted was something else, and so is a call where it is written, or a message to somebody else. Where the name was
 * taken out of a draft to somebody, nothing is known of it.
 */
export function sentOn(application: Application, id: string, kind: ContactKind, name: string): LocalDay | undefined {
  if (name === "" && !/^(-\d+)?$/.test(id.slice(kind.length))) return undefined;
  const person = name === "" ? undefined : { name };
  const base = baseOf(application, kind, person);
  const before = sentBefore(application, kind, person);
  // A number that is none of a count is that of a name, or the name was changed since.
  const count = before.findIndex((_contact, at) => id === `${base}-${String(at + 2)}`) + 1;
  return before.slice(count).find((contact) => contact.kind === kind && isTo(contact, person))?.day;
}

/** What the next message of a kind to somebody is known by: after one that was sent, the next one ends in `-2`. */
export function idOfMessage(application: Application, kind: ContactKind, person: Person | undefined): string {
  const count = sentBefore(application, kind, person).length;
  const base = baseOf(application, kind, person);
  return count === 0 ? base : `${base}-${count + 1}`;
}

/** The kind that an id names; undefined where it is none of a message. */
export function kindOfId(id: string): ContactKind | undefined {
  return MESSAGE_KINDS.find((kind) => id === kind || id.startsWith(`${kind}-`));
}

const MESSAGE_KINDS = (Object.keys(CONTACT_KINDS) as ContactKind[]).filter(
  (kind) => CONTACT_KINDS[kind].direction === "out",
);

/** Follow-ups and calls are counted together, whoever they went to. */
function sentBefore({ log }: Application, kind: ContactKind, person: Person | undefined): readonly Contact[] {
  if (CONTACT_KINDS[kind].isFollowUp) return log.filter((contact) => CONTACT_KINDS[contact.kind].isFollowUp);
  return log.filter((contact) => contact.kind === kind && isTo(contact, person));
}

function isTo(contact: Contact, person: Person | undefined): boolean {
  return person === undefined || contact.person === undefined || isSameName(contact.person, person.name);
}

/** Two people of one Application may be the same in Latin letters: José and Jose. */
function baseOf(application: Application, kind: ContactKind, person: Person | undefined): string {
  if (person === undefined) return kind;
  const own = slug(person.name);
  const isShared = everybodyIn(application).some(({ name }) => !isSameName(name, person.name) && slug(name) === own);
  return `${kind}-${isShared ? `${own}-${numberFor(person.name)}` : own}`;
}

function everybodyIn(application: Application): readonly Person[] {
  return [...peopleOf(application), ...application.connections];
}

/** Where the message of a step stands once it has been drafted. */
export function placeOfStep(
  application: Application,
  { channel, round, to }: Step,
  kind: ContactKind,
): Pick<Draft, "path" | "id"> {
  const isToThoseMet = kind === "thank-you" && channel !== "phone";
  return {
    path: (isToThoseMet ? round?.path : undefined) ?? application.paths[0],
    id: idOfMessage(application, kind, to),
  };
}

function placeFor({ kind, isCall }: Template, { schedule, round, isOfRound }: DraftContext): Round | undefined {
  if (kind === "preparation") return schedule.comingRound ?? round;
  return !isMessageKind(kind) || (kind === "thank-you" && !isCall && isOfRound) ? round : undefined;
}

function idOfPage(kind: OwnPage, context: DraftContext): string {
  const { schedule, round } = context;
  const day = (kind === "preparation" ? schedule.comingRound : round)?.day;
  return day === undefined ? kind : `${kind}-${day}`;
}

function firstLines(
  template: Template,
  { application }: DraftContext,
  person: Person | undefined,
  note: PersonNote | undefined,
  subject: string,
): string {
  if (!isMessageKind(template.kind))
    return asMarkdownAtStart(
      [application.company, application.role]
        .filter((text) => text !== "")
        .map(oneLine)
        .join(", "),
    );
  if (template.isCall) return `Call:${person ? ` ${asMarkdown(oneLine(person.name))}` : ""}`;
  return `To:${person ? ` ${mailbox(person, application, note)}` : ""}\nSubject:${subject === "" ? "" : ` ${subject}`}`;
}

/** The panel may name somebody without the address that stands beside them as a contact. */
function mailbox({ name, email }: Person, application: Application, note: PersonNote | undefined): string {
  const address =
    email ??
    (note?.email || everybodyIn(application).find((other) => isSameName(other.name, name) && other.email)?.email) ??
    "";
  const shown = asMarkdown(oneLine(name));
  return isAddress(address) ? `${shown} <${address}>` : shown;
}

/** An address that stands by itself, and can be nothing else in a line of Markdown or of a mail. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s<>@,;:"()[\]\\`|]+@[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(text);
}

/** Latin letters, digits and dashes, which is what a block id may hold. A name without any gets a number. */
function slug(name: string): string {
  const folded = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "");
  const words = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return words === "" ? numberFor(name) : words;
}

function numberFor(name: string): string {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) sum = (sum * 31 + name.charCodeAt(at)) % 100_000;
  return String(sum);
}
