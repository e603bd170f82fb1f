import type { Examples, PhraseRule } from "../../rule";

export const howTheyBehaved: PhraseRule = {
  id: "how-they-behaved",
  group: "pressing",
  level: "change",
  reason:
    "Fault found with the day itself is all that will be remembered of a thank-you. Keep it for your private notes.",
  better: "Thank you for your time on Tuesday, and for telling me about the team.",
  says: `
    (never|not|whether .. chance to|had a chance to) ~2 (read|looked at|look at|opened|glanced at) my (cv|resume|application|portfolio)
    (you|your ~1|he|she|interviewer|panel|interviewers|they) ~3 (look*|glanc*|staring|check*|typing|scrolling) ~1 (at|on|through)? ~1 (clock|watch|phone|phones|laptop|emails)
    put ~1 phones away
    (you|your ~1|interviewer|panel) ~1 (were|was|arrived|turned up|joined|came) ~3 late
    between your ~1 (phone calls|calls|other|more)
    (even if|although|though) ~3 (ran|run) out of time
    i ~1 (was|been) ~1 (kept|left) ~1 (waiting|sitting|standing|in the lobby|in reception)
    (interview|meeting|conversation|day|it) ~3 (was|felt|seemed) ~1 (rushed|a formality|like a (formality|foregone|box)|disorganised|disjointed|chaotic|a farce|cut short|perfunctory|one-sided|an interrogation|like an interrogation)
    through the motions
    (your|his|her|their|panel) ~1 (mind|minds) ~2 (already made|made up|already been made|made before)
    (interview technique|experienced panel)
  `,
  unless: `
    (sorry|apologise|apologies|my fault)
    (stay|stayed|work|worked|working) late
    lovely|kind enough
  `,
};

export const examples: Examples = {
  flagged: [
    "Thank you for fitting me in between your phone calls.",
    "You had not read my CV beforehand.",
    "Your colleague looked at the clock twice.",
    "It was a good talk, even if we did run out of time for my questions.",
    "I was kept waiting for forty minutes, and they kept me waiting in reception.",
    "The interview felt rushed.",
    "It felt like a foregone conclusion.",
    "You were ten minutes late.",
  ],
  unflagged: [
    "I am sorry that I was late on Tuesday.",
    "Thank you for squeezing me in before the holidays.",
    "Thank you for making time between two site visits to talk.",
    "You were kind enough to stay late to show me the night shift.",
    "I waited in the garden, which was lovely.",
    "You had not yet seen the new drawings, so here they are.",
  ],
};
