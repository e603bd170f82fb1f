import { Modal, type App } from "obsidian";
import { render } from "preact";
import type { Actions } from "../actions";
import type { Agenda, Entry } from "../core/agenda";
import type { AgendaSource } from "../vault/source";
import { COMMANDS } from "../words/commands";
import { THIS_NOTE } from "../words/verdict";
import type { Dialogs } from "./dialogs";
import type { RowActions } from "./row";
import { rowActionsOf } from "./row-actions";
import { ThisNote } from "./this-note";

/** The answer to "Should I follow up?" for one note, with what can be done about it. */
export class VerdictModal extends Modal {
  constructor(
    app: App,
    private readonly entry: Entry,
    private readonly agenda: Agenda,
    private readonly source: AgendaSource,
    private readonly actions: Actions,
    private readonly dialogs: Dialogs,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(COMMANDS.shouldIFollowUp);
    render(
      <div class="hear-back-form">
        <ThisNote entry={this.entry} agenda={this.agenda} actions={this.rowActions()} planAhead={(entry) => this.source.planAhead(entry)} connectionsOf={(entry) => this.source.connectionsOf(entry)} />
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
    const actions = rowActionsOf(this.actions, this.dialogs, () => undefined);
    const closing = <Given extends readonly unknown[]>(run: (...given: Given) => void) => (...given: Given) => {
      this.close();
      run(...given);
    };
    return {
      ...actions, draft: closing(actions.draft), markSent: closing(actions.markSent), lookBack: closing(actions.lookBack), open: closing(actions.open),
      moveOn: closing(actions.moveOn),
      askForWord: closing(actions.askForWord), markAsked: closing(actions.markAsked), lookedToday: closing(actions.lookedToday),
    };
  }
}
