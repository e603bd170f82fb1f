import { describe, expect, it } from "vitest";
import { bothInTitle, companyInTitle, roleInTitle } from "../../../src/core/reading/title";

describe("the role in a title", () => {
  it.each([
    ["Nurse", "Acme", "role", "Nurse"],
    ["Nurse", "Acme", "Nurse", "Nurse"],
    ["Notes", "Marlow Dental Care", "Marlow", ""],
    ["Marlow", "Marlow Dental Care", "Marlow", ""],
    ["Marlow Dental Care", "Marlow Dental Care", "Jobs 3", ""],
    ["MARLOW Ltd", "Marlow", "x", ""],
    ["2026-11 Marlow", "Marlow Dental Care", "2026-11 Marlow", ""],
    ["Nurse at Acme", "Acme", "x", "Nurse"],
    ["Acme – Nurse", "Acme", "x", "Nurse"],
    ["Nurse (Acme)", "Acme", "x", "Nurse"],
    ["Application to Acme", "Acme", "x", ""],
    ["Acmeologist", "Acme", "x", "Acmeologist"],
    ["Interview notes", "Acme", "x", ""],
  ])("%s, of %s, in the note %s", (title, company, note, role) => {
    expect(roleInTitle(title, company, note)).toBe(role);
  });
});

describe("the company in a title, beside a role", () => {
  it.each([
    ["Acme", "Nurse", "Acme"],
    ["Nurse at Acme", "Nurse", "Acme"],
    ["Acme - Nurse", "Nurse", "Acme"],
    ["[[Acme Ltd]]", "Nurse", "Acme Ltd"],
    ["Acme (2)", "Nurse", "Acme"],
    ["Acme (Berlin)", "Nurse", "Acme (Berlin)"],
    ["Nurse", "Nurse", undefined],
    ["Notes", "Nurse", undefined],
    ["", "Nurse", undefined],
  ])("%s", (title, role, company) => {
    expect(companyInTitle(title, role)).toBe(company);
  });
});

describe("a title that names both", () => {
  it.each([
    ["Nurse at Acme", "Nurse", "Acme"],
    ["Nurse @ Acme Foods", "Nurse", "Acme Foods"],
    ["Pflegerin bei Acme", "Pflegerin", "Acme"],
    ["Infirmière chez Acme", "Infirmière", "Acme"],
  ])("%s", (title, role, companyValue) => {
    expect(bothInTitle(title)).toEqual({ role, companyValue });
  });

  it.each(["Acme - Nurse", "Nurse", "at Acme", "Nurse at", "Attaché", ""])("but not %s", (title) => {
    expect(bothInTitle(title)).toBeUndefined();
  });
});
