import { beforeEach, describe, expect, it, vi } from "vitest";
import { SettingsFile } from "../../src/vault/settings-file";

const FOLDER = ".obsidian/plugins/hear-back";
const DATA = `${FOLDER}/data.json`;
const COPY = "data-broken-2026-11-20.json";

/** The folder of the plugin in memory, as Obsidian gives it. */
function pluginWith(files: Record<string, string>, copy = (text: string) => text) {
  const disk = new Map(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  const read = (path: string) => {
    const text = disk.get(path);
    return text === undefined ? Promise.reject(new Error("ENOENT")) : Promise.resolve(text);
  };
  const adapter = {
    exists: (path: string) => Promise.resolve(disk.has(path)),
    read,
    list: () => Promise.resolve({ files: [...disk.keys()], folders: [] }),
    copy: async (from: string, to: string) => void disk.set(to, copy(await read(from))),
  };
  const plugin = {
    manifest: { id: "hear-back", dir: FOLDER, name: "", author: "", version: "", minAppVersion: "", description: "" },
    app: { vault: { configDir: ".obsidian", adapter } },
    loadData: async () => (disk.has(DATA) ? (JSON.parse(await read(DATA)) as unknown) : null),
    saveData: vi.fn(),
  };
  return { file: new SettingsFile(plugin), names: () => [...disk.keys()].map((path) => path.split("/").at(-1)), disk };
}

describe("the file of the settings", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 20, 9) });
    return () => vi.useRealTimers();
  });

  it.each([
    ["is not there", {}, { kind: "none" }],
    ["says nothing", { "data.json": "null" }, { kind: "none" }],
    ["holds settings", { "data.json": '{"yourName":"Ana"}' }, { kind: "data", data: { yourName: "Ana" } }],
    ["holds none", { "data.json": "{}" }, { kind: "data", data: {} }],
    ["is empty", { "data.json": " \n" }, { kind: "broken", copy: undefined }],
  ])("that %s is not kept beside", async (_what, files, stored) => {
    const { file, names } = pluginWith(files);
    expect(await file.read()).toEqual(stored);
    expect(names()).toEqual(Object.keys(files));
  });

  it.each(['{"yourName": "A', "\0\0\0", "[]", '"text"', "7", "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other"])(
    "is kept beside, and left as it is, where it holds %j",
    async (text) => {
      const { file, disk } = pluginWith({ "data.json": text });
      expect(await file.read()).toEqual({ kind: "broken", copy: COPY });
      expect(Object.fromEntries(disk)).toEqual({ [DATA]: text, [`${FOLDER}/${COPY}`]: text });
    },
  );

  it("is copied once, however often it is read, and under a free name", async () => {
    const { file, names } = pluginWith({
      "data.json": "{ new",
      [COPY]: "{ old",
      "data-broken-2026-11-01.json": "{ older",
    });
    expect(await file.read()).toEqual({ kind: "broken", copy: "data-broken-2026-11-20-2.json" });
    expect(await file.read()).toEqual({ kind: "broken", copy: "data-broken-2026-11-20-2.json" });
    expect(names()).toHaveLength(4);
  });

  it("needs no other copy on a later day", async () => {
    const { file, names } = pluginWith({ "data.json": "{ old", "data-broken-2026-11-01.json": "{ old" });
    expect(await file.read()).toEqual({ kind: "broken", copy: "data-broken-2026-11-01.json" });
    expect(names()).toHaveLength(2);
  });

  it.each<[string, (text: string) => string]>([
    [
      "no copy can be made",
      () => {
        throw new Error("ENOSPC");
      },
    ],
    ["the copy is not whole", (text) => text.slice(0, 2)],
  ])("is not kept where %s", async (_why, copy) => {
    const { file } = pluginWith({ "data.json": "{ broken" }, copy);
    expect(await file.read()).toEqual({ kind: "not kept" });
  });

  it("is not kept where it cannot be read", async () => {
    const { file, disk } = pluginWith({ "data.json": "{ broken" });
    disk.get = () => undefined; // It is listed, and reading it fails.
    expect(await file.read()).toEqual({ kind: "not kept" });
  });
});
