/**
 * Drafts as sections of plain Markdown for a person's own note. A message's first paragraph says to whom, and carries
 * a block id that names its kind and person, by which Obsidian and this plugin know it again.
 */
import type { Application } from "../core/application";
import { CONTACT_KINDS, type Contact } from "../core/contact-log";
import type { LocalDay } from "../core/day";
import { isSameName, type Person } from "../core/person";
import type { Round } from "../core/round";
import { cadenceOfRound } from "../core/schedule/cadence";
import type { Schedule } from "../core/schedule/schedule";
import type { Step } from "../core/schedule/step";
import type { ParseYaml } from "../note-text";
import { dayOfMonth, weekdayName } from "../words/days";
import answerTemplate from "./built-in/answer.md";
import closingNoteTemplate from "./built-in/closing-note.md";
import endorsementRequestTemplate from "./built-in/endorsement-request.md";
import followUpTemplate from "./built-in/follow-up.md";
import furtherFollowUpTemplate from "./built-in/further-follow-up.md";
import reflectionTemplate from "./built-in/reflection.md";
import thankYouTemplate from "./built-in/thank-you.md";
import withdrawalTemplate from "./built-in/withdrawal.md";
import { renderTemplate, type TemplateValues } from "./render";

/** A section to put at the end of a note, once. */
export interface Draft {
  readonly path: string;
  /** The block id, without `^`. A note that has it already has this draft. */
  readonly id: string;
  /** From its heading to its last word, without a line break at the end. */
  readonly text: string;
  /** What to select in the text, so that typing goes on from there. */
  readonly selection: { readonly from: number; readonly to: number };
}

/** What a person's own note adds to what the application says of them. */
export interface PersonNote {
  readonly email: string;
  /** How to address them after "Dear": `Ms Lee`. */
  readonly greeting: string;
}

export interface DraftContext {
  readonly application: Application;
  readonly round: Round | undefined;
  /** The promise in force, if there is one. */
  readonly promise: LocalDay | undefined;
  /** Closes the draft; empty for a blank to fill in. */
  readonly yourName: string;
  readonly parseYaml: ParseYaml;
  readonly personNote: (person: Person) => PersonNote | undefined;
}

/** Whether there is a template for a message: a reply to a no, or to the company itself, a thank-you for a round or a follow-up by email. */
export function isDraftable({ kind, channel, round }: Step, { isViaRecruiter, isOffer }: Schedule): boolean {
  if (kind === "answer") return true;
  if (isViaRecruiter || isOffer || channel === "phone") return false;
  return kind === "thank-you" ? round !== undefined : kind === "follow-up";
}

/** A thank-you to each person, or to whoever it was where nobody is named, in the note of the round. */
export function draftThankYous(context: DraftContext, people: readonly (Person | undefined)[]): readonly Draft[] {
  const { application, round } = context;
  const path = round?.path ?? application.paths[0];
  return people.map((person) => {
    const before = application.log.filter((contact) => contact.kind === "thank-you" && (person === undefined || concerns(contact, person)));
    const id = person ? `thank-you-${slugAmong(round?.interviewers ?? [], person)}` : "thank-you";
    return draftMessage(context, thankYouTemplate, path, id, before.length, person);
  });
}

/** The next follow-up, in the application's note. The first one recalls the conversation; a further one is shorter. */
export function draftFollowUp(context: DraftContext, person: Person | undefined, sent: number): Draft {
  const { application } = context;
  const before = application.log.filter(({ kind }) => CONTACT_KINDS[kind].isFollowUp);
  const template = sent === 0 ? followUpTemplate : furtherFollowUpTemplate;
  const id = person ? `follow-up-${slug(person.name)}` : "follow-up";
  return draftMessage(context, template, application.paths[0], id, before.length, person);
}

/** Messages that have one template each. */
const TEMPLATES = {
  answer: answerTemplate, "closing-note": closingNoteTemplate, withdrawal: withdrawalTemplate, "endorsement-request": endorsementRequestTemplate,
} as const;
export type MessageKind = keyof typeof TEMPLATES;

/**
 * A gracious reply to a no, a closing note after silence, a withdrawal, or a request to somebody inside for a word with
 * those who hire: in the application's note.
 */
