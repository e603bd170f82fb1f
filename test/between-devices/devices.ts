/** A vault on two devices: on each of them a person acts, and the notes are what the plugin has written. */
import { Capturing } from "../../src/actions/capturing";
import { Lessons } from "../../src/actions/lessons";
import { acting } from "../actions/acting";
import type { Diverged, Notes } from "./merging";

export type Device = ReturnType<typeof device>;

/** What is done on a device, one thing after the other. */
export type Act = (on: Device) => Promise<unknown> | undefined;

function device(notes: Notes) {
  const desk = acting(notes);
  const { performer, newNotes, person, agenda } = desk;
  return {
    ...desk,
    capturing: new Capturing({ scheduleAfter: () => undefined }, newNotes, performer, person.notify),
    lessons: new Lessons({ agenda }, performer),
    /** What the person, or another program, makes of the text of a note. */
    edit(path: string, change: (text: string) => string): Promise<void> {
      desk.notes.put(path, change(desk.notes.text(path)));
      return Promise.resolve();
    },
    texts: (): Notes =>
      Object.fromEntries(desk.notes.vault.getMarkdownFiles().map(({ path }) => [path, desk.notes.text(path)])),
  };
}

/** The notes on both devices, once each has done its own. */
export async function diverge(base: Notes, here: readonly Act[], there: readonly Act[]): Promise<Diverged<Notes>> {
  return { base, here: await notesAfter(base, here), there: await notesAfter(base, there) };
}

async function notesAfter(base: Notes, acts: readonly Act[]): Promise<Notes> {
  const on = device(base);
  for (const act of acts) await act(on);
  return on.texts();
}
