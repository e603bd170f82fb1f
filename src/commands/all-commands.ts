/** Every command, in the order in which they are added. */
import { acceptOffer } from "./accept-offer";
import { addContact } from "./add-contact";
import { addInterviewDate } from "./add-interview-date";
import { copyMessage, copyMessageWithSubject } from "./copy-message";
import { copyTemplates } from "./copy-templates";
import { declineOffer } from "./decline-offer";
import { goToMessageLine } from "./go-to-message-line";
import { insertFollowUp } from "./insert-follow-up";
import { insertReflection } from "./insert-reflection";
import { insertTemplate } from "./insert-template";
import { insertThankYouNotes } from "./insert-thank-you-notes";
import { logReply } from "./log-reply";
import { logSent } from "./log-sent";
import { lookBack } from "./look-back";
import { markAsSent } from "./mark-as-sent";
import { mend } from "./mend";
import { moveOn } from "./move-on";
import { newApplication } from "./new-application";
import { newInterviewRound } from "./new-interview-round";
import { openGuide } from "./open-guide";
import { openInsights } from "./open-insights";
import { openMessageInMail } from "./open-message-in-mail";
import { recordOfSearch } from "./record-of-search";
import { reopen } from "./reopen";
import { setPromisedDay } from "./set-promised-day";
import { shouldIFollowUp } from "./should-i-follow-up";
import { showFollowUps } from "./show-follow-ups";
import { snooze } from "./snooze";
import { undoLastAction } from "./undo-last-action";
import { whyListed } from "./why-listed";
import { writeDown } from "./write-down";

export const ALL_COMMANDS = [
  showFollowUps,
  newApplication,
  newInterviewRound,
  shouldIFollowUp,
  insertThankYouNotes,
  insertFollowUp,
  insertReflection,
  lookBack,
  insertTemplate,
  copyTemplates,
  copyMessage,
  copyMessageWithSubject,
  openMessageInMail,
  goToMessageLine,
  markAsSent,
  logSent,
  logReply,
  writeDown,
  addContact,
  addInterviewDate,
  setPromisedDay,
  snooze,
  acceptOffer,
  declineOffer,
  moveOn,
  reopen,
  mend,
  whyListed,
  undoLastAction,
  openInsights,
  recordOfSearch,
  openGuide,
];
