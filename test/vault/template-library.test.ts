import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BUILT_IN } from "../../src/templates/built-in";
import { acting, note, stopClock } from "../actions/acting";

beforeEach(stopClock);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const OWN = { templatesFolder: "Templates" };

describe("the list of templates", () => {
  it("begins with what fits, then the person's own, then the built-in ones, each once", async () => {
    const { library } = acting(
      { "Templates/My hour.md": note("kind: reflection"), "Templates/Sub/Follow-up.md": "Mine\n" },
      OWN,
    );
    const listed = await library.list(["thank-you", "follow-up"]);
    expect(listed.slice(0, 3)).toEqual([
      { name: "Thank-you", isOwn: false, kind: "thank-you" },
      { name: "Follow-up", isOwn: true, kind: undefined },
      { name: "My hour", isOwn: true, kind: "reflection" },
    ]);
    expect(listed).toHaveLength(Object.keys(BUILT_IN).length + 1);
  });

  it("has of the folder what says its kind, cannot be read, or is called as a built-in one", async () => {
    const { library } = acting(
      {
        "Templates/Kind.md": note("Kind: follow-up"),
        "Templates/Broken.md": note("kind: {{x}}: y"),
        "Templates/THANK-YOU.md": "Mine\n",
        "Templates/Recipe.md": "# Soup\n",
        "Elsewhere/Other.md": note("kind: follow-up"),
      },
      OWN,
    );
    const own = (await library.list([])).filter(({ isOwn }) => isOwn).map(({ name }) => name);
    expect(own.sort()).toEqual(["Broken", "Kind", "THANK-YOU"]);
  });

  it("has only the built-in ones, where no folder is set", async () => {
    const { library } = acting({ "Follow-up.md": note("kind: follow-up", "Mine") });
    expect((await library.list([])).some(({ isOwn }) => isOwn)).toBe(false);
  });
});

describe("reading a template", () => {
  it("takes the nearest of two with one name, in any letter case", async () => {
    const { library } = acting(
      { "Templates/Sub/Mine.md": note("kind: call", "Far"), "Templates/mine.md": note("kind: call", "Near") },
      OWN,
    );
    expect(await library.read("MINE")).toMatchObject({ kind: "call", source: { name: "mine" } });
    expect(JSON.stringify(await library.read("MINE"))).toContain("Near");
  });

  it("says that there is none of that name", async () => {
    expect(await acting({}).library.read("Mine")).toEqual({ template: "Mine", line: 1, kind: "is gone", what: "" });
  });
});

describe("days in a template", () => {
  const notes = {
    "Templates/Mine.md": note("kind: call", "Mine"),
    "Templates/Dutch.md": note("kind: call\nlanguage: nl", "Mijn"),
    "Templates/English.md": note("kind: call\nlanguage: en", "Mine"),
    "Templates/Irish.md": note("kind: call\nlanguage: en-IE", "Mine"),
  };

  it.each([
    ["en-AU", { Mine: "en-AU", Dutch: "nl", English: "en-AU", Irish: "en-IE", "Follow-up": "en-AU" }],
    ["nl-BE", { Mine: "nl-BE", Dutch: "nl-BE", English: "en-GB", Irish: "en-IE", "Follow-up": "en-GB" }],
  ] as const)(
    "follow the setting %s, but for a language that the template names",
    async (languageOfDates, languages) => {
      const { library } = acting(notes, { ...OWN, languageOfDates });
      for (const [name, language] of Object.entries(languages))
        expect(await library.read(name), name).toMatchObject({ language });
    },
  );

  it("follow this device where nothing is set, in the language of Obsidian", async () => {
    vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
      ...new Intl.DateTimeFormat("en-NZ").resolvedOptions(),
      locale: "en-NZ",
    });
    const { library } = acting(notes, OWN);
    expect(await library.read("Mine")).toMatchObject({ language: "en-NZ" });
    expect(await library.read("Dutch")).toMatchObject({ language: "nl" });
    expect(await library.read("Follow-up")).toMatchObject({ language: "en-NZ" });
  });
});

describe("copies", () => {
  it("leave out those that are there, in whatever folder within", () => {
    const { folder, notes, there } = acting(
      { "Templates/Sub/call.md": "", "Templates/Thank-you.md": "" },
      OWN,
    ).library.copies();
    expect([folder, there, notes.length]).toEqual(["Templates", 1, Object.keys(BUILT_IN).length - 1]);
    expect(notes).toContainEqual({ path: "Templates/Follow-up.md", text: BUILT_IN["follow-up"] });
  });
});

it("the placeholders of the core plugin stand for the note and this moment", () => {
  const { title, now, formatNow } = acting({}).library.coreValues("Jobs/Acme.md");
  expect([title, now, formatNow("dddd, D. MMMM YYYY HH:mm")]).toEqual([
    "Acme",
    { day: "2026-11-20", time: "09:00" },
    "Friday, 20. November 2026 09:00",
  ]);
});
