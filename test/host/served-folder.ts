import fs from "node:fs";
import path from "node:path";
import { FolderWatch } from "./folder-watch";
import { PluginData, readPluginId } from "./plugin-data";
import { DATA_CHANGED, type Answer, type Change, type OperationName, type Operations } from "./protocol";
import { ForbiddenPathError, VaultFolder } from "./vault-folder";

/** A vault's folder with the plugin that is loaded there, as the page asks for them; and news of the folder. */
export class ServedFolder {
  readonly #folder: VaultFolder;
  readonly #plugin: string;
  readonly #watch: FolderWatch;
  readonly #data: PluginData | undefined;
  #revision = 0;

  /** Both folders are absolute; the vault is used in place. `send` takes events to the page. */
  constructor(vault: string, plugin: string, send: (event: string) => void) {
    this.#folder = new VaultFolder(vault);
    this.#plugin = plugin;
    this.#folder.removeLeftovers();
    this.#watch = new FolderWatch(this.#folder, (changed, entry) => {
      const change: Change = { path: changed, entry, revision: ++this.#revision };
      send(`data: ${JSON.stringify(change)}\n\n`);
    });
    const id = readPluginId(plugin);
    const tell = (): void => {
      send(`event: ${DATA_CHANGED}\ndata: changed\n\n`);
    };
    this.#data = id === undefined ? undefined : new PluginData(this.#folder, id, tell);
  }

  close(): void {
    this.#watch.close();
    this.#data?.close();
  }

  /** Does what the page asks for. Throws where it may not ask, and where the fault is ours. */
  run<Name extends OperationName>(name: Name, request: Operations[Name]["request"]): Answer<unknown> {
    const operations: { [N in OperationName]: (request: Operations[N]["request"]) => Operations[N]["answer"] } = {
      tree: () => ({ name: this.#folder.name, entries: this.#folder.tree(), revision: this.#revision }),
      read: (asked) => this.#folder.read(asked.path),
      write: (asked) => {
        const stat = this.#folder.write(asked.path, asked.text, asked.basedOn);
        return { stat, revision: this.#ownChange(asked.path) };
      },
      createFolder: (asked) => {
        this.#folder.createFolder(asked.path);
        return { revision: this.#ownChange(asked.path) };
      },
      rename: (asked) => {
        this.#folder.rename(asked.from, asked.to);
        return { revision: this.#ownChange(asked.from, asked.to) };
      },
      trash: (asked) => {
        this.#folder.trash(asked.path);
        return { revision: this.#ownChange(asked.path) };
      },
      adapterExists: (asked) => ({ exists: this.#folder.exists(asked.path) }),
      adapterRead: (asked) => ({ text: this.#folder.readWithConfig(asked.path) }),
      adapterList: (asked) => this.#folder.listWithConfig(asked.path),
      adapterCopy: (asked) => {
        this.#folder.copyInConfig(asked.from, asked.to);
        return null;
      },
      loadData: () => ({ text: this.#dataOfPlugin().load() }),
      saveData: (asked) => {
        this.#dataOfPlugin().save(asked.text);
        return null;
      },
    };
    try {
      return { ok: true, value: operations[name](request) };
    } catch (error) {
      if (!(error instanceof Error) || error instanceof ForbiddenPathError) throw error;
      const code = "code" in error && typeof error.code === "string" ? error.code : "";
      return { ok: false, code, message: error.message };
    }
  }

  /** The text of a file of the plugin; undefined if plugins have no such file. */
  pluginFile(name: string): string | undefined {
    if (!["main.js", "manifest.json", "styles.css"].includes(name)) return undefined;
    const file = path.join(this.#plugin, name);
    if (!fs.existsSync(file)) return name === "main.js" ? `throw new Error("${name} is not built.");` : "";
    const text = fs.readFileSync(file, "utf8");
    // The wrapper that Obsidian gives a plugin, on the first line, so that line numbers stay true.
    return name === "main.js" ? `window.hostPlugin(function (require, module, exports) {${text}\n});` : text;
  }

  #dataOfPlugin(): PluginData {
    if (this.#data === undefined) throw new Error("The plugin's manifest.json names no id.");
    return this.#data;
  }

  #ownChange(...paths: string[]): number {
    for (const changed of paths) this.#watch.see(changed);
    return ++this.#revision;
  }
}
