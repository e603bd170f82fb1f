import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Agenda } from "../src/core/agenda";
import type { Application } from "../src/core/application";
import type { Moment } from "../src/core/day";
import type { Entry } from "../src/core/entry";
import type { InsightsChoice } from "../src/core/insights/choice";
import type { Insights } from "../src/core/insights/insights";
import type { ResolveLink } from "../src/core/job-notes";
import { linksIn } from "../src/core/reading/application-list";
import { beginsInConflict, hasNoEnd } from "../src/core/reading/broken-properties";
import { noteName } from "../src/core/reading/link";
import type { Person } from "../src/core/reading/person";
import type { NoteKind, Properties } from "../src/core/reading/property-names";
import { VaultNotes } from "../src/core/vault-notes";
import type { NoteExplanation } from "../src/core/why-listed";
import { conventionsOf, DEFAULT_SETTINGS, parseSettings, rulesOf, type Settings } from "../src/settings/settings";
import { TEMPLATE_SETTINGS, templateFoldersIn } from "../src/settings/template-plugins";
import { splitNoteText } from "../src/templates/front-matter";

interface FolderAgenda {
  readonly agenda: Agenda;
  readonly counts: { readonly notes: number; readonly applications: number; readonly interviews: number };
}

/** A folder of Markdown notes, read with the same core as in the app. Hidden folders are passed over. */
export class NotesFolder {
  /** Whose vault it is; empty where the settings do not say. */
  readonly yourName: string;
  private readonly notes: VaultNotes;
  private readonly properties = new Map<string, Properties | undefined>();

  constructor(folder: string) {
    const paths = markdownPaths(folder, "");
    const read = readerOf(path.join(folder, ".obsidian"));
    const settings = settingsIn(read("plugins/hear-back/data.json"));
    this.yourName = settings.yourName;
    const templateFolders = TEMPLATE_SETTINGS.flatMap((template) => templateFoldersIn(read(template.file), template));
    this.notes = new VaultNotes(conventionsOf(settings, templateFolders), rulesOf(settings), {
      resolveLink: linkResolver(paths),
      propertiesAt: (notePath) => this.propertiesOf(notePath),
    });
    const textOf = (notePath: string) => readFileSync(path.join(folder, notePath), "utf8");
    for (const notePath of paths) {
      const text = textOf(notePath);
      const isUnread = beginsInConflict(text) || hasNoEnd(text);
      const properties = isUnread ? undefined : splitNoteText(text, parseYaml).properties;
      this.properties.set(notePath, properties);
      this.notes.put(notePath, properties);
      if (properties === undefined) this.notes.lookAtBroken(notePath, text, parseYaml);
    }
    for (const copy of this.notes.copiesToRead()) this.notes.putCopyTexts(copy, textOf(copy.of), textOf(copy.path));
    if (!this.notes.isStatusMissing) return;
    for (const notePath of paths) {
      const text = textOf(notePath);
      if (this.notes.mayTellStatus(notePath, linksIn(text))) this.notes.putList(notePath, text);
    }
  }

  /** The agenda of a moment, and how many notes it was made from. */
  agenda(now: Moment): FolderAgenda {
    return { agenda: this.notes.agenda(now), counts: { notes: this.properties.size, ...this.notes.counts() } };
  }

  /** The figures of the search at a moment. */
  insights(now: Moment, choice: InsightsChoice): Insights {
    return this.notes.insights(now, choice);
  }

  /** Why a note is listed, or not; undefined where there is no such note. */
  explain(notePath: string): NoteExplanation | undefined {
    return this.properties.has(notePath) ? this.notes.explain(notePath) : undefined;
  }

  /** The address of somebody whom an Application names, if it is known. */
  addressOf(person: Person, application: Application): string | undefined {
    return this.notes.addressOf(person, application);
  }

  /** What a note is read as; undefined for one that is none of ours. */
  kindOf(notePath: string): NoteKind | undefined {
    return this.notes.kindOf(notePath);
  }

  /** The Application that a note belongs to, as in the last agenda; undefined if the note is none of ours. */
  entryOf(notePath: string): Entry | undefined {
    return this.notes.entryOf(notePath);
  }

  /** What stands in a note's properties; undefined where they cannot be parsed, or there is no such note. */
  propertiesOf(notePath: string): Properties | undefined {
    return this.properties.get(notePath);
  }

  get paths(): readonly string[] {
    return [...this.properties.keys()];
  }
}

/** The files in a vault's folder of settings; "null" for one that is not there. */
function readerOf(configFolder: string): (file: string) => string {
  return (file) => {
    const absolute = path.join(configFolder, file);
    return existsSync(absolute) ? readFileSync(absolute, "utf8") : "null";
  };
}

/** The settings of the plugin. */
function settingsIn(json: string): Settings {
  try {
    return parseSettings(JSON.parse(json));
  } catch {
    return DEFAULT_SETTINGS; // As in the app, where the file has an error.
  }
}

/** The YAML parser of the terminal. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: "error" });
}

function markdownPaths(root: string, folder: string): readonly string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const entryPath = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return markdownPaths(root, entryPath);
      return entry.isFile() && /\.md$/i.test(entry.name) ? [entryPath] : [];
    });
}

/** As Obsidian resolves links: a path from the root, else the note of that name that lies nearest to the root. */
function linkResolver(paths: readonly string[]): ResolveLink {
  const byName = new Map<string, string[]>();
  for (const notePath of paths) {
    const name = noteName(notePath).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), notePath]);
  }
  return (target) => {
    const wanted = target.replace(/\.md$/i, "").toLowerCase();
    const candidates = byName.get(noteName(wanted)) ?? [];
    const matching = candidates.filter((candidate) => `/${candidate.toLowerCase()}`.endsWith(`/${wanted}.md`));
    return matching.sort((one, other) => one.length - other.length)[0];
  };
}
