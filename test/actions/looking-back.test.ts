import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LookedBack } from "../../src/core/changes/look-back";
import { day } from "../builders";
import { ACME, acting, note, stopClock } from "./acting";

const PATH = "Jobs/Acme.md";
const NO = `${ACME.replace("interviewing", "rejected")}\n  - 2026-11-16 heard no`;
const NOTES = { [PATH]: note(NO, "\nMet Dana.\n") };
const NOTHING: LookedBack = { answers: {}, lessons: [], weakPoints: [], practice: undefined };
const ALL: LookedBack = {
  answers: { treatment: "Kindly.\n\nI would.", "went well": "I knew their range.", differently: "  \n" },
  lessons: ["One figure for each example"],
  weakPoints: ["examples"],
  practice: { text: "Two examples with figures", by: day("2026-11-27") },
};
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");
const bodyOf = (text: string) => text.replace(/^---\n[^]*?\n---\n/, "");

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

describe("a look back that is kept", () => {
  it("is a section of what was answered, lessons, weak points and a task, undone as one", async () => {
    const desk = acting(NOTES);
    const entry = desk.entry(PATH);
    expect(await desk.lookingBack.keep(entry, entry.schedule.heldRound, ALL)).toBeUndefined();
    const text = desk.notes.text(PATH);
    expect(text).toContain("lessons:\n  - One figure for each example\nweak_points:\n  - examples\n");
    expect(bodyOf(text).replace("November 5", "5 November")).toBe(`
Met Dana.

## Looking back on 5 November

Acme, Cook ^look-back-2026-11-05

**What went well, and is worth keeping?**

I knew their range.

**How did they treat you? Would you still want to work there?**

Kindly.

I would.

- [ ] Two examples with figures (by 2026-11-27) ^hear-back-practice-2026-11-20
`);
    expect(desk.person.said).toEqual(["Kept in “Acme”."]);
    expect(desk.shown).toEqual([]);
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
  });

  it("goes into the note of the round, and the task into today’s daily note", async () => {
    const notes = {
      [PATH]: note("type: application\ncompany: Acme\nrole: Cook\nstatus: rejected"),
      "Rounds/First.md": note(
        'type: interview\napplication: "[[Acme]]"\ninterview_date: 2026-11-05\nlook_back: 2026-11-20',
      ),
      "2026-11-20.md": "Rain.\n",
    };
    const desk = acting(notes);
    const entry = desk.entry(PATH);
    await desk.lookingBack.keep(entry, entry.schedule.heldRound, ALL);
    expect(desk.notes.text(PATH)).toBe(notes[PATH]);
    expect(desk.notes.text("Rounds/First.md")).toContain("## Looking back on ");
    expect(desk.notes.text("Rounds/First.md")).toContain("lessons:\n");
    expect(desk.notes.text("Rounds/First.md")).not.toContain("look_back");
    expect(desk.notes.text("2026-11-20.md")).toContain("- [ ] Two examples with figures (");
    expect(desk.person.said).toEqual(["Kept in “First” and “2026-11-20”."]);
    await desk.performer.undo();
    for (const [path, text] of Object.entries(notes)) expect(desk.notes.text(path)).toBe(text);
  });

  it.each([
    ["a lesson", { lessons: ["Pause first"] }, "lessons:\n  - Pause first\n---\n"],
    ["a weak point", { weakPoints: ["fit"] }, "weak_points:\n  - fit\n---\n"],
    ["something to practise", { practice: { text: "Aloud", by: undefined } }, "- [ ] Aloud ^hear-back-practice"],
  ])("has no section where there is nothing but %s", async (_what, own, expected) => {
    const desk = acting(NOTES);
    await desk.lookingBack.keep(desk.entry(PATH), undefined, { ...NOTHING, ...own });
    expect(desk.notes.text(PATH)).toContain(expected);
    expect(desk.notes.text(PATH)).not.toContain("## Looking back");
    expect(desk.person.said).toEqual(["Kept in “Acme”."]);
  });

  it("with nothing in it takes the day out, and where there is none writes and says nothing", async () => {
    const planned = note(`look_back: 2026-11-20\n${NO}`);
    const desk = acting({ [PATH]: planned });
    await desk.lookingBack.keep(desk.entry(PATH), undefined, NOTHING);
    expect(desk.notes.text(PATH)).toBe(note(NO));
    expect(desk.person.said).toEqual(["Done. It does not come back."]);
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(planned);
    await desk.performer.undo();
    const other = acting(NOTES);
    expect(await other.lookingBack.keep(other.entry(PATH), undefined, NOTHING)).toBeUndefined();
    expect(other.person.said).toEqual([]);
    expect(other.notes.written).toEqual([]);
  });

  it("stands beside the page of the template and an earlier one, and each goes by itself", async () => {
    const desk = acting(NOTES);
    const looked = () => desk.entry(PATH);
    const keep = (words: string) =>
      desk.lookingBack.keep(looked(), looked().schedule.heldRound, { ...NOTHING, answers: { "went well": words } });
    await desk.drafting.insert("looking back", looked(), [{}]);
    await keep("First.");
    await keep("Second.");
    const ids = () => desk.notes.text(PATH).match(/\^look-back\S*/g);
    expect(ids()).toEqual(["^look-back-2026-11-05", "^look-back-2026-11-05-2", "^look-back-2026-11-05-3"]);
    desk.person.press("Undo");
    await vi.waitFor(() => expect(desk.person.said.at(-1)).toBe("Undone."));
    expect(desk.notes.text(PATH)).toContain("First.");
    expect(desk.notes.text(PATH)).not.toContain("Second.");
    await desk.performer.undo();
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
  });

  it("fails with its reason, and leaves all as it was", async () => {
    const desk = acting({ ...NOTES, "2026-11-20.md": "Rain.\n" });
    const entry = desk.entry(PATH);
    desk.notes.readOnly = "2026-11-20.md";
    expect(await desk.lookingBack.keep(entry, undefined, ALL)).toEqual({ failed: "read-only", path: "2026-11-20.md" });
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
    expect(desk.person.said).toEqual([]);
  });
});

