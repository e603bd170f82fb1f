import { Keymap, Menu } from "obsidian";
import type { Actions } from "../actions";
import { stepsToSend } from "../core/actions";
import { PANEL } from "../words";
import type { RowActions } from "./row";

/** What the rows of a panel can ask for, carried out. */
export function rowActionsOf(actions: Actions, togglePeople: (path: string) => void): RowActions {
  const draft: RowActions["draft"] = (entry, steps) => void actions.draft(entry, steps);
  const markSent: RowActions["markSent"] = (entry, steps) => void actions.markSent(entry, steps);
  return {
    draft,
    markSent,
    togglePeople,
    open: (path, event) => {
      event.preventDefault();
      actions.openNote(path, Keymap.isModEvent(event));
    },
    lookBack: (entry) => void actions.reflect(entry, entry.schedule.heldRound),
    showMenu: (entry, at) => {
      const steps = stepsToSend(entry);
      const menu = new Menu();
      const item = (title: string, icon: string, run: () => void) =>
        menu.addItem((menuItem) => menuItem.setTitle(title).setIcon(icon).onClick(run));
      if (steps.length > 0) {
        item(steps.length > 1 ? PANEL.draftAll : PANEL.draft, "pencil-line", () => draft(entry, steps));
        item(steps.length > 1 ? PANEL.markAllSent : PANEL.markSent, "check", () => markSent(entry, steps));
        menu.addSeparator();
      }
      item(PANEL.openNote, "file-text", () => { actions.openNote(entry.application.paths[0]); });
      if ("clientX" in at) {
        menu.showAtMouseEvent(at);
        return;
      }
      const { left, bottom } = at.getBoundingClientRect();
      menu.showAtPosition({ x: left, y: bottom }, at.doc);
    },
  };
}
