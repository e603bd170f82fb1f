import type { FileStat } from "../protocol";
import { guard } from "./faults";
import type { Vault } from "./vault";

export abstract class TAbstractFile {
  static {
    guard(this, "TAbstractFile");
  }

  readonly vault: Vault;
  path = "";
  name = "";
  parent: TFolder | null = null;

  constructor(vault: Vault) {
    this.vault = vault;
  }

  /** For the file tree. */
  setPath(path: string): void {
    this.path = path;
    this.name = path.slice(path.lastIndexOf("/") + 1);
  }
}

export class TFile extends TAbstractFile {
  static {
    guard(this, "TFile");
  }

  basename = "";
  extension = "";
  stat: FileStat = { ctime: 0, mtime: 0, size: 0 };

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf(".");
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : "";
  }
}

export class TFolder extends TAbstractFile {
  static {
    guard(this, "TFolder");
  }

  readonly children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === "/";
  }
}
