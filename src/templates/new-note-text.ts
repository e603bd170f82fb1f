/** The text of a new note, from a template of the vault if there is one. */
import { ASKED_FOR, type NewNote } from "../core/changes/new-note";
import { isPlaceholderName } from "../core/reading/blank";
import { foldKey, type NamedProperties, type NoteKind, type Properties } from "../core/reading/property-names";
import { asPlainValue, hasTemplateCommand, isPlaceholder, itemsOf, readText } from "../core/reading/property-value";
import { recognise, type Conventions } from "../core/reading/recognition";
import { type PropertyName } from "../core/reading/vocabulary";
import type { ParseYaml } from "../core/yaml";
import { mapTexts, replacePlaceholders, type CoreValues } from "./core-plugin-placeholders";
import { splitNoteText } from "./front-matter";

interface NewNoteContext extends Omit<CoreValues, "title"> {
  readonly conventions: Conventions;
  readonly parseYaml: ParseYaml;
  readonly stringifyYaml: (value: unknown) => string;
  /** The key of the contact log; undefined where none belongs into the note. */
  readonly logKey: string | undefined;
}

/**
 * The text of a new note. A template's own text and properties stay; its blanks are filled, and what it lacks is added.
 * Commands of other plugins are never run: they are left for the plugin that knows them.
 */
export function newNoteText(
  typed: NewNote,
  title: string,
  template: string | undefined,
  context: NewNoteContext,
): string {
  const values = Object.entries(typed.properties).map(([key, value]) => [key, mapTexts(value, asPlainValue)] as const);
  const note: NewNote = { ...typed, properties: Object.fromEntries(values) };
  const { properties, body } = splitNoteText(template ?? "", context.parseYaml);
  const fill = (text: string) => replacePlaceholders(text, { ...context, title }, (value) => value);
  // From a template whose properties cannot be read would come a note that cannot be read either.
  const isTemplate = template !== undefined && properties !== undefined;
  const merged = isTemplate ? mergedWith(properties, note, title, context, fill) : note.properties;
  return `---\n${context.stringifyYaml(withEmptyLog(merged, note.kind, context))}---\n${isTemplate ? fill(body) : "\n"}`;
}

function mergedWith(
  template: Properties,
  note: NewNote,
  title: string,
  { conventions }: NewNoteContext,
  fill: (text: string) => string,
): Properties {
  const { names } = conventions;
  const there = names.fold(template);
  const merged = new Map<string, unknown>(Object.entries(template));
  for (const property of ASKED_FOR[note.kind]) {
    const keys = there.find(property, note.kind).filter(({ key, value }) => !isFileTitle(key, value));
    const value = note.properties[property];
    const [first] = keys;
    if (first === undefined) {
      if (value !== undefined) merged.set(property, value);
    } else if (keys.every((named) => itemsOf(named.value).length === 0 || isPlaceholderName(readText(named.value)))) {
      if (value !== undefined) merged.set(first.key, inShapeOf(first.value, value));
      else if (isOurPlaceholder(first.value)) merged.set(first.key, null);
    }
  }
  const filled = new Map([...merged].map(([key, value]) => [key, mapTexts(value, fill)]));
  addType(filled, note, title, conventions, there);
  return Object.fromEntries(filled);
}

/**
 * With a key for the contact log from the start, the last where the template has none: two devices that each add it with
 * their first line would leave it twice once they are merged. Without brackets, so that each adds its line below it.
 */
function withEmptyLog(properties: Properties, kind: NoteKind, { conventions, logKey }: NewNoteContext): Properties {
  const [there] = conventions.names.fold(properties).find("contact_log", kind);
  if (there) return isEmptyList(there.value) ? { ...properties, [there.key]: null } : properties;
  return logKey === undefined ? properties : { ...properties, [logKey]: null };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && itemsOf(value).length === 0;
}

/** A template may mark its notes in its own way; our type is added only where they would not be recognised. */
function addType(
  properties: Map<string, unknown>,
  note: NewNote,
  title: string,
  conventions: Conventions,
  there: NamedProperties,
): void {
  const type: PropertyName = "type";
  const own = there.named(type);
  const everywhere = { ...conventions, folders: [], templateFolders: [] };
  // At the top of the vault: it must be recognised without its folder, which it may leave.
  const isRecognised = () =>
    recognise(`${title}.md`, conventions.names.fold(Object.fromEntries(properties)), everywhere).kind === note.kind;
  if (own ? itemsOf(own.value).length === 0 : !isRecognised()) properties.set(own?.key ?? type, note.properties[type]);
}

/** In `title: {{title}}` the title is the file's name; elsewhere a title may be a role. */
function isFileTitle(key: string, value: unknown): boolean {
  return foldKey(key) === "title" && hasTemplateCommand(value);
}

/** Whether the value waits to be filled in; Templater's commands are left to Templater. */
function isOurPlaceholder(value: unknown): boolean {
  return (
    (isPlaceholder(value) || isPlaceholderName(readText(value))) && !(typeof value === "string" && value.includes("<%"))
  );
}

/** The value, as a link where the template has a link for it. */
function inShapeOf(blank: unknown, value: unknown): unknown {
  const isLink = typeof blank === "string" && /^\[\[.*\]\]$/.test(blank.trim());
  return isLink && typeof value === "string" && !/[[\]|#^]/.test(value) ? `[[${value}]]` : value;
}
