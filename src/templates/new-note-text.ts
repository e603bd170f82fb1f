import { replacePlaceholders, unquotedPlaceholder, type CoreValues } from "./core-placeholders";
import { splitNoteText, type ParseYaml } from "./note-text";
import { ASKED_FOR, type NewNote } from "../core/changes/new-note";
import { foldKey, type NamedProperties, type Properties, type PropertyName } from "../core/reading/property-names";
import { recognise, type Conventions } from "../core/reading/recognition";
import { hasTemplateCommand, itemsOf } from "../core/reading/value";

export interface NewNoteContext extends Omit<CoreValues, "title"> {
  readonly conventions: Conventions;
  readonly parseYaml: ParseYaml;
  readonly stringifyYaml: (value: unknown) => string;
}

/**
 * The text of a new note. A template's own text and properties stay; what is blank in it is filled, and what it lacks
 * is added. Commands of other plugins are never run: they stay for the plugin that knows them.
 */
export function newNoteText(
  note: NewNote,
  title: string,
  template: string | undefined,
  context: NewNoteContext,
): string {
  const { properties, body } = splitNoteText(template ?? "", context.parseYaml);
  const fill = (text: string) => replacePlaceholders(text, { ...context, title }, (value) => value);
  // A template whose properties cannot be read would make a note that cannot be read either.
  const isTemplate = template !== undefined && properties !== undefined;
  const merged = isTemplate ? mergedWith(properties, note, title, context, fill) : note.properties;
  return `---\n${context.stringifyYaml(merged)}---\n${isTemplate ? fill(body) : "\n"}`;
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
    } else if (keys.every((named) => itemsOf(named.value).length === 0)) {
      if (value !== undefined) merged.set(first.key, inShapeOf(first.value, value));
      else if (isPlaceholder(first.value)) merged.set(first.key, null);
    }
  }
  const filled = new Map([...merged].map(([key, value]) => [key, filledIn(value, fill)]));
  addType(filled, note, title, conventions, there);
  return Object.fromEntries(filled);
}

/** A template says in its own way what it is for; ours is added only where that would not be enough. */
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
  // By itself, at the top of the vault: it may be moved out of a folder that speaks for it.
  const isRecognised = () =>
    recognise(`${title}.md`, conventions.names.fold(Object.fromEntries(properties)), everywhere).kind === note.kind;
  if (own ? itemsOf(own.value).length === 0 : !isRecognised()) properties.set(own?.key ?? type, note.properties[type]);
}

/** `title: {{title}}` is the name of the file, though a title may also be a role. */
function isFileTitle(key: string, value: unknown): boolean {
  return foldKey(key) === "title" && hasTemplateCommand(value);
}

/** Between `{{` and `}}`; a command of Templater is for Templater. */
function isPlaceholder(value: unknown): boolean {
  return hasTemplateCommand(value) && !(typeof value === "string" && value.includes("<%"));
}

/** Where the template has a link to fill in, the value becomes one. */
function inShapeOf(blank: unknown, value: unknown): unknown {
  const isLink = typeof blank === "string" && /^\[\[.*\]\]$/.test(blank.trim());
  return isLink && typeof value === "string" && !/[[\]|#^]/.test(value) ? `[[${value}]]` : value;
}

function filledIn(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === "string") return fill(value);
  if (Array.isArray(value)) return value.map((item: unknown) => filledIn(item, fill));
  const unquoted = unquotedPlaceholder(value);
  return unquoted === undefined ? value : fill(unquoted);
}
