import type { App } from "obsidian";
import type { Agenda } from "../../core/agenda";
import type { Entry } from "../../core/entry";
import { FormModal } from "../../ui/form";
import type { AgendaSource } from "../../vault/source";
import { COMMANDS } from "../../words/commands";
import { THIS_NOTE } from "../../words/this-note";
import type { Deeds } from "../deeds";
import { rowActionsOf } from "./row-actions";
import type { RowActions } from "./row-buttons";
import { ThisNote } from "./this-note";

/** The answer to "Should I follow up?" for one note, with what can be done about it. */
export function showThisNote(app: App, entry: Entry, agenda: Agenda, source: AgendaSource, deeds: Deeds): void {
  new FormModal(app, COMMANDS.shouldIFollowUp, (close) => (
    <div class="hear-back-form">
      <ThisNote
        entry={entry}
        agenda={agenda}
        actions={closingFirst(
          rowActionsOf(deeds, () => undefined),
          close,
        )}
        planAhead={(one) => source.planAhead(one)}
        connectionsOf={(one) => source.connectionsOf(one)}
        practice={source.practice()}
      />
      <div class="modal-button-container">
        <button onClick={close}>{THIS_NOTE.close}</button>
      </div>
    </div>
  )).open();
}

/** Whatever is done closes the dialog first, so that the note can take the focus. */
function closingFirst(actions: RowActions, close: () => void): RowActions {
  const closing =
    <Given extends readonly unknown[]>(run: (...given: Given) => void) =>
    (...given: Given) => {
      close();
      run(...given);
    };
  return {
    ...actions,
    draft: closing(actions.draft),
    markSent: closing(actions.markSent),
    lookBack: closing(actions.lookBack),
    feedbackCame: closing(actions.feedbackCame),
    askForFeedback: closing(actions.askForFeedback),
    skipLookBack: closing(actions.skipLookBack),
    prepare: closing(actions.prepare),
    openPreparation: closing(actions.openPreparation),
    settleLesson: closing(actions.settleLesson),
    takeUpLesson: closing(actions.takeUpLesson),
    tickPractice: closing(actions.tickPractice),
    handIn: closing(actions.handIn),
    saidNoOn: closing(actions.saidNoOn),
    wasNotANo: closing(actions.wasNotANo),
    openDraft: closing(actions.openDraft),
    copyDraft: closing(actions.copyDraft),
    openDraftInMail: closing(actions.openDraftInMail),
    open: closing(actions.open),
    moveOn: closing(actions.moveOn),
    accept: closing(actions.accept),
    decline: closing(actions.decline),
    askForMoreTime: closing(actions.askForMoreTime),
    draftCall: closing(actions.draftCall),
    askForWord: closing(actions.askForWord),
    markAsked: closing(actions.markAsked),
    lookedToday: closing(actions.lookedToday),
    markSilence: closing(actions.markSilence),
    mend: closing(actions.mend),
    compareCopy: closing(actions.compareCopy),
    openBoth: closing(actions.openBoth),
    openProperty: closing(actions.openProperty),
    forAll: (ask) => closingFirst(actions.forAll(ask), close),
  };
}
