import { Modal, type App } from "obsidian";
import { render } from "preact";
import { rowActionsOf, type Deeds } from "./row-actions";
import type { RowActions } from "./row-buttons";
import { ThisNote } from "./this-note";
import type { Agenda } from "../../core/agenda";
import type { Entry } from "../../core/entry";
import type { AgendaSource } from "../../vault/source";
import { COMMANDS } from "../../words/commands";
import { THIS_NOTE } from "../../words/this-note";

/** The answer to "Should I follow up?" for one note, with what can be done about it. */
export class VerdictModal extends Modal {
  constructor(
    app: App,
    private readonly entry: Entry,
    private readonly agenda: Agenda,
    private readonly source: AgendaSource,
    private readonly deeds: Deeds,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(COMMANDS.shouldIFollowUp);
    render(
      <div class="hear-back-form">
        <ThisNote
          entry={this.entry}
          agenda={this.agenda}
          actions={this.rowActions()}
          planAhead={(entry) => this.source.planAhead(entry)}
          connectionsOf={(entry) => this.source.connectionsOf(entry)}
        />
        <div class="modal-button-container">
          <button onClick={() => this.close()}>{THIS_NOTE.close}</button>
        </div>
      </div>,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }

  /** Whatever is done closes the dialog first, so that the note can take the focus. */
  private rowActions(): RowActions {
    const actions = rowActionsOf(this.deeds, () => undefined);
    const closing =
      <Given extends readonly unknown[]>(run: (...given: Given) => void) =>
      (...given: Given) => {
        this.close();
        run(...given);
      };
    return {
      ...actions,
      draft: closing(actions.draft),
      markSent: closing(actions.markSent),
      lookBack: closing(actions.lookBack),
      openDraft: closing(actions.openDraft),
      copyDraft: closing(actions.copyDraft),
      openDraftInMail: closing(actions.openDraftInMail),
      open: closing(actions.open),
      moveOn: closing(actions.moveOn),
      askForWord: closing(actions.askForWord),
      markAsked: closing(actions.markAsked),
      lookedToday: closing(actions.lookedToday),
    };
  }
}
