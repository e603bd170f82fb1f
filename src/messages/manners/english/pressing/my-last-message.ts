import type { Examples, PhraseRule } from "../../rule";

export const myLastMessage: PhraseRule = {
  id: "my-last-message",
  group: "pressing",
  level: "change",
  reason: "Pointing at an unanswered message says that they are at fault. A fresh question is easier to answer.",
  better: "Is there a date by which you expect to decide?",
  replaces: "sentence",
  says: `
    (resending|re-sending) (this|my|it)
    (did|have|has) (you|anybody|anyone) ~2 (get|got|receive|received|see|seen|read|open|opened|pick up|picked up) ~2 my ~2 (<message>|texts|text|dm|dms|application)
    (if|whether) (you|they|anyone|anybody) ~2 (getting|receiving|seeing|reading|get|got|received|read|see|saw) (these|any of (my|these)|my (<message>))
    (bump|bumping|bumped) (this|my|it|up)
    as per my ~1 <message>
    top of your (inbox|pile|list|mind|stack|mailbox)
    in case (you|this|my|it|the|that) ~3 (missed|overlooked|slipped|forgot*|buried|lost|astray|not (see|seen))
    (gone|remain|remains|remained|went|still|left|all|both) unanswered
    (no|nothing|without (a|an|any)) ~1 (reply|answer|response|acknowledgement|acknowledgment|reaction) to ~2 my
    (since|as|because|given) (there (is|was|has been)|i (have|had|got|received)) (been)? (no|not any|nothing) (response|reply|answer|word)
    (gentle|friendly|polite|another|quick|little) (nudge|prod|poke)
  `,
  unless: `
    (certificate|certificates|references|form|forms|attachment|documents|papers|transcript|licence|portfolio)
    (answer|reply|attached) to your
    my fault
    (apologise|apologies) for
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "As per my last email, I would like to know more.",
    "Did you get my last email?",
    "Bumping this to the top of your inbox.",
    "I am resending this in case you missed it.",
    "My emails have gone unanswered.",
    "Have you even opened my message?",
    "I'm not sure if you are getting these.",
    "Just a friendly nudge about the post.",
    "There has been no reply to any of my letters.",
  ],
  unflagged: [
    "Did you get the certificate that I sent on Tuesday?",
    "Could you tell me whether the forms reached you?",
    "Thank you for your last email.",
    "In your last email you asked for two names.",
    "Of course, here it is again.",
    "I am following up on our meeting of 13 November.",
  ],
};
