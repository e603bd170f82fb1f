import { isMonth, type Days } from "../core/record/days-of-record";
import type { LocalDay } from "../core/day";
import { noteName } from "../core/reading/link";
import { recordAsCsv } from "../export/record-csv";
import { recordInMarkdown, type SearchRecord } from "../export/record-markdown";
import type { MailAndClipboard } from "../ui/mail-and-clipboard";
import type { NewNotes } from "../vault/new-notes";
import type { OpenNotes } from "../vault/open-notes";
import { NOTICES } from "../words/notices";
import { RECORD, recordName, recordSaved, recordWritten } from "../words/record";
import type { Performer } from "./performer";
import type { Talk } from "./talk";

/** Hands the record of the search on: as a note, as a table to paste, or as a file for spreadsheets. */
export class Recording {
  constructor(
    private readonly newNotes: Pick<NewNotes, "pathBeside">,
    private readonly openNotes: Pick<OpenNotes, "open">,
    private readonly clipboard: Pick<MailAndClipboard, "copy">,
    private readonly performer: Performer,
    private readonly notify: Talk["notify"],
  ) {}

  /** Makes a note of it, which has no properties and so is read as no application. */
  putIntoNote(record: SearchRecord, today: LocalDay): Promise<void> {
    const path = this.newNotes.pathBeside(recordName(record.days, today), ".md");
    const open = { label: NOTICES.open, run: () => this.openNotes.open(path) };
    const note = { path, text: recordInMarkdown(record) };
    return this.performer.sayFailure(
      this.performer.perform({ notes: [note] }, recordWritten(noteName(path)), undefined, open),
    );
  }

  /** Copies it as Markdown. */
  async copy(record: SearchRecord): Promise<void> {
    const isCopied = await this.clipboard.copy(recordInMarkdown(record));
    this.notify(isCopied ? RECORD.copied : NOTICES.notCopied);
  }

  /** Saves it beside the notes of applications. */
  saveAsCsv({ entries, days }: SearchRecord, today: LocalDay): Promise<void> {
    const path = this.newNotes.pathBeside(`record-${daysInName(days, today)}`, ".csv");
    return this.performer.sayFailure(
      this.performer.perform({ notes: [{ path, text: recordAsCsv(entries) }] }, recordSaved(path)),
    );
  }
}

/** `2026-11`, or `2026-11-09-to-2026-11-15` */
function daysInName(days: Days, today: LocalDay): string {
  const { from, to } = days;
  if (isMonth(days, today)) return from.slice(0, 7);
  return from === to ? from : `${from}-to-${to}`;
}
