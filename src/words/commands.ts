/** The commands, as the palette lists them. */
export const COMMANDS = {
  showFollowUps: "Show follow-ups",
  insertThankYouNotes: "Insert thank-you notes",
  insertFollowUp: "Insert follow-up",
  insertReflection: "Insert reflection",
  markAsSent: "Mark as sent",
  shouldIFollowUp: "Should I follow up?",
  whyListed: "Why is this note listed, or not?",
  undoLastAction: "Undo last action",
} as const;
