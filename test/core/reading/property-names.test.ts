import { describe, expect, it } from "vitest";
import { foldKey, PropertyNames } from "../../../src/core/reading/property-names";
import { PROPERTY_NAMES } from "../../../src/core/reading/vocabulary";

const names = new PropertyNames();

describe("a name", () => {
  it.each([
    ["Date Applied", "dateapplied"],
    ["date-applied", "dateapplied"],
    ["date_applied", "dateapplied"],
    ["dateApplied", "dateapplied"],
    ["ongoing?", "ongoing"],
    ["$resume", "resume"],
    ["公司 名", "公司名"],
    ["ＣＯＭＰＡＮＹ", "company"],
    ["Société", "societe"],
    ["Numéro d’appel", "numerodappel"],
    ["İş tanımı", "istanimi"],
    ["Nazwa spółki", "nazwaspolki"],
    ["Søknad", "soknad"],
    ["ポジション", "ポジション"],
    ["***", ""],
  ])("%s folds to %s", (key, folded) => {
    expect(foldKey(key)).toBe(folded);
  });

  it.each(PROPERTY_NAMES)("of our own is read as itself: %s", (property) => {
    expect(names.propertyNamed(property, "application")).toBe(property);
  });

  it.each([
    ["Firma", "company"],
    ["Unternehmen", "company"],
    ["Société", "company"],
    ["societe", "company"],
    ["Empresa", "company"],
    ["Företag", "company"],
    ["foretag", "company"],
    ["Yritys", "company"],
    ["公司", "company"],
    ["会社名", "company"],
    ["회사", "company"],
    ["Stelle", "role"],
    ["Poste", "role"],
    ["Vị trí", "role"],
    ["Bewerbungsstatus", "status"],
    ["Estado", "status"],
    ["Durum", "status"],
    ["ステータス", "status"],
    ["Beworben_am", "date_applied"],
    ["Data candidatura", "date_applied"],
    ["Vorstellungsgespräch", "interview_date"],
    ["Vorstellungsgespraech", "interview_date"],
    ["Ansprechpartnerin", "contact"],
    ["Ergebnis", "outcome"],
    ["結果", "outcome"],
    ["Absage", "rejected"],
  ])("of another language is read: %s", (key, property) => {
    expect(names.propertyNamed(key, "application")).toBe(property);
  });

  it("has a language, where that is not English", () => {
    expect(["company", "Firma", "Empresa", "salary"].map((key) => names.languageOf(key, "application"))).toEqual([
      undefined,
      "German",
      "Spanish",
      undefined,
    ]);
  });

  it("goes first in the order in which it is asked, whatever the order in the note", () => {
    const found = (note: Record<string, unknown>) =>
      names
        .fold(note)
        .find("company", "application")
        .map(({ key }) => key);
    expect(found({ org: 1, Employer: 2, COMPANY: 3 })).toEqual(["COMPANY", "Employer", "org"]);
  });
});

describe("the key that is written to", () => {
  it.each([
    ["our own, where there is none", { company: "Acme" }, "contact_log"],
    ["the note's own spelling", { "Contact Log": ["2026-11-01 call"] }, "Contact Log"],
    ["another name", { "communication-log": null }, "communication-log"],
    ["the one that has something in it", { contact_log: null, Correspondence: "2026-11-01 call" }, "Correspondence"],
  ])("is %s", (_case, properties, key) => {
    expect(names.keyFor(properties, "contact_log", "application")).toBe(key);
  });

  it("is the person's own name, where the note has it", () => {
    const own = new PropertyNames({ contact_log: ["Verlauf"] });
    expect(own.keyFor({ contact_log: [], verlauf: [] }, "contact_log", "application")).toBe("verlauf");
  });
});

describe("ten thousand properties", () => {
  it("are folded without being remembered", () => {
    const properties = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key ${String(at)}`, at]));
    expect([...names.fold(properties).all()].length).toBe(10_000);
  });
});
