import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Lessons } from "../../src/actions/lessons";
import { takeAlong } from "../../src/core/lessons/take-along";
import { day } from "../builders";
import { acting, note, stopClock } from "./acting";

beforeEach(stopClock);
afterEach(() => vi.useRealTimers());

const NEXT = note("type: application\ncompany: Tidewater\ninterview_date: 2026-11-25\nstatus: interviewing");
const ACME = note("type: application\ncompany: Acme\ninterview_date: 2026-11-05\nlessons:\n  - Sleep\n  - Eat");

function given(texts: Record<string, string> = {}) {
  const all = acting({ "Next.md": NEXT, "Acme.md": ACME, ...texts });
  const lessons = new Lessons({ agenda: all.agenda }, all.performer);
  const taken = () => {
    const { application } = all.entry("Next.md");
    return takeAlong(all.agenda().learnt, application, application.rounds[0], day("2026-11-20"));
  };
  return { ...all, lessons, taken };
}

const texts = (lessons: readonly { readonly text: string }[]) => lessons.map(({ text }) => text);

describe("lessons", () => {
  it("are settled and taken up again, said in a sentence, and undone in any order", async () => {
    const { notes, person, performer, lessons, taken } = given();
    const [sleep, eat] = taken().lessons;
    if (sleep === undefined || eat === undefined) throw new Error("There are no lessons");
    await lessons.settle(sleep);
    await lessons.settle(eat);
    expect([texts(taken().lessons), texts(taken().settled)]).toEqual([[], ["Sleep", "Eat"]]);
    await lessons.takeUp(sleep);
    expect([texts(taken().lessons), texts(taken().settled)]).toEqual([["Sleep"], ["Eat"]]);
    expect(person.said).toEqual([
      "Settled. It will not come back before an interview.",
      "Settled. It will not come back before an interview.",
      "Taken up again.",
    ]);
    await performer.undo();
    expect(texts(taken().settled)).toEqual(["Sleep", "Eat"]);
    await performer.undo();
    await performer.undo();
    expect(await notes.textOf(notes.file("Acme.md"))).toBe(ACME);
  });

  it("are kept where they cannot be written, and that is said", async () => {
    const { notes, person, lessons, taken } = given();
    const [sleep] = taken().lessons;
    await notes.fileManager.trashFile(notes.file("Acme.md"));
    if (sleep) await lessons.settle(sleep);
    expect(person.said).toEqual(["Could not write to “Acme”: it is no longer there. Nothing was changed."]);
  });
});
