import { TFile, type App, type EventRef } from "obsidian";
import { stepsToSend } from "../core/changes/log-contacts";
import type { AgendaSource } from "../vault/source";
import { MEND } from "../words/mend";
import type { Deeds } from "./deeds";
import { addActs, addMoveOn, addWhatIsMissing } from "./panel/menus";
import { markWords } from "./panel/row-buttons";

interface Parts extends Deeds {
  readonly app: App;
  readonly source: AgendaSource;
}

/** Offers the actions in the menu of a note's file, where the note is one of ours, also where it cannot be read. */
export function followFileMenu(parts: Parts): EventRef {
  const { app, source, dialogs, mending, messages } = parts;
  return app.workspace.on("file-menu", (menu, file) => {
    const { path } = file;
    if (!(file instanceof TFile)) return;
    const entry = source.entryOf(path);
    const isToMend = mending.isToMend(path);
    if (entry || isToMend) menu.addSeparator();
    if (isToMend)
      menu.addItem((item) =>
        item
          .setTitle(MEND.act)
          .setIcon("wrench")
          .onClick(() => void dialogs.mend(path)),
      );
    if (entry === undefined) return;
    const steps = stepsToSend(entry);
    if (steps.length > 0)
      menu.addItem((item) =>
        item
          .setTitle(markWords(steps))
          .setIcon("check")
          .onClick(() => void messages.markStepsSent(entry, steps)),
      );
    addActs(menu, entry, file.path, parts);
    addWhatIsMissing(menu, entry, parts);
    addMoveOn(menu, entry, parts);
  });
}
