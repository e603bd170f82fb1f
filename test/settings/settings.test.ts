import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { TEMPLATE_SETTINGS, templateFoldersIn } from "../../src/settings/template-folders";
import {
  areAlike,
  conventionsOf,
  dataOf,
  DEFAULT_SETTINGS,
  normalFolder,
  parseSettings,
} from "../../src/settings/settings";
import { SettingsStore } from "../../src/settings/settings-store";

describe("settings", () => {
  it.each([
    null,
    undefined,
    "text",
    7,
    [],
    { version: 99 },
    { yourName: 3, folders: "Jobs", tags: { a: 1 }, propertyNames: [1], statusWords: null, sayOnOpening: "yes" },
  ])("are the usual ones where there is %j", (data) => {
    expect(parseSettings(data)).toEqual(DEFAULT_SETTINGS);
  });

  it("are read, and what is wrong in them is passed over", () => {
    const data = {
      version: 1,
      yourName: "  Ana\nPires ",
      folders: ["Jobs/", "Jobs", "/", 7, ""],
      tags: ["#hunt", "hunt"],
      propertyNames: { company: ["firm", 7], nonsense: ["x"], role: [] },
      statusWords: { closed: ["shelved"], __proto__: ["x"] },
    };
    expect(parseSettings(data)).toEqual({
      ...DEFAULT_SETTINGS,
      yourName: "Ana Pires",
      folders: ["Jobs", "/"],
      tags: ["hunt"],
      propertyNames: { company: ["firm"] },
      statusWords: { closed: ["shelved"] },
    });
  });

  it("of a tag have no sign before it, however many were typed", () => {
    expect(parseSettings({ tags: ["##", "# #", "##hunt"] }).tags).toEqual(["hunt"]);
  });

  it("are the same after being stored", () => {
    const texts = fc.array(fc.string());
    const data = fc.record({
      yourName: fc.string(),
      folders: texts,
      tags: texts,
      propertyNames: fc.record({ company: texts }),
      statusWords: fc.record({ closed: texts }),
      sayOnOpening: fc.boolean(),
    });
    fc.assert(
      fc.property(data, (written) => {
        const settings = parseSettings(written);
        expect(parseSettings(JSON.parse(JSON.stringify(dataOf(settings, null))))).toEqual(settings);
      }),
    );
  });

  it("never throw, whatever was stored", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => conventionsOf(parseSettings(data), [])).not.toThrow();
      }),
    );
  });

  it("keep what another version has stored beside them", () => {
    expect(dataOf(DEFAULT_SETTINGS, { insights: { from: 3 }, yourName: "Ana" })).toMatchObject({
      insights: { from: 3 },
      yourName: "",
      version: 1,
    });
  });

  it("say whether notes are read otherwise", () => {
    expect(areAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, yourName: "Ana", sayOnOpening: true })).toBe(true);
    expect(areAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, tags: ["hunt"] })).toBe(false);
  });

  it.each([
    ["Jobs/", "Jobs"],
    ["/Jobs/2026/", "Jobs/2026"],
    ["Jobs\\2026", "Jobs/2026"],
    ["/", "/"],
    ["", ""],
  ])("of a folder: %s is %s", (written, folder) => {
    expect(normalFolder(written)).toBe(folder);
  });
});

describe("the folder of templates", () => {
  const [core, templater] = TEMPLATE_SETTINGS;
  it("is where the settings of Templates and Templater say", () => {
    expect(core && templateFoldersIn('{ "folder": "Meta/Templates/" }', core)).toEqual(["Meta/Templates"]);
    expect(templater && templateFoldersIn('{ "templates_folder": "Forms", "x": 1 }', templater)).toEqual(["Forms"]);
  });
  it.each(["null", "{}", "[]", "", "{ broken", '{ "folder": 7 }', '{ "folder": "/" }', '{ "folder": "" }'])(
    "is nowhere where there is %j",
    (json) => {
      expect(core && templateFoldersIn(json, core)).toEqual([]);
    },
  );
});

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
});
