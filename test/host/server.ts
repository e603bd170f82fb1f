import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { buildHost } from "./build-host";
import { FolderWatch } from "./folder-watch";
import { PluginData, readPluginId } from "./plugin-data";
import { DATA_CHANGED, type Answer, type Change, type OperationName, type Operations } from "./protocol";
import { ForbiddenPathError, VaultFolder } from "./vault-folder";

export interface ServeOptions {
  /** Absolute; used in place. */
  readonly vault: string;
  /** The folder with the built main.js, manifest.json and styles.css. */
  readonly plugin: string;
  /** Any free port if left out. */
  readonly port?: number;
}

export interface ServedVault {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

/** Nothing that runs in the page may reach anything but this server. */
const SECURITY_HEADERS = {
  "content-security-policy": "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

const OPERATIONS: readonly string[] = [
  "tree",
  "read",
  "write",
  "createFolder",
  "rename",
  "trash",
  "adapterExists",
  "adapterRead",
  "loadData",
  "saveData",
] satisfies readonly OperationName[];

const MOST_BYTES = 64 * 1024 * 1024;

/** Serves the page and the vault's folder, to this machine alone. */
export async function serveVault(options: ServeOptions): Promise<ServedVault> {
  const hostFolder = await buildHost();
  const server = new VaultServer(new VaultFolder(options.vault), options.plugin, hostFolder);
  try {
    return await server.listen(options.port ?? 0);
  } catch (error) {
    await server.close();
    throw error;
  }
}

class VaultServer {
  readonly #folder: VaultFolder;
  readonly #plugin: string;
  readonly #hostFolder: string;
  readonly #watch: FolderWatch;
  readonly #data: PluginData | undefined;
  readonly #http = http.createServer((request, response) => {
    this.#answer(request, response).catch((error: unknown) => {
      const forbidden = error instanceof ForbiddenPathError;
      send(response, forbidden ? 403 : 500, error instanceof Error ? error.message : "Failed");
    });
  });
  readonly #listeners = new Set<http.ServerResponse>();
  #revision = 0;
  #port = 0;

  constructor(folder: VaultFolder, plugin: string, hostFolder: string) {
    this.#folder = folder;
    this.#plugin = plugin;
    this.#hostFolder = hostFolder;
    this.#watch = new FolderWatch(folder, (changed, entry) => {
      const change: Change = { path: changed, entry, revision: ++this.#revision };
      this.#send(`data: ${JSON.stringify(change)}\n\n`);
    });
    const id = readPluginId(plugin);
    const tell = (): void => {
      this.#send(`event: ${DATA_CHANGED}\ndata: changed\n\n`);
    };
    this.#data = id === undefined ? undefined : new PluginData(folder, id, tell);
  }

  listen(port: number): Promise<ServedVault> {
    return new Promise((resolve, reject) => {
      this.#http.once("error", (error: NodeJS.ErrnoException) => {
        const taken = `Port ${port} is in use by another program. Choose another, or none to take any that is free.`;
        reject(error.code === "EADDRINUSE" ? Object.assign(new Error(taken), { code: error.code }) : error);
      });
      this.#http.listen(port, "127.0.0.1", () => {
        const address = this.#http.address();
        this.#port = typeof address === "object" && address !== null ? address.port : port;
        resolve({ url: `http://127.0.0.1:${this.#port}`, close: () => this.close() });
      });
    });
  }

  async close(): Promise<void> {
    this.#watch.close();
    this.#data?.close();
    for (const listener of this.#listeners) listener.end();
    await new Promise<void>((resolve) => {
      this.#http.close(() => {
        resolve();
      });
      this.#http.closeAllConnections();
    });
  }

  async #answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    if (!this.#isOurs(request)) {
      send(response, 403, "This server answers only its own page.");
      return;
    }
    const { pathname } = new URL(request.url ?? "/", "http://page");
    if (pathname === "/events") this.#listen(response);
    else if (pathname.startsWith("/vault/")) await this.#operate(pathname.slice("/vault/".length), request, response);
    else if (pathname.startsWith("/plugin/")) this.#sendPlugin(pathname.slice("/plugin/".length), response);
    else this.#sendPage(pathname === "/" ? "index.html" : pathname.slice(1), response);
  }

  /** The Host is checked too: a foreign name may be made to point at this machine. */
  #isOurs(request: http.IncomingMessage): boolean {
    const hosts = [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`];
    const { host, origin } = request.headers;
    return host !== undefined && hosts.includes(host) && (origin === undefined || origin === `http://${host}`);
  }

  #listen(response: http.ServerResponse): void {
    response.writeHead(200, { ...SECURITY_HEADERS, "content-type": "text/event-stream" });
    response.write(": listening\n\n");
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  #send(event: string): void {
    for (const listener of this.#listeners) listener.write(event);
  }

  async #operate(name: string, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    if (request.method !== "POST" || !isOperation(name)) {
      send(response, 404, "There is no such operation.");
      return;
    }
    const asked = JSON.parse(await readBody(request)) as Operations[typeof name]["request"];
    send(response, 200, JSON.stringify(this.#run(name, asked)), ".json");
  }

  #run<Name extends OperationName>(name: Name, request: Operations[Name]["request"]): Answer<unknown> {
    const operations: { [N in OperationName]: (request: Operations[N]["request"]) => Operations[N]["answer"] } = {
      tree: () => ({ name: this.#folder.name, entries: this.#folder.tree(), revision: this.#revision }),
      read: (asked) => ({ text: this.#folder.read(asked.path) }),
      write: (asked) => {
        const stat = this.#folder.write(asked.path, asked.text, asked.mustBeNew);
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

  #dataOfPlugin(): PluginData {
    if (this.#data === undefined) throw new Error("The plugin's manifest.json names no id.");
    return this.#data;
  }

  #ownChange(...paths: string[]): number {
    for (const changed of paths) this.#watch.see(changed);
    return ++this.#revision;
  }

  #sendPlugin(name: string, response: http.ServerResponse): void {
    if (!["main.js", "manifest.json", "styles.css"].includes(name)) {
      send(response, 404, "The plugin has no such file.");
      return;
    }
    const file = path.join(this.#plugin, name);
    if (!fs.existsSync(file)) {
      send(response, 200, name === "main.js" ? `throw new Error("${name} is not built.");` : "", path.extname(name));
      return;
    }
    const text = fs.readFileSync(file, "utf8");
    // The wrapper that Obsidian gives a plugin, on the first line, so that line numbers stay true.
    const wrapped = `window.hostPlugin(function (require, module, exports) {${text}\n});`;
    send(response, 200, name === "main.js" ? wrapped : text, path.extname(name));
  }

  #sendPage(name: string, response: http.ServerResponse): void {
    if (!["index.html", "host.js", "host.css"].includes(name)) {
      send(response, 404, "There is no such page.");
      return;
    }
    send(response, 200, fs.readFileSync(path.join(this.#hostFolder, name), "utf8"), path.extname(name));
  }
}

function isOperation(name: string): name is OperationName {
  return OPERATIONS.includes(name);
}

function send(response: http.ServerResponse, status: number, body: string, extension = ""): void {
  if (!response.headersSent) {
    const type = TYPES[extension] ?? "text/plain; charset=utf-8";
    response.writeHead(status, { ...SECURITY_HEADERS, "content-type": type });
  }
  response.end(body);
}

async function readBody(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error("The request is too large.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
