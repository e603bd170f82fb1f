import { dataOf, DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings";

/** Where the settings lie: the plugin itself. */
export interface SettingsFile {
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

/** The settings as they are now. Whoever depends on them is told of each change, also of one from another device. */
export class SettingsStore {
  private stored: unknown = null;
  private settings = DEFAULT_SETTINGS;
  private readonly listeners = new Set<(before: Settings) => void>();

  constructor(private readonly file: SettingsFile) {}

  get current(): Settings {
    return this.settings;
  }

  /** Whether nothing has ever been set in this vault. */
  get areNew(): boolean {
    return this.stored === null || this.stored === undefined;
  }

  /** Reads the settings anew. False where the file cannot be read: then those that were there stay. */
  async load(): Promise<boolean> {
    try {
      this.stored = await this.file.loadData();
    } catch {
      this.stored ??= {}; // There was something, so this vault is not new to us.
      return false;
    }
    this.become(parseSettings(this.stored));
    return true;
  }

  async change(changed: Partial<Settings>): Promise<void> {
    const settings = { ...this.settings, ...changed };
    this.stored = dataOf(settings, this.stored);
    this.become(settings);
    await this.file.saveData(this.stored);
  }

  /** Calls back after every change with what was set before, until the returned function is called. */
  onChange(listener: (before: Settings) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private become(settings: Settings): void {
    const before = this.settings;
    this.settings = settings;
    for (const listener of this.listeners) listener(before);
  }
}
