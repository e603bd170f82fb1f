import { Keymap, Menu } from "obsidian";
import type { Actions } from "../actions";
import { PANEL } from "../words/panel";
import type { RowActions } from "./row";
import { actsOn } from "./step-acts";

/** What the rows of a panel can ask for, carried out. */
export function rowActionsOf(actions: Actions, togglePeople: (path: string) => void): RowActions {
  const rowActions: RowActions = {
    draft: (entry, steps) => void actions.draft(entry, steps),
    markSent: (entry, steps) => void actions.markSent(entry, steps),
    setRoute: (entry, route) => void actions.setRoute(entry, route),
    askForWord: (entry, person) => void actions.draftEndorsementRequest(entry, person),
    markAsked: (entry, person) => void actions.markAsked(entry, person),
    lookedToday: (entry) => void actions.lookedToday(entry),
    togglePeople,
    open: (path, event) => {
      event.preventDefault();
      actions.openNote(path, Keymap.isModEvent(event));
    },
    lookBack: (entry, round) => void actions.reflect(entry, round),
    showMenu: (entry, at) => {
      const menu = new Menu();
      const acts = actsOn(entry, rowActions).filter(({ label }) => label !== PANEL.openNote);
      for (const { label, icon, run } of acts) {
        menu.addItem((item) => item.setTitle(label).setIcon(icon).onClick((event) => run(event)));
      }
      if (acts.length > 0) menu.addSeparator();
      menu.addItem((item) => item.setTitle(PANEL.openNote).setIcon("file-text").onClick(() => { actions.openNote(entry.application.paths[0]); }));
      if ("clientX" in at) {
        menu.showAtMouseEvent(at);
        return;
      }
      const { left, bottom } = at.getBoundingClientRect();
      menu.showAtPosition({ x: left, y: bottom }, at.doc);
    },
  };
  return rowActions;
}
