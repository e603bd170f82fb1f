import { Keymap } from "obsidian";
import type { Deeds } from "../deeds";
import { showHowWellMenu, showRowMenu } from "./menus";
import { actionsForAll } from "./recruiter-actions";
import type { RowActions } from "./row-buttons";

/** What the rows of a panel can ask for, carried out. */
export function rowActionsOf(deeds: Deeds, togglePeople: (path: string) => void): RowActions {
  const { openNotes, actions, drafting, messages, dialogs, deciding, lessons, practising, problems } = deeds;
  const rowActions: RowActions = {
    draft: (entry, steps) => void drafting.draft(entry, steps),
    markSent: (entry, steps) => void messages.markStepsSent(entry, steps),
    setRoute: (entry, route) => void actions.setRoute(entry, route),
    prepare: (entry) => void drafting.insert("preparation", entry, [{}]),
    isPrepared: (entry) => messages.isPrepared(entry),
    openPreparation: (entry) => void messages.openPreparation(entry),
    settleLesson: (lesson) => void lessons.settle(lesson),
    takeUpLesson: (lesson) => void lessons.takeUp(lesson),
    handIn: (entry, step) => void actions.handIn(entry, step),
    saidNoOn: (entry, day) => void actions.saidNoOn(entry, day),
    wasNotANo: (entry) => void actions.wasNotANo(entry),
    feedbackCame: (entry) => dialogs.feedbackCame(entry),
    askForFeedback: (entry, route) => void drafting.draftFeedbackQuestion(entry, route),
    skipLookBack: (entry) => void actions.skipLookBack(entry),
    settleDate: (problem, day) => void problems.settleDate(problem, day),
    settleDates: (alike, order) => void problems.settleDates(alike, order),
    chooseStatus: (problem) => void problems.chooseStatus(problem),
    chooseCadence: (problem) => void problems.chooseCadence(problem),
    chooseApplication: (problem) => void problems.chooseApplication(problem),
    mend: ({ path }) => void dialogs.mend(path),
    openProperty: (problem) => void problems.openProperty(problem),
    openBoth: (problem) => problems.openBoth(problem),
    compareCopy: (problem) => void dialogs.compareCopy(problem),
    reply: (entry) => dialogs.reply(entry),
    snooze: (entry) => dialogs.snooze(entry),
    moveOn: (entry) => void dialogs.moveOn(entry),
    reopen: (entry) => void actions.reopen(entry),
    accept: (entry) => dialogs.sayYes(entry),
    decline: (entry) => dialogs.sayNo(entry),
    askForMoreTime: (entry) => void deciding.askForMoreTime(entry),
    addContact: (entry) => dialogs.addContact(entry),
    draftCall: (entry) => void deciding.draftCall(entry),
    askForWord: (entry, person) => void drafting.draftEndorsementRequest(entry, person),
    markAsked: (entry, person) => void actions.markAsked(entry, person),
    chooseHowWell: (entry, connection, beside) => showHowWellMenu(entry, connection, beside, deeds),
    lookedToday: (entry) => void actions.lookedToday(entry),
    setWorkThere: (entry, answer) => void actions.setWorkThere(entry, answer),
    markSilence: (entry, reason, sureness) => void actions.markSilence(entry, reason, sureness),
    tickPractice: (task) => void practising.tick(task),
    togglePeople,
    open: (path, event) => {
      event.preventDefault();
      openNotes.open(path, Keymap.isModEvent(event));
    },
    drafted: (entry) => messages.drafted(entry),
    openDraft: (entry, step) => void messages.openDraft(entry, step),
    copyDraft: (entry, step) => void messages.copyDraft(entry, step),
    openDraftInMail: (entry, step) => void messages.openDraftInMail(entry, step),
    capture: (entry, round) => dialogs.capture(entry, round),
    lookBack: (entry, round) => dialogs.lookBack(entry, round),
    showMenu: (entry, at) => showRowMenu(entry, at, rowActions, deeds),
    forAll: (ask) => actionsForAll(ask, rowActions, deeds),
  };
  return rowActions;
}
