/** What to practise: where it goes, what stands there, and its tick. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LocalDay } from "../../src/core/day";
import type { KeptPractice, PracticeTask } from "../../src/core/lessons/practice";
import { ACME, acting, note, stopClock } from "./acting";

const TASK: PracticeTask = { text: "Five answers aloud", by: "2026-11-27" as LocalDay };
const DAILY = "2026-11-20.md";

beforeEach(stopClock);
afterEach(() => vi.useRealTimers());

describe("where practice goes", () => {
  it.each([
    ["today’s daily note, with a link", { [DAILY]: "Slept well." }, DAILY, "([[Acme]], by 2026-11-27)"],
    ["its own note where there is no daily note", {}, "Jobs/Acme.md", "(by 2026-11-27)"],
    ["its own note where there is only yesterday’s", { "2026-11-19.md": "" }, "Jobs/Acme.md", "(by 2026-11-27)"],
    [
      "the daily note, with the whole path where the name alone would lead elsewhere",
      { [DAILY]: "", "Old/Acme.md": "" },
      DAILY,
      "([[Jobs/Acme]], by 2026-11-27)",
    ],
  ])("is %s", async (_case, others, path, about) => {
    const { practising, entry, performer, notes } = acting({ "Jobs/Acme.md": note(ACME), ...others });
    const isInDailyNote = path === DAILY;
    expect(await practising.isForDailyNote(entry("Jobs/Acme.md"))).toBe(isInDailyNote);
    const made = await practising.draftFor(entry("Jobs/Acme.md"), TASK);
    expect(made.path).toBe(path);
    expect(await performer.perform({ drafts: [made] }, "Kept.")).toBeUndefined();
    expect(notes.text(path)).toMatch(/(?:^|\n)- \[ \] Five answers aloud .* \^hear-back-practice-2026-11-20\n$/);
    expect(notes.text(path)).toContain(about);
  });

  it("is without a link where none can hold the name of the note", async () => {
    const { practising, entry } = acting({ "Acme #2.md": note(ACME), [DAILY]: "" });
    const draft = await practising.draftFor(entry("Acme #2.md"), TASK);
    expect(draft.text).toBe("- [ ] Five answers aloud (by 2026-11-27) ^hear-back-practice-2026-11-20");
  });

  it("is beside what was put there today, also where that is not saved yet", async () => {
    const { practising, entry, notes } = acting({ "Acme.md": note(ACME), [DAILY]: "" });
    notes.open(DAILY).type("- [ ] Mine ^hear-back-practice-2026-11-20");
    const draft = await practising.draftFor(entry("Acme.md"), TASK);
    expect(draft.id).toBe("hear-back-practice-2026-11-20-2");
  });
});

describe("ticking", () => {
  const LINE = "- [ ] Five answers aloud (by 2026-11-27) ^hear-back-practice-2026-11-20";
  const KEPT: KeptPractice = { ...TASK, path: DAILY, id: "hear-back-practice-2026-11-20", isDone: false };

  it("says what was practised, with Undo", async () => {
    const { practising, person, notes } = acting({ [DAILY]: LINE });
    await practising.tick(KEPT);
    expect(notes.text(DAILY)).toBe(LINE.replace("[ ]", "[x]"));
    expect(person.said).toEqual(["Practised: Five answers aloud."]);
    person.press("Undo");
    await vi.waitFor(() => expect(person.said.at(-1)).toBe("Undone."));
    expect(notes.text(DAILY)).toBe(LINE);
  });

  it.each([
    [
      "the line is gone",
      "Slept well.",
      "Could not write to “2026-11-20”: the line is gone, or has changed since. Nothing was changed.",
    ],
    ["the note is gone", undefined, "Could not write to “2026-11-20”: it is no longer there. Nothing was changed."],
  ])("says so where %s", async (_case, text, said) => {
    const { practising, person } = acting(text === undefined ? {} : { [DAILY]: text });
    await practising.tick(KEPT);
    expect(person.said).toEqual([said]);
  });
});
