import { normalizePath, type DataAdapter, type Plugin } from "obsidian";
import type { StoredSettings } from "../settings/settings-store";
import { isRecord } from "../settings/unknown-value";
import { currentMoment } from "./clock";

type FromObsidian = Pick<Plugin, "loadData" | "saveData" | "manifest"> & {
  readonly app: {
    readonly vault: {
      readonly configDir: string;
      readonly adapter: Pick<DataAdapter, "exists" | "read" | "list" | "copy">;
    };
  };
};

/** The file `data.json` of the plugin. It is no note: Obsidian writes it, and copies of it lie beside it. */
export class SettingsFile {
  constructor(private readonly plugin: FromObsidian) {}

  /** What stands there now; of what is broken a copy is kept before this answers. Never throws. */
  async read(): Promise<StoredSettings> {
    // Obsidian throws at what is no JSON, and hands on any JSON.
    const data: unknown = await this.plugin.loadData().catch(() => undefined);
    if (isRecord(data)) return { kind: "data", data };
    try {
      return await this.#readText();
    } catch {
      return { kind: "not kept" };
    }
  }

  /** Throws where it cannot be written. */
  write(data: Readonly<Record<string, unknown>>): Promise<void> {
    return this.plugin.saveData(data);
  }

  async #readText(): Promise<StoredSettings> {
    const { adapter } = this.plugin.app.vault;
    const path = this.#pathOf("data.json");
    if (!(await adapter.exists(path))) return { kind: "none" };
    const text = await adapter.read(path);
    const data = parsed(text);
    if (isRecord(data)) return { kind: "data", data }; // It was written anew just now.
    if (data === null) return { kind: "none" };
    return text.trim() === "" ? { kind: "broken", copy: undefined } : await this.#keep(path, text);
  }

  /** Makes a copy of the file, unless there is one. */
  async #keep(path: string, text: string): Promise<StoredSettings> {
    const { adapter } = this.plugin.app.vault;
    const { files } = await adapter.list(this.#pathOf(""));
    const names = files.map((file) => file.slice(file.lastIndexOf("/") + 1));
    for (const name of names)
      if (/^data-broken-.*\.json$/.test(name) && (await adapter.read(this.#pathOf(name))) === text)
        return { kind: "broken", copy: name };
    const copy = freeName(`data-broken-${currentMoment().day}`, names);
    await adapter.copy(path, this.#pathOf(copy));
    const isWhole = (await adapter.read(this.#pathOf(copy))) === text; // A full disk may take half of it.
    return isWhole ? { kind: "broken", copy } : { kind: "not kept" };
  }

  #pathOf(name: string): string {
    const { app, manifest } = this.plugin;
    return normalizePath(`${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/${name}`);
  }
}

function freeName(start: string, taken: readonly string[]): string {
  let name = `${start}.json`;
  for (let number = 2; taken.includes(name); number++) name = `${start}-${number}.json`;
  return name;
}

/** The value of a text in JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
