/** What runs in the page before the host does: it puts a generated vault in the place of a folder on disk. */
import type { NoteMetadata } from "../../test/host/page/note-metadata";
import type { Entry } from "../../test/host/protocol";
import { realisticVault, type VaultSize } from "./realistic-vault";

declare global {
  interface Window {
    benchVault: VaultSize;
    bench: typeof bench;
  }
}

const LINES_OF_BODY = 4;
const STAT = { ctime: 0, mtime: 0, size: 400 };

/** As from a cache on disk: parsed, and not as a literal in the code left it. */
const vault = JSON.parse(JSON.stringify(realisticVault(window.benchVault))) as ReturnType<typeof realisticVault>;

const fetchFromServer = window.fetch.bind(window);
window.fetch = (input, init) => {
  if (typeof input !== "string" || !input.startsWith("/vault/tree?")) return fetchFromServer(input, init);
  const value = { name: "Vault", entries: entries(), revision: 0 };
  return Promise.resolve(new Response(JSON.stringify({ ok: true, value })));
};

const bench = {
  /** The files are empty for the host: this gives its metadata cache what it would know of the notes. */
  fillCache(): void {
    const { metadataCache, vault: files } = window.host.app;
    for (const { path, properties } of vault) {
      const file = files.getFileByPath(path);
      const cache = file && metadataCache.getFileCache(file);
      if (!cache) throw new Error(`The host does not know ${path}.`);
      cache.frontmatter = properties;
      cache.sections = sectionsOf(properties);
    }
  },

  /** Switches the plugin on, as a person would. */
  async enable(): Promise<void> {
    await window.host.loadPlugin();
    const plugin = window.host.plugin as { onUserEnable?: () => void };
    plugin.onUserEnable?.();
  },

  /** Tells of so many changes to the first of our notes, each with time for what follows; or takes the time alone. */
  async change(times: number, isTold: boolean): Promise<void> {
    const { metadataCache, vault: files } = window.host.app;
    const ours = vault.find(({ properties }) => properties?.["type"] === "application");
    const file = files.getFileByPath(ours?.path ?? "");
    const cache = file && metadataCache.getFileCache(file);
    if (!cache) throw new Error("There is no application to change.");
    for (let turn = 0; turn < times; turn += 1) {
      cache.frontmatter = { ...cache.frontmatter, role: `Role ${String(turn)}` };
      if (isTold) metadataCache.emit("changed", file, "", cache);
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
};
window.bench = bench;

function entries(): Entry[] {
  const folders = new Set<string>();
  for (const { path } of vault) {
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) folders.add(path.slice(0, end));
  }
  return [
    ...[...folders].sort().map((path): Entry => ({ path, folder: true })),
    ...vault.map(({ path }): Entry => ({ path, folder: false, stat: STAT, text: null })),
  ];
}

/** The properties, and a paragraph. */
function sectionsOf(properties: NoteMetadata["frontmatter"]): NoteMetadata["sections"] {
  const section = (type: string, from: number, to: number) => ({
    type,
    position: { start: { line: from, col: 0, offset: from * 20 }, end: { line: to, col: 0, offset: to * 20 } },
  });
  if (properties === undefined) return [section("paragraph", 0, LINES_OF_BODY)];
  const end = Object.keys(properties).length + 1;
  return [section("yaml", 0, end), section("paragraph", end + 1, end + 1 + LINES_OF_BODY)];
}
