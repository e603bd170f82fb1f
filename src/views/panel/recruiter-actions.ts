import { Menu } from "obsidian";
import type { Entry } from "../../core/entry";
import type { RecruiterAsk } from "../../core/recruiter-roles";
import { currentMoment } from "../../vault/clock";
import { MENUS, snoozeUntil } from "../../words/menus";
import type { Deeds } from "../deeds";
import { adderTo, showAt, type MenuKeys } from "./menus";
import { actsOn, type RowActions } from "./row-buttons";

/**
 * What the row of one role can ask for, where it stands for all roles that a recruiter is asked about: one draft, a line in
 * each note, one day. What they said, and an end, concern one of them, which is asked first.
 */
export function actionsForAll(ask: RecruiterAsk, alone: RowActions, deeds: Deeds): RowActions {
  const { drafting, dialogs, messages } = deeds;
  const forOne = async (run: (entry: Entry) => void) => {
    const entry = await dialogs.whichRole(ask);
    if (entry) run(entry);
  };
  const forAll: RowActions = {
    ...alone,
    draft: () => void drafting.draftAsk(ask),
    markSent: () => void messages.markAskSent(ask),
    snooze: () => dialogs.snoozeAsk(ask),
    reply: () => void forOne(alone.reply),
    moveOn: () => void forOne(alone.moveOn),
    showMenu: (_first, at) => showMenuForAll(ask, at, forAll, deeds),
  };
  return forAll;
}

function showMenuForAll(
  ask: RecruiterAsk,
  at: MouseEvent | HTMLElement,
  forAll: RowActions,
  { actions, dialogs }: Deeds,
): void {
  const { entry } = ask.roles[0];
  const { day: today } = currentMoment();
  const menu = new Menu();
  const keys: MenuKeys = new Map();
  const add = adderTo(menu, keys);
  for (const { id, label, icon, run } of actsOn(entry, forAll)) add(label, icon, run, id);
  add(MENUS.theyReplied, "reply", () => forAll.reply(entry), "reply");
  menu.addSeparator();
  for (const day of dialogs.daysToSnoozeAsk(ask))
    add(snoozeUntil(day, today), "alarm-clock", () => void actions.snoozeAskNow(ask, day));
  add(MENUS.snooze, "alarm-clock", () => forAll.snooze(entry), "snooze");
  menu.addSeparator();
  add(MENUS.moveOn, "archive", () => forAll.moveOn(entry));
  showAt(menu, at, keys);
}
