import type { Commands } from "./commands";
import { EditorExtensions } from "./editor-extensions";
import { guard } from "./faults";
import type { FileManager } from "./file-manager";
import { ScopeStack } from "./keyboard";
import type { MetadataCache } from "./metadata-cache";
import type { PluginData } from "./plugin-data";
import { PostProcessors } from "./post-processors";
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
  readonly keymap = new ScopeStack();
  /** For the host and its tests; these are not part of the public API. */
  readonly hostCommands: Commands;
  readonly hostSettings: SettingsTabs;
  readonly hostPluginData: PluginData;
  readonly hostEditorExtensions = new EditorExtensions();
  readonly hostPostProcessors = new PostProcessors();

  constructor(parts: Parts) {
    this.vault = parts.vault;
    this.metadataCache = parts.metadataCache;
    this.fileManager = parts.fileManager;
    this.workspace = parts.workspace;
    this.hostCommands = parts.hostCommands;
    this.hostSettings = parts.hostSettings;
    this.hostPluginData = parts.hostPluginData;
  }

  /** null where nothing was saved, or nothing that can be read. */
  loadLocalStorage(key: string): unknown {
    try {
      return JSON.parse(window.localStorage.getItem(this.#storageKey(key)) ?? "null");
    } catch {
      return null;
    }
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null) window.localStorage.removeItem(this.#storageKey(key));
    else window.localStorage.setItem(this.#storageKey(key), JSON.stringify(data));
  }

  /** Of this vault: others on the same device keep their own. */
  #storageKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
