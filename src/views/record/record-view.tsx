import type { WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { Recording } from "../../actions/recording";
import type { SettingsStore } from "../../settings/settings-store";
import { printAlone } from "../../ui/print";
import { currentMoment } from "../../vault/clock";
import type { AgendaSource } from "../../vault/source";
import { RECORD } from "../../words/record";
import { TabView } from "../tab-view";
import { RecordForm } from "./record-form";
import { RecordSheet } from "./record-table";
import { RECORD_ICON, RECORD_VIEW } from "./show-record";

/** The tab around the record of the search. It follows the notes, and the two settings that stand at its head. */
export class RecordView extends TabView {
  override icon = RECORD_ICON;

  constructor(
    leaf: WorkspaceLeaf,
    source: AgendaSource,
    private readonly settings: SettingsStore,
    private readonly recording: Recording,
  ) {
    super(leaf, source);
  }

  override getViewType(): string {
    return RECORD_VIEW;
  }

  override getDisplayText(): string {
    return RECORD.title;
  }

  protected override async onOpen(): Promise<void> {
    this.register(this.settings.onChange(() => this.paintSoon()));
    return super.onOpen();
  }

  protected override paint(): void {
    const { recording, settings } = this;
    const { yourName, reference } = settings.current;
    const now = currentMoment();
    render(
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
      />,
      this.contentEl,
    );
  }
}
