/** The built-in templates. */
import acceptAnOffer from "./built-in/Accept an offer.md";
import askForANewTime from "./built-in/Ask for a new time.md";
import askForTheTime from "./built-in/Ask for the time.md";
import closingNote from "./built-in/Closing note.md";
import debriefCall from "./built-in/Debrief call.md";
import declineAnOffer from "./built-in/Decline an offer.md";
import endorsementRequest from "./built-in/Endorsement request.md";
import feedbackQuestion from "./built-in/Feedback question to a connection.md";
import feedbackReminder from "./built-in/Feedback reminder.md";
import feedbackAfterANo from "./built-in/Feedback request after a no.md";
import feedbackAfterAYes from "./built-in/Feedback request after a yes.md";
import followUp from "./built-in/Follow-up.md";
import lookingBack from "./built-in/Looking back.md";
import offerOnPaper from "./built-in/Offer on paper.md";
import preparation from "./built-in/Preparation.md";
import questionsForARecruiter from "./built-in/Questions for a recruiter.md";
import recruiterCall from "./built-in/Recruiter call.md";
import recruiterCheckIn from "./built-in/Recruiter check-in.md";
import reflection from "./built-in/Reflection.md";
import replyWithAQuestion from "./built-in/Reply to a no with a question.md";
import replyToANo from "./built-in/Reply to a no.md";
import secondFollowUp from "./built-in/Second follow-up.md";
import secondCheckIn from "./built-in/Second recruiter check-in.md";
import statusCall from "./built-in/Status call.md";
import statusQuestion from "./built-in/Status question to a connection.md";
import thankYou from "./built-in/Thank-you.md";
import thanksForAnOffer from "./built-in/Thanks for an offer.md";
import thanksForFeedback from "./built-in/Thanks for feedback.md";
import timeWithAnOffer from "./built-in/Time with an offer.md";
import weeklyLook from "./built-in/Weekly look.md";
import withdrawal from "./built-in/Withdrawal.md";

/** In the order of a job search. A template of the same name in the vault replaces one. */
export const BUILT_IN = {
  preparation,
  reflection,
  "thank-you": thankYou,
  "follow-up": followUp,
  "second follow-up": secondFollowUp,
  "status call": statusCall,
  "ask for a new time": askForANewTime,
  "ask for the time": askForTheTime,
  "debrief call": debriefCall,
  "recruiter call": recruiterCall,
  "recruiter check-in": recruiterCheckIn,
  "second recruiter check-in": secondCheckIn,
  "questions for a recruiter": questionsForARecruiter,
  "endorsement request": endorsementRequest,
  "status question to a connection": statusQuestion,
  "thanks for an offer": thanksForAnOffer,
  "offer on paper": offerOnPaper,
  "time with an offer": timeWithAnOffer,
  "accept an offer": acceptAnOffer,
  "decline an offer": declineAnOffer,
  withdrawal,
  "reply to a no with a question": replyWithAQuestion,
  "reply to a no": replyToANo,
  "feedback request after a no": feedbackAfterANo,
  "feedback request after a yes": feedbackAfterAYes,
  "feedback reminder": feedbackReminder,
  "feedback question to a connection": feedbackQuestion,
  "thanks for feedback": thanksForFeedback,
  "looking back": lookingBack,
  "closing note": closingNote,
  "weekly look": weeklyLook,
} as const;

export type BuiltInName = keyof typeof BUILT_IN;

/** The language that they are written in. */
export const BUILT_IN_LANGUAGE = "en";
