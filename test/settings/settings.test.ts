import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LocalDay } from "../../src/core/day";
import { isInFolder } from "../../src/core/reading/link";
import {
  areAlike,
  areFromNewerVersion,
  conventionsOf,
  dataOf,
  DEFAULT_SETTINGS,
  isDayOfLook,
  normalFolder,
  parseSettings,
  rulesOf,
  WEEKLY_LOOKS,
  type Settings,
} from "../../src/settings/settings";

/** As Obsidian's sync merges two versions of the file: by whole settings, those of the other device first. */
const merged = (here: object, there: object): Readonly<Record<string, unknown>> => ({ ...here, ...there });

/** What a device may have stored: some settings, well or badly formed, and some that are none. */
const folder = fc.constantFrom("", "/", "Jobs", "Jobs/2026", "Jobs/Templates", "Work", "Templates");
const stored = fc.record(
  {
    folders: fc.oneof(fc.array(folder), fc.record({ folders: fc.array(folder) })),
    newNotesFolder: folder,
    templatesFolder: fc.oneof(folder, fc.array(folder)),
    tags: fc.oneof(fc.array(fc.string()), fc.string()),
    cadences: fc.oneof(fc.anything(), fc.record({ interview: fc.record({ next: fc.integer({ min: -1, max: 70 }) }) })),
    calendar: fc.oneof(
      fc.anything(),
      fc.record({ weekend: fc.array(fc.integer({ min: -1, max: 7 })), holidays: fc.constant(["2026-12-24"]) }),
    ),
    propertyNames: fc.record({ company: fc.array(fc.string()) }),
    kindWords: fc.anything(),
    manners: fc.oneof(fc.anything(), fc.record({ isOn: fc.boolean() })),
    version: fc.constantFrom(1, "1", null),
    renamed: fc.anything(),
  },
  { requiredKeys: [] },
);

/** Another value of each. */
const OTHERS: Settings = {
  yourName: "Ana",
  reference: "4471-20",
  languageOfDates: "de-CH",
  folders: ["Jobs"],
  tags: ["hunt"],
  newNotesFolder: "Jobs",
  templatesFolder: "Templates",
  cadences: { "final round": { next: 12 } },
  calendar: { ...DEFAULT_SETTINGS.calendar, isPauseOn: false },
  propertyNames: { company: ["firm"] },
  statusWords: { applied: ["sent"] },
  kindWords: { interview: ["chat"] },
  manners: { ...DEFAULT_SETTINGS.manners, isOn: false },
  sayOnOpening: true,
  weeklyLook: "sunday",
  networks: ["LinkedIn"],
  networkLooks: { LinkedIn: "2026-11-20" as LocalDay },
};

