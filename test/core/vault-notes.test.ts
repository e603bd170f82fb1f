import { describe, expect, it } from "vitest";
import type { Properties } from "../../src/core/reading/property-names";
import { VaultNotes } from "../../src/core/vault-notes";
import { applicationNote, CONVENTIONS, moment, RULES } from "../builders";

/** A note on which any reader fails, as if it had a fault. */
function failing(): Properties {
  return Object.defineProperty(applicationNote({ company: "Beta" }), "status", {
    enumerable: true,
    get: () => {
      throw new Error("A fault in reading.");
    },
  });
}

function notesOf(properties: Readonly<Record<string, Properties>>): VaultNotes {
  const propertiesAt = (path: string) => properties[path];
  const notes = new VaultNotes(CONVENTIONS, RULES, { resolveLink: () => undefined, propertiesAt });
  for (const [path, said] of Object.entries(properties)) notes.put(path, said);
  return notes;
}

describe("a note on which reading fails", () => {
  const NOW = moment("2026-11-20");
  const rows = (notes: VaultNotes) => {
    const { groups, problems } = notes.agenda(NOW);
    return [
      Object.values(groups).flatMap((entries) => entries.map(({ application }) => application.company)),
      problems.map(({ path, kind }) => `${path} ${kind}`),
    ];
  };
  const properties = {
    "Jobs/Acme.md": applicationNote(),
    "Jobs/Beta.md": failing(),
    "Jobs/Gamma.md": applicationNote({ company: "Gamma" }),
  };

  it("costs its own row, and no other note", () => {
    expect(rows(notesOf(properties))).toEqual([["Acme", "Gamma"], ["Jobs/Beta.md failed"]]);
  });

  it("says so where it is explained", () => {
    expect(notesOf(properties).explain("Jobs/Beta.md").recognition).toBeUndefined();
  });

  it("is listed again once it can be read, and not listed while it cannot", () => {
    const notes = notesOf(properties);
    expect(notes.put("Jobs/Beta.md", applicationNote({ company: "Beta" }))).toBe(true);
    expect(rows(notes)).toEqual([["Acme", "Beta", "Gamma"], []]);
    expect(notes.put("Jobs/Beta.md", failing())).toBe(true);
    expect(rows(notes)).toEqual([["Acme", "Gamma"], ["Jobs/Beta.md failed"]]);
    expect(notes.remove("Jobs/Beta.md")).toBe(true);
    expect(rows(notes)).toEqual([["Acme", "Gamma"], []]);
  });
});
