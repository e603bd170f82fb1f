import { describe, expect, it } from "vitest";
import { folderOfMost, newApplication, newRound } from "../../../src/core/changes/new-note";
import { readNote } from "../../../src/core/reading/read-note";
import { application, CONVENTIONS, day } from "../../builders";

const wordFor = (status: string) => status;

describe("a note for an application", () => {
  it("says what is known, and no more", () => {
    expect(
      newApplication(
        {
          company: "Acme",
          role: "Cook",
          appliedOn: day("2026-11-20"),
          url: "https://jobs.example/4711",
          contacts: ["Dana Lee <dana@acme.example>"],
        },
        wordFor,
      ),
    ).toEqual({
      kind: "application",
      names: ["Acme", "Acme, Cook"],
      properties: {
        type: "application",
        company: "Acme",
        role: "Cook",
        status: "applied",
        date_applied: "2026-11-20",
        url: "https://jobs.example/4711",
        contact: ["Dana Lee <dana@acme.example>"],
      },
    });
    expect(
      newApplication({ company: "Acme", role: "", appliedOn: undefined, url: "", contacts: [] }, wordFor).properties,
    ).toEqual({ type: "application", company: "Acme", status: "wishlist" });
  });
});

describe("a note for a round", () => {
  it("is linked to its application, and read as its round", () => {
    const made = newRound(
      application(),
      { on: { day: day("2026-12-01"), time: "14:00" as never }, words: "technical", interviewers: ["Ravi Menon"] },
      "Acme",
    );
    expect(made.names).toEqual(["Acme, technical", "Acme, technical 2026-12-01"]);
    const read = readNote("Interviews/Acme, technical.md", made.properties, CONVENTIONS);
    expect(read).toMatchObject({
      kind: "interview",
      application: { target: "Acme" },
      rounds: [{ day: "2026-12-01", time: "14:00", words: "technical" }],
    });
  });
});

it("most notes decide the folder", () => {
  expect(folderOfMost(["Jobs/A.md", "Jobs/B.md", "C.md"])).toBe("Jobs");
  expect(folderOfMost(["C.md"])).toBe("");
  expect(folderOfMost(["Jobs/Acme/Acme.md", "Jobs/Beta/Beta.md"])).toBe("Jobs");
  expect(folderOfMost([])).toBeUndefined();
});
