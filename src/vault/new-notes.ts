import { parseYaml, stringifyYaml, type MetadataCache, type TFile, type Vault } from "obsidian";
import type { Application } from "../core/application";
import { folderOfMost, type NewNote } from "../core/changes/new-note";
import { freeFileName } from "../core/changes/safe-file-name";
import { commonest } from "../core/commonest";
import { folderOf, isInFolder, noteName } from "../core/reading/link";
import { isPeopleFolder } from "../core/reading/person-words";
import type { NoteKind } from "../core/reading/property-names";
import { kindOfTemplate } from "../core/reading/recognition";
import type { SettingsStore } from "../settings/settings-store";
import { newNoteText } from "../templates/new-note-text";
import { coreClock } from "./clock";
import type { AgendaSource } from "./source";
import type { NoteToMake } from "./writer";

/** Decides where a new note goes and what it holds, by the habits of the vault. */
export class NewNotes {
  constructor(
    private readonly app: {
      readonly vault: Pick<Vault, "getFileByPath" | "getFolderByPath" | "getMarkdownFiles" | "read">;
      readonly metadataCache: Pick<MetadataCache, "fileToLinktext">;
    },
    private readonly source: Pick<AgendaSource, "conventions" | "pathsOf" | "propertiesOf">,
    private readonly settings: Pick<SettingsStore, "current">,
  ) {}

  /**
   * A note with a free name, in the folder that is set; else a round goes beside the others of its Application, and any
   * note to where most of its kind are.
   */
  async prepare(note: NewNote, of?: Application): Promise<NoteToMake> {
    const folder = this.folderFor(note.kind, of);
    return this.#noteIn(folder, note, this.#namesIn(folder), this.#logKeyFor(note.kind, of));
  }

  /** Notes for applications that stand in a list: where others are, else beside the list. */
  async prepareBeside(list: string, notes: readonly NewNote[]): Promise<readonly NoteToMake[]> {
    const applications = this.source.pathsOf("application");
    const folder = applications.length > 0 ? this.folderFor("application") : this.#setOrRead(folderOf(list));
    const taken = [...this.#namesIn(folder)];
    const logKey = this.#logKeyFor("application");
    const made: NoteToMake[] = [];
    for (const note of notes) {
      const next = await this.#noteIn(folder, note, taken, logKey);
      taken.push(noteName(next.path));
      made.push(next);
    }
    return made;
  }

  /** A free path for a file that is none of an application, beside the notes of applications. The ending has its dot. */
  pathBeside(name: string, ending: string): string {
    const folder = this.folderFor("application");
    return pathIn(folder, freeFileName([name], this.#namesIn(folder, ending)), ending);
  }

  #namesIn(folder: string, ending = ".md"): readonly string[] {
    const children = this.app.vault.getFolderByPath(folder || "/")?.children ?? [];
    return children.map(({ name }) => (name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name));
  }

  async #noteIn(
    folder: string,
    note: NewNote,
    taken: readonly string[],
    logKey: string | undefined,
  ): Promise<NoteToMake> {
    const { vault } = this.app;
    const name = freeFileName(note.names, taken);
    const path = pathIn(folder, name, ".md");
    const template = this.#templateFor(note.kind);
    const { conventions } = this.source;
    const context = {
      conventions,
      parseYaml: (text: string): unknown => parseYaml(text),
      stringifyYaml,
      logKey,
      ...coreClock(),
    };
    return { path, text: newNoteText(note, name, template && (await vault.read(template)), context) };
  }

  /**
   * What the contact log is called in most notes of a kind, else our own name. Undefined for a round whose application has
   * a note of its own: the log is there.
   */
  #logKeyFor(kind: NoteKind, of?: Application): string | undefined {
    const applications = new Set(this.source.pathsOf("application"));
    if (kind === "interview" && of?.paths.some((path) => applications.has(path))) return undefined;
    const { names } = this.source.conventions;
    const keys = this.source.pathsOf(kind).flatMap((path) => {
      const file = this.app.vault.getFileByPath(path);
      const properties = file && this.source.propertiesOf(file);
      return properties ? names.fold(properties).find("contact_log", kind).slice(0, 1) : [];
    });
    return commonest(keys.map(({ key }) => key)) ?? "contact_log";
  }

  /** What to write in a link to a note; undefined where no link can hold its name. */
  linkTextTo(path: string): string | undefined {
    const file = this.app.vault.getFileByPath(path);
    const text = file ? this.app.metadataCache.fileToLinktext(file, "", true) : noteName(path);
    return /[[\]|#^]/.test(text) ? undefined : text;
  }

  /** The folder that is set; else the other one, if it is read, and one that is read where it is not. */
  #setOrRead(otherwise: string): string {
    const { newNotesFolder } = this.settings.current;
    if (newNotesFolder !== "") return newNotesFolder;
    const { folders } = this.source.conventions;
    if (folders.length === 0 || folders.some((folder) => isInFolder(otherwise, folder))) return otherwise;
    return folders.find((folder) => !isPeopleFolder(noteName(folder))) ?? folders[0] ?? otherwise;
  }

  /** The folder for a new note of a kind, if of an application that there is already. */
  folderFor(kind: NoteKind, of?: Application): string {
    return this.#setOrRead(this.#folderOfOthers(kind, of));
  }

  #folderOfOthers(kind: NoteKind, of: Application | undefined): string {
    const rounds = kind === "interview" ? (of?.paths.slice(1) ?? []) : [];
    if (rounds.length > 0) return folderOfMost(rounds) ?? "";
    return (
      folderOfMost(this.source.pathsOf(kind)) ??
      (of ? folderOf(of.paths[0]) : (folderOfMost(this.source.pathsOf("application")) ?? ""))
    );
  }

  /** The template for such notes, by its properties; of several, the one with the shortest path. */
  #templateFor(kind: NoteKind): TFile | undefined {
    const { conventions } = this.source;
    const templates = this.app.vault.getMarkdownFiles().filter((file) => {
      const properties = this.source.propertiesOf(file);
      return (
        properties !== undefined && kindOfTemplate(file.path, conventions.names.fold(properties), conventions) === kind
      );
    });
    return templates.sort((one, other) => one.path.length - other.path.length)[0];
  }
}

function pathIn(folder: string, name: string, ending: string): string {
  return folder === "" || folder === "/" ? `${name}${ending}` : `${folder}/${name}${ending}`;
}
