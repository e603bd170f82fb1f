import type { Examples, PhraseRule } from "../../rule";

export const checkingIn: PhraseRule = {
  id: "checking-in",
  group: "worn",
  level: "thought",
  reason: "It hides what you would like to know. Say it, and they can answer it.",
  better: "I am writing to ask when you expect to decide.",
  says: `
    (just|quickly|only) (checking|check|popping|reaching|following|touching|circling|wondering|writing|a quick|wanted to (check|follow|reach|touch|pop|drop|say|see|ask))
    (checking|check) in (on|to|with|about|again|regarding|and|as|$)
    (following|follow) up (on|with|to|regarding|about|again|in|as)
    (reaching|reach) out
    (writing|emailing) (with|in) (regard|regards|reference|respect|connection) to
    quick (note|question|follow-up|follow up|check|line)
    (gentle|friendly|little|quick|soft) (reminder|nudge|chaser|prod)
    (bump|bumping) (this|my)
  `,
};

export const examples: Examples = {
  flagged: [
    "Just checking in about the role.",
    "I am reaching out to ask about the post.",
    "I wanted to follow up on my interview.",
    "A gentle nudge about the rota job.",
    "I just wanted to see where things are.",
  ],
  unflagged: [
    "I am writing to ask when you expect to decide.",
    "We checked in the last guests at midnight.",
    "I can check the figures again.",
    "You said the first check is at nine.",
  ],
};
