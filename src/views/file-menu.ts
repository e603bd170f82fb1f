import { TFile, type App, type EventRef } from "obsidian";
import type { Actions } from "../actions";
import type { AgendaSource } from "../vault/source";
import { canBeEnded } from "../core/actions/close";
import { stepsToSend } from "../core/actions/send";
import { ACTING } from "../words/acting";
import { PANEL } from "../words/panel";
import type { Dialogs } from "./dialogs";
import { addActs } from "./row-actions";

interface Parts {
  readonly app: App;
  readonly source: AgendaSource;
  readonly actions: Actions;
  readonly dialogs: Dialogs;
}

/** Offers the actions in the menu of a note's file, where the note is one of ours. */
export function followFileMenu({ app, source, actions, dialogs }: Parts): EventRef {
  return app.workspace.on("file-menu", (menu, file) => {
    const entry = file instanceof TFile ? source.entryOf(file.path) : undefined;
    if (entry === undefined) return;
    menu.addSeparator();
    const messages = stepsToSend(entry);
    if (messages.length > 0) menu.addItem((item) => item.setTitle(PANEL.markSent).setIcon("check").onClick(() => void actions.markSent(entry, messages)));
    addActs(menu, entry, actions, dialogs);
    if (canBeEnded(entry)) menu.addItem((item) => item.setTitle(ACTING.moveOn).setIcon("archive").onClick(() => void dialogs.moveOn(entry)));
  });
}
