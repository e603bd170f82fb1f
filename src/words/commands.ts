/** The commands, as the palette lists them: an act that is in a menu too has the same words there. */
import { ADD_CONTACT, ADD_INTERVIEW_DATE, ADD_PROMISED_DAY } from "./adding";
import { CAPTURE } from "./capture";
import { MENUS } from "./menus";
import { MEND } from "./mend";
import { MESSAGES } from "./message-line";
import { RECORD } from "./record";

export const COMMANDS = {
  showFollowUps: "Show follow-ups",
  newApplication: MENUS.newApplication,
  newRound: MENUS.newRound,
  insertThankYouNotes: "Insert thank-you notes",
  insertFollowUp: "Insert follow-up",
  insertReflection: "Insert reflection",
  lookBack: MENUS.lookBack,
  insertTemplate: "Insert a template…",
  copyTemplates: "Copy built-in templates to the templates folder",
  copyMessage: "Copy message",
  copyMessageWithSubject: "Copy message with subject",
  openMessageInMail: "Open message in mail",
  goToMessageLine: "Go to the buttons of a message",
  markSent: MESSAGES.markSent,
  logSent: MENUS.logSent,
  logReply: MENUS.theyReplied,
  writeDown: CAPTURE.inMenu,
  addContact: ADD_CONTACT.act,
  addInterviewDate: ADD_INTERVIEW_DATE.act,
  setPromisedDay: ADD_PROMISED_DAY.act,
  snooze: MENUS.snooze,
  acceptOffer: "Accept the offer…",
  declineOffer: "Decline the offer…",
  moveOn: MENUS.moveOn,
  reopen: MENUS.reopen,
  mend: MEND.command,
  shouldIFollowUp: "Should I follow up?",
  whyListed: "Why is this note listed, or not?",
  undoLastAction: "Undo last action",
  openInsights: "Open insights",
  recordOfSearch: RECORD.title,
  openGuide: MENUS.openGuide,
} as const;
