import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { buildHost } from "./build-host";
import type { OperationName, Operations } from "./protocol";
import { ServedFolder } from "./served-folder";
import { ForbiddenPathError } from "./vault-folder";

export interface ServeOptions {
  /** Absolute; used in place. */
  readonly vault: string;
  /** The folder with the built main.js, manifest.json and styles.css. */
  readonly plugin: string;
  /** Any free port if left out. */
  readonly port?: number;
}

export interface ServedVault {
  /** With the secret that makes a page that is opened by it the server's own. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

/** Nothing that runs in the page may reach anything but this server, and no other page may show it within itself. */
const SECURITY_HEADERS = {
  "content-security-policy":
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'; frame-ancestors 'none'",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
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
  "adapterList",
  "adapterCopy",
  "loadData",
  "saveData",
] satisfies readonly OperationName[];

const PAGE = "index.html";
const NOT_ITS_PAGE = "This server answers only its own page.";
const MOST_BYTES = 64 * 1024 * 1024;

/** Serves the page and the vault's folder, to this machine alone. */
export async function serveVault({ vault, plugin, port }: ServeOptions): Promise<ServedVault> {
  const server = await startServer(port);
  try {
    server.serve(vault, plugin);
    return server;
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** A server that serves nothing yet, on any free port if none is given. */
export async function startServer(port = 0): Promise<VaultServer> {
  const server = new VaultServer(await buildHost());
  await server.listen(port);
  return server;
}

/** Serves one vault at a time at one address, so that the browser need not compile the page anew for the next one. */
export class VaultServer implements ServedVault {
  readonly #page: ReadonlyMap<string, string>;
  readonly #http = http.createServer((request, response) => {
    this.#answer(request, response).catch((error: unknown) => {
      const forbidden = error instanceof ForbiddenPathError;
      send(response, forbidden ? 403 : 500, error instanceof Error ? error.message : "Failed");
    });
  });
  readonly #listeners = new Set<http.ServerResponse>();
  readonly #secret = randomBytes(32).toString("base64url");
  #served: ServedFolder | undefined;
  #port = 0;

  constructor(hostFolder: string) {
    this.#page = readPage(hostFolder);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/?secret=${this.#secret}`;
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#http.once("error", (error: NodeJS.ErrnoException) => {
        const taken = `Port ${port} is in use by another program. Choose another, or none to take any that is free.`;
        reject(error.code === "EADDRINUSE" ? Object.assign(new Error(taken), { code: error.code }) : error);
      });
      this.#http.listen(port, "127.0.0.1", () => {
        const address = this.#http.address();
        this.#port = typeof address === "object" && address !== null ? address.port : port;
        resolve();
      });
    });
  }

  /** From now on serves this vault with this plugin, and none before it. */
  serve(vault: string, plugin: string): void {
    this.stopServing();
    this.#served = new ServedFolder(vault, plugin, (event) => {
      for (const listener of this.#listeners) listener.write(event);
    });
  }

  /** Cuts all connections too: what was asked of one vault must not be done in the next. */
  stopServing(): void {
    this.#served?.close();
    this.#served = undefined;
    this.#http.closeAllConnections();
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#http.close(() => {
        resolve();
      });
    });
    this.stopServing();
    await closed;
  }

  async #answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    if (!this.#isOurs(request)) {
      send(response, 403, NOT_ITS_PAGE);
      return;
    }
    const served = this.#served;
    if (served === undefined) {
      send(response, 404, "There is no vault here.");
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://page");
    const file = pathname === "/" ? PAGE : pathname.slice(1);
    const text = this.#page.get(file);
    if (text !== undefined) sendPage(file, text, response);
    else if (!this.#isSecret(searchParams.get("secret"))) send(response, 403, NOT_ITS_PAGE);
    else if (pathname === "/events") this.#listen(response);
    else if (pathname.startsWith("/vault/")) await operate(served, pathname.slice("/vault/".length), request, response);
    else if (pathname.startsWith("/plugin/")) sendPlugin(served, pathname.slice("/plugin/".length), response);
    else send(response, 404, "There is no such page.");
  }

  /** The Host is checked too: a foreign name may be made to point at this machine. */
  #isOurs(request: http.IncomingMessage): boolean {
    const hosts = [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`];
    const { host, origin } = request.headers;
    return host !== undefined && hosts.includes(host) && (origin === undefined || origin === `http://${host}`);
  }

  /** Other programs and people on this machine can ask too. In constant time, so that it cannot be guessed bit by bit. */
  #isSecret(given: string | null): boolean {
    const [mine, theirs] = [Buffer.from(this.#secret), Buffer.from(given ?? "")];
    return mine.length === theirs.length && timingSafeEqual(mine, theirs);
  }

  #listen(response: http.ServerResponse): void {
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      "cache-control": "no-store",
      "content-type": "text/event-stream",
    });
    response.write(": listening\n\n");
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }
}

/** To everybody on this machine: there is nothing of the vault in it. */
function sendPage(name: string, text: string, response: http.ServerResponse): void {
  send(response, 200, text, path.extname(name), name === PAGE ? "no-store" : "max-age=31536000, immutable");
}

/** The page and what it loads, which has its hash in its name: the browser keeps it, compiled, until it changes. */
function readPage(folder: string): ReadonlyMap<string, string> {
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), "utf8");
  let page = read(PAGE);
  const files = new Map<string, string>();
  for (const name of ["host.js", "host.css"]) {
    const text = read(name);
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    const hashed = name.replace(".", `-${hash}.`);
    page = page.replace(`"${name}"`, `"${hashed}"`);
    files.set(hashed, text);
  }
  return files.set(PAGE, page);
}

async function operate(
  served: ServedFolder,
  name: string,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  if (request.method !== "POST" || !isOperation(name)) {
    send(response, 404, "There is no such operation.");
    return;
  }
  const asked = JSON.parse(await readBody(request)) as Operations[typeof name]["request"];
  send(response, 200, JSON.stringify(served.run(name, asked)), ".json");
}

function sendPlugin(served: ServedFolder, name: string, response: http.ServerResponse): void {
  const text = served.pluginFile(name);
  if (text === undefined) send(response, 404, "The plugin has no such file.");
  else send(response, 200, text, path.extname(name));
}

function isOperation(name: string): name is OperationName {
  return OPERATIONS.includes(name);
}

function send(response: http.ServerResponse, status: number, body: string, extension = "", caching = "no-store"): void {
  if (!response.headersSent) {
    const type = TYPES[extension] ?? "text/plain; charset=utf-8";
    response.writeHead(status, { ...SECURITY_HEADERS, "cache-control": caching, "content-type": type });
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
