import { areAlike, areFromNewerVersion, dataOf, DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings";

/** What stands where the settings are kept. */
export type StoredSettings =
  | { readonly kind: "none" }
  | { readonly kind: "data"; readonly data: Readonly<Record<string, unknown>> }
  /** Nothing of ours can be read in it. The copy is a file beside it; none for a file in which nothing stands. */
  | { readonly kind: "broken"; readonly copy: string | undefined }
  /** It cannot be read, or no copy of it could be made: nothing may be written over it. */
  | { readonly kind: "not kept" };

/** Where the settings are kept. */
interface SettingsFile {
  /** What stands there now; of what is broken a copy is kept before this answers. Never throws. */
  read(): Promise<StoredSettings>;
  /** Throws where it cannot be written. */
  write(data: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What stands between the settings and their file. */
export type SettingsTrouble =
  /** A newer version of the plugin wrote them, so this one leaves them alone. */
  | { readonly kind: "newer" }
  /** Until one is changed, the broken file stays; what holds are the defaults, or what was read before. */
  | { readonly kind: "broken"; readonly copy: string | undefined; readonly areDefaults: boolean }
  | { readonly kind: "not kept" }
  /** What was set holds until Obsidian closes, and is saved with the next change if that can be. */
  | { readonly kind: "not saved" };

/** Some settings; or what becomes of them, where that builds on what is set. It is asked more than once. */
type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * The settings as they are now, and word of each change to them, even from another device. A change is made on top of
 * what is in the file then, so that what another device has set since stays.
 */
export class SettingsStore {
  /** What was last read or written; null until then. */
  #stored: Readonly<Record<string, unknown>> | null = null;
  #areNew = true;
  #unsaved: readonly SettingsChange[] = [];
  #settings = DEFAULT_SETTINGS;
  #trouble: SettingsTrouble | undefined;
  #lastTurn: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<(before: Settings) => void>();

  /** `say` is told of what the person should know at once. */
  constructor(
    private readonly file: SettingsFile,
    private readonly say: (trouble: SettingsTrouble) => void,
  ) {}

  /** The settings as they are now: the defaults until they have been loaded. */
  get current(): Settings {
    return this.#settings;
  }

  /** Whether nothing has been set in this vault so far. */
  get areNew(): boolean {
    return this.#areNew;
  }

  /** What stands between the settings and their file; undefined while all is well. */
  get trouble(): SettingsTrouble | undefined {
    return this.#trouble;
  }

  /** Why no setting can be changed on this device; undefined where they can. */
  get lock(): SettingsTrouble | undefined {
    return isLock(this.#trouble) ? this.#trouble : undefined;
  }

  /** Reads the settings again. They stay as they are where the file cannot be read. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      const before = this.#trouble;
      this.#become(await this.#read());
      if (this.#trouble?.kind !== "newer") this.#sayUnless(before);
    });
  }

  /**
   * Changes some settings, at once where any can be changed, and saves them. Never throws: where they cannot be saved, that
   * has been said.
   */
  change(change: SettingsChange): Promise<void> {
    this.#unsaved = [...this.#unsaved, change];
    this.#become(this.#trouble);
    return this.#inTurn(() => this.#save(change));
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

  async #save(change: SettingsChange): Promise<void> {
    if (!this.#unsaved.includes(change)) return; // It went with one before it.
    const before = this.#trouble;
    const trouble = await this.#read();
    if (isLock(trouble)) {
      this.#unsaved = this.#unsaved.filter((other) => other !== change);
      this.#become(trouble);
      this.say(trouble);
      return;
    }
    this.#become(trouble);
    if (trouble?.kind === "broken") this.#sayUnless(before);
    const written = this.#unsaved;
    const data = dataOf(this.#settings, this.#stored);
    try {
      await this.file.write(data);
    } catch {
      this.#become({ kind: "not saved" });
      this.#sayUnless(before);
      return;
    }
    this.#stored = data;
    this.#areNew = false;
    this.#unsaved = this.#unsaved.filter((other) => !written.includes(other));
    this.#become(undefined);
  }

  /** Takes over what can be read, and tells what stands in the way. */
  async #read(): Promise<SettingsTrouble | undefined> {
    const stored = await this.file.read();
    if (stored.kind !== "none") this.#areNew = false;
    if (stored.kind === "not kept") return stored;
    if (stored.kind === "broken") return { ...stored, areDefaults: this.#stored === null };
    if (stored.kind === "data") {
      this.#stored = stored.data;
      if (areFromNewerVersion(stored.data)) return { kind: "newer" };
    }
    return this.#trouble?.kind === "not saved" ? this.#trouble : undefined;
  }

  /** Tells of the settings as what is stored and what is still to be saved make them. */
  #become(trouble: SettingsTrouble | undefined): void {
    const [before, troubleBefore] = [this.#settings, this.#trouble];
    const stored = parseSettings(this.#stored);
    this.#settings = isLock(trouble) ? stored : this.#unsaved.reduce(changed, stored);
    this.#trouble = trouble;
    if (isSame(before, this.#settings) && isSame(troubleBefore, trouble)) return;
    for (const listener of this.#listeners) listener(before);
  }

  /** Says what is wrong now, unless it was before. */
  #sayUnless(before: SettingsTrouble | undefined): void {
    if (this.#trouble && !isSame(before, this.#trouble)) this.say(this.#trouble);
  }

  /** One after the other, so that nothing is read between what another reads and writes. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }
}

function isLock(trouble: SettingsTrouble | undefined): trouble is SettingsTrouble & { kind: "newer" | "not kept" } {
  return trouble?.kind === "newer" || trouble?.kind === "not kept";
}

function changed(settings: Settings, change: SettingsChange): Settings {
  return { ...settings, ...(typeof change === "function" ? change(settings) : change) };
}

function isSame(one: Settings | SettingsTrouble | undefined, other: typeof one): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
