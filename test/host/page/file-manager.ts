import { guard } from "./faults";
import type { TAbstractFile, TFile } from "./files";
import { changeProperties, type Properties } from "./front-matter";
import type { Vault } from "./vault";

export class FileManager {
  static {
    guard(this, "FileManager");
  }

  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** On the text on disk: what is typed and not saved yet is not in it. */
  async processFrontMatter(file: TFile, change: (properties: Properties) => void): Promise<void> {
    await this.#vault.process(file, (text) => changeProperties(text, change));
  }

  /** Links to the file are left as they are, unlike in Obsidian. */
  renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    return this.#vault.rename(file, newPath);
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.#vault.trash(file);
  }
}
