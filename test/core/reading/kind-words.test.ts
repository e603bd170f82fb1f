import { describe, expect, it } from "vitest";
import { FirstLook } from "../../../src/core/reading/first-look";
import type { Properties } from "../../../src/core/reading/property-names";
import { recognise } from "../../../src/core/reading/recognition";
import { KindWords } from "../../../src/core/reading/tag-and-type-words";
import { VaultNotes } from "../../../src/core/vault-notes";
import { conventionsOf, DEFAULT_SETTINGS } from "../../../src/settings/settings";
import { explanationInLines } from "../../../src/words/why-listed";
import { moment, RULES } from "../../builders";

const OWN = { application: ["Swydd wag", "cyfle", "#gwaith/swydd"], interview: ["cyfweliad"] };
const conventions = conventionsOf({ ...DEFAULT_SETTINGS, kindWords: OWN }, []);
const usual = conventionsOf(DEFAULT_SETTINGS, []);
const kindOf = (properties: Properties, by = conventions, path = "Notes/Acme.md") => {
  const { kind } = recognise(path, by.names.fold(properties), by);
  if (kind !== undefined) expect(new FirstLook(by).at(path, properties).mayBeOurs).toBe(true);
  return kind;
};

function notesOf(properties: Properties): VaultNotes {
  const notes = new VaultNotes(conventions, RULES, { resolveLink: () => undefined, propertiesAt: () => properties });
  notes.put("Acme.md", properties);
  notes.agenda(moment("2026-11-20"));
  return notes;
}

describe("words of a person's own", () => {
  it.each<[string, Properties, "application" | "interview"]>([
    ["as a type", { type: "cyfle", company: "Acme" }, "application"],
    ["in any letter case, with spaces and dashes", { type: "SWYDD-WAG", role: "Cook" }, "application"],
    ["of several", { type: "Cyfles", role: "Cook" }, "application"],
    ["as a tag", { tags: ["cyfle", "2026"], company: "Acme" }, "application"],
    ["as a nested tag", { tags: "#hela/cyfle", company: "Acme" }, "application"],
    ["as a nested tag of their own", { tags: ["gwaith/swydd"], company: "Acme" }, "application"],
    ["as a category that is a link", { categories: ["[[Cyfle]]"], company: "Acme" }, "application"],
    ["as a type with no more than a status", { type: "cyfle", status: "applied" }, "application"],
    ["for an interview", { type: "Cyfweliad", company: "Acme", date: "2026-11-26" }, "interview"],
    ["for an interview, as a tag", { tags: ["cyfweliad"], company: "Acme" }, "interview"],
    ["for an interview, alone", { type: "cyfweliad" }, "interview"],
  ])("say what a note is: %s", (_case, properties, kind) => {
    expect(kindOf(properties)).toBe(kind);
    expect(kindOf(properties, usual)).not.toBe(kind);
  });

  it("leave the usual words as they are", () => {
    expect(kindOf({ type: "application", company: "Acme" })).toBe("application");
    expect(kindOf({ type: "interview", company: "Acme" })).toBe("interview");
    expect(kindOf({ type: "recipe", company: "Acme" })).toBeUndefined();
  });

  it("go before a usual meaning, and say it without doubt", () => {
    const leads = conventionsOf({ ...DEFAULT_SETTINGS, kindWords: { application: ["lead"] } }, []);
    expect(kindOf({ type: "lead", company: "Acme" }, usual)).toBeUndefined();
    expect(kindOf({ type: "lead", company: "Acme" }, leads)).toBe("application");
  });

  it("do not count as the name of a folder", () => {
    expect(kindOf({ company: "Acme", mood: "calm" }, conventions, "cyfle/Acme.md")).toBeUndefined();
  });

  it("say with a status in a tag where the application stands", () => {
    const notes = notesOf({ type: "cyfle", company: "Acme", tags: ["cyfle/rejected"] });
    expect(notes.entryOf("Acme.md")?.application.status).toBe("rejected");
  });

  it("are named as the reason why a note is listed", () => {
    const explain = (properties: Properties) => explanationInLines(notesOf(properties).explain("Acme.md"));
    expect(explain({ tags: ["hela/cyfle"], company: "Acme" })).toContain("It says enough: tags: cyfle, company: Acme.");
    expect(explain({ type: "Cyfweliad", day: "2026-11-26" })).toContain(
      "It says enough: type: Cyfweliad, day: 2026-11-26.",
    );
  });
});

describe("a word", () => {
  const known = new KindWords({ interview: ["cyfweliad"] });

  it.each([
    ["Cyfweliad", "interview"],
    ["job", "application"],
    ["Job search", "application"],
    ["Bewerbung", "application"],
    ["interviews", "interview"],
    ["interview prep", "interview"],
    ["contact", "person"],
    ["People", "person"],
    ["company", undefined],
    ["lead", undefined],
    ["cyfle", undefined],
  ])("%s means %s already", (word, kind) => {
    expect(known.kindNamed(word)).toBe(kind);
  });
});
