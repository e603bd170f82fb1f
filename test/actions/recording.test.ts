/** The record of the search handed on: as a note, as a table, as a file. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recordOf } from "../../src/core/record/record";
import type { SearchRecord } from "../../src/export/record-markdown";
import { day, moment } from "../builders";
import { ACME, acting, note, NOW, stopClock } from "./acting";

beforeEach(stopClock);
afterEach(() => vi.useRealTimers());

const TODAY = moment(NOW).day;
const NOTE = "Jobs/Record of my search, November 2026.md";
const CSV = "Jobs/record-2026-11.csv";

function recording(texts: Readonly<Record<string, string>> = {}) {
  const world = acting({ "Jobs/Acme.md": note(ACME), ...texts });
  const days = { from: day("2026-11-01"), to: TODAY };
  const entries = recordOf(world.agenda(), days, moment(NOW));
  const record: SearchRecord = { entries, days, yourName: "Ana Pires", reference: "" };
  return { ...world, record };
}

describe("put into a note", () => {
  it("is written beside the applications, can be opened, and is read as none of them", async () => {
    const { recording: acts, record, notes, opened, person, agenda } = recording();
    const before = agenda().groups;
    await acts.putIntoNote(record, TODAY);
    expect(person.said).toEqual(["Written: “Record of my search, November 2026”."]);
    expect(notes.text(NOTE)).toContain("| Fri 6 Nov | Thank-you | Acme | Cook |");
    expect(agenda().groups).toEqual(before);
    person.press("Open");
    expect(opened).toEqual([NOTE]);
    person.press("Undo");
    await vi.waitFor(() => expect(person.said.at(-1)).toBe("Undone."));
    expect(notes.has(NOTE)).toBe(false);
  });

  it("takes a free name, and that of its days where they are no month", async () => {
    const { recording: acts, record, notes } = recording({ [NOTE]: "Mine" });
    await acts.putIntoNote(record, TODAY);
    expect(notes.text(NOTE)).toBe("Mine");
    expect(notes.has(NOTE.replace(".md", " 2.md"))).toBe(true);
    await acts.putIntoNote({ ...record, days: { from: day("2026-11-02"), to: day("2026-11-08") } }, TODAY);
    expect(notes.has("Jobs/Record of my search, 2 to 8 November 2026.md")).toBe(true);
  });

  it("says why not, where it cannot be written", async () => {
    const { recording: acts, record, notes, person } = recording();
    notes.readOnly = NOTE;
    await acts.putIntoNote(record, TODAY);
    expect(person.said.at(-1)).toMatch(/^Could not write to “Record of my search, November 2026”/);
  });
});

describe("saved for spreadsheets", () => {
  it("is a file beside the applications, taken back by Undo", async () => {
    const { recording: acts, record, notes, person } = recording();
    await acts.saveAsCsv(record, TODAY);
    expect(person.said).toEqual([`Saved beside your notes: ${CSV}`]);
    expect(notes.text(CSV)).toMatch(/^\ufeffDate,What,[^]*\r\n2026-11-06,Thank-you,Acme,Cook,/);
    person.press("Undo");
    await vi.waitFor(() => expect(person.said.at(-1)).toBe("Undone."));
    expect(notes.has(CSV)).toBe(false);
  });

  it("is taken back also where the vault reads it without its mark, and not once it has been changed", async () => {
    const { recording: acts, record, notes, person } = recording();
    await acts.saveAsCsv(record, TODAY);
    notes.put(CSV, `${notes.text(CSV)}2026-11-20,Mine\r\n`);
    person.press("Undo");
    await vi.waitFor(() =>
      expect(person.said.at(-1)).toMatch(/^Not undone: something was written in “record-2026-11.csv”/),
    );
    notes.put(
      CSV,
      notes
        .text(CSV)
        .replace(/^\ufeff/, "")
        .replace("2026-11-20,Mine\r\n", ""),
    );
    person.press("Undo");
    await vi.waitFor(() => expect(person.said.at(-1)).toBe("Undone."));
    expect(notes.has(CSV)).toBe(false);
  });

  it("leaves an earlier one, and says other days in its name", async () => {
    const { recording: acts, record, notes } = recording();
    await acts.saveAsCsv(record, TODAY);
    await acts.saveAsCsv(record, TODAY);
    expect(notes.has("Jobs/record-2026-11 2.csv")).toBe(true);
    const one = { from: day("2026-11-06"), to: day("2026-11-06") };
    await acts.saveAsCsv({ ...record, days: one }, TODAY);
    await acts.saveAsCsv({ ...record, days: { ...one, to: day("2026-11-07") } }, TODAY);
    expect(notes.has("Jobs/record-2026-11-06.csv")).toBe(true);
    expect(notes.has("Jobs/record-2026-11-06-to-2026-11-07.csv")).toBe(true);
  });
});

it("is copied as the same table, and it is said where that cannot be", async () => {
  const { recording: acts, record, notes, out, person } = recording();
  await acts.putIntoNote(record, TODAY);
  await acts.copy(record);
  expect(out.clipboard).toBe(notes.text(NOTE));
  expect(person.said.at(-1)).toBe("Copied as a table.");
  out.hasClipboard = false;
  await acts.copy(record);
  expect(person.said.at(-1)).toMatch(/^Could not copy/);
});
