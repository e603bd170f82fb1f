import type { TAbstractFile, TFolder, Vault } from "obsidian";
import { isSafeFolderName, isSameFileName } from "../core/changes/safe-file-name";
import { isInFolder } from "../core/reading/link";
import { isTemplateFolder, type Conventions } from "../core/reading/recognition";
import type { FolderRefusal } from "../settings/folder-refusal";
import type { SettingsStore } from "../settings/settings-store";
import type { AgendaSource } from "./source";

/** Tells which folders would do harm in a setting, before they are set. */
export class FolderChecks {
  constructor(
    private readonly vault: Pick<Vault, "getRoot">,
    private readonly source: Pick<AgendaSource, "conventions" | "countIn">,
    private readonly settings: Pick<SettingsStore, "current">,
    private readonly otherTemplateFolders: readonly string[],
  ) {}

  /** Why new notes cannot go to a folder, which need not be there yet; empty for no folder in particular. */
  whyNotForNewNotes(folder: string): FolderRefusal | undefined {
    if (folder === "" || folder === "/") return undefined;
    const { templatesFolder } = this.settings.current;
    const own = templatesFolder === "" ? [] : [templatesFolder];
    if (isTemplateFolder(folder, [...this.otherTemplateFolders, ...own])) return { why: "for templates", folder };
    return this.#whyNoFolder(folder);
  }

  /** Why templates cannot lie in a folder: nothing in it would be listed any more. */
  whyNotForTemplates(folder: string): FolderRefusal | undefined {
    if (folder === "") return undefined;
    const { newNotesFolder } = this.settings.current;
    const conventions: Conventions = {
      ...this.source.conventions,
      folders: [],
      templateFolders: this.otherTemplateFolders,
    };
    const held = this.source.countIn(folder, conventions);
    if (held.applications + held.interviews > 0) return { why: "holds notes", folder, ...held };
    return newNotesFolder !== "" && isInFolder(newNotesFolder, folder)
      ? { why: "for new notes", folder: newNotesFolder }
      : undefined;
  }

  #whyNoFolder(path: string): FolderRefusal | undefined {
    let at: TAbstractFile | undefined = this.vault.getRoot();
    for (const name of path.split("/")) {
      const children: readonly TAbstractFile[] = at && isFolder(at) ? at.children : [];
      const there = children.find((child) => child.name === name);
      if (there && !isFolder(there)) return { why: "file", path: there.path };
      const alike = there ? undefined : children.find((child) => isSameFileName(child.name, name));
      if (alike) return { why: "letter case", there: alike.path };
      if (there === undefined && !isSafeFolderName(name)) return { why: "name", name };
      at = there;
    }
    return undefined;
  }
}

function isFolder(file: TAbstractFile): file is TFolder {
  return "children" in file;
}
