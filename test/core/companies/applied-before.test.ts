import { describe, expect, it } from "vitest";
import { appliedBefore } from "../../../src/core/companies/applied-before";
import { agenda } from "../../builders";

const TODAY = "2026-11-20";
const at = (company: string, properties: Record<string, unknown> = {}) => ({
  type: "application",
  company,
  ...properties,
});
const before = (notes: Record<string, Record<string, unknown>>, company: string) => {
  const known = appliedBefore(agenda(notes, TODAY), company);
  return known && [known.last.paths[0], known.more];
};

describe("a company that is known already", () => {
  it.each([
    ["the same words", "Harrow Textiles"],
    ["other letter case and blanks", " harrow  TEXTILES "],
    ["another legal form", "Harrow Textiles Ltd."],
  ])("is known by %s", (_what, name) => {
    expect(before({ "H.md": at("Harrow Textiles", { date_applied: "2026-11-02" }) }, name)).toEqual(["H.md", 0]);
  });

  it.each([
    ["Café Zürich GmbH", "cafe zurich"],
    ["Cafe Zurich", "Café Zürich"],
    ["Łódź Trams", "Lodz Trams"],
  ])("is known whatever its accents: %s by %s", (company, name) => {
    expect(before({ "H.md": at(company, { date_applied: "2026-11-02" }) }, name)).toEqual(["H.md", 0]);
  });

  it.each([
    ["another name", "Harrow"],
    ["nothing", ""],
    ["no letters", "…"],
  ])("is not known by %s", (_what, name) => {
    expect(before({ "H.md": at("Harrow Textiles"), "No company.md": { type: "application" } }, name)).toBeUndefined();
  });

  it("is known by what a link to it shows, and by the note at its end", () => {
    const notes = { "H.md": at("[[Harrow Textiles Ltd|The mill]]", { date_applied: "2026-11-02" }) };
    expect(before(notes, "Harrow Textiles")).toEqual(["H.md", 0]);
    expect(before(notes, "the mill")).toEqual(["H.md", 0]);
  });

  it("is told of by the latest application, in whatever group it is", () => {
    const notes = {
      "A.md": at("Harrow Textiles", { role: "Weaver", date_applied: "2026-09-01", status: "rejected" }),
      "B.md": at("Harrow Textiles", { role: "Machinist", date_applied: "2026-11-02", status: "closed" }),
      "C.md": at("Harrow Textiles", { role: "Dyer", date_applied: "2026-10-12" }),
      "D.md": at("Harrow Mills", { date_applied: "2026-11-19" }),
    };
    expect(before(notes, "Harrow Textiles")).toEqual(["B.md", 2]);
  });

  it("is told of by one that was applied for, before one that is on the wishlist", () => {
    const notes = {
      "A.md": at("Harrow Textiles", { role: "Weaver", status: "wishlist", date_applied: "2026-11-16" }),
      "B.md": at("Harrow Textiles", { role: "Dyer", date_applied: "2025-11-02", status: "closed" }),
    };
    expect(before(notes, "Harrow Textiles")).toEqual(["B.md", 1]);
  });
});
