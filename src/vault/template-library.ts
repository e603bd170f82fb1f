import { getLanguage, parseYaml, type MetadataCache, type TFile, type Vault } from "obsidian";
import { folderOf, isInFolder, noteName } from "../core/reading/link";
import { foldKey } from "../core/reading/property-names";
import type { Settings } from "../settings/settings";
import type { SettingsStore } from "../settings/settings-store";
import { BUILT_IN, BUILT_IN_LANGUAGE, type BuiltInName } from "../templates/built-in";
import type { CoreValues } from "../templates/core-plugin-placeholders";
import { regional } from "../templates/days-in-language";
import {
  isFault,
  readTemplate,
  type Template,
  type TemplateFault,
  type TemplateKind,
  type TemplateSource,
} from "../templates/template";
import { capitalised } from "../words/days";
import { coreClock } from "./clock";
import type { OpenNotes } from "./open-notes";
import { propertiesIn } from "./source";
import type { NoteToMake } from "./writer";

/** A template in the list to choose from. */
interface ListedTemplate {
  readonly name: string;
  readonly isOwn: boolean;
  /** Undefined where it has a fault, which is said once it is chosen. */
  readonly kind: TemplateKind | undefined;
}

/** Where the built-in templates are copied to if no folder is set. */
const FOLDER = "Templates/Hear Back";

/** All templates: those in the person's folder, as they are at that moment, then the built-in ones. */
export class TemplateLibrary {
  constructor(
    private readonly app: {
      readonly vault: Pick<Vault, "getMarkdownFiles">;
      readonly metadataCache: Pick<MetadataCache, "getFileCache">;
    },
    private readonly openNotes: Pick<OpenNotes, "textOf">,
    private readonly settings: Pick<SettingsStore, "current">,
  ) {}

  /** Every template once: those that fit, then the person's own, then the rest. */
  async list(fitting: readonly BuiltInName[]): Promise<readonly ListedTemplate[]> {
    const own = this.#ownFiles(this.#folder);
    const names = [...fitting, ...own.keys(), ...Object.keys(BUILT_IN)];
    const eachOnce = names.filter((name, at) => names.findIndex((other) => isSame(other, name)) === at);
    return Promise.all(
      eachOnce.map(async (name) => {
        const template = await this.#load(name, own);
        const ownName = nameAmong(own, name);
        return {
          name: ownName ?? capitalised(name),
          isOwn: ownName !== undefined,
          kind: isFault(template) ? undefined : template.kind,
        };
      }),
    );
  }

  /** The template of a name in any letter case, or what is wrong with it. */
  read(name: string): Promise<Template | TemplateFault> {
    return this.#load(name, this.#ownFiles(this.#folder));
  }

  /** What the placeholders of the core plugin stand for in a note. */
  coreValues(path: string): CoreValues {
    return { title: noteName(path), ...coreClock() };
  }

  /** The built-in templates as notes for the folder, without those that are there, also in folders within. */
  copies(): { readonly folder: string; readonly notes: readonly NoteToMake[]; readonly there: number } {
    const folder = this.#folder || FOLDER;
    const own = this.#ownFiles(folder);
    const missing = Object.entries(BUILT_IN).filter(([name]) => nameAmong(own, name) === undefined);
    const notes = missing.map(([name, text]) => ({ path: `${folder}/${capitalised(name)}.md`, text }));
    return { folder, notes, there: Object.keys(BUILT_IN).length - notes.length };
  }

  get #folder(): string {
    return this.settings.current.templatesFolder;
  }

  async #load(name: string, own: ReadonlyMap<string, TFile>): Promise<Template | TemplateFault> {
    const source = await this.#sourceOf(name, own);
    if (source === undefined) return { template: name, line: 1, kind: "is gone", what: "" };
    const template = readTemplate(source, (yaml): unknown => parseYaml(yaml));
    if (isFault(template)) return template;
    return { ...template, language: regional(template.language, languageAndRegion(this.settings.current)) };
  }

  async #sourceOf(name: string, files: ReadonlyMap<string, TFile>): Promise<TemplateSource | undefined> {
    const own = nameAmong(files, name);
    const file = own && files.get(own);
    if (file)
      return {
        name: own,
        text: await this.openNotes.textOf(file),
        language: languageOfOwnTemplates(this.settings.current),
      };
    const [builtIn, text] = Object.entries(BUILT_IN).find(([one]) => isSame(one, name)) ?? [];
    return builtIn === undefined || text === undefined
      ? undefined
      : { name: capitalised(builtIn), text, language: BUILT_IN_LANGUAGE };
  }

  /** Notes of a folder that say what kind of message they are, or that have the name of a built-in one. */
  #ownFiles(folder: string): ReadonlyMap<string, TFile> {
    const files = new Map<string, TFile>();
    if (folder === "") return files;
    const { vault, metadataCache } = this.app;
    const inFolder = vault.getMarkdownFiles().filter(({ path }) => isInFolder(folderOf(path), folder));
    for (const file of inFolder.sort((one, other) => one.path.length - other.path.length)) {
      const name = noteName(file.path);
      const properties = propertiesIn(metadataCache.getFileCache(file));
      // One whose properties cannot be read is listed, so that the person is told what is wrong with it.
      const saysItsKind = properties === undefined || Object.keys(properties).some((key) => foldKey(key) === "kind");
      const isOne = saysItsKind || Object.keys(BUILT_IN).some((builtIn) => isSame(builtIn, name));
      if (isOne && nameAmong(files, name) === undefined) files.set(name, file);
    }
    return files;
  }
}

/** The language and the region by which days are written: as chosen, else as on this device. */
export function languageAndRegion({ languageOfDates }: Settings): string {
  return languageOfDates || new Intl.DateTimeFormat().resolvedOptions().locale;
}

/** The language of days in a person's own template that names none: as chosen, else that of Obsidian. */
export function languageOfOwnTemplates(settings: Settings): string {
  return settings.languageOfDates || regional(getLanguage(), languageAndRegion(settings));
}

/** The name of a template as its file has it, asked for in any letter case. */
function nameAmong(files: ReadonlyMap<string, TFile>, name: string): string | undefined {
  return [...files.keys()].find((one) => isSame(one, name));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
