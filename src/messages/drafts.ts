/**
 * Drafts: sections of plain Markdown for a person's own note. The first paragraph of a message says whom it is for, and
 * carries the block id by which Obsidian and this plugin find it again.
 */
import { knownAs, type Application } from "../core/application";
import type { LocalDay } from "../core/day";
import { PRACTICE_ID, practiceLine, type PracticeTask } from "../core/lessons/practice";
import type { ContactKind } from "../core/reading/contact-kinds";
import { isSameName, type Person } from "../core/reading/person";
import type { Properties } from "../core/reading/property-names";
import type { Round } from "../core/reading/round";
import type { Schedule } from "../core/schedule/schedule";
import type { Step } from "../core/schedule/step";
import type { CoreValues } from "../templates/core-plugin-placeholders";
import { dayInFullIn } from "../templates/days-in-language";
import { greetingByName } from "../templates/greeting";
import { asMarkdown, asMarkdownAtStart, withoutCommands } from "../templates/markdown";
import { valuesFor, type TemplateValues, type ValuesContext } from "../templates/placeholders";
import { renderTemplate, type Rendered } from "../templates/render-template";
import { isFault, isMessageKind, type OwnPage, type Template, type TemplateFault } from "../templates/template";
import { oneLine } from "../templates/values-in-text";
import { everybodyIn, freeId, idOfMessage } from "./block-id";
import { isAddress } from "./mail";

/** A section to put at the end of a note, once. */
export interface Draft {
  readonly path: string;
  /** The block id, without `^`. A note that has this id has this draft. */
  readonly id: string;
  /** From the heading to the last word, without a line break at the end. */
  readonly text: string;
  /** What to select in the text, so that the person can type on from there. */
  readonly selection: { readonly from: number; readonly to: number };
  /** What to set in the note's properties, where it has no value yet. */
  readonly properties: Properties;
}

/** What somebody's own note adds to what the application says about them. */
export interface PersonNote {
  readonly email: string;
  /** How to address them after "Dear": `Ms Lee`. */
  readonly greeting: string;
}

export interface DraftContext extends Omit<ValuesContext, "greetingOf"> {
  readonly personNote: (person: Person) => PersonNote | undefined;
  /** Whether it belongs to the round, as a thank-you to its interviewers does. */
  readonly isOfRound: boolean;
  /** What the core plugin's placeholders stand for in the note at a path. */
  readonly coreValues: (path: string) => CoreValues;
  /** Whether a note has an id already that a new message must not share; left out where it is the same message. */
  readonly isTaken?: (path: string, id: string) => boolean;
}

/**
 * A message or page by a template, or what is wrong with the template. Without a person, it is addressed to nobody by
 * name. Thank-yous for a round and pages for the person alone go into the note of the round, other messages into the
 * application's own.
 */
export function draftFrom(
  template: Template,
  context: DraftContext,
  person: Person | undefined,
): Draft | TemplateFault {
  const { application, coreValues } = context;
  // Somebody may be named here, and linked to their note in another place.
  const noteOf = (of: Person) => context.personNote(knownAs(of, application));
  const note = person && noteOf(person);
  const greetingOf = (of: Person) => noteOf(of)?.greeting || greetingByName(of.name, application.company);
  const path = placeFor(template, context)?.path ?? application.paths[0];
  const rendered = renderTemplate(
    template,
    valuesFor({ ...context, greetingOf }, person, template.language),
    coreValues(path),
  );
  if (isFault(rendered)) return rendered;
  const id = isMessageKind(template.kind)
    ? idOfMessage(application, template.kind, person, (taken) => context.isTaken?.(path, taken) ?? false)
    : idOfPage(template.kind, context);
  return sectionBy(template, rendered, path, id, firstLines(template, context, person, note, rendered.subject));
}

/** A page about the search as a whole, for the note at a path, which need be none of ours; one for each day. */
export function draftWeeklyLook(
  template: Template,
  path: string,
  values: Pick<TemplateValues, "sender" | "insights">,
  core: CoreValues,
): Draft | TemplateFault {
  const rendered = renderTemplate(template, values, core);
  if (isFault(rendered)) return rendered;
  const { day } = core.now;
  const about = asMarkdownAtStart(dayInFullIn(template.language, day));
  return sectionBy(template, rendered, path, idOfDay("weekly-look", day), about);
}

/** The section that a template makes: its heading, what stands between that and the block id, and its text. */
function sectionBy(template: Template, rendered: Rendered, path: string, id: string, firstLines: string): Draft {
  const { heading, body, selection, properties } = rendered;
  const title = heading || asMarkdown(oneLine(template.source.name));
  const before = `## ${title}\n\n${firstLines} ^${id}\n\n`;
  return {
    path,
    id,
    text: before + body,
    selection: { from: before.length + selection.from, to: before.length + selection.to },
    properties,
  };
}

