import { describe, expect, it } from "vitest";
import { told } from "./telling";

const helpers = (log: readonly string[], said: Record<string, unknown> = {}) =>
  told({ date_applied: "2026-10-01", ...said, contact_log: log }).helpers.map(
    ({ person, asked, answered, cameTo }) => `${person}: ${asked ?? "–"}, ${answered ?? "–"}, ${cameTo}`,
  );

describe("who inside helped", () => {
  it.each<[string, readonly string[], readonly string[], Record<string, unknown>]>([
    [
      "asked, and answered",
      ["Omar Haddad: 2026-11-05, 2026-11-09, open"],
      ["2026-11-05 endorsement request to Omar Haddad", "2026-11-09 endorsement from Omar Haddad"],
      {},
    ],
    [
      "by first name as well",
      ["Omar Haddad: 2026-11-05, 2026-11-09, open"],
      ["2026-11-05 endorsement request to Omar Haddad", "2026-11-09 endorsement from Omar"],
      {},
    ],
    [
      "by the name that the note has",
      ["Omar Haddad: 2026-11-05, –, open"],
      ["2026-11-05 endorsement request to Omar"],
      { connections: ["Omar Haddad"] },
    ],
    ["never asked", ["Dana Park: –, 2026-11-09, no answer"], ["2026-11-09 recommended by Dana Park"], {}],
    [
      "asked again since",
      ["Omar Haddad: 2026-11-12, –, open"],
      [
        "2026-11-05 endorsement request to Omar Haddad",
        "2026-11-09 endorsement from Omar Haddad",
        "2026-11-12 endorsement request to Omar Haddad",
      ],
      {},
    ],
    [
      "each by themselves",
      ["Omar Haddad: 2026-11-05, –, no", "Maya Duarte: 2026-11-06, –, no"],
      ["2026-11-05 endorsement request to Omar Haddad", "2026-11-06 endorsement request to Maya Duarte"],
      { status: "rejected" },
    ],
    ["nobody, by a line dated after today", [], ["2026-12-05 endorsement request to Omar Haddad"], {}],
    ["somebody whom no line names", [": 2026-11-05, –, open"], ["2026-11-05 endorsement request by email"], {}],
  ])("%s: %s", (_case, expected, log, said) => {
    expect(helpers(log, said)).toEqual(expected);
  });
});
