import { moment, parseYaml, stringifyYaml, type App, type TFile } from "obsidian";
import { keysOf } from "../core/change";
import type { Application } from "../core/application";
import { freeFileName } from "../core/file-name";
import { folderOf, noteName } from "../core/link";
import { folderOfMost, kindOfTemplate, type NewNote } from "../core/new-note";
import type { NoteKind } from "../core/property-names";
import type { SettingsStore } from "../settings/settings-store";
import { newNoteText } from "../templates/new-note-text";
import { currentMoment } from "./clock";
import type { AgendaSource } from "./source";

/** A note that is to be made. */
export interface NoteToMake {
  readonly path: string;
  readonly text: string;
}

/** Where a new note goes, and what stands in it, by the habits of the vault. */
export class NewNotes {
  constructor(
    private readonly app: App,
    private readonly source: AgendaSource,
    private readonly settings: SettingsStore,
  ) {}

  /** A round goes beside the other rounds of its Application, and any note where most of its kind are. */
  async prepare(note: NewNote, of?: Application): Promise<NoteToMake> {
    const { vault } = this.app;
    const folder = this.folderFor(note.kind, of);
    const taken = (vault.getFolderByPath(folder || "/")?.children ?? []).map(({ name: own }) => own.replace(/\.md$/i, ""));
    const name = freeFileName(note.names, taken);
    const path = folder === "" || folder === "/" ? `${name}.md` : `${folder}/${name}.md`;
    const template = this.templateFor(note.kind);
    const { day, time } = currentMoment();
    const placeholders = { title: noteName(path), format: (format: string) => moment.utc(`${day}T${time}`).format(format) };
    const yaml = { parse: (text: string): unknown => parseYaml(text), stringify: stringifyYaml };
    return { path, text: newNoteText(note, template && (await vault.read(template)), placeholders, keysOf(this.source.conventions, note.kind), yaml) };
  }

  /** How a link from elsewhere calls a note. */
  linkTextTo(path: string): string {
    const file = this.app.vault.getFileByPath(path);
    return file ? this.app.metadataCache.fileToLinktext(file, "", true) : noteName(path);
  }

  private folderFor(kind: NoteKind, of: Application | undefined): string {
    const { newNotesFolder } = this.settings.current;
    const own = kind === "interview" ? folderOfMost(of?.paths.slice(1) ?? []) : undefined;
    if (own !== undefined) return own;
    if (newNotesFolder !== "") return newNotesFolder;
    return folderOfMost(this.source.pathsOf(kind)) ?? (of ? folderOf(of.paths[0]) : (folderOfMost(this.source.pathsOf("application")) ?? ""));
  }

  /** The template with the shortest path whose properties say that it is for such notes. */
  private templateFor(kind: NoteKind): TFile | undefined {
    const templates = this.app.vault.getMarkdownFiles().filter((file) => kindOfTemplate(file.path, this.source.propertiesOf(file) ?? {}, this.source.conventions) === kind);
    return templates.sort((one, other) => one.path.length - other.path.length)[0];
  }
}