describe("settings", () => {
  it.each([
    null,
    undefined,
    "text",
    7,
    [],
    { version: 99 },
    {
      yourName: 3,
      folders: "Jobs",
      tags: { a: 1 },
      propertyNames: [1],
      statusWords: null,
      sayOnOpening: "yes",
      weeklyLook: "Friday",
    },
    { kindWords: ["application"], languageOfDates: "tlh-QO" },
    { networks: "LinkedIn", networkLooks: { LinkedIn: "yesterday", Alumni: 7 } },
    { networks: [7, ""], networkLooks: ["2026-11-20"] },
    { kindWords: { recipe: ["soup"], interview: [7, ""] }, languageOfDates: ["de-CH"] },
  ])("are the usual ones where there is %j", (data) => {
    expect(parseSettings(data)).toEqual(DEFAULT_SETTINGS);
  });

  it("are read, and what is wrong in them is passed over", () => {
    const data = {
      version: 1,
      yourName: "  Ana\nPires ",
      reference: " 4471-20 ",
      folders: ["Jobs/", "Jobs", "/", 7, ""],
      tags: ["#hunt", "hunt"],
      propertyNames: { company: ["firm", 7], nonsense: ["x"], role: [] },
      statusWords: { closed: ["shelved"], __proto__: ["x"] },
      kindWords: { application: ["  cyfle ", 7, "cyfle"], person: ["x"] },
      languageOfDates: "de-CH",
      networks: [" LinkedIn ", "alumni list", "LinkedIn"],
      networkLooks: { LinkedIn: "2026-11-06", Xing: "6 Nov" },
    };
    expect(parseSettings(data)).toEqual({
      ...DEFAULT_SETTINGS,
      yourName: "Ana Pires",
      reference: "4471-20",
      folders: ["Jobs", "/"],
      tags: ["hunt"],
      propertyNames: { company: ["firm"] },
      statusWords: { closed: ["shelved"] },
      kindWords: { application: ["cyfle"] },
      languageOfDates: "de-CH",
      networks: ["LinkedIn", "alumni list"],
      networkLooks: { LinkedIn: "2026-11-06" },
    });
  });

  it("have no folder that lies in another: it is read with that", () => {
    expect(parseSettings({ folders: ["Jobs/2026", "Jobs", "Jobsearch", "/"] }).folders).toEqual([
      "Jobs",
      "Jobsearch",
      "/",
    ]);
  });

  it.each<[string, readonly string[], string, readonly string[]]>([
    ["with the chosen ones", ["Contacts"], "Jobs", ["Contacts", "Jobs"]],
    ["once, in a chosen one", ["Work"], "Work/Jobs", ["Work"]],
    ["as all others, where none is chosen", [], "Jobs", []],
  ])("have the folder for new notes read %s", (_how, folders, newNotesFolder, read) => {
    expect(conventionsOf({ ...DEFAULT_SETTINGS, folders, newNotesFolder }, []).folders).toEqual(read);
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
      kindWords: fc.record({ interview: texts }),
      languageOfDates: fc.oneof(fc.string(), fc.constantFrom("en-GB", "zh-TW")),
      sayOnOpening: fc.boolean(),
      weeklyLook: fc.oneof(fc.anything(), fc.constantFrom(...WEEKLY_LOOKS)),
      networks: texts,
      networkLooks: fc.dictionary(fc.string(), fc.constantFrom("2026-11-20", "never")),
    });
    fc.assert(
      fc.property(data, (written) => {
        const settings = parseSettings(written);
        expect(parseSettings(JSON.parse(JSON.stringify(dataOf(settings, null))))).toEqual(settings);
      }),
    );
  });

  it("never throw, whatever was stored, and always give rules", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (data, cadences, calendar) => {
        expect(() => conventionsOf(parseSettings(data), [])).not.toThrow();
        expect(() => rulesOf(parseSettings({ cadences, calendar }))).not.toThrow();
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

  it("are stored where they were changed, so that a merge by whole settings loses none of another device", () => {
    const base = { version: 1, tags: ["hunt"] };
    const here = dataOf({ ...parseSettings(base), yourName: "Ana" }, base);
    const there = dataOf({ ...parseSettings(base), newNotesFolder: "Jobs" }, base);
    expect(here).toEqual({ version: 1, tags: ["hunt"], yourName: "Ana" });
    expect(merged(here, there)).toEqual({ version: 1, tags: ["hunt"], yourName: "Ana", newNotesFolder: "Jobs" });
    expect(dataOf(DEFAULT_SETTINGS, here)).toEqual({ version: 1, tags: [], yourName: "" });
  });

  it.each<[string, string]>([
    ["a setting in a setting of its name", '{"folders":{"folders":["Jobs"]},"yourName":{"yourName":"Ana"}}'],
    ["all settings within one", '{"calendar":{"calendar":{"weekend":[]},"tags":["x"]},"cadences":{"cadences":{}}}'],
    ["settings as a text", '{"manners":"{\\"isOn\\":false}","tags":"[\\"hunt\\"]"}'],
    ["names that were settings once", '{"hintsOnTone":false,"folder":"Jobs","data":{"folders":["Jobs"]}}'],
    ["names that every object has", '{"__proto__":{"folders":["Jobs"],"tags":["x"]},"constructor":1,"toString":null}'],
    [
      "such names within a setting",
      '{"kindWords":{"__proto__":{"application":["x"]}},"propertyNames":{"constructor":[]}}',
    ],
    ["a version that is no number", '{"version":"2"}'],
  ])("pass over %s, and keep it as it is stored", (_what, json) => {
    const stored: unknown = JSON.parse(json);
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    expect(areFromNewerVersion(stored)).toBe(false);
    const data = JSON.parse(JSON.stringify(dataOf({ ...DEFAULT_SETTINGS, sayOnOpening: true }, stored))) as object;
    expect(parseSettings(data)).toEqual({ ...DEFAULT_SETTINGS, sayOnOpening: true });
    const kept = Object.entries(JSON.parse(json) as object).filter(([name]) => name !== "version");
    expect(Object.entries(data)).toEqual(expect.arrayContaining(kept));
  });

  it.each([
    [2, true],
    [1.5, true],
    [1, false],
    [0, false],
    ["9", false],
    [undefined, false],
  ])("of version %j are of a newer one: %j", (version, isNewer) => {
    expect(areFromNewerVersion({ version })).toBe(isNewer);
  });

  it.each<[string, Partial<Settings>, readonly string[]]>([
    ["the chosen folder itself", { folders: ["Jobs"], templatesFolder: "Jobs" }, []],
    ["a chosen folder in it", { folders: ["Work/Jobs", "Home"], templatesFolder: "Work" }, []],
    ["the folder for new notes in it", { newNotesFolder: "Work/Jobs", templatesFolder: "Work" }, []],
    [
      "none of them",
      { folders: ["Jobs"], newNotesFolder: "Jobs", templatesFolder: "Jobs/Templates" },
      ["Jobs/Templates"],
    ],
    ["none, where none is chosen", { templatesFolder: "Jobs" }, ["Jobs"]],
  ])("do not take the notes for templates where two devices set folders that clash: %s", (_what, set, left) => {
    const settings = { ...DEFAULT_SETTINGS, ...set };
    expect(conventionsOf(settings, ["Forms"]).templateFolders).toEqual(["Forms", ...left]);
    expect(parseSettings(dataOf(settings, null))).toEqual(settings);
  });

  it("of two devices, merged in whichever direction, can be used, and are the same after being stored", () => {
    fc.assert(
      fc.property(stored, stored, (here, there) => {
        for (const data of [merged(here, there), merged(there, here)]) {
          const settings = parseSettings(data);
          expect(parseSettings(dataOf(settings, data))).toEqual(settings);
          expect(dataOf(settings, data)).toEqual({ ...data, version: 1 });
          const { folders, templateFolders } = conventionsOf(settings, []);
          const chosen = [...folders, settings.newNotesFolder].filter((folder) => folder !== "");
          for (const folder of chosen) expect(templateFolders.some((other) => isInFolder(folder, other))).toBe(false);
          expect(() => rulesOf(settings)).not.toThrow();
        }
      }),
    );
  });

  it("say whether notes are read or scheduled otherwise, whichever of them was changed", () => {
    const before = { ...DEFAULT_SETTINGS, folders: ["Contacts"] };
    const isReadOtherwise = ([name, value]: [string, unknown]) => !areAlike(before, { ...before, [name]: value });
    expect(
      Object.entries(OTHERS)
        .filter(isReadOtherwise)
        .map(([name]) => name),
    ).toEqual([
      "folders",
      "tags",
      "newNotesFolder",
      "templatesFolder",
      "cadences",
      "calendar",
      "propertyNames",
      "statusWords",
      "kindWords",
    ]);
  });

  it("have one day of the week for the weekly look, or none", () => {
    const week = Array.from({ length: 7 }, (_, at) => addDays("2026-11-16" as LocalDay, at));
    expect(WEEKLY_LOOKS.map((look) => week.filter((day) => isDayOfLook(day, look)))).toEqual([
      [],
      ...week.map((day) => [day]),
    ]);
  });

  it("say that notes are read alike wherever new ones go, unless a folder is left out", () => {
    const elsewhere = { newNotesFolder: "Templates/Jobs" };
    expect(areAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...elsewhere })).toBe(true);
    const templates = { ...DEFAULT_SETTINGS, templatesFolder: "Templates" };
    expect(conventionsOf(templates, [])).not.toEqual(conventionsOf({ ...templates, ...elsewhere }, []));
    expect(areAlike(templates, { ...templates, ...elsewhere })).toBe(false);
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
