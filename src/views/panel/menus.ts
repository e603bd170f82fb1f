import { Menu } from "obsidian";
import { canBeReopened, canMoveOn, hasOfferToAnswer, isEnded } from "../../core/changes/end-and-reopen";
import { lacksContact, lacksInterviewDate, lacksPromisedDay } from "../../core/changes/add-missing";
import { canBeLookedBackOn, roundLookedBackOn } from "../../core/changes/look-back";
import { isOnFeedback } from "../../core/changes/look-back-day";
import { roundToCapture } from "../../core/changes/capture-round";
import { canBeSnoozed } from "../../core/changes/snooze";
import type { Connection } from "../../core/companies/people-you-know";
import type { Entry } from "../../core/entry";
import { HOW_WELL } from "../../core/reading/how-well";
import { currentMoment } from "../../vault/clock";
import { ADD_CONTACT, ADD_INTERVIEW_DATE, ADD_PROMISED_DAY } from "../../words/adding";
import { CAPTURE } from "../../words/capture";
import { INSIGHTS } from "../../words/insights";
import { MENUS, snoozeUntil } from "../../words/menus";
import { HOW_WELL_WORDS } from "../../words/people-you-know";
import { QUIET } from "../../words/quiet-sitting";
import { RECORD } from "../../words/record";
import { OFFER } from "../../words/offer";
import type { Deeds } from "../deeds";
import { INSIGHTS_ICON } from "../insights/show-insights";
import { RECORD_ICON } from "../record/show-record";
import { letterOf } from "./keyboard";
import { actsOn, keyOf, type ActId, type RowActions } from "./row-buttons";

type Run = (event: MouseEvent | KeyboardEvent) => void;

/** What the keys of a row's menu choose. */
export type MenuKeys = Map<string, Run>;

/** What has a place of its own in each menu. */
const IN_ITS_PLACE: readonly ActId[] = ["write down", "move on", "accept", "decline", "add a contact"];

/** The menu of a row, where the pointer is or beside an element: what its buttons do, and what there is no room for. */
export function showRowMenu(entry: Entry, at: MouseEvent | HTMLElement, rowActions: RowActions, deeds: Deeds): void {
  const { openNotes } = deeds;
  const menu = new Menu();
  const keys: MenuKeys = new Map();
  const add = adderTo(menu, keys);
  const acts = actsOn(entry, rowActions).filter(({ id }) => !isAddedBelow(id, entry));
  for (const { id, label, icon, run } of acts) add(label, icon, run, id);
  addActs(menu, entry, entry.application.paths[0], deeds, add);
  addWhatIsMissing(menu, entry, deeds);
  menu.addSeparator();
  add(MENUS.openNote, "file-text", () => openNotes.open(entry.application.paths[0]));
  addMoveOn(menu, entry, deeds);
  showAt(menu, at, keys);
}

function isAddedBelow(id: ActId, entry: Entry): boolean {
  if (id === "look back") return canBeLookedBackOn(entry) && !entry.schedule.steps.slice(0, 1).some(isOnFeedback);
  return IN_ITS_PLACE.includes(id);
}

/** Shows a menu where the pointer is, or beside an element. While it is open, its keys choose from it. */
export function showAt(menu: Menu, at: MouseEvent | HTMLElement, keys: MenuKeys): void {
  const { doc } = ("clientX" in at ? at.target : at) as HTMLElement;
  const choose = (event: KeyboardEvent) => {
    const run = keys.get(letterOf(event) ?? "");
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    menu.hide();
    run(event);
  };
  doc.addEventListener("keydown", choose, true);
  menu.onHide(() => doc.removeEventListener("keydown", choose, true));
  if ("clientX" in at) menu.showAtMouseEvent(at);
  else showBeside(menu, at);
}

/** What concerns no row of its own. */
export function showPanelMenu(beside: HTMLElement, { dialogs }: Deeds): void {
  const menu = new Menu();
  const add = adderTo(menu);
  add(MENUS.newApplication, "plus", () => dialogs.newApplication());
  if (dialogs.areAnyQuiet) add(QUIET.startInMenu, "list-checks", () => dialogs.goThroughQuiet());
  add(INSIGHTS.title, INSIGHTS_ICON, () => dialogs.openInsights());
  add(RECORD.title, RECORD_ICON, () => dialogs.openRecord());
  add(MENUS.chooseFolders, "folder", () => dialogs.chooseFolders());
  add(MENUS.openGuide, "compass", () => dialogs.openGuide());
  showBeside(menu, beside);
}

