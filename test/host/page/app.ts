import type { Commands } from "./commands";
import { guard } from "./faults";
import type { FileManager } from "./file-manager";
import type { MetadataCache } from "./metadata-cache";
import type { PluginData } from "./plugin-data";
import type { SettingsTabs } from "./settings/settings-tabs";
import type { Vault } from "./vault";
import type { Workspace } from "./workspace";

type Parts = Pick<
  App,
  "vault" | "metadataCache" | "fileManager" | "workspace" | "hostCommands" | "hostSettings" | "hostPluginData"
>;

export class App {
  static {
    guard(this, "App");
  }

  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  /** For the host and its tests; these are not part of the public API. */
  readonly hostCommands: Commands;
  readonly hostSettings: SettingsTabs;
  readonly hostPluginData: PluginData;

  constructor(parts: Parts) {
    this.vault = parts.vault;
    this.metadataCache = parts.metadataCache;
    this.fileManager = parts.fileManager;
    this.workspace = parts.workspace;
    this.hostCommands = parts.hostCommands;
    this.hostSettings = parts.hostSettings;
    this.hostPluginData = parts.hostPluginData;
  }
}
