import { getLanguage, moment, parseYaml, type App, type TFile } from "obsidian";
import { isIn } from "../core/recognition";
import { folderOf, noteName } from "../core/link";
import type { SettingsStore } from "../settings/settings-store";
import { BUILT_IN, BUILT_IN_LANGUAGE, type BuiltInName } from "../templates/built-in";
import type { CoreValues } from "../templates/core-placeholders";
import { regional } from "../templates/days";
import { isFault, readTemplate, type Template, type TemplateFault, type TemplateKind, type TemplateSource } from "../templates/template";
import { capitalised } from "../words/days";
import { currentMoment } from "./clock";
import type { NoteToMake } from "./new-notes";
import { currentText } from "./open-notes";

export interface ListedTemplate {
  readonly name: string;
  readonly isOwn: boolean;
  /** Undefined where it has a fault, which is said once it is chosen. */
  readonly kind: TemplateKind | undefined;
}

/** Where the built-in templates are copied to, if no folder was set. */
const FOLDER = "Templates/Hear Back";

/** The templates of messages: those in the person's folder, as they stand there at this moment, before the built-in ones. */
export class Templates {
  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
  ) {}

  /** All of them, those that fit first; of one with a fault, the name. */
  async list(fitting: readonly BuiltInName[]): Promise<readonly ListedTemplate[]> {
    const own = this.ownFiles();
    const names = [...fitting, ...own.keys(), ...Object.keys(BUILT_IN)];
    const eachOnce = names.filter((name, at) => names.findIndex((other) => isSame(other, name)) === at);
    return Promise.all(
      eachOnce.map(async (name) => {
        const template = await this.load(name, own);
        return { name: capitalised(name), isOwn: [...own.keys()].some((one) => isSame(one, name)), kind: isFault(template) ? undefined : template.kind };
      }),
    );
  }

  /** The template of a name, whatever its letter case, or what is wrong with it. */
  read(name: string): Promise<Template | TemplateFault> {
    return this.load(name, this.ownFiles());
  }

  /** What the core plugin's placeholders stand for in a note. */
  coreValues(path: string): CoreValues {
    return { title: noteName(path), ...coreClock() };
  }

  /** The built-in templates as notes for the folder, but for those that are there. */
  copies(): { readonly folder: string; readonly notes: readonly NoteToMake[]; readonly there: number } {
    const folder = this.folder || FOLDER;
    const notes = Object.entries(BUILT_IN).map(([name, text]) => ({ path: `${folder}/${capitalised(name)}.md`, text }));
    const missing = notes.filter(({ path }) => this.app.vault.getFileByPath(path) === null);
    return { folder, notes: missing, there: notes.length - missing.length };
  }

  private get folder(): string {
    return this.settings.current.templatesFolder;
  }

  private async load(name: string, own: ReadonlyMap<string, TFile>): Promise<Template | TemplateFault> {
    const template = readTemplate(await this.sourceOf(name, own), (yaml): unknown => parseYaml(yaml));
    return isFault(template) ? template : { ...template, language: regional(template.language, systemLanguage()) };
  }

  private async sourceOf(name: string, files: ReadonlyMap<string, TFile>): Promise<TemplateSource> {
    const [own, file] = [...files].find(([one]) => isSame(one, name)) ?? [];
    if (own !== undefined && file) return { name: own, text: await currentText(this.app, file), language: getLanguage() };
    return { name: capitalised(name), text: BUILT_IN[name.toLowerCase() as BuiltInName], language: BUILT_IN_LANGUAGE };
  }

  /** Notes of the folder that say what kind of message they are, or are called as a built-in one is. */
  private ownFiles(): ReadonlyMap<string, TFile> {
    const files = new Map<string, TFile>();
    if (this.folder === "") return files;
    const { vault, metadataCache } = this.app;
    const inFolder = vault.getMarkdownFiles().filter(({ path }) => isIn(folderOf(path), this.folder));
    for (const file of inFolder.sort((one, other) => one.path.length - other.path.length)) {
      const name = noteName(file.path);
      const isOne = metadataCache.getFileCache(file)?.frontmatter?.["kind"] !== undefined || Object.keys(BUILT_IN).some((builtIn) => isSame(builtIn, name));
      if (isOne && ![...files.keys()].some((known) => isSame(known, name))) files.set(name, file);
    }
    return files;
  }
}

/** Now, for the core plugin's placeholders. */
export function coreClock(): Omit<CoreValues, "title"> {
  const now = currentMoment();
  return { now, formatNow: (format) => moment.utc(`${now.day}T${now.time}`).format(format) };
}

function systemLanguage(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
