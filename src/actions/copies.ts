import { parseYaml, type TFile, type Vault } from "obsidian";
import { compareCopy, type Comparison } from "../core/copies/compare-copy";
import { changesToTakeOver, countTakenOver, textToTakeOver, type Chosen } from "../core/copies/take-over";
import { momentOf, type LocalDay } from "../core/day";
import type { Problem } from "../core/reading/problem";
import type { Conventions } from "../core/reading/recognition";
import { splitNoteText } from "../templates/front-matter";
import type { OpenNotes } from "../vault/open-notes";
import type { Failed } from "../vault/writer";
import { takenOver } from "../words/copy";
import type { Performer } from "./performer";

/** One of the two as it was read: its text, and the day on which it was changed last. */
interface ReadNote {
  readonly path: string;
  readonly text: string;
  readonly changedOn: LocalDay | undefined;
}

/** A copy and its note, and what the copy says more. */
export interface ComparedCopy {
  readonly note: ReadNote;
  readonly copy: ReadNote;
  readonly comparison: Comparison;
}

/** What a person can do with a conflicted copy of a note. */
export class Copies {
  constructor(
    private readonly vault: Pick<Vault, "getFileByPath">,
    private readonly source: { readonly conventions: Conventions },
    private readonly openNotes: Pick<OpenNotes, "textOf">,
    private readonly performer: Performer,
  ) {}

  /** Reads a copy and its note as they are now. Says why not, where one is gone or its properties cannot be read. */
  async compare({ path, copy }: Problem): Promise<ComparedCopy | Failed> {
    const read: { readonly note: ReadNote; readonly properties: Readonly<Record<string, unknown>> }[] = [];
    for (const one of [copy?.of ?? "", path]) {
      const file = this.vault.getFileByPath(one);
      if (file === null) return { failed: "gone", path: one };
      const text = await this.openNotes.textOf(file);
      const { properties } = splitNoteText(text, parseYaml);
      if (properties === undefined) return { failed: "broken properties", path: one };
      read.push({ note: { path: one, text, changedOn: lastChange(file) }, properties });
    }
    const [own, other] = read;
    if (own === undefined || other === undefined) return { failed: "gone", path };
    const comparison = compareCopy(
      { ...own.note, properties: own.properties },
      { ...other.note, properties: other.properties },
      this.source.conventions,
    );
    return { note: own.note, copy: other.note, comparison };
  }

  /** Writes what was chosen into the note, and then puts the copy into the trash if asked to; with one Undo. Nothing where either has changed since. */
  async takeOver(
    { note, copy, comparison }: ComparedCopy,
    chosen: Chosen,
    isTrashed: boolean,
  ): Promise<Failed | undefined> {
    const text = textToTakeOver(note.text, comparison, chosen);
    return this.performer.perform(
      {
        changes: changesToTakeOver(note.path, comparison, chosen),
        appended: text === "" ? [] : [{ path: note.path, text }],
        asRead: [note, copy],
        trash: isTrashed ? [copy] : [],
      },
      takenOver(countTakenOver(comparison, chosen), isTrashed),
    );
  }
}

function lastChange({ stat }: TFile): LocalDay | undefined {
  return stat.mtime > 0 ? momentOf(new Date(stat.mtime)).day : undefined;
}
