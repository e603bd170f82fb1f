import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { AgendaBuilder, type Agenda } from "../src/core/agenda";
import type { Moment } from "../src/core/day";
import { explainNote, type NoteExplanation } from "../src/core/explanation";
import { JobNotes, type ResolveLink } from "../src/core/job-notes";
import { noteName } from "../src/core/reading/link";
import type { NoteKind, Properties } from "../src/core/reading/property-names";
import type { Conventions } from "../src/core/reading/recognition";
import { TEMPLATE_SETTINGS, templateFoldersIn } from "../src/settings/other-plugins";
import { conventionsOf, DEFAULT_SETTINGS, parseSettings, rulesOf, type Settings } from "../src/settings/settings";
import { splitNoteText } from "../src/templates/note-text";

export interface FolderAgenda {
  readonly agenda: Agenda;
  readonly counts: { readonly notes: number; readonly applications: number; readonly interviews: number };
}

/** A folder of Markdown notes, read with the same core as in the app. Hidden folders are passed over. */
export class NotesFolder {
  private readonly notes: JobNotes;
  private readonly properties = new Map<string, Properties | undefined>();
  private readonly settings: Settings;
  private readonly conventions: Conventions;

  constructor(folder: string) {
    const paths = markdownPaths(folder, "");
    const read = readerOf(path.join(folder, ".obsidian"));
    this.settings = settingsIn(read("plugins/hear-back/data.json"));
    this.conventions = conventionsOf(
      this.settings,
      TEMPLATE_SETTINGS.flatMap((template) => templateFoldersIn(read(template.file), template)),
    );
    this.notes = new JobNotes(linkResolver(paths), this.conventions);
    for (const notePath of paths) {
      const { properties } = splitNoteText(readFileSync(path.join(folder, notePath), "utf8"), parseYaml);
      this.properties.set(notePath, properties);
      this.notes.put(notePath, properties);
    }
  }

  agenda(now: Moment): FolderAgenda {
    const builder = new AgendaBuilder(rulesOf(this.settings));
    const agenda = builder.build(this.notes.applications(), this.notes.brokenNotes(), now);
    return { agenda, counts: { notes: this.properties.size, ...this.notes.counts() } };
  }

  /** Why a note is listed, or not; undefined where there is no such note. */
  explain(notePath: string): NoteExplanation | undefined {
    return this.properties.has(notePath)
      ? explainNote(notePath, this.properties.get(notePath), this.conventions, this.notes)
      : undefined;
  }

  /** What each note is read as. */
  kindOf(notePath: string): NoteKind | undefined {
    return this.notes.noteAt(notePath)?.kind;
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

function parseYaml(yaml: string): unknown {
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