describe("a look back for later", () => {
  it("is a day in the note, which the next day takes the place of; undone last first", async () => {
    const desk = acting(NOTES);
    await desk.lookingBack.putOff(desk.entry(PATH), day("2026-11-27"));
    expect(desk.notes.text(PATH)).toContain("\nlook_back: 2026-11-27\n---\n");
    await desk.lookingBack.putOff(desk.entry(PATH), day("2026-12-04"));
    expect(desk.notes.text(PATH)).toContain("\nlook_back: 2026-12-04\n---\n");
    expect(desk.person.said.map(plain)).toEqual([
      "Looking back waits until Fri 27 Nov.",
      "Looking back waits until Fri 4 Dec.",
    ]);
    await desk.performer.undo();
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(NOTES[PATH]);
  });

  it("is over once it is kept, and comes back with Undo", async () => {
    const desk = acting(NOTES);
    await desk.lookingBack.putOff(desk.entry(PATH), day("2026-11-27"));
    const putOff = desk.notes.text(PATH);
    await desk.lookingBack.keep(desk.entry(PATH), undefined, ALL);
    expect(desk.notes.text(PATH)).not.toContain("look_back:");
    await desk.performer.undo();
    expect(desk.notes.text(PATH)).toBe(putOff);
  });
});

describe("the heading of a look back", () => {
  it.each([
    ["en-GB", "## Looking back on 5 November\n"],
    ["en-US", "## Looking back on November 5\n"],
    ["de-CH", "## Looking back on 5 November\n"],
  ] as const)("has its day as set, %s, in its own language", async (languageOfDates, heading) => {
    const desk = acting(NOTES, { languageOfDates });
    const entry = desk.entry(PATH);
    await desk.lookingBack.keep(entry, entry.schedule.heldRound, ALL);
    expect(desk.notes.text(PATH)).toContain(heading);
  });
});
