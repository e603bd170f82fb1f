import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { keysBeside, mangledKey } from "../../../src/core/mending/mangled-key";
import { LANGUAGES } from "../../../src/core/reading/languages/all-languages";
import { phrasesIn } from "../../../src/core/reading/languages/language";
import { PropertyNames } from "../../../src/core/reading/property-names";
import { readNote } from "../../../src/core/reading/read-note";
import { PROPERTY_NAMES } from "../../../src/core/reading/vocabulary";
import { CONVENTIONS } from "../../builders";

const NAMES = new PropertyNames();
const BESIDE = ["type", "company", "status"];

const meantBy = (key: string, beside: readonly string[], names = NAMES) =>
  mangledKey(key, keysBeside(beside, names), names);

describe("a key that a merge has mangled", () => {
  it.each([
    ["offerew_date", "interview_date"],
    ["rejectedw_date", "interview_date"],
    ["screenw_time", "interview_time"],
    ["withdrawnew_time", "interview_time"],
    ["rejectedact_log", "contact_log"],
    ["ghostedonse_by", "response_by"],
    ["acceptedews", "interviews"],
    ["closedewers", "interviewers"],
    ["rejectedinterview_date", "interview_date"],
    ["offercontact_log", "contact_log"],
    ["contact_logheard", "contact_log"],
    ["response_byrejected", "response_by"],
    ["Offerew Date", "Interview Date"],
    ["rejected-log", undefined],
    ["rejectedact-log", "contact-log"],
    ["contactLogheard", "contactLog"],
    ["rejectedct log", "contact log"],
  ])("%s may have been %s", (key, meant) => {
    expect(meantBy(key, [...BESIDE, key])).toBe(meant);
  });

  it.each([
    ["zusageum der bewerbung", "datum der bewerbung"],
    ["offerum der bewerbung", "datum der bewerbung"],
    ["refuséte de candidature", "date de candidature"],
  ])("%s may have been %s, in the person's own language", (key, meant) => {
    expect(meantBy(key, ["Firma", "Rolle", "Entreprise"])).toBe(meant);
  });

  it.each(["Vorstellungsgespräch", "entretien", "interview date", "Interview"])(
    "is none where the note has the property that it may have been, as %s",
    (there) => {
      expect(meantBy("offerew_date", [...BESIDE, there])).toBeUndefined();
    },
  );

  it("follows the person's own name for a property", () => {
    const own = new PropertyNames({ interview_date: ["seen them"], contact_log: ["paper trail"] });
    expect(meantBy("offerew_date", ["Seen them"], own)).toBeUndefined();
    expect(meantBy("paper_trailheard", BESIDE, own)).toBe("paper_trail");
  });
});

describe("what people call things themselves", () => {
  it.each([
    ...[
      "review_date",
      "preview_date",
      "overview_date",
      "assessment_date",
      "offer_date",
      "offers",
      "offered",
      "offering",
    ],
    ...["screener_name", "interviewer_name", "applied_for", "acceptedby", "offer_amount", "rejectedcount", "closed_on"],
    ...["Absagedatum", "Angebotsdatum", "Zusagedatum", "offerdatum", "avslagsdato", "tags", "aliases", "cssclasses"],
    ...[
      "interactions",
      "contactless",
      "callback_by",
      "opening_date",
      "testing_date",
      "interview_recall",
      "followupcall",
    ],
    ...["contact_blog", "log", "act_log", "date", "by", "", "_", "status", "Status 2", "interview_date_2", "重要日期"],
  ])("%s is not mangled", (key) => {
    expect(meantBy(key, [])).toBeUndefined();
  });

  it("is never taken for mangled in any vault of the fixtures", () => {
    const keys = keysIn(path.join(import.meta.dirname, "../../fixtures"));
    for (const key of keysIn(path.join(import.meta.dirname, "../../sample-vault"))) keys.add(key);
    expect(keys.size).toBeGreaterThan(300);
    expect([...keys].filter((key) => meantBy(key, []) !== undefined)).toEqual([]);
  });

  it("is never taken for mangled where another language has it for a property", () => {
    const phrases = LANGUAGES.flatMap(({ properties, propertiesOnInterviews }) =>
      PROPERTY_NAMES.flatMap((name) => [properties[name], propertiesOnInterviews?.[name]].flatMap(phrasesIn)),
    );
    const written = phrases.flatMap((phrase) => [phrase, phrase.replaceAll(" ", "_"), phrase.replaceAll(" ", "")]);
    expect(written.filter((key) => meantBy(key, []) !== undefined)).toEqual([]);
    const withOthers = phrases.flatMap((phrase) => [`${phrase} 2`, `my ${phrase}`, `${phrase} note`, `${phrase}s`]);
    expect(withOthers.filter((key) => meantBy(key, []) !== undefined)).toEqual([]);
  });

  it("asks of each key in a note once what it says to the others, however many there are", () => {
    let asked = 0;
    class Counting extends PropertyNames {
      override languageOf(...about: Parameters<PropertyNames["languageOf"]>) {
        asked += 1;
        return super.languageOf(...about);
      }
    }
    const keys = Array.from({ length: 300 }, (_, at) => [`offerew${at}`, "x"] as const);
    const note = readNote(
      "Acme.md",
      { type: "application", company: "Acme", ...Object.fromEntries(keys) },
      {
        ...CONVENTIONS,
        names: new Counting(),
      },
    );
    expect(note).toBeDefined();
    expect(asked).toBeLessThanOrEqual(2 * keys.length);
  });

  it("is looked at no longer than any key is", () => {
    expect(meantBy(`offer${"e".repeat(100_000)}w_date`, [])).toBeUndefined();
  });
});

/** What stands before a colon in any note of a folder. */
function keysIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  const lines = files.flatMap((name) => readFileSync(path.join(folder, name), "utf8").split("\n"));
  return new Set(lines.flatMap((line) => /^\s*["']?([^\s:"'#-][^:"']{0,60})["']?:(?:\s|$)/.exec(line)?.[1] ?? []));
}
