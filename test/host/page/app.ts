import type { Commands } from "./commands";
import { guard } from "./faults";
import type { FileManager } from "./file-manager";
import type { MetadataCache } from "./metadata-cache";
import type { Vault } from "./vault";
import type { Workspace } from "./workspace";

export class App {
  static {
    guard(this, "App");
  }

  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  /** For the host and its tests; it is not part of the public API. */
  readonly hostCommands: Commands;

  constructor(parts: Pick<App, "vault" | "metadataCache" | "fileManager" | "workspace" | "hostCommands">) {
    this.vault = parts.vault;
    this.metadataCache = parts.metadataCache;
    this.fileManager = parts.fileManager;
    this.workspace = parts.workspace;
    this.hostCommands = parts.hostCommands;
  }
}