export function draftOfKind(context: DraftContext, kind: MessageKind, person: Person | undefined): Draft {
  const { application } = context;
  const before = application.log.filter((contact) => contact.kind === kind && (person === undefined || concerns(contact, person)));
  const id = person ? `${kind}-${slug(person.name)}` : kind;
  return draftMessage(context, TEMPLATES[kind], application.paths[0], id, before.length, person);
}

/** Things to do next, as tasks in a note. */
export function draftTasks(path: string, heading: string, day: LocalDay, tasks: readonly string[]): Draft {
  const id = `next-${day}`;
  const text = `## ${heading}\n\n${tasks.map((task) => `- [ ] ${task}`).join("\n")} ^${id}`;
  return { path, id, text, selection: { from: text.length, to: text.length } };
}

/** Questions to look back with, in the note of the round. */
export function draftReflection(context: DraftContext): Draft {
  const { application, round, parseYaml } = context;
  const { heading, body, selection } = renderTemplate(reflectionTemplate, valuesOf(context, undefined), parseYaml);
  const id = round ? `reflection-${round.day}` : "reflection";
  const about = [application.company, application.role].filter((text) => text !== "").join(", ");
  return section(round?.path ?? application.paths[0], id, heading, `${about} ^${id}`, body, selection);
}

function draftMessage(
  context: DraftContext, template: string, path: string, base: string, sentBefore: number, person: Person | undefined,
): Draft {
  const note = person && context.personNote(person);
  const { heading, subject, body, selection } = renderTemplate(template, valuesOf(context, person, note), context.parseYaml);
  const id = sentBefore === 0 ? base : `${base}-${sentBefore + 1}`;
  const to = person ? mailbox(person, note?.email) : "";
  return section(path, id, heading, `To: ${to}\nSubject: ${subject} ^${id}`, body, selection);
}

function section(
  path: string, id: string, heading: string, first: string, body: string, selection: Draft["selection"],
): Draft {
  const before = `## ${heading}\n\n${first}\n\n`;
  const { from, to } = selection;
  return { path, id, text: before + body, selection: { from: before.length + from, to: before.length + to } };
}

function valuesOf(context: DraftContext, person: Person | undefined, note?: PersonNote): TemplateValues {
  const { application, round, promise } = context;
  const isCall = round !== undefined && cadenceOfRound(round.words) === "phone screen";
  return {
    sender: context.yourName,
    company: application.company,
    role: application.role,
    person: person && { name: person.name, greeting: note?.greeting || greetingOf(person.name) },
    interview: round && { day: dayOfMonth(round.day), weekday: weekdayName(round.day) },
    meeting: isCall ? "call" : "interview",
    promise: promise && { day: dayOfMonth(promise) },
    applied: application.dateApplied && { day: dayOfMonth(application.dateApplied) },
  };
}

function mailbox({ name, email }: Person, emailInNote: string | undefined): string {
  const address = email ?? emailInNote ?? "";
  return address === "" ? name : `${name} <${address}>`;
}

/** `Dana Lee` is greeted as Dana, `Dr Okafor` as Dr Okafor. */
function greetingOf(name: string): string {
  const [first = name] = name.split(" ");
  return /^(mr|ms|mrs|mx|miss|dr|prof|professor|sir|dame)\.?$/i.test(first) ? name : first;
}

function concerns(contact: Contact, person: Person): boolean {
  return contact.person === undefined || isSameName(contact.person, person.name);
}

/** Two people of one panel may be the same in Latin letters: José and Jose. */
function slugAmong(panel: readonly Person[], { name }: Person): string {
  const isShared = panel.some((other) => other.name !== name && slug(other.name) === slug(name));
  return isShared ? `${slug(name)}-${numberFor(name)}` : slug(name);
}

/** Latin letters, digits and dashes, which is what a block id may hold. A name without any gets a number. */
function slug(name: string): string {
  const folded = name.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "");
  const words = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return words === "" ? numberFor(name) : words;
}

function numberFor(name: string): string {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) sum = (sum * 31 + name.charCodeAt(at)) % 100_000;
  return String(sum);
}
