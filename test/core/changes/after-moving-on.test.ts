import { describe, expect, it } from "vitest";
import { firstOnWishlist, othersOpen } from "../../../src/core/changes/after-moving-on";
import { agenda, applicationNote } from "../../builders";

describe("what lies in one's own hands", () => {
  const notes = {
    "A.md": applicationNote({ company: "Acme", status: "offer" }),
    "B.md": applicationNote({ company: "Beta", status: "wishlist" }),
    "C.md": applicationNote({ company: "Cato", status: "applied", date_applied: "2026-11-18" }),
    "D.md": applicationNote({ company: "Dora", status: "withdrawn" }),
    "E.md": applicationNote({ company: "Eden", status: "applied", date_applied: "2026-06-01" }),
  };
  const all = agenda(notes, "2026-11-20");
  const [acme] = Object.values(all.groups)
    .flat()
    .filter(({ application: { company } }) => company === "Acme");

  it("is an application from the wishlist", () => {
    expect(acme && firstOnWishlist(all, acme.application)?.company).toBe("Beta");
  });

  it("is whom they know at one of the others that are open, the quiet ones too", () => {
    expect(acme && othersOpen(all, acme.application).map(({ application: { company } }) => company)).toEqual([
      "Cato",
      "Eden",
    ]);
  });
});
