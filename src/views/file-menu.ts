import { TFile, type App, type EventRef } from "obsidian";
import { stepsToSend } from "../core/changes/log-contacts";
import type { AgendaSource } from "../vault/source";
import type { Deeds } from "./deeds";
import { addActs, addMoveOn, addWhatIsMissing } from "./panel/menus";
import { markWords } from "./panel/row-buttons";

interface Parts extends Deeds {
  readonly app: App;
  readonly source: AgendaSource;
}

/** Offers the actions in the menu of a note's file, where the note is one of ours. */
export function followFileMenu(parts: Parts): EventRef {
  const { app, source, messages } = parts;
  return app.workspace.on("file-menu", (menu, file) => {
    const { path } = file;
    const entry = file instanceof TFile ? source.entryOf(path) : undefined;
    if (entry === undefined) return;
    menu.addSeparator();
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