/** Things to do next, as a list of tasks for the note at a path. */
export function draftTasks(path: string, heading: string, day: LocalDay, tasks: readonly string[]): Draft {
  const id = `next-${day}`;
  const text = `## ${heading}\n\n${tasks.map((task) => `- [ ] ${withoutCommands(task)}`).join("\n")} ^${id}`;
  return { path, id, text, selection: { from: text.length, to: text.length }, properties: {} };
}

/** Something to practise, as a task for the note at a path; the link says what it is about, where that is another note. */
export function draftPractice(
  path: string,
  task: PracticeTask,
  day: LocalDay,
  link: string | undefined,
  isTaken: (id: string) => boolean,
): Draft {
  const id = freeId(`${PRACTICE_ID}-${day}`, isTaken);
  const text = practiceLine({ ...task, text: withoutCommands(oneLine(task.text)) }, id, link);
  return { path, id, text, selection: { from: text.length, to: text.length }, properties: {} };
}

/** What the person wrote for themselves, under a heading of its own, however often they do. */
export function draftOwnWords(
  path: string,
  heading: string,
  words: string,
  isTaken: (path: string, id: string) => boolean,
): Draft {
  const id = freeId("own-words", (taken) => isTaken(path, taken));
  const text = `## ${heading}\n\n${withoutCommands(words.trim())} ^${id}`;
  return { path, id, text, selection: { from: text.length, to: text.length }, properties: {} };
}

/**
 * A look back with each question that was answered, and the answer as it was typed; in the note of the round, else in the
 * application's own. It stands beside one that is there already.
 */
export function draftLookBack(
  application: Application,
  round: Round | undefined,
  heading: string,
  answered: readonly { readonly question: string; readonly words: string }[],
  isTaken: (id: string) => boolean,
): Draft {
  const id = freeId(idOfDay("look-back", round?.day), isTaken);
  const answers = answered.map(({ question, words }) => `**${question}**\n\n${withoutCommands(words.trim())}`);
  const text = [`## ${heading}`, `${aboutLine(application)} ^${id}`, ...answers].join("\n\n");
  const path = round?.path ?? application.paths[0];
  return { path, id, text, selection: { from: text.length, to: text.length }, properties: {} };
}

/** The note and block id of a step's message once it has been drafted. */
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

/** The note and block id of what there is to prepare for the next round, once it has been inserted. */
export function placeOfPreparation(
  application: Application,
  { comingRound, heldRound }: Schedule,
): Pick<Draft, "path" | "id"> {
  const round = comingRound ?? heldRound;
  return { path: round?.path ?? application.paths[0], id: idOfDay("preparation", round?.day) };
}

function placeFor({ kind, isCall }: Template, { schedule, round, isOfRound }: DraftContext): Round | undefined {
  if (kind === "preparation") return schedule.comingRound ?? round;
  return !isMessageKind(kind) || (kind === "thank-you" && !isCall && isOfRound) ? round : undefined;
}

function idOfPage(kind: OwnPage, { schedule, round }: DraftContext): string {
  return idOfDay(kind, (kind === "preparation" ? (schedule.comingRound ?? round) : round)?.day);
}

function idOfDay(kind: OwnPage, day: LocalDay | undefined): string {
  return day === undefined ? kind : `${kind}-${day}`;
}

/** What stands between the heading and the block id. */
function firstLines(
  template: Template,
  { application }: DraftContext,
  person: Person | undefined,
  note: PersonNote | undefined,
  subject: string,
): string {
  if (!isMessageKind(template.kind)) return aboutLine(application);
  if (template.isCall) return labelled("Call", person ? asMarkdown(oneLine(person.name)) : "");
  const to = person ? mailbox(person, application, note) : "";
  return `${labelled("To", to)}\n${labelled("Subject", subject)}`;
}

/** What a page is about: company and role. */
function aboutLine({ company, role }: Application): string {
  const named = [company, role].filter((text) => text !== "");
  return asMarkdownAtStart(named.map(oneLine).join(", "));
}

function labelled(label: string, text: string): string {
  return text === "" ? `${label}:` : `${label}: ${text}`;
}

/** An interviewer named without an address may also be a contact with one. */
function mailbox({ name, email }: Person, application: Application, note: PersonNote | undefined): string {
  const listed = everybodyIn(application).find((other) => isSameName(other.name, name) && other.email)?.email;
  const address = email ?? (note?.email || listed || "");
  const shown = asMarkdown(oneLine(name));
  return isAddress(address) ? `${shown} <${address}>` : shown;
}
