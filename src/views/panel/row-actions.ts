import { Keymap } from "obsidian";
import type { Deeds } from "../deeds";
import { showRowMenu } from "./menus";
import { actionsForAll } from "./recruiter-actions";
import type { RowActions } from "./row-buttons";

/** What the rows of a panel can ask for, carried out. */
export function rowActionsOf(deeds: Deeds, togglePeople: (path: string) => void): RowActions {
  const { openNotes, actions, drafting, messages, dialogs } = deeds;
  const rowActions: RowActions = {
    draft: (entry, steps) => void drafting.draft(entry, steps),
    markSent: (entry, steps) => void actions.markSent(entry, steps),
    setRoute: (entry, route) => void actions.setRoute(entry, route),
    settleDate: (problem, day) => void actions.settleDate(problem, day),
    settleDates: (problems, order) => void actions.settleDates(problems, order),
    reply: (entry) => dialogs.reply(entry),
    snooze: (entry) => dialogs.snooze(entry),
    moveOn: (entry) => void dialogs.moveOn(entry),
    askForWord: (entry, person) => void drafting.draftEndorsementRequest(entry, person),
    markAsked: (entry, person) => void actions.markAsked(entry, person),
    lookedToday: (entry) => void actions.lookedToday(entry),
    togglePeople,
    open: (path, event) => {
      event.preventDefault();
      openNotes.open(path, Keymap.isModEvent(event));
    },
    drafted: (entry) => messages.drafted(entry),
    openDraft: (entry, step) => void messages.openDraft(entry, step),
    copyDraft: (entry, step) => void messages.copyDraft(entry, step),
    openDraftInMail: (entry, step) => void messages.openDraftInMail(entry, step),
    lookBack: (entry, step, round) => void drafting.draft(entry, [{ ...step, ...(round && { round }) }]),
    showMenu: (entry, at) => showRowMenu(entry, at, rowActions, deeds),
    forAll: (ask) => actionsForAll(ask, rowActions, deeds),
  };
  return rowActions;
}
