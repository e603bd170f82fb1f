import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areAlike,
  conventionsOf,
  dataOf,
  DEFAULT_SETTINGS,
  normalFolder,
  parseSettings,
  rulesOf,
} from "../../src/settings/settings";

describe("settings", () => {
  it.each([
    null,
    undefined,
    "text",
    7,
    [],
    { version: 99 },
    { yourName: 3, folders: "Jobs", tags: { a: 1 }, propertyNames: [1], statusWords: null, sayOnOpening: "yes" },
    { kindWords: ["application"], languageOfDates: "tlh-QO" },
    { kindWords: { recipe: ["soup"], interview: [7, ""] }, languageOfDates: ["de-CH"] },
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
      kindWords: { application: ["  cyfle ", 7, "cyfle"], person: ["x"] },
      languageOfDates: "de-CH",
    };
    expect(parseSettings(data)).toEqual({
      ...DEFAULT_SETTINGS,
      yourName: "Ana Pires",
      folders: ["Jobs", "/"],
      tags: ["hunt"],
      propertyNames: { company: ["firm"] },
      statusWords: { closed: ["shelved"] },
      kindWords: { application: ["cyfle"] },
      languageOfDates: "de-CH",
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

  it("say whether notes are read otherwise", () => {
    expect(areAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, yourName: "Ana", sayOnOpening: true })).toBe(true);
    expect(areAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, languageOfDates: "de-CH" })).toBe(true);
    expect(areAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, kindWords: { interview: ["chat"] } })).toBe(false);
    expect(areAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, tags: ["hunt"] })).toBe(false);
    expect(areAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, newNotesFolder: "Jobs" })).toBe(true);
    const chosen = { ...DEFAULT_SETTINGS, folders: ["Contacts"] };
    expect(areAlike(chosen, { ...chosen, newNotesFolder: "Jobs" })).toBe(false);
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