/** How well does one know somebody? */
export function showHowWellMenu(entry: Entry, connection: Connection, beside: HTMLElement, { actions }: Deeds): void {
  const menu = new Menu();
  const add = adderTo(menu);
  for (const howWell of HOW_WELL) {
    const icon = howWell === connection.howWell ? "check" : null;
    add(HOW_WELL_WORDS[howWell], icon, () => void actions.setHowWell(entry, connection, howWell));
  }
  showBeside(menu, beside);
}

function showBeside(menu: Menu, element: HTMLElement): void {
  const { left, bottom } = element.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, element.doc);
}

/** What was said and sent, how it went, and later days, in a menu: that of a row, and that of the file of one of its notes. */
export function addActs(
  menu: Menu,
  entry: Entry,
  path: string,
  { actions, deciding, dialogs }: Deeds,
  add = adderTo(menu),
): void {
  add(MENUS.theyReplied, "reply", () => dialogs.reply(entry), "reply");
  add(MENUS.logSent, "send", () => dialogs.sent(entry));
  const round = roundToCapture(entry, path);
  if (round) add(CAPTURE.inMenu, "pencil-line", () => dialogs.capture(entry, round));
  if (canBeLookedBackOn(entry))
    add(MENUS.lookBack, "pencil-line", () => dialogs.lookBack(entry, roundLookedBackOn(entry, path)));
  if (canBeReopened(entry)) add(MENUS.reopen, "rotate-ccw", () => void actions.reopen(entry));
  if (isEnded(entry)) return;
  if (hasOfferToAnswer(entry)) add(OFFER.askForMoreTime, "pencil-line", () => void deciding.askForMoreTime(entry));
  add(MENUS.newRound, "plus", () => dialogs.newRound(entry));
  if (!canBeSnoozed(entry)) return;
  menu.addSeparator();
  for (const day of dialogs.daysToSnooze(entry)) {
    add(snoozeUntil(day, currentMoment().day), "alarm-clock", () => void actions.snoozeNow(entry, day));
  }
  add(MENUS.snooze, "alarm-clock", () => dialogs.snooze(entry), "snooze");
}

/** What an Application lacks, in both menus, behind what was said and sent. */
export function addWhatIsMissing(menu: Menu, entry: Entry, { dialogs }: Deeds): void {
  const missing = [
    lacksContact(entry) && { title: ADD_CONTACT.act, icon: "users", run: () => dialogs.addContact(entry) },
    lacksInterviewDate(entry) && {
      title: ADD_INTERVIEW_DATE.act,
      icon: "calendar-plus",
      run: () => dialogs.addInterviewDate(entry),
    },
    lacksPromisedDay(entry) && {
      title: ADD_PROMISED_DAY.act,
      icon: "calendar-check",
      run: () => dialogs.addPromisedDay(entry),
    },
  ].filter((one) => one !== false);
  if (missing.length === 0) return;
  menu.addSeparator();
  const add = adderTo(menu);
  for (const { title, icon, run } of missing) add(title, icon, run);
}

/** Moving on, at the end of both menus, or the answer to an offer; nothing where the person has ended it. */
export function addMoveOn(menu: Menu, entry: Entry, { dialogs }: Deeds): void {
  const add = adderTo(menu);
  if (canMoveOn(entry)) add(MENUS.moveOn, "archive", () => void dialogs.moveOn(entry));
  if (!hasOfferToAnswer(entry)) return;
  menu.addSeparator();
  add(OFFER.accept, null, () => dialogs.sayYes(entry));
  add(OFFER.decline, null, () => dialogs.sayNo(entry));
}

/** Adds items to a menu. In that of a row, an item shows the key of its act, so that the keys are learnt there. */
export function adderTo(menu: Menu, keys?: MenuKeys) {
  return (title: string, icon: string | null, run: Run, act?: ActId) => {
    const key = act && keys && keyOf(act);
    if (key !== undefined) keys?.set(key, run);
    return menu.addItem((item) =>
      item
        .setTitle(key === undefined ? title : withKey(title, key))
        .setIcon(icon)
        .onClick(run),
    );
  };
}

/** The blank keeps them apart where the system draws the menu, of which it shows the text alone. */
function withKey(title: string, key: string): DocumentFragment {
  return createFragment((fragment) => {
    fragment.createSpan({ text: title });
    fragment.appendText(" ");
    fragment.createEl("kbd", { cls: "hear-back-key", text: key });
  });
}
