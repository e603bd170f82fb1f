import type { Examples, PhraseRule } from "../../rule";

export const fishingForSecrets: PhraseRule = {
  id: "fishing-for-secrets",
  group: "pressing",
  level: "change",
  reason: "What was said behind a door is not theirs to give. A question about the stage is easy to answer.",
  better: "Do you know roughly which stage the hiring has reached? No problem if you cannot say.",
  says: `
    who else ~4 (list|shortlist|running|up against|in for it|frame|applied|competing|interviewed|being seen|liked|seeing)
    (what|which)? (questions|tasks|tests) ~1 (they|the panel) ~3 (ask|asking|use|set)
    (what the budget|how much they) ~1 really
    what ~2 (others|they|others are) ~1 (asked for|asking for|quoted|earning|on $)
    how (many others|the land lies)
    off the record
    (between you and me|between ourselves|between these four walls|between us $)
    (on the (quiet|qt|sly)|hush|hush-hush|under the table)
    (nobody|no one|nobody else) (will|need|needs to|has to) ~1 (know|find out|hear|check|notice)
    not (tell|mention to) (them|him|her|anyone|anybody|hr) ~2 (it is from me|i asked|i am asking|it was me|about this)
    (look|peek|peep|squint|nose) (on (the (system|computer)|his|her)|at (who|the (list|shortlist|scores|notes|other))|in the (file|system|folder))
    (what|anything|whatever|everything) ~1 (was|is|were|been) said ~3 (wash-up|debrief|about me|behind|after i)
    what they (said|were saying|have said|made|really thought) (about|of|after|behind) me
    find out (what|why) (they|he|she) ~1 (said|say)
  `,
  unless: `
    between us (we|there|two|three)
    kept ~2 in confidence
    (not|never) ~2 (want|ask|expect|dream|like) ~3 (break|share|tell|pry|ask) ~3 (not|should|confidential|awkward|$)
  `,
};

export const examples: Examples = {
  flagged: [
    "Find out what they said about me.",
    "Could you see who else is on the shortlist?",
    "Off the record, what is the budget?",
    "Have a look on the system if you can.",
    "Nobody will know.",
    "Send me the questions they are going to ask.",
    "If you happened to hear what was said in the wash-up, I would be glad.",
    "Don’t tell them it’s from me.",
    "Between you and me, is he leaning towards somebody?",
  ],
  unflagged: [
    "I’d not want you to share anything you shouldn’t.",
    "I wouldn’t ask you to tell me anything confidential.",
    "Could you ask them what they thought of my planning exercise?",
    "Is it common knowledge whether they are still seeing people?",
    "Would you find out whether they have reached a decision?",
    "I like to check who is on the rota before I start.",
    "Between us we ran the ward for three winters.",
    "I have kept it in confidence, as you asked.",
  ],
};
