import { areAlike, dataOf, DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings";

/** Where the settings are kept; the plugin itself is one. */
interface SettingsFile {
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

/** The settings as they are now, and word of each change to them, even from another device. */
export class SettingsStore {
  #stored: unknown = null;
  #settings = DEFAULT_SETTINGS;
  readonly #listeners = new Set<(before: Settings) => void>();

  constructor(private readonly file: SettingsFile) {}

  /** The settings as they are now: the defaults until they have been loaded. */
  get current(): Settings {
    return this.#settings;
  }

  /** Whether nothing has been set in this vault so far. */
  get areNew(): boolean {
    return this.#stored === null || this.#stored === undefined;
  }

  /** Reads the settings again. False where the file cannot be read: the settings stay as they are. */
  async load(): Promise<boolean> {
    try {
      this.#stored = await this.file.loadData();
    } catch {
      this.#stored ??= {}; // Something is there, so this vault is not new to us.
      return false;
    }
    this.#become(parseSettings(this.#stored));
    return true;
  }

  /** Changes some settings and saves them all. Throws where they cannot be saved; they are changed all the same. */
  async change(changed: Partial<Settings>): Promise<void> {
    const settings = { ...this.#settings, ...changed };
    this.#stored = dataOf(settings, this.#stored);
    this.#become(settings);
    await this.file.saveData(this.#stored);
  }

  /** Calls back after every change, with the settings before it, until the returned function is called. */
  onChange(listener: (before: Settings) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The same, only after changes by which notes are read or scheduled differently. */
  onReadingChange(listener: () => void): () => void {
    return this.onChange((before) => {
      if (!areAlike(before, this.#settings)) listener();
    });
  }

  #become(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    for (const listener of this.#listeners) listener(before);
  }
}
