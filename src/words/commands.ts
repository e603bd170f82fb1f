/** The commands, as the palette lists them. */
export const COMMANDS = {
  showFollowUps: "Show follow-ups",
  newApplication: "New application",
  newRound: "New interview round",
  insertThankYouNotes: "Insert thank-you notes",
  insertFollowUp: "Insert follow-up",
  insertReflection: "Insert reflection",
  markAsSent: "Mark as sent",
  logSent: "Log what you sent",
  logReply: "Log what they said",
  setPromisedDay: "Set the day they answer by",
  snooze: "Snooze",
  moveOn: "Move on",
  reopen: "Reopen",
  shouldIFollowUp: "Should I follow up?",
  whyListed: "Why is this note listed, or not?",
  undoLastAction: "Undo last action",
} as const;
