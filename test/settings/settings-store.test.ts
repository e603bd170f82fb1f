import { describe, expect, it, vi } from "vitest";
import { SettingsStore } from "../../src/settings/settings-store";

describe("the store of settings", () => {
  const fileWith = (stored: unknown) => ({
    loadData: vi.fn(() => Promise.resolve(stored)),
    saveData: vi.fn((data: unknown) => {
      stored = data;
      return Promise.resolve();
    }),
  });

  it("is new until something has been set", async () => {
    const store = new SettingsStore(fileWith(null));
    await store.load();
    expect(store.areNew).toBe(true);
    await store.change({ yourName: "Ana" });
    expect(store.areNew).toBe(false);
  });

  it("keeps what it has where the file cannot be read", async () => {
    const file = fileWith({ yourName: "Ana" });
    const store = new SettingsStore(file);
    expect(await store.load()).toBe(true);
    file.loadData.mockRejectedValueOnce(new SyntaxError("Unexpected token"));
    expect(await store.load()).toBe(false);
    expect(store.current.yourName).toBe("Ana");
  });

  it("tells of each change with what was before, also of one from another device", async () => {
    const file = fileWith({ yourName: "Ana", later: 1 });
    const store = new SettingsStore(file);
    await store.load();
    const told: string[] = [];
    const stop = store.onChange((before) => told.push(`${before.yourName} → ${store.current.yourName}`));
    await store.change({ yourName: "Bo" });
    expect(file.saveData).toHaveBeenLastCalledWith(expect.objectContaining({ yourName: "Bo", later: 1 }));
    file.loadData.mockResolvedValueOnce({ yourName: "Cy" });
    await store.load();
    stop();
    await store.change({ yourName: "Di" });
    expect(told).toEqual(["Ana → Bo", "Bo → Cy"]);
  });

  it("tells apart the changes by which notes are read otherwise", async () => {
    const store = new SettingsStore(fileWith({ yourName: "Ana" }));
    await store.load();
    const told = vi.fn();
    store.onReadingChange(told);
    await store.change({ yourName: "Bo", sayOnOpening: true });
    expect(told).not.toHaveBeenCalled();
    await store.change({ tags: ["hunt"] });
    expect(told).toHaveBeenCalledTimes(1);
  });
});
