import { Keymap, Menu } from "obsidian";
import { actsOn, type RowActions } from "./step-acts";
import type { ApplicationActions } from "../../actions/application-actions";
import type { Drafting } from "../../actions/drafting";
import type { MessageActions } from "../../actions/message-actions";
import type { Performer } from "../../actions/performer";
import { canBeEnded, isEnded } from "../../core/changes/end-and-reopen";
import { canBeSnoozed } from "../../core/changes/snooze";
import type { Entry } from "../../core/entry";
import { currentMoment } from "../../vault/clock";
import type { OpenNotes } from "../../vault/open-notes";
import { ACTING, snoozeUntil } from "../../words/acting";
import { PANEL } from "../../words/panel";
import type { Dialogs } from "../dialogs/dialogs";

/** All that a person can do. */
export interface Deeds {
  readonly openNotes: OpenNotes;
  readonly performer: Performer;
  readonly actions: ApplicationActions;
  readonly drafting: Drafting;
  readonly messages: MessageActions;
  readonly dialogs: Dialogs;
}

/** What the rows of a panel can ask for, carried out. */
export function rowActionsOf(deeds: Deeds, togglePeople: (path: string) => void): RowActions {
  const { openNotes, actions, drafting, messages, dialogs } = deeds;
  const rowActions: RowActions = {
    draft: (entry, steps) => void drafting.draft(entry, steps),
    markSent: (entry, steps) => void actions.markSent(entry, steps),
    setRoute: (entry, route) => void actions.setRoute(entry, route),
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
    showMenu: (entry, at) => {
      const menu = new Menu();
      const acts = actsOn(entry, rowActions).filter(({ label }) => label !== PANEL.openNote && label !== PANEL.moveOn);
      for (const { label, icon, run } of acts) {
        menu.addItem((item) =>
          item
            .setTitle(label)
            .setIcon(icon)
            .onClick((event) => run(event)),
        );
      }
      addActs(menu, entry, deeds);
      menu.addSeparator();
      menu.addItem((item) =>
        item
          .setTitle(PANEL.openNote)
          .setIcon("file-text")
          .onClick(() => {
            openNotes.open(entry.application.paths[0]);
          }),
      );
      if (canBeEnded(entry))
        menu.addItem((item) =>
          item
            .setTitle(ACTING.moveOn)
            .setIcon("archive")
            .onClick(() => void dialogs.moveOn(entry)),
        );
      if ("clientX" in at) {
        menu.showAtMouseEvent(at);
        return;
      }
      showBeside(menu, at);
    },
  };
  return rowActions;
}

/** What concerns no row of its own. */
export function showPanelMenu(beside: HTMLElement, { dialogs }: Deeds): void {
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle(PANEL.newApplication)
      .setIcon("plus")
      .onClick(() => dialogs.newApplication()),
  );
  menu.addItem((item) =>
    item
      .setTitle(PANEL.chooseFolders)
      .setIcon("folder")
      .onClick(() => dialogs.chooseFolders()),
  );
  showBeside(menu, beside);
}

function showBeside(menu: Menu, element: HTMLElement): void {
  const { left, bottom } = element.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, element.doc);
}

/** What was said and sent, and later days, in a menu: that of a row, and that of a note's file. */
export function addActs(menu: Menu, entry: Entry, { actions, dialogs }: Deeds): void {
  const add = (title: string, icon: string, run: () => void) =>
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  add(ACTING.theyReplied, "reply", () => dialogs.reply(entry));
  add(ACTING.logSent, "send", () => dialogs.sent(entry));
  if (isEnded(entry)) {
    add(ACTING.reopen, "rotate-ccw", () => void actions.reopen(entry));
    return;
  }
  add(ACTING.newRound, "plus", () => dialogs.newRound(entry));
  add(ACTING.setPromise, "calendar", () => dialogs.promisedDay(entry));
  if (!canBeSnoozed(entry)) return;
  menu.addSeparator();
  for (const day of dialogs.daysToSnooze(entry)) {
    add(snoozeUntil(day, currentMoment().day), "alarm-clock", () => void actions.snoozeNow(entry, day));
  }
  add(ACTING.snooze, "alarm-clock", () => dialogs.snooze(entry));
}
