import { describe, expect, it, vi } from "vitest";
import { SettingsStore, type SettingsTrouble, type StoredSettings } from "../../src/settings/settings-store";

/** A file that others write too; what it holds can be set, and what is asked of it is counted. */
function fileWith(data: Record<string, unknown> | null) {
  const file = {
    now: (data === null ? { kind: "none" } : { kind: "data", data }) as StoredSettings,
    read: vi.fn(() => Promise.resolve(file.now)),
    write: vi.fn((written: Readonly<Record<string, unknown>>) => {
      file.now = { kind: "data", data: written };
      return Promise.resolve();
    }),
    become(written: Record<string, unknown>) {
      file.now = { kind: "data", data: written };
    },
  };
  return file;
}

async function open(data: Record<string, unknown> | null) {
  const file = fileWith(data);
  const said: SettingsTrouble[] = [];
  const store = new SettingsStore(file, (trouble) => said.push(trouble));
  await store.load();
  return { file, said, store };
}

describe("the store of settings", () => {
  it("is new until something has been set", async () => {
    const { store } = await open(null);
    expect(store.areNew).toBe(true);
    await store.change({ yourName: "Ana" });
    expect(store.areNew).toBe(false);
  });

  it("tells of each change with what was before, also of one from another device", async () => {
    const { file, store } = await open({ yourName: "Ana", later: 1 });
    const told: string[] = [];
    const stop = store.onChange((before) => told.push(`${before.yourName} → ${store.current.yourName}`));
    await store.change({ yourName: "Bo" });
    expect(file.write).toHaveBeenLastCalledWith({ yourName: "Bo", later: 1, version: 1 });
    file.become({ yourName: "Cy" });
    await store.load();
    await store.load();
    stop();
    await store.change({ yourName: "Di" });
    expect(told).toEqual(["Ana → Bo", "Bo → Cy"]);
  });

  it("tells apart the changes by which notes are read otherwise", async () => {
    const { store } = await open({ yourName: "Ana" });
    const told = vi.fn();
    store.onReadingChange(told);
    await store.change({ yourName: "Bo", sayOnOpening: true });
    expect(told).not.toHaveBeenCalled();
    await store.change({ tags: ["hunt"] });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("has a change at once, before it is saved, and lets the next build on it", async () => {
    const { file, store } = await open({});
    const first = store.change(({ tags }) => ({ tags: [...tags, "one"] }));
    const second = store.change(({ tags }) => ({ tags: [...tags, "two"] }));
    expect(store.current.tags).toEqual(["one", "two"]);
    await Promise.all([first, second]);
    expect(file.now).toEqual({ kind: "data", data: { version: 1, tags: ["one", "two"] } });
  });

  it("keeps what came from outside since it was last read", async () => {
    const { file, store } = await open({ yourName: "Ana", statusWords: { closed: ["shelved"] } });
    file.become({ yourName: "Bo", statusWords: { closed: ["shelved"], offer: ["cynnig"] } });
    await store.change(({ statusWords }) => ({ statusWords: { ...statusWords, applied: ["sent"] } }));
    expect(store.current).toMatchObject({
      yourName: "Bo",
      statusWords: { closed: ["shelved"], offer: ["cynnig"], applied: ["sent"] },
    });
    expect(file.now).toMatchObject({ data: { yourName: "Bo", statusWords: store.current.statusWords } });
  });

  it("loses no change that is made while it reads", async () => {
    const { file, store } = await open({ yourName: "Ana" });
    file.become({ yourName: "Bo" });
    const loading = store.load();
    const changing = store.change({ tags: ["hunt"] });
    await loading;
    expect(store.current).toMatchObject({ yourName: "Bo", tags: ["hunt"] });
    await changing;
    expect(file.now).toEqual({ kind: "data", data: { yourName: "Bo", tags: ["hunt"], version: 1 } });
  });

  it("keeps what it has where the file is gone, and writes it with the next change", async () => {
    const { file, store } = await open({ yourName: "Ana" });
    file.now = { kind: "none" };
    await store.load();
    expect(store.current.yourName).toBe("Ana");
    await store.change({ tags: ["hunt"] });
    expect(file.now).toMatchObject({ data: { yourName: "Ana", tags: ["hunt"] } });
  });
});

describe("settings of a newer version", () => {
  it("are read, and neither changed nor written, which is said", async () => {
    const { file, said, store } = await open({ version: 2, yourName: "Ana", tags: { all: ["hunt"] } });
    expect(store.current).toMatchObject({ yourName: "Ana", tags: [] });
    expect(store.lock).toBe(store.trouble);
    expect(said).toEqual([]);
    await store.change({ yourName: "Bo" });
    expect(store.current.yourName).toBe("Ana");
    expect(file.write).not.toHaveBeenCalled();
    expect(said).toEqual([{ kind: "newer" }]);
  });

  it("that came a moment ago are not written over", async () => {
    const { file, said, store } = await open({ yourName: "Ana" });
    file.become({ version: 2, yourName: "Bo" });
    await store.change({ tags: ["hunt"] });
    expect(file.write).not.toHaveBeenCalled();
    expect(store.current).toMatchObject({ yourName: "Bo", tags: [] });
    expect(said).toEqual([{ kind: "newer" }]);
  });

  it("can be changed again once the file is of a version that is known", async () => {
    const { file, store } = await open({ version: 2 });
    const told = vi.fn();
    store.onChange(told);
    file.become({ version: 1 });
    await store.load();
    expect(told).toHaveBeenCalledTimes(1);
    expect(store.trouble).toBeUndefined();
    await store.change({ yourName: "Ana" });
    expect(file.now).toMatchObject({ data: { yourName: "Ana" } });
  });
});

describe("settings that cannot be read", () => {
  const BROKEN: StoredSettings = { kind: "broken", copy: "data-broken-2026-11-20.json" };

  it("are the defaults at first; a change writes the file anew", async () => {
    const file = fileWith(null);
    const said: SettingsTrouble[] = [];
    const store = new SettingsStore(file, (trouble) => said.push(trouble));
    file.now = BROKEN;
    await store.load();
    await store.load();
    expect(store.areNew).toBe(false);
    expect(said).toEqual([{ ...BROKEN, areDefaults: true }]);
    await store.change({ yourName: "Ana" });
    expect(file.now).toEqual({ kind: "data", data: { version: 1, yourName: "Ana" } });
    expect(store.trouble).toBeUndefined();
    expect(said).toHaveLength(1);
  });

  it("stay as they were read before, and are all written with the next change", async () => {
    const { file, said, store } = await open({ yourName: "Ana", later: 1 });
    file.now = BROKEN;
    await store.change({ tags: ["hunt"] });
    expect(said).toEqual([{ ...BROKEN, areDefaults: false }]);
    expect(file.now).toEqual({ kind: "data", data: { yourName: "Ana", later: 1, tags: ["hunt"], version: 1 } });
  });

  it("are not written over while no copy of them can be made", async () => {
    const { file, said, store } = await open({ yourName: "Ana" });
    file.now = { kind: "not kept" };
    await store.load();
    expect(store.lock).toBe(store.trouble);
    await store.change({ yourName: "Bo" });
    expect(file.write).not.toHaveBeenCalled();
    expect(store.current.yourName).toBe("Ana");
    expect(said).toEqual([{ kind: "not kept" }, { kind: "not kept" }]);
    file.now = BROKEN;
    await store.change({ yourName: "Cy" });
    expect(file.now).toMatchObject({ kind: "data", data: { yourName: "Cy" } });
  });
});

describe("settings that cannot be saved", () => {
  it("hold all the same, which is said once, and are saved with the next change that can be", async () => {
    const { file, said, store } = await open({ yourName: "Ana" });
    file.write.mockRejectedValueOnce(new Error("ENOSPC")).mockRejectedValueOnce(new Error("ENOSPC"));
    await store.change({ tags: ["hunt"] });
    await store.change({ sayOnOpening: true });
    expect(said).toEqual([{ kind: "not saved" }]);
    file.become({ yourName: "Bo" });
    await store.load();
    expect(store.current).toMatchObject({ yourName: "Bo", tags: ["hunt"], sayOnOpening: true });
    expect(store.trouble).toEqual({ kind: "not saved" });
    await store.change({ newNotesFolder: "Jobs" });
    expect(store.trouble).toBeUndefined();
    expect(file.now).toMatchObject({
      data: { yourName: "Bo", tags: ["hunt"], sayOnOpening: true, newNotesFolder: "Jobs" },
    });
  });
});
