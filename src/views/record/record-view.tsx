import type { WorkspaceLeaf } from "obsidian";
import type { VNode } from "preact";
import type { Recording } from "../../actions/recording";
import type { SettingsStore } from "../../settings/settings-store";
import { printAlone } from "../../ui/print";
import { currentMoment } from "../../vault/clock";
import type { AgendaSource } from "../../vault/source";
import { RECORD } from "../../words/record";
import { PaintedTab } from "../painted-tab";
import { RecordForm } from "./record-form";
import { RecordSheet } from "./record-table";
import { RECORD_ICON, RECORD_VIEW } from "./show-record";

/** The tab around the record of the search. It follows the notes, and the two settings that stand at its head. */
export class RecordView extends PaintedTab {
  override icon = RECORD_ICON;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly source: AgendaSource,
    private readonly settings: SettingsStore,
    private readonly recording: Recording,
  ) {
    super(leaf, "hear-back-record-view", [
      (listener) => source.onChange(listener),
      (listener) => settings.onChange(listener),
    ]);
  }

  override getViewType(): string {
    return RECORD_VIEW;
  }

  override getDisplayText(): string {
    return RECORD.title;
  }

  protected override draw(): VNode {
    const { recording, settings } = this;
    const { yourName, reference } = settings.current;
    const now = currentMoment();
    return (
      <RecordForm
        agenda={this.source.agenda()}
        now={now}
        head={{ yourName, reference }}
        acts={{
          putIntoNote: (record) => void recording.putIntoNote(record, now.day),
          copy: (record) => void recording.copy(record),
          saveAsCsv: (record) => void recording.saveAsCsv(record, now.day),
          print: (record) => printAlone(this.contentEl.win, <RecordSheet record={record} />),
        }}
      />
    );
  }
}
